//! What a file is, whatever it is called, and what it says.

use encoding_rs::{Encoding, UTF_8};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::content::import::docx;
use crate::content::import::html;
use crate::content::import::html::body::Beside;
use crate::content::import::model::Document;
use crate::content::import::wxr;

/// Why a file cannot be imported; for editors, in English, help on a line of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is something else than what is imported.
    Unknown(String),
    /// It is damaged, or would do harm.
    Broken(String),
}

/// Largest package, in bytes.
pub const MOST_PACKAGE: u64 = 256 << 20;

/// Largest page or export, in bytes.
const MOST_TEXT: usize = 64 << 20;

/// How files begin that are not imported, and what to do with them.
static OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF\nhelp: open the document that it was made of, and save that as `.docx`"),
    (b"{\\rtf", "a text in Rich Text Format\nhelp: open it in Word or LibreOffice and save it as `.docx`"),
    (
        b"\xd0\xcf\x11\xe0",
        "an old or a locked document of Office\nhelp: open it in Word and save it as `.docx`, without a password",
    ),
    (b"\x89PNG", "a picture\nhelp: put it beside the text that shows it"),
    (b"\xff\xd8\xff", "a picture\nhelp: put it beside the text that shows it"),
    (b"\x1f\x8b", "a compressed file\nhelp: unpack it first"),
];

/// Reads a file: one text, or as many as an export holds.
pub fn read(path: &str, bytes: &[u8], encoding: Option<&str>, beside: Beside) -> Result<Vec<Document>, Refused> {
    if let Some((_, what)) = OTHERS.iter().find(|it| bytes.starts_with(it.0)) {
        return Err(Refused::Unknown(format!("`{path}` is {what}")));
    }
    let broken = |why: String| Refused::Broken(format!("`{path}` cannot be read: {why}"));
    if bytes.starts_with(b"PK") {
        return docx::read::read(path, bytes).map(|it| vec![it]).map_err(broken);
    }
    if bytes.len() > MOST_TEXT {
        return Err(broken(format!("it is larger than {} MiB", MOST_TEXT >> 20)));
    }
    let text = decoded(bytes, encoding).map_err(broken)?;
    let start: String = text.chars().take(4_000).collect::<String>().to_lowercase();
    if wxr::read::is_export(&start) {
        return wxr::read::read(path, text.trim_start(), beside).map_err(broken);
    }
    let is_page = ["<html", "<!doctype html", "<body", "<head", "<p>", "<p ", "<div", "<h1", "<article", "<main"];
    if is_page.iter().any(|it| start.contains(it)) {
        return html::read::read(path, &text, beside).map(|it| vec![it]).map_err(broken);
    }
    Err(Refused::Unknown(format!(
        "`{path}` is neither a document of Word, nor a web page, nor an export of WordPress\n\
         help: save it as `.docx` or `.html`"
    )))
}

/// The text of a file: in UTF-8, in the encoding that it names, or in the one that was typed.
fn decoded(bytes: &[u8], typed: Option<&str>) -> Result<String, String> {
    let encoding = match typed {
        Some(name) => {
            Some(Encoding::for_label(name.as_bytes()).ok_or_else(|| format!("no encoding is called `{name}`"))?)
        }
        None => Encoding::for_bom(bytes).map(|it| it.0).or_else(|| match simdutf8::basic::from_utf8(bytes) {
            Ok(_) => Some(UTF_8),
            Err(_) => declared(bytes).filter(|it| *it != UTF_8),
        }),
    };
    let encoding =
        encoding.ok_or("it is not in UTF-8 and does not say in what\nhelp: say it: `--encoding windows-1251`")?;
    let (text, _, is_wrong) = encoding.decode(bytes);
    if is_wrong {
        let name = encoding.name();
        return Err(format!("it is not in the encoding `{name}`\nhelp: name another: `--encoding windows-1251`"));
    }
    if text.contains('\0') {
        return Err("it is no text".to_owned());
    }
    Ok(if is_nfc(&text) { text.into_owned() } else { text.nfc().collect() })
}

/// The encoding that a page or an export names in its beginning.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(4_000)]).to_lowercase();
    let name = ["charset=", "encoding="].iter().find_map(|it| start.split_once(it))?.1;
    let name = name.trim_start_matches(['"', '\'']).split(|it: char| !it.is_ascii_alphanumeric() && !"-_".contains(it));
    Encoding::for_label(name.take(1).next()?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], encoding: Option<&str>, expected: Result<&str, &str>) {
        let nothing = |_: &str| Err("there is none".to_owned());
        let got = read("a", bytes, encoding, &nothing);
        let got = got.map(|it| it[0].about.title.clone()).map_err(|it| match it {
            Refused::Unknown(why) | Refused::Broken(why) => why,
        });
        match expected {
            Ok(title) => assert_eq!(got.as_deref(), Ok(title)),
            Err(why) => assert!(got.as_ref().is_err_and(|it| it.contains(why)), "{got:?}"),
        }
    }

    #[test]
    fn encodings_are_read_as_they_are_named() {
        let page = |head: &str, word: &[u8]| [b"<html>", head.as_bytes(), b"<title>", word, b"</title>"].concat();
        check(&page("", "Сирени".as_bytes()), None, Ok("Сирени"));
        check(&page("<meta charset=windows-1251>", b"\xd1\xe8\xf0\xe5\xed\xe8"), None, Ok("Сирени"));
        check(&page("", b"\xd1\xe8\xf0\xe5\xed\xe8"), Some("windows-1251"), Ok("Сирени"));
        check(&page("", b"\xd1\xe8\xf0\xe5\xed\xe8"), None, Err("--encoding"));
        check(&page("", b"a"), Some("klingon"), Err("no encoding is called"));
    }

    #[test]
    fn other_files_are_told_apart() {
        check(b"%PDF-1.7", None, Err("`a` is a PDF"));
        check(b"\xd0\xcf\x11\xe0\xa1\xb1", None, Err("without a password"));
        check(b"hello", None, Err("neither a document of Word"));
        check(b"PK\x03\x04broken", None, Err("breaks off or is damaged"));
        check(b"<html>\0", None, Err("it is no text"));
        check(b"", None, Err("neither"));
    }
}

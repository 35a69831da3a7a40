//! Bytes to text: encoding, size, forbidden characters.

use std::io;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::files::Files;
use crate::base::source::{Source, Span};
use crate::content::control;

codes! {
    UNREADABLE = "unreadable" {
        what: "a file that the system does not let us read",
        why: "nothing of it can be published",
        instead: "look at its permissions and at the disk, then try again",
    }
    TOO_LARGE = "too-large" {
        what: "a text file above 8 MiB, or above 1 MiB as a warning",
        why: "such a page takes long to load on a phone; most often it is not a text at all",
        instead: "split the text into several articles, or publish the file as a download beside one",
    }
    NOT_UTF8 = "not-utf-8" {
        what: "a text that is not encoded in UTF-8",
        why: "letters such as ш, č or ë would be published as question marks",
        instead: "open the file in your editor and save it with the encoding UTF-8",
    }
    BIDI_CONTROL = "bidi-control" {
        what: "an invisible character that turns the direction of writing around",
        why: "the text shown then differs from the text written, which can deceive readers and editors",
        instead: "delete the character; for Arabic or Hebrew passages use `dir` on an element instead",
    }
}

/// Largest text file, in bytes.
pub const LIMIT: u64 = 8 << 20;
const LARGE: u64 = 1 << 20;
/// Control characters of one file that are told; a file with more is no text.
const MOST_TOLD: usize = 10;

/// Reads a text file: UTF-8, without byte order mark, in Unicode normal form C. `None` if there is no text to work with;
/// the notes say why.
pub fn read(files: &dyn Files, path: &str, notes: &mut Notes) -> Option<Source> {
    match files.read(path, LIMIT) {
        Ok(bytes) => decode(path, bytes, notes),
        Err(error) => {
            notes.push(refusal(path, &error));
            None
        }
    }
}

fn refusal(path: &str, error: &io::Error) -> Diagnostic {
    let place = Source::unread(path).whole();
    match error.kind() {
        io::ErrorKind::FileTooLarge => {
            Diagnostic::error(&TOO_LARGE, place, format!("this file is larger than {} MiB", LIMIT >> 20))
                .help("split it into several articles")
        }
        _ => Diagnostic::error(&UNREADABLE, place, format!("this file cannot be read: {error}"))
            .help("look at its permissions, then try again"),
    }
}

fn decode(path: &str, bytes: Vec<u8>, notes: &mut Notes) -> Option<Source> {
    let text = match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            notes.push(not_utf8(path, &bytes, error.valid_up_to()));
            return None;
        }
    };
    let plain = is_plain(text);
    let composed = plain || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    let source = match composed {
        true => Source::new(path, text),
        false => Source::new(path, text.nfc().collect::<String>()),
    };
    if source.text().len() as u64 > LARGE {
        let message = format!("this file holds {} KiB of text", source.text().len() >> 10);
        notes.push(Diagnostic::warning(&TOO_LARGE, source.whole(), message).help("split it into several articles"));
    }
    if !plain && suspicious(&source, notes) {
        // Each was told; without them, the other mistakes of the file can be told too.
        let clean = source.text().replace(control::is_control, " ");
        return Some(Source::new(path, clean));
    }
    Some(source)
}

/// Whether a text is made of nothing but printable ASCII, line breaks, Latin and Cyrillic letters that are composed, and
/// the usual quotation marks and dashes. Nearly every file is, and then nothing in it can be wrong.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.chunks(32).enumerate().all(|(at, chunk)| {
        // Compared without a branch for each byte; only chunks with an unusual byte are looked at again.
        let usual = !chunk.iter().fold(false, |any, byte| any | is_unusual(*byte));
        usual || (at * 32..at * 32 + chunk.len()).all(|it| !is_unusual(bytes[it]) || is_plain_at(bytes, it))
    })
}

/// Whether a byte is a control or the first of a character that is not a composed Latin or a Cyrillic letter, that is,
/// of U+00C0 to U+02FF or of U+0400 to U+047F.
const fn is_unusual(byte: u8) -> bool {
    (byte < b' ') & (byte != b'\n') | (byte == 0x7f) | (byte == 0xc2) | (byte >= 0xcc) & (byte != 0xd0) & (byte != 0xd1)
}

/// Whether the character that begins with an unusual byte is one of those that occur in any text.
fn is_plain_at(bytes: &[u8], at: usize) -> bool {
    match bytes[at..] {
        [b'\r' | b'\t', ..] => true,
        // U+00A0 to U+00BF; below are controls.
        [0xc2, second, ..] => second >= 0xa0,
        // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
        [0xe2, 0x80, third, ..] => (0x90..=0xa7).contains(&third),
        _ => false,
    }
}

/// Says where the first wrong byte is, and what the encoding looks like.
fn not_utf8(path: &str, bytes: &[u8], valid: usize) -> Diagnostic {
    let readable = String::from_utf8_lossy(&bytes[..valid]).into_owned();
    let looks_like = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "UTF-16",
        _ if bytes.iter().take(400).filter(|it| **it == 0).count() > 20 => "UTF-16",
        _ if cyrillic_bytes(&bytes[valid..]) => "Windows-1251",
        _ => "Windows-1250",
    };
    let source = Source::new(path, readable);
    let place = source.at(Span::new(valid, valid));
    Diagnostic::error(&NOT_UTF8, place, format!("this file is not UTF-8; it looks like {looks_like}"))
        .label("the first byte that is not UTF-8 follows here")
        .help("save the file with the encoding UTF-8")
}

/// In Windows-1251, Cyrillic words are runs of bytes above 0xc0; in Windows-1250, such bytes stand alone among ASCII.
fn cyrillic_bytes(bytes: &[u8]) -> bool {
    let runs = bytes.windows(3).take(4000).filter(|it| it.iter().all(|byte| *byte >= 0xc0)).count();
    runs > 2
}

/// Diagnoses control characters; whether there was one that spoils the file.
fn suspicious(source: &Source, notes: &mut Notes) -> bool {
    let mut spoiled = 0;
    for (at, letter) in source.text().char_indices() {
        if (' '..'\u{7f}').contains(&letter) || letter == '\n' {
            continue;
        }
        let span = Span::new(at, at + letter.len_utf8());
        match letter {
            control if control::is_control(control) => {
                spoiled += 1;
                if spoiled > MOST_TOLD {
                    break;
                }
                notes.push(control::told(source, span, control));
            }
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                let message =
                    format!("an invisible character changes the direction of writing (U+{:04X})", letter as u32);
                notes.push(Diagnostic::warning(&BIDI_CONTROL, source.at(span), message).help("delete it"));
            }
            _ => {}
        }
    }
    spoiled > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::files::Memory;

    #[track_caller]
    fn check(bytes: &[u8], text: Option<&str>, said: &[&str]) {
        let files = Memory::from([("a.md", bytes)]);
        let mut notes = Notes::default();
        let source = read(&files, "a.md", &mut notes);
        assert_eq!(source.as_ref().map(|it| it.text().as_str()), text);
        let lines: Vec<String> =
            notes.iter().map(|it| format!("{} {}: {}", it.place, it.code.name, it.message)).collect();
        assert_eq!(lines.len(), said.len(), "{lines:?}");
        for (line, said) in lines.iter().zip(said) {
            assert!(line.contains(said), "{line}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        check(b"\xef\xbb\xbftitle", Some("title"), &[]);
    }

    #[test]
    fn text_is_composed() {
        check("s\u{30c}uma".as_bytes(), Some("šuma"), &[]);
    }

    #[test]
    fn other_encodings_are_named_with_their_place() {
        check(b"ab\n\xc8uvajte", None, &["a.md:2:1 not-utf-8: this file is not UTF-8; it looks like Windows-1250"]);
        check(b"\xff\xfea\0b\0", None, &["UTF-16"]);
        check(b"\xce\xef\xf8\xf2\xe8\xed\xe0 \xce\xef\xf8", None, &["Windows-1251"]);
    }

    #[test]
    fn control_characters_are_found() {
        check(b"a\0b\x07", Some("a b "), &["a.md:1:2 control-character", "a.md:1:4 control-character"]);
        check("a\u{85}b\u{fffe}".as_bytes(), Some("a b "), &["U+0085", "U+FFFE"]);
        check("a\u{202e}b".as_bytes(), Some("a\u{202e}b"), &["bidi-control"]);
        check(b"a\tb\r\nc", Some("a\tb\r\nc"), &[]);
    }

    #[test]
    fn a_missing_file_is_a_note() {
        let mut notes = Notes::default();
        assert!(read(&Memory::default(), "a.md", &mut notes).is_none());
        assert_eq!(notes.iter().next().unwrap().code.name, "unreadable");
    }
}

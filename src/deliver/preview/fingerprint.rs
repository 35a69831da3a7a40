//! What tells one state of a page from another, and its style sheets apart from all else.

/// The state of a page: of its content, and of its looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Of the bytes, the addresses of style sheets left out of account.
    pub content: String,
    /// Of the addresses of style sheets, which change with what stands in them.
    pub looks: String,
}

impl Fingerprint {
    pub fn of(page: &[u8]) -> Fingerprint {
        let mut content = blake3::Hasher::new();
        let mut looks = blake3::Hasher::new();
        let mut from = 0;
        for at in sheets(page) {
            content.update(&page[from..at]);
            looks.update(&page[at..at + DIGITS]);
            from = at + DIGITS;
        }
        content.update(&page[from..]);
        let short = |it: blake3::Hasher| it.finalize().to_hex()[..16].to_owned();
        Fingerprint { content: short(content), looks: short(looks) }
    }

    /// As it is written into a page.
    pub fn written(&self) -> String {
        format!("{}.{}", self.content, self.looks)
    }

    /// What a page says it is.
    pub fn read(written: &str) -> Option<Fingerprint> {
        let (content, looks) = written.split_once('.')?;
        Some(Fingerprint { content: content.to_owned(), looks: looks.to_owned() })
    }
}

/// Letters of the part of an asset's address that changes with its content.
const DIGITS: usize = 10;

/// Where these parts stand in the addresses of style sheets: `/assets/style.` in `/assets/style.3f9a0c51ab.css`.
fn sheets(page: &[u8]) -> impl Iterator<Item = usize> {
    const ENDING: &[u8] = b".css";
    let found = page.windows(ENDING.len()).enumerate().filter(|(_, it)| *it == ENDING).map(|it| it.0);
    found.filter_map(|at| {
        let start = at.checked_sub(DIGITS)?;
        let is_part = page[start..at].iter().all(u8::is_ascii_hexdigit) && page[..start].ends_with(b".");
        is_part.then_some(start)
    })
}

/// The addresses of the style sheets of a page, as they stand in its attributes.
pub fn style_sheets(page: &[u8]) -> Vec<String> {
    let whole = |at: usize| {
        let start = page[..at].iter().rposition(|it| *it == b'"')? + 1;
        Some(String::from_utf8_lossy(&page[start..at + DIGITS + 4]).into_owned())
    };
    sheets(page).filter_map(whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, same_content: bool, same_looks: bool) {
        let [one, other] = [one, other].map(|it| Fingerprint::of(it.as_bytes()));
        assert_eq!((one.content == other.content, one.looks == other.looks), (same_content, same_looks));
        assert_eq!(Fingerprint::read(&one.written()), Some(one));
    }

    #[test]
    fn a_style_sheet_is_no_content() {
        check("<link href=\"/a/s.0123456789.css\">a", "<link href=\"/a/s.0123456789.css\">a", true, true);
        check("<link href=\"/a/s.0123456789.css\">a", "<link href=\"/a/s.abcdef0123.css\">a", true, false);
        check("<link href=\"/a/s.0123456789.css\">a", "<link href=\"/a/s.abcdef0123.css\">b", false, false);
    }

    #[test]
    fn other_files_are_content() {
        check("<img src=\"/m/a.0123456789.png\">", "<img src=\"/m/a.abcdef0123.png\">", false, true);
        check("s.css .css 123456789.css", "t.css .css 123456789.css", false, true);
    }

    #[test]
    fn style_sheets_are_listed() {
        let page = b"<link href=\"/a/s.0123456789.css\"><link href=\"/plain.css\"><link href=\"/a/t.abcdef0123.css\">";
        assert_eq!(style_sheets(page), ["/a/s.0123456789.css", "/a/t.abcdef0123.css"]);
    }
}

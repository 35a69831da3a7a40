//! Addresses inside running text, which no conversion touches.

/// Endings of hosts and files that authors name without a protocol: those of the region and the commonest others.
const ENDINGS: &[&str] = &[
    "rs", "me", "ba", "hr", "mk", "al", "si", "bg", "eu", "com", "org", "net", "info", "edu", "gov", "int", "de", "at",
    "ch", "uk", "срб", "мкд", "pdf", "doc", "docx", "xls", "xlsx", "csv", "jpg", "png", "md", "html", "zip",
];

/// Whether the text may hold an address at all; cheap, as most texts do not.
pub fn may_stand_in(text: &str) -> bool {
    let bytes = text.as_bytes();
    let letter = |it: u8| it.is_ascii_alphanumeric() || matches!(it, 0xc3..=0xd3);
    let inner = |pair: &[u8]| pair[0] == b'@' || (pair[0] == b'.' && letter(pair[1]));
    bytes.windows(2).any(inner) || text.contains("://")
}

/// Where the address ends that begins at `at`, the first letter of a word; `None` if it is a word like others.
///
/// `https://…`, `www.…`, `name@host`, `kirs.gov.rs/cir`, `izvestaj.pdf`, and names such as `@opstina`.
pub fn end(text: &str, at: usize) -> Option<usize> {
    let whole = text[at..].split(ends).next()?;
    let token = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
    let named = || text[..at].ends_with('@');
    (named() || is_address(token)).then(|| at + token.len())
}

/// Whether no address goes on behind this character.
fn ends(letter: char) -> bool {
    matches!(letter, ' ' | '\n' | '\t' | '\u{a0}' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '"')
        || matches!(letter, '„' | '“' | '”' | '«' | '»')
}

fn is_address(token: &str) -> bool {
    if token.contains("://") || token.contains('@') || token.starts_with("www.") || token.starts_with("mailto:") {
        return true;
    }
    let host = token.split(['/', '?', '#']).next().unwrap_or_default();
    let ending = host.rsplit_once('.').filter(|(name, _)| !name.is_empty()).map(|(_, ending)| ending);
    ending.is_some_and(|it| ENDINGS.contains(&it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(end(text, 0).map(|it| &text[..it]), expected);
        assert!(expected.is_none() || may_stand_in(text));
    }

    #[test]
    fn addresses_are_told_from_words() {
        check("https://kirs.gov.rs/cir, и", Some("https://kirs.gov.rs/cir"));
        check("инфо@општина.срб.", Some("инфо@општина.срб"));
        check("општина.срб/вести и", Some("општина.срб/вести"));
        check("kirs.gov.rs)", Some("kirs.gov.rs"));
        check("извештај.pdf", Some("извештај.pdf"));
        check("крај.Почетак", None);
        check("год. и", None);
    }
}

//! Our own part of a page: one script, which gets the rest. Pages forbid everything that stands inline, so it is a file.

use crate::deliver::preview::fingerprint::Fingerprint;

/// The folder of all that is the preview's own. No address of a site begins like this: names have no underscore.
pub const FOLDER: &str = "/__vodic/";

/// What stands at an address below [`FOLDER`].
pub fn file(address: &str) -> Option<&'static [u8]> {
    match address.strip_prefix(FOLDER)? {
        "preview.js" => Some(include_bytes!("assets/preview.js")),
        "waiting.js" => Some(include_bytes!("assets/waiting.js")),
        "preview.css" => Some(include_bytes!("assets/preview.css")),
        "icon.svg" => Some(include_bytes!("../../../themes/default/assets/icon.svg")),
        "pages.css" => Some(include_bytes!("assets/pages.css")),
        _ => None,
    }
}

/// A page with our script in its head. The script tells the bell which state of the page the reader sees.
pub fn injected(page: &[u8]) -> Vec<u8> {
    const HEAD: &[u8] = b"</head>";
    let line = format!(
        "<script type=\"module\" src=\"{FOLDER}preview.js\" data-seen=\"{}\"></script>\n",
        Fingerprint::of(page).written()
    );
    // A theme may leave out what browsers do not need; then it stands where they still understand it.
    let at = page.windows(HEAD.len()).position(|it| it.eq_ignore_ascii_case(HEAD)).unwrap_or(page.len());
    [&page[..at], line.as_bytes(), &page[at..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, before: &str, after: &str) {
        let injected = String::from_utf8(injected(page.as_bytes())).expect("it was text");
        let (start, rest) = injected.split_once("<script ").expect("there is a script");
        assert_eq!((start, rest.split_once("</script>\n").expect("it ends").1), (before, after));
    }

    #[test]
    fn the_script_stands_at_the_end_of_the_head() {
        check("<head><title>a</title></head><body></head>", "<head><title>a</title>", "</head><body></head>");
        check("<HEAD></HEAD>", "<HEAD>", "</HEAD>");
        check("<title>a</title><p>b", "<title>a</title><p>b", "");
    }
}

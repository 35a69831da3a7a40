//! What may be the path of a published file.

use unicode_normalization::UnicodeNormalization;

use super::failure::Failure;

/// The folder in the published tree that holds our own books.
pub const BOOKS: &str = ".vodic";
/// The manifest, in the published tree.
pub const MANIFEST: &str = ".vodic/manifest";

/// Refuses a path that leads out of the output folder, into our own books, or that no web server could name.
pub fn check(path: &str) -> Result<(), Failure> {
    let why = if path.is_empty() || path.starts_with('/') {
        "is not relative"
    } else if path.split('/').any(|it| matches!(it, "" | "." | "..")) {
        "has an empty, `.` or `..` part"
    } else if path.chars().any(|it| it.is_control() || it == '\\') {
        "has a control character or a backslash"
    } else if path.split('/').next() == Some(BOOKS) {
        "lies in `.vodic`, where the publication keeps its books"
    } else {
        return Ok(());
    };
    Err(Failure::Refused(format!("`{}` cannot be published: the path {why}", path.escape_debug())))
}

/// The same for any two paths that one of the usual file systems takes for the same: NFC, then simple case folding.
///
/// Ends of names sort before all letters, so that a folder stands right before what is in it.
pub fn fold(path: &str) -> String {
    let unslashed = |it: char| if it == '/' { '\0' } else { it };
    if path.is_ascii() {
        return path.chars().map(|it| unslashed(it.to_ascii_lowercase())).collect();
    }
    path.nfc().flat_map(char::to_lowercase).map(unslashed).collect()
}

/// All folders above a file, the nearest first.
pub fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.bytes().enumerate().rev().filter(|(_, it)| *it == b'/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is_safe(path: &str, expected: bool) {
        assert_eq!(check(path).is_ok(), expected);
    }

    #[test]
    fn ordinary_paths_pass() {
        is_safe("index.html", true);
        is_safe("mk/настани/index.html", true);
        is_safe(".well-known/security.txt", true);
        is_safe("a/.vodic/x", true);
        is_safe("a..b", true);
    }

    #[test]
    fn paths_that_lead_elsewhere_do_not() {
        for path in
            ["", "/a", "../a", "a/../b", "a//b", "a/", "./a", "a\\b", "a\nb", "a\0", ".vodic/manifest", ".vodic"]
        {
            is_safe(path, false);
        }
    }

    #[test]
    fn folding_joins_case_and_composition() {
        assert_eq!(fold("A/Č.html"), fold("a/c\u{30c}.HTML"));
        assert_ne!(fold("a/c.html"), fold("a/č.html"));
    }

    #[test]
    fn a_folder_sorts_right_before_its_files() {
        let mut paths = ["a-b", "a/c", "a"].map(fold);
        paths.sort();
        assert_eq!(paths, ["a", "a\0c", "a-b"]);
    }

    #[test]
    fn folders_come_nearest_first() {
        assert_eq!(folders("a/b/c").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(folders("a").count(), 0);
    }
}

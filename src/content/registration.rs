//! New entries of the registry of sources, written behind those that are there.

use crate::content::scalar::scalar;

/// A source that an imported text was taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    pub id: String,
    pub title: String,
    pub lang: String,
    pub publisher: Option<String>,
    pub url: Option<String>,
    /// A day, as `2024-05-16`.
    pub published: Option<String>,
    /// Where it came from, in no language: file, day, author.
    pub note: Option<String>,
}

impl Registration {
    /// The lines of the entry.
    fn lines(&self) -> String {
        let Registration { id, title, lang, publisher, url, published, note } = self;
        let line = |key: &str, value: &Option<String>| {
            value.as_ref().map(|it| format!("  {key}: {}\n", scalar(it))).unwrap_or_default()
        };
        format!(
            "{id}:\n  title: {}\n  lang: {lang}\n{}{}{}{}",
            scalar(title),
            line("publisher", publisher),
            line("url", url),
            line("published", published),
            line("note", note)
        )
    }
}

/// The text of a registry with new entries; `None` if it is written in a form that nothing can be put behind.
pub fn with(text: &str, new: &[Registration]) -> Option<String> {
    let is_code = |it: &&str| !it.trim().is_empty() && !it.trim_start().starts_with('#');
    let first = text.lines().find(is_code).unwrap_or_default();
    let (mut out, is_empty) = match first.trim() {
        "{}" => (text.replacen("{}", "", 1).trim_end().to_owned(), true),
        "" => (text.trim_end().to_owned(), true),
        _ => (text.trim_end().to_owned(), false),
    };
    // Entries stand at the beginning of their lines, and nothing ends the document before them.
    let is_block = first.split_once(':').is_some_and(|it| !it.0.contains(['{', ' '])) && !first.starts_with(' ');
    if !is_empty && !is_block || text.lines().any(|it| it.starts_with("...") || it.starts_with("---")) {
        return None;
    }
    for registration in new {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(registration.lines().trim_end());
    }
    out.push('\n');
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let published = Some("2024-05-16".to_owned());
        let new = Registration {
            id: "plan".to_owned(),
            title: "План: прв".to_owned(),
            lang: "mk".to_owned(),
            published,
            ..Registration::default()
        };
        assert_eq!(with(text, &[new]).as_deref(), expected);
    }

    const ENTRY: &str = "plan:\n  title: 'План: прв'\n  lang: mk\n  published: 2024-05-16\n";

    #[test]
    fn entries_stand_behind_those_that_are_there() {
        check("", Some(ENTRY));
        check("{}\n", Some(ENTRY));
        check("# Remark.\n", Some(&format!("# Remark.\n\n{ENTRY}")));
        check("a:\n  title: b\n\n", Some(&format!("a:\n  title: b\n\n{ENTRY}")));
    }

    #[test]
    fn other_forms_are_left_alone() {
        check("{a: {title: b}}", None);
        check("  a:\n    title: b\n", None);
        check("---\na:\n  title: b\n...\n", None);
    }
}

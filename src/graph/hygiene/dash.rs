//! Hyphens in the place of dashes.

use std::ops::Range;

use crate::base::diagnostic::{Notes, codes};
use crate::graph::hygiene::manuscript::{Manuscript, edits, untidy};

codes! {
    HYPHEN_FOR_DASH = "hyphen-for-dash" {
        what: "a hyphen between spaces or between two years, where all our languages write a dash",
        why: "a hyphen joins words: `2016-2017` reads like a number, and screen readers swallow the pause",
        instead: "write –, the en dash: `две цели – повеќе податоци`, `2016–2017`; `vodic check --fix` does it",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    for passage in manuscript.passages.iter().filter(|it| it.text.contains('-')) {
        for range in hyphens(&passage.text) {
            let (help, message) = match passage.text[..range.start].ends_with(' ') {
                true => ("write ` – `", "a hyphen stands where a dash is meant"),
                false => ("write `–` between them", "a hyphen stands between two years"),
            };
            notes.push(
                untidy(passage, &HYPHEN_FOR_DASH, &range, message.to_owned())
                    .help(help)
                    .mend(edits(passage, [(&range, "–")])),
            );
        }
    }
}

/// Hyphens, one to three in a row, with a space on both sides; and single ones between two years that follow each other.
fn hyphens(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(next) = text[from..].find('-') {
        let start = from + next;
        let end = start + text[start..].bytes().take_while(|it| *it == b'-').count();
        from = end;
        let (before, after) = (&text[..start], &text[end..]);
        let spaced = before.ends_with(' ') && after.starts_with(' ') && !before.trim_end().is_empty();
        if end - start <= 3 && spaced || end - start == 1 && are_years(before, after) {
            found.push(start..end);
        }
    }
    found
}

fn are_years(before: &str, after: &str) -> bool {
    let digits = |it: &char| it.is_ascii_digit();
    let first: String = before.chars().rev().take_while(digits).collect::<Vec<_>>().into_iter().rev().collect();
    let second: String = after.chars().take_while(digits).collect();
    let joined =
        |it: Option<char>| it.is_some_and(|it| matches!(it, '-' | '/' | '.' | ',' | '_') || it.is_alphanumeric());
    let is_joined = joined(before.chars().rev().nth(4))
        || after.chars().nth(4).is_some_and(|it| it == '-' || it == '/' || it.is_alphanumeric());
    let is_year = |it: &str| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"));
    is_year(&first) && is_year(&second) && first < second && !is_joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: usize) {
        assert_eq!(hyphens(text).len(), expected, "{text}");
    }

    #[test]
    fn dashes_are_meant_between_spaces_and_years() {
        check("податоци - собрани на време", 1);
        check("податоци -- собрани", 1);
        check("2016-2017", 1);
        check("за 2016-2017.", 1);
    }

    #[test]
    fn hyphens_join() {
        check("ЛАП-ова, социо- и еко-, 2024-02, ISO 3166-2, 2017-2016, 070-123-456, 2003-2004-5", 0);
    }
}

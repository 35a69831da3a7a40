//! The line that closes a run.

use std::collections::BTreeSet;

use crate::base::diagnostic::{Notes, Severity};

/// `3 errors and 1 warning in 2 files`; nothing if there is nothing to say.
pub fn summary(notes: &Notes) -> Option<String> {
    let errors = notes.iter().filter(|it| it.severity == Severity::Error).count();
    let warnings = notes.len() - errors;
    let files: BTreeSet<&str> = notes.iter().map(|it| it.place.source.path()).collect();
    let found = match (errors, warnings) {
        (0, 0) => return None,
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => format!("{} and {}", count(errors, "error"), count(warnings, "warning")),
    };
    Some(format!("{found} in {}", count(files.len(), "file")))
}

/// `1 file`, `2 files`, `12,000 files`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// `12,000`.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::report::text::tests::{note, typo, warned};

    #[track_caller]
    fn check(found: Vec<crate::base::diagnostic::Diagnostic>, expected: Option<&str>) {
        let mut notes = Notes::default();
        found.into_iter().for_each(|it| notes.push(it));
        assert_eq!(summary(&notes).as_deref(), expected);
    }

    #[test]
    fn notes_are_counted_by_weight_and_file() {
        check(vec![], None);
        check(vec![typo()], Some("1 error in 1 file"));
        check(vec![warned(), warned()], Some("2 warnings in 1 file"));
        check(vec![typo(), note("b.md", "", 0..0, "b"), warned()], Some("2 errors and 1 warning in 2 files"));
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1000, 1234567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}

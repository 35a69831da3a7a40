//! Files as they would be if what a machine can mend were mended.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Edit, Notes};
use crate::base::source::Source;

/// One file with its mistakes mended.
#[derive(Clone, Debug)]
pub struct Revision {
    /// The file as it was read.
    pub source: Source,
    pub text: String,
    /// How many notes it answers.
    pub notes: usize,
}

impl Revision {
    /// What changes, as a unified diff; empty lines of context around each change are few.
    pub fn diff(&self) -> String {
        let path = self.source.path();
        let diff = similar::TextDiff::from_lines(&**self.source.text(), self.text.as_str());
        diff.unified_diff().context_radius(1).header(&format!("a/{path}"), &format!("b/{path}")).to_string()
    }
}

/// Mends all notes that say how, file by file in the order of paths; and the notes that remain. Of two changes of one
/// place the first is made, and the other stays a note.
pub fn mend(notes: Notes) -> (Vec<Revision>, Notes) {
    let mut files: BTreeMap<String, (Source, Vec<Edit>, usize)> = BTreeMap::new();
    let mut rest = Notes::default();
    for note in notes {
        let source = &note.place.source;
        let file = files.entry(source.path().to_owned()).or_insert_with(|| (source.clone(), Vec::new(), 0));
        let meets =
            |edit: &Edit| file.1.iter().any(|it| edit.span.start <= it.span.end && it.span.start <= edit.span.end);
        if note.mend.is_empty() || note.mend.iter().any(meets) {
            rest.push(note);
        } else {
            file.1.extend(note.mend);
            file.2 += 1;
        }
    }
    let revise = |(source, edits, notes): (Source, Vec<Edit>, usize)| {
        (notes > 0).then(|| Revision { text: apply(source.text(), edits), source, notes })
    };
    (files.into_values().filter_map(revise).collect(), rest)
}

/// A text with changes made that do not meet.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|it| it.span);
    let mut out = String::with_capacity(text.len() + 16 * edits.len());
    let mut done = 0;
    for edit in &edits {
        out.push_str(&text[done..edit.span.start as usize]);
        out.push_str(&edit.text);
        done = edit.span.end as usize;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::{Diagnostic, codes};
    use crate::base::source::Span;

    codes! {
        SPACE = "space-of-a-test" { what: "a space", why: "a test", instead: "nothing" }
    }

    #[test]
    fn changes_that_meet_are_made_one_by_one() {
        let source = Source::new("a.md", "а б в\n");
        let note = |start: usize, end: usize, text: &str| {
            let edit = Edit { span: Span::new(start, end), text: text.to_owned() };
            Diagnostic::warning(CODES[0], source.at(edit.span), "a space").mend([edit])
        };
        let mut notes = Notes::default();
        notes.push(note(2, 3, "–"));
        notes.push(note(3, 5, "ш"));
        notes.push(note(6, 8, "ќ"));
        notes.push(Diagnostic::warning(CODES[0], source.whole(), "nothing can be done"));
        let (revisions, rest) = mend(notes);
        assert_eq!((revisions[0].text.as_str(), revisions[0].notes, rest.len()), ("а–б ќ\n", 2, 2));
        assert_eq!(revisions[0].diff(), "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-а б в\n+а–б ќ\n");
    }
}

//! What could not be carried over as it was, and where it stood.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Code, Diagnostic, Notes, codes};
use crate::base::source::{Source, Span};

codes! {
    FORM_LOST = "form-lost" {
        what: "something in an imported file whose words are carried over and whose form is not: a color, a text box, letters \
               that number a list",
        why: "a form may mean something, as red for what is still to be checked; the draft does not show it",
        instead: "look at the place in the original and say in words what the form said, if it said anything",
    }
    KEPT_AS_REMARK = "kept-as-remark" {
        what: "something in an imported file that is no text for readers: a comment, a deleted passage, a film of another host",
        why: "it stands in the draft as a remark, `<!-- … -->`, which is not published, so that nothing is lost without a word",
        instead: "decide whether it belongs into the text, then delete the remark",
    }
    PICTURE_LEFT_OUT = "picture-left-out" {
        what: "a picture of an imported file that cannot be taken along: on another host, in a format of Windows, damaged",
        why: "the draft has no picture there, and readers would not know that there was one",
        instead: "save the picture as PNG or JPEG beside the draft and write `![what it shows](name.png)` at the remark",
    }
    LINK_LEFT_OUT = "link-left-out" {
        what: "a link of an imported file that leads nowhere from here: to a file of somebody's computer, to a place in a page",
        why: "readers could not follow it; its words stand in the draft without the link",
        instead: "link to where the thing is now, or leave it as it is",
    }
    LINK_TO_OLD_SITE = "link-to-old-site" {
        what: "a link of an imported text to a page or a file of the site that it was exported from, which is not in the export",
        why: "it leads there as long as the old site stands, and nowhere from the day on which that is switched off",
        instead: "link to an article of this site, bring the file along, or take the link away",
    }
}

/// Gathers what has to be told of one file.
#[derive(Debug, Default)]
pub struct Told {
    single: Vec<(Span, Note)>,
    /// What may be there a hundred times and is told once, with its first place and how often it is there.
    repeated: BTreeMap<(&'static str, String), (Span, usize, Note)>,
}

#[derive(Clone, Debug)]
struct Note {
    code: &'static Code,
    message: String,
    help: String,
}

impl Told {
    /// Tells of one place.
    pub fn tell(&mut self, code: &'static Code, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.single.push((span, Note { code, message: message.into(), help: help.into() }));
    }

    /// Tells once of all places with this message.
    pub fn repeat(&mut self, code: &'static Code, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let note = Note { code, message: message.into(), help: help.into() };
        let found = self.repeated.entry((code.name, note.message.clone())).or_insert((span, 0, note));
        found.1 += 1;
    }

    /// Notes with their places in `source`, sorted.
    pub fn notes(self, source: &Source) -> Notes {
        let mut notes = Notes::default();
        let single = self.single.into_iter();
        let repeated = self.repeated.into_values().map(|(span, times, mut note)| {
            if times > 1 {
                note.message = format!("{}; {times} times in this file", note.message);
            }
            (span, note)
        });
        for (span, Note { code, message, help }) in single.chain(repeated) {
            notes.push(Diagnostic::warning(code, source.at(span), message).help(help));
        }
        notes.sort();
        notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_often_is_told_once() {
        let mut told = Told::default();
        for at in [4, 0, 8] {
            told.repeat(&FORM_LOST, Span::new(at, at + 1), "colors are not carried over", "say it in words");
        }
        told.tell(&FORM_LOST, Span::new(2, 3), "a text box", "look at it");
        let notes = told.notes(&Source::new("a.docx", "one two three"));
        let told: Vec<(u32, &str)> = notes.iter().map(|it| (it.place.span.start, it.message.as_str())).collect();
        assert_eq!(told, [(2, "a text box"), (4, "colors are not carried over; 3 times in this file")]);
    }
}

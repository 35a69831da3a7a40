//! What we tell authors: diagnostics as values, gathered and never thrown.

use crate::base::source::{Place, Span, floor_boundary};

/// A kind of mistake: its name and the documentation that `vodic explain` prints.
///
/// Codes are declared with `codes!` in the file that finds the mistake.
#[derive(Debug)]
pub struct Code {
    /// Kebab-case, stable: people write it into their notes and filters.
    pub name: &'static str,
    /// What the mistake is.
    pub what: &'static str,
    /// Why it matters to a reader.
    pub why: &'static str,
    /// What to write instead.
    pub instead: &'static str,
}

/// Declares the codes of a file, and `CODES`, the list of them.
macro_rules! codes {
    ($($ident:ident = $name:literal { what: $what:literal, why: $why:literal, instead: $instead:literal $(,)? })+) => {
        $(
            #[doc = $what]
            pub static $ident: $crate::base::diagnostic::Code = $crate::base::diagnostic::Code {
                name: $name, what: $what, why: $why, instead: $instead,
            };
        )+
        /// Every code found in this file.
        pub static CODES: &[&$crate::base::diagnostic::Code] = &[$(&$ident),+];
    };
}
pub(crate) use codes;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published while there is one.
    Error,
    /// Published all the same; an error under `--strict`.
    Warning,
}

/// Something to tell the author: severity, code, message, places, next steps.
///
/// The message is what remains if only one line can be shown: lower case, no final stop, authors' text in backticks.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: &'static Code,
    pub message: String,
    pub place: Place,
    /// What stands at the place, in a few words; may be empty.
    pub label: String,
    /// Other places that belong to the story, each with its label.
    pub others: Vec<(Place, String)>,
    /// Next steps.
    pub help: Vec<String>,
    /// What to write instead, if a machine can tell; all of it belongs to the file of `place`.
    pub mend: Vec<Edit>,
}

/// A change of a file: what stands at `span` becomes `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

impl Diagnostic {
    pub fn error(code: &'static Code, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, place, message.into())
    }

    pub fn warning(code: &'static Code, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Warning, code, place, message.into())
    }

    fn new(severity: Severity, code: &'static Code, place: Place, message: String) -> Diagnostic {
        Diagnostic {
            severity,
            code,
            message: shortened(message),
            place,
            label: String::new(),
            others: Vec::new(),
            help: Vec::new(),
            mend: Vec::new(),
        }
    }

    /// Says what stands at the place.
    pub fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.label = shortened(label.into());
        self
    }

    /// Adds another place that belongs to the story.
    pub fn other(mut self, place: Place, label: impl Into<String>) -> Diagnostic {
        self.others.push((place, label.into()));
        self
    }

    /// Adds a next step.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(shortened(help.into()));
        self
    }

    /// Says how a machine can mend it.
    pub fn mend(mut self, edits: impl IntoIterator<Item = Edit>) -> Diagnostic {
        self.mend.extend(edits);
        self
    }

    /// Adds a next step if there is one.
    pub fn help_maybe(mut self, help: Option<String>) -> Diagnostic {
        self.help.extend(help.map(shortened));
        self
    }
}

/// Longest message, label or next step, in bytes.
const LONGEST: usize = 2000;

/// A message without its middle if it is too long: authors' texts in it may be of any length.
fn shortened(text: String) -> String {
    if text.len() <= LONGEST {
        return text;
    }
    let (head, tail) = (floor_boundary(&text, LONGEST / 2), floor_boundary(&text, text.len() - LONGEST / 2));
    format!("{} … {}", &text[..head], &text[tail..])
}

/// What we have to say, in the order it was found.
#[derive(Clone, Debug, Default)]
pub struct Notes(Vec<Diagnostic>);

impl Notes {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub fn extend(&mut self, other: Notes) {
        self.0.extend(other.0);
    }

    pub fn extend_from(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(others);
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has_errors(&self) -> bool {
        self.iter().any(|it| it.severity == Severity::Error)
    }

    /// By path and position, whoever found it first; said twice is said once.
    pub fn sort(&mut self) {
        let key = |it: &Diagnostic| {
            let (path, start, end) = it.place.key();
            (path.to_owned(), start, end, it.severity, it.code.name, it.message.clone())
        };
        self.0.sort_by_cached_key(key);
        self.0.dedup_by_key(|it| key(it));
    }

    /// Warnings become errors: `--strict`.
    pub fn strict(&mut self) {
        self.0.iter_mut().for_each(|it| it.severity = Severity::Error);
    }
}

impl From<Diagnostic> for Notes {
    fn from(only: Diagnostic) -> Notes {
        Notes(vec![only])
    }
}

impl IntoIterator for Notes {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A value together with what we have to say about it.
#[derive(Clone, Debug)]
pub struct Noted<T> {
    pub value: T,
    pub notes: Notes,
}

impl<T> Noted<T> {
    /// Runs `f` with fresh notes and returns both.
    pub fn collect(f: impl FnOnce(&mut Notes) -> T) -> Noted<T> {
        let mut notes = Notes::default();
        let value = f(&mut notes);
        Noted { value, notes }
    }

    /// The value, its notes added to `notes`.
    pub fn into(self, notes: &mut Notes) -> T {
        notes.extend(self.notes);
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_never_longer_than_a_page() {
        let (head, tail) = ("ш".repeat(LONGEST), "ж".repeat(LONGEST));
        let short = shortened(format!("{head}{tail}"));
        assert!(short.len() <= LONGEST + 8, "{}", short.len());
        assert!(short.starts_with("шш") && short.contains(" … ") && short.ends_with("жж"), "{short}");
        assert_eq!(shortened("`a` is missing".to_owned()), "`a` is missing");
    }
}

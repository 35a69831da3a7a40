//! Says what the program says in the language of whoever reads it.

use std::sync::LazyLock;

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::report::style::Words;
use crate::base::script::conversion::Conversion;
use crate::cli::speech::catalog::Catalog;
use crate::cli::speech::language::Language;

/// The texts of all catalogs, each with all languages.
pub static TEXTS: &[&str] = &[
    include_str!("commands.txt"),
    include_str!("meetings.txt"),
    include_str!("messages.txt"),
    include_str!("codes.txt"),
    include_str!("status.txt"),
    include_str!("new.txt"),
    include_str!("import.txt"),
    include_str!("fields.txt"),
    include_str!("schema.txt"),
    include_str!("external.txt"),
    include_str!("preview.txt"),
    include_str!("guide.txt"),
    include_str!("practices.txt"),
];

static MACEDONIAN: LazyLock<Catalog> = LazyLock::new(|| Catalog::new("mk", TEXTS));
static SERBIAN: LazyLock<Catalog> = LazyLock::new(|| Catalog::new("sr", TEXTS));

/// Speaks one language. What is not translated is said in English.
#[derive(Clone, Copy, Debug, Default)]
pub struct Speech {
    pub language: Language,
}

impl Speech {
    fn catalog(self) -> Option<&'static Catalog> {
        match self.language {
            Language::English => None,
            Language::Macedonian => Some(&MACEDONIAN),
            Language::Serbian | Language::SerbianLatin => Some(&SERBIAN),
        }
    }

    /// A sentence, which is given in English.
    pub fn say(self, english: &str) -> String {
        self.known(english).unwrap_or_else(|| english.to_owned())
    }

    /// The same; `None` if it is not translated.
    pub fn known(self, english: &str) -> Option<String> {
        match self.catalog() {
            None => Some(english.to_owned()),
            Some(catalog) => Some(self.written(catalog.find(english)?)),
        }
    }

    /// In the script of the language. What stands between backticks is an author's, or has to be typed as it is.
    fn written(self, said: String) -> String {
        if self.language != Language::SerbianLatin {
            return said;
        }
        let parts = said.split('`').enumerate();
        let parts = parts.map(|(at, it)| if at % 2 == 0 { Conversion::ToLatin.string(it) } else { it.to_owned() });
        parts.collect::<Vec<_>>().join("`")
    }

    /// What stands around notes.
    pub fn words(self) -> Words {
        let [error, warning, help, more] = Words::ENGLISH.map(|it| self.say(it));
        Words { error, warning, help, more }
    }

    /// A message of more than one line, as refusals are: the sentence, its causes, what to do next.
    pub fn story(self, english: &str) -> String {
        let line = |line: &str| {
            let (head, mark) = [("help: ", "help"), ("  because: ", "because"), ("  ", ""), ("", "")]
                .into_iter()
                .find(|it| line.starts_with(it.0))
                .expect("every text starts with nothing");
            let said = self.say(&line[head.len()..]);
            if mark.is_empty() {
                format!("{head}{said}")
            } else {
                format!("{}{said}", head.replace(mark, &self.say(mark)))
            }
        };
        english.split('\n').map(line).collect::<Vec<_>>().join("\n")
    }

    /// All that a note says, and nothing of what authors wrote.
    pub fn note(self, note: &Diagnostic) -> Diagnostic {
        let say = |text: &String| if text.is_empty() { String::new() } else { self.say(text) };
        Diagnostic {
            message: say(&note.message),
            label: say(&note.label),
            others: note.others.iter().map(|(place, label)| (place.clone(), say(label))).collect(),
            help: note.help.iter().map(say).collect(),
            ..note.clone()
        }
    }

    pub fn notes(self, notes: &Notes) -> Notes {
        let mut said = Notes::default();
        said.extend_from(notes.iter().map(|it| self.note(it)));
        said
    }
}

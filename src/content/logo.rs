//! The mark of an organisation: a picture beside the registry, and what it shows in words.

use crate::base::source::{Span, Spanned};
use crate::base::text::Text;
use crate::content::form::{Form, Key};
use crate::content::front::Reader;
use crate::content::words::Words;
use crate::content::yaml::node::{Data, Node};

/// The mark of an organisation.
#[derive(Clone, Debug)]
pub struct Logo {
    /// As it was written: a path from the folder of the registry.
    pub file: Spanned<Text>,
    /// What it shows, for those who do not see it.
    pub alt: Words,
    pub span: Span,
}

/// The keys of a logo.
pub static LOGO: &[Key] = &[
    Key::new("file", Form::Text, "a picture that lies in the folder of the registry").required(),
    Key::new("alt", Form::Words, "what it shows, for those who do not see it").required(),
];

impl Logo {
    /// Reads a logo; `None` without a file.
    pub fn read(node: &Node, reader: &mut Reader) -> Option<Logo> {
        let (mut file, mut alt) = (None, Words::default());
        let entries = reader.entries(node, LOGO);
        for (key, value) in &entries {
            match *key {
                "file" => file = reader.word(value, "the name of a picture"),
                "alt" => alt = Words::read(value, reader),
                _ => unreachable!("every key of LOGO is read"),
            }
        }
        if matches!(node.data, Data::Map(_)) {
            for key in LOGO.iter().filter(|key| !entries.iter().any(|(it, _)| *it == key.name)) {
                reader.missing(node.span, key.name, "a logo has a `file:` and says in `alt:` what it shows");
            }
        }
        Some(Logo { file: file?, alt, span: node.span })
    }
}

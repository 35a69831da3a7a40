//! What a text says that was written elsewhere: blocks and inlines, on their way to Markdown.
//!
//! It is not the [`Body`](crate::content::body::Body) of an article: that one has no remarks, knows where everything stands
//! in its file, and is only ever made by the parser.

use std::collections::BTreeMap;

use crate::base::diagnostic::Notes;
use crate::base::source::Source;
use crate::content::import::tally::Words;

/// A text on its way to a draft, with all that is known about it.
#[derive(Debug)]
pub struct Document {
    /// What the notes point into: the file, or its text with a line for each paragraph.
    pub source: Source,
    pub about: About,
    pub blocks: Vec<Block>,
    pub footnotes: Vec<Footnote>,
    pub pictures: Vec<Picture>,
    /// The names of headings, by the names that links to them had.
    pub names: BTreeMap<String, String>,
    /// What could not be carried over as it was.
    pub notes: Notes,
    /// Every word of the file, counted on another way than that to `blocks`.
    pub words: Words,
}

/// What a file says about its text. Nothing is guessed here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Empty if there is none.
    pub title: String,
    pub summary: Option<String>,
    /// The language tag, as it is written in the file.
    pub lang: Option<String>,
    pub url: Option<String>,
    pub author: Option<String>,
    pub publisher: Option<String>,
    /// The day it was published, as `2024-05-16`.
    pub published: Option<String>,
    /// The day the file was last changed, likewise.
    pub changed: Option<String>,
    pub origin: Origin,
}

/// What a system says in which the text was one of many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// `post`, `page` or what else there was; empty in files of one text.
    pub kind: String,
    /// What other texts of the file know it by; likewise.
    pub id: String,
    /// Names of categories and tags.
    pub topics: Vec<String>,
    /// What translations of one text have in common.
    pub group: Option<String>,
    /// The path of its old address, if it had one.
    pub path: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Of level 1 to 6, or 0 for a title; the name is that of links to it.
    Heading {
        level: u8,
        name: Option<String>,
        text: Vec<Inline>,
    },
    Paragraph(Vec<Inline>),
    Quote(Vec<Block>),
    /// With its first number, if its items have numbers.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    /// Terms, each with what it means.
    Definitions(Vec<(Vec<Inline>, Vec<Block>)>),
    /// Rows of as many cells; the first is the head.
    Table(Vec<Vec<Vec<Inline>>>),
    /// A table that is more than rows of as many cells.
    Grid(Vec<Vec<Cell>>),
    /// What is shown when its summary is opened.
    Details {
        summary: String,
        blocks: Vec<Block>,
    },
    Code {
        syntax: String,
        text: String,
    },
    Rule,
    Remark(Remark),
}

/// A cell of a [`Block::Grid`].
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub head: bool,
    /// Columns and rows that it takes, from 1.
    pub across: u32,
    pub down: u32,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    Text(String),
    Code(String),
    /// The end of a line that is meant.
    Break,
    Styled(Style, Vec<Inline>),
    /// Words of another language.
    Foreign(String, Vec<Inline>),
    Link {
        to: String,
        text: Vec<Inline>,
    },
    /// By its file name in [`Document::pictures`].
    Image {
        file: String,
        alt: String,
        caption: String,
    },
    /// By the label of the footnote.
    Footnote(String),
    Remark(Remark),
}

/// What stands in the draft and is not published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remark {
    /// What it is, in the words of the editor; names stand between backticks until they are said. May be empty.
    pub what: String,
    /// What stood there.
    pub text: String,
}

impl Remark {
    /// A remark that says what it is.
    pub fn about(what: impl Into<String>, text: impl Into<String>) -> Remark {
        Remark { what: what.into(), text: text.into() }
    }

    /// The whole of it.
    pub fn said(&self) -> String {
        [self.what.as_str(), self.text.as_str()]
            .iter()
            .filter(|it| !it.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(": ")
    }
}

impl From<&str> for Remark {
    fn from(text: &str) -> Remark {
        Remark::about("", text)
    }
}

/// How words are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    Strong,
    Emphasis,
    Strikethrough,
    /// One of the elements that bodies may have, as `sup`.
    Element(&'static str),
}

impl Style {
    /// The element that says the same.
    pub fn tag(self) -> &'static str {
        match self {
            Style::Strong => "strong",
            Style::Emphasis => "em",
            Style::Strikethrough => "s",
            Style::Element(tag) => tag,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// Letters and digits.
    pub label: String,
    pub blocks: Vec<Block>,
}

/// A file that the text shows or links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The name that it gets; no other picture of the document has it.
    pub file: String,
    pub bytes: Vec<u8>,
}

impl Inline {
    pub fn text(text: impl Into<String>) -> Inline {
        Inline::Text(text.into())
    }
}

/// The words of running text, without remarks.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    fn walk(inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Code(text) => out.push_str(text),
                Inline::Break => out.push(' '),
                Inline::Styled(_, children) | Inline::Foreign(_, children) | Inline::Link { text: children, .. } => {
                    walk(children, out);
                }
                Inline::Image { alt, .. } => out.push_str(alt),
                Inline::Footnote(_) | Inline::Remark(_) => {}
            }
        }
    }
    walk(inlines, &mut out);
    out.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

//! What the writer of HTML asks of its surroundings.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::content::body::{Chart, Target};
use crate::render::chart::data::{Chart as Drawing, Words as ChartWords};
use crate::render::highlight::Highlighter;

/// What abbreviations stand for, in one language: `LAP` for `Lokalni akcioni plan`.
pub type Abbreviations = FxHashMap<Box<str>, Box<str>>;

/// Knows where targets lead from the page that is being written. `None`: only the words are written.
pub trait Links {
    fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>>;
    fn picture<'a>(&'a self, to: &'a Target) -> Option<Picture<'a>>;
    /// What is shown for a link without words of its own, in the language of the text: the name of `[[kumanovo]]`, the
    /// value of `{figure:grant}`.
    fn name<'a>(&'a self, to: &'a Target) -> Option<Cow<'a, str>>;
    /// A chart in words, with the figures that it is drawn of; `None` if there is nothing to draw.
    fn chart(&self, chart: &Chart) -> Option<Drawing>;
    /// The abbreviations of the text's language, of which the first mention is explained; `None`: none is.
    fn abbreviations(&self) -> Option<&Abbreviations> {
        None
    }
}

/// An address as it stands in a link, not yet escaped.
#[derive(Clone, Debug, PartialEq)]
pub struct Href<'a> {
    pub url: Cow<'a, str>,
    /// The target's language if it is not the page's: written as `hreflang`.
    pub lang: Option<Lang>,
    /// Whether it leads to another site: written as `rel="external"`.
    pub external: bool,
}

impl<'a> Href<'a> {
    /// A link on this site, to a page in the same language.
    pub fn near(url: impl Into<Cow<'a, str>>) -> Href<'a> {
        Href { url: url.into(), lang: None, external: false }
    }
}

/// A picture file as published; width and height in pixels, 0 where they are not known, as of some SVG files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture<'a> {
    pub src: Cow<'a, str>,
    pub width: u32,
    pub height: u32,
    /// Copies in the format of `src`, that file included, and in WebP: address and width, the narrowest first.
    pub copies: Vec<(String, u32)>,
    pub webp: Vec<(String, u32)>,
}

/// The words that the writer adds, in the language of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// Titles of notes, in the order of `NoteKind`: note, tip, important, warning, caution.
    pub notes: [String; 5],
    /// The heading over the footnotes.
    pub footnotes: String,
    /// Read out for the arrow that leads from a footnote back into the text; the footnote's number is added.
    pub back: String,
    /// Read out for the box of a task that is done, and of one that is not.
    pub done: String,
    pub open: String,
    /// The name of the region in which a wide table, or long lines of code, can be scrolled.
    pub table: String,
    pub code: String,
    pub chart: ChartWords,
}

impl Words {
    /// English, for tests and as the last resort.
    pub fn english() -> Words {
        Words {
            notes: ["Note", "Tip", "Important", "Warning", "Caution"].map(str::to_owned),
            footnotes: "Notes".into(),
            back: "Back to reference".into(),
            done: "Done".into(),
            open: "Not done".into(),
            table: "Table".into(),
            code: "Code".into(),
            chart: ChartWords::default(),
        }
    }
}

/// Which of the two spellings of HTML is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// For pages.
    Html,
    /// Well-formed XML, for EPUB and feeds.
    Xhtml,
}

/// Where what is written is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// On a screen: the numbers of a chart can be opened, pictures come when they are needed.
    Screen,
    /// On paper, or on a screen before it is printed: everything is open and there from the beginning.
    Paper,
    /// In an electronic book: like paper, with drawings that any program can scale.
    Book,
}

/// The same page in the other script of its language.
#[derive(Clone, Copy)]
pub struct Twin<'a> {
    pub url: &'a str,
    pub lang: Lang,
    /// What the link to it is called, in its own script.
    pub name: &'a str,
}

/// The surroundings in which a body is written.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    pub links: &'a dyn Links,
    pub words: &'a Words,
    pub highlighter: &'a Highlighter,
    /// The language of the text around the body.
    pub lang: Lang,
    /// How many levels deeper headings stand than written; none stands deeper than 6.
    pub heading_shift: u8,
    pub flavor: Flavor,
    /// Written before every id and every link to a heading of the same body, where several bodies share a page.
    pub id_prefix: &'a str,
    pub surface: Surface,
    /// How many footnotes other bodies of the same book have before those of this one.
    pub notes_before: u32,
    /// By what its regions are told from those of other bodies on the same page; may be empty.
    pub within: &'a str,
    /// Where every heading of this body stands in another script, under the same id.
    pub twin: Option<Twin<'a>>,
}

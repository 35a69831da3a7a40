//! What an article says: blocks and inlines, knowing nothing of HTML.
//!
//! Pages, feeds, the search index, the printed guide and the conversion between scripts all read this one tree. It is an
//! `enum` all the way down, so that a new block does not compile until every writer has answered for it.

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::source::{Span, Spanned};
use crate::base::text::{Prose, Text};
use crate::content::field::Decimal;

/// An article's text. Pieces of text are slices of the article's source wherever the author wrote them so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    pub blocks: Vec<Block>,
    /// In the order of their first reference; [`Inline::Footnote`] holds an index into this list.
    pub footnotes: Vec<Footnote>,
}

/// A footnote: its label as written, how often the text refers to it, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    pub label: Text,
    pub references: u32,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(Heading),
    Paragraph(Vec<Inline>),
    /// A paragraph of a tight list: written without its own element.
    Plain(Vec<Inline>),
    Quote(Vec<Block>),
    /// A note, tip, warning …: GitHub's `> [!NOTE]`.
    Note(NoteKind, Vec<Block>),
    List(List),
    Definitions(Vec<Definition>),
    Table(Table),
    Code(Code),
    /// A fenced block in the language `chart`.
    Chart(Box<Chart>),
    /// A thematic break.
    Rule,
    /// An allowed HTML element among blocks, as `<details>`.
    Element(Element<Block>),
}

/// `id` is unique in the body, ASCII and readable: it is part of an address.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1–6, as written.
    pub level: u8,
    pub id: Text,
    pub text: Vec<Inline>,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// The first number of an ordered list.
    pub start: Option<u64>,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// For an item of a task list: whether it is done.
    pub done: Option<bool>,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    pub term: Vec<Inline>,
    pub meanings: Vec<Vec<Block>>,
}

/// Every row has as many cells as `align`.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub align: Vec<Align>,
    pub head: Vec<Vec<Inline>>,
    pub rows: Vec<Vec<Vec<Inline>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    None,
    Left,
    Center,
    Right,
}

/// Code set apart, fenced or indented; never converted between scripts.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// The first word of the fence's info string.
    pub syntax: Option<Text>,
    pub text: Text,
    pub span: Span,
}

/// Numbers or periods to be drawn, with what they are called.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub plot: Plot,
    pub title: Prose,
    /// What there is to see in it; may be empty.
    pub about: Prose,
    pub data: ChartData,
    /// The whole block.
    pub span: Span,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plot {
    /// A bar for each row.
    Bar,
    /// Some bars for each row, one for each column.
    Grouped,
    /// A line from row to row, one for each column.
    Line,
    /// A bar for each row from its first day to its last.
    Timeline,
    /// Parts of a whole.
    Share,
}

impl Plot {
    pub const ALL: [Plot; 5] = [Plot::Bar, Plot::Grouped, Plot::Line, Plot::Timeline, Plot::Share];

    /// As it is written: `bar`.
    pub fn name(self) -> &'static str {
        match self {
            Plot::Bar => "bar",
            Plot::Grouped => "grouped",
            Plot::Line => "line",
            Plot::Timeline => "timeline",
            Plot::Share => "share",
        }
    }
}

/// What a chart is drawn of.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartData {
    /// Figures of this article or of others: each a [`Target::Figure`], and where it is named.
    Figures(Vec<Spanned<Target>>),
    /// Numbers that are no figures: of each row as many as there are columns.
    Numbers(ChartNumbers),
    /// Periods: the first day and the last.
    Days { rows: Vec<ChartDays>, source: Spanned<Text> },
}

/// Rows of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartNumbers {
    /// Empty if each row has one number.
    pub columns: Vec<Prose>,
    pub rows: Vec<(Prose, Vec<Decimal>)>,
    /// What is counted, as of figures.
    pub unit: Option<Text>,
    /// An entry of the registry of sources.
    pub source: Spanned<Text>,
}

/// A row of a timeline; without a last day it is one day, or as long as what is known of the first: a month, a year.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartDays {
    pub label: Prose,
    pub start: Date,
    pub end: Option<Date>,
}

impl Chart {
    /// Every text of it that is for readers.
    pub fn words(&self) -> Vec<&Prose> {
        let mut words = vec![&self.title, &self.about];
        match &self.data {
            ChartData::Figures(_) => {}
            ChartData::Numbers(numbers) => {
                words.extend(&numbers.columns);
                words.extend(numbers.rows.iter().map(|it| &it.0));
            }
            ChartData::Days { rows, .. } => words.extend(rows.iter().map(|it| &it.label)),
        }
        words.retain(|it| !it.is_empty());
        words
    }

    /// The same for writing, with empty ones.
    pub fn words_mut(&mut self) -> Vec<&mut Prose> {
        let mut words = vec![&mut self.title, &mut self.about];
        match &mut self.data {
            ChartData::Figures(_) => {}
            ChartData::Numbers(numbers) => {
                words.extend(&mut numbers.columns);
                words.extend(numbers.rows.iter_mut().map(|it| &mut it.0));
            }
            ChartData::Days { rows, .. } => words.extend(rows.iter_mut().map(|it| &mut it.label)),
        }
        words
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    Text(Prose),
    /// Never converted between scripts.
    Code(Text),
    SoftBreak,
    HardBreak,
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Strikethrough(Vec<Inline>),
    Link(Box<Link>),
    Image(Box<Image>),
    /// A reference: index into [`Body::footnotes`], and which of that note's references this is, from 0.
    Footnote(u32, u32),
    /// An allowed HTML element in running text, as `<kbd>`.
    Element(Box<Element<Inline>>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub to: Target,
    pub title: Prose,
    /// Empty for `[[kumanovo]]` and `{figure:grant}`, which are shown by the entry's name and the figure's value.
    pub text: Vec<Inline>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    pub to: Target,
    /// Plain text; empty only where the author declared the picture decorative.
    pub alt: Prose,
    pub title: Prose,
    pub span: Span,
}

/// Where a link or picture leads, as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// `@/events/tirana-workshop#agenda`: an article by kind folder and name, in the reader's language.
    Article { path: Text, anchor: Option<Text> },
    /// `[[kumanovo]]` or `[[topics/roads]]`: a registry entry.
    Registry(Text),
    /// `{figure:grant}`, or `{figure:projects/sori-3#grant number}`: a figure of this article or of another one, and how
    /// much of it is shown.
    Figure(Text),
    /// A file beside the article, by its path relative to the article's folder.
    Media(Text),
    /// `#agenda`: a heading of the same article.
    Anchor(Text),
    /// An address on the web: `http`, `https`, `mailto` or `tel`, already checked.
    Url(Text),
    /// An address that is not let through; the author was told.
    Refused,
}

/// An HTML element of the allow-list with its allowed attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct Element<Child> {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, Text)>,
    /// The language of the element's text, if it has a `lang` attribute.
    pub lang: Option<Lang>,
    pub children: Vec<Child>,
}

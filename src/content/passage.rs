//! Running text, with the places in the file where it stands.

use std::ops::Range;

use crate::base::lang::Lang;
use crate::base::source::{Place, Source, Span};
use crate::base::text::Prose;
use crate::content::article::Article;
use crate::content::body::{Block, Inline};
use crate::content::field::{Register, Value};
use crate::content::markdown::piece::span_of;
use crate::content::office::Office;
use crate::content::quotation::Quotations;
use crate::content::registry::Entry;
use crate::content::words::Words;

/// Stands in a [`Passage`] for what is not its author's running text: code, a picture, the name of a registry entry,
/// words of another language.
pub const OBJECT: char = '\u{fffc}';

/// What a passage is in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Title,
    /// The summary, or a label of a fact.
    Label,
    Heading,
    Body,
}

/// One paragraph, heading, cell, title or label as plain text in one language; block quotations are nobody's to
/// correct and make none. A line break of the file is `\n`, anything that is no text is [`OBJECT`].
#[derive(Clone, Debug)]
pub struct Passage {
    pub lang: Lang,
    pub part: Part,
    pub text: String,
    pub quotations: Quotations,
    source: Source,
    /// Where to point if no part of the text is found in the file.
    nearest: Span,
    pieces: Vec<Piece>,
}

/// A piece of a passage and where it stands in the source, if it stands there as it is.
#[derive(Clone, Copy, Debug)]
struct Piece {
    at: usize,
    length: usize,
    source: Option<u32>,
}

impl Passage {
    fn new(source: &Source, lang: Lang, part: Part, nearest: Span) -> Passage {
        Passage {
            lang,
            part,
            text: String::new(),
            quotations: Quotations::default(),
            source: source.clone(),
            nearest,
            pieces: Vec::new(),
        }
    }

    /// Where a range of the text stands; the nearest place known if it cannot be told.
    pub fn place(&self, range: &Range<usize>) -> Place {
        let last = range.end.max(range.start + 1) - 1;
        let span = match (self.locate(range.start), self.locate(last)) {
            (Some(start), Some(end)) if end >= start => Span { start, end: end + u32::from(range.end > range.start) },
            _ => self.nearest,
        };
        self.source.at(span)
    }

    /// The range as it stands in the file, if it stands there unbroken by markup and outside quotations: then it may be
    /// replaced.
    pub fn replaceable(&self, range: &Range<usize>) -> Option<Span> {
        let piece = self.pieces.iter().find(|it| it.at <= range.start && range.end <= it.at + it.length)?;
        let start = piece.source? + (range.start - piece.at) as u32;
        let span = Span { start, end: start + (range.end - range.start) as u32 };
        (!self.quotations.hold(range)).then_some(span)
    }

    /// Whether no markup stands within a range.
    pub fn is_unbroken(&self, range: &Range<usize>) -> bool {
        self.pieces.iter().any(|it| it.at <= range.start && range.end <= it.at + it.length)
    }

    /// Every word: letters, digits and the marks above them.
    pub fn words(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let is_part = |it: char| it.is_alphanumeric() || matches!(it, '\u{300}'..='\u{36f}');
        let mut rest = 0;
        std::iter::from_fn(move || {
            let start = rest + self.text[rest..].find(is_part)?;
            let end = self.text[start..].find(|it| !is_part(it)).map_or(self.text.len(), |it| start + it);
            rest = end;
            Some(start..end)
        })
    }

    /// The sentence around a place.
    pub fn sentence(&self, at: usize) -> &str {
        let ends = |text: &str, at: usize| text[at + 1..].starts_with([' ', '\n']);
        let stops = |it: (usize, char)| matches!(it.1, '.' | '!' | '?');
        let start = self.text[..at].char_indices().rev().find(|it| stops(*it) && ends(&self.text, it.0));
        let end = self.text[at..].char_indices().find(|it| stops(*it) && ends(&self.text, at + it.0));
        &self.text[start.map_or(0, |it| it.0 + 1)..end.map_or(self.text.len(), |it| at + it.0)]
    }

    fn locate(&self, at: usize) -> Option<u32> {
        let piece = self.pieces.iter().find(|it| it.at <= at && at < it.at + it.length)?;
        piece.source.map(|it| it + (at - piece.at) as u32)
    }

    fn push(&mut self, text: &str, place: Option<Span>) {
        let piece = Piece { at: self.text.len(), length: text.len(), source: place.map(|it| it.start) };
        self.text.push_str(text);
        self.pieces.push(piece);
    }

    fn object(&mut self) {
        self.push(OBJECT.encode_utf8(&mut [0; 4]), None);
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.push(text, span_of(&self.source, text)),
                Inline::SoftBreak | Inline::HardBreak => self.push("\n", None),
                Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                    self.inlines(children);
                }
                Inline::Link(link) if !link.text.is_empty() && !is_address(&link.text) => self.inlines(&link.text),
                Inline::Element(element) if is_own(element.tag, element.lang, self.lang) => {
                    self.inlines(&element.children);
                }
                Inline::Code(_) | Inline::Image(_) | Inline::Link(_) | Inline::Element(_) => self.object(),
                Inline::Footnote(..) => {}
            }
        }
    }

    fn finish(mut self) -> Option<Passage> {
        self.quotations = Quotations::of(&self.text);
        self.text.chars().any(char::is_alphanumeric).then_some(self)
    }
}

/// Whether the text of a link is an address itself.
fn is_address(text: &[Inline]) -> bool {
    let has = |it: &Inline| matches!(it, Inline::Text(text) if text.contains("://") || text.contains('@'));
    text.iter().any(has)
}

/// Whether an element holds running text of the language around it.
fn is_own(tag: &str, lang: Option<Lang>, around: Lang) -> bool {
    lang.is_none_or(|it| it == around)
        && !matches!(tag, "abbr" | "blockquote" | "cite" | "code" | "kbd" | "q" | "samp" | "var")
}

/// The passages of an article: title, summary, labels, then its body.
pub fn passages(article: &Article) -> Vec<Passage> {
    let title = article.title.span;
    let mut reader = Reader { source: &article.source, lang: article.lang, nearest: title, found: Vec::new() };
    let within = article.front;
    reader.words(&article.title, Part::Title, within, title);
    if let Some(summary) = &article.summary {
        let key = key(&article.source, within, "summary").unwrap_or(title);
        reader.words(summary, Part::Label, within, key);
    }
    for fact in article.facts.iter() {
        match &fact.value {
            Value::Points(points) => {
                points.iter().for_each(|it| reader.words(&it.label, Part::Label, within, it.id.span));
            }
            Value::Figures(figures) => {
                for figure in figures {
                    let labels = std::iter::once(&figure.label).chain(&figure.note);
                    labels.for_each(|it| reader.words(it, Part::Label, within, figure.id.span));
                }
            }
            Value::Date(dated) => {
                dated.value.why.iter().for_each(|it| reader.words(it, Part::Label, within, dated.span));
            }
            _ => {}
        }
    }
    article.labels.iter().for_each(|it| reader.words(&it.label, Part::Label, within, it.id.span));
    reader.blocks(&article.body.blocks);
    article.body.footnotes.iter().for_each(|it| reader.blocks(&it.blocks));
    reader.found
}

/// The passages of an entry of a registry: its names, descriptions, roles, notes and offices; those without a language are
/// `default`'s. The title of a source is quoted as it was printed and makes none.
pub fn passages_of_entry(entry: &Entry, default: Lang) -> Vec<Passage> {
    let within = Span { start: entry.span.end, end: entry.source.text().len() as u32 };
    let mut reader = Reader { source: &entry.source, lang: default, nearest: entry.span, found: Vec::new() };
    let own = [&entry.name, &entry.role, &entry.description, &entry.disclaimer, &entry.note];
    for words in
        own.into_iter().chain(entry.logo.iter().map(|it| &it.alt)).chain(entry.offices.iter().flat_map(Office::words))
    {
        let Words { any, own } = words;
        let any = any.iter().filter(|_| entry.register != Register::Sources).map(|it| (default, it));
        for (lang, text) in own.iter().map(|(lang, text)| (*lang, text)).chain(any) {
            reader.lang = lang;
            reader.words(text, Part::Label, within, entry.span);
        }
    }
    reader.found
}

/// Where a key of front matter stands: at the beginning of a line.
fn key(source: &Source, front: Span, key: &str) -> Option<Span> {
    let mut start = front.start as usize;
    for line in source.text()[start..front.end as usize].split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|it| it.starts_with(':')) {
            return Some(Span::new(start, start + key.len()));
        }
        start += line.len();
    }
    None
}

struct Reader<'a> {
    source: &'a Source,
    lang: Lang,
    nearest: Span,
    found: Vec<Passage>,
}

impl Reader<'_> {
    /// A text of front matter or of a registry, which stands `within` as it is unless YAML wraps or escapes it: then it
    /// is somewhere near `nearest`.
    fn words(&mut self, text: &Prose, part: Part, within: Span, nearest: Span) {
        let whole = || {
            let around = &self.source.text()[within.start as usize..within.end as usize];
            let start = within.start as usize + around.find(&**text)?;
            Some(Span::new(start, start + text.len()))
        };
        let place = span_of(self.source, text).or_else(whole);
        let mut passage = Passage::new(self.source, self.lang, part, place.unwrap_or(nearest));
        passage.push(text, place);
        self.found.extend(passage.finish());
    }

    fn run(&mut self, text: &[Inline], part: Part) {
        let mut passage = Passage::new(self.source, self.lang, part, self.nearest);
        passage.inlines(text);
        self.found.extend(passage.finish());
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    self.nearest = heading.span;
                    self.run(&heading.text, Part::Heading);
                }
                Block::Paragraph(text) | Block::Plain(text) => self.run(text, Part::Body),
                Block::Note(_, blocks) => self.blocks(blocks),
                Block::Element(element) if is_own(element.tag, element.lang, self.lang) => {
                    self.blocks(&element.children)
                }
                Block::List(list) => list.items.iter().for_each(|it| self.blocks(&it.blocks)),
                Block::Definitions(definitions) => {
                    for definition in definitions {
                        self.run(&definition.term, Part::Body);
                        definition.meanings.iter().for_each(|it| self.blocks(it));
                    }
                }
                Block::Table(table) => {
                    let cells = table.head.iter().chain(table.rows.iter().flatten());
                    cells.for_each(|it| self.run(it, Part::Body));
                }
                Block::Chart(chart) => {
                    let words = chart.words().into_iter();
                    words.for_each(|it| self.words(it, Part::Label, chart.span, chart.span));
                }
                Block::Quote(_) | Block::Element(_) | Block::Code(_) | Block::Rule => {}
            }
        }
    }
}

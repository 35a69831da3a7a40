//! Footnotes in the order in which a reader meets them.

use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Source, Span};
use crate::base::text::Text;
use crate::content::body::{Block, Footnote, Inline};

codes! {
    UNUSED_FOOTNOTE = "unused-footnote" {
        what: "a footnote that nothing refers to",
        why: "it would stand at the foot of the page without a place in the text, so it is left out",
        instead: "refer to it with `[^label]` where it belongs, or delete it",
    }
    BROKEN_FOOTNOTE = "broken-footnote" {
        what: "a reference to a footnote that is defined nowhere in the article",
        why: "readers see `[^label]` and look for a note that is not there",
        instead: "add a line `[^label]: what the note says`",
    }
    DUPLICATE_FOOTNOTE = "duplicate-footnote" {
        what: "two footnotes with the same label",
        why: "a reference can only lead to one of them; the second is left out",
        instead: "give the second another label",
    }
}

/// Footnotes while the text is being read: definitions and references come in any order.
#[derive(Default)]
pub struct Footnotes {
    /// By label in lower case.
    known: FxHashMap<String, u32>,
    labels: Vec<Text>,
    definitions: Vec<Option<(Vec<Block>, Span)>>,
    referred: bool,
}

impl Footnotes {
    /// The number that stands for a label until [`Footnotes::arrange`].
    pub fn refer(&mut self, label: Text) -> u32 {
        self.referred = true;
        self.number(label)
    }

    /// Tells references that the parser left as text, since no footnote has such a label.
    pub fn tell_broken(text: Span, source: &Source, notes: &mut Notes) {
        let (whole, mut at) = (source.text().as_bytes(), text.start as usize);
        if !whole[at..text.end as usize].contains(&b'^') {
            return;
        }
        while let Some(found) = source.text()[at..text.end as usize].find("[^") {
            let start = at + found;
            at = start + 2;
            let label = &source.text()[at..text.end as usize];
            let label = &label[..label.find(['[', ']', ' ', '\n']).unwrap_or(0)];
            let end = at + label.len();
            let escaped = start > 0 && whole[start - 1] == b'\\';
            if !label.is_empty() && !escaped && end < text.end as usize && whole[end] == b']' {
                let place = source.at(Span::new(start, end + 1));
                notes.push(
                    Diagnostic::error(&BROKEN_FOOTNOTE, place, format!("no footnote is labelled `{label}`"))
                        .help(format!("add a line `[^{label}]: what the note says`")),
                );
            }
        }
    }

    pub fn define(&mut self, label: Text, blocks: Vec<Block>, span: Span, source: &Source, notes: &mut Notes) {
        let number = self.number(label.clone()) as usize;
        match &self.definitions[number] {
            Some((_, first)) => notes.push(
                Diagnostic::warning(
                    &DUPLICATE_FOOTNOTE,
                    source.at(span),
                    format!("a second footnote is labelled `{label}`"),
                )
                .other(source.at(*first), "the first one")
                .help("give it another label"),
            ),
            None => self.definitions[number] = Some((blocks, span)),
        }
    }

    fn number(&mut self, label: Text) -> u32 {
        let next = self.labels.len() as u32;
        let number = *self.known.entry(label.to_lowercase()).or_insert(next);
        if number == next {
            self.labels.push(label);
            self.definitions.push(None);
        }
        number
    }

    /// Numbers references in reading order, first through the text, then through the notes themselves.
    pub fn arrange(self, body: &mut [Block], source: &Source, notes: &mut Notes) -> Vec<Footnote> {
        let mut order = Order {
            finals: vec![None; self.labels.len()],
            footnotes: Vec::new(),
            labels: self.labels,
            met: Vec::new(),
        };
        let mut definitions = self.definitions;
        if self.referred {
            order.blocks(body);
            let mut at = 0;
            while at < order.footnotes.len() {
                let mut blocks = definitions[order.met[at]].take().map(|it| it.0).unwrap_or_default();
                order.blocks(&mut blocks);
                order.footnotes[at].blocks = blocks;
                at += 1;
            }
        }
        for (label, definition) in order.labels.iter().zip(definitions) {
            if let Some((_, span)) = definition {
                notes.push(
                    Diagnostic::warning(
                        &UNUSED_FOOTNOTE,
                        source.at(span),
                        format!("nothing refers to the footnote `{label}`"),
                    )
                    .help(format!("write `[^{label}]` where it belongs, or delete it")),
                );
            }
        }
        order.footnotes
    }
}

struct Order {
    /// The final number of each number given while reading.
    finals: Vec<Option<u32>>,
    footnotes: Vec<Footnote>,
    labels: Vec<Text>,
    /// The number given while reading, of each final one.
    met: Vec<usize>,
}

impl Order {
    fn meet(&mut self, early: u32) -> Inline {
        let early = early as usize;
        let number = *self.finals[early].get_or_insert_with(|| {
            self.met.push(early);
            self.footnotes.push(Footnote { label: self.labels[early].clone(), references: 0, blocks: Vec::new() });
            self.footnotes.len() as u32 - 1
        });
        let references = &mut self.footnotes[number as usize].references;
        *references += 1;
        Inline::Footnote(number, *references - 1)
    }

    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.inlines(&mut heading.text),
                Block::Paragraph(text) | Block::Plain(text) => self.inlines(text),
                Block::Quote(blocks) | Block::Note(_, blocks) => self.blocks(blocks),
                Block::List(list) => list.items.iter_mut().for_each(|it| self.blocks(&mut it.blocks)),
                Block::Definitions(list) => {
                    for definition in list {
                        self.inlines(&mut definition.term);
                        definition.meanings.iter_mut().for_each(|it| self.blocks(it));
                    }
                }
                Block::Table(table) => {
                    let rows = std::iter::once(&mut table.head).chain(&mut table.rows);
                    rows.flatten().for_each(|cell| self.inlines(cell));
                }
                Block::Code(_) | Block::Chart(_) | Block::Rule => {}
                Block::Element(element) => self.blocks(&mut element.children),
            }
        }
    }

    fn inlines(&mut self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Footnote(early, _) => *inline = self.meet(*early),
                Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                    self.inlines(children);
                }
                Inline::Link(link) => self.inlines(&mut link.text),
                Inline::Element(element) => self.inlines(&mut element.children),
                Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::Image(_) => {}
            }
        }
    }
}

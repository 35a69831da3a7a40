//! A body as plain text.

use crate::content::body::{Block, Body, Inline, Item, Table, Target};

/// The words of a body without any markup, for search, summaries, feeds and fingerprints: one line a block, cells of a
/// table divided by tabs, footnotes at the end. Pictures are told by their text.
pub fn text(body: &Body) -> String {
    let mut plain = Plain::new(&|_| None);
    plain.body(body);
    plain.out
}

/// The same, and where the lines of headings begin in it, in bytes. `name` tells what a link without words of its own is
/// shown by.
pub fn with_headings(body: &Body, name: &dyn Fn(&Target) -> Option<String>) -> (String, Vec<usize>) {
    let mut plain = Plain::new(name);
    plain.body(body);
    (plain.out, plain.headings)
}

/// The words of some blocks of a body, as [`text`]. `name` tells what a link without words of its own is shown by.
pub fn blocks(blocks: &[Block], name: &dyn Fn(&Target) -> Option<String>) -> String {
    let mut plain = Plain::new(name);
    plain.blocks(blocks);
    plain.out.truncate(plain.out.trim_end().len());
    plain.out
}

/// All that readers see: as [`text`], with what stands for words, as it is written (`[[kumanovo]]`, `{figure:grant}`),
/// and with titles: captions of pictures, what abbreviations stand for.
pub fn whole(body: &Body) -> String {
    let mut plain = Plain { titles: true, ..Plain::new(&placeholder) };
    plain.body(body);
    plain.out
}

fn placeholder(target: &Target) -> Option<String> {
    match target {
        Target::Registry(id) => Some(format!("[[{id}]]")),
        Target::Figure(id) => Some(format!("{{figure:{id}}}")),
        _ => None,
    }
}

/// The words of running text without any markup, in one line.
pub fn inline_text(inlines: &[Inline]) -> String {
    let mut plain = Plain::new(&|_| None);
    plain.inlines(inlines);
    plain.out
}

/// Plain text in the making.
struct Plain<'a> {
    out: String,
    /// What a link without words of its own is shown by.
    name: &'a dyn Fn(&Target) -> Option<String>,
    /// Where the lines of headings begin.
    headings: Vec<usize>,
    /// Whether titles are words too.
    titles: bool,
}

impl<'a> Plain<'a> {
    fn new(name: &'a dyn Fn(&Target) -> Option<String>) -> Plain<'a> {
        Plain { out: String::new(), name, headings: Vec::new(), titles: false }
    }

    fn body(&mut self, body: &Body) {
        self.out.reserve(8 << 10);
        self.blocks(&body.blocks);
        body.footnotes.iter().for_each(|it| self.blocks(&it.blocks));
        self.out.truncate(self.out.trim_end().len());
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|it| self.block(it));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                self.headings.push(self.out.len());
                self.line(&heading.text);
            }
            Block::Paragraph(text) | Block::Plain(text) => self.line(text),
            Block::Quote(children) | Block::Note(_, children) => self.blocks(children),
            Block::List(list) => list.items.iter().for_each(|Item { blocks, done: _ }| self.blocks(blocks)),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    self.line(&definition.term);
                    definition.meanings.iter().for_each(|meaning| self.blocks(meaning));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Code(code) => {
                self.out.push_str(code.text.trim_end_matches('\n'));
                self.end_line();
            }
            Block::Chart(chart) => chart.words().into_iter().for_each(|it| {
                self.out.push_str(it);
                self.end_line();
            }),
            Block::Rule => {}
            Block::Element(element) => self.blocks(&element.children),
        }
    }

    fn table(&mut self, table: &Table) {
        for row in std::iter::once(&table.head).chain(&table.rows) {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    self.out.push('\t');
                }
                self.inlines(cell);
            }
            self.end_line();
        }
    }

    fn line(&mut self, inlines: &[Inline]) {
        self.inlines(inlines);
        self.end_line();
    }

    /// Ends the line unless nothing stands in it.
    fn end_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.out.push_str(text),
                Inline::Code(text) => self.out.push_str(text),
                Inline::SoftBreak | Inline::HardBreak => self.out.push(' '),
                Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                    self.inlines(children);
                }
                Inline::Link(link) if link.text.is_empty() => {
                    self.out.push_str(&(self.name)(&link.to).unwrap_or_default());
                }
                Inline::Link(link) => {
                    self.inlines(&link.text);
                    self.title(&link.title);
                }
                Inline::Image(image) => {
                    self.out.push_str(&image.alt);
                    self.title(&image.title);
                }
                Inline::Footnote(..) => {}
                Inline::Element(element) => {
                    self.inlines(&element.children);
                    element.attributes.iter().filter(|it| it.0 == "title").for_each(|it| self.title(&it.1));
                }
            }
        }
    }

    fn title(&mut self, title: &str) {
        if self.titles && !title.is_empty() {
            self.out.extend([" (", title, ")"]);
        }
    }
}

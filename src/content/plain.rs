//! A body as plain text.

use crate::content::body::{Block, Body, Inline, Item, Table};

/// The words of a body without any markup, for search, summaries, feeds and fingerprints: one line a block, cells of a
/// table divided by tabs, footnotes at the end. Pictures are told by their text.
pub fn text(body: &Body) -> String {
    let mut out = String::with_capacity(8 << 10);
    blocks(&mut out, &body.blocks);
    for footnote in &body.footnotes {
        blocks(&mut out, &footnote.blocks);
    }
    out.truncate(out.trim_end().len());
    out
}

/// The words of running text without any markup, in one line.
pub fn inline_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_inlines(&mut out, inlines);
    out
}

fn blocks(out: &mut String, blocks: &[Block]) {
    for block in blocks {
        push_block(out, block);
    }
}

fn push_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(heading) => line(out, &heading.text),
        Block::Paragraph(text) | Block::Plain(text) => line(out, text),
        Block::Quote(children) | Block::Note(_, children) => blocks(out, children),
        Block::List(list) => list.items.iter().for_each(|Item { blocks: children, done: _ }| blocks(out, children)),
        Block::Definitions(definitions) => {
            for definition in definitions {
                line(out, &definition.term);
                definition.meanings.iter().for_each(|meaning| blocks(out, meaning));
            }
        }
        Block::Table(table) => push_table(out, table),
        Block::Code(code) => {
            out.push_str(code.text.trim_end_matches('\n'));
            end_line(out);
        }
        Block::Rule => {}
        Block::Element(element) => blocks(out, &element.children),
    }
}

fn push_table(out: &mut String, table: &Table) {
    for row in std::iter::once(&table.head).chain(&table.rows) {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push('\t');
            }
            push_inlines(out, cell);
        }
        end_line(out);
    }
}

fn line(out: &mut String, inlines: &[Inline]) {
    push_inlines(out, inlines);
    end_line(out);
}

/// Ends the line unless nothing stands in it.
fn end_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

fn push_inlines(out: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(text) => out.push_str(text),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                push_inlines(out, children);
            }
            Inline::Link(link) => push_inlines(out, &link.text),
            Inline::Image(image) => out.push_str(&image.alt),
            Inline::Footnote(..) => {}
            Inline::Element(element) => push_inlines(out, &element.children),
        }
    }
}

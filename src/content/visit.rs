//! Walks over a body.

use crate::base::source::Span;
use crate::content::body::{Block, Body, Chart, ChartData, Code, Heading, Inline, Target};

/// Calls `f` with every target of a link, picture or chart, and where it stands.
pub fn targets(body: &Body, f: &mut dyn FnMut(&Target, Span)) {
    inlines(body, &mut |inline| match inline {
        Inline::Link(link) => f(&link.to, link.span),
        Inline::Image(image) => f(&image.to, image.span),
        _ => {}
    });
    charts(body, &mut |chart| {
        if let ChartData::Figures(figures) = &chart.data {
            figures.iter().for_each(|it| f(&it.value, it.span));
        }
    });
}

/// Calls `f` with every inline, outer ones first.
pub fn inlines(body: &Body, f: &mut dyn FnMut(&Inline)) {
    blocks_inlines(&body.blocks, f);
    body.footnotes.iter().for_each(|it| blocks_inlines(&it.blocks, f));
}

fn blocks_inlines(blocks: &[Block], f: &mut dyn FnMut(&Inline)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => run(&heading.text, f),
            Block::Paragraph(text) | Block::Plain(text) => run(text, f),
            Block::Quote(blocks) | Block::Note(_, blocks) => blocks_inlines(blocks, f),
            Block::Element(element) => blocks_inlines(&element.children, f),
            Block::List(list) => list.items.iter().for_each(|it| blocks_inlines(&it.blocks, f)),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    run(&definition.term, f);
                    definition.meanings.iter().for_each(|it| blocks_inlines(it, f));
                }
            }
            Block::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| run(cell, f));
            }
            Block::Code(_) | Block::Chart(_) | Block::Rule => {}
        }
    }
}

fn run(text: &[Inline], f: &mut dyn FnMut(&Inline)) {
    for inline in text {
        f(inline);
        match inline {
            Inline::Emphasis(text) | Inline::Strong(text) | Inline::Strikethrough(text) => run(text, f),
            Inline::Link(link) => run(&link.text, f),
            Inline::Element(element) => run(&element.children, f),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::SoftBreak
            | Inline::HardBreak
            | Inline::Image(_)
            | Inline::Footnote(..) => {}
        }
    }
}

/// Every heading, in order.
pub fn headings(body: &Body) -> Vec<&Heading> {
    let mut found = Vec::new();
    headings_in(&body.blocks, &mut found);
    found
}

fn headings_in<'a>(blocks: &'a [Block], found: &mut Vec<&'a Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(heading),
            Block::Quote(blocks) | Block::Note(_, blocks) => headings_in(blocks, found),
            Block::Element(element) => headings_in(&element.children, found),
            Block::List(list) => list.items.iter().for_each(|it| headings_in(&it.blocks, found)),
            Block::Definitions(definitions) => {
                definitions.iter().flat_map(|it| &it.meanings).for_each(|it| headings_in(it, found));
            }
            Block::Paragraph(_)
            | Block::Plain(_)
            | Block::Table(_)
            | Block::Code(_)
            | Block::Chart(_)
            | Block::Rule => {}
        }
    }
}

/// Calls `f` with every block of code, in order, those of footnotes last.
pub fn codes<'a>(body: &'a Body, f: &mut dyn FnMut(&'a Code)) {
    leaves(body, &mut |block| {
        if let Block::Code(code) = block {
            f(code);
        }
    });
}

/// Calls `f` with every chart, in the same order.
pub fn charts<'a>(body: &'a Body, f: &mut dyn FnMut(&'a Chart)) {
    leaves(body, &mut |block| {
        if let Block::Chart(chart) = block {
            f(chart);
        }
    });
}

/// Calls `f` with every block that holds no blocks, in order, those of footnotes last.
fn leaves<'a>(body: &'a Body, f: &mut dyn FnMut(&'a Block)) {
    leaves_in(&body.blocks, f);
    body.footnotes.iter().for_each(|it| leaves_in(&it.blocks, f));
}

fn leaves_in<'a>(blocks: &'a [Block], f: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        match block {
            Block::Quote(blocks) | Block::Note(_, blocks) => leaves_in(blocks, f),
            Block::Element(element) => leaves_in(&element.children, f),
            Block::List(list) => list.items.iter().for_each(|it| leaves_in(&it.blocks, f)),
            Block::Definitions(definitions) => {
                definitions.iter().flat_map(|it| &it.meanings).for_each(|it| leaves_in(it, f));
            }
            leaf => f(leaf),
        }
    }
}

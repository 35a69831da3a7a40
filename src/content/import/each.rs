//! Everything in a text on its way to a draft, one after another.

use crate::content::import::model::{Block, Inline, Remark};

/// Visits every piece of running text, what is in it first.
pub fn each_inline(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Inline)) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => within(text, visit),
            Block::Quote(blocks) | Block::Details { blocks, .. } => each_inline(blocks, visit),
            Block::List { items, .. } => items.iter_mut().for_each(|it| each_inline(it, visit)),
            Block::Definitions(all) => {
                for (term, meaning) in all {
                    within(term, visit);
                    each_inline(meaning, visit);
                }
            }
            Block::Table(rows) => rows.iter_mut().flatten().for_each(|it| within(it, visit)),
            Block::Grid(rows) => rows.iter_mut().flatten().for_each(|it| each_inline(&mut it.blocks, visit)),
            Block::Code { .. } | Block::Rule | Block::Remark(_) => {}
        }
    }
}

fn within(text: &mut [Inline], visit: &mut dyn FnMut(&mut Inline)) {
    for inline in text {
        if let Inline::Styled(_, text) | Inline::Foreign(_, text) | Inline::Link { text, .. } = inline {
            within(text, visit);
        }
        visit(inline);
    }
}

/// Visits every remark.
pub fn each_remark(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Remark)) {
    for block in blocks.iter_mut() {
        match block {
            Block::Remark(remark) => visit(remark),
            Block::Quote(blocks) | Block::Details { blocks, .. } => each_remark(blocks, visit),
            Block::List { items, .. } => items.iter_mut().for_each(|it| each_remark(it, visit)),
            Block::Definitions(all) => all.iter_mut().for_each(|it| each_remark(&mut it.1, visit)),
            Block::Grid(rows) => rows.iter_mut().flatten().for_each(|it| each_remark(&mut it.blocks, visit)),
            _ => {}
        }
    }
}

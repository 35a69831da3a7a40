//! Paragraphs one after another become lists, quotations, code, pictures with their captions.

use crate::content::import::docx::numbering::Mark;
use crate::content::import::docx::styles::Role;
use crate::content::import::model::{Block, Inline, Remark, plain};
use crate::content::import::settle::is_only_words;

/// What a document is a sequence of.
#[derive(Clone, Debug)]
pub enum Piece {
    Paragraph(Paragraph),
    Block(Block),
}

#[derive(Clone, Debug)]
pub struct Paragraph {
    pub role: Role,
    pub item: Option<Item>,
    /// What links to it are called.
    pub name: Option<String>,
    pub text: Vec<Inline>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub list: String,
    pub depth: u8,
    pub mark: Mark,
}

/// The blocks of a sequence.
pub fn fold(pieces: Vec<Piece>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut items: Vec<(Item, Vec<Inline>)> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Paragraph(Paragraph { item: Some(item), role: Role::Plain, text, .. }) => items.push((item, text)),
            Piece::Paragraph(it) if plain(&it.text).is_empty() && it.text.is_empty() => {}
            other => {
                out.extend(lists(std::mem::take(&mut items)));
                match other {
                    Piece::Paragraph(paragraph) => add(paragraph, &mut out),
                    Piece::Block(block) => out.push(block),
                }
            }
        }
    }
    out.extend(lists(items));
    out
}

fn add(paragraph: Paragraph, out: &mut Vec<Block>) {
    let Paragraph { role, name, text, .. } = paragraph;
    match (role, out.last_mut()) {
        (Role::Plain, _) => out.push(Block::Paragraph(text)),
        (Role::Title, _) => out.push(Block::Heading { level: 0, name, text }),
        (Role::Heading(level), _) => out.push(Block::Heading { level, name, text }),
        (Role::Quote, Some(Block::Quote(blocks))) => blocks.push(Block::Paragraph(text)),
        (Role::Quote, _) => out.push(Block::Quote(vec![Block::Paragraph(text)])),
        (Role::Code, Some(Block::Code { text: code, .. })) => {
            code.push('\n');
            code.push_str(&lines(&text));
        }
        (Role::Code, _) => out.push(Block::Code { syntax: String::new(), text: lines(&text) }),
        (Role::Caption, Some(Block::Paragraph(before))) if is_picture(before) && is_only_words(&text) => {
            if let Some(Inline::Image { caption, .. }) = before.iter_mut().find(|it| matches!(it, Inline::Image { .. }))
            {
                *caption = plain(&text);
            }
        }
        (Role::Caption, _) => out.push(Block::Paragraph(text)),
        (Role::Contents, Some(Block::Remark(before))) if before.what == CONTENTS => {
            before.text.push_str(" · ");
            before.text.push_str(&plain(&text));
        }
        (Role::Contents, _) => out.push(Block::Remark(Remark::about(CONTENTS, plain(&text)))),
    }
}

/// How the remark of a table of contents begins.
pub const CONTENTS: &str = "table of contents";

/// A picture without a caption, and nothing else.
fn is_picture(text: &[Inline]) -> bool {
    let mut rest = text.iter().filter(|it| !matches!(it, Inline::Text(it) if it.trim().is_empty()));
    matches!((rest.next(), rest.next()), (Some(Inline::Image { caption, .. }), None) if caption.is_empty())
}

/// Code as it was written, its breaks ends of lines.
fn lines(text: &[Inline]) -> String {
    let mut out = String::new();
    for inline in text {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Break => out.push('\n'),
            Inline::Styled(_, children) | Inline::Foreign(_, children) | Inline::Link { text: children, .. } => {
                out.push_str(&lines(children));
            }
            Inline::Image { alt, .. } => out.push_str(alt),
            Inline::Footnote(_) | Inline::Remark(_) => {}
        }
    }
    out
}

/// Lists of items of any depth, a new one where the kind of mark changes.
fn lists(items: Vec<(Item, Vec<Inline>)>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut items = items.into_iter().peekable();
    while let Some((first, text)) = items.next() {
        let (depth, ordered) = (first.depth, first.mark.number.is_some());
        let mut all = vec![vec![Block::Paragraph(text)]];
        while let Some((next, _)) = items.peek() {
            if next.depth > depth {
                let mut deeper = Vec::new();
                while let Some(it) = items.next_if(|it| it.0.depth > depth) {
                    deeper.push(it);
                }
                if let Some(last) = all.last_mut() {
                    last.extend(lists(deeper));
                }
            } else if next.depth == depth && next.mark.number.is_some() == ordered && follows(next, all.len(), &first) {
                all.extend(items.next().map(|it| vec![Block::Paragraph(it.1)]));
            } else {
                break;
            }
        }
        out.push(Block::List { start: first.mark.number, items: all });
    }
    out
}

/// Whether an item is the one behind `count` others.
fn follows(item: &Item, count: usize, first: &Item) -> bool {
    match (first.mark.number, item.mark.number) {
        (Some(first), Some(number)) => number == first + count as u64,
        _ => item.list == first.list,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(depth: u8, number: Option<u64>, text: &str) -> Piece {
        let item = Some(Item { list: "1".to_owned(), depth, mark: Mark { number, ..Mark::default() } });
        Piece::Paragraph(Paragraph { role: Role::Plain, item, name: None, text: vec![Inline::text(text)] })
    }

    fn text(text: &str) -> Block {
        Block::Paragraph(vec![Inline::text(text)])
    }

    #[test]
    fn items_become_lists_in_lists() {
        let got = fold(vec![
            item(0, Some(1), "a"),
            item(1, None, "b"),
            item(1, None, "c"),
            item(0, Some(2), "d"),
            item(0, Some(7), "e"),
        ]);
        let inner = Block::List { start: None, items: vec![vec![text("b")], vec![text("c")]] };
        let expected = [
            Block::List { start: Some(1), items: vec![vec![text("a"), inner], vec![text("d")]] },
            Block::List { start: Some(7), items: vec![vec![text("e")]] },
        ];
        assert_eq!(got, expected);
    }

    #[test]
    fn a_list_may_begin_deep() {
        let got = fold(vec![item(2, None, "a"), item(0, None, "b")]);
        let list = |it: &str| Block::List { start: None, items: vec![vec![text(it)]] };
        assert_eq!(got, [list("a"), list("b")]);
    }
}

//! Puts a text from elsewhere in order: what editors of such texts do by hand.
//!
//! Word and web pages cut a sentence into pieces wherever somebody clicked. Here equal pieces that follow one another become
//! one, spaces move out of what is set in bold, empty parts go, and headings begin with the second level and skip none.

use crate::content::import::model::{Block, Cell, Document, Inline, Remark, Style, plain};

/// Deepest nesting of blocks that is kept; what lies deeper is moved up.
pub const DEEPEST: usize = 24;

/// Most columns of a table in Markdown.
const MOST_COLUMNS: usize = 100;

/// Puts a document in order.
pub fn settle(document: &mut Document) {
    document.blocks = blocks(std::mem::take(&mut document.blocks), 0);
    for footnote in &mut document.footnotes {
        footnote.blocks = blocks(std::mem::take(&mut footnote.blocks), 0);
    }
    levels(&mut document.blocks);
}

/// Puts blocks in order.
pub fn blocks(all: Vec<Block>, depth: usize) -> Vec<Block> {
    let mut out = Vec::with_capacity(all.len());
    for block in all {
        one(block, depth, &mut out);
    }
    // Two lists of terms in a row are one in Markdown.
    out.dedup_by(|next, before| match (before, next) {
        (Block::Definitions(before), Block::Definitions(next)) => {
            before.append(next);
            true
        }
        _ => false,
    });
    out
}

fn one(block: Block, depth: usize, out: &mut Vec<Block>) {
    let deeper = depth + 1;
    match block {
        Block::Paragraph(text) => paragraph(text, out),
        Block::Heading { text, .. } if depth > 0 => paragraph(vec![Inline::Styled(Style::Strong, text)], out),
        Block::Heading { level, name, text } => heading(level, name, text, out),
        Block::Quote(children) => match blocks(children, deeper) {
            children if children.is_empty() => {}
            children if depth >= DEEPEST => out.extend(children),
            children => out.push(Block::Quote(children)),
        },
        Block::List { start, items } => {
            let items: Vec<_> = items.into_iter().map(|it| blocks(it, deeper)).filter(|it| !it.is_empty()).collect();
            match items {
                items if items.is_empty() => {}
                items if depth >= DEEPEST => out.extend(items.into_iter().flatten()),
                items => out.push(Block::List { start: start.map(|it| it.min(999_999_999)), items }),
            }
        }
        Block::Definitions(all) => definitions(all, depth, out),
        Block::Table(rows) => table(rows, depth, out),
        Block::Grid(rows) => grid(rows, depth, out),
        Block::Details { summary, blocks: children } => match blocks(children, deeper) {
            children if children.is_empty() || summary.trim().is_empty() || depth >= DEEPEST => {
                paragraph(vec![Inline::Text(summary)], out);
                out.extend(children);
            }
            children => out.push(Block::Details { summary: words(&summary), blocks: children }),
        },
        Block::Code { syntax, text } => {
            let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}'], "\n");
            let text: String = text.chars().filter(|it| matches!(it, '\n' | '\t') || is_kept(*it)).collect();
            if !text.trim().is_empty() {
                let lines = text.trim_end().lines().map(str::trim_end).skip_while(|it| it.is_empty());
                let text = lines.collect::<Vec<_>>().join("\n");
                out.push(Block::Code { syntax, text });
            }
        }
        Block::Rule => out.push(Block::Rule),
        Block::Remark(text) => {
            if !text.said().is_empty() {
                out.push(Block::Remark(remark(text)));
            }
        }
    }
}

/// A remark that ends where it should.
fn remark(remark: Remark) -> Remark {
    let closed = |text: &str| {
        words(text).replace("-->", "-- >").replace("--!>", "--! >").trim_end_matches('-').trim().to_owned()
    };
    Remark { what: closed(&remark.what), text: closed(&remark.text) }
}

/// A paragraph; remarks before its first word become blocks, since they would begin HTML there.
fn paragraph(text: Vec<Inline>, out: &mut Vec<Block>) {
    let mut text = inlines(text);
    // Without its first remarks a text may begin with a line break, which goes, and then with a remark again.
    while let Some(Inline::Remark(first)) = text.first() {
        out.push(Block::Remark(first.clone()));
        text = inlines(text.split_off(1));
    }
    if !text.is_empty() {
        out.push(Block::Paragraph(text));
    }
}

/// A heading on one line, in bold anyway; its remarks follow.
fn heading(level: u8, name: Option<String>, text: Vec<Inline>, out: &mut Vec<Block>) {
    let mut remarks = Vec::new();
    let text = inlines(without_remarks(text, &mut remarks));
    let text = match <[Inline; 1]>::try_from(text) {
        Ok([Inline::Styled(Style::Strong, children)]) => children,
        Ok([other]) => vec![other],
        Err(text) => text,
    };
    if !text.is_empty() {
        out.push(Block::Heading { level, name, text });
    }
    out.extend(remarks.into_iter().map(Block::Remark));
}

/// The text with spaces for its breaks, its remarks apart.
fn without_remarks(text: Vec<Inline>, remarks: &mut Vec<Remark>) -> Vec<Inline> {
    let mut out = Vec::with_capacity(text.len());
    for inline in text {
        out.push(match inline {
            Inline::Remark(text) => {
                remarks.push(remark(text));
                continue;
            }
            Inline::Break => Inline::text(" "),
            Inline::Styled(style, children) => Inline::Styled(style, without_remarks(children, remarks)),
            Inline::Foreign(lang, children) => Inline::Foreign(lang, without_remarks(children, remarks)),
            Inline::Link { to, text } => Inline::Link { to, text: without_remarks(text, remarks) },
            other => other,
        });
    }
    out
}

fn definitions(all: Vec<(Vec<Inline>, Vec<Block>)>, depth: usize, out: &mut Vec<Block>) {
    let mut list: Vec<(Vec<Inline>, Vec<Block>)> = Vec::new();
    for (term, meaning) in all {
        let mut remarks = Vec::new();
        let term = inlines(without_remarks(term, &mut remarks));
        let mut meaning = blocks(meaning, depth + 1);
        meaning.extend(remarks.into_iter().map(Block::Remark));
        match (term.is_empty(), meaning.is_empty(), list.last_mut()) {
            (true, true, _) => {}
            (true, false, Some(last)) => last.1.extend(meaning),
            (true, false, None) => out.extend(meaning),
            // A term that means nothing is a paragraph of its own.
            (false, true, _) => {
                out.extend((!list.is_empty()).then(|| Block::Definitions(std::mem::take(&mut list))));
                out.push(Block::Paragraph(term));
            }
            (false, false, _) => list.push((term, meaning)),
        }
    }
    match list {
        list if list.is_empty() => {}
        list if depth >= DEEPEST => list.into_iter().for_each(|(term, meaning)| {
            out.push(Block::Paragraph(term));
            out.extend(meaning);
        }),
        list => out.push(Block::Definitions(list)),
    }
}

fn table(rows: Vec<Vec<Vec<Inline>>>, depth: usize, out: &mut Vec<Block>) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    if columns > MOST_COLUMNS {
        let cell =
            |head: bool, text: Vec<Inline>| Cell { head, across: 1, down: 1, blocks: vec![Block::Paragraph(text)] };
        let row = |(at, row): (usize, Vec<Vec<Inline>>)| row.into_iter().map(|it| cell(at == 0, it)).collect();
        return grid(rows.into_iter().enumerate().map(row).collect(), depth, out);
    }
    let mut settled: Vec<Vec<Vec<Inline>>> = Vec::with_capacity(rows.len());
    for (at, row) in rows.into_iter().enumerate() {
        let mut row: Vec<Vec<Inline>> = row.into_iter().map(inlines).collect();
        row.resize_with(columns, Vec::new);
        if at == 0 || row.iter().any(|it| !it.is_empty()) {
            settled.push(row);
        }
    }
    if settled.iter().flatten().any(|it| !it.is_empty()) {
        out.push(Block::Table(settled));
    }
}

fn grid(rows: Vec<Vec<Cell>>, depth: usize, out: &mut Vec<Block>) {
    let settled = |cell: Cell| Cell { blocks: blocks(cell.blocks, depth + 2), ..cell };
    let rows: Vec<Vec<Cell>> = rows.into_iter().map(|row| row.into_iter().map(settled).collect()).collect();
    if depth >= DEEPEST {
        out.extend(rows.into_iter().flatten().flat_map(|it| it.blocks));
    } else if rows.iter().flatten().any(|it| !it.blocks.is_empty()) {
        out.push(Block::Grid(rows));
    }
}

/// A table of nothing but text.
pub fn simple(rows: &[Vec<Cell>]) -> Option<Vec<Vec<Vec<Inline>>>> {
    let cell = |cell: &Cell| {
        let mut text = Vec::new();
        for block in &cell.blocks {
            match block {
                Block::Paragraph(more) if cell.across == 1 && cell.down == 1 => {
                    text.extend((!text.is_empty()).then_some(Inline::Break));
                    text.extend(more.iter().cloned());
                }
                _ => return None,
            }
        }
        (cell.across == 1 && cell.down == 1).then_some(text)
    };
    rows.iter().map(|row| row.iter().map(cell).collect()).collect()
}

/// Whether a character may stand in a file: no control characters, none that turn the direction of others.
pub fn is_kept(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    !letter.is_control() && !turns && letter != '\u{ad}'
}

/// A text on one line, without what may not stand in a file.
pub fn words(text: &str) -> String {
    let spaced: String = text.chars().map(|it| if it.is_ascii_whitespace() { ' ' } else { it }).collect();
    let kept: String = spaced.chars().filter(|it| is_kept(*it)).collect();
    kept.split(' ').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Puts running text in order.
pub fn inlines(text: Vec<Inline>) -> Vec<Inline> {
    let mut stream = Stream { spaced: true, footnotes: Vec::new() };
    let mut text = join(stream.all(text, &mut Vec::new()));
    trim_end(&mut text);
    trim_start(&mut text);
    text
}

/// What has been read so far.
struct Stream {
    /// Whether a space would be one too many.
    spaced: bool,
    /// Labels of footnotes in the link at hand: in a link none can stand, so they follow it.
    footnotes: Vec<String>,
}

/// What a piece stands in, so that it is not said twice.
#[derive(Clone, PartialEq, Eq)]
enum Around {
    Style(Style),
    Lang(String),
    Link,
}

impl Stream {
    fn all(&mut self, text: Vec<Inline>, around: &mut Vec<Around>) -> Vec<Inline> {
        let mut out = Vec::with_capacity(text.len());
        for inline in text {
            match inline {
                Inline::Text(text) => {
                    let text = self.text(&text);
                    out.extend((!text.is_empty()).then_some(Inline::Text(text)));
                }
                Inline::Code(code) => {
                    let code = words(&code);
                    if !code.is_empty() {
                        self.spaced = false;
                        out.push(Inline::Code(code));
                    }
                }
                Inline::Break => {
                    self.spaced = true;
                    out.push(Inline::Break);
                }
                Inline::Styled(style, children) => {
                    self.within(Around::Style(style), children, around, &mut out, |it| Inline::Styled(style, it));
                }
                Inline::Foreign(lang, children) => {
                    let wrap = |it| Inline::Foreign(lang.clone(), it);
                    self.within(Around::Lang(lang.clone()), children, around, &mut out, wrap);
                }
                Inline::Link { to, text } => {
                    self.within(Around::Link, text, around, &mut out, |text| Inline::Link { to: to.clone(), text });
                    if !around.contains(&Around::Link) {
                        let behind = out.iter().rposition(|it| *it != Inline::text(" ")).map_or(0, |it| it + 1);
                        let labels = std::mem::take(&mut self.footnotes);
                        out.splice(behind..behind, labels.into_iter().map(Inline::Footnote));
                    }
                }
                Inline::Image { file, alt, caption } => {
                    self.spaced = false;
                    out.push(Inline::Image { file, alt: words(&alt), caption: words(&caption) });
                }
                Inline::Footnote(label) if around.contains(&Around::Link) => self.footnotes.push(label),
                Inline::Footnote(label) => {
                    self.spaced = false;
                    out.push(Inline::Footnote(label));
                }
                Inline::Remark(text) => {
                    let remark = remark(text);
                    out.extend((!remark.said().is_empty()).then_some(Inline::Remark(remark)));
                }
            }
        }
        join(out)
    }

    /// Spaces in a row become one; none stands first.
    fn text(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for letter in text.chars() {
            if letter.is_ascii_whitespace() || matches!(letter, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                if !std::mem::replace(&mut self.spaced, true) {
                    out.push(' ');
                }
            } else if is_kept(letter) {
                self.spaced = false;
                out.push(letter);
            }
        }
        out
    }

    /// What is set in some way, with the spaces, breaks, footnotes and remarks at its ends outside.
    fn within(
        &mut self,
        what: Around,
        children: Vec<Inline>,
        around: &mut Vec<Around>,
        out: &mut Vec<Inline>,
        wrap: impl Fn(Vec<Inline>) -> Inline,
    ) {
        if around.contains(&what) {
            out.extend(self.all(children, around));
            return;
        }
        around.push(what);
        let mut inside = self.all(children, around);
        around.pop();
        // A footnote at the beginning of brackets would make them a link to an entry.
        let is_edge = |it: &Inline| match it {
            Inline::Break | Inline::Remark(_) | Inline::Footnote(_) => true,
            Inline::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        let first = inside.iter().position(|it| !is_edge(it)).unwrap_or(inside.len());
        out.extend(inside.drain(..first));
        let last = inside.iter().rposition(|it| !is_edge(it)).map_or(0, |it| it + 1);
        let mut behind = inside.split_off(last);
        if let Some(Inline::Text(text)) = inside.first_mut() {
            let words = text.trim_start().len();
            let spaces: String = text.drain(..text.len() - words).collect();
            out.extend((!spaces.is_empty()).then_some(Inline::Text(spaces)));
        }
        if let Some(Inline::Text(text)) = inside.last_mut() {
            let spaces = text.split_off(text.trim_end().len());
            if !spaces.is_empty() {
                behind.insert(0, Inline::Text(spaces));
            }
        }
        if !inside.is_empty() {
            out.push(wrap(inside));
        }
        out.append(&mut behind);
    }
}

/// Makes one of equal pieces that follow one another, also with a space between them.
fn join(text: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(text.len());
    for inline in text {
        let spaced = matches!(out.last(), Some(Inline::Text(it)) if it == " ") && out.len() > 1;
        let before = if spaced { out.len() - 2 } else { out.len().wrapping_sub(1) };
        match (out.get_mut(before), inline) {
            (Some(Inline::Styled(one, children)), Inline::Styled(other, more)) if *one == other => {
                children.extend(spaced.then(|| Inline::text(" ")));
                children.extend(more);
                *children = join(std::mem::take(children));
                out.truncate(before + 1);
            }
            (Some(Inline::Link { to, text }), Inline::Link { to: other, text: more }) if *to == other => {
                text.extend(spaced.then(|| Inline::text(" ")));
                text.extend(more);
                *text = join(std::mem::take(text));
                out.truncate(before + 1);
            }
            (_, Inline::Code(more)) => match out.last_mut() {
                // Two pieces of code in a row would end each other.
                Some(Inline::Code(code)) => code.push_str(&more),
                _ => out.push(Inline::Code(more)),
            },
            (_, Inline::Text(more)) => match out.last_mut() {
                Some(Inline::Text(text)) => text.push_str(&more),
                _ => out.push(Inline::Text(more)),
            },
            (_, inline) => out.push(inline),
        }
    }
    out
}

/// Takes spaces and breaks at the end away.
fn trim_end(text: &mut Vec<Inline>) {
    let mut remarks = Vec::new();
    while let Some(last) = text.pop() {
        match last {
            Inline::Break => {}
            Inline::Text(words) if words.trim().is_empty() => {}
            Inline::Remark(_) => remarks.push(last),
            Inline::Text(words) => {
                text.push(Inline::text(words.trim_end()));
                break;
            }
            other => {
                text.push(other);
                break;
            }
        }
    }
    text.extend(remarks.into_iter().rev());
}

/// Takes spaces and breaks at the beginning away, also those behind remarks.
fn trim_start(text: &mut Vec<Inline>) {
    let first = text.iter().position(|it| !matches!(it, Inline::Remark(_))).unwrap_or(text.len());
    while let Some(inline) = text.get_mut(first) {
        match inline {
            Inline::Text(words) if !words.trim().is_empty() => {
                let start = words.len() - words.trim_start().len();
                words.drain(..start);
                return;
            }
            Inline::Text(_) | Inline::Break => drop(text.remove(first)),
            _ => return,
        }
    }
}

/// The title of a text, taken out of its blocks: a heading of level 0, or the only one of the first level, if no other
/// heading stands before it.
pub fn title(blocks: &mut Vec<Block>) -> Option<String> {
    let first = blocks.iter().filter_map(level).min().filter(|it| *it < 2)?;
    let at = blocks.iter().position(|it| level(it).is_some())?;
    let only = first == 0 || blocks.iter().filter(|it| level(it) == Some(1)).count() == 1;
    match blocks.get(at) {
        Some(Block::Heading { level, text, name: None }) if *level == first && only && is_only_words(text) => {
            let title = plain(text);
            blocks.remove(at);
            (!title.is_empty()).then_some(title)
        }
        _ => None,
    }
}

/// Whether nothing but words would be lost in a title or a caption.
pub fn is_only_words(text: &[Inline]) -> bool {
    text.iter().all(|it| match it {
        Inline::Text(_) | Inline::Break | Inline::Code(_) => true,
        Inline::Styled(_, children) | Inline::Foreign(_, children) => is_only_words(children),
        _ => false,
    })
}

/// Headings from the second level on, none of which skips one.
fn levels(blocks: &mut [Block]) {
    let highest = blocks.iter().filter_map(level).min();
    let Some(highest) = highest else { return };
    let mut last = 1;
    for block in blocks {
        if let Block::Heading { level, .. } = block {
            let wished = (*level - highest + 2).min(6);
            *level = wished.min(last + 1);
            last = *level;
        }
    }
}

fn level(block: &Block) -> Option<u8> {
    match block {
        Block::Heading { level, .. } => Some(*level),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strong(text: &str) -> Inline {
        Inline::Styled(Style::Strong, vec![Inline::text(text)])
    }

    #[track_caller]
    fn check(text: Vec<Inline>, expected: Vec<Inline>) {
        assert_eq!(inlines(text), expected);
    }

    #[test]
    fn pieces_of_one_sentence_become_one() {
        check(vec![strong("Важ"), strong("но "), strong("е")], vec![strong("Важно е")]);
        check(vec![strong("a"), Inline::text(" "), strong("b")], vec![strong("a b")]);
        check(vec![strong("a"), Inline::text(", "), strong("b")], vec![strong("a"), Inline::text(", "), strong("b")]);
    }

    #[test]
    fn spaces_stand_outside_and_alone() {
        check(
            vec![Inline::text("  a "), strong(" b  "), Inline::text(" \n c ")],
            vec![Inline::text("a "), strong("b"), Inline::text(" c")],
        );
        check(vec![strong("  "), Inline::Break], vec![]);
    }

    #[test]
    fn what_is_bold_already_is_not_made_so_again() {
        check(vec![Inline::Styled(Style::Strong, vec![Inline::text("a "), strong("b")])], vec![strong("a b")]);
    }

    #[test]
    fn remarks_leave_the_beginning_of_a_paragraph() {
        let text = vec![Inline::Remark("who?".into()), Inline::text(" a"), Inline::Remark("b --> c".into())];
        let expected = vec![
            Block::Remark("who?".into()),
            Block::Paragraph(vec![Inline::text("a"), Inline::Remark("b -- > c".into())]),
        ];
        assert_eq!(blocks(vec![Block::Paragraph(text)], 0), expected);
    }

    #[test]
    fn remarks_behind_a_break_that_goes_leave_it_too() {
        let remark = |text: &str| Inline::Remark(text.into());
        let text = vec![remark("a"), Inline::Break, remark("b"), Inline::text("c")];
        let expected =
            vec![Block::Remark("a".into()), Block::Remark("b".into()), Block::Paragraph(vec![Inline::text("c")])];
        assert_eq!(blocks(vec![Block::Paragraph(text)], 0), expected);
    }

    #[test]
    fn headings_begin_at_two_and_skip_none() {
        let heading = |level| Block::Heading { level, name: None, text: vec![Inline::text("a")] };
        let mut all = [1, 3, 6, 1, 2].map(heading);
        levels(&mut all);
        assert_eq!(all.each_ref().map(|it| level(it).unwrap_or_default()), [2, 3, 4, 2, 3]);
    }

    #[test]
    fn a_term_without_meaning_is_a_paragraph() {
        let meaning = || vec![Block::Paragraph(vec![Inline::text("m")])];
        let all = vec![(vec![Inline::text("a")], vec![]), (vec![Inline::text("b")], meaning()), (vec![], meaning())];
        let two = [meaning(), meaning()].concat();
        let expected =
            vec![Block::Paragraph(vec![Inline::text("a")]), Block::Definitions(vec![(vec![Inline::text("b")], two)])];
        assert_eq!(blocks(vec![Block::Definitions(all)], 0), expected);
    }
}

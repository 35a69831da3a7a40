//! The part of YAML that nearly all front matter is written in, read line by line.
//!
//! Maps and lists in block form, lists and maps of words in brackets, and texts on one line, plain or in quotes. This is
//! no second opinion on YAML: [`read`] answers only where there is one meaning and no mistake, with the same
//! [`Node`] as the parser of the whole language, at a tenth of the cost. A test holds the two against each other.

use crate::base::source::{Source, Span, Spanned};
use crate::base::text::Text;
use crate::content::yaml::node::{Data, Node};

/// So deep the lines may nest; what is deeper is told by the parser.
const DEEPEST: usize = 12;

/// So many keys are searched faster than they are looked up; longer maps are left to the parser.
const MANY: usize = 32;

/// Reads the document at `span`; `None` if it holds anything that this reader does not know.
pub fn read(source: &Source, span: Span) -> Option<Node> {
    let text = &source.text()[span.start as usize..span.end as usize];
    if text.chars().any(is_odd) {
        return None;
    }
    let mut lines = Lines { source, at: span.start as usize, end: span.end as usize, depth: 0 };
    let root = lines.block(lines.next()?)?;
    lines.next().is_none().then_some(root)
}

/// Whether YAML takes this for the end of a line, or does not take it at all.
fn is_odd(letter: char) -> bool {
    match letter {
        '\n' => false,
        ..' ' | '\u{7f}'..='\u{9f}' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => false,
    }
}

/// A line that is not empty: where its first letter and its end stand, and the column of the first letter.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    end: usize,
    column: usize,
}

/// The lines still to be read.
struct Lines<'a> {
    source: &'a Source,
    at: usize,
    end: usize,
    depth: usize,
}

impl<'a> Lines<'a> {
    /// The next line, which stays the next one.
    fn next(&self) -> Option<Line> {
        let mut at = self.at;
        while at < self.end {
            let line = &self.source.text()[at..self.end];
            let length = line.find('\n').unwrap_or(line.len());
            let line = line[..length].trim_end_matches(' ');
            let column = line.len() - line.trim_start_matches(' ').len();
            if column < line.len() {
                return Some(Line { start: at + column, end: at + line.len(), column });
            }
            at += length + 1;
        }
        None
    }

    /// Goes behind a line.
    fn pass(&mut self, line: Line) {
        let rest = &self.source.text()[line.end..self.end];
        self.at = line.end + rest.find('\n').map_or(rest.len(), |it| it + 1);
    }

    fn text(&self, start: usize, end: usize) -> &'a str {
        &self.source.text()[start..end]
    }

    /// The map or list that begins with `line`.
    fn block(&mut self, line: Line) -> Option<Node> {
        self.depth += 1;
        let node = match self.depth {
            0..DEEPEST if self.text(line.start, line.end).starts_with("- ") => self.list(line.column),
            0..DEEPEST => self.map(line),
            _ => None,
        };
        self.depth -= 1;
        node
    }

    /// The items that begin at `column`.
    fn list(&mut self, column: usize) -> Option<Node> {
        let mut items: Vec<Node> = Vec::new();
        let mut start = 0;
        while let Some(line) = self.next().filter(|it| it.column == column) {
            let item = self.text(line.start, line.end);
            let Some(rest) = item.strip_prefix("- ") else { break };
            if items.is_empty() {
                start = line.start;
            }
            let indent = item.len() - rest.trim_start_matches(' ').len();
            let line = Line { start: line.start + indent, column: column + indent, ..line };
            items.push(if self.key(line).is_some() { self.block(line)? } else { self.value(line, column)? });
        }
        self.closed(column)?;
        Some(Node { span: Span::new(start, items.last()?.span.end as usize), data: Data::List(items) })
    }

    /// The entries that begin at the column of `first`; the first of them may stand behind a hyphen.
    fn map(&mut self, first: Line) -> Option<Node> {
        let mut entries: Vec<(Spanned<Text>, Node)> = Vec::new();
        let mut next = Some(first);
        while let Some(line) = next {
            let key = self.key(line)?;
            let name = self.slice(key);
            if entries.len() == MANY || entries.iter().any(|(seen, _)| seen.value == name) {
                return None;
            }
            let value = self.entry(line, key.end as usize + 1)?;
            entries.push((Spanned::new(name, key), value));
            next = self.next().filter(|it| it.column == first.column && !self.is_item(*it));
        }
        self.closed(first.column)?;
        Some(Node { span: Span::new(first.start, entries.last()?.1.span.end as usize), data: Data::Map(entries) })
    }

    /// What a key says: behind its colon, at `start`, or in the lines below it.
    fn entry(&mut self, line: Line, start: usize) -> Option<Node> {
        if start < line.end {
            let spaces = self.text(start, line.end).len() - self.text(start, line.end).trim_start_matches(' ').len();
            return self.value(Line { start: start + spaces, ..line }, line.column);
        }
        self.pass(line);
        let below = self.next()?;
        let belongs = below.column > line.column || (below.column == line.column && self.is_item(below));
        if belongs { self.block(below) } else { None }
    }

    fn is_item(&self, line: Line) -> bool {
        self.text(line.start, line.end).starts_with("- ")
    }

    /// Nothing if the next line stands deeper than a block at `column`, which has just ended. What stands at that column
    /// belongs to the block around, since a list may begin at the column of its key.
    fn closed(&self, column: usize) -> Option<()> {
        self.next().is_none_or(|it| it.column <= column).then_some(())
    }

    /// The key that a line begins with.
    fn key(&self, line: Line) -> Option<Span> {
        let text = self.text(line.start, line.end);
        let length = text.bytes().take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_')).count();
        let simple = text.starts_with(|it: char| it.is_ascii_alphanumeric()) && length < 128;
        let colon = text[length..].strip_prefix(':')?;
        (simple && (colon.is_empty() || colon.starts_with(' '))).then(|| Span::new(line.start, line.start + length))
    }

    /// The value that fills the rest of a line of a block at `column`.
    fn value(&mut self, line: Line, column: usize) -> Option<Node> {
        self.pass(line);
        // A deeper line would go on with the text.
        if self.next().is_some_and(|it| it.column > column) {
            return None;
        }
        let span = Span::new(line.start, line.end);
        match self.text(line.start, line.end).as_bytes() {
            [b'[', .., b']'] => self.items(span),
            [b'{', .., b'}'] => self.pairs(span),
            _ => self.scalar(span),
        }
    }

    /// A list in brackets, of words and maps of words: `[a, {id: nalas, role: implementing}]`.
    fn items(&self, span: Span) -> Option<Node> {
        let mut items = Vec::new();
        let mut at = span.start as usize + 1;
        let end = span.end as usize - 1;
        while !self.text(at, end).trim_matches(' ').is_empty() {
            let rest = self.text(at, end);
            let start = at + rest.len() - rest.trim_start_matches(' ').len();
            let rest = self.text(start, end);
            let is_map = rest.starts_with('{');
            let length = if is_map { rest.find('}')? + 1 } else { rest.find(',').unwrap_or(rest.len()) };
            let item = rest[..length].trim_end_matches(' ');
            let item = Span::new(start, start + item.len());
            items.push(if is_map { self.pairs(item)? } else { self.word(item)? });
            let behind = rest[length..].trim_start_matches(' ');
            match behind.strip_prefix(',') {
                // A comma that nothing follows is left to the parser.
                Some(next) if next.trim_matches(' ').is_empty() => return None,
                Some(next) => at = end - next.len(),
                None if behind.is_empty() => break,
                None => return None,
            }
        }
        Some(Node { span, data: Data::List(items) })
    }

    /// What stands between the commas of a map in brackets, without the spaces around it.
    fn words(&self, within: Span) -> Option<Vec<Span>> {
        let mut at = within.start as usize;
        let text = self.text(at, within.end as usize);
        if text.trim_matches(' ').is_empty() {
            return Some(Vec::new());
        }
        let words = text.split(',').map(|part| {
            let word = part.trim_matches(' ');
            let start = at + (part.len() - part.trim_start_matches(' ').len());
            at += part.len() + 1;
            (!word.is_empty()).then(|| Span::new(start, start + word.len()))
        });
        words.collect()
    }

    /// A map in brackets: `{id: nalas, role: implementing}`.
    fn pairs(&self, span: Span) -> Option<Node> {
        let words = self.words(Span { start: span.start + 1, end: span.end - 1 })?;
        let mut entries: Vec<(Spanned<Text>, Node)> = Vec::with_capacity(words.len());
        for word in words {
            let line = Line { start: word.start as usize, end: word.end as usize, column: 0 };
            let key = self.key(line)?;
            let name = self.slice(key);
            let value = self.text(key.end as usize + 1, line.end).trim_start_matches(' ');
            if entries.len() == MANY || value.is_empty() || entries.iter().any(|(seen, _)| seen.value == name) {
                return None;
            }
            entries.push((Spanned::new(name, key), self.word(Span { start: word.end - value.len() as u32, ..word })?));
        }
        Some(Node { span, data: Data::Map(entries) })
    }

    /// A word inside brackets.
    fn word(&self, span: Span) -> Option<Node> {
        let text = self.text(span.start as usize, span.end as usize);
        if text.is_empty() {
            return None;
        }
        let special = |it: u8| b"[]{}:,#&*!|>'\"%@`?\\".contains(&it);
        if text.bytes().any(special) || text.starts_with('-') { None } else { self.scalar(span) }
    }

    /// A text on one line.
    fn scalar(&self, span: Span) -> Option<Node> {
        let text = self.text(span.start as usize, span.end as usize);
        let inner = Span { start: span.start + 1, end: span.end.saturating_sub(1) };
        let (inner, plain) = match *text.as_bytes() {
            [b'\'', ref within @ .., b'\''] if !within.contains(&b'\'') => (inner, false),
            [b'"', ref within @ .., b'"'] if !within.contains(&b'"') && !within.contains(&b'\\') => (inner, false),
            [first, ..] if !b"-?:,[]{}#&*!|>'\"%@`=".contains(&first) => {
                let simple = !text.contains(": ") && !text.contains(" #") && !text.ends_with(':');
                if !simple || text.trim() != text {
                    return None;
                }
                (span, true)
            }
            _ => return None,
        };
        Some(Node { span, data: Data::Scalar { text: self.slice(inner), plain } })
    }

    fn slice(&self, span: Span) -> Text {
        self.source.slice(span)
    }
}

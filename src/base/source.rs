//! The text of a file, and places in it.

use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::base::text::Text;

/// The text of one file, its path and its line starts; cheap to clone.
///
/// The text is UTF-8 without a byte order mark, in Unicode normal form C. Paths are relative to the project's root and
/// use `/`.
#[derive(Clone)]
pub struct Source(Arc<Inner>);

struct Inner {
    path: Box<str>,
    text: Text,
    lines: OnceLock<Vec<u32>>,
}

impl Source {
    pub fn new(path: &str, text: impl Into<Text>) -> Source {
        Source(Arc::new(Inner { path: path.into(), text: text.into(), lines: OnceLock::new() }))
    }

    /// A file known by name alone: a picture, a folder, something that cannot be read as text.
    pub fn unread(path: &str) -> Source {
        Source::new(path, "")
    }

    pub fn path(&self) -> &str {
        &self.0.path
    }

    pub fn text(&self) -> &Text {
        &self.0.text
    }

    /// The piece of text at `span`.
    pub fn slice(&self, span: Span) -> Text {
        self.0.text.slice(span.start as usize..span.end as usize)
    }

    /// The place of `span` in this source.
    pub fn at(&self, span: Span) -> Place {
        Place { source: self.clone(), span }
    }

    /// The file as a whole.
    pub fn whole(&self) -> Place {
        self.at(Span::default())
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let lines = self.0.lines.get_or_init(|| line_starts(self.text()));
        let line = lines.partition_point(|&start| start <= offset) - 1;
        let start = lines[line] as usize;
        let end = floor_boundary(self.text(), offset as usize);
        (line + 1, self.text()[start..end].chars().count() + 1)
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32 + 1);
    std::iter::once(0).chain(breaks).collect()
}

/// The nearest character boundary at or before `offset`.
pub fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.path())
    }
}

/// A byte range in one source.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    /// The same range in a text that begins `by` bytes earlier.
    pub fn shifted(self, by: usize) -> Span {
        Span { start: self.start + by as u32, end: self.end + by as u32 }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// A span together with its source: all that is needed to show it.
#[derive(Clone, Debug)]
pub struct Place {
    pub source: Source,
    pub span: Span,
}

impl Place {
    /// Path, then position: the order in which diagnostics are printed.
    pub fn key(&self) -> (&str, u32, u32) {
        (self.source.path(), self.span.start, self.span.end)
    }
}

/// `path:line:column`, the form that terminals and editors make into a link.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.source.line_column(self.span.start);
        write!(f, "{}:{line}:{column}", self.source.path())
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub fn new(value: T, span: Span) -> Spanned<T> {
        Spanned { value, span }
    }

    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: f(self.value), span: self.span }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, offset: u32, expected: (usize, usize)) {
        assert_eq!(Source::new("a.md", text).line_column(offset), expected);
    }

    #[test]
    fn columns_count_characters() {
        check("Љуб\nав", 4, (1, 3));
        check("Љуб\nав", 7, (2, 1));
        check("Љуб\nав", 9, (2, 2));
    }

    #[test]
    fn an_offset_inside_a_character_is_that_character() {
        check("Љуб", 3, (1, 2));
    }

    #[test]
    fn the_end_of_the_text_is_a_place() {
        check("", 0, (1, 1));
        check("a\n", 2, (2, 1));
        check("a\r\nb", 3, (2, 1));
    }
}

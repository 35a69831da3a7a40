//! Marked pieces of running text: `[GDPR]{lang=en}`, `[Ђ]{notranslit}`.
//!
//! They are read from the brackets that Markdown has left as text, after everything inside them has been read. A piece
//! becomes a `<span>`, so every writer knows it already.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::{BadLang, Lang};
use crate::base::source::{Source, Span};
use crate::base::text::{Prose, Text};
use crate::content::body::{Element, Inline};
use crate::content::markdown::piece::span_of;

codes! {
    MARK = "mark" {
        what: "braces behind brackets, `[text]{…}`, with something else in them than `lang=…` or `notranslit`",
        why: "nothing else can be said of a piece of text, so readers see the braces as they are written",
        instead: "write `[text]{lang=en}` for words of another language, `[text]{notranslit}` for words that keep their script, \
                  and `\\{` where a brace is meant",
    }
}

/// What is said of a piece of text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mark {
    pub lang: Option<Lang>,
    /// Keeps its script: written `notranslit`, and as `translate="no"` on the page.
    pub kept: bool,
}

impl Mark {
    fn wrap(self, children: Vec<Inline>) -> Inline {
        let attributes = if self.kept { vec![("translate", Text::from("no"))] } else { Vec::new() };
        Inline::Element(Box::new(Element { tag: "span", attributes, lang: self.lang, children }))
    }

    /// One word between the braces, as `lang=en`.
    pub fn read(&mut self, name: &str, value: Option<&str>) -> Result<(), Wrong> {
        match (name, value) {
            ("notranslit", None) => self.kept = true,
            ("lang", Some(tag)) => match tag.trim_matches('"').parse::<Lang>() {
                Ok(lang) => self.lang = Some(lang),
                Err(bad) => return Err(Wrong::Lang(tag.to_owned(), bad)),
            },
            _ => return Err(Wrong::Name(name.to_owned())),
        }
        Ok(())
    }
}

/// What is wrong with a word between the braces.
pub enum Wrong {
    Name(String),
    Lang(String, BadLang),
}

impl Wrong {
    pub fn tell(self, source: &Source, span: Span) -> Diagnostic {
        let place = source.at(span);
        match self {
            Wrong::Name(name) => {
                Diagnostic::warning(&MARK, place, format!("`{name}` cannot be said of a piece of text"))
                    .help("write `{lang=en}` or `{notranslit}`, and `\\{` if a brace is meant")
            }
            Wrong::Lang(tag, bad) => {
                let help = match bad {
                    BadLang::Instead(tag) => format!("write `{tag}`"),
                    BadLang::Malformed => "write a tag such as `en`, `mk` or `sr-Latn`".to_owned(),
                };
                Diagnostic::warning(&MARK, place, format!("`{tag}` is not a language tag")).help(help)
            }
        }
    }
}

/// Reads the marks in running text. `whole` is said of the text's end, as behind a heading: of its last brackets if it
/// ends with them, else of all of it.
pub fn read(inlines: Vec<Inline>, whole: Option<Mark>, source: &Source, notes: &mut Notes) -> Vec<Inline> {
    let marked =
        |it: &Inline| matches!(it, Inline::Text(text) if text.as_bytes().contains(&b'{') && text.contains("]{"));
    if whole.is_none() && !inlines.iter().any(marked) {
        return inlines;
    }
    let mut reader =
        Reader { source, notes, out: Vec::with_capacity(inlines.len() + 2), open: Vec::new(), closed: None };
    for inline in inlines {
        match inline {
            Inline::Text(text) => reader.text(&text.0),
            other => reader.push(other),
        }
    }
    let Reader { mut out, closed, .. } = reader;
    if let Some(mark) = whole {
        let from = closed.filter(|_| ends_with_bracket(&out));
        let mut children = out.split_off(from.unwrap_or(0));
        if from.is_some() {
            strip_brackets(&mut children);
        }
        out.push(mark.wrap(children));
    }
    join(out, source)
}

struct Reader<'a> {
    source: &'a Source,
    notes: &'a mut Notes,
    out: Vec<Inline>,
    /// For each `[` that is not closed yet, the index in `out` of the text that begins with it.
    open: Vec<usize>,
    /// Likewise for the `[` whose `]` was read last, if nothing has followed.
    closed: Option<usize>,
}

impl Reader<'_> {
    fn push(&mut self, inline: Inline) {
        self.closed = None;
        self.out.push(inline);
    }

    fn push_text(&mut self, text: Text) {
        if !text.is_empty() {
            self.push(Inline::Text(Prose(text)));
        }
    }

    fn text(&mut self, text: &Text) {
        let first_is_meant = !self.is_escaped(text);
        let mut done = 0;
        let mut at = 0;
        while let Some(found) = text[at..].find(['[', ']']).map(|it| at + it) {
            at = found + 1;
            if found == 0 && !first_is_meant {
                continue;
            }
            if text.as_bytes()[found] == b'[' {
                self.push_text(text.slice(done..found));
                self.open.push(self.out.len());
                done = found;
            } else if let Some(open) = self.open.pop() {
                self.push_text(text.slice(done..found + 1));
                done = found + 1;
                self.closed = Some(open);
                if let Some((mark, end)) = self.mark(text, found + 1) {
                    let mut children = self.out.split_off(open);
                    strip_brackets(&mut children);
                    self.push(mark.wrap(children));
                    (done, at) = (end, end);
                }
            }
        }
        self.push_text(text.slice(done..text.len()));
    }

    /// The braces at `at`, and where they end.
    fn mark(&mut self, text: &Text, at: usize) -> Option<(Mark, usize)> {
        let inside = text[at..].strip_prefix('{')?.split_once('}')?.0;
        let end = at + inside.len() + 2;
        let mut mark = Mark::default();
        for word in inside.split_whitespace() {
            let (name, value) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
            if let Err(wrong) = mark.read(name, value) {
                let span = span_of(self.source, &text[at..end]).unwrap_or_default();
                self.notes.push(wrong.tell(self.source, span));
                return None;
            }
        }
        (mark != Mark::default()).then_some((mark, end))
    }

    /// Whether the first character of a text stands behind a backslash, which is not part of the text.
    fn is_escaped(&self, text: &str) -> bool {
        let start = span_of(self.source, text).map_or(0, |it| it.start as usize);
        start > 0 && self.source.text().as_bytes()[start - 1] == b'\\'
    }
}

fn ends_with_bracket(inlines: &[Inline]) -> bool {
    matches!(inlines.last(), Some(Inline::Text(text)) if text.ends_with(']'))
}

/// Takes the bracket at both ends away.
fn strip_brackets(children: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = children.first_mut() {
        text.0 = text.0.slice(1..text.len());
    }
    if let Some(Inline::Text(text)) = children.last_mut() {
        text.0 = text.0.slice(0..text.len() - 1);
    }
    children.retain(|it| !matches!(it, Inline::Text(text) if text.is_empty()));
}

/// Joins texts that follow one another in the source and were cut at a bracket that means nothing.
fn join(inlines: Vec<Inline>, source: &Source) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let span = |it: &Inline| match it {
            Inline::Text(text) => span_of(source, text),
            _ => None,
        };
        match (joined.last().and_then(span), span(&inline)) {
            (Some(one), Some(next)) if one.end == next.start => {
                joined.pop();
                joined.push(Inline::Text(Prose(source.slice(Span { start: one.start, end: next.end }))));
            }
            _ => joined.push(inline),
        }
    }
    joined
}

//! Figures in running text: `{figure:grant}`, `{figure:projects/sori-3#grant}`.

use std::ops::Range;

use crate::base::source::{Source, Span};
use crate::base::text::Prose;
use crate::content::body::{Inline, Link, Target};

const OPEN: &str = "{figure:";

/// The figures that a plain text names, as a title: where each stands, and its address.
pub fn named(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    // Hardly any text has a brace, and a byte is found faster than a word.
    let text = if text.as_bytes().contains(&b'{') { text } else { "" };
    text.match_indices(OPEN).filter_map(|(at, _)| {
        let inside = at + OPEN.len();
        let end = inside + text[inside..].find(['}', '{', '\n'])?;
        (text[end..].starts_with('}')).then(|| (at..end + 1, &text[inside..end]))
    })
}

/// Calls `f` with the words of a run of text and with the figures named between them, in their order. `\\{figure:…}`
/// stays as it is written. Whether there is such a figure is asked when all articles are known.
pub fn split(source: &Source, run: Span, f: &mut dyn FnMut(Inline)) {
    let text = source.slice(run);
    // Hardly any text has a brace, and a byte is found faster than a word.
    if !text.as_bytes().contains(&b'{') {
        f(Inline::Text(Prose(text)));
        return;
    }
    let start = run.start as usize;
    let mut written = 0;
    for (at, _) in text.match_indices(OPEN) {
        let inside = at + OPEN.len();
        let Some(end) = text[inside..].find(['}', '{', '\n']).map(|it| inside + it) else { continue };
        // Markdown leaves the escape itself out of the run, so what it escapes begins one.
        let escaped = at == 0 && source.text()[..start].ends_with('\\');
        if escaped || &text[end..=end] != "}" {
            continue;
        }
        if written < at {
            f(Inline::Text(Prose(text.slice(written..at))));
        }
        written = end + 1;
        let to = Target::Figure(text.slice(inside..end));
        let span = Span::new(start + at, start + written);
        f(Inline::Link(Box::new(Link { to, title: Prose::default(), text: Vec::new(), span })));
    }
    if written < text.len() {
        f(Inline::Text(Prose(text.slice(written..text.len()))));
    }
}

//! Pieces of a source, cut without copying.

use crate::base::source::{Source, Span};
use crate::base::text::Text;

/// `text` as a slice of `source` if it lies in it, otherwise as a text of its own.
pub fn piece(source: &Source, text: &str) -> Text {
    match span_of(source, text) {
        Some(span) => source.slice(span),
        None if text.is_empty() => Text::default(),
        None => Text::from(text),
    }
}

/// Where `text` lies in `source`, if it was cut from it.
pub fn span_of(source: &Source, text: &str) -> Option<Span> {
    let whole: &str = source.text();
    let start = (text.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let end = start + text.len();
    (!text.is_empty() && end <= whole.len()).then(|| Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_cut_is_found_again() {
        let source = Source::new("a.md", "Прилеп и Охрид");
        let text: &str = &source.text()[13..];
        assert_eq!(span_of(&source, text).map(|it| it.start), Some(13));
        assert_eq!(span_of(&source, "Охрид"), None);
        assert_eq!(piece(&source, text).as_str(), text);
    }
}

//! Characters that no text may hold.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Source, Span};

codes! {
    CONTROL_CHARACTER = "control-character" {
        what: "an invisible control character, such as NUL, or a code that is no character",
        why: "browsers, feed readers and search engines stumble over it",
        instead: "delete the character; it often comes with text pasted from a PDF",
    }
}

/// Whether this is a control besides tab and line break, or a code point that is no character: neither HTML nor XML has
/// them (HTML, 13.2.3.5; XML 1.0, production 2).
pub fn is_control(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' => false,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}' => true,
        _ => letter as u32 & 0xfffe == 0xfffe,
    }
}

/// What is said of such a character.
pub fn told(source: &Source, span: Span, letter: char) -> Diagnostic {
    let message = format!("there is a control character here (U+{:04X})", letter as u32);
    Diagnostic::error(&CONTROL_CHARACTER, source.at(span), message).help("delete it")
}

/// For text that was written as an escape or entity at `span`: the same without such characters, which are told; `None`
/// if it has none.
pub fn without(source: &Source, text: &str, span: Span, notes: &mut Notes) -> Option<String> {
    let first = text.chars().find(|it| is_control(*it))?;
    notes.push(told(source, span, first));
    Some(text.replace(is_control, " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(text.chars().any(is_control), expected, "{text:?}");
    }

    #[test]
    fn controls_and_what_is_no_character_are_known() {
        for text in ["\0", "\u{b}", "\u{1f}", "\u{7f}", "\u{85}", "\u{9f}", "\u{fdd0}", "\u{fffe}", "\u{10ffff}"] {
            check(text, true);
        }
    }

    #[test]
    fn letters_and_breaks_are_none() {
        check("Љ č\t\r\n\u{a0}\u{ad}\u{200d}\u{feff}\u{fffd}🇲🇰", false);
    }

    #[test]
    fn escapes_are_told_once() {
        let (source, mut notes) = (Source::new("a.md", "\\0\\1"), Notes::default());
        let clean = without(&source, "a\0b\u{1}", Span::new(0, 4), &mut notes);
        assert_eq!((clean.as_deref(), notes.iter().count()), (Some("a b "), 1));
        assert_eq!(without(&source, "ab", Span::new(0, 4), &mut notes), None);
    }
}

//! Words: runs of letters, as conversion between scripts sees them.

use unicode_normalization::char::is_combining_mark;

/// The letters that touch a piece of text from outside, as in the bold initial of **Љ**УБАВ.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside {
    pub before: Option<char>,
    pub after: Option<char>,
}

/// The first letter from `at` on, in bytes; the end of the text if there is none.
pub fn next_letter(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        match letter_at(text, at) {
            Some(_) => return at,
            None => at += if byte < 0x80 { 1 } else { length(byte) },
        }
    }
    at
}

/// Where the word ends that begins at `at`: letters, their combining marks, and soft hyphens between them.
pub fn end_of_word(text: &str, mut at: usize) -> usize {
    while let Some(length) = letter_at(text, at).or_else(|| joint_at(text, at)) {
        at += length;
    }
    at
}

/// How many bytes the letter at `at` has; `None` if no letter stands there.
fn letter_at(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at)? {
        byte @ 0..0x80 => byte.is_ascii_alphabetic().then_some(1),
        // U+0400 to U+04FF.
        0xd0..=0xd3 => Some(2),
        _ => text[at..].chars().next().filter(|it| it.is_alphabetic()).map(char::len_utf8),
    }
}

/// Likewise for what stands between letters without dividing the word.
fn joint_at(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at)? {
        0xc2 | 0xcc | 0xcd => {
            text[at..].chars().next().filter(|it| *it == '\u{ad}' || is_combining_mark(*it)).map(char::len_utf8)
        }
        _ => None,
    }
}

/// Bytes of the character that begins with this byte.
fn length(first: u8) -> usize {
    match first {
        0..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    }
}

/// Whether the words around `start..end` that have two letters or more are all in capitals, and there is one: then the
/// text shouts, and a single letter does too. Words that are a `number` say nothing.
pub fn is_among_capitals(text: &str, start: usize, end: usize, number: fn(&str) -> bool) -> bool {
    let says = |it: &&str| it.chars().nth(1).is_some() && !number(it);
    let before = text[..start].split(|it: char| !it.is_alphabetic()).rev().find(says);
    let after = text[end..].split(|it: char| !it.is_alphabetic()).find(says);
    let mut words = before.into_iter().chain(after).peekable();
    words.peek().is_some() && words.all(|it| it.chars().all(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (mut words, mut at) = (Vec::new(), next_letter(text, 0));
        while at < text.len() {
            let end = end_of_word(text, at);
            words.push(&text[at..end]);
            at = next_letter(text, end);
        }
        assert_eq!(words, expected);
    }

    #[test]
    fn words_are_runs_of_letters() {
        check("„Наша порака“ – ЛАП-ови 2024!", &["Наша", "порака", "ЛАП", "ови"]);
        check("с\u{301}утра, sje\u{ad}kira", &["с\u{301}утра", "sje\u{ad}kira"]);
        check("… 12 €", &[]);
    }

    #[test]
    fn a_shouting_line_is_known_by_its_longer_words() {
        assert!(is_among_capitals("ЗАКОН О Њ. КОСТИЋУ", 14, 16, |_| false));
        assert!(!is_among_capitals("Закон о Њ. КОСТИЋУ", 14, 16, |_| false));
        assert!(!is_among_capitals("Њ.", 0, 2, |_| false));
    }
}

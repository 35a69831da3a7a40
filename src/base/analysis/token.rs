//! Words in running text, and what a word with a hyphen is made of.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::base::analysis::fold::fold;
use crate::base::analysis::tables::TABLES;

/// The words of a text: letters and digits with apostrophes and hyphens between them; a number with its thousands set apart
/// (`84.000`, `84 000`) is one word.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    ranges(text).map(|it| &text[it])
}

/// Where the words of a text stand, in bytes.
pub fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = run(text, at, false);
        let first = text.as_bytes().get(start)?;
        let number = if first.is_ascii_digit() { number(&text[start..]) } else { None };
        at = number.map_or_else(|| word(text, start), |length| start + length);
        Some(start..at)
    })
}

/// Where a run of letters ends that begins at a byte: of those that words are made of, or of the others.
fn run(text: &str, mut at: usize, of_words: bool) -> usize {
    while let Some(byte) = text.as_bytes().get(at) {
        let (is_part, length) = match byte {
            0..0x80 => (byte.is_ascii_alphanumeric(), 1),
            // Most letters of our languages (U+0100 to U+023F, U+0400 to U+047F) are known by their first byte.
            0xc4..=0xc8 | 0xd0 | 0xd1 => (true, 2),
            _ => text[at..].chars().next().map_or((false, 1), |it| (is_part(it), it.len_utf8())),
        };
        if is_part != of_words {
            break;
        }
        at += length;
    }
    at
}

/// Letters, digits, marks, and signs without width, which are part of the word they stand in.
fn is_part(letter: char) -> bool {
    match letter {
        '\0'..'\u{80}' => letter.is_ascii_alphanumeric(),
        // Some more of them, without a search in the tables of Unicode.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | '\u{400}'..='\u{481}' => true,
        _ => letter.is_alphanumeric() || is_combining_mark(letter) || is_invisible(letter),
    }
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

fn is_joint(letter: char) -> bool {
    is_hyphen(letter) || matches!(letter, '\'' | '’' | 'ʼ')
}

/// Where the word ends that begins at a byte.
fn word(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        end = run(text, end, true);
        let mut rest = text[end..].chars();
        match rest.next() {
            Some(joint) if is_joint(joint) && rest.next().is_some_and(is_part) => end += joint.len_utf8(),
            _ => return end,
        }
    }
}

/// Length in bytes of a number whose thousands are set apart, if the text begins with one.
fn number(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(text);
    if !(1..=3).contains(&end) {
        return None;
    }
    let first = end;
    while let Some(sign) = text[end..].chars().next().filter(|it| is_divider(*it)) {
        let rest = &text[end + sign.len_utf8()..];
        if digits(rest) != 3 {
            break;
        }
        end += sign.len_utf8() + 3;
    }
    let whole = end > first && !text[end..].starts_with(is_part);
    whole.then_some(end)
}

fn is_divider(letter: char) -> bool {
    matches!(letter, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}')
}

/// What a word is found by: itself; without its ending (`NALAS-a`, `ЛАП-ова`, `НВОа`); or, of words joined by hyphens,
/// each of them and the whole without hyphens.
pub fn pieces(token: &str) -> Vec<Cow<'_, str>> {
    if !token.is_empty() && !token.contains(is_hyphen) {
        return vec![without_ending(token).into()];
    }
    let parts: Vec<&str> = token.split(is_hyphen).filter(|it| !it.is_empty()).collect();
    match parts.split_last() {
        None => Vec::new(),
        Some((whole, [])) => vec![without_ending(whole).into()],
        Some((last, [base])) if is_ending(last, base) => vec![(*base).into()],
        Some((last, before)) => {
            let ended = before.last().is_some_and(|it| is_ending(last, it));
            let parts = if ended { before } else { &parts };
            let words =
                parts.iter().filter(|it| it.chars().nth(1).is_some() || it.starts_with(|it: char| it.is_numeric()));
            words.map(|it| Cow::Borrowed(*it)).chain([Cow::Owned(parts.concat())]).collect()
        }
    }
}

fn is_ending(last: &str, base: &str) -> bool {
    let folded = fold(last);
    let capitals = base.chars().filter(|it| it.is_uppercase()).count();
    let is_word = base.chars().nth(1).is_some() && !last.starts_with(char::is_uppercase);
    is_word && (TABLES.endings.contains(&folded) || (capitals >= 2 && TABLES.capitals.contains(&folded)))
}

/// An abbreviation in capitals without the small letters that decline it.
fn without_ending(word: &str) -> &str {
    let Some(at) = word.find(char::is_lowercase) else { return word };
    let (base, ending) = word.split_at(at);
    let is_base = base.chars().nth(1).is_some() && base.chars().all(char::is_uppercase);
    let is_short = ending.chars().count() <= 5 && ending.chars().all(char::is_lowercase);
    if is_base && is_short && is_ending(ending, base) { base } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(tokens(text).collect::<Vec<_>>(), expected);
    }

    #[track_caller]
    fn check_pieces(token: &str, expected: &[&str]) {
        assert_eq!(pieces(token), expected);
    }

    #[test]
    fn words_are_letters_and_digits() {
        check("Kumanovo, 2024!", &["Kumanovo", "2024"]);
        check("„ЛАП-ова“ — (s'ka)", &["ЛАП-ова", "s'ka"]);
        check("a- -b 'c'", &["a", "b", "c"]);
        check("", &[]);
    }

    #[test]
    fn thousands_belong_together() {
        check("84.000 84 000 84\u{a0}000 1,234,567.", &["84.000", "84 000", "84\u{a0}000", "1,234,567"]);
        check("84.000, 5200, 2016 123", &["84.000", "5200", "2016", "123"]);
        check("6. februar 2024", &["6", "februar", "2024"]);
        check("3 2000", &["3", "2000"]);
        check("12.345a", &["12", "345a"]);
    }

    #[test]
    fn endings_behind_a_hyphen_fall_off() {
        check_pieces("NALAS-a", &["NALAS"]);
        check_pieces("ЛАП-ова", &["ЛАП"]);
        check_pieces("nalas-a", &["nalas"]);
        check_pieces("OSBE-së", &["OSBE"]);
        check_pieces("НВОа", &["НВО"]);
        check_pieces("NGOs", &["NGO"]);
        check_pieces("GIZ-it", &["GIZ"]);
    }

    #[test]
    fn joined_words_are_found_alone_and_together() {
        check_pieces("пилот-општини", &["пилот", "општини", "пилотопштини"]);
        check_pieces("e-mail", &["mail", "email"]);
        check_pieces("check-in", &["check", "in", "checkin"]);
        check_pieces("2024-02", &["2024", "02", "202402"]);
        check_pieces("Novi-Sad-a", &["Novi", "Sad", "NoviSad"]);
        check_pieces("LAPRAS", &["LAPRAS"]);
        check_pieces("-", &[]);
    }
}

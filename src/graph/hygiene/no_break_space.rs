//! Spaces at which no line may break: too many and too few.

use std::ops::Range;

use crate::base::diagnostic::{Notes, codes};
use crate::content::passage::Passage;
use crate::graph::hygiene::manuscript::{Manuscript, edits, untidy};

codes! {
    NO_BREAK_SPACE = "no-break-space" {
        what: "a no-break space that does nothing, or an ordinary one between a number and its unit",
        why: "the first leaves holes and hides words from the search; at the second a line may end between `5` and `km`",
        instead: "write U+00A0 between a number and the sign of its unit, and ordinary spaces elsewhere; `vodic check --fix` does it",
    }
}

const NO_BREAK: char = '\u{a0}';

/// Signs that stand behind a number: units of the SI, percent, currencies by sign or code. Words are none.
const UNITS: &[&str] = &[
    "%", "‰", "°C", "km", "km²", "m²", "cm", "mm", "ha", "kg", "kW", "kWh", "MW", "км", "км²", "м²", "цм", "мм", "ха",
    "кг", "€", "$", "EUR", "USD", "MKD", "RSD", "BAM", "KM",
];

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    for passage in &manuscript.passages {
        needless(passage, notes);
        missing(passage, notes);
    }
}

fn needless(passage: &Passage, notes: &mut Notes) {
    let text = passage.text.as_str();
    for (at, _) in text.char_indices().filter(|it| it.1 == NO_BREAK) {
        let range = at..at + NO_BREAK.len_utf8();
        let (before, after) = (&text[..at], &text[range.end..]);
        let is_doubled = before.ends_with([' ', '\n', NO_BREAK]) || after.starts_with([' ', '\n']);
        let is_at_end = before.is_empty() || after.is_empty();
        let divides_words = ends_in_word(before) && begins_with_word(after);
        if !(is_doubled || is_at_end || divides_words) {
            continue;
        }
        let instead = if is_doubled || is_at_end { "" } else { " " };
        notes.push(
            untidy(passage, &NO_BREAK_SPACE, &range, "a no-break space stands here to no purpose".to_owned())
                .help(if instead.is_empty() { "delete it" } else { "write an ordinary space" })
                .mend(edits(passage, [(&range, instead)])),
        );
    }
}

/// Whether a text ends in a whole word: three small letters at least.
fn ends_in_word(text: &str) -> bool {
    let mut letters = text.chars().rev();
    (0..3).all(|_| letters.next().is_some_and(|it| it.is_alphabetic() && it.is_lowercase()))
}

/// Whether a text begins with a whole word: three letters at least.
fn begins_with_word(text: &str) -> bool {
    let mut letters = text.chars();
    (0..3).all(|_| letters.next().is_some_and(char::is_alphabetic))
}

fn missing(passage: &Passage, notes: &mut Notes) {
    let text = passage.text.as_str();
    for (at, _) in text.match_indices(' ') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        if !before.ends_with(|it: char| it.is_ascii_digit()) {
            continue;
        }
        let sign = |it: &char| it.is_alphanumeric() || matches!(it, '%' | '‰' | '°' | '€' | '$' | '²');
        let sign: String = after.chars().take_while(sign).collect();
        let range: Range<usize> = at..at + 1;
        let what = match UNITS.contains(&sign.as_str()) {
            true => format!("a line may break before `{sign}`"),
            false if passage.lang.language() == "sq" && is_group(before, after) => {
                "a line may break within this number".to_owned()
            }
            false => continue,
        };
        notes.push(
            untidy(passage, &NO_BREAK_SPACE, &range, what)
                .help("write a no-break space, U+00A0")
                .mend(edits(passage, [(&range, "\u{a0}")])),
        );
    }
}

/// Whether a space divides the thousands of a number, as Albanian does: `84 000`. A telephone number begins with 0 or +.
fn is_group(before: &str, after: &str) -> bool {
    let is_digit = |it: &char| it.is_ascii_digit();
    let head: String = before.chars().rev().take_while(|it| is_digit(it) || *it == ' ' || *it == NO_BREAK).collect();
    let first = head.trim_end().chars().next_back();
    let last_group = head.chars().take_while(is_digit).count();
    let is_telephone =
        first == Some('0') || before.trim_end_matches(|it: char| is_digit(&it) || it == ' ').ends_with(['+', '/', '(']);
    let group = after.chars().take_while(is_digit).count();
    (1..=3).contains(&last_group) && group == 3 && !is_telephone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_told_from_telephones() {
        let check = |text: &str, expected: bool| {
            let (before, after) = text.split_once('|').unwrap();
            assert_eq!(is_group(before, after), expected, "{text}");
        };
        check("rreth 84|000 lekë", true);
        check("1 084|000", true);
        check("tel. 070|123 456", false);
        check("+389|070 123", false);
        check("më 2017|100 persona", false);
    }
}

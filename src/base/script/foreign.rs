//! Words in Latin that have no Cyrillic: names and terms of other languages, Roman numbers, units.
//!
//! This cannot be decided for every word; what is read wrongly, authors mark with `{lang=en}` or `{notranslit}`.

use crate::base::script::word::is_among_capitals;

/// Prefixes whose last letter may meet the same letter: *najjači*, *poddirektor*, *vannastavni*, *kooperacija*. A letter
/// doubled anywhere else marks a word of another language.
const SEAMS: &[&str] = &[
    "anti", "arhi", "bez", "crno", "de", "dvo", "hiper", "inter", "iz", "ko", "kontra", "lako", "mikro", "naj", "nad",
    "ne", "novo", "ob", "od", "pet", "po", "poli", "polu", "post", "pra", "pre", "pred", "preko", "pri", "pro",
    "radio", "raz", "re", "samo", "šest", "srednjo", "super", "trans", "tri", "tro", "van", "visoko", "za", "zo",
];

/// Units and currencies that are written in Latin in Cyrillic text too.
const SIGNS: &[&str] = &["CHF", "EUR", "GBP", "USD", "mm", "GB", "MB", "TB", "Hz", "kHz", "MHz", "GHz", "PDF", "URL"];

/// English abbreviations of laws, standards and file formats, which nobody spells in Cyrillic. Those of organisations are
/// spelled, as offices do: ИОМ, СДЦ, УНДП (<https://kirs.gov.rs>).
const ABBREVIATIONS: &[&str] = &[
    "API", "CD", "CSS", "CSV", "DVD", "EN", "EPUB", "GDPR", "HTML", "HTTP", "HTTPS", "IATI", "IBAN", "ISBN", "ISO",
    "ISSN", "JSON", "RSS", "SPDX", "SQL", "SSL", "TLS", "USB", "WCAG", "XML",
];

/// Roman numbers that are words as well; among capitals they are taken for the word.
const WORDS_TOO: &[&str] = &["CI", "DI", "LI", "MI", "VI"];

/// Beginnings of words for things that are numbered, with room for an ending of up to three letters: *član I.*, *glave V.*
const NUMBERED: &[&str] = &[
    "aneks",
    "član",
    "deo",
    "dijel",
    "dio",
    "faz",
    "glav",
    "grup",
    "klas",
    "knjig",
    "komponent",
    "odeljk",
    "odeljak",
    "odjeljk",
    "odjeljak",
    "poglavlj",
    "prilog",
    "razdeo",
    "razdjel",
    "razred",
    "stav",
    "tabel",
    "tačk",
    "tom",
];

/// Whether the word at `start..end` stays in Latin; `lower` is the word in small letters.
pub fn is(text: &str, start: usize, end: usize, lower: &str) -> bool {
    let word = &text[start..end];
    lower.contains(['q', 'w', 'x', 'y'])
        || !lower.chars().all(is_ours)
        || is_doubled(lower)
        || SIGNS.contains(&word)
        || ABBREVIATIONS.contains(&word)
        || is_number(text, start, end)
}

/// Letters of Gaj's Latin and of Montenegrin, marks and what stands inside words.
fn is_ours(letter: char) -> bool {
    matches!(
        letter,
        'a'..='z' | 'č' | 'ć' | 'đ' | 'š' | 'ž' | 'ś' | 'ź' | 'ǆ' | 'ǉ' | 'ǌ' | '\u{ad}' | '\u{301}' | '\u{30c}'
    )
}

/// Whether a letter stands twice where no prefix ends.
fn is_doubled(lower: &str) -> bool {
    let mut letters = lower.char_indices();
    let Some((_, mut last)) = letters.next() else { return false };
    for (at, letter) in letters {
        // The prefix may stand deeper in the word: *najpooštreniji*.
        if letter == last && !SEAMS.iter().any(|it| lower[..at].ends_with(it)) {
            return true;
        }
        last = letter;
    }
    false
}

/// Whether a word is a Roman number: `XXI`, `IV`, and a lone `V` or `I` where it can be no initial and no *and*:
/// `Dio I`, `član I.`, not `I tako`.
fn is_number(text: &str, start: usize, end: usize) -> bool {
    let word = &text[start..end];
    if !word.bytes().all(|it| b"IVXLCDM".contains(&it)) || !is_well_formed(word) {
        return false;
    }
    let (before, after) = (&text[..start], &text[end..]);
    match word {
        "I" | "V" if is_numbered(before) => true,
        "V" => !is_initial(after),
        "I" if is_at_beginning(before) => is_end(after) && !after.ends_with(' '),
        "I" => is_end(after) || !is_initial(after) && !is_among_capitals(text, start, end, |_| false),
        _ if word.len() == 1 => false,
        _ => !WORDS_TOO.contains(&word) || !is_among_capitals(text, start, end, |_| false),
    }
}

/// Whether what follows a letter makes it the initial of a name: `. Andrić`.
fn is_initial(after: &str) -> bool {
    after.strip_prefix('.').is_some_and(|it| it.trim_start().starts_with(char::is_uppercase))
}

/// Whether the word just before names a thing that has a number: *član*.
fn is_numbered(before: &str) -> bool {
    let Some(before) = before.strip_suffix([' ', '\u{a0}']) else { return false };
    let word = before.rsplit(|it: char| !it.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    NUMBERED.iter().any(|it| word.strip_prefix(it).is_some_and(|ending| ending.chars().count() <= 3))
}

/// Whether no word follows in this text: a conjunction is not the last one.
fn is_end(after: &str) -> bool {
    !after.contains(char::is_alphabetic)
}

/// Whether a sentence begins after this text.
fn is_at_beginning(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '\n', '„', '“', '”', '«', '»', '"', '(']);
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '–', '-'])
}

/// Thousands, hundreds, tens and ones in order, each in its Roman form.
fn is_well_formed(word: &str) -> bool {
    let mut rest = word.trim_start_matches('M');
    for (nine, four, five, one) in [("CM", "CD", "D", 'C'), ("XC", "XL", "L", 'X'), ("IX", "IV", "V", 'I')] {
        if let Some(after) = rest.strip_prefix(nine).or_else(|| rest.strip_prefix(four)) {
            rest = after;
            continue;
        }
        rest = rest.strip_prefix(five).unwrap_or(rest);
        let ones = rest.len() - rest.trim_start_matches(one).len();
        if ones > 3 {
            return false;
        }
        rest = &rest[ones..];
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first word of the text that is in brackets.
    #[track_caller]
    fn check(text: &str, expected: bool) {
        let start = text.find('[').unwrap();
        let end = text.find(']').unwrap() - 1;
        let bare = text.replace(['[', ']'], "");
        assert_eq!(is(&bare, start, end, &bare[start..end].to_lowercase()), expected);
    }

    #[test]
    fn letters_that_we_have_not_tell() {
        check("[Wikipedia]", true);
        check("[Twitter]", true);
        check("[ëndrra]", true);
        check("[općina]", false);
    }

    #[test]
    fn doubled_letters_tell_unless_a_prefix_ends_between_them() {
        check("[Google]", true);
        check("[Brussels]", true);
        check("[poddirektor]", false);
        check("[najjači]", false);
        check("[vannastavni]", false);
        check("[koordinacija]", false);
        check("[pooštriti]", false);
        check("[neefikasan]", false);
    }

    #[test]
    fn abbreviations_of_laws_and_formats_stay_and_those_of_offices_do_not() {
        check("Zakon o [GDPR]-u", true);
        check("standard [EN] 301 549", true);
        check("u [HTML]-u", true);
        check("preporuke [NALAS]-a", false);
        check("[IOM] i SDC", false);
        check("izrada [LAP]-a", false);
    }

    #[test]
    fn roman_numbers_are_no_words() {
        check("u [XXI] vijeku", true);
        check("[IV] sjednica", true);
        check("[V] razred", true);
        check("[V]. Petrović", false);
        check("[I] onda", false);
        check("grupa [I] ima", true);
        check("član [I]. Zakona", true);
        check("iz glave [V]. Zakona", true);
        check("Petar [V]. Zec", false);
        check("[MI] SMO", false);
        check("[MIL] evra", false);
    }

    #[test]
    fn a_lone_capital_i_is_a_number_unless_it_begins_a_sentence() {
        check("Dio [I]", true);
        check("DIO [I]", true);
        check("Vidi član [I].", true);
        check("član [I]. i dalje", true);
        check("Petar [I], a poslije", true);
        check("Tabela [I]:", true);
        check("faza [I]", true);
        check("[I]", true);
        check("Dio [V]", true);
        check("[I] tako dalje", false);
        check("Kraj. [I] tako dalje", false);
        check("Rekao je: “[I] mi smo tu”", false);
        check("[I] ", false);
        check("roman [I]. Andrića", false);
        check("MI SMO [I] DALJE TU", false);
    }
}

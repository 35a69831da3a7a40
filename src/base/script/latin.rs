//! Serbian and Montenegrin Cyrillic in Gaj's Latin.

use unicode_normalization::UnicodeNormalization;

use crate::base::script::address;
use crate::base::script::word::{Beside, end_of_word, is_among_capitals, next_letter};

/// Each letter of the Serbian alphabet and its spelling, as the *Pravopis srpskoga jezika* (Matica srpska) has them.
/// Montenegrin с́ and з́ are с and з with a combining acute, so they need no entry of their own.
const LETTERS: &[(char, &str)] = &[
    ('А', "A"),
    ('Б', "B"),
    ('В', "V"),
    ('Г', "G"),
    ('Д', "D"),
    ('Ђ', "Đ"),
    ('Е', "E"),
    ('Ж', "Ž"),
    ('З', "Z"),
    ('И', "I"),
    ('Ј', "J"),
    ('К', "K"),
    ('Л', "L"),
    ('Љ', "Lj"),
    ('М', "M"),
    ('Н', "N"),
    ('Њ', "Nj"),
    ('О', "O"),
    ('П', "P"),
    ('Р', "R"),
    ('С', "S"),
    ('Т', "T"),
    ('Ћ', "Ć"),
    ('У', "U"),
    ('Ф', "F"),
    ('Х', "H"),
    ('Ц', "C"),
    ('Ч', "Č"),
    ('Џ', "Dž"),
    ('Ш', "Š"),
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('ђ', "đ"),
    ('е', "e"),
    ('ж', "ž"),
    ('з', "z"),
    ('и', "i"),
    ('ј', "j"),
    ('к', "k"),
    ('л', "l"),
    ('љ', "lj"),
    ('м', "m"),
    ('н', "n"),
    ('њ', "nj"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('ћ', "ć"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "č"),
    ('џ', "dž"),
    ('ш', "š"),
];

/// By letter, from U+0400 on; empty for letters of other alphabets: ѓ ќ ѕ of Macedonian, й щ ю я of Russian.
static TABLE: [&str; 256] = {
    let mut table = [""; 256];
    let mut at = 0;
    while at < LETTERS.len() {
        table[LETTERS[at].0 as usize - 0x400] = LETTERS[at].1;
        at += 1;
    }
    table
};

/// Writes `text` in Latin into `out`, which is emptied first; whether anything had to be changed. If nothing had, `out`
/// is left empty and the text may be used as it is.
///
/// A word with a letter of another Cyrillic alphabet stays whole: Ѓорѓи is Macedonian, and half of it would be neither.
/// Addresses stay, and so does everything that is in Latin already.
pub fn write(text: &str, beside: Beside, out: &mut String) -> bool {
    out.clear();
    if !text.bytes().any(is_lead) {
        return false;
    }
    let guarded = address::may_stand_in(text);
    let mut done = 0;
    let mut at = next_letter(text, 0);
    while at < text.len() {
        let address = if guarded { address::end(text, at) } else { None };
        let end = address.unwrap_or_else(|| end_of_word(text, at));
        if address.is_none() && is_ours(&text[at..end]) {
            out.push_str(&text[done..at]);
            push_word(Word { text, start: at, end, beside }, out);
            done = end;
        }
        at = next_letter(text, end);
    }
    if done > 0 {
        out.push_str(&text[done..]);
    }
    done > 0
}

/// The first byte of U+0400 to U+04FF.
fn is_lead(byte: u8) -> bool {
    matches!(byte, 0xd0..=0xd3)
}

/// The spelling of the Cyrillic letter of these two bytes.
fn spelling(lead: u8, trail: u8) -> &'static str {
    TABLE[usize::from((lead & 3) << 6 | (trail & 63))]
}

/// Whether a word has Cyrillic letters, and no other ones than the Serbian.
fn is_ours(word: &str) -> bool {
    let bytes = word.as_bytes();
    let (mut at, mut found) = (0, false);
    while at < bytes.len() {
        if is_lead(bytes[at]) {
            if spelling(bytes[at], bytes[at + 1]).is_empty() {
                return is_roman(word);
            }
            found = true;
            at += 1;
        }
        at += 1;
    }
    found
}

#[derive(Clone, Copy)]
struct Word<'a> {
    /// The text around it.
    text: &'a str,
    start: usize,
    end: usize,
    beside: Beside,
}

fn push_word(word: Word, out: &mut String) {
    let letters = &word.text[word.start..word.end];
    if is_roman(letters) {
        return out.extend(letters.chars().map(roman));
    }
    let begin = out.len();
    let bytes = letters.as_bytes();
    let mut at = 0;
    let mut marked = false;
    while at < bytes.len() {
        let lead = bytes[at];
        if is_lead(lead) {
            let spelling = spelling(lead, bytes[at + 1]);
            match (lead, bytes[at + 1]) {
                // Љ, Њ, Џ.
                (0xd0, 0x89 | 0x8a | 0x8f) if word.is_capital(word.start + at) => {
                    out.push_str(&spelling.to_uppercase())
                }
                _ => out.push_str(spelling),
            }
            at += 2;
        } else {
            let next = bytes[at..].iter().position(|it| is_lead(*it)).map_or(bytes.len(), |it| at + it);
            marked |= matches!(lead, 0xcc | 0xcd);
            out.push_str(&letters[at..next]);
            at = next;
        }
    }
    if marked {
        // The Latin letter may have a code point with its mark, as ś has, where the Cyrillic one has none.
        let composed: String = out[begin..].nfc().collect();
        out.replace_range(begin.., &composed);
    }
}

impl Word<'_> {
    /// Whether both letters of the pair that stands for the capital at `place` are capitals: ЉУБАВ and КОЊ, not Љубав. A
    /// letter that is alone does as the words around it: `Њ. Костић` has `Nj.`
    fn is_capital(self, place: usize) -> bool {
        let case = |it: char| it.is_alphabetic().then(|| it.is_uppercase());
        let mut after = self.text[place + 2..self.end].chars().chain(self.beside.after.filter(|_| self.is_last()));
        let outside = self.beside.before.filter(|_| self.start == 0);
        let mut before = self.text[self.start..place].chars().rev().chain(outside);
        match (before.find_map(case), after.find_map(case)) {
            (None, None) => is_among_capitals(self.text, self.start, self.end, is_roman),
            (before, after) => before == Some(true) || after == Some(true),
        }
    }

    fn is_last(self) -> bool {
        self.end == self.text.len()
    }
}

/// Whether a word is a Roman number, some of whose digits were typed on a Cyrillic keyboard: `ХХI`, `ХХ`.
fn is_roman(word: &str) -> bool {
    // Few words begin with a letter that could be a digit.
    if !matches!(
        word.as_bytes(),
        [b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M', ..] | [0xd0, 0x86 | 0x9c | 0xa1 | 0xa5, ..]
    ) {
        return false;
    }
    if matches!(word, "ХХ" | "ХХХ") {
        return true;
    }
    let is_latin = |it: char| matches!(it, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M');
    word.contains(is_latin) && word.chars().all(|it| is_latin(roman(it)))
}

/// The Latin digit that a Cyrillic letter looks like.
fn roman(letter: char) -> char {
    match letter {
        'Х' => 'X',
        'І' => 'I',
        'С' => 'C',
        'М' => 'M',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cyrillic: &str, latin: &str) {
        check_beside(cyrillic, Beside::default(), latin);
    }

    #[track_caller]
    fn check_beside(cyrillic: &str, beside: Beside, latin: &str) {
        let mut out = "left over".to_owned();
        let changed = write(cyrillic, beside, &mut out);
        assert_eq!(if changed { &out } else { cyrillic }, latin);
        assert_eq!(changed, cyrillic != latin);
    }

    #[test]
    fn every_letter_has_its_spelling() {
        check("Ћуприја, Ђорђе, жаба, чешаљ, хлеб, фењер", "Ćuprija, Đorđe, žaba, češalj, hleb, fenjer");
        check("Пландиште", "Plandište");
    }

    #[test]
    fn digraphs_follow_case() {
        check("Љубав", "Ljubav");
        check("ЉУБАВ", "LJUBAV");
        check("Љиљана", "Ljiljana");
        check("ЉИЉАНА", "LJILJANA");
        check("КОЊ", "KONJ");
        check("ЏЕЗ", "DŽEZ");
        check("Џез", "Džez");
        check("УЊ-а", "UNJ-a");
    }

    #[test]
    fn a_single_capital_goes_by_its_neighbors() {
        check("Њ.", "Nj.");
        check("Њ. Костић и Љ. Недовић", "Nj. Kostić i Lj. Nedović");
        check("Њ. КОСТИЋ", "NJ. KOSTIĆ");
        check("министар Њ. КОСТИЋ", "ministar Nj. KOSTIĆ");
        check("Поглавље IV Љ.", "Poglavlje IV Lj.");
        check("ПОГЛАВЉЕ IV Љ.", "POGLAVLJE IV LJ.");
        check_beside("Љ", Beside { after: Some('У'), ..Beside::default() }, "LJ");
        check_beside("Љ", Beside { after: Some('у'), ..Beside::default() }, "Lj");
        check_beside("Њ", Beside { before: Some('О'), ..Beside::default() }, "NJ");
    }

    #[test]
    fn what_is_latin_or_no_word_stays() {
        check("Закон о GDPR-у", "Zakon o GDPR-u");
        check("XXI век", "XXI vek");
        check("ХХI век, ХХ век", "XXI vek, XX vek");
        check("https://kirs.gov.rs/cir и info@kirs.gov.rs", "https://kirs.gov.rs/cir i info@kirs.gov.rs");
        check("пишите на инфо@општина.срб.", "pišite na инфо@општина.срб.");
        check("на https://општина.срб/вести, одмах", "na https://општина.срб/вести, odmah");
        check("5.200 €, 2024.", "5.200 €, 2024.");
    }

    #[test]
    fn macedonian_and_russian_words_stay_whole() {
        check("општина Ѓорче Петров и ќе", "opština Ѓорче Petrov i ќе");
        check("ѕвезда, Толстой", "ѕвезда, Толстой");
    }

    #[test]
    fn abbreviations_are_words() {
        check("ИОМ, СДЦ и ЛАП-ова", "IOM, SDC i LAP-ova");
    }

    #[test]
    fn marks_are_composed_with_their_new_letters() {
        check("с\u{301}утра, З\u{301}еница", "śutra, Źenica");
        check("гра\u{302}д", "grâd");
    }
}

//! What each language's printers agreed on: quotation marks, scripts, letters that look alike.

use crate::base::lang::Lang;

/// Pairs of quotation marks that a language prints, the preferred one first; nothing for a language we do not know.
///
/// The delimiters of CLDR (`common/main/*.xml`: mk „…“, sr „…“, bs „…”, sq “…”, en “…”) together with what else is good
/// print by the summary table of the article “Quotation mark” of the English Wikipedia, which tells each orthography:
/// Serbian „…”, Albanian „…“ and «…». All of them are accepted, though not several in one text.
pub fn quotation_marks(lang: Lang) -> &'static [(char, char)] {
    match lang.language() {
        "mk" | "bg" | "sl" => &[('„', '“')],
        "sr" | "cnr" | "bs" | "hr" => &[('„', '”'), ('„', '“')],
        "sq" => &[('“', '”'), ('«', '»'), ('„', '“')],
        "en" => &[('“', '”')],
        _ => &[],
    }
}

/// Whether a language is written in Cyrillic letters.
pub fn is_cyrillic(lang: Lang) -> bool {
    match lang.script() {
        Some(script) => script == "Cyrl",
        None => matches!(lang.language(), "mk" | "sr" | "bg" | "uk" | "ru"),
    }
}

/// Whether a letter is Cyrillic.
pub fn is_cyrillic_letter(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Whether a letter is Latin.
pub fn is_latin_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}') && letter.is_alphabetic()
}

/// Latin letters and the Cyrillic ones of the region's alphabets that look the same, from the confusables of Unicode
/// Technical Standard 39.
const LOOKALIKES: &[(char, char)] = &[
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('è', 'ѐ'),
    ('È', 'Ѐ'),
];

/// The letter of the other script that looks the same.
pub fn lookalike(letter: char) -> Option<char> {
    LOOKALIKES.iter().find_map(|(latin, cyrillic)| match letter {
        it if it == *latin => Some(*cyrillic),
        it if it == *cyrillic => Some(*latin),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_alike_lies_in_two_scripts() {
        for (latin, cyrillic) in LOOKALIKES {
            assert!(is_latin_letter(*latin) && is_cyrillic_letter(*cyrillic), "{latin} {cyrillic}");
            assert_eq!((lookalike(*latin), lookalike(*cyrillic)), (Some(*cyrillic), Some(*latin)));
        }
        assert_eq!(lookalike('ш'), None);
    }

    #[test]
    fn scripts_follow_the_tag() {
        let check = |tag: &str, cyrillic: bool| assert_eq!(is_cyrillic(tag.parse().unwrap()), cyrillic, "{tag}");
        check("mk", true);
        check("sr", true);
        check("sr-Latn", false);
        check("cnr", false);
        check("bs-Cyrl", true);
    }
}

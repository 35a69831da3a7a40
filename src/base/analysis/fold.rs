//! One spelling for a word in all its scripts: bald Latin in lower case, digraphs as single letters.

use std::borrow::Cow;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::analysis::tables::TABLES;

/// `Ђорђевић`, `Đorđević`, `Djordjevic` → `dordevic`; letters and digits only.
pub fn fold(token: &str) -> String {
    let mut folded = bald(token);
    if folded.as_bytes().windows(2).any(|it| TABLES.digraph_ends.iter().any(|end| it == end)) {
        for [digraph, letter] in &TABLES.digraphs {
            if folded.contains(digraph.as_str()) {
                folded = folded.replace(digraph.as_str(), letter);
            }
        }
    }
    folded.retain(char::is_alphanumeric);
    folded
}

fn bald(token: &str) -> String {
    if token.is_ascii() {
        return token.to_ascii_lowercase();
    }
    if !is_plain(token) {
        return bald_in_context(token);
    }
    let mut out = String::with_capacity(token.len());
    token.chars().for_each(|it| out.push_str(&PLAIN[it as usize]));
    out
}

/// Whether every letter is composed, and is folded as if it stood alone: Latin without combining marks, and Cyrillic.
pub fn is_plain(token: &str) -> bool {
    token.is_ascii() || token.chars().all(is_plain_letter)
}

fn is_plain_letter(letter: char) -> bool {
    matches!(letter, '\0'..'\u{300}' | '\u{400}'..='\u{482}' | '\u{48a}'..'\u{530}')
}

/// The folding of each plain letter, by its number.
static PLAIN: LazyLock<Vec<Box<str>>> = LazyLock::new(|| {
    let letters = (0..0x530).map(|it| char::from_u32(it).filter(|it| is_plain_letter(*it)));
    letters.map(|it| it.map(|it| bald_in_context(it.encode_utf8(&mut [0; 4]))).unwrap_or_default().into()).collect()
});

fn bald_in_context(token: &str) -> String {
    let lower = token.nfc().collect::<String>().to_lowercase();
    let mut out = String::with_capacity(lower.len());
    for letter in lower.chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else if let Some(spelling) = TABLES.letters.get(&letter) {
            out.push_str(spelling);
        } else {
            out.extend(std::iter::once(letter).nfd().filter(|it| !is_combining_mark(*it)));
        }
    }
    out
}

/// A word that mixes the scripts because some of its letters look alike (a Latin `O` in `Oрганизирани`), in the script
/// that it is meant in: the one with more letters, if all others have a twin there.
pub fn repair(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    // Most words are of one script, which the first bytes of their letters tell.
    if !word.bytes().any(|it| matches!(it, b'A'..=b'Z' | b'a'..=b'z' | 0xc2..=0xc9))
        || !word.bytes().any(|it| matches!(it, 0xd0..=0xd3))
    {
        return Cow::Borrowed(word);
    }
    let latin = word.chars().filter(|it| is_latin(*it)).count();
    let cyrillic = word.chars().filter(|it| is_cyrillic(*it)).count();
    if latin == 0 || cyrillic == 0 {
        return Cow::Borrowed(word);
    }
    let to_cyrillic = |it: char| TABLES.twins.iter().find(|(one, _)| *one == it).map(|(_, other)| *other);
    let to_latin = |it: char| TABLES.twins.iter().find(|(_, one)| *one == it).map(|(other, _)| *other);
    let can_be_cyrillic = word.chars().all(|it| !is_latin(it) || to_cyrillic(it).is_some());
    let can_be_latin = word.chars().all(|it| !is_cyrillic(it) || to_latin(it).is_some());
    if can_be_cyrillic && (cyrillic >= latin || !can_be_latin) {
        return word.chars().map(|it| if is_latin(it) { to_cyrillic(it).unwrap_or(it) } else { it }).collect();
    }
    if can_be_latin {
        return word.chars().map(|it| if is_cyrillic(it) { to_latin(it).unwrap_or(it) } else { it }).collect();
    }
    Cow::Borrowed(word)
}

fn is_latin(letter: char) -> bool {
    letter < '\u{250}' && letter.is_alphabetic()
}

/// Whether a letter belongs to the Cyrillic block.
pub fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: &str, words: &[&str]) {
        for word in words {
            assert_eq!(fold(&repair(word)), expected, "{word}");
        }
    }

    #[test]
    fn scripts_and_spellings_meet() {
        check("dordevic", &["Ђорђевић", "Đorđević", "Djordjevic", "DJORDJEVIĆ", "đorđevic\u{301}"]);
        check("sema", &["шема", "šema", "shema", "Shema"]);
        check("pristina", &["Приштина", "Priština", "Prishtina"]);
        check("gorgi", &["Ѓорѓи", "Gjorgji", "Gorgi"]);
        check("kerka", &["ќерка", "kerka", "kjerka"]);
        check("ljubav", &["љубав", "ljubav", "ЉУБАВ"]);
        check("cmim", &["çmim", "cmim", "ÇMIM"]);
        check("sutra", &["с\u{301}утра", "śutra", "sutra"]);
    }

    #[test]
    fn letters_of_the_other_script_are_repaired() {
        check("organizirani", &["Oрганизирани", "Организирани"]);
        check("rad", &["Pад", "рад"]);
        check("se", &["с\u{e8}", "сѐ", "се"]);
        check("centar", &["Цeнтaр", "cеntаr"]);
        assert_eq!(repair("GDPR"), "GDPR");
        assert_eq!(repair("ПДВzа"), "ПДВzа");
    }

    #[test]
    fn plain_letters_fold_alone_as_among_others() {
        for letter in ('\0'..'\u{600}').filter(|it| is_plain_letter(*it)) {
            for word in [format!("{letter}ш"), format!("č{letter}"), format!("A{letter}a")] {
                assert_eq!(bald(&word), bald_in_context(&word), "{letter:?}");
            }
        }
    }

    #[test]
    fn signs_vanish() {
        check("gradovi", &["гра\u{ad}дови", "\u{2066}градови\u{2069}"]);
        check("", &["—", "…", ""]);
    }
}

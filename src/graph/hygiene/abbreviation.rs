//! Abbreviations that nobody explains.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::diagnostic::{Notes, codes};
use crate::content::passage::Passage;
use crate::graph::hygiene::manuscript::{Manuscript, untidy};
use crate::graph::hygiene::vocabulary::is_abbreviation;

codes! {
    UNKNOWN_ABBREVIATION = "unknown-abbreviation" {
        what: "an abbreviation that neither the registry nor the article explains",
        why: "readers from another institution or country do not know it, and translators guess",
        instead: "write the full name before it once, as in `Македонски центар (МЦ)`, or give the entry of the registry a `short:`",
    }
}

/// What everybody reads without an explanation: unions and states, formats, currencies.
const COMMON: &[&str] = &[
    "EU", "ЕУ", "BE", "UN", "УН", "ООН", "OUN", "OKB", "USA", "САД", "SAD", "SHBA", "UK", "PDF", "HTML", "CSS", "URL",
    "CSV", "JSON", "XML", "YAML", "RSS", "GPS", "SMS", "ISO", "EUR", "USD", "TV", "ТВ", "CC", "BY", "SA", "COVID",
    "HIV", "GDPR", "OK", "DOC", "DOCX", "ODT", "XLSX", "PNG", "JPEG", "SVG",
];

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    if manuscript.article.is_none() {
        return;
    }
    let explained = explained(manuscript);
    let mut told = BTreeSet::new();
    for passage in &manuscript.passages {
        for range in abbreviations(passage) {
            let word = &passage.text[range.clone()];
            let known = COMMON.contains(&word)
                || explained.contains(word)
                || manuscript.vocabulary.has_abbreviation(word, passage.lang)
                || manuscript.vocabulary.has_word(word);
            if known || !told.insert(word) {
                continue;
            }
            let message = format!("nothing explains the abbreviation `{word}`");
            notes.push(
                untidy(passage, &UNKNOWN_ABBREVIATION, &range, message)
                    .help(format!("write the full name once, with `({word})` behind it"))
                    .help("or give its entry in the registry a `short:`"),
            );
        }
    }
}

/// Abbreviations that stand in parentheses behind their name, or have it in parentheses behind them.
fn explained<'a>(manuscript: &'a Manuscript) -> BTreeSet<&'a str> {
    let mut explained = BTreeSet::new();
    for passage in manuscript.passages.iter().filter(|it| it.text.contains('(')) {
        let text = passage.text.as_str();
        for range in passage.words().filter(|it| is_abbreviation(&text[it.clone()])) {
            let opened = text[..range.start].rfind('(').is_some_and(|it| !text[it..range.start].contains(')'));
            if opened || text[range.end..].starts_with(" (") {
                explained.insert(&text[range]);
            }
        }
    }
    explained
}

/// Words of capital letters. Roman numbers, codes with digits and whole lines in capitals are none.
fn abbreviations(passage: &Passage) -> impl Iterator<Item = Range<usize>> + '_ {
    let text = passage.text.as_str();
    let shouted = || {
        let letters = text.chars().filter(|it| it.is_alphabetic());
        let (large, all) = letters.fold((0, 0), |(large, all), it| (large + usize::from(it.is_uppercase()), all + 1));
        all > 10 && large * 10 > all * 6
    };
    let is_code = move |range: &Range<usize>| {
        let after = text[range.end..].strip_prefix(['-', '/', '.', ' ', '\u{a0}']).unwrap_or(&text[range.end..]);
        let joined = text[..range.start].ends_with(['/', '.', '_', '@', '-']);
        joined || after.len() < text[range.end..].len() && after.starts_with(|it: char| it.is_ascii_digit())
    };
    let found = passage.words().filter(move |it| {
        let word = &text[it.clone()];
        is_abbreviation(word) && !is_roman(word) && !is_code(it)
    });
    let shouted = found.size_hint().1 != Some(0) && shouted();
    found.filter(move |_| !shouted)
}

/// Roman numbers, in letters of either script.
fn is_roman(word: &str) -> bool {
    word.chars().all(|it| matches!(it, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M' | 'Х' | 'М' | 'С' | 'І'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_kings_are_no_abbreviations() {
        assert!(is_roman("XXI") && is_roman("ХХ") && !is_roman("ЗЕЛС"));
        assert!(is_abbreviation("ДРОМ") && !is_abbreviation("НВОа") && !is_abbreviation("А"));
    }
}

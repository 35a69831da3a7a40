//! Names spelled almost like one in the registry.

use std::ops::Range;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::content::passage::Passage;
use crate::content::registry::EntryId;
use crate::graph::hygiene::manuscript::{Manuscript, untidy};
use crate::graph::hygiene::vocabulary::words;

codes! {
    NAME_VARIANT = "name-variant" {
        what: "the name of a person, a place or an organisation in another spelling than the registry's",
        why: "one person becomes two, in lists, in search and in the eyes of readers",
        instead: "write the name as the registry has it, or let the registry write it: `[[valentina-aleksovska]]`; if it is another name, add it to the registry",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    if manuscript.article.is_none() {
        return;
    }
    for passage in &manuscript.passages {
        let mut told = 0;
        for word in passage.words() {
            let written = &passage.text[word.clone()];
            if word.start < told || !written.chars().next().is_some_and(char::is_uppercase) {
                continue;
            }
            if let Some((end, note)) =
                alias_at(manuscript, passage, &word).or_else(|| near_phrase(manuscript, passage, &word))
            {
                told = end;
                notes.push(note);
            } else if !manuscript.vocabulary.has_word(written) && !begins_sentence(passage, &word) {
                notes.extend_from(near_name(manuscript, passage, &word));
            }
        }
    }
}

/// A spelling that the registry lists among the ones to be corrected, and where it ends.
fn alias_at(manuscript: &Manuscript, passage: &Passage, word: &Range<usize>) -> Option<(usize, Diagnostic)> {
    let rest = &passage.text[word.start..];
    let aliases = manuscript.vocabulary.aliases_from(&passage.text[word.clone()]);
    let ends = |alias: &str| !rest[alias.len()..].starts_with(char::is_alphanumeric);
    let (alias, id) = aliases.iter().find(|(alias, _)| rest.starts_with(alias.as_str()) && ends(alias))?;
    let range = word.start..word.start + alias.len();
    Some((range.end, told(manuscript, passage, &range, *id)))
}

/// A name of several words that begins with this one and has a slip in one of the others: *Наша порока*; and where it ends.
fn near_phrase(manuscript: &Manuscript, passage: &Passage, word: &Range<usize>) -> Option<(usize, Diagnostic)> {
    let rest = &passage.text[word.start..];
    let phrases = manuscript.vocabulary.phrases_from(&passage.text[word.clone()]);
    let is_new = |it: &str| !manuscript.vocabulary.has_word(it);
    let (length, id) = phrases.iter().find_map(|(name, id)| Some((slip(rest, name, &is_new)?, *id)))?;
    let range = word.start..word.start + length;
    Some((range.end, told(manuscript, passage, &range, id)))
}

/// How many bytes of a text are a name of which one word is written differently, and that word `is_new`.
fn slip(text: &str, name: &str, is_new: &dyn Fn(&str) -> bool) -> Option<usize> {
    let mut slips = 0;
    let mut end = 0;
    for word in words(name) {
        let rest = text[end..].trim_start_matches([' ', '\u{a0}']);
        let found = words(rest).next().filter(|it| rest.starts_with(it))?;
        if found != word {
            slips += 1;
            if slips > 1 || !is_variant(found, word) || !is_new(found) {
                return None;
            }
        }
        end = text.len() - rest.len() + found.len();
    }
    (slips == 1).then_some(end)
}

/// A name that differs from this word inside, not at its end, where cases and articles change it.
fn near_name(manuscript: &Manuscript, passage: &Passage, word: &Range<usize>) -> Option<Diagnostic> {
    let written = &passage.text[word.clone()];
    let length = written.chars().count();
    let (_, id) = manuscript.vocabulary.names_near(length).find(|(name, _)| is_variant(written, name))?;
    Some(told(manuscript, passage, word, *id))
}

fn told(manuscript: &Manuscript, passage: &Passage, range: &Range<usize>, id: EntryId) -> Diagnostic {
    let entry = manuscript.graph.entry(id);
    let chain: Vec<Lang> = manuscript.graph.config().chain(passage.lang).collect();
    let name = entry.name.find(chain).map_or(entry.id.as_str(), |it| it.0).to_owned();
    let written = &passage.text[range.clone()];
    let message = format!("`{written}` looks like another spelling of `{name}`");
    untidy(passage, &NAME_VARIANT, range, message)
        .other(entry.source.at(entry.span), "in the registry")
        .help(format!("write `{name}`, or `[[{}]]`", entry.id))
        .help("if another one is meant, add the name to the registry")
}

/// Whether a word stands at the beginning of a sentence, where any word has a capital letter.
fn begins_sentence(passage: &Passage, word: &Range<usize>) -> bool {
    let before =
        passage.text[..word.start].trim_end_matches(|it: char| it.is_whitespace() || "„“”\"«(–—-".contains(it));
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '…'])
}

/// Whether two words are spellings of one name: the same first letter and the same ending of two letters at least, and
/// one letter between them changed, added, dropped or exchanged with its neighbor; two in a word of nine.
///
/// Declension, which all our languages but English have, changes the end of a word: Luka and Luci, Tetovac and Tetovca.
fn is_variant(written: &str, name: &str) -> bool {
    let ends = |text: &str| text.chars().rev().take(2).collect::<Vec<char>>();
    let length = written.chars().count().min(name.chars().count());
    let most = if length >= 9 { 2 } else { 1 };
    written.chars().next() == name.chars().next()
        && ends(written) == ends(name)
        && written != name
        && length >= 6
        && strsim::damerau_levenshtein(written, name) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, name: &str, expected: bool) {
        assert_eq!(is_variant(written, name), expected, "{written} {name}");
    }

    #[test]
    fn slips_inside_a_name_are_variants() {
        check("Алесковска", "Алексовска", true);
        check("Куманаво", "Куманово", true);
        check("Дамјаноски", "Дамјановски", true);
        check("Gevegelija", "Gevgelija", true);
    }

    #[test]
    fn one_word_of_a_name_may_slip() {
        let check = |text: &str, name: &str, expected: Option<&str>| {
            assert_eq!(slip(text, name, &|_| true).map(|it| &text[..it]), expected, "{text}");
        };
        check("Наша порока од", "Наша порака", Some("Наша порока"));
        check("Наша порака од", "Наша порака", None);
        check("Наша, порока", "Наша порака", None);
        check("Наша", "Наша порака", None);
        check("Центар за соцално делувања", "Центар за социјално делување", None);
    }

    #[test]
    fn endings_are_grammar() {
        for (written, name) in [
            ("Куманову", "Куманово"),
            ("Сараеву", "Сараево"),
            ("Белграда", "Белград"),
            ("Rijeci", "Rijeka"),
            ("Tiranës", "Tirana"),
            ("Алексовске", "Алексовска"),
            ("Podgorici", "Podgorica"),
            ("Делчевско", "Делчево"),
        ] {
            check(written, name, false);
        }
    }
}

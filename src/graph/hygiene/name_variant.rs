//! Names spelled almost like one in the registry.

use std::ops::Range;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::content::passage::Passage;
use crate::content::registry::EntryId;
use crate::graph::hygiene::manuscript::{Manuscript, untidy};

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
            if let Some((end, note)) = alias_at(manuscript, passage, &word) {
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

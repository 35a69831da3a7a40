//! Answers: which units a query means, the best first. The browser does the same.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::output::index::gather::LEAST;
use crate::output::index::query::{Word, parse};
use crate::output::index::read::{Form, Places, Reader, Term};

/// A unit that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    pub unit: u32,
    pub score: f32,
    /// How many of the words it holds.
    pub words: u32,
    /// Languages in which it was found, as bits.
    pub langs: u32,
}

/// What a match counts: the form as typed, another form of the stem, a stem by the table of another language, a word that
/// begins so, a word that is nearly so.
const EXACT: f32 = 1.0;
const SAME_STEM: f32 = 0.9;
const OTHER_TABLE: f32 = 0.7;
const BEGINNING: f32 = 0.5;
const NEARLY: f32 = 0.4;

/// What a match in the reader's own language counts more.
const OWN: f32 = 1.1;

/// Fewer results with all words than this, and results with some of them follow.
const FEW: usize = 3;

/// Results on a page: fewer than this, and all postings of a common word are read.
const PAGE: usize = 10;

/// Units with the score of one word, and the languages they were found in.
#[derive(Default)]
struct Matches {
    units: FxHashMap<u32, (f32, u32)>,
    /// The word is everywhere: a unit need not hold it.
    is_common: bool,
    /// Some postings are in a file of their own.
    tails: Vec<(String, String)>,
}

/// Answers a query of a reader of the language `lang`.
pub fn search(reader: &Reader, query: &str, lang: u8) -> Vec<Found> {
    let words = parse(query, &reader.root.langs[usize::from(lang)]);
    let mut matches: Vec<Matches> = words.iter().map(|it| matches(reader, it, lang)).collect();
    let mut all = with_all(&matches);
    if all.len() < PAGE && words.len() > 1 {
        for (word, matches) in words.iter().zip(&mut matches).filter(|(_, it)| !it.is_common) {
            matches.read_tails(reader, word, lang);
        }
        all = with_all(&matches);
    }
    let mut found = combine(&matches);
    for phrase in 1..=words.iter().map(|it| it.phrase).max().unwrap_or_default() {
        let holding = phrase_units(reader, &words, phrase);
        found.retain(|it| holding.contains(&it.unit));
        all.retain(|it| holding.contains(it));
    }
    if all.len() >= FEW {
        found.retain(|it| all.binary_search(&it.unit).is_ok());
    }
    let is_whole = |it: &Found| all.binary_search(&it.unit).is_ok();
    found.sort_by(|one, other| {
        let order = (is_whole(other), other.words).cmp(&(is_whole(one), one.words));
        order.then(other.score.total_cmp(&one.score)).then(one.unit.cmp(&other.unit))
    });
    found
}

/// Units that hold every word, sorted; words that are everywhere do not count beside others.
fn with_all(matches: &[Matches]) -> Vec<u32> {
    let needed: Vec<&Matches> = match matches.iter().all(|it| it.is_common) {
        true => matches.iter().collect(),
        false => matches.iter().filter(|it| !it.is_common).collect(),
    };
    let Some(rarest) = needed.iter().min_by_key(|it| it.units.len()) else { return Vec::new() };
    let in_all = |unit: &&u32| needed.iter().all(|it| it.units.contains_key(*unit));
    let mut units: Vec<u32> = rarest.units.keys().filter(in_all).copied().collect();
    units.sort_unstable();
    units
}

fn combine(matches: &[Matches]) -> Vec<Found> {
    let mut found = BTreeMap::<u32, Found>::new();
    for matches in matches {
        for (unit, (score, langs)) in &matches.units {
            let entry = found.entry(*unit).or_insert(Found { unit: *unit, score: 0.0, words: 0, langs: 0 });
            entry.score += score;
            entry.words += 1;
            entry.langs |= langs;
        }
    }
    found.into_values().collect()
}

fn matches(reader: &Reader, word: &Word, lang: u8) -> Matches {
    let mut found = Matches::default();
    for (at, stem) in word.stems.iter().enumerate() {
        let Some(shard) = reader.shard_of(stem).map(|it| reader.shard(it)) else { continue };
        if let Ok(at_term) = shard.terms.binary_search_by(|it| it.stem.as_str().cmp(stem)) {
            let term = &shard.terms[at_term];
            let factor = if at < word.own { SAME_STEM } else { OTHER_TABLE };
            found.is_common |= term.is_common;
            found.tails.extend(term.tail.iter().map(|it| (it.clone(), stem.clone())));
            found.add(reader, term.held, &term.forms, word, factor, lang);
        }
    }
    if word.is_prefix {
        found.add_beginnings(reader, word, lang);
    }
    if found.units.is_empty() {
        found.add_similar(reader, word, lang);
    }
    found
}

impl Matches {
    fn add(&mut self, reader: &Reader, held: u32, forms: &[Form], word: &Word, factor: f32, lang: u8) {
        let rarity = rarity(reader.units(), held);
        for form in forms {
            let factor = if form.form == word.form { EXACT } else { factor };
            for (of, units) in &form.langs {
                let own = if *of == lang { OWN } else { 1.0 };
                for (unit, impact) in units {
                    let part = LEAST + (1.0 - LEAST) * f32::from(*impact) / 15.0;
                    let entry = self.units.entry(*unit).or_default();
                    entry.0 = entry.0.max(rarity * part * factor * own);
                    entry.1 |= 1 << of;
                }
            }
        }
    }

    /// Words that begin as this one. A stem may differ from the word in its last letter (*bank*, *banc*).
    fn add_beginnings(&mut self, reader: &Reader, word: &Word, lang: u8) {
        const SHARDS: usize = 2;
        let start = beginning(&word.form);
        let Some(first) = reader.shard_of(&start) else { return };
        for at in first..(first + SHARDS).min(reader.root.count as usize) {
            let shard = reader.shard(at);
            let inside = |it: &&Term| it.stem.starts_with(&start);
            for term in shard.terms.iter().filter(inside) {
                let longer = |it: &&Form| it.form.starts_with(&word.form) && it.form != word.form;
                for form in term.forms.iter().filter(longer) {
                    self.add(reader, term.held, std::slice::from_ref(form), word, BEGINNING, lang);
                }
            }
            if shard.terms.last().is_some_and(|it| it.stem.as_str() > start.as_str() && !it.stem.starts_with(&start)) {
                break;
            }
        }
    }

    /// Words that differ by a typing error or two: in the shards at hand, else among the words of titles.
    fn add_similar(&mut self, reader: &Reader, word: &Word, lang: u8) {
        const MOST: usize = 3;
        let Some(stem) = word.stems.first().filter(|it| it.chars().count() >= 4) else { return };
        let Some(at) = reader.shard_of(stem) else { return };
        let shard = reader.shard(at);
        let near: Vec<&Term> = shard.terms.iter().filter(|it| is_near(stem, &it.stem)).collect();
        if !near.is_empty() {
            return near.into_iter().for_each(|it| self.add(reader, it.held, &it.forms, word, NEARLY, lang));
        }
        for title in reader.titles().iter().filter(|it| is_near(stem, it)).take(MOST) {
            let Some(shard) = reader.shard_of(title).map(|it| reader.shard(it)) else { continue };
            if let Some(term) = shard.terms.iter().find(|it| it.stem == *title) {
                self.add(reader, term.held, &term.forms, word, NEARLY, lang);
            }
        }
    }

    fn read_tails(&mut self, reader: &Reader, word: &Word, lang: u8) {
        for (name, stem) in std::mem::take(&mut self.tails) {
            let own = word.stems.iter().position(|it| *it == stem).is_some_and(|it| it < word.own);
            let forms = reader.tail(&name, &stem);
            let held: usize = forms.iter().flat_map(|it| &it.langs).map(|it| it.1.len()).sum();
            self.add(reader, held as u32, &forms, word, if own { SAME_STEM } else { OTHER_TABLE }, lang);
        }
    }
}

/// How much a word tells by being rare: the inverse document frequency of BM25.
fn rarity(units: u32, held: u32) -> f32 {
    let (units, held) = (units as f32, held as f32);
    (1.0 + (units - held).max(0.0) / (held + 0.5)).ln() + 0.1
}

/// What the stems of words begin with that begin as `form`.
fn beginning(form: &str) -> String {
    let mut start = form.replace("ije", "e").replace("je", "e");
    if start.chars().count() > 3 {
        start.pop();
    }
    start
}

/// Whether two stems differ by one typing error, or two if they are long; the first letter is right.
fn is_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let most = if one.len() >= 8 { 2 } else { 1 };
    one.first() == other.first() && one.len().abs_diff(other.len()) <= most && distance(&one, &other) <= most
}

/// Insertions, deletions, replacements and exchanges of neighbors (optimal string alignment).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut rows = vec![vec![0; other.len() + 1]; one.len() + 1];
    rows[0] = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        rows[i + 1][0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(a != b)).min(rows[i][j + 1] + 1).min(rows[i + 1][j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            rows[i + 1][j + 1] = least;
        }
    }
    rows[one.len()][other.len()]
}

/// Units in which the words of a phrase stand side by side, in one language.
fn phrase_units(reader: &Reader, words: &[Word], phrase: u32) -> Vec<u32> {
    let mut found: Option<Places> = None;
    for (offset, word) in words.iter().filter(|it| it.phrase == phrase).enumerate() {
        let Some(places) = places(reader, word) else { continue };
        let begin = |list: &Vec<u32>| list.iter().filter_map(|it| it.checked_sub(offset as u32)).collect::<Vec<u32>>();
        found = Some(match found {
            None => places.into_iter().map(|(at, list)| (at, begin(&list))).collect(),
            Some(before) => before
                .into_iter()
                .filter_map(|(at, mut list)| {
                    let here = begin(places.get(&at)?);
                    list.retain(|it| here.contains(it));
                    (!list.is_empty()).then_some((at, list))
                })
                .collect(),
        });
    }
    found.unwrap_or_default().into_keys().map(|(_, unit)| unit).collect()
}

/// Where a word stands; `None` if it is everywhere.
fn places(reader: &Reader, word: &Word) -> Option<Places> {
    let mut all = Places::new();
    for stem in &word.stems {
        let Some(shard) = reader.shard_of(stem).map(|it| reader.shard(it)) else { continue };
        let Ok(at) = shard.terms.binary_search_by(|it| it.stem.as_str().cmp(stem)) else { continue };
        if shard.terms[at].is_common {
            return None;
        }
        for (at, list) in reader.places(&shard, at) {
            all.entry(at).or_default().extend(list);
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, expected: bool) {
        assert_eq!(is_near(one, other), expected, "{one} {other}");
    }

    #[test]
    fn typing_errors_are_near() {
        check("kuman", "kunam", false);
        check("kuman", "kumna", true);
        check("kuman", "kumann", true);
        check("kuman", "kumn", true);
        check("kuman", "zuman", false);
        check("alesovsc", "aleksovsc", true);
        check("migracijsk", "migarcijks", true);
        check("plan", "plat", true);
        check("plan", "grad", false);
    }

    #[test]
    fn beginnings_leave_room_for_endings() {
        assert_eq!(["kum", "bank", "izbje", "αβγ", "αβγδ"].map(beginning), ["kum", "ban", "izb", "αβγ", "αβγ"]);
    }

    #[test]
    fn rare_words_tell_more() {
        assert!(rarity(1000, 1) > rarity(1000, 10) && rarity(1000, 10) > rarity(1000, 1000));
        assert!(rarity(10, 10) > 0.0);
    }
}

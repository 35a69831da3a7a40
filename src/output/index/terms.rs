//! All postings of all harvests, in the order of terms.

use std::ops::Range;

use rayon::prelude::*;

use crate::output::index::gather::{Batch, first};
use crate::output::index::lexicon::Vocabulary;

/// A form in a unit, in one language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Posting {
    pub unit: u32,
    /// Where its places stand among all places.
    places: u32,
    pub lang: u8,
    /// See [`impact`](crate::output::index::gather::impact).
    pub impact: u8,
}

/// Terms sorted by stem and form, with their postings sorted by language and unit.
pub struct Terms<'a> {
    /// Stem and form.
    pub forms: Vec<(&'a str, &'a str)>,
    /// Which postings belong to each form: one more than there are forms.
    starts: Vec<u32>,
    pub postings: Vec<Posting>,
    places: Vec<u8>,
}

impl<'a> Terms<'a> {
    /// Joins batches, each of which speaks of the forms of one of the vocabularies.
    pub fn join(vocabularies: &'a [Vocabulary], mut batches: Vec<(usize, Batch)>) -> Terms<'a> {
        let (forms, numbers) = sort(vocabularies);
        batches.sort_unstable_by_key(|(_, batch)| batch.first);
        let mut starts = vec![0u32; forms.len() + 1];
        for (of, batch) in &batches {
            batch.met.iter().for_each(|it| starts[numbers[*of][it.form as usize] as usize + 1] += 1);
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut postings = vec![Posting::default(); sum as usize];
        let mut places = Vec::with_capacity(batches.iter().map(|(_, it)| it.places.len()).sum());
        let mut next = starts.clone();
        for (of, batch) in batches {
            let mut rest = &batch.places[..];
            for met in &batch.met {
                let at = &mut next[numbers[of][met.form as usize] as usize];
                let unit = batch.first + u32::from(met.unit);
                postings[*at as usize] =
                    Posting { unit, places: places.len() as u32, lang: met.lang, impact: met.impact };
                places.extend_from_slice(first(&mut rest));
                *at += 1;
            }
        }
        for range in starts.windows(2) {
            let of_form = &mut postings[range[0] as usize..range[1] as usize];
            if !of_form.is_sorted_by_key(|it| it.lang) {
                of_form.sort_by_key(|it| it.lang);
            }
        }
        Terms { forms, starts, postings, places }
    }

    pub fn of(&self, form: usize) -> &[Posting] {
        &self.postings[self.starts[form] as usize..self.starts[form + 1] as usize]
    }

    /// Ranges of forms that have one stem.
    pub fn stems(&self) -> Vec<Range<usize>> {
        let mut at = 0;
        let runs = self.forms.chunk_by(|one, other| one.0 == other.0);
        runs.map(|run| {
            at += run.len();
            at - run.len()..at
        })
        .collect()
    }

    /// The number of places of a posting, and the distance of each from the one before, as they stand in a file.
    pub fn places_of(&self, posting: &Posting) -> &[u8] {
        first(&mut &self.places[posting.places as usize..])
    }
}

/// Forms as stem and form, sorted, and what each vocabulary numbers them by.
type Sorted<'a> = (Vec<(&'a str, &'a str)>, Vec<Vec<u32>>);

fn sort(vocabularies: &[Vocabulary]) -> Sorted<'_> {
    // Most are told apart by their first letters, without looking them up.
    let mut all: Vec<(u64, u32, u32)> = Vec::with_capacity(vocabularies.iter().map(Vocabulary::size).sum());
    for (of, vocabulary) in vocabularies.iter().enumerate() {
        all.extend((0..vocabulary.size() as u32).map(|it| (beginning(vocabulary.get(it).0), of as u32, it)));
    }
    let text = |(_, of, form): &(u64, u32, u32)| vocabularies[*of as usize].get(*form);
    all.par_sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| text(one).cmp(&text(other))));
    let mut forms: Vec<(&str, &str)> = Vec::new();
    let mut numbers: Vec<Vec<u32>> = vocabularies.iter().map(|it| vec![0; it.size()]).collect();
    for one in &all {
        if forms.last() != Some(&text(one)) {
            forms.push(text(one));
        }
        numbers[one.1 as usize][one.2 as usize] = forms.len() as u32 - 1;
    }
    (forms, numbers)
}

/// The first eight bytes, as a number of the same order.
fn beginning(text: &str) -> u64 {
    let mut first = [0; 8];
    let count = text.len().min(8);
    first[..count].copy_from_slice(&text.as_bytes()[..count]);
    u64::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::index::gather::{Gatherer, Harvest};
    use crate::output::index::synonyms::Synonyms;
    use crate::output::index::unit::{Part, Version};

    /// What a thread came to that read some units, each in Bosnian and English.
    fn harvest(first: u32, texts: &[&str]) -> Harvest {
        let synonyms = Synonyms::default();
        let mut gatherer = Gatherer::new(&["bs", "en"], &synonyms);
        let version =
            |lang: u8, text: &&str| Version { lang, texts: vec![(Part::Body, text.to_string())], ..Version::default() };
        gatherer.add(first, texts.iter().map(|it| (0..2).map(|lang| version(lang, it)).collect()));
        gatherer.finish()
    }

    #[test]
    fn threads_may_read_in_any_order() {
        let long = "voz ".repeat(200);
        let harvests = [harvest(2, &["plan", &long]), harvest(0, &["grad plan", "plan grad plan"])];
        let (mut vocabularies, mut batches) = (Vec::new(), Vec::new());
        for (of, harvest) in harvests.into_iter().enumerate() {
            vocabularies.push(harvest.vocabulary);
            batches.extend(harvest.batches.into_iter().map(|it| (of, it)));
        }
        let terms = Terms::join(&vocabularies, batches);
        let forms: Vec<&str> = terms.forms.iter().map(|it| it.1).collect();
        assert_eq!(forms, ["grad", "plan", "voz"]);
        let told = |form: usize| -> Vec<(u8, u32, u8)> {
            terms.of(form).iter().map(|it| (it.lang, it.unit, terms.places_of(it)[0])).collect()
        };
        assert_eq!(told(0), [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]);
        assert_eq!(told(1), [(0, 0, 1), (0, 1, 2), (0, 2, 1), (1, 0, 1), (1, 1, 2), (1, 2, 1)]);
        assert_eq!(terms.places_of(&terms.of(2)[0]).len(), 2 + 200);
        assert_eq!(terms.stems(), [0..1, 1..2, 2..3]);
    }
}

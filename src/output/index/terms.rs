//! All postings of all harvests, in the order of terms.

use std::ops::Range;

use rayon::prelude::*;

use crate::output::index::gather::{Batch, Share};
use crate::output::index::lexicon::Vocabulary;

/// A unit that holds a form in one language, and how much it is about it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Posting(u32);

impl Posting {
    fn new(unit: u32, impact: u8) -> Posting {
        Posting(unit << 4 | u32::from(impact))
    }

    pub fn unit(self) -> u32 {
        self.0 >> 4
    }

    /// See [`impact`](crate::output::index::gather::impact).
    pub fn impact(self) -> u8 {
        (self.0 & 15) as u8
    }
}

/// The postings of a form in one language, by unit; and for each the number of its places and the distance of each from
/// the one before, as they stand in a file.
#[derive(Clone, Copy)]
pub struct List<'a> {
    pub lang: u8,
    pub postings: &'a [Posting],
    pub places: &'a [u8],
}

/// Terms sorted by stem and form, with their postings by language and unit.
pub struct Terms<'a> {
    /// Stem and form.
    pub forms: Vec<(&'a str, &'a str)>,
    columns: Vec<Column>,
}

/// The postings of all forms in one language.
struct Column {
    /// Where the list of each form begins, and where the last one ends.
    starts: Vec<Start>,
    postings: Vec<Posting>,
    places: Vec<u8>,
}

#[derive(Clone, Copy, Default)]
struct Start {
    posting: u32,
    place: u32,
}

/// What units came to in one language: the first of them, and which vocabulary speaks of its forms.
struct Shared {
    first: u32,
    of: usize,
    share: Share,
}

impl<'a> Terms<'a> {
    /// Joins batches in so many languages, each of which speaks of the forms of one of the vocabularies.
    pub fn join(vocabularies: &'a [Vocabulary], langs: usize, mut batches: Vec<(usize, Batch)>) -> Terms<'a> {
        let (forms, numbers) = sort(vocabularies);
        batches.sort_unstable_by_key(|(_, batch)| batch.first);
        let mut shares: Vec<Vec<Shared>> = (0..langs).map(|_| Vec::with_capacity(batches.len())).collect();
        for (of, batch) in batches {
            for (lang, share) in batch.shares.into_iter().enumerate() {
                shares[lang].push(Shared { first: batch.first, of, share });
            }
        }
        // Language by language: so much less memory is in use at a time that most of it is near.
        let columns = shares.into_par_iter().map(|it| Column::join(&numbers, forms.len(), it)).collect();
        Terms { forms, columns }
    }

    /// How many postings there are.
    pub fn size(&self) -> usize {
        self.columns.iter().map(|it| it.postings.len()).sum()
    }

    /// The lists of a form that are not empty.
    pub fn lists(&self, form: usize) -> impl Iterator<Item = List<'_>> + Clone {
        let lists = self.columns.iter().enumerate().map(move |(lang, column)| {
            let (start, end) = (column.starts[form], column.starts[form + 1]);
            List {
                lang: lang as u8,
                postings: &column.postings[start.posting as usize..end.posting as usize],
                places: &column.places[start.place as usize..end.place as usize],
            }
        });
        lists.filter(|it| !it.postings.is_empty())
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
}

impl Column {
    /// Puts what was met in the order of so many forms; `numbers` are theirs for each vocabulary.
    fn join(numbers: &[Vec<u32>], forms: usize, shares: Vec<Shared>) -> Column {
        let mut starts = vec![Start::default(); forms + 1];
        for Shared { of, share, .. } in &shares {
            let mut rest = &share.places[..];
            for met in &share.met {
                let length = met.length(rest);
                rest = &rest[length..];
                let size = &mut starts[numbers[*of][met.form as usize] as usize + 1];
                *size = Start { posting: size.posting + 1, place: size.place + length as u32 };
            }
        }
        let mut sum = Start::default();
        for start in &mut starts {
            sum = Start { posting: sum.posting + start.posting, place: sum.place + start.place };
            *start = sum;
        }
        let mut postings = vec![Posting::default(); sum.posting as usize];
        let mut places = vec![0; sum.place as usize];
        let mut next = starts.clone();
        for Shared { first, of, share } in shares {
            let mut rest = &share.places[..];
            for met in &share.met {
                let standing;
                (standing, rest) = rest.split_at(met.length(rest));
                let at = &mut next[numbers[of][met.form as usize] as usize];
                postings[at.posting as usize] = Posting::new(first + u32::from(met.unit), met.impact);
                places[at.place as usize..][..standing.len()].copy_from_slice(standing);
                *at = Start { posting: at.posting + 1, place: at.place + standing.len() as u32 };
            }
        }
        Column { starts, postings, places }
    }
}

/// Forms as stem and form, sorted, and what each vocabulary numbers them by.
type Sorted<'a> = (Vec<(&'a str, &'a str)>, Vec<Vec<u32>>);

fn sort(vocabularies: &[Vocabulary]) -> Sorted<'_> {
    // Most are told apart by their first letters, without looking them up.
    let mut all: Vec<(u128, u32, u32)> = Vec::with_capacity(vocabularies.iter().map(Vocabulary::size).sum());
    for (of, vocabulary) in vocabularies.iter().enumerate() {
        all.extend((0..vocabulary.size() as u32).map(|it| (beginning(vocabulary.get(it).0), of as u32, it)));
    }
    let text = |(_, of, form): &(u128, u32, u32)| vocabularies[*of as usize].get(*form);
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

/// The first sixteen bytes, as a number of the same order.
fn beginning(text: &str) -> u128 {
    let mut first = [0; 16];
    let count = text.len().min(16);
    first[..count].copy_from_slice(&text.as_bytes()[..count]);
    u128::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::index::gather::{Gatherer, Harvest, first};
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
        let terms = Terms::join(&vocabularies, 2, batches);
        let forms: Vec<&str> = terms.forms.iter().map(|it| it.1).collect();
        assert_eq!(forms, ["grad", "plan", "voz"]);
        let told = |form: usize| -> Vec<(u8, u32, u8)> {
            let of_list = |mut it: List| {
                let postings = it.postings.iter();
                postings.map(|one| (it.lang, one.unit(), first(&mut it.places)[0])).collect::<Vec<_>>()
            };
            terms.lists(form).flat_map(of_list).collect()
        };
        assert_eq!(told(0), [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]);
        assert_eq!(told(1), [(0, 0, 1), (0, 1, 2), (0, 2, 1), (1, 0, 1), (1, 1, 2), (1, 2, 1)]);
        assert_eq!(terms.lists(2).map(|it| it.places.len()).collect::<Vec<_>>(), [2 + 200; 2]);
        assert_eq!(terms.stems(), [0..1, 1..2, 2..3]);
    }
}

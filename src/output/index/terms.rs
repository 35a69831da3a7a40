//! All postings of all harvests, in the order of terms.

use std::ops::Range;

use rayon::prelude::*;

use crate::output::index::forms::Vocabulary;
use crate::output::index::gather::{Batch, Share};

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

impl<'a> Terms<'a> {
    /// Joins batches in so many languages that speak of the forms of a vocabulary.
    pub fn join(vocabulary: &'a Vocabulary, langs: usize, mut batches: Vec<Batch>) -> Terms<'a> {
        batches.sort_unstable_by_key(|it| it.first);
        let mut shares: Vec<Vec<(u32, Share)>> = (0..langs).map(|_| Vec::with_capacity(batches.len())).collect();
        for batch in batches {
            for (lang, share) in batch.shares.into_iter().enumerate() {
                shares[lang].push((batch.first, share));
            }
        }
        // Language by language: so much less memory is in use at a time that most of it is near.
        let columns = shares.into_par_iter().map(|it| Column::join(vocabulary, it)).collect();
        Terms { forms: vocabulary.iter().collect(), columns }
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
    /// Puts what was met in the order of forms; each share with the first unit of its batch.
    fn join(vocabulary: &Vocabulary, shares: Vec<(u32, Share)>) -> Column {
        let mut starts = vec![Start::default(); vocabulary.iter().len() + 1];
        for (_, share) in &shares {
            let mut rest = &share.places[..];
            for met in &share.met {
                let length = met.length(rest);
                rest = &rest[length..];
                let size = &mut starts[vocabulary.place(met.form) + 1];
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
        for (first, share) in shares {
            let mut rest = &share.places[..];
            for met in &share.met {
                let standing;
                (standing, rest) = rest.split_at(met.length(rest));
                let at = &mut next[vocabulary.place(met.form)];
                postings[at.posting as usize] = Posting::new(first + u32::from(met.unit), met.impact);
                places[at.place as usize..][..standing.len()].copy_from_slice(standing);
                *at = Start { posting: at.posting + 1, place: at.place + standing.len() as u32 };
            }
        }
        Column { starts, postings, places }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::index::forms::Forms;
    use crate::output::index::gather::{Gatherer, Harvest, first};
    use crate::output::index::synonyms::Synonyms;
    use crate::output::index::unit::Version;

    /// What a thread came to that read some units, each in Bosnian and English.
    fn harvest(forms: &Forms, first: u32, texts: &[&str]) -> Harvest {
        let synonyms = Synonyms::default();
        let mut gatherer = Gatherer::new(&["bs", "en"], &synonyms, forms);
        let version = |lang: u8, text: &&str| Version { lang, text: text.to_string(), ..Version::default() };
        gatherer.add(first, texts.iter().map(|it| (0..2).map(|lang| version(lang, it)).collect()));
        gatherer.finish()
    }

    #[test]
    fn threads_may_read_in_any_order() {
        let long = "voz ".repeat(200);
        let forms = Forms::default();
        let harvests = [harvest(&forms, 2, &["plan", &long]), harvest(&forms, 0, &["grad plan", "plan grad plan"])];
        let vocabulary = forms.finish();
        let terms = Terms::join(&vocabulary, 2, harvests.into_iter().flat_map(|it| it.batches).collect());
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

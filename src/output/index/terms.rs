//! All postings of all harvests, in the order of terms.

use std::ops::Range;

use rayon::prelude::*;

use crate::output::index::gather::{Harvest, Posting};

/// Terms sorted by stem and form, with their postings sorted by language and unit.
pub struct Terms {
    /// Stem and form.
    pub forms: Vec<(Box<str>, Box<str>)>,
    /// Which postings belong to each form: one more than there are forms.
    pub starts: Vec<u32>,
    /// [`Posting::form`] counts among `forms`; [`Posting::start`] among `places`.
    pub postings: Vec<Posting>,
    pub places: Vec<u32>,
}

impl Terms {
    /// Joins harvests whose units follow one another.
    pub fn join(harvests: &mut [Harvest]) -> Terms {
        let mut forms: Vec<(Box<str>, Box<str>)> = harvests.iter().flat_map(|it| it.forms.iter().cloned()).collect();
        forms.par_sort_unstable();
        forms.dedup();
        let mut postings = Vec::with_capacity(harvests.iter().map(|it| it.postings.len()).sum());
        let mut places = Vec::with_capacity(harvests.iter().map(|it| it.places.len()).sum());
        for harvest in harvests {
            let numbers: Vec<u32> = harvest.forms.par_iter().map(|it| number(&forms, it)).collect();
            let shift = places.len() as u32;
            places.append(&mut harvest.places);
            let moved = std::mem::take(&mut harvest.postings).into_iter();
            postings.extend(moved.map(|it| Posting { form: numbers[it.form as usize], start: it.start + shift, ..it }));
        }
        postings.par_sort_unstable_by_key(|it: &Posting| (it.form, it.lang, it.unit));
        let mut starts = Vec::with_capacity(forms.len() + 1);
        for form in 0..=forms.len() as u32 {
            let from = starts.last().copied().unwrap_or_default();
            let more = postings[from as usize..].iter().take_while(|it| it.form < form).count();
            starts.push(from + more as u32);
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

    pub fn places_of(&self, posting: &Posting) -> &[u32] {
        &self.places[posting.start as usize..][..usize::from(posting.count)]
    }
}

fn number(forms: &[(Box<str>, Box<str>)], form: &(Box<str>, Box<str>)) -> u32 {
    forms.binary_search(form).expect("every form was gathered") as u32
}

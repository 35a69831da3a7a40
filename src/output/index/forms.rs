//! The forms of all texts, numbered by whoever meets them first.

use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// Forms with their stems, numbered by several threads at once. The numbers depend on who was first: what is made of them
/// must be sorted.
pub struct Forms {
    /// Each form is in the part that its hash tells, so that threads seldom wait for each other.
    parts: [Mutex<FxHashMap<Box<str>, u32>>; PARTS],
    count: AtomicU32,
}

const PARTS: usize = 64;

/// Sets a stem apart from its form: both are letters and digits.
const APART: char = '\0';

impl Default for Forms {
    fn default() -> Forms {
        Forms { parts: std::array::from_fn(|_| Mutex::default()), count: AtomicU32::new(0) }
    }
}

impl Forms {
    /// The number of a form of a stem.
    pub fn number(&self, stem: &str, form: &str) -> u32 {
        let mut both = String::with_capacity(stem.len() + 1 + form.len());
        both.push_str(stem);
        both.push(APART);
        both.push_str(form);
        let part = (FxBuildHasher.hash_one(&both) >> 32) as usize % PARTS;
        let mut part = self.parts[part].lock().unwrap_or_else(PoisonError::into_inner);
        *part.entry(both.into()).or_insert_with(|| self.count.fetch_add(1, Ordering::Relaxed))
    }

    /// All of them in order.
    pub fn finish(self) -> Vocabulary {
        let parts = self.parts.into_iter().flat_map(|it| it.into_inner().unwrap_or_else(PoisonError::into_inner));
        // Most are told apart by their first letters, without looking them up.
        let mut all: Vec<(u128, Box<str>, u32)> = parts.map(|(it, number)| (beginning(&it), it, number)).collect();
        all.par_sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| one.1.cmp(&other.1)));
        let mut places = vec![0; all.len()];
        for (at, (_, _, number)) in all.iter().enumerate() {
            places[*number as usize] = at as u32;
        }
        Vocabulary { forms: all.into_iter().map(|it| it.1).collect(), places }
    }
}

/// The first sixteen bytes, as a number of the same order.
fn beginning(text: &str) -> u128 {
    let mut first = [0; 16];
    let count = text.len().min(16);
    first[..count].copy_from_slice(&text.as_bytes()[..count]);
    u128::from_be_bytes(first)
}

/// Forms in the order of their stems.
pub struct Vocabulary {
    forms: Vec<Box<str>>,
    places: Vec<u32>,
}

impl Vocabulary {
    /// Stem and form, all of them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.forms.iter().map(|it| it.split_once(APART).expect("forms are kept with their stems"))
    }

    /// Where the form stands among them that was given a number.
    pub fn place(&self, number: u32) -> usize {
        self.places[number as usize] as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_stand_in_the_order_of_stems_whoever_met_them() {
        let forms = Forms::default();
        let met =
            [("plan", "planovi"), ("grad", "gradovi"), ("pla", "z"), ("plan", "plan"), ("internacionalizovan", "b")];
        let numbers: Vec<Vec<u32>> = std::thread::scope(|scope| {
            let threads = [0, 1, 2].map(|first| {
                let met = met.iter().cycle().skip(first).take(met.len());
                scope.spawn(|| met.map(|(stem, form)| forms.number(stem, form)).collect())
            });
            threads.into_iter().map(|it| it.join().expect("it does not panic")).collect()
        });
        let sorted = forms.finish();
        let mut expected = met;
        expected.sort_unstable();
        assert_eq!(sorted.iter().collect::<Vec<_>>(), expected);
        for (first, numbers) in numbers.iter().enumerate() {
            let told = numbers.iter().map(|it| expected[sorted.place(*it)]);
            assert!(told.eq(met.iter().copied().cycle().skip(first).take(met.len())));
        }
    }
}

//! Shards: a run of terms with their postings, and beside it the places of its words.
//!
//! A shard is a sequence of stems, each: letters shared with the stem before, own letters; units that hold it; 0, or 1 and
//! the name of the file of all postings if only the best are here, plus 2 if its places are not kept; number of forms. Each
//! form: letters shared with the stem, own letters; number of languages. Each language: its number; number of units; for
//! each unit, the distance from the one before times 16, plus the impact.
//!
//! Its places: for each stem, length in bytes; for each form, number of
//! languages; for each language, its number, number of units; for each unit, distance, number of places, distances of places.

use std::ops::Range;

use crate::output::index::cards::File;
use crate::output::index::code::{name, push, push_after, zip_quickly};
use crate::output::index::gather::first;
use crate::output::index::terms::{List, Posting, Terms};

/// Postings of a stem that stand in its shard; the others are in a file of its own.
pub const INLINE: usize = 2048;

/// A stem in more than this share of the units is too common for phrases to depend on it.
const COMMON: usize = 5;

/// A run of stems as files.
pub struct Shard {
    pub first: String,
    pub last: String,
    pub name: String,
    /// The name of its places, which is not in the shard: places move with every edit, and shards seldom change.
    pub places: String,
    pub files: Vec<File>,
}

/// The bytes of a run of stems.
#[derive(Default)]
struct Run<'a> {
    first: &'a str,
    last: &'a str,
    terms: Vec<u8>,
    places: Vec<u8>,
    tails: Vec<File>,
}

/// How large shards grow, in bytes: mostly, half of it and more.
const TARGET: usize = 8 << 10;

/// Cuts a range of stems into shards. Where is decided by the stems themselves, so that others stay where they are when
/// one is added. Ranges are cut apart at the same places: see [`is_border`].
pub fn shards(terms: &Terms, stems: &[Range<usize>], units: usize) -> Vec<Shard> {
    let mut done = Vec::new();
    let mut run = Run::default();
    for forms in stems {
        let stem = terms.forms[forms.start].0;
        let size = run.terms.len();
        if size >= TARGET * 2 || (size >= TARGET / 2 && is_cut(stem)) {
            done.push(std::mem::take(&mut run).finish());
        }
        run.add(terms, forms.clone(), units);
    }
    if !run.terms.is_empty() {
        done.push(run.finish());
    }
    done
}

fn is_cut(stem: &str) -> bool {
    blake3::hash(stem.as_bytes()).as_bytes()[0] & 0x3f == 0
}

/// Where work is divided: always between two shards, for any number of threads.
pub fn is_border(stem: &str, before: &str) -> bool {
    stem.chars().next() != before.chars().next()
}

impl<'a> Run<'a> {
    fn add(&mut self, terms: &'a Terms, forms: Range<usize>, units: usize) {
        let stem = terms.forms[forms.start].0;
        let lists = || forms.clone().flat_map(|it| terms.lists(it));
        let count: usize = lists().map(|it| it.postings.len()).sum();
        let is_common = count > INLINE && count > units / COMMON;
        let whole = |form| terms.lists(form).map(|it| (it.lang, it.postings));
        push_after(&mut self.terms, self.last, stem);
        push(&mut self.terms, held(lists()));
        push(&mut self.terms, u32::from(count > INLINE) + 2 * u32::from(is_common));
        if count > INLINE {
            let mut all = Vec::new();
            push_forms(&mut all, terms, forms.clone(), whole);
            let tail = name(&all);
            self.terms.extend_from_slice(tail.as_bytes());
            self.tails.push((format!("a/{tail}.bin"), zip_quickly(&all)));
            let best = best(terms, forms.clone());
            push_forms(&mut self.terms, terms, forms.clone(), |form| {
                best[form - forms.start].iter().map(|(lang, it)| (*lang, &it[..]))
            });
        } else {
            push_forms(&mut self.terms, terms, forms.clone(), whole);
        }
        let mut places = Vec::new();
        if !is_common {
            forms.clone().for_each(|it| push_places(&mut places, terms, it));
        }
        push(&mut self.places, places.len() as u32);
        self.places.extend(places);
        if self.first.is_empty() {
            self.first = stem;
        }
        self.last = stem;
    }

    fn finish(self) -> Shard {
        let places = name(&self.places);
        let name = name(&self.terms);
        let mut files = self.tails;
        files.push((format!("p/{places}.bin"), zip_quickly(&self.places)));
        files.push((format!("s/{name}.bin"), zip_quickly(&self.terms)));
        Shard { first: self.first.to_owned(), last: self.last.to_owned(), name, places, files }
    }
}

/// The strongest postings, of all forms together; in doubt those of the first forms and languages. For each form, those of
/// each language.
fn best(terms: &Terms, forms: Range<usize>) -> Vec<Vec<(u8, Vec<Posting>)>> {
    let mut counts = [0usize; 16];
    let lists = forms.clone().flat_map(|it| terms.lists(it));
    lists.flat_map(|it| it.postings).for_each(|it| counts[usize::from(it.impact())] += 1);
    let (mut least, mut room) = (15u8, INLINE);
    while least > 0 && counts[usize::from(least)] <= room {
        room -= counts[usize::from(least)];
        least -= 1;
    }
    let mut keep = |it: &&Posting| {
        it.impact() > least
            || (it.impact() == least && room > 0 && {
                room -= 1;
                true
            })
    };
    let mut kept = |it: List| (it.lang, it.postings.iter().filter(&mut keep).copied().collect::<Vec<_>>());
    forms.map(|it| terms.lists(it).map(&mut kept).filter(|it| !it.1.is_empty()).collect()).collect()
}

/// Units in which a stem stands, in any form and language.
fn held<'a>(lists: impl Iterator<Item = List<'a>> + Clone) -> u32 {
    if let (Some(only), None) = (lists.clone().next(), lists.clone().nth(1)) {
        return only.postings.len() as u32;
    }
    let mut units: Vec<u32> = lists.flat_map(|it| it.postings).map(|it| it.unit()).collect();
    // They are a few rising rows, which this sort knows to join.
    units.sort();
    units.dedup();
    units.len() as u32
}

/// Writes forms, each with its lists.
fn push_forms<'a, I: Iterator<Item = (u8, &'a [Posting])> + Clone>(
    out: &mut Vec<u8>,
    terms: &Terms,
    forms: Range<usize>,
    lists: impl Fn(usize) -> I,
) {
    push(out, forms.len() as u32);
    let stem = terms.forms[forms.start].0;
    for form in forms {
        push_after(out, stem, terms.forms[form].1);
        let lists = lists(form);
        push(out, lists.clone().count() as u32);
        for (lang, postings) in lists {
            push(out, u32::from(lang));
            push(out, postings.len() as u32);
            let mut before = 0;
            for posting in postings {
                push(out, ((posting.unit() - before) << 4) | u32::from(posting.impact()));
                before = posting.unit();
            }
        }
    }
}

/// Writes the places of a form.
fn push_places(out: &mut Vec<u8>, terms: &Terms, form: usize) {
    push(out, terms.lists(form).count() as u32);
    for list in terms.lists(form) {
        push(out, u32::from(list.lang));
        push(out, list.postings.len() as u32);
        let (mut before, mut rest) = (0, list.places);
        for posting in list.postings {
            push(out, posting.unit() - before);
            before = posting.unit();
            out.extend_from_slice(first(&mut rest));
        }
    }
}

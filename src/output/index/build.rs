//! All files of an index.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::output::index::cards::{self, Card, File};
use crate::output::index::code::{name, push, push_after, zip};
use crate::output::index::facets;
use crate::output::index::forms::{Forms, Vocabulary};
use crate::output::index::gather::{BATCH, Gatherer, Harvest};
use crate::output::index::root::{self, Root};
use crate::output::index::shard::{Shard, is_border, shards};
use crate::output::index::synonyms::Synonyms;
use crate::output::index::terms::Terms;
use crate::output::index::unit::{Unit, Version};

/// The name of the root, the only file that is not named by what it holds.
pub const ROOT: &str = "index.bin";

/// An index: its root, and other files by name, sorted.
#[derive(Debug, Default)]
pub struct Index {
    pub root: Vec<u8>,
    pub files: Vec<(String, Content)>,
}

/// What a file holds.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Content {
    Bytes(Vec<u8>),
    /// The text of a version, by the key of its unit and its language: half of an index, and made when it is asked for.
    Text(u32, u8),
}

/// What an index is made of.
pub struct Plan<'a> {
    /// Tags and folders of the languages.
    pub tags: Vec<&'a str>,
    pub paths: Vec<&'a str>,
    /// For each language, those that its readers are answered in, itself first.
    pub chains: Vec<Vec<u8>>,
    pub kinds: Vec<&'a str>,
    /// Sorted.
    pub units: Vec<Unit>,
    /// Number of values of the facets: countries, municipalities, topics.
    pub values: [usize; 3],
    pub synonyms: Synonyms,
}

/// Makes an index; `versions` reads the texts of a unit.
pub fn build(plan: &Plan, versions: &(dyn Fn(&Unit) -> Vec<Version> + Sync)) -> Index {
    let forms = Forms::default();
    let harvests = harvest(plan, versions, &forms);
    let vocabulary = forms.finish();
    let titles = titles(&harvests, &vocabulary);
    let (mut batches, mut cards) = (Vec::new(), Vec::new());
    for mut batch in harvests.into_iter().flat_map(|it| it.batches) {
        cards.append(&mut batch.cards);
        batches.push(batch);
    }
    cards.sort_unstable_by_key(|it: &Card| (it.unit, it.lang));
    let terms = Terms::join(&vocabulary, plan.tags.len(), batches);
    let shards = all_shards(&terms, plan.units.len());
    drop(terms);
    drop(vocabulary);
    let (group, folder) = (cards::group_size(cards.len()), cards::folder_size(cards.len()));
    let of_langs: Vec<(Vec<File>, Vec<String>)> = (0..plan.tags.len())
        .into_par_iter()
        .map(|lang| {
            let own: Vec<&Card> = cards.iter().filter(|it| usize::from(it.lang) == lang).collect();
            cards::files(&own, group, folder)
        })
        .collect();
    let [countries, municipalities, topics] = plan.values;
    let facets = facets::file(&plan.units, countries, municipalities, topics);
    let (list, spread, directories) = root::list(&shards);
    let root = Root {
        langs: plan.tags.iter().map(ToString::to_string).collect(),
        paths: plan.paths.iter().map(ToString::to_string).collect(),
        chains: plan.chains.clone(),
        kinds: plan.kinds.iter().map(ToString::to_string).collect(),
        runs: Root::runs(&plan.units),
        list,
        spread,
        count: shards.len() as u32,
        cards: of_langs.iter().map(|(_, names)| names.concat()).collect(),
        group: group as u32,
        folder: folder as u32,
        facets: facets.0.clone(),
        titles: titles.0.clone(),
        tables: Root::tables(),
    };
    let root = serde_json::to_vec(&root).expect("texts and numbers are JSON");
    let texts = cards.into_iter().filter_map(|it| {
        let Card { unit, lang, text, .. } = it;
        text.map(|name| (name, Content::Text(plan.units[unit as usize].key, lang)))
    });
    let bytes = of_langs.into_iter().flat_map(|(files, _)| files).chain(shards.into_iter().flat_map(|it| it.files));
    let bytes =
        [facets, titles].into_iter().chain(directories).chain(bytes).map(|(name, bytes)| (name, Content::Bytes(bytes)));
    let mut files: Vec<(String, Content)> = bytes.chain(texts).collect();
    files.par_sort_unstable();
    // What is named alike holds the same.
    files.dedup_by(|one, other| one.0 == other.0);
    Index { root: zip(&root), files }
}

/// Reads all units, on all threads: whoever is done with some takes the next, so that each thread learns words once.
fn harvest(plan: &Plan, versions: &(dyn Fn(&Unit) -> Vec<Version> + Sync), forms: &Forms) -> Vec<Harvest> {
    let batches: Vec<&[Unit]> = plan.units.chunks(BATCH).collect();
    let next = AtomicUsize::new(0);
    let gather = |_| {
        let mut gatherer = Gatherer::new(&plan.tags, &plan.synonyms, forms);
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(units) = batches.get(at) else { return gatherer.finish() };
            gatherer.add((at * BATCH) as u32, units.iter().map(versions));
        }
    };
    (0..rayon::current_num_threads().min(batches.len())).into_par_iter().with_max_len(1).map(gather).collect()
}

/// The stems of titles and names, sorted.
fn titles(harvests: &[Harvest], vocabulary: &Vocabulary) -> File {
    let mut is_title = vec![false; vocabulary.iter().len()];
    harvests.iter().flat_map(|it| &it.titles).for_each(|form| is_title[vocabulary.place(*form)] = true);
    let mut stems: Vec<&str> = vocabulary.iter().zip(is_title).filter(|it| it.1).map(|((stem, _), _)| stem).collect();
    stems.dedup();
    let mut out = Vec::new();
    push(&mut out, stems.len() as u32);
    let mut before = "";
    for stem in &stems {
        push_after(&mut out, before, stem);
        before = stem;
    }
    (format!("w/{}.bin", name(&out)), zip(&out))
}

/// Fewer postings than this are cut into shards by one thread.
const MANY: usize = 200_000;

/// Shards in the order of stems; if there are many, the terms of each letter are cut apart from the others, on all threads.
fn all_shards(terms: &Terms, units: usize) -> Vec<Shard> {
    let stems = terms.stems();
    let stem = |range: &Range<usize>| terms.forms[range.start].0;
    let letters: Vec<&[Range<usize>]> = match terms.size() {
        0..MANY => vec![&stems],
        _ => stems.chunk_by(|one, other| !is_border(stem(other), stem(one))).collect(),
    };
    let cut: Vec<Vec<Shard>> = letters.into_par_iter().map(|it| shards(terms, it, units)).collect();
    cut.into_iter().flatten().collect()
}

impl Index {
    /// The bytes of a file that is no text; empty if there is none.
    pub fn get(&self, name: &str) -> &[u8] {
        match self.files.binary_search_by(|(it, _)| it.as_str().cmp(name)).map(|at| &self.files[at].1) {
            Ok(Content::Bytes(bytes)) => bytes,
            _ => &[],
        }
    }
}

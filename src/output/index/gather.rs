//! From texts to postings, many units at a time.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::output::index::cards::{Card, card};
use crate::output::index::code::push;
use crate::output::index::forms::Forms;
use crate::output::index::lexicon::{Lexicon, Word};
use crate::output::index::synonyms::Synonyms;
use crate::output::index::unit::{Part, Version};

/// A form that was met in a unit.
#[derive(Clone, Copy, Debug)]
pub struct Met {
    pub form: u32,
    /// Bytes of its places, at most [`LONG`].
    length: u16,
    /// Which unit of the batch.
    pub unit: u8,
    /// How much the unit is about it, 0 to 15; see [`impact`].
    pub impact: u8,
}

/// So many bytes or more: the places say themselves where they end.
const LONG: u16 = u16::MAX;

/// Units of a batch, at most.
pub const BATCH: usize = 256;

/// What some units came to that follow one another.
pub struct Batch {
    /// The first of them.
    pub first: u32,
    /// By language.
    pub shares: Vec<Share>,
    pub cards: Vec<Card>,
}

/// What they came to in one language.
#[derive(Clone, Default)]
pub struct Share {
    /// In the order of units.
    pub met: Vec<Met>,
    /// For each of them, the number of its places, and the distance of each from the one before.
    pub places: Vec<u8>,
}

impl Met {
    /// Bytes of its places, which those of many begin with.
    pub fn length(self, mut places: &[u8]) -> usize {
        if self.length == LONG { first(&mut places).len() } else { self.length.into() }
    }
}

/// Takes the places of one form from the beginning of those of many.
pub fn first<'a>(places: &mut &'a [u8]) -> &'a [u8] {
    let number = |from: usize| from + places[from..].iter().take_while(|it| **it >= 0x80).count() + 1;
    let mut end = number(0);
    let count = places[..end].iter().rev().fold(0usize, |sum, it| sum << 7 | usize::from(it & 0x7f));
    (0..count).for_each(|_| end = number(end));
    let (first, rest) = places.split_at(end);
    *places = rest;
    first
}

/// What one thread gathered.
#[derive(Default)]
pub struct Harvest {
    pub batches: Vec<Batch>,
    /// Forms of titles and names.
    pub titles: FxHashSet<u32>,
}

/// A word in a version, in one number so that many are quickly sorted by form and place: its form, its place, and which of
/// the weights of the version it has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Hit(u64);

impl Hit {
    fn new(form: u32, place: u32, weight: u8) -> Hit {
        Hit(u64::from(form) << 32 | u64::from(place.min(NOWHERE)) << 8 | u64::from(weight))
    }

    fn form(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn place(self) -> u32 {
        (self.0 >> 8) as u32 & NOWHERE
    }

    fn weight(self) -> u8 {
        self.0 as u8
    }
}

/// No place: the word does not stand in the text, or behind sixteen million others.
const NOWHERE: u32 = (1 << 24) - 1;

/// Between parts, so that no phrase reaches over.
const GAP: u32 = 8;

/// Parts begin at multiples of this, so that words that are added to one of them seldom move those of all that follow.
const ROUND: u32 = 64;

/// Reads units, and remembers every word it met.
pub struct Gatherer<'a> {
    lexicon: Lexicon<'a>,
    synonyms: &'a Synonyms,
    /// The forms that a class of wordings adds.
    meant: FxHashMap<u32, Vec<u32>>,
    hits: Vec<Hit>,
    /// The weights that words of the version have which is being read.
    weights: Vec<f32>,
    words: Vec<Word>,
    /// What the batch came to so far, by language. It is copied when it is done: vectors that grew hold more than they
    /// need, and allocators seldom take back what one of them gives up.
    shares: Vec<Share>,
    harvest: Harvest,
}

impl<'a> Gatherer<'a> {
    pub fn new(tags: &[&'a str], synonyms: &'a Synonyms, forms: &'a Forms) -> Gatherer<'a> {
        let lexicon = Lexicon::new(tags, synonyms, forms);
        Gatherer {
            shares: vec![Share::default(); lexicon.langs()],
            lexicon,
            synonyms,
            meant: FxHashMap::default(),
            hits: Vec::new(),
            weights: Vec::new(),
            words: Vec::new(),
            harvest: Harvest::default(),
        }
    }

    /// Reads the versions of units that follow one another, [`BATCH`] of them at most.
    pub fn add(&mut self, first: u32, units: impl Iterator<Item = Vec<Version>>) {
        let mut cards = Vec::new();
        for (unit, versions) in (first..).zip(units) {
            for version in versions {
                let Gatherer { lexicon, synonyms, meant, hits, weights, words, .. } = self;
                let senses = Vec::new();
                Reading { lexicon, synonyms, hits, weights, meant, words, senses, place: 0 }.read(&version);
                let weight = |it: &Hit| self.weights[usize::from(it.weight())];
                let named = self.hits.iter().filter(|it| weight(it) >= Part::Name.weight());
                self.harvest.titles.extend(named.map(|it| it.form()));
                let share = &mut self.shares[usize::from(version.lang)];
                keep(&mut self.hits, &self.weights, (unit - first) as u8, freshness(version.year), share);
                self.hits.clear();
                self.weights.clear();
                cards.push(card(unit, &version));
            }
        }
        let shares = self.shares.clone();
        for share in &mut self.shares {
            share.met.clear();
            share.places.clear();
        }
        self.harvest.batches.push(Batch { first, shares, cards });
    }

    pub fn finish(self) -> Harvest {
        self.harvest
    }
}

/// Adds up the hits of a version, form by form.
fn keep(hits: &mut [Hit], weights: &[f32], unit: u8, freshness: f32, share: &mut Share) {
    hits.sort_unstable();
    for run in hits.chunk_by(|one, other| one.form() == other.form()) {
        let weight = run.iter().map(|it| weights[usize::from(it.weight())]).sum::<f32>() * freshness;
        let start = share.places.len();
        let standing = run.partition_point(|it| it.place() != NOWHERE);
        push(&mut share.places, standing as u32);
        let mut before = 0;
        for hit in &run[..standing] {
            push(&mut share.places, hit.place() - before);
            before = hit.place();
        }
        let length = u16::try_from(share.places.len() - start).unwrap_or(LONG);
        share.met.push(Met { form: run[0].form(), length, unit, impact: impact(weight) });
    }
}

/// The saturated weight of a word, as a number from 0 to 15: BM25 without the rarity of the word, which is multiplied
/// when a query is answered. The reverse is in `rank` and in the browser.
pub fn impact(weight: f32) -> u8 {
    const SATURATION: f32 = 1.8;
    let part = weight / (weight + SATURATION);
    (((part - LEAST) / (1.0 - LEAST) * 15.0).round() as i32).clamp(0, 15) as u8
}

/// What an impact of 0 stands for.
pub const LEAST: f32 = 0.2;

/// A version being read.
struct Reading<'a, 'b> {
    lexicon: &'a mut Lexicon<'b>,
    synonyms: &'b Synonyms,
    hits: &'a mut Vec<Hit>,
    weights: &'a mut Vec<f32>,
    meant: &'a mut FxHashMap<u32, Vec<u32>>,
    /// The words of the part that is being read.
    words: &'a mut Vec<Word>,
    /// What wordings know the words of the part by that is being read.
    senses: Vec<Option<u32>>,
    place: u32,
}

impl Reading<'_, '_> {
    fn read(&mut self, version: &Version) {
        let lang = version.lang;
        let mut classes = Vec::new();
        self.part(Part::Title, Some(lang), &version.title, name_factor(&version.title));
        self.wordings(lang, &mut classes);
        let shrink = shrink(&version.text);
        for (part, text) in version.lines().chain([(Part::Body, version.summary.as_str())]) {
            self.part(part, Some(lang), text, if part == Part::Body { shrink } else { 1.0 });
            self.wordings(lang, &mut classes);
        }
        for (part, lang, text) in &version.names {
            self.part(*part, *lang, text, 1.0);
        }
        classes.sort_unstable();
        classes.dedup();
        classes.into_iter().for_each(|it| self.mean(it));
    }

    fn part(&mut self, part: Part, lang: Option<u8>, text: &str, factor: f32) {
        let weight = self.weight(part.weight() * factor);
        self.senses.clear();
        self.words.clear();
        self.lexicon.words(lang, text, self.words);
        for word in &*self.words {
            for (form, offset) in self.lexicon.forms(*word) {
                self.hits.push(Hit::new(form, self.place + u32::from(offset), weight));
            }
            self.place += self.lexicon.width(*word);
            self.senses.push(word.sense());
        }
        self.place = (self.place + GAP).next_multiple_of(ROUND);
    }

    /// The number of a weight: there are not many, one for each part and how long it is.
    fn weight(&mut self, weight: f32) -> u8 {
        let known = self.weights.iter().position(|it| *it == weight);
        let number = known.unwrap_or_else(|| {
            self.weights.push(weight);
            self.weights.len() - 1
        });
        u8::try_from(number).expect("no version has so many sorts of parts")
    }

    /// Finds the wordings in the part that was read last.
    fn wordings(&self, lang: u8, classes: &mut Vec<u32>) {
        for (at, _) in self.senses.iter().enumerate().filter(|(_, it)| it.is_some()) {
            classes.extend(self.synonyms.at(lang, &self.senses[at..]));
        }
    }

    /// Adds what else a class of wordings is called.
    fn mean(&mut self, class: u32) {
        let weight = self.weight(Part::Synonym.weight());
        if !self.meant.contains_key(&class) {
            let mut forms = Vec::new();
            for wording in &self.synonyms.classes[class as usize] {
                let mut words = Vec::new();
                self.lexicon.words(wording.lang, &wording.text, &mut words);
                forms.extend(words.into_iter().flat_map(|it| self.lexicon.forms(it)).map(|it| it.0));
            }
            forms.sort_unstable();
            forms.dedup();
            self.meant.insert(class, forms);
        }
        let forms = &self.meant[&class];
        self.hits.extend(forms.iter().map(|form| Hit::new(*form, NOWHERE, weight)));
    }
}

/// How much more the newer of two texts weighs that say the same: a tenth in thirty years. Counted from a fixed year, since
/// what is new today must not change what everything else weighs tomorrow.
fn freshness(year: Option<i16>) -> f32 {
    const FIRST: i16 = 2000;
    1.0 + f32::from(year.unwrap_or(FIRST).saturating_sub(FIRST).clamp(0, 30)) / 300.0
}

/// A title of one or two words names the thing itself: who types them wants this page.
fn name_factor(title: &str) -> f32 {
    match title.split_whitespace().count() {
        0 | 1 => 4.0,
        2 => 2.0,
        _ => 1.0,
    }
}

/// How much less a word tells in a long text. Lengths are rounded down to three binary digits, so that a small edit does not
/// change what all the other words of the text weigh.
fn shrink(text: &str) -> f32 {
    const USUAL: f32 = 2400.0;
    let length: usize = text.lines().map(|it| it.chars().count()).sum();
    let rest = (usize::BITS - length.leading_zeros()).saturating_sub(3);
    1.0 / (0.6 + 0.4 * (length >> rest << rest) as f32 / USUAL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::index::forms::Vocabulary;

    fn version(lang: u8, title: &str, text: &str) -> Version {
        Version { lang, title: title.into(), text: text.into(), ..Version::default() }
    }

    /// The posting of a form in the only unit, and how often it stands there.
    fn posting((harvest, vocabulary): &(Harvest, Vocabulary), form: &str) -> (Met, u8) {
        let forms: Vec<&str> = vocabulary.iter().map(|it| it.1).collect();
        let share = &harvest.batches[0].shares[0];
        let (mut found, mut rest) = (Vec::new(), &share.places[..]);
        for met in &share.met {
            let places;
            (places, rest) = rest.split_at(met.length(rest));
            if forms[vocabulary.place(met.form)] == form {
                found.push((*met, places[0]));
            }
        }
        assert_eq!((found.len(), rest.len(), found[0].0.unit), (1, 0, 0));
        found[0]
    }

    fn gathered(tags: &[&str], synonyms: &Synonyms, version: Version) -> (Harvest, Vocabulary) {
        let forms = Forms::default();
        let mut gatherer = Gatherer::new(tags, synonyms, &forms);
        gatherer.add(7, std::iter::once(vec![version]));
        (gatherer.finish(), forms.finish())
    }

    #[test]
    fn a_title_weighs_more_than_a_text() {
        let harvest = gathered(&["bs"], &Synonyms::default(), version(0, "Kumanovo", "plan i plan"));
        let [(city, cities), (plan, plans), (and, _)] = ["kumanovo", "plan", "i"].map(|form| posting(&harvest, form));
        assert!(city.impact > plan.impact && plan.impact > and.impact);
        assert_eq!((plans, cities), (2, 1));
    }

    #[test]
    fn the_newer_of_two_equals_weighs_more() {
        assert_eq!([freshness(None), freshness(Some(1990)), freshness(Some(i16::MIN))], [1.0; 3]);
        assert!(freshness(Some(2024)) > freshness(Some(2014)) && freshness(Some(i16::MAX)) <= 1.1);
    }

    #[test]
    fn wordings_add_each_other_once() {
        let class = vec![(Some(0), "opština".to_owned()), (Some(1), "municipality".to_owned())];
        let synonyms = Synonyms::new(&["cnr", "en"], [class]);
        let harvest = gathered(&["cnr", "en"], &synonyms, version(0, "Opštine", "opština opštini"));
        let (found, count) = posting(&harvest, "municipality");
        assert_eq!((found.unit, count), (0, 0));
    }

    #[test]
    fn a_word_may_stand_in_a_text_as_often_as_it_likes() {
        for times in [65_531, 65_532, 65_533, 70_000] {
            let (harvest, _) = gathered(&["en"], &Synonyms::default(), version(0, "", &"a ".repeat(times)));
            let share = &harvest.batches[0].shares[0];
            assert_eq!((share.met.len(), share.met[0].length(&share.places)), (1, share.places.len()), "{times}");
        }
    }

    #[test]
    fn impacts_grow_and_end() {
        assert_eq!([impact(0.0), impact(0.1), impact(1e9)], [0, 0, 15]);
        assert!((1..40).all(|it| impact(it as f32) >= impact(it as f32 - 0.5)));
    }
}

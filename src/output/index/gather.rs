//! From texts to postings, many units at a time.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::analysis::token::tokens;
use crate::output::index::cards::{Card, card};
use crate::output::index::lexicon::Lexicon;
use crate::output::index::synonyms::{LONGEST, Synonyms};
use crate::output::index::unit::{Part, Version};

/// A form in a unit, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Posting {
    pub form: u32,
    pub unit: u32,
    pub lang: u8,
    /// How much the unit is about it, 0 to 15; see [`impact`].
    pub impact: u8,
    /// Where its places stand among all places of the harvest.
    pub start: u32,
    pub count: u16,
}

/// What some units came to.
#[derive(Default)]
pub struct Harvest {
    /// Stem and form by number.
    pub forms: Vec<(Box<str>, Box<str>)>,
    pub postings: Vec<Posting>,
    pub places: Vec<u32>,
    pub cards: Vec<Card>,
    /// Stems of titles and names.
    pub titles: FxHashSet<u32>,
}

/// A word in a version: its form, its place, what it weighs there.
struct Hit {
    form: u32,
    place: u32,
    weight: f32,
}

/// No place: the word does not stand in the text.
const NOWHERE: u32 = u32::MAX;

/// Between parts, so that no phrase reaches over.
const GAP: u32 = 8;

/// Gathers the versions of units, numbered from `first`.
pub fn gather(units: impl Iterator<Item = (u32, Vec<Version>)>, tags: &[&str], synonyms: &Synonyms) -> Harvest {
    let mut lexicon = Lexicon::new(tags, synonyms);
    let mut harvest = Harvest::default();
    let mut hits = Vec::new();
    let mut meant = FxHashMap::default();
    for (unit, versions) in units {
        for version in versions {
            Reading { lexicon: &mut lexicon, synonyms, hits: &mut hits, meant: &mut meant, place: 0 }.read(&version);
            note_titles(&hits, &mut harvest);
            keep(&mut hits, unit, version.lang, &mut harvest);
            harvest.cards.push(card(unit, &version));
        }
    }
    harvest.forms = lexicon.forms;
    harvest
}

fn note_titles(hits: &[Hit], harvest: &mut Harvest) {
    let named = hits.iter().filter(|it| it.weight >= Part::Name.weight());
    harvest.titles.extend(named.map(|it| it.form));
}

/// Adds up the hits of a version, form by form.
fn keep(hits: &mut Vec<Hit>, unit: u32, lang: u8, harvest: &mut Harvest) {
    hits.sort_unstable_by_key(|it| (it.form, it.place));
    for run in hits.chunk_by(|one, other| one.form == other.form) {
        let start = harvest.places.len() as u32;
        harvest.places.extend(run.iter().map(|it| it.place).filter(|it| *it != NOWHERE));
        let weight = run.iter().map(|it| it.weight).sum();
        let count = (harvest.places.len() as u32 - start) as u16;
        harvest.postings.push(Posting { form: run[0].form, unit, lang, impact: impact(weight), start, count });
    }
    hits.clear();
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
    /// The forms that a class of wordings adds.
    meant: &'a mut FxHashMap<u32, Vec<u32>>,
    place: u32,
}

impl Reading<'_, '_> {
    fn read(&mut self, version: &Version) {
        let lang = Some(version.lang);
        let mut classes = FxHashSet::default();
        let mut words = Vec::new();
        self.part(Part::Title, lang, &version.title, name_factor(&version.title), &mut words);
        self.wordings(version.lang, &words, &mut classes);
        let shrink = shrink(&version.texts);
        for (part, text) in version.texts.iter().chain([&(Part::Body, version.summary.clone())]) {
            words.clear();
            self.part(*part, lang, text, if *part == Part::Body { shrink } else { 1.0 }, &mut words);
            self.wordings(version.lang, &words, &mut classes);
        }
        for (part, lang, text) in &version.names {
            words.clear();
            self.part(*part, *lang, text, 1.0, &mut words);
        }
        let mut classes: Vec<u32> = classes.into_iter().collect();
        classes.sort_unstable();
        classes.into_iter().for_each(|it| self.mean(it));
    }

    fn part(&mut self, part: Part, lang: Option<u8>, text: &str, factor: f32, words: &mut Vec<u32>) {
        let weight = part.weight() * factor;
        tokens(text, &mut |token| {
            let number = self.lexicon.number(lang, token);
            let word = self.lexicon.word(number);
            for (form, offset) in &word.forms {
                self.hits.push(Hit { form: *form, place: self.place + u32::from(*offset), weight });
            }
            self.place += u32::from(word.width);
            words.push(number);
        });
        self.place += GAP;
    }

    /// Finds the wordings in a row of words.
    fn wordings(&self, lang: u8, words: &[u32], classes: &mut FxHashSet<u32>) {
        for (at, word) in words.iter().enumerate() {
            if !self.lexicon.word(*word).is_head {
                continue;
            }
            let row: Vec<&str> = words[at..].iter().take(LONGEST).map(|it| self.lexicon.stem(*it)).collect();
            classes.extend(self.synonyms.at(lang, &row).map(|(class, _)| class));
        }
    }

    /// Adds what else a class of wordings is called.
    fn mean(&mut self, class: u32) {
        let weight = Part::Synonym.weight();
        if !self.meant.contains_key(&class) {
            let mut forms = Vec::new();
            for wording in &self.synonyms.classes[class as usize] {
                tokens(&wording.text, &mut |token| {
                    let number = self.lexicon.number(wording.lang, token);
                    forms.extend(self.lexicon.word(number).forms.iter().map(|it| it.0));
                });
            }
            forms.sort_unstable();
            forms.dedup();
            self.meant.insert(class, forms);
        }
        let forms = &self.meant[&class];
        self.hits.extend(forms.iter().map(|form| Hit { form: *form, place: NOWHERE, weight }));
    }
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
fn shrink(texts: &[(Part, String)]) -> f32 {
    const USUAL: f32 = 2400.0;
    let length: usize = texts.iter().map(|(_, text)| text.chars().count()).sum();
    let rest = (usize::BITS - length.leading_zeros()).saturating_sub(3);
    1.0 / (0.6 + 0.4 * (length >> rest << rest) as f32 / USUAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(lang: u8, title: &str, text: &str) -> Version {
        Version { lang, title: title.into(), texts: vec![(Part::Body, text.into())], ..Version::default() }
    }

    #[test]
    fn a_title_weighs_more_than_a_text() {
        let units = [(0, vec![version(0, "Kumanovo", "plan i plan")])];
        let harvest = gather(units.into_iter(), &["bs"], &Synonyms::default());
        let of = |form: &str| {
            let number = harvest.forms.iter().position(|it| &*it.1 == form).unwrap() as u32;
            *harvest.postings.iter().find(|it| it.form == number).unwrap()
        };
        assert!(of("kumanovo").impact > of("plan").impact && of("plan").impact > of("i").impact);
        assert_eq!((of("plan").count, of("kumanovo").count), (2, 1));
        assert_eq!(&*harvest.forms[of("kumanovo").form as usize].0, "kumn");
    }

    #[test]
    fn wordings_add_each_other_once() {
        let class = vec![(Some(0), "opština".to_owned()), (Some(1), "municipality".to_owned())];
        let synonyms = Synonyms::new(&["cnr", "en"], [class]);
        let units = [(7, vec![version(0, "Opštine", "opština opštini")])];
        let harvest = gather(units.into_iter(), &["cnr", "en"], &synonyms);
        let number = harvest.forms.iter().position(|it| &*it.1 == "municipality").unwrap() as u32;
        let found: Vec<&Posting> = harvest.postings.iter().filter(|it| it.form == number).collect();
        assert_eq!((found.len(), found[0].unit, found[0].lang, found[0].count), (1, 7, 0, 0));
    }

    #[test]
    fn impacts_grow_and_end() {
        assert_eq!([impact(0.0), impact(0.1), impact(1e9)], [0, 0, 15]);
        assert!((1..40).all(|it| impact(it as f32) >= impact(it as f32 - 0.5)));
    }
}

//! Wordings that mean the same, in all languages: *opština*, *općina*, *komuna*, *municipality*.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::analysis::keys::analyze;
use crate::base::analysis::token::tokens;

/// Words of one meaning: each with its language and its stems, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Which language of the site; `None` for any.
    pub lang: Option<u8>,
    pub text: String,
    /// What [`Synonyms::sense`] knows its stems by.
    stems: Vec<u32>,
}

/// Classes of wordings, and where in a text each may begin.
#[derive(Debug, Default)]
pub struct Synonyms {
    pub classes: Vec<Vec<Wording>>,
    senses: FxHashMap<String, u32>,
    /// For each sense the wordings that begin with it: class and place in it.
    starts: Vec<Vec<(u32, u32)>>,
}

impl Synonyms {
    /// Gathers classes of texts. `tags` are the languages of the site; a class needs two wordings that differ.
    pub fn new(tags: &[&str], classes: impl IntoIterator<Item = Vec<(Option<u8>, String)>>) -> Synonyms {
        let mut synonyms = Synonyms::default();
        for class in classes {
            let mut wordings: Vec<Wording> = Vec::new();
            for (lang, text) in class {
                let stems = stems(lang.map_or("und", |it| tags[it as usize]), &text);
                let stems = stems.into_iter().map(|it| synonyms.learn(it)).collect();
                let wording = Wording { lang, text, stems };
                if !wording.stems.is_empty() && wording.stems.len() <= LONGEST && !wordings.contains(&wording) {
                    wordings.push(wording);
                }
            }
            let distinct: FxHashSet<&Vec<u32>> = wordings.iter().map(|it| &it.stems).collect();
            if distinct.len() < 2 {
                continue;
            }
            let id = synonyms.classes.len() as u32;
            for (at, wording) in wordings.iter().enumerate() {
                synonyms.starts[wording.stems[0] as usize].push((id, at as u32));
            }
            synonyms.classes.push(wordings);
        }
        synonyms
    }

    fn learn(&mut self, stem: String) -> u32 {
        let next = self.starts.len() as u32;
        let sense = *self.senses.entry(stem).or_insert(next);
        if sense == next {
            self.starts.push(Vec::new());
        }
        sense
    }

    /// The number of a stem that stands in any wording.
    pub fn sense(&self, stem: &str) -> Option<u32> {
        self.senses.get(stem).copied()
    }

    /// Classes of which a text in `lang` holds a wording at its beginning; `senses` are those of its words.
    pub fn at<'a>(&'a self, lang: u8, senses: &'a [Option<u32>]) -> impl Iterator<Item = u32> {
        let first = senses.first().copied().flatten();
        let candidates = first.map_or(&[][..], |it| self.starts[it as usize].as_slice());
        candidates.iter().filter_map(move |(class, at)| {
            let wording = &self.classes[*class as usize][*at as usize];
            let here = wording.lang.is_none_or(|it| it == lang)
                && wording.stems.len() <= senses.len()
                && wording.stems.iter().zip(senses).all(|(one, other)| Some(*one) == *other);
            here.then_some(*class)
        })
    }
}

/// Words of the longest wording.
pub const LONGEST: usize = 6;

/// The first stem of each word of a text.
fn stems(lang: &str, text: &str) -> Vec<String> {
    let first = |token: &str| analyze(lang, token).into_iter().next().and_then(|it| it.stems.into_iter().next());
    tokens(text).filter_map(first).collect()
}

/// The wordings that a file tells, by the name of their class: `class = wording, wording` on each line; what follows `#` is a
/// remark.
pub fn parse(text: &str) -> Vec<(String, Vec<String>)> {
    let lines = text.lines().filter_map(|it| it.split('#').next()?.split_once('='));
    let wordings = |list: &str| list.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect();
    lines.map(|(name, list)| (name.trim().to_owned(), wordings(list))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_is_met_in_any_inflection() {
        let class = vec![(Some(0), "дневен центар".to_owned()), (Some(1), "day centre".to_owned())];
        let synonyms = Synonyms::new(&["mk", "en"], [class]);
        let found = |lang: u8, text: &str| {
            let stems = stems(["mk", "en"][lang as usize], text);
            let senses: Vec<Option<u32>> = stems.iter().map(|it| synonyms.sense(it)).collect();
            synonyms.at(lang, &senses).count()
        };
        assert_eq!([found(0, "дневните центри"), found(1, "day centres open"), found(0, "дневен ред")], [1, 1, 0]);
    }

    #[test]
    fn a_file_is_a_class_a_line() {
        let wordings = vec!["b c".to_owned(), "d".to_owned()];
        assert_eq!(parse("# remark\na = b c, d # why\n\n"), [("a".to_owned(), wordings)]);
    }
}

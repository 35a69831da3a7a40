//! The words of a part of the units, each analyzed once.

use rustc_hash::FxHashMap;

use crate::base::analysis::keys::analyze;
use crate::output::index::synonyms::Synonyms;

/// A word as it was met in a text of one language.
pub struct Word {
    /// Its forms, each with its place behind the first (of words joined by hyphens).
    pub forms: Vec<(u32, u8)>,
    /// How many places it takes.
    pub width: u8,
    /// The form that stands for it in wordings, if one begins with its stem.
    pub is_head: bool,
}

/// Words by language and spelling; forms with their stems by number.
pub struct Lexicon<'a> {
    tags: Vec<&'a str>,
    synonyms: &'a Synonyms,
    known: Vec<FxHashMap<Box<str>, u32>>,
    words: Vec<Word>,
    numbers: FxHashMap<(Box<str>, Box<str>), u32>,
    /// Stem and form.
    pub forms: Vec<(Box<str>, Box<str>)>,
}

impl<'a> Lexicon<'a> {
    /// An empty one for languages, the last of which is that of words of no language.
    pub fn new(tags: &[&'a str], synonyms: &'a Synonyms) -> Lexicon<'a> {
        let tags: Vec<&str> = tags.iter().copied().chain(["und"]).collect();
        Lexicon {
            known: vec![FxHashMap::default(); tags.len()],
            tags,
            synonyms,
            words: Vec::new(),
            numbers: FxHashMap::default(),
            forms: Vec::new(),
        }
    }

    /// The number of a word.
    pub fn number(&mut self, lang: Option<u8>, token: &str) -> u32 {
        let lang = lang.map_or(self.tags.len() - 1, usize::from);
        if let Some(number) = self.known[lang].get(token) {
            return *number;
        }
        let word = self.analyze(lang, token);
        let number = self.words.len() as u32;
        self.words.push(word);
        self.known[lang].insert(token.into(), number);
        number
    }

    pub fn word(&self, number: u32) -> &Word {
        &self.words[number as usize]
    }

    /// The stem that a word has in wordings; empty for signs.
    pub fn stem(&self, number: u32) -> &str {
        self.word(number).forms.first().map_or("", |(form, _)| &self.forms[*form as usize].0)
    }

    fn analyze(&mut self, lang: usize, token: &str) -> Word {
        let folded = analyze(self.tags[lang], token);
        // Of joined words, the last is the whole: it stands where they begin.
        let width = folded.len().saturating_sub(usize::from(folded.len() > 1)).max(1);
        let mut forms = Vec::with_capacity(folded.len());
        for (at, part) in folded.iter().enumerate() {
            let place = if at < width { at } else { 0 };
            for stem in &part.stems {
                forms.push((self.form(stem, &part.form), place as u8));
            }
        }
        let is_head = folded.first().and_then(|it| it.stems.first()).is_some_and(|it| self.synonyms.begins(it));
        Word { forms, width: width as u8, is_head }
    }

    fn form(&mut self, stem: &str, form: &str) -> u32 {
        let key: (Box<str>, Box<str>) = (stem.into(), form.into());
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let number = self.forms.len() as u32;
        self.forms.push(key.clone());
        self.numbers.insert(key, number);
        number
    }
}

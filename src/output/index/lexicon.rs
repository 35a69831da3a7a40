//! The words of a part of the units, each analyzed once.

use rustc_hash::FxHashMap;

use crate::base::analysis::keys::analyze;
use crate::output::index::synonyms::Synonyms;

/// A word as it was met in a text of one language.
#[derive(Clone, Copy)]
pub struct Word {
    /// Its form, or where its forms begin if it has several or none.
    first: (u32, u8),
    count: u32,
    /// How many places it takes.
    pub width: u8,
    /// What wordings know its first stem by, if any of them has it.
    pub sense: Option<u32>,
}

/// A short word and its length, so that it is found without following a pointer.
type Short = [u64; 3];

fn short(token: &str) -> Option<Short> {
    let mut bytes = [0; 24];
    let (last, rest) = bytes.split_last_mut()?;
    rest.get_mut(..token.len())?.copy_from_slice(token.as_bytes());
    *last = token.len() as u8;
    let (eights, _) = bytes.as_chunks::<8>();
    Some([eights[0], eights[1], eights[2]].map(u64::from_ne_bytes))
}

/// Words by language and spelling; forms with their stems by number.
pub struct Lexicon<'a> {
    tags: Vec<&'a str>,
    synonyms: &'a Synonyms,
    short: Vec<FxHashMap<Short, Word>>,
    long: Vec<FxHashMap<Box<str>, Word>>,
    /// The forms of words that have several, with their places behind the first (of words joined by hyphens).
    parts: Vec<(u32, u8)>,
    numbers: FxHashMap<(u32, u32), u32>,
    texts: FxHashMap<Box<str>, u32>,
    forms: Vec<(u32, u32)>,
}

/// Forms that were met, by number.
#[derive(Default)]
pub struct Vocabulary {
    texts: Vec<Box<str>>,
    /// Stem and form among the texts.
    forms: Vec<(u32, u32)>,
}

impl<'a> Lexicon<'a> {
    /// An empty one for languages, the last of which is that of words of no language.
    pub fn new(tags: &[&'a str], synonyms: &'a Synonyms) -> Lexicon<'a> {
        let tags: Vec<&str> = tags.iter().copied().chain(["und"]).collect();
        Lexicon {
            short: vec![FxHashMap::default(); tags.len()],
            long: vec![FxHashMap::default(); tags.len()],
            tags,
            synonyms,
            parts: Vec::new(),
            numbers: FxHashMap::default(),
            texts: FxHashMap::default(),
            forms: Vec::new(),
        }
    }

    /// A word of a language, or of none.
    pub fn word(&mut self, lang: Option<u8>, token: &str) -> Word {
        let lang = lang.map_or(self.tags.len() - 1, usize::from);
        let short = short(token);
        let known = match &short {
            Some(short) => self.short[lang].get(short),
            None => self.long[lang].get(token),
        };
        if let Some(word) = known {
            return *word;
        }
        let word = self.analyze(lang, token);
        match short {
            Some(short) => _ = self.short[lang].insert(short, word),
            None => _ = self.long[lang].insert(token.into(), word),
        }
        word
    }

    /// The forms of a word, each with its place behind the first.
    pub fn forms<'b>(&'b self, word: &'b Word) -> &'b [(u32, u8)] {
        match word.count {
            1 => std::slice::from_ref(&word.first),
            count => &self.parts[word.first.0 as usize..][..count as usize],
        }
    }

    pub fn finish(self) -> Vocabulary {
        let mut texts: Vec<Box<str>> = vec![Box::default(); self.texts.len()];
        for (text, number) in self.texts {
            texts[number as usize] = text;
        }
        Vocabulary { texts, forms: self.forms }
    }

    fn analyze(&mut self, lang: usize, token: &str) -> Word {
        let folded = analyze(self.tags[lang], token);
        // Of joined words, the last is the whole: it stands where they begin.
        let width = folded.len().saturating_sub(usize::from(folded.len() > 1)).max(1);
        let mut forms = Vec::with_capacity(folded.len());
        for (at, part) in folded.iter().enumerate() {
            let place = if at < width { at } else { 0 };
            forms.extend(part.stems.iter().map(|stem| (self.form(stem, &part.form), place as u8)));
        }
        let first = folded.first().and_then(|it| it.stems.first());
        let sense = first.and_then(|it| self.synonyms.sense(it));
        let count = forms.len() as u32;
        let first = match forms[..] {
            [only] => only,
            _ => (self.parts.len() as u32, 0),
        };
        if count != 1 {
            self.parts.append(&mut forms);
        }
        Word { first, count, width: width as u8, sense }
    }

    fn form(&mut self, stem: &str, form: &str) -> u32 {
        let key = (self.text(stem), self.text(form));
        *self.numbers.entry(key).or_insert_with(|| {
            self.forms.push(key);
            self.forms.len() as u32 - 1
        })
    }

    fn text(&mut self, text: &str) -> u32 {
        if let Some(number) = self.texts.get(text) {
            return *number;
        }
        let number = self.texts.len() as u32;
        self.texts.insert(text.into(), number);
        number
    }
}

impl Vocabulary {
    /// How many forms there are.
    pub fn size(&self) -> usize {
        self.forms.len()
    }

    /// Stem and form.
    pub fn get(&self, form: u32) -> (&str, &str) {
        let (stem, form) = self.forms[form as usize];
        (&self.texts[stem as usize], &self.texts[form as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_length_are_told_apart() {
        let synonyms = Synonyms::default();
        let mut lexicon = Lexicon::new(&["en"], &synonyms);
        let long = "internationalization".repeat(3);
        let words = ["a", "a\0", "aaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaa", &long, "well-being", "—", "2"];
        let mut forms = |word: &str| {
            let found = lexicon.word(Some(0), word);
            lexicon.forms(&found).to_vec()
        };
        let first: Vec<Vec<(u32, u8)>> = words.iter().map(|it| forms(it)).collect();
        let again: Vec<Vec<(u32, u8)>> = words.iter().map(|it| forms(it)).collect();
        assert_eq!(first, again);
        assert_eq!(first.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 3, 0, 1]);
        assert_eq!(first[5].iter().map(|it| it.1).collect::<Vec<_>>(), [0, 1, 0]);
        assert!(first[2] != first[3] && first[3] != first[4]);
    }
}

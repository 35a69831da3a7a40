//! The words of a part of the units, each analyzed once.

use std::hash::BuildHasher;
use std::hint::black_box;
use std::ops::Range;

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::base::analysis::keys::analyze;
use crate::base::analysis::token::ranges;
use crate::output::index::forms::Forms;
use crate::output::index::synonyms::Synonyms;

/// A word as it was met in a text of one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Its form; or, with [`MANIFOLD`], where it stands among words that have several forms or none.
    form: u32,
    /// What wordings know its first stem by, counted from 1; or 0 if none of them has it.
    sense: u32,
}

/// Marks a word that has not just one form.
const MANIFOLD: u32 = 1 << 31;

/// What a word comes to that has not just one form (joined by hyphens, or with a stem for each way to read it).
struct Manifold {
    /// Its forms among the parts.
    parts: Range<u32>,
    /// How many places it takes.
    width: u8,
}

/// A short word and its length, so that it is found without following a pointer; zeros are no word.
type Short = [u64; 3];

/// The word that stands somewhere in a text, if it is short.
fn short(text: &str, range: &Range<usize>) -> Option<Short> {
    let length = range.len();
    if length > 23 {
        return None;
    }
    let bytes = text.as_bytes();
    let mut end = [0; 24];
    // What follows the word is read with it, and masked: bytes of any number are copied more slowly.
    let read = bytes[range.start..].first_chunk().unwrap_or_else(|| {
        end[..length].copy_from_slice(&bytes[range.clone()]);
        &end
    });
    let (eights, _) = read.as_chunks();
    let part = |at: usize| {
        let bits = 8 * length.saturating_sub(8 * at).min(8) as u32;
        u64::from_le_bytes(eights[at]) & u64::MAX.checked_shr(64 - bits).unwrap_or(0)
    };
    Some([part(0), part(1), part(2) | (length as u64) << 56])
}

/// Short words of one language: a hash table with linear probing, where a word and what it comes to share half a line of the
/// processor's cache. A map of two parts asks memory twice, and a fifth of indexing was spent waiting for it.
struct Known {
    /// As many as a power of two; a third of them are empty at least.
    slots: Vec<Slot>,
    count: usize,
}

#[derive(Clone, Copy, Default)]
#[repr(align(32))]
struct Slot {
    short: Short,
    word: Word,
}

impl Known {
    fn new() -> Known {
        Known { slots: vec![Slot::default(); 1 << 10], count: 0 }
    }

    /// Where a word stands, or should.
    fn find(&self, short: &Short) -> usize {
        let last = self.slots.len() - 1;
        let mut at = self.first(short);
        while self.slots[at].short != *short && self.slots[at].short != Short::default() {
            at = (at + 1) & last;
        }
        at
    }

    /// Where the search for a word begins.
    fn first(&self, short: &Short) -> usize {
        FxBuildHasher.hash_one(short) as usize & (self.slots.len() - 1)
    }

    fn get(&self, short: &Short) -> Option<Word> {
        let slot = self.slots[self.find(short)];
        (slot.short == *short).then_some(slot.word)
    }

    /// Adds a word that is not there.
    fn add(&mut self, short: Short, word: Word) {
        if self.count * 3 >= self.slots.len() * 2 {
            let larger = vec![Slot::default(); self.slots.len() * 2];
            for slot in std::mem::replace(&mut self.slots, larger) {
                if slot.short != Short::default() {
                    let at = self.find(&slot.short);
                    self.slots[at] = slot;
                }
            }
        }
        let at = self.find(&short);
        self.slots[at] = Slot { short, word };
        self.count += 1;
    }
}

/// Words by language and spelling.
pub struct Lexicon<'a> {
    tags: Vec<&'a str>,
    synonyms: &'a Synonyms,
    forms: &'a Forms,
    short: Vec<Known>,
    long: Vec<FxHashMap<Box<str>, Word>>,
    manifold: Vec<Manifold>,
    /// The forms of manifold words, with their places behind the first.
    parts: Vec<(u32, u8)>,
    /// The words of the text that is being read; kept for its room.
    met: Vec<(Range<usize>, Option<Short>)>,
}

impl<'a> Lexicon<'a> {
    /// An empty one for languages, the last of which is that of words of no language.
    pub fn new(tags: &[&'a str], synonyms: &'a Synonyms, forms: &'a Forms) -> Lexicon<'a> {
        let tags: Vec<&str> = tags.iter().copied().chain(["und"]).collect();
        Lexicon {
            short: tags.iter().map(|_| Known::new()).collect(),
            long: vec![FxHashMap::default(); tags.len()],
            tags,
            synonyms,
            forms,
            manifold: Vec::new(),
            parts: Vec::new(),
            met: Vec::new(),
        }
    }

    /// How many languages there are.
    pub fn langs(&self) -> usize {
        self.tags.len() - 1
    }

    /// The words of a text in a language, or in none.
    pub fn words(&mut self, lang: Option<u8>, text: &str, to: &mut Vec<Word>) {
        let lang = lang.map_or(self.tags.len() - 1, usize::from);
        let mut met = std::mem::take(&mut self.met);
        met.extend(ranges(text).map(|it| (it.clone(), short(text, &it))));
        // Ask for all of them before any is needed: a processor waits for several places of memory at once if nothing
        // depends on what stands there.
        let known = &self.short[lang];
        let slots = met.iter().filter_map(|(_, short)| short.as_ref()).map(|it| &known.slots[known.first(it)]);
        black_box(slots.fold(0, |sum, it| sum ^ it.short[0]));
        to.extend(met.drain(..).map(|(range, short)| self.word(lang, &text[range], short)));
        self.met = met;
    }

    fn word(&mut self, lang: usize, token: &str, short: Option<Short>) -> Word {
        let known = match &short {
            Some(short) => self.short[lang].get(short),
            None => self.long[lang].get(token).copied(),
        };
        known.unwrap_or_else(|| {
            let word = self.analyze(lang, token);
            match short {
                Some(short) => self.short[lang].add(short, word),
                None => _ = self.long[lang].insert(token.into(), word),
            }
            word
        })
    }

    /// The forms of a word, each with its place behind the first.
    pub fn forms(&self, word: Word) -> impl Iterator<Item = (u32, u8)> {
        let manifold = self.manifold(word);
        let only = if manifold.is_none() { Some((word.form, 0)) } else { None };
        let parts = manifold.map_or(&[][..], |it| &self.parts[it.parts.start as usize..it.parts.end as usize]);
        only.into_iter().chain(parts.iter().copied())
    }

    /// How many places a word takes.
    pub fn width(&self, word: Word) -> u32 {
        self.manifold(word).map_or(1, |it| u32::from(it.width))
    }

    fn manifold(&self, word: Word) -> Option<&Manifold> {
        (word.form & MANIFOLD != 0).then(|| &self.manifold[(word.form ^ MANIFOLD) as usize])
    }

    fn analyze(&mut self, lang: usize, token: &str) -> Word {
        let folded = analyze(self.tags[lang], token);
        // Of joined words, the last is the whole: it stands where they begin.
        let width = folded.len().saturating_sub(usize::from(folded.len() > 1)).max(1);
        let mut forms = Vec::with_capacity(folded.len());
        for (at, part) in folded.iter().enumerate() {
            let place = if at < width { at.min(255) } else { 0 };
            forms.extend(part.stems.iter().map(|stem| (self.forms.number(stem, &part.form), place as u8)));
        }
        let first = folded.first().and_then(|it| it.stems.first());
        let sense = first.and_then(|it| self.synonyms.sense(it));
        let sense = sense.map_or(0, |it| it + 1);
        if let [(form, _)] = forms[..] {
            return Word { form, sense };
        }
        let first = self.parts.len() as u32;
        self.parts.append(&mut forms);
        self.manifold.push(Manifold { parts: first..self.parts.len() as u32, width: width.min(255) as u8 });
        Word { form: (self.manifold.len() - 1) as u32 | MANIFOLD, sense }
    }
}

impl Word {
    /// What wordings know its first stem by, if any of them has it.
    pub fn sense(self) -> Option<u32> {
        self.sense.checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_length_are_told_apart() {
        let synonyms = Synonyms::default();
        let forms = Forms::default();
        let mut lexicon = Lexicon::new(&["en"], &synonyms, &forms);
        let long = "internationalization".repeat(3);
        let words = ["a", "a\0", "aaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaa", &long, "well-being", "—", "2"];
        let mut forms = |word: &str| {
            let found = lexicon.word(0, word, short(word, &(0..word.len())));
            lexicon.forms(found).collect()
        };
        let first: Vec<Vec<(u32, u8)>> = words.iter().map(|it| forms(it)).collect();
        let again: Vec<Vec<(u32, u8)>> = words.iter().map(|it| forms(it)).collect();
        assert_eq!(first, again);
        assert_eq!(first.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 3, 0, 1]);
        assert_eq!(first[5].iter().map(|it| it.1).collect::<Vec<_>>(), [0, 1, 0]);
        assert!(first[2] != first[3] && first[3] != first[4]);
    }
}

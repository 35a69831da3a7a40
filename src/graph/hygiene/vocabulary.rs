//! Names and abbreviations that the registries know, looked up by their words.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::lang::Lang;
use crate::base::letters::ascii;
use crate::content::field::Register;
use crate::content::registry::{Entry, EntryId, Registry};

/// Names and abbreviations of all registries; made once for a site.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Abbreviations in small ASCII letters, whatever their script.
    abbreviations: FxHashSet<String>,
    /// Every word of every name, in any language.
    words: FxHashSet<String>,
    /// Proper names of people and places by their length in letters, each with its entry and language.
    names: FxHashMap<usize, Vec<(String, EntryId)>>,
    /// Other spellings of people and organisations by their first word.
    aliases: FxHashMap<String, Vec<(String, EntryId)>>,
    /// Names of organisations that have several words, by the first of them.
    phrases: FxHashMap<String, Vec<(String, EntryId)>>,
}

/// Shortest name that other spellings are looked for of, in letters.
const SHORTEST: usize = 6;

/// Shortest word that says something in a name of two words, in letters.
const LONG: usize = 4;

impl Vocabulary {
    pub fn of(registry: &Registry, langs: &[Lang]) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for (id, entry) in registry.iter() {
            vocabulary.add(id, entry, langs);
        }
        vocabulary
    }

    fn add(&mut self, id: EntryId, entry: &Entry, langs: &[Lang]) {
        let names = || entry.name.all().chain(entry.short.all()).chain(entry.admitted.iter().map(|it| &it.1));
        for text in names().chain(&entry.aliases) {
            for word in words(text) {
                if is_abbreviation(word) {
                    self.abbreviations.extend(langs.iter().map(|lang| ascii(word, *lang)));
                }
            }
        }
        self.words.extend(names().chain(entry.publisher.all()).flat_map(|it| words(it)).map(str::to_owned));
        if matches!(entry.register, Register::People | Register::Places) {
            for word in entry.name.all().flat_map(|it| words(it)) {
                let length = word.chars().count();
                let slot = self.names.entry(length).or_default();
                let is_name = word.chars().next().is_some_and(char::is_uppercase) && length >= SHORTEST;
                if is_name && !slot.iter().any(|it| it.0 == word) {
                    slot.push((word.to_owned(), id));
                }
            }
        }
        if entry.register == Register::Organisations {
            entry.name.all().for_each(|it| self.add_phrase(it, id));
        }
        if matches!(entry.register, Register::People | Register::Organisations) {
            let is_name = |alias: &str| names().any(|it| **it == *alias);
            for alias in entry.aliases.iter().filter(|it| words(it).count() > 1 && !is_name(it)) {
                let first = words(alias).next().unwrap_or_default().to_owned();
                self.aliases.entry(first).or_default().push((alias.to_string(), id));
            }
        }
    }

    /// A name of several words; one of two long ones is also known the wrong way round: *Порака Наша*.
    fn add_phrase(&mut self, name: &str, id: EntryId) {
        let words: Vec<&str> = words(name).collect();
        let ([first, second] | [first, second, ..]) = words[..] else { return };
        self.phrases.entry(first.to_owned()).or_default().push((name.to_owned(), id));
        if words.len() == 2 && words.iter().all(|it| it.chars().count() >= LONG && !is_abbreviation(it)) {
            let mut letters = second.chars();
            let head = letters.next().into_iter().flat_map(char::to_uppercase);
            let second: String = head.chain(letters).collect();
            self.aliases.entry(second.clone()).or_default().push((format!("{second} {first}"), id));
        }
    }

    /// Whether an abbreviation stands in a registry, in any script.
    pub fn has_abbreviation(&self, word: &str, lang: Lang) -> bool {
        self.abbreviations.contains(&ascii(word, lang))
    }

    /// Whether a word stands in any name.
    pub fn has_word(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Proper names that are as long as a word of `length` letters, or a letter or two longer or shorter.
    pub fn names_near(&self, length: usize) -> impl Iterator<Item = &(String, EntryId)> {
        (length.saturating_sub(2)..=length + 2).filter_map(|it| self.names.get(&it)).flatten()
    }

    /// Other spellings that begin with a word.
    pub fn aliases_from(&self, first: &str) -> &[(String, EntryId)] {
        self.aliases.get(first).map_or(&[], Vec::as_slice)
    }

    /// Names of organisations of several words that begin with a word.
    pub fn phrases_from(&self, first: &str) -> &[(String, EntryId)] {
        self.phrases.get(first).map_or(&[], Vec::as_slice)
    }
}

/// The words of a text, without anything around them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty())
}

/// Two to six capital letters and nothing else.
pub fn is_abbreviation(word: &str) -> bool {
    (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

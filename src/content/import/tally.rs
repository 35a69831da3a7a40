//! Counts the words that go in and those that come out.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

/// Words, each as often as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<String, usize>);

impl Words {
    /// The words of a text.
    pub fn of(text: &str) -> Words {
        let mut words = Words::default();
        words.add(text);
        words
    }

    /// Adds the words of a text: letters and digits in a row, whatever divides them.
    pub fn add(&mut self, text: &str) {
        let text: String = text.nfc().filter(|it| *it != '\u{ad}').collect();
        for word in text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()) {
            *self.0.entry(word.to_owned()).or_default() += 1;
        }
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.0.values().sum()
    }

    /// The words that are here more often than there, in the order of the alphabet. None are missing if the same letters
    /// are there, only divided otherwise.
    pub fn missing_in(&self, there: &Words) -> Vec<&str> {
        let lacks = |word: &str, times: usize| times.saturating_sub(there.0.get(word).copied().unwrap_or_default());
        let missing = self.0.iter().flat_map(|(word, times)| std::iter::repeat_n(word.as_str(), lacks(word, *times)));
        let missing: Vec<&str> = missing.collect();
        if missing.is_empty() {
            return missing;
        }
        let letters = there.letters();
        let are_there = self.letters().iter().all(|(it, times)| letters.get(it) >= Some(times));
        if are_there { Vec::new() } else { missing }
    }

    fn letters(&self) -> BTreeMap<char, usize> {
        let mut letters = BTreeMap::new();
        for (word, times) in &self.0 {
            word.chars().for_each(|it| *letters.entry(it).or_default() += times);
        }
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, after: &str, missing: &[&str]) {
        assert_eq!(Words::of(before).missing_in(&Words::of(after)), missing);
    }

    #[test]
    fn what_is_gone_is_found() {
        check("сирената на покривот на училиштето", "сирената на покривот", &["на", "училиштето"]);
        check("a b c", "c, b – a and more", &[]);
        check("5.200 евра", "5 евра", &["200"]);
    }

    #[test]
    fn what_is_only_divided_otherwise_is_there() {
        check("foot note", "footnote", &[]);
        check("so\u{ad}cial З\u{301}еница", "social З́еница", &[]);
    }

    #[test]
    fn words_are_counted() {
        assert_eq!(Words::of("a b, a — 5!").count(), 4);
    }
}

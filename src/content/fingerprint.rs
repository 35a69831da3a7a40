//! Fingerprints of what an original says, so that a translation can tell when it has fallen behind.

use crate::content::article::Article;
use crate::content::wording;

/// Eight hex digits for the words of an article: title, summary, labels and body.
///
/// Case, punctuation and white space do not count, so mending a comma does not make translations stale; the sign of a
/// number and its percent do, and so does what stands for words: `[[kumanovo]]`, `{figure:grant}`. The digits are the
/// first of the BLAKE3 hash of all [`letters`].
pub fn of(article: &Article) -> String {
    article.fingerprint.get_or_init(|| compute(article)).clone()
}

fn compute(article: &Article) -> String {
    let mut hash = Hash::default();
    // An empty note or summary ends its line too: with words, it would be another text.
    wording::each_seen(article, &mut |_, text| hash.add(text));
    hash.finish()
}

/// Whether a translation of the text with fingerprint `made_from` still agrees with an original whose fingerprint is
/// `now`: nothing changed since, or what did was marked minor.
pub fn agrees(made_from: &str, original: &Article, now: &str) -> bool {
    let minor = original.minor.as_ref().filter(|it| *it.text.value == *now);
    made_from == now || minor.is_some_and(|it| it.was.iter().any(|it| *it.value == *made_from))
}

/// What counts of a text: letters and digits, lower-cased, the minus before a number and percents.
pub fn letters(text: &str) -> String {
    let mut hash = Hash::default();
    hash.add(text);
    hash.0.pop();
    String::from_utf8(hash.0).expect("characters of a text are UTF-8 in any case")
}

/// How many bytes the minus at `at` has; `None` if there is none: `-2` has one, `2020–2024` and `ЛАП-2` have not.
fn minus(text: &str, at: usize) -> Option<usize> {
    let length = text[at..].chars().next().filter(|it| matches!(it, '-' | '−' | '–'))?.len_utf8();
    let is_number = text.as_bytes().get(at + length).is_some_and(u8::is_ascii_digit);
    let before = &text[..at];
    let is_free = before.chars().next_back().is_none_or(|it| it.is_whitespace() || matches!(it, '(' | '[' | '„'));
    let is_range = before.trim_end_matches([' ', '\u{a0}']).ends_with(|it: char| it.is_ascii_digit());
    (is_number && is_free && !is_range).then_some(length)
}

/// How many bytes at the beginning of a text are digits and small letters of ASCII and the Cyrillic alphabet, а–џ.
fn small_letters(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        at += match bytes[at..] {
            [b'a'..=b'z' | b'0'..=b'9', ..] => 1,
            [0xd0, 0xb0..=0xbf, ..] | [0xd1, 0x80..=0x9f, ..] => 2,
            _ => return at,
        };
    }
}

/// Letters and digits, lower-cased, and signs of numbers, in UTF-8.
#[derive(Default)]
struct Hash(Vec<u8>);

impl Hash {
    fn add(&mut self, text: &str) {
        self.0.reserve(text.len() + 1);
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            // Small letters and digits stay as they are: most of a word.
            let small = small_letters(&bytes[at..]);
            self.0.extend_from_slice(&bytes[at..at + small]);
            at += small;
            let Some(&first) = bytes.get(at) else { break };
            // The region's alphabets as they stand in UTF-8.
            at += match (first, bytes.get(at + 1).copied().unwrap_or_default()) {
                (byte @ b'A'..=b'Z', _) => self.push([byte | 0x20]),
                (b'%', _) => self.push(*b"%"),
                (b'-', b'0'..=b'9') if minus(text, at).is_some() => self.push(*b"-"),
                (0..0x80, _) => 1,
                // А–П; Р–Я.
                (0xd0, second @ 0x90..0xa0) => self.push([0xd0, second + 0x20]),
                (0xd0, second @ 0xa0..0xb0) => self.push([0xd1, second - 0x20]),
                // ç ë; ć č đ; ś š ź ž.
                (0xc3, second @ (0xa7 | 0xab)) => self.push([0xc3, second]),
                (0xc4, second @ (0x87 | 0x8d | 0x91)) => self.push([0xc4, second]),
                (0xc5, second @ (0x9b | 0xa1 | 0xba | 0xbe)) => self.push([0xc5, second]),
                // Dashes and the minus sign.
                (0xe2, 0x80 | 0x88) => match minus(text, at) {
                    Some(length) => {
                        self.0.push(b'-');
                        length
                    }
                    None => self.other(&text[at..]),
                },
                _ => self.other(&text[at..]),
            };
        }
        self.0.push(b'\n');
    }

    /// Pushes a letter; how many bytes it has.
    fn push<const BYTES: usize>(&mut self, letter: [u8; BYTES]) -> usize {
        self.0.extend_from_slice(&letter);
        BYTES
    }

    /// Pushes the first character of a text in lower case, if it is a letter or digit; how many bytes it has.
    fn other(&mut self, text: &str) -> usize {
        let Some(first) = text.chars().next() else { return 0 };
        if first.is_alphanumeric() {
            for letter in first.to_lowercase() {
                self.0.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
        first.len_utf8()
    }

    fn finish(&self) -> String {
        blake3::hash(&self.0).to_hex()[..8].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::base::diagnostic::Notes;
    use crate::base::source::Source;
    use crate::content::article::{self, Identity};
    use crate::content::kind::list::by_folder;

    fn article(text: &str) -> Article {
        let kind = by_folder("events").unwrap();
        let name = crate::base::slug::Slug::check("fair").unwrap();
        let identity = Identity { kind, name, lang: "mk".parse().unwrap(), folder: "content/events".into() };
        let mut notes = Notes::default();
        let article = article::parse(Source::new("content/events/fair.mk.md", text), identity, &mut notes);
        assert!(notes.is_empty(), "{:?}", notes.iter().map(|it| &it.message).collect::<Vec<_>>());
        article
    }

    const FAIR: &str = "---
title: „Саем“ во Тирана
summary: Што се случи
form: meeting
start: {value: 2024-05-16, inferred: true, why: Пишува на плакатот}
topics: [roads]
figures: [{id: visitors, label: Посетители, value: 120, note: Без децата}]
outcomes: [{id: map, label: Мапа на потребите}]
---
## Оваа година

Дојдоа *сите*, и `vodic` исто.[^1] ![Мапа](map.png \"Општини\") во [[topics/roads]]
<abbr title=\"Локален\">ЛАП</abbr>, раст 2, {figure:visitors}

[^1]: Освен двајца.
";

    /// What a change of a text comes to: whether translations become stale.
    #[track_caller]
    fn check(old: &str, new: &str, stale: bool) {
        assert!(FAIR.contains(old), "{old}");
        assert_eq!(of(&article(FAIR)) != of(&article(&FAIR.replace(old, new))), stale, "{old} → {new}");
    }

    #[test]
    fn case_punctuation_and_white_space_do_not_count() {
        check("„Саем“ во Тирана", "САЕМ, во  Тирана!", false);
        check("Дојдоа *сите*, и", "Дојдоа\n**сите** – и", false);
        check("## Оваа година", "## оваа _година_ {#year}", false);
        check("---\n##", "---\n\n\n##", false);
    }

    #[test]
    fn facts_and_their_order_do_not_count() {
        check("value: 120", "value: 130", false);
        check("form: meeting\n", "form: workshop\n", false);
        check("topics: [roads]\n", "topics: [roads, health]\nslug: saem\n", false);
        check("start: {value: 2024-05-16,", "start: {value: 2024-05-17,", false);
    }

    #[test]
    fn every_word_counts() {
        check("Тирана", "Скопје", true);
        check("Што се случи", "Што се случува", true);
        check("Пишува на плакатот", "Пишува во програмата", true);
        check("Посетители", "Гости", true);
        check("Без децата", "Со децата", true);
        check("Мапа на потребите", "Карта на потребите", true);
        check("Оваа", "Таа", true);
        check("`vodic`", "`vodich`", true);
        check("Освен двајца", "Освен тројца", true);
        check("![Мапа]", "![Карта]", true);
    }

    #[test]
    fn what_stands_for_words_counts() {
        check("[[topics/roads]]", "[[topics/health]]", true);
        check("{figure:visitors}", "{figure:visitors number}", true);
        check(" {figure:visitors}", "", true);
        check("Општини", "Градови", true);
        check("Локален", "Лесен", true);
    }

    #[test]
    fn signs_of_numbers_count() {
        check("раст 2", "раст -2", true);
        check("раст 2", "раст 2 %", true);
        check("раст 2", "раст-2", false);
        assert_eq!(letters("раст −2 %"), "раст-2%");
        assert_eq!(letters("раст –2%"), "раст-2%");
        assert_eq!(letters("2020–2024, 2020 –2024, 1-2 - 3"), "2020202420202024123");
    }

    #[test]
    fn a_minor_change_holds_for_the_text_it_was_marked_in() {
        let marked =
            |text: &str| FAIR.replace("form:", &format!("minor: {{text: {text}, was: [aaaa0000, bbbb0000]}}\nform:"));
        let now = of(&article(FAIR));
        let original = article(&marked(&now));
        assert_eq!(of(&original), now, "the mark is no word");
        assert!(agrees(&now, &original, &now) && agrees("bbbb0000", &original, &now));
        assert!(!agrees("cccc0000", &original, &now));
        assert!(!agrees("bbbb0000", &article(&marked("dddd0000")), &now), "the text has changed once more");
    }

    /// Every letter that any of our languages writes, and what is none.
    #[test]
    fn letters_are_lowered_as_the_standard_says() {
        let text: String = ('\0'..'\u{600}').chain('\u{1e00}'..'\u{2100}').collect();
        let mut hash = Hash::default();
        hash.add(&text);
        let lowered: String =
            text.chars().filter(|it| it.is_alphanumeric() || *it == '%').flat_map(char::to_lowercase).collect();
        assert_eq!(String::from_utf8(hash.0).unwrap(), lowered + "\n");
    }
}

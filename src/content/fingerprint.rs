//! Fingerprints of what an original says, so that a translation can tell when it has fallen behind.

use crate::content::article::Article;
use crate::content::field::Value;
use crate::content::plain;

/// Eight hex digits for the words of an article: title, summary, labels and body.
///
/// Case, punctuation and white space do not count, so mending a comma does not make translations stale. The digits are
/// the first of the BLAKE3 hash of all letters and digits, lower-cased.
pub fn of(article: &Article) -> String {
    let mut hash = Hash::default();
    hash.add(&article.title);
    hash.add(article.summary.as_deref().unwrap_or_default());
    for fact in article.facts.iter() {
        match &fact.value {
            Value::Points(points) => points.iter().for_each(|it| hash.add(&it.label)),
            Value::Figures(figures) => figures.iter().for_each(|it| {
                hash.add(&it.label);
                hash.add(it.note.as_deref().unwrap_or_default());
            }),
            Value::Date(dated) => {
                hash.add(dated.why.as_deref().unwrap_or_default());
            }
            _ => {}
        }
    }
    article.labels.iter().for_each(|it| hash.add(&it.label));
    hash.add(&plain::text(&article.body));
    hash.finish()
}

/// Letters and digits, lower-cased, in UTF-8.
#[derive(Default)]
struct Hash(Vec<u8>);

impl Hash {
    fn add(&mut self, text: &str) {
        self.0.reserve(text.len() + 1);
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let length = small_letters(&bytes[at..]);
            self.0.extend_from_slice(&bytes[at..at + length]);
            at += length;
            at += match bytes.get(at) {
                None => break,
                Some(byte @ b'A'..=b'Z') => self.push(&[byte | 0x20]),
                Some(0..0x80) => 1,
                // U+0410 to U+042F: А–П, Р–Я.
                Some(0xd0) if (0x90..0xa0).contains(&bytes[at + 1]) => self.push(&[0xd0, bytes[at + 1] + 0x20]),
                Some(0xd0) if (0xa0..0xb0).contains(&bytes[at + 1]) => self.push(&[0xd1, bytes[at + 1] - 0x20]),
                Some(_) => self.other(&text[at..]),
            };
        }
        self.0.push(b'\n');
    }

    /// Pushes a letter; how many bytes it has.
    fn push(&mut self, letter: &[u8]) -> usize {
        self.0.extend_from_slice(letter);
        letter.len()
    }

    /// Pushes the first character of a text in lower case, if it is a letter or digit; how many bytes it has.
    fn other(&mut self, text: &str) -> usize {
        let Some(first) = text.chars().next() else { return 0 };
        if first.is_alphanumeric() {
            for letter in first.to_lowercase() {
                self.push(letter.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
        first.len_utf8()
    }

    fn finish(&self) -> String {
        blake3::hash(&self.0).to_hex()[..8].to_owned()
    }
}

/// How many bytes at the start are small letters of the region's alphabets, or digits: they stay as they are.
fn small_letters(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        at += match bytes[at..] {
            [b'a'..=b'z' | b'0'..=b'9', ..] => 1,
            // а–п; р–џ.
            [0xd0, 0xb0..=0xbf, ..] | [0xd1, 0x80..=0x9f, ..] => 2,
            // ç ë; ć č đ; ś š ź ž.
            [0xc3, 0xa7 | 0xab, ..] | [0xc4, 0x87 | 0x8d | 0x91, ..] | [0xc5, 0x9b | 0xa1 | 0xba | 0xbe, ..] => 2,
            _ => return at,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter that any of our languages writes, and what is none.
    #[test]
    fn letters_are_lowered_as_the_standard_says() {
        let text: String = ('\0'..'\u{600}').chain('\u{1e00}'..'\u{2100}').collect();
        let mut hash = Hash::default();
        hash.add(&text);
        let lowered: String = text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        assert_eq!(String::from_utf8(hash.0).unwrap(), lowered + "\n");
    }
}

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
        for letter in text.chars() {
            match letter {
                'a'..='z' | '0'..='9' => self.0.push(letter as u8),
                'A'..='Z' => self.0.push(letter.to_ascii_lowercase() as u8),
                ' '..='~' | '\n' => {}
                // Small letters of two bytes, of which most texts of the region are made.
                'а'..='џ' | 'ç' | 'ë' | 'ć' | 'č' | 'đ' | 'š' | 'ž' => {
                    let mut two = [0; 2];
                    letter.encode_utf8(&mut two);
                    self.0.extend_from_slice(&two);
                }
                letter if letter.is_alphanumeric() => letter.to_lowercase().for_each(|it| self.push(it)),
                _ => {}
            }
        }
        self.0.push(b'\n');
    }

    fn push(&mut self, letter: char) {
        self.0.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn finish(&self) -> String {
        blake3::hash(&self.0).to_hex()[..8].to_owned()
    }
}

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
                hash.add(dated.inferred.as_ref().map_or("", |it| &it.why));
            }
            _ => {}
        }
    }
    article.labels.iter().for_each(|it| hash.add(&it.label));
    hash.add(&plain::text(&article.body));
    hash.finish()
}

#[derive(Default)]
struct Hash(String);

impl Hash {
    fn add(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                'a'..='z' | '0'..='9' | 'а'..='я' => self.0.push(letter),
                'A'..='Z' => self.0.push(letter.to_ascii_lowercase()),
                ' '..='~' | '\n' => {}
                letter if letter.is_alphanumeric() => self.0.extend(letter.to_lowercase()),
                _ => {}
            }
        }
        self.0.push('\n');
    }

    fn finish(&self) -> String {
        blake3::hash(self.0.as_bytes()).to_hex()[..8].to_owned()
    }
}

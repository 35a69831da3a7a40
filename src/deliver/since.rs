//! What changed in an original since its translations were made.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::content::article::Article;
use crate::content::difference::{self, Change};
use crate::content::fingerprint;
use crate::content::past::with_text;
use crate::deliver::history::{History, NoPast, Past};

/// What changed in an original, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Since {
    /// The last commit in which the original still had the text that was translated.
    pub commit: String,
    /// The original's path at that time.
    pub path: String,
    pub changes: Vec<Change>,
}

/// What changed in `original` since its text had the fingerprint `made_from`.
pub fn since(history: &History, original: &Article, made_from: &str) -> Result<Since, NoPast> {
    let mut found = None;
    let past = history.find(original.source.path(), &mut |path, text| {
        let old = at_that_time(original, path, text);
        let is_it = fingerprint::of(&old) == made_from;
        found = is_it.then_some(old);
        is_it
    })?;
    let old = found.unwrap_or_else(|| at_that_time(original, &past.path, &past.text));
    let Past { commit, path, .. } = past;
    Ok(Since { commit, path, changes: difference::between(&old, original) })
}

/// The fingerprint of the text that the original had before it got the present one.
pub fn before(history: &History, original: &Article) -> Result<String, NoPast> {
    let now = fingerprint::of(original);
    let mut then = String::new();
    history.find(original.source.path(), &mut |path, text| {
        let old = at_that_time(original, path, text);
        then = fingerprint::of(&old);
        !old.broken && then != now
    })?;
    Ok(then)
}

/// The original as it was, read as [`text_file`](crate::content::text_file) reads.
fn at_that_time(original: &Article, path: &str, text: &str) -> Article {
    let text: String = text.strip_prefix('\u{feff}').unwrap_or(text).nfc().collect();
    with_text(original, path, &text)
}

//! What was parsed before: whoever reads again and again parses only what has changed.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Noted, Notes};
use crate::base::files::Files;
use crate::base::lang::Lang;
use crate::content::article::{Article, Identity};
use crate::content::config::Config;
use crate::content::media::Medium;
use crate::content::registry::Registry;

/// What was parsed before, by path. Files that carry no stamp are never remembered.
#[derive(Debug, Default)]
pub struct Memory {
    articles: FxHashMap<String, Remembered<Article>>,
    media: FxHashMap<String, Remembered<Option<Medium>>>,
    /// Articles in another script, by the path of what they were made from.
    converted: FxHashMap<(String, Lang), Converted>,
    registry: Option<Entries>,
}

/// What a file was, and what was said of it.
#[derive(Debug)]
struct Remembered<T> {
    stamp: u64,
    lang: Option<Lang>,
    value: Arc<T>,
    notes: Notes,
}

#[derive(Debug)]
struct Converted {
    of: Arc<Article>,
    from: Lang,
    value: Arc<Article>,
}

/// The registry, and all that it was made of.
#[derive(Debug)]
struct Entries {
    stamps: Vec<(String, Option<u64>)>,
    /// The text of the configuration: its languages decide about names and scripts.
    config: String,
    value: Arc<Registry>,
    notes: Notes,
}

impl Memory {
    /// The article of a file, if it is still the one that was parsed.
    pub fn article(&self, files: &dyn Files, path: &str, identity: &Identity) -> Option<Noted<Arc<Article>>> {
        recall(self.articles.get(path)?, files.stamp(path)?, Some(identity.lang))
    }

    /// A medium, if it is still the one that was looked into.
    pub fn medium(&self, files: &dyn Files, path: &str) -> Option<Noted<Arc<Option<Medium>>>> {
        recall(self.media.get(path)?, files.stamp(path)?, None)
    }

    /// Remembers what a file is now.
    pub fn keep_article(&mut self, files: &dyn Files, path: &str, parsed: &Noted<Arc<Article>>) {
        keep(&mut self.articles, files, path, Some(parsed.value.lang), parsed);
    }

    /// The same for a medium.
    pub fn keep_medium(&mut self, files: &dyn Files, path: &str, read: &Noted<Arc<Option<Medium>>>) {
        keep(&mut self.media, files, path, None, read);
    }

    /// Forgets files that are gone; `listed` are those that are there, sorted.
    pub fn forget(&mut self, listed: &[String]) {
        if self.articles.len() + self.media.len() > listed.len() {
            let is_there = |path: &String| listed.binary_search(path).is_ok();
            self.articles.retain(|path, _| is_there(path));
            self.media.retain(|path, _| is_there(path));
        }
    }

    /// An article in another script, made only if the text was another one before.
    pub fn converted(&self, of: &Arc<Article>, lang: Lang) -> Option<Arc<Article>> {
        // What is made of a text depends on nothing but the two languages.
        let found = self.converted.get(&(of.source.path().to_owned(), lang))?;
        (Arc::ptr_eq(&found.of, of) && found.from == of.lang).then(|| found.value.clone())
    }

    /// Remembers pairs of texts and what was made of them.
    pub fn keep_converted(&mut self, pairs: impl Iterator<Item = (Arc<Article>, Arc<Article>)>) {
        let entry = |(of, value): (Arc<Article>, Arc<Article>)| {
            ((of.source.path().to_owned(), value.lang), Converted { from: of.lang, of, value })
        };
        self.converted = pairs.map(entry).collect();
    }

    /// The registry, read only if one of its files or the configuration was another one before.
    pub fn registry(
        &mut self,
        files: &dyn Files,
        paths: &[&str],
        config: &Config,
        notes: &mut Notes,
        read: impl FnOnce(&mut Notes) -> Registry,
    ) -> Arc<Registry> {
        let stamps: Vec<_> = paths.iter().map(|it| ((*it).to_owned(), files.stamp(it))).collect();
        let text = config.source.text().as_str();
        let is_same =
            |it: &Entries| it.stamps == stamps && it.config == text && stamps.iter().all(|(_, stamp)| stamp.is_some());
        let known = self.registry.take().filter(is_same);
        let known = known.unwrap_or_else(|| {
            let Noted { value, notes } = Noted::collect(read);
            Entries { stamps, config: text.to_owned(), value: Arc::new(value), notes }
        });
        notes.extend(known.notes.clone());
        self.registry.insert(known).value.clone()
    }
}

fn recall<T>(found: &Remembered<T>, stamp: u64, lang: Option<Lang>) -> Option<Noted<Arc<T>>> {
    let is_same = found.stamp == stamp && found.lang == lang;
    is_same.then(|| Noted { value: found.value.clone(), notes: found.notes.clone() })
}

fn keep<T>(
    all: &mut FxHashMap<String, Remembered<T>>,
    files: &dyn Files,
    path: &str,
    lang: Option<Lang>,
    read: &Noted<Arc<T>>,
) {
    if let Some(stamp) = files.stamp(path) {
        let (value, notes) = (read.value.clone(), read.notes.clone());
        all.insert(path.to_owned(), Remembered { stamp, lang, value, notes });
    }
}

//! What was read and related before: whoever loads a site again and again does again only what has changed.

use std::sync::Arc;

use crate::base::diagnostic::{Noted, Notes};
use crate::base::source::Source;
use crate::base::text::Text;
use crate::content::config::Config;
use crate::content::library::Library;
use crate::content::memory::Memory as Read;
use crate::graph::whole::Graph;
use crate::render::messages::catalog::Messages;

/// What was read and related before.
#[derive(Default)]
pub struct Memory {
    pub read: Read,
    related: Option<Noted<Graph>>,
    words: Option<Words>,
}

/// The interface texts, and what they were made of.
struct Words {
    config: Text,
    own: Vec<Source>,
    messages: Noted<Arc<Messages>>,
}

impl Memory {
    /// Relates what was read; if nothing of it was another thing before, that is known already.
    pub fn graph(&mut self, library: Library, relate: impl FnOnce(Library, &mut Notes) -> Graph) -> Noted<Graph> {
        let known = self.related.take().filter(|it| relates_the_same(&it.value.library, &library));
        let related = match known {
            // Looks are of no concern to the graph.
            Some(Noted { mut value, notes }) => {
                value.library = library;
                Noted { value, notes }
            }
            None => Noted::collect(|notes| relate(library, notes)),
        };
        self.related.insert(related).clone()
    }

    /// Reads the project's own interface texts; known already, if they and the configuration are those of before.
    pub fn messages(
        &mut self,
        config: &Config,
        own: Vec<Source>,
        load: impl FnOnce(Vec<Source>) -> Noted<Messages>,
    ) -> Noted<Arc<Messages>> {
        let config = config.source.text().clone();
        let is_same = |it: &Words| *it.config == *config && are_alike(&it.own, &own);
        let known = self.words.take().filter(is_same);
        let words = known.unwrap_or_else(|| {
            let Noted { value, notes } = load(own.clone());
            Words { config, own, messages: Noted { value: Arc::new(value), notes } }
        });
        self.words.insert(words).messages.clone()
    }
}

/// Whether two libraries are the same in all that is related: files that were not parsed again are the same ones.
fn relates_the_same(one: &Library, other: &Library) -> bool {
    let media = one.media.iter().map(|it| (&it.path, &it.fingerprint));
    let outlines = |it: &Library| it.outlines.iter().map(|it| it.source.clone()).collect::<Vec<_>>();
    let config = |it: &Library| it.config.source.text().clone();
    config(one).as_str() == config(other).as_str()
        && one.config.base_url == other.config.base_url
        && Arc::ptr_eq(&one.registry, &other.registry)
        && media.eq(other.media.iter().map(|it| (&it.path, &it.fingerprint)))
        && are_alike(&outlines(one), &outlines(other))
        && one.articles.len() == other.articles.len()
        && one.articles.iter().zip(&other.articles).all(|(one, other)| Arc::ptr_eq(one, other))
}

/// Whether the same stands in the same files.
fn are_alike(one: &[Source], other: &[Source]) -> bool {
    let alike = |one: &Source, other: &Source| one.path() == other.path() && **one.text() == **other.text();
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
}

//! What the abbreviations of the registry stand for.

use std::collections::hash_map::Entry;

use crate::base::lang::Lang;
use crate::content::words::Words;
use crate::graph::hygiene::vocabulary::is_abbreviation;
use crate::graph::whole::Graph;
use crate::render::html::cx::Abbreviations;

/// The `short:` of every entry that has one in this language, with its name in this language. One that two entries of
/// different names share is left out: which is meant, nobody can know.
pub fn of(graph: &Graph, lang: Lang) -> Abbreviations {
    let said = |words: &Words| -> Option<Box<str>> {
        let (text, own) = words.find(graph.config().chain(lang))?;
        own.is_none_or(|it| it == lang).then(|| Box::from(&**text))
    };
    let mut known: Abbreviations = Abbreviations::default();
    let mut doubtful = Vec::new();
    for (_, entry) in graph.library.registry.iter() {
        let (Some(short), Some(name)) = (said(&entry.short), said(&entry.name)) else { continue };
        match known.entry(short) {
            Entry::Occupied(other) if *other.get() != name => doubtful.push(other.key().clone()),
            Entry::Vacant(free) if is_abbreviation(free.key()) => drop(free.insert(name)),
            _ => {}
        }
    }
    doubtful.iter().for_each(|it| drop(known.remove(it)));
    known
}

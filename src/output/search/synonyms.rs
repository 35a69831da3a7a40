//! Wordings that mean the same: from the registry, and from `i18n/<lang>/synonyms.txt`, ours and the project's.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::content::field::Register;
use crate::content::registry::Entry;
use crate::graph::whole::Graph;
use crate::output::index::synonyms::{Synonyms, parse};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// A wording and its language, by place among those of the site.
type Text = (Option<u8>, String);

/// All classes of wordings of a site.
pub fn synonyms(graph: &Graph, tags: &[&str]) -> Synonyms {
    let entries = graph.library.registry.iter().map(|(_, entry)| entry);
    let named = entries.filter(|it| !matches!(it.register, Register::People | Register::Sources));
    let classes: Vec<Vec<Text>> = named.map(|it| names(it, tags)).chain(told(graph, tags)).collect();
    Synonyms::new(tags, classes)
}

/// What an entry of the registry is called.
fn names(entry: &Entry, tags: &[&str]) -> Vec<Text> {
    let place = |tag: &str| tags.iter().position(|it| *it == tag).map(|it| it as u8);
    let words = [&entry.name, &entry.short].into_iter().flat_map(|it| &it.own);
    let own = words.chain(&entry.admitted).filter_map(|(lang, text)| Some((Some(place(lang.as_str())?), text)));
    let any = [&entry.name.any, &entry.short.any].into_iter().flatten().chain(&entry.aliases).map(|it| (None, it));
    own.chain(any).map(|(lang, text)| (lang, text.to_string())).collect()
}

/// The classes of the files: lines of one name in several languages are one class.
fn told(graph: &Graph, tags: &[&str]) -> Vec<Vec<Text>> {
    let mut classes: BTreeMap<String, Vec<Text>> = BTreeMap::new();
    for (at, tag) in tags.iter().enumerate() {
        let built_in = BUILT_IN.get_file(format!("{tag}/synonyms.txt")).and_then(|it| it.contents_utf8());
        let path = format!("i18n/{tag}/synonyms.txt");
        let own = graph.library.synonyms.iter().find(|it| it.path() == path).map(|it| it.text().as_str());
        for (name, wordings) in built_in.into_iter().chain(own).flat_map(parse) {
            let texts = wordings.into_iter().map(|it| (Some(at as u8), it));
            classes.entry(name).or_default().extend(texts);
        }
    }
    classes.into_values().collect()
}

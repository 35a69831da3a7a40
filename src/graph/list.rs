//! Sorted lists, prepared once, so that no page ever looks at all articles.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::field::{Dated, Register};
use crate::content::kind::common::PUBLISHED;
use crate::content::kind::list::KINDS;
use crate::content::library::Library;
use crate::content::registry::EntryId;
use crate::graph::group::{ArticleId, GroupId, Groups};
use crate::graph::relation::Relations;

/// What a list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Everything.
    All,
    /// One kind, by its index in [`KINDS`].
    Kind(u8),
    /// What concerns an entry of the registry, or anything that belongs to it.
    Entry(EntryId),
}

/// Articles and entries in the order in which readers of each language see them.
#[derive(Debug, Default)]
pub struct Lists {
    /// Newest first.
    articles: FxHashMap<(Topic, Lang), Vec<ArticleId>>,
    /// By name, in the language's alphabetical order.
    entries: FxHashMap<(Register, Lang), Vec<EntryId>>,
}

impl Lists {
    pub fn prepare(library: &Library, groups: &Groups, relations: &Relations) -> Lists {
        let newest = newest_first(library, groups);
        let mut rank = vec![0u32; groups.len()];
        newest.iter().enumerate().for_each(|(at, group)| rank[group.0 as usize] = at as u32);
        let mut lists = Lists::default();
        for group in &newest {
            let kind = KINDS.iter().position(|it| *it == groups.get(*group).kind).unwrap_or_default();
            lists.add(Topic::All, *group, library, groups);
            lists.add(Topic::Kind(kind as u8), *group, library, groups);
        }
        for (entry, _) in library.registry.iter() {
            let mut concerning = relations.concerning(entry).to_vec();
            concerning.sort_by_key(|it| rank[it.0 as usize]);
            concerning.iter().for_each(|it| lists.add(Topic::Entry(entry), *it, library, groups));
        }
        lists.entries = entries_by_name(library);
        lists
    }

    fn add(&mut self, topic: Topic, group: GroupId, library: &Library, groups: &Groups) {
        for version in &groups.get(group).versions {
            let lang = library.articles[version.0 as usize].lang;
            self.articles.entry((topic, lang)).or_default().push(*version);
        }
    }

    /// Articles on a topic in a language, newest first.
    pub fn articles(&self, topic: Topic, lang: Lang) -> &[ArticleId] {
        self.articles.get(&(topic, lang)).map_or(&[], Vec::as_slice)
    }

    /// Entries of a registry in alphabetical order.
    pub fn entries(&self, register: Register, lang: Lang) -> &[EntryId] {
        self.entries.get(&(register, lang)).map_or(&[], Vec::as_slice)
    }
}

/// The date by which an article is listed: its kind's own, else that of publication.
pub fn date_of<'a>(library: &'a Library, groups: &Groups, group: GroupId) -> Option<&'a Dated> {
    let group = groups.get(group);
    let facts = &library.articles[group.original.0 as usize].facts;
    facts.dated(group.kind.date).or_else(|| facts.dated(&PUBLISHED)).map(|it| &it.value)
}

/// All groups, newest first; those without a date at the end, by name.
fn newest_first(library: &Library, groups: &Groups) -> Vec<GroupId> {
    let mut newest: Vec<GroupId> = groups.iter().map(|(id, _)| id).collect();
    newest.sort_by_cached_key(|id| {
        let order = date_of(library, groups, *id).map(|it| it.date).filter(|it| it.year.is_some());
        (std::cmp::Reverse(order.map(|it| it.order())), *id)
    });
    newest
}

fn entries_by_name(library: &Library) -> FxHashMap<(Register, Lang), Vec<EntryId>> {
    let keys: Vec<(Register, Lang)> = Register::ALL
        .into_iter()
        .flat_map(|register| library.config.languages.iter().map(move |it| (register, it.lang)))
        .collect();
    let sorted = |(register, lang): (Register, Lang)| {
        let order = Order::of(lang);
        let entries = library.registry.iter().filter(|(_, it)| it.register == register);
        let mut named: Vec<(Vec<u8>, EntryId)> = entries
            .map(|(id, entry)| {
                let name = entry.name.find(library.config.chain(lang)).map_or("", |(name, _)| &**name);
                (order.key(name), id)
            })
            .collect();
        named.sort();
        ((register, lang), named.into_iter().map(|(_, id)| id).collect())
    };
    keys.into_par_iter().map(sorted).collect()
}

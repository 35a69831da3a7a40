//! Sorted lists, prepared once, so that no page ever looks at all articles.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::library::Library;
use crate::content::registry::EntryId;
use crate::graph::date::date_of;
use crate::graph::filter::{FilterId, Filters};
use crate::graph::group::{ArticleId, GroupId, Groups};
use crate::graph::loan::Loans;
use crate::graph::relation::Relations;

/// What a list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Everything.
    All,
    /// One kind, by its index in [`KINDS`].
    Kind(u8),
    /// What concerns an entry of the registry, or anything that belongs to it: by [kind](kind_order), then newest first.
    Entry(EntryId),
    /// Those of a kind that give an answer to one of its questions; empty where the question would not help readers.
    Filtered(FilterId),
}

/// Articles and entries in the order in which readers of each language see them.
#[derive(Debug, Default)]
pub struct Lists {
    /// Newest first, those of an entry by kind before that; with those that are lent to readers of the language.
    articles: FxHashMap<(Topic, Lang), Vec<ArticleId>>,
    /// Lists that hold more than what is lent.
    own: FxHashSet<(Topic, Lang)>,
    /// By name, in the language's alphabetical order.
    entries: FxHashMap<(Register, Lang), Vec<EntryId>>,
}

impl Lists {
    pub fn prepare(
        library: &Library,
        groups: &Groups,
        loans: &Loans,
        relations: &Relations,
        filters: &Filters,
    ) -> Lists {
        let newest = newest_first(library, groups);
        let mut rank = vec![0u32; groups.len()];
        newest.iter().enumerate().for_each(|(at, group)| rank[group.0 as usize] = at as u32);
        let mut lists = Lists::default();
        lists.add(Topic::All, newest.iter(), library, groups, loans);
        for (at, kind) in KINDS.iter().enumerate() {
            let of_kind = newest.iter().filter(|it| groups.get(**it).kind == *kind);
            lists.add(Topic::Kind(at as u8), of_kind, library, groups, loans);
        }
        for (id, entry) in library.registry.iter() {
            let mut concerning = relations.concerning(id).to_vec();
            let order = |it: &GroupId| kind_order(entry.register, groups.get(*it).kind);
            concerning.sort_by_cached_key(|it| (order(it), rank[it.0 as usize]));
            lists.add(Topic::Entry(id), concerning.iter(), library, groups, loans);
        }
        for answers in filters.questions() {
            for id in answers.clone() {
                let mut given = filters.get(id).groups.clone();
                given.sort_unstable_by_key(|it| rank[it.0 as usize]);
                lists.add(Topic::Filtered(id), given.iter(), library, groups, loans);
            }
            lists.keep_if_useful(answers, filters, library);
        }
        lists.entries = entries_by_name(library);
        lists
    }

    /// A question helps the readers of a language if it has two answers, one of which leaves something out; else its
    /// lists are taken away.
    fn keep_if_useful(
        &mut self,
        answers: impl Iterator<Item = FilterId> + Clone,
        filters: &Filters,
        library: &Library,
    ) {
        for language in &library.config.languages {
            let lang = language.lang;
            let whole = |id: FilterId| self.articles(Topic::Kind(filters.get(id).kind), lang).len();
            let given = |id: FilterId| self.articles(Topic::Filtered(id), lang).len();
            let several = answers.clone().filter(|it| given(*it) > 0).count() > 1;
            if several && answers.clone().any(|it| given(it) > 0 && given(it) < whole(it)) {
                continue;
            }
            for id in answers.clone() {
                self.articles.remove(&(Topic::Filtered(id), lang));
                self.own.remove(&(Topic::Filtered(id), lang));
            }
        }
    }

    /// One list for each language that has anything on a topic.
    fn add<'a>(
        &mut self,
        topic: Topic,
        about: impl Iterator<Item = &'a GroupId>,
        library: &Library,
        groups: &Groups,
        loans: &Loans,
    ) {
        let mut lists: Vec<(Lang, Vec<ArticleId>)> = Vec::new();
        let mut push = |lang: Lang, version: ArticleId| match lists.iter_mut().find(|(it, _)| *it == lang) {
            Some((_, list)) => list.push(version),
            None => lists.push((lang, vec![version])),
        };
        let lang_of = |version: ArticleId| library.articles[version.0 as usize].lang;
        for group in about {
            groups.get(*group).versions.iter().for_each(|it| push(lang_of(*it), *it));
            loans.of(*group).iter().for_each(|it| push(it.lang, it.article));
        }
        for (lang, list) in lists {
            if list.iter().any(|it| lang_of(*it) == lang) {
                self.own.insert((topic, lang));
            }
            self.articles.insert((topic, lang), list);
        }
    }

    /// Whether any article on a topic is in the language itself.
    pub fn has_own(&self, topic: Topic, lang: Lang) -> bool {
        self.own.contains(&(topic, lang))
    }

    /// Articles on a topic for readers of a language, in the order that the topic has. What they are lent is in another
    /// one.
    pub fn articles(&self, topic: Topic, lang: Lang) -> &[ArticleId] {
        self.articles.get(&(topic, lang)).map_or(&[], Vec::as_slice)
    }

    /// Entries of a registry in alphabetical order.
    pub fn entries(&self, register: Register, lang: Lang) -> &[EntryId] {
        self.entries.get(&(register, lang)).map_or(&[], Vec::as_slice)
    }
}

/// Where a kind stands on the page of an entry. On that of a topic it is what helps in one's own work, as in [`KINDS`];
/// on those of places, organisations and people, what they have and do comes first.
pub fn kind_order(register: Register, kind: &Kind) -> usize {
    let first: &[&str] = match register {
        Register::Places => &["notice", "service", "project", "plan", "event", "need"],
        Register::Organisations | Register::People => &["project", "service", "group", "event", "recommendation"],
        Register::Topics | Register::TargetGroups | Register::Terms | Register::Sources => &[],
    };
    let usual = || KINDS.iter().position(|it| *it == kind).unwrap_or(KINDS.len());
    first.iter().position(|it| *it == kind.name).unwrap_or_else(|| first.len() + usual())
}

/// All groups, newest first; those without a date at the end, by name.
pub fn newest_first(library: &Library, groups: &Groups) -> Vec<GroupId> {
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

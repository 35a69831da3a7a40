//! What is indexed, and in which order it is numbered.

use std::collections::BTreeMap;

use crate::content::config::Language;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::content::registry::{Entry, EntryId};
use crate::graph::date::date_of;
use crate::graph::group::GroupId;
use crate::output::desk::Desk;
use crate::output::index::build::{Index, Plan, build};
use crate::output::index::unit::{Unit, Version};
use crate::output::search::synonyms::synonyms;
use crate::output::search::version::{self, article, entry, place_of, seat};

/// The values of each filter, in the order of the registry: what at least one article concerns.
pub struct Filters {
    pub countries: Vec<EntryId>,
    pub municipalities: Vec<EntryId>,
    pub topics: Vec<EntryId>,
}

impl Filters {
    pub fn of(desk: &Desk) -> Filters {
        let all = |wanted: &dyn Fn(&Entry) -> bool| {
            let entries = desk.graph.library.registry.iter().filter(|(_, it)| wanted(it)).map(|(id, _)| id);
            entries.filter(|it| !desk.graph.relations.concerning(*it).is_empty()).collect()
        };
        let place = |it: &Entry, forms: &[&str]| {
            it.register == Register::Places && it.form.is_some_and(|form| forms.contains(&form))
        };
        Filters {
            countries: all(&|it| place(it, &["country"])),
            municipalities: all(&|it| place(it, &["municipality", "city"])),
            topics: all(&|it| it.register == Register::Topics),
        }
    }
}

/// The index of a site, made once.
pub fn index(desk: &Desk) -> &Index {
    desk.search_index(|| build(&plan(desk), &|unit: &Unit| versions(desk, unit.key)))
}

/// A unit in all its languages.
fn versions(desk: &Desk, key: u32) -> Vec<Version> {
    match key & 1 {
        0 => article(desk, GroupId(key >> 1)),
        _ => entry(desk, EntryId(key >> 1)),
    }
}

/// What excerpts of a unit are cut from in one of its languages: only articles have a text.
pub fn text(desk: &Desk, key: u32, lang: u8) -> String {
    let mut versions = desk.graph.group(GroupId(key >> 1)).versions.iter().map(|it| desk.graph.article(*it));
    let article = versions.find(|it| place_of(desk, it.lang) == Some(lang));
    article.map(|it| version::text(desk, it).0).unwrap_or_default()
}

fn plan(desk: &Desk) -> Plan<'_> {
    let languages = &desk.graph.config().languages;
    let tags: Vec<&str> = languages.iter().map(|it| it.lang.as_str()).collect();
    let filters = Filters::of(desk);
    let values = [filters.countries.len(), filters.municipalities.len(), filters.topics.len()];
    let mut units = articles(desk, &filters);
    units.extend(entries(desk, &filters));
    units.sort_unstable();
    let chain = |of: &Language| of.chain.iter().filter_map(|it| place_of(desk, it)).collect();
    Plan {
        paths: languages.iter().map(|it| it.path.as_str()).collect(),
        chains: languages.iter().map(chain).collect(),
        kinds: KINDS.iter().map(|it| it.name).chain(Register::ALL.map(Register::name)).collect(),
        units,
        values,
        synonyms: synonyms(&desk.graph, &tags),
        tags,
    }
}

fn articles(desk: &Desk, filters: &Filters) -> Vec<Unit> {
    let graph = &desk.graph;
    let mut units: Vec<Unit> = graph
        .groups
        .iter()
        .map(|(id, group)| {
            let langs = group.versions.iter().filter_map(|it| place_of(desk, graph.article(*it).lang));
            let date = date_of(&graph.library, &graph.groups, id).map(|it| it.date);
            let age = date.map_or((0, 0, 0), |it| {
                let (year, month, day) = it.order();
                (-year, -month, -day)
            });
            Unit {
                langs: langs.fold(0, |bits, it| bits | 1 << it),
                kind: KINDS.iter().position(|it| *it == group.kind).unwrap_or_default() as u16,
                year: date.and_then(|it| it.year),
                age,
                key: id.0 << 1,
                ..Unit::default()
            }
        })
        .collect();
    let mut mark = |entries: &[EntryId], of: fn(&mut Unit) -> &mut Vec<u32>| {
        for (at, entry) in entries.iter().enumerate() {
            for group in graph.relations.concerning(*entry) {
                of(&mut units[group.0 as usize]).push(at as u32);
            }
        }
    };
    mark(&filters.countries, |it| &mut it.countries);
    mark(&filters.municipalities, |it| &mut it.municipalities);
    mark(&filters.topics, |it| &mut it.topics);
    units.retain(|it| it.langs != 0);
    units
}

/// Every entry has a page in every language. It is filtered by where it is, and by what it belongs to.
fn entries(desk: &Desk, filters: &Filters) -> Vec<Unit> {
    let registry = &desk.graph.library.registry;
    let langs = (1u32 << desk.graph.config().languages.len()) - 1;
    let mut parents: Vec<Option<EntryId>> = vec![None; registry.len()];
    for (id, _) in registry.iter() {
        desk.graph.relations.children(id).iter().for_each(|it| parents[it.0 as usize] = Some(id));
    }
    let [countries, municipalities, topics] =
        [&filters.countries, &filters.municipalities, &filters.topics].map(|it| Values::of(it));
    let unit = |(id, entry): (EntryId, &Entry)| {
        let register = Register::ALL.iter().position(|it| *it == entry.register).unwrap_or_default();
        let of: Vec<EntryId> =
            std::iter::successors(Some(seat(desk, id).unwrap_or(id)), |it| parents[it.0 as usize]).collect();
        Unit {
            langs,
            kind: (KINDS.len() + register) as u16,
            countries: countries.among(&of),
            municipalities: municipalities.among(&of),
            topics: topics.among(&of),
            key: id.0 << 1 | 1,
            ..Unit::default()
        }
    };
    registry.iter().map(unit).collect()
}

/// The values of a facet by their entry.
struct Values(BTreeMap<EntryId, u32>);

impl Values {
    fn of(entries: &[EntryId]) -> Values {
        Values(entries.iter().enumerate().map(|(at, it)| (*it, at as u32)).collect())
    }

    /// Which of them stand among some entries; sorted.
    fn among(&self, entries: &[EntryId]) -> Vec<u32> {
        let mut found: Vec<u32> = entries.iter().filter_map(|it| self.0.get(it).copied()).collect();
        found.sort_unstable();
        found
    }
}

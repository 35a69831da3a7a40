//! What a guide says in each language: its outline, resolved.
//!
//! An article stands in a guide once. What an outline names by hand stands where it is named; of several queries that an
//! article fits, the first has it. Chapters are chosen whatever the language; then each language takes the versions that
//! its readers get. A guide is made in a language in which at least one of its chapters is written.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::facts::Facts;
use crate::content::field::{Figure, Reference, Register, Shape, Value};
use crate::content::kind::common::SOURCES;
use crate::content::kind::list::KINDS;
use crate::content::kind::page;
use crate::content::kind::recommendation::LEVELS;
use crate::content::kind::spec::Kind;
use crate::content::library::Library;
use crate::content::outline::{Choice, Missing, Outline, Query};
use crate::content::registry::EntryId;
use crate::graph::group::{GroupId, Groups};
use crate::graph::list::newest_first;
use crate::graph::relation::Relations;
use crate::graph::translation::{Fit, Version, Versions};

/// Index into the outlines of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutlineId(pub u16);

/// A guide in one language.
#[derive(Clone, Debug)]
pub struct Guide {
    pub outline: OutlineId,
    pub lang: Lang,
    /// Those of the foreword first, then those of each part.
    pub chapters: Vec<Chapter>,
    /// Those that have chapters.
    pub parts: Vec<Part>,
    /// The sources of all chapters, each once, in the order in which they are first named.
    pub sources: Vec<EntryId>,
    /// Places and topics that chapters are about, in the order of the alphabet, each with the chapters.
    pub places: Vec<(EntryId, Vec<usize>)>,
    pub topics: Vec<(EntryId, Vec<usize>)>,
    at: FxHashMap<GroupId, usize>,
}

/// Chapters under one heading.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its place among the parts of the outline.
    pub written: usize,
    pub chapters: Range<usize>,
}

/// An article in a guide.
#[derive(Clone, Debug)]
pub struct Chapter {
    pub group: GroupId,
    /// What readers get: in another language where they are lent it.
    pub version: Version,
    /// Its part and its place in it, both from 1; a foreword has no number.
    pub number: Option<(usize, usize)>,
    /// Other chapters that it is related to, in the order of the guide.
    pub see: Vec<usize>,
    /// Places in the guide's sources, ascending.
    pub sources: Vec<usize>,
}

impl Chapter {
    /// Whether it is in another language than the guide.
    pub fn is_lent(&self) -> bool {
        self.version.fit != Fit::Own
    }
}

impl Guide {
    /// The chapter that an article is.
    pub fn chapter(&self, group: GroupId) -> Option<usize> {
        self.at.get(&group).copied()
    }
}

/// All guides of a site.
#[derive(Debug, Default)]
pub struct Guides {
    /// In the order of outlines and, in each, of the site's languages.
    all: Vec<Guide>,
    /// What was chosen for each outline.
    chosen: Vec<Chosen>,
}

/// The articles of an outline, whatever the language.
#[derive(Debug, Default)]
pub struct Chosen {
    pub foreword: Vec<GroupId>,
    /// For each part as written.
    pub parts: Vec<Vec<GroupId>>,
}

impl Guides {
    /// Resolves every outline for every language. Names that lead nowhere are passed over; the check tells them.
    pub fn resolve(library: &Library, groups: &Groups, versions: &Versions, relations: &Relations) -> Guides {
        if library.outlines.is_empty() {
            return Guides::default();
        }
        let house = House { library, groups, versions, relations, newest: newest_first(library, groups) };
        let mut guides = Guides::default();
        for (at, outline) in library.outlines.iter().enumerate() {
            let chosen = house.choose(outline);
            for lang in languages(library, outline) {
                guides.all.extend(house.guide(OutlineId(at as u16), outline, &chosen, lang));
            }
            guides.chosen.push(chosen);
        }
        guides
    }

    pub fn find(&self, outline: OutlineId, lang: Lang) -> Option<&Guide> {
        self.all.iter().find(|it| it.outline == outline && it.lang == lang)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Guide> {
        self.all.iter()
    }

    /// Those of a language, in the order of outlines.
    pub fn of(&self, lang: Lang) -> impl Iterator<Item = &Guide> {
        self.all.iter().filter(move |it| it.lang == lang)
    }

    pub fn chosen(&self, outline: OutlineId) -> &Chosen {
        &self.chosen[usize::from(outline.0)]
    }
}

/// The languages that an outline asks for, in the order of the site.
pub fn languages<'a>(library: &'a Library, outline: &'a Outline) -> impl Iterator<Item = Lang> + 'a {
    let wanted = |lang: &Lang| outline.languages.is_empty() || outline.languages.iter().any(|it| it.value == *lang);
    library.config.languages.iter().map(|it| it.lang).filter(wanted)
}

/// What guides are made of.
struct House<'a> {
    library: &'a Library,
    groups: &'a Groups,
    versions: &'a Versions,
    relations: &'a Relations,
    newest: Vec<GroupId>,
}

impl House<'_> {
    fn choose(&self, outline: &Outline) -> Chosen {
        let resolve = |it: &Reference| self.groups.resolve(it, &[]).ok();
        let mut taken = FxHashSet::default();
        let foreword = outline.foreword.iter().filter_map(|it| resolve(it)).filter(|it| taken.insert(*it)).collect();
        // Whatever is named by hand stands there, also where an earlier query fits it.
        let choices = outline.parts.iter().flat_map(|it| &it.chapters);
        let by_hand: FxHashSet<GroupId> = choices
            .filter_map(|it| match it {
                Choice::Article(name) => resolve(name),
                Choice::Query(_) => None,
            })
            .collect();
        let mut parts = Vec::with_capacity(outline.parts.len());
        for part in &outline.parts {
            let mut chapters = Vec::new();
            for choice in &part.chapters {
                match choice {
                    Choice::Article(name) => chapters.extend(resolve(name).filter(|it| taken.insert(*it))),
                    Choice::Query(query) => {
                        let found = self.ask(query).into_iter().filter(|it| !by_hand.contains(it));
                        chapters.extend(found.filter(|it| taken.insert(*it)));
                    }
                }
            }
            parts.push(chapters);
        }
        Chosen { foreword, parts }
    }

    /// The articles that fit, kind by kind, the newest first. Who names no kind wants no pages about the site.
    fn ask(&self, query: &Query) -> Vec<GroupId> {
        let kinds = match &query.kinds[..] {
            [] => KINDS.iter().copied().filter(|it| **it != page::KIND).collect(),
            kinds => kinds.to_vec(),
        };
        let concern = |names: &[Spanned<Text>], register: Register| {
            let entries = names.iter().filter_map(|it| self.library.registry.find(register, it));
            let found = entries.flat_map(|it| self.relations.concerning(it)).copied().collect::<FxHashSet<GroupId>>();
            (!names.is_empty()).then_some(found)
        };
        let about = [concern(&query.topics, Register::Topics), concern(&query.places, Register::Places)];
        let fits = |id: &GroupId| {
            about.iter().flatten().all(|it| it.contains(id)) && self.has_level(*id, query) && self.worked(*id, query)
        };
        let of_kind =
            |kind: &'static Kind| self.newest.iter().copied().filter(move |it| self.groups.get(*it).kind == kind);
        kinds.into_iter().flat_map(of_kind).filter(fits).collect()
    }

    fn has_level(&self, id: GroupId, query: &Query) -> bool {
        let Some(Value::Choices(levels)) = self.facts(id).get(&LEVELS) else { return query.levels.is_empty() };
        query.levels.is_empty() || query.levels.iter().any(|it| levels.contains(it))
    }

    fn worked(&self, id: GroupId, query: &Query) -> bool {
        let Some(worked) = query.worked else { return true };
        let field = self.groups.get(id).kind.field("polarity");
        field.and_then(|it| self.facts(id).choice(it)) == Some(if worked { "positive" } else { "negative" })
    }

    fn facts(&self, id: GroupId) -> &Facts {
        &self.library.articles[self.groups.get(id).original.0 as usize].facts
    }

    /// The version that a guide shows; `None` if it leaves the article out.
    fn version(&self, outline: &Outline, group: GroupId, lang: Lang) -> Option<Version> {
        let version = self.versions.find(group, lang)?;
        (version.fit == Fit::Own || outline.missing == Missing::Fallback).then_some(version)
    }

    fn guide(&self, id: OutlineId, outline: &Outline, chosen: &Chosen, lang: Lang) -> Option<Guide> {
        let chapter = |group: GroupId, number: Option<(usize, usize)>| {
            let version = self.version(outline, group, lang)?;
            Some(Chapter { group, version, number, see: Vec::new(), sources: Vec::new() })
        };
        let mut chapters: Vec<Chapter> = chosen.foreword.iter().filter_map(|it| chapter(*it, None)).collect();
        let mut parts: Vec<Part> = Vec::new();
        for (written, groups) in chosen.parts.iter().enumerate() {
            let start = chapters.len();
            for group in groups {
                let number = (parts.len() + 1, chapters.len() - start + 1);
                chapters.extend(chapter(*group, Some(number)));
            }
            if chapters.len() > start {
                parts.push(Part { written, chapters: start..chapters.len() });
            }
        }
        if !chapters.iter().any(|it| it.number.is_some() && !it.is_lent()) {
            return None;
        }
        let at = chapters.iter().enumerate().map(|(at, it)| (it.group, at)).collect();
        let mut guide = Guide {
            outline: id,
            lang,
            chapters,
            parts,
            sources: Vec::new(),
            places: Vec::new(),
            topics: Vec::new(),
            at,
        };
        self.refer(&mut guide);
        self.gather_sources(&mut guide);
        guide.places = self.index(&guide, Register::Places);
        guide.topics = self.index(&guide, Register::Topics);
        Some(guide)
    }

    /// Relations inside the guide, in both directions.
    fn refer(&self, guide: &mut Guide) {
        for at in 0..guide.chapters.len() {
            let group = guide.chapters[at].group;
            let out = self.relations.from(group).iter().map(|it| it.to);
            let others = out.chain(self.relations.to(group).iter().map(|it| it.from));
            let mut see: Vec<usize> = others.filter_map(|it| guide.chapter(it)).collect();
            see.sort_unstable();
            see.dedup();
            see.retain(|it| guide.chapters[*it].number.is_some());
            guide.chapters[at].see = see;
        }
    }

    fn gather_sources(&self, guide: &mut Guide) {
        let mut places: FxHashMap<EntryId, usize> = FxHashMap::default();
        for chapter in &mut guide.chapters {
            let facts = &self.library.articles[self.groups.get(chapter.group).original.0 as usize].facts;
            let figures = facts.iter().filter_map(|it| match &it.value {
                Value::Figures(figures) => Some(figures),
                _ => None,
            });
            let of_figures = figures.flatten().flat_map(Figure::sources);
            let names = facts.entries(&SOURCES).iter().chain(of_figures);
            for id in names.filter_map(|it| self.library.registry.find(Register::Sources, it)) {
                let place = *places.entry(id).or_insert_with(|| {
                    guide.sources.push(id);
                    guide.sources.len() - 1
                });
                if !chapter.sources.contains(&place) {
                    chapter.sources.push(place);
                }
            }
            chapter.sources.sort_unstable();
        }
    }

    /// The entries of a registry that the numbered chapters state, in the order of the alphabet.
    fn index(&self, guide: &Guide, register: Register) -> Vec<(EntryId, Vec<usize>)> {
        let mut found: FxHashMap<EntryId, Vec<usize>> = FxHashMap::default();
        let numbered = guide.chapters.iter().enumerate().filter(|(_, it)| it.number.is_some());
        for (at, chapter) in numbered {
            for fact in self.facts(chapter.group).iter() {
                let (Value::Entries(names), Shape::Entries(of)) = (&fact.value, &fact.field.shape) else { continue };
                let ids = names.iter().filter_map(|it| self.library.registry.find(*of, it));
                for id in ids.filter(|_| *of == register) {
                    let chapters = found.entry(id).or_default();
                    if chapters.last() != Some(&at) {
                        chapters.push(at);
                    }
                }
            }
        }
        let order = Order::of(guide.lang);
        let mut index: Vec<(EntryId, Vec<usize>)> = found.into_iter().collect();
        index.sort_by_cached_key(|(id, _)| (order.key(name(self.library, *id, guide.lang)), *id));
        index
    }
}

/// What an entry is called by readers of a language.
fn name(library: &Library, id: EntryId, lang: Lang) -> &str {
    library.registry.get(id).name.find(library.config.chain(lang)).map_or("", |(name, _)| name)
}

//! The texts of a unit in each of its languages.

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::{Register, Shape, Value};
use crate::content::kind::common::{ANY_TOPICS, PLACE, PLACES};
use crate::content::plain;
use crate::content::registry::{Entry, EntryId};
use crate::content::words::Words;
use crate::graph::address;
use crate::graph::date::date_of;
use crate::graph::group::{ArticleId, GroupId};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::index::unit::{Part, Version};
use crate::output::link::name_in_text;

/// Which language of the site a tag is.
pub fn place_of(desk: &Desk, lang: Lang) -> Option<u8> {
    desk.graph.config().languages.iter().position(|it| it.lang == lang).map(|it| it as u8)
}

/// An article in all its languages.
pub fn article(desk: &Desk, group: GroupId) -> Vec<Version> {
    let versions = desk.graph.group(group).versions.iter();
    versions.filter_map(|id| article_version(desk, group, *id)).collect()
}

fn article_version(desk: &Desk, group: GroupId, id: ArticleId) -> Option<Version> {
    let article = desk.graph.article(id);
    let (text, headings) = text(desk, article);
    let mut version = Version {
        lang: place_of(desk, article.lang)?,
        title: article.title.to_string(),
        address: address::article(&desk.graph, id),
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        place: places(desk, id),
        date: fact::listed_date(desk, id, article.lang).0,
        year: date_of(&desk.graph.library, &desk.graph.groups, group).and_then(|it| it.date.year),
        text,
        headings,
        names: Vec::new(),
    };
    add_facts(desk, id, &mut version);
    if desk.graph.group(group).original == id {
        add_entries(desk, article, &mut version);
        add_dates(desk, group, &mut version);
    }
    Some(version)
}

/// The headings and paragraphs of an article, a line each, and where headings begin.
pub fn text(desk: &Desk, article: &Article) -> (String, Vec<usize>) {
    plain::with_headings(&article.body, &|target| name_in_text(desk, article, target))
}

/// The first places, in words.
fn places(desk: &Desk, id: ArticleId) -> String {
    let lang = desk.graph.article(id).lang;
    let facts = &desk.graph.original_of(id).facts;
    let written = [facts.entries(&PLACE), facts.entries(&PLACES)];
    let places = written.into_iter().find(|it| !it.is_empty()).unwrap_or_default().iter().take(3);
    let entries = places.filter_map(|it| desk.graph.library.registry.find(Register::Places, it));
    let names: Vec<String> = entries.map(|it| desk.words_for(&desk.graph.entry(it).name, lang).0).collect();
    names.join(", ")
}

/// What stands in the boxes beside the text, in the reader's words.
fn add_facts(desk: &Desk, id: ArticleId, version: &mut Version) {
    let place = Some(version.lang);
    let mut add = |part: Part, text: String| version.names.push((part, place, text));
    let article = desk.graph.article(id);
    let original = desk.graph.original_of(id);
    let name = |register: Register, name: &str| {
        let entry = desk.graph.library.registry.find(register, name)?;
        Some(desk.words_for(&desk.graph.entry(entry).name, article.lang).0)
    };
    for fact in original.facts.iter().filter(|it| fact::is_told(it.field)) {
        match (&fact.value, &fact.field.shape) {
            (Value::Entries(names), Shape::Entries(register)) => {
                let part = if *register == Register::Places { Part::Name } else { Part::Heading };
                names.iter().filter_map(|it| name(*register, it)).for_each(|it| add(part, it));
            }
            (Value::Roles(roles), Shape::Roles(register, _)) => {
                roles.iter().filter_map(|it| name(*register, &it.entry)).for_each(|it| add(Part::Heading, it));
            }
            _ => {
                let views = fact::view(desk, article, original, fact, article.lang);
                views.into_iter().flat_map(|it| it.values).for_each(|it| add(Part::Body, it.text));
            }
        }
    }
    for figure in fact::figures(desk, id, article.lang) {
        add(Part::Body, [figure.label, figure.value, figure.note].join(" "));
    }
    for topic in original.facts.entries(&ANY_TOPICS) {
        if let Some(topic) = desk.graph.library.registry.find(Register::Topics, topic) {
            add(Part::Topic, desk.words_for(&desk.graph.entry(topic).name, article.lang).0);
        }
    }
    article.labels.iter().for_each(|it| add(Part::Body, it.label.to_string()));
    for fact in article.facts.iter() {
        if let Value::Points(points) = &fact.value {
            points.iter().for_each(|it| add(Part::Body, it.label.to_string()));
        }
    }
}

/// Names in all languages of the places, organisations, people and topics that the original names.
fn add_entries(desk: &Desk, article: &Article, version: &mut Version) {
    let registry = &desk.graph.library.registry;
    for fact in article.facts.iter() {
        let (register, names) = match (&fact.value, &fact.field.shape) {
            (Value::Entries(names), Shape::Entries(register)) => {
                (*register, names.iter().map(|it| &it.value).collect::<Vec<_>>())
            }
            (Value::Roles(roles), Shape::Roles(register, _)) => {
                (*register, roles.iter().map(|it| &it.entry.value).collect())
            }
            _ => continue,
        };
        let part = match register {
            Register::Places => Part::Name,
            Register::Topics => Part::Topic,
            Register::Sources => continue,
            _ => Part::Heading,
        };
        for entry in names.into_iter().filter_map(|it| registry.find(register, it)) {
            add_names(desk, registry.get(entry), part, version);
        }
    }
}

/// Every name of an entry that the version does not have in its own language.
fn add_names(desk: &Desk, entry: &Entry, part: Part, version: &mut Version) {
    for words in [&entry.name, &entry.short] {
        for (lang, text) in &words.own {
            if let Some(lang) = place_of(desk, *lang).filter(|it| *it != version.lang) {
                version.names.push((part, Some(lang), text.to_string()));
            }
        }
    }
    version.names.extend(entry.aliases.iter().map(|it| (part, None, it.to_string())));
}

/// The date as it is typed: `2024-02-06`, `2024-02`.
fn add_dates(desk: &Desk, group: GroupId, version: &mut Version) {
    let Some(dated) = date_of(&desk.graph.library, &desk.graph.groups, group) else { return };
    version.names.push((Part::Body, None, dated.date.to_string()));
    let month = Date { day: None, ..dated.date };
    if dated.date.day.is_some() && month.year.is_some() {
        version.names.push((Part::Body, None, month.to_string()));
    }
}

/// An entry of the registry in all languages of the site: its page is there in each.
pub fn entry(desk: &Desk, id: EntryId) -> Vec<Version> {
    let langs = desk.graph.config().languages.iter().enumerate();
    langs.map(|(at, language)| entry_version(desk, id, at as u8, language.lang)).collect()
}

fn entry_version(desk: &Desk, id: EntryId, at: u8, lang: Lang) -> Version {
    let entry = desk.graph.entry(id);
    let text = |words: &Words| desk.words_for(words, lang).0;
    let own = |words: &Words| words.own.iter().find(|it| it.0 == lang).map(|it| it.1.to_string());
    let mut version = Version {
        lang: at,
        title: text(&entry.name),
        address: address::entry(&desk.graph, id, lang, 1),
        summary: text(&entry.description),
        place: place_of_entry(desk, id, lang).unwrap_or_default(),
        names: Vec::new(),
        ..Version::default()
    };
    version.names.extend(own(&entry.short).map(|it| (Part::Name, Some(at), it)));
    version.names.extend([&entry.role, &entry.note].into_iter().filter_map(own).map(|it| (Part::Body, Some(at), it)));
    let admitted = entry.admitted.iter().filter(|it| it.0 == lang);
    version.names.extend(admitted.map(|(_, it)| (Part::Name, Some(at), it.to_string())));
    if at == 0 {
        version.names.extend(entry.aliases.iter().map(|it| (Part::Name, None, it.to_string())));
    }
    version
}

/// What a place belongs to; where anything else is.
fn place_of_entry(desk: &Desk, id: EntryId, lang: Lang) -> Option<String> {
    let entry = desk.graph.entry(id);
    let parent = || desk.graph.library.registry.find(entry.register, entry.parent.as_ref()?);
    let place = if entry.register == Register::Places { parent() } else { seat(desk, id) }?;
    Some(desk.words_for(&desk.graph.entry(place).name, lang).0)
}

/// The place that an entry names, or that of the organisation that it names.
pub fn seat(desk: &Desk, id: EntryId) -> Option<EntryId> {
    let registry = &desk.graph.library.registry;
    let entry = registry.get(id);
    let organisation = || registry.find(Register::Organisations, entry.organisation.as_ref()?);
    let place = entry.place.as_ref().or_else(|| registry.get(organisation()?).place.as_ref())?;
    registry.find(Register::Places, place)
}

//! Maps of places: on the page of each, of all of them, and in guides.

use std::collections::BTreeSet;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::field::{Decimal, Register};
use crate::content::registry::{Entry, EntryId};
use crate::graph::guide::Guide;
use crate::graph::list::Topic;
use crate::output::desk::Desk;
use crate::output::link::name_of;
use crate::render::chart::data::Label;
use crate::render::map::atlas::Atlas;
use crate::render::map::data::{Country, Map, Spot};
use crate::render::map::draw::{Drawn, PAPER, SCREEN, draw};
use crate::render::messages::catalog::Args;
use crate::render::view::{Html, LinkView, MapView};

/// All countries, and the places in them that are told of.
pub fn of_all(desk: &Desk, lang: Lang) -> Option<MapView> {
    let places = desk.graph.library.registry.iter().filter(|(_, it)| it.register == Register::Places);
    let (countries, others): (Vec<EntryId>, Vec<EntryId>) =
        places.map(|(id, _)| id).partition(|it| desk.graph.entry(*it).form == Some("country"));
    let spots: Vec<Spot> = spots(desk, &others, lang).into_iter().filter(|it| it.count > 0).collect();
    let (title, about) = (desk.text(lang, "map-title-all"), desk.text(lang, "map-about-all"));
    if spots.is_empty() { None } else { view(desk, lang, (title, about), &countries, spots, None) }
}

/// A country and what lies in it; a place in its country.
pub fn of(desk: &Desk, id: EntryId, lang: Lang) -> Option<MapView> {
    let registry = &desk.graph.library.registry;
    if desk.graph.entry(id).register != Register::Places {
        return None;
    }
    let country = registry.country(id)?;
    let mut shown = vec![id];
    // What lies in what lies in it: the tree has no circles, they were cut when the graph was made.
    let mut at = 0;
    while let Some(place) = shown.get(at).copied() {
        shown.extend(desk.graph.relations.children(place));
        at += 1;
    }
    let spots: Vec<Spot> = spots(desk, &shown, lang);
    let name = name_of(desk, desk.graph.entry(id), lang).0;
    let mut args = Args::new();
    args.set("place", FluentValue::from(name));
    let title = desk.messages.fill(lang, "map-title-of", &args).to_string();
    let area = area(desk, id, country, lang);
    if spots.is_empty() && area.is_none() && country != id {
        return None;
    }
    let is_itself = spots.len() == 1 && desk.graph.entry(id).latitude.is_some();
    let discs = if is_itself { "map-about-one" } else { "map-about-all" };
    let discs = (!spots.is_empty()).then(|| desk.text(lang, discs));
    let shaded = area.is_some().then(|| desk.messages.fill(lang, "map-area", &args).to_string());
    let told: Vec<String> = discs.into_iter().chain(shaded).collect();
    let about = if told.is_empty() { desk.text(lang, "map-about-country") } else { told.join(" ") };
    view(desk, lang, (title, about), &[country], spots, area)
}

/// The municipality or district itself, to be shaded on the map of its country; with its name if it has no disc.
fn area(desk: &Desk, id: EntryId, country: EntryId, lang: Lang) -> Option<(String, Option<Label>)> {
    let entry = desk.graph.entry(id);
    let code = entry.iso.as_deref().filter(|it| !Atlas::get().area(it).is_empty())?;
    if code.split('-').next() != desk.graph.entry(country).iso.as_deref() {
        return None;
    }
    Some((code.to_owned(), entry.latitude.is_none().then(|| label(desk, entry, lang))))
}

/// Places with coordinates, those with most articles first.
fn spots(desk: &Desk, places: &[EntryId], lang: Lang) -> Vec<Spot> {
    let spot = |id: &EntryId| spot(desk, *id, lang, desk.graph.lists.articles(Topic::Entry(*id), lang).len());
    let mut spots: Vec<Spot> = places.iter().filter_map(spot).collect();
    spots.sort_by_key(|it| std::cmp::Reverse(it.count));
    spots
}

/// A place of which so much is told. None without coordinates.
fn spot(desk: &Desk, id: EntryId, lang: Lang, count: usize) -> Option<Spot> {
    let entry = desk.graph.entry(id);
    let at = (Decimal::to_f64(entry.longitude?), Decimal::to_f64(entry.latitude?));
    Some(Spot { name: label(desk, entry, lang), at, count })
}

fn label(desk: &Desk, entry: &Entry, lang: Lang) -> Label {
    let (text, lang) = name_of(desk, entry, lang);
    Label { text, lang }
}

fn view(
    desk: &Desk,
    lang: Lang,
    (title, about): (String, String),
    countries: &[EntryId],
    spots: Vec<Spot>,
    area: Option<(String, Option<Label>)>,
) -> Option<MapView> {
    let countries = known(desk, countries);
    let map = Map { area, ..map(desk, lang, title, &about, &countries, spots) };
    let drawn = draw(&map, "map", SCREEN)?;
    let (legend, notes) = (legend(desk, lang, &map, &drawn, true), notes(desk, lang, &map, &drawn));
    Some(MapView { svg: Html(drawn.svg), legend, notes })
}

/// Those countries that can be drawn.
fn known(desk: &Desk, countries: &[EntryId]) -> Vec<EntryId> {
    let has_rings = |it: &str| !Atlas::get().rings(it).is_empty();
    let is_known = |id: &&EntryId| desk.graph.entry(**id).iso.as_ref().is_some_and(|it| has_rings(it));
    countries.iter().filter(is_known).copied().collect()
}

fn map(desk: &Desk, lang: Lang, title: String, about: &str, countries: &[EntryId], spots: Vec<Spot>) -> Map {
    let countries: Vec<Country> = countries.iter().map(|it| country(desk, desk.graph.entry(*it), lang)).collect();
    Map {
        title: Label::new(title),
        about: about.to_owned(),
        around: around(desk, lang, &countries),
        countries,
        spots,
        area: None,
        disputed: disputed(desk),
    }
}

/// The other countries of the atlas, as the registry names them; those outside the region have their names from messages.
fn around(desk: &Desk, lang: Lang, countries: &[Country]) -> Vec<Country> {
    let others = Atlas::get().countries.keys().filter(|code| countries.iter().all(|it| it.code != **code));
    let named = others.filter_map(|code| {
        if let Some(entry) = by_code(desk, code) {
            return Some(country(desk, entry, lang));
        }
        let text = desk.messages.fill(lang, "map-country", &one("code", code)).to_string();
        (!text.is_empty()).then(|| Country { code: code.clone(), name: Label::new(text) })
    });
    named.collect()
}

/// The country of the registry that has this code.
fn by_code<'a>(desk: &'a Desk, code: &str) -> Option<&'a Entry> {
    let registry = &desk.graph.library.registry;
    let mut places = registry.iter().filter(|(_, it)| it.register == Register::Places).map(|(id, _)| id);
    let found = places.find(|it| desk.graph.entry(*it).iso.as_deref() == Some(code))?;
    Some(desk.graph.entry(found))
}

fn one<'a>(name: &'static str, value: &'a str) -> Args<'a> {
    let mut args = Args::new();
    args.set(name, FluentValue::from(value));
    args
}

/// What discs, codes and lines mean, and whose borders they are; shortly where other pages tell more.
fn legend(desk: &Desk, lang: Lang, map: &Map, drawn: &Drawn, is_short: bool) -> Vec<String> {
    let name = |code: &str| map.countries.iter().find(|it| it.code == code).map(|it| it.name.text.as_str());
    let short = drawn.named.iter().filter(|it| it.1);
    let short = short.filter_map(|(code, _)| Some(format!("{code}: {}.", name(code)?)));
    let divisions = divisions(desk, lang, map, drawn, is_short);
    let dashed = drawn.is_dashed.then(|| desk.text(lang, "map-disputed"));
    let whose = desk.text(lang, "map-borders");
    std::iter::once(map.about.clone()).chain(short).chain(divisions).chain(dashed).chain([whose]).collect()
}

/// What the thin lines divide: country by country, or shortly where some are divided into municipalities and others not.
fn divisions(desk: &Desk, lang: Lang, map: &Map, drawn: &Drawn, is_short: bool) -> Option<String> {
    let divided: Vec<&Country> = map.countries.iter().filter(|it| drawn.divided.contains(&it.code)).collect();
    let (municipal, others): (Vec<&Country>, Vec<&Country>) =
        divided.iter().partition(|it| Atlas::get().is_municipal(&it.code));
    if is_short && !municipal.is_empty() && !others.is_empty() {
        let names: Vec<String> = municipal.iter().map(|it| it.name.text.clone()).collect();
        let names = desk.messages.list(lang, &names);
        return Some(desk.messages.fill(lang, "map-lines-several", &one("countries", &names)).to_string());
    }
    let what = |it: &&Country| {
        let what = desk.messages.fill(lang, "map-lines-of", &one("country", &it.code)).to_string();
        if map.countries.len() > 1 { format!("{} – {what}", it.name.text) } else { what }
    };
    let what: Vec<String> = divided.iter().map(what).collect();
    let fill = || desk.messages.fill(lang, "map-lines", &one("what", &what.join("; "))).to_string();
    (!what.is_empty()).then(fill)
}

/// The footnotes on designations of the countries that it is about, and of those that are named around them.
fn notes(desk: &Desk, lang: Lang, map: &Map, drawn: &Drawn) -> Vec<LinkView> {
    let is_shown = |it: &&Country| drawn.named.iter().any(|(code, _)| *code == it.code);
    let shown = map.countries.iter().chain(map.around.iter().filter(is_shown));
    shown.filter_map(|it| note(desk, by_code(desk, &it.code)?, lang)).collect()
}

/// Whether a guide has a map; drawing it is more work than knowing that.
pub fn has_places(desk: &Desk, guide: &Guide) -> bool {
    !places(desk, guide).1.is_empty()
}

/// The places of a guide that can be drawn, and the countries in which they lie; the more chapters, the larger.
fn places(desk: &Desk, guide: &Guide) -> (Vec<EntryId>, Vec<Spot>) {
    let (graph, lang) = (&desk.graph, guide.lang);
    let registry = &graph.library.registry;
    let is_country = |id: EntryId| graph.entry(id).form == Some("country");
    let countries: BTreeSet<EntryId> = guide.places.iter().filter_map(|it| registry.country(it.0)).collect();
    let countries = known(desk, &Vec::from_iter(countries));
    let spot = |(id, chapters): &(EntryId, Vec<usize>)| {
        let drawn = !is_country(*id) && registry.country(*id).is_some_and(|it| countries.contains(&it));
        spot(desk, *id, lang, chapters.len()).filter(|_| drawn)
    };
    let mut spots: Vec<Spot> = guide.places.iter().filter_map(spot).collect();
    spots.sort_by_key(|it| std::cmp::Reverse(it.count));
    (countries, spots)
}

/// The map of the places that the chapters of a guide are about. None if it is about none that can be drawn.
pub fn of_guide(desk: &Desk, guide: &Guide) -> Option<GuideMap> {
    let lang = guide.lang;
    let (countries, spots) = places(desk, guide);
    if spots.is_empty() {
        return None;
    }
    let (title, about) = (desk.text(lang, "guide-map-title"), desk.text(lang, "guide-map-about"));
    let map = map(desk, lang, title.clone(), &about, &countries, spots);
    let drawn = draw(&map, "map", PAPER)?;
    let (legend, notes) = (legend(desk, lang, &map, &drawn, false), notes(desk, lang, &map, &drawn));
    Some(GuideMap { legend, drawn, title, notes })
}

/// A map of the places of a guide.
pub struct GuideMap {
    pub drawn: Drawn,
    /// What it is, for those who do not see it.
    pub title: String,
    pub legend: Vec<String>,
    pub notes: Vec<LinkView>,
}

fn country(desk: &Desk, entry: &Entry, lang: Lang) -> Country {
    Country { code: entry.iso.as_deref().unwrap_or_default().to_owned(), name: label(desk, entry, lang) }
}

/// The footnote on a designation, with the name it belongs to.
fn note(desk: &Desk, entry: &Entry, lang: Lang) -> Option<LinkView> {
    let (text, other) = desk.words_for(&entry.note, lang);
    let name = name_of(desk, entry, lang).0;
    (!text.is_empty()).then(|| LinkView { text: format!("{name}: {text}"), url: String::new(), lang: other })
}

/// The pairs of countries that the registry says dispute their line.
fn disputed(desk: &Desk) -> Vec<[String; 2]> {
    let registry = &desk.graph.library.registry;
    let code = |it: &Entry| it.iso.as_ref().map(ToString::to_string);
    let pairs = registry.iter().filter_map(|(_, it)| {
        let other = registry.find(Register::Places, it.disputed_with.as_ref()?)?;
        Some([code(it)?, code(registry.get(other))?])
    });
    pairs.collect()
}

//! Maps of places: on the page of each, of all of them, and in guides.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::field::{Decimal, Register};
use crate::content::registry::{Entry, EntryId};
use crate::graph::guide::Guide;
use crate::graph::list::Topic;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::link::name_of;
use crate::render::chart::data::Label;
use crate::render::map::atlas::Atlas;
use crate::render::map::data::{Area, Country, Map, Spot};
use crate::render::map::draw::{Drawn, draw};
use crate::render::map::frame::{Frame, PAPER, SCREEN, Size};
use crate::render::messages::catalog::Args;
use crate::render::view::{Html, LinkView, MapView};

/// All countries, and the places in them that are told of.
pub fn of_all(desk: &Desk, lang: Lang) -> Option<MapView> {
    let places = desk.graph.library.registry.iter().filter(|(_, it)| it.register == Register::Places);
    let (countries, others): (Vec<EntryId>, Vec<EntryId>) =
        places.map(|(id, _)| id).partition(|it| desk.graph.entry(*it).form == Some("country"));
    let told_of = others.into_iter().filter(|it| articles(desk, *it, lang) > 0);
    let spots = told_of.map(|it| spot(desk, it, lang, articles(desk, it, lang)));
    let sight = Sight::of(desk, &countries, spots, SCREEN).filter(|it| !it.spots.is_empty())?;
    let about = about(desk, lang, vec![desk.text(lang, "map-about-all")], sight.missing);
    view(desk, lang, (desk.text(lang, "map-title-all"), about), sight, None)
}

/// A country and what lies in it; a place in its country.
pub fn of(desk: &Desk, id: EntryId, lang: Lang) -> Option<MapView> {
    let registry = &desk.graph.library.registry;
    if desk.graph.entry(id).register != Register::Places {
        return None;
    }
    let country = registry.country(id)?;
    // What the page is about may be shown by its area alone.
    let shown = within(desk, id).into_iter().filter(|it| *it != id || desk.graph.entry(id).latitude.is_some());
    let spots = shown.map(|it| spot(desk, it, lang, articles(desk, it, lang)));
    let sight = Sight::of(desk, &[country], spots, SCREEN)?;
    let name = name_of(desk, desk.graph.entry(id), lang).0;
    let args = one("place", &name);
    let title = desk.messages.fill(lang, "map-title-of", &args).to_string();
    let area = area(desk, id, country, lang);
    if sight.spots.is_empty() && area.is_none() && country != id {
        return None;
    }
    let own = spot(desk, id, lang, 0).map(|it| it.at);
    let is_seen = own.is_some_and(|at| sight.spots.iter().any(|it| it.at == at));
    let is_itself = is_seen && sight.spots.len() == 1;
    let discs = if is_itself { "map-about-one" } else { "map-about-all" };
    let discs = (!sight.spots.is_empty()).then(|| desk.text(lang, discs));
    let shaded = area.is_some().then(|| desk.messages.fill(lang, "map-area", &args).to_string());
    let mut told: Vec<String> = discs.into_iter().chain(shaded).collect();
    if told.is_empty() {
        told.push(desk.text(lang, "map-about-country"));
    }
    // What is shaded is on the map, though its disc is not.
    let missing = sight.missing - usize::from(own.is_some() && !is_seen && area.is_some());
    let about = about(desk, lang, told, missing);
    view(desk, lang, (title, about), sight, area)
}

/// A place, what lies in it, and what lies in that.
fn within(desk: &Desk, id: EntryId) -> Vec<EntryId> {
    let mut places = vec![id];
    // The tree has no circles: they were cut when the graph was made.
    let mut at = 0;
    while let Some(place) = places.get(at).copied() {
        places.extend(desk.graph.relations.children(place));
        at += 1;
    }
    places
}

/// What there is to see, and how many places are not.
fn about(desk: &Desk, lang: Lang, mut told: Vec<String>, missing: usize) -> String {
    if missing > 0 {
        told.push(count::of(desk, lang, "map-missing", missing));
    }
    told.join(" ")
}

/// The municipality or district itself, to be shaded on the map of its country.
fn area(desk: &Desk, id: EntryId, country: EntryId, lang: Lang) -> Option<Area> {
    let entry = desk.graph.entry(id);
    let code = entry.iso.as_deref().filter(|it| !Atlas::get().area(it).is_empty())?;
    let is_in = code.split('-').next() == desk.graph.entry(country).iso.as_deref();
    is_in.then(|| Area { code: code.to_owned(), name: label(desk, entry, lang) })
}

/// What of countries and places a picture of them shows.
struct Sight {
    countries: Vec<EntryId>,
    /// Those with most articles first.
    spots: Vec<Spot>,
    /// So many places are not in it: they lie outside, or nobody said where.
    missing: usize,
}

impl Sight {
    /// None if the atlas has none of the countries.
    fn of(desk: &Desk, countries: &[EntryId], places: impl Iterator<Item = Option<Spot>>, size: Size) -> Option<Sight> {
        let code = |id: &EntryId| desk.graph.entry(*id).iso.as_deref();
        let is_known = |id: &&EntryId| code(id).is_some_and(|it| !Atlas::get().rings(it).is_empty());
        let countries: Vec<EntryId> = countries.iter().filter(is_known).copied().collect();
        let frame = Frame::of(countries.iter().filter_map(code), size)?;
        let (mut spots, mut missing) = (Vec::new(), 0);
        for place in places {
            match place.filter(|it| frame.shows(it.at)) {
                Some(spot) => spots.push(spot),
                None => missing += 1,
            }
        }
        spots.sort_by_key(|it| Reverse(it.count));
        Some(Sight { countries, spots, missing })
    }
}

/// How many articles readers of a language have on a place.
fn articles(desk: &Desk, id: EntryId, lang: Lang) -> usize {
    desk.graph.lists.articles(Topic::Entry(id), lang).len()
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
    sight: Sight,
    area: Option<Area>,
) -> Option<MapView> {
    let map = Map { area, ..map(desk, lang, title, about, sight) };
    let drawn = draw(&map, "map", SCREEN)?;
    let (legend, notes) = (legend(desk, lang, &map, &drawn, Detail::Brief), notes(desk, lang, &map, &drawn));
    Some(MapView { svg: Html(drawn.svg), legend, notes })
}

fn map(desk: &Desk, lang: Lang, title: String, about: String, sight: Sight) -> Map {
    let countries: Vec<Country> = sight.countries.iter().map(|it| country(desk, desk.graph.entry(*it), lang)).collect();
    Map {
        title: Label::new(title),
        about,
        around: around(desk, lang, &countries),
        countries,
        spots: sight.spots,
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

/// How much a legend tells of what countries are divided into.
#[derive(Clone, Copy, PartialEq)]
enum Detail {
    /// What the pages of the countries do not.
    Brief,
    /// All of it: a guide is read without the site.
    Full,
}

/// What discs, codes and lines mean, and whose borders they are.
fn legend(desk: &Desk, lang: Lang, map: &Map, drawn: &Drawn, detail: Detail) -> Vec<String> {
    let name = |code: &str| map.countries.iter().find(|it| it.code == code).map(|it| it.name.text.as_str());
    let short = drawn.coded.iter().filter_map(|code| Some(format!("{code}: {}.", name(code)?)));
    let divisions = divisions(desk, lang, map, drawn, detail);
    let dashed = drawn.is_dashed.then(|| desk.text(lang, "map-disputed"));
    let whose = desk.text(lang, "map-borders");
    std::iter::once(map.about.clone()).chain(short).chain(divisions).chain(dashed).chain([whose]).collect()
}

/// What the thin lines divide: country by country, or shortly where some are divided into municipalities and others not.
fn divisions(desk: &Desk, lang: Lang, map: &Map, drawn: &Drawn, detail: Detail) -> Option<String> {
    let divided: Vec<&Country> = map.countries.iter().filter(|it| drawn.divided.contains(&it.code)).collect();
    let (municipal, others): (Vec<&Country>, Vec<&Country>) =
        divided.iter().partition(|it| Atlas::get().is_municipal(&it.code));
    if detail == Detail::Brief && !municipal.is_empty() && !others.is_empty() {
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
    let is_shown = |it: &&Country| drawn.named.contains(&it.code);
    let shown = map.countries.iter().chain(map.around.iter().filter(is_shown));
    shown.filter_map(|it| note(desk, by_code(desk, &it.code)?, lang)).collect()
}

/// Whether a guide has a map; drawing it is more work than knowing that.
pub fn has_places(desk: &Desk, guide: &Guide) -> bool {
    places(desk, guide).is_some()
}

/// The places of a guide that can be drawn, and the countries in which they lie; the more chapters, the larger.
fn places(desk: &Desk, guide: &Guide) -> Option<Sight> {
    let (graph, lang) = (&desk.graph, guide.lang);
    let registry = &graph.library.registry;
    let countries: BTreeSet<EntryId> = guide.places.iter().filter_map(|it| registry.country(it.0)).collect();
    let places = guide.places.iter().filter(|it| graph.entry(it.0).form != Some("country"));
    let spots = places.map(|(id, chapters)| spot(desk, *id, lang, chapters.len()));
    Sight::of(desk, &Vec::from_iter(countries), spots, PAPER).filter(|it| !it.spots.is_empty())
}

/// The map of the places that the chapters of a guide are about. None if it is about none that can be drawn.
pub fn of_guide(desk: &Desk, guide: &Guide) -> Option<GuideMap> {
    let lang = guide.lang;
    let sight = places(desk, guide)?;
    let title = desk.text(lang, "guide-map-title");
    let about = about(desk, lang, vec![desk.text(lang, "guide-map-about")], sight.missing);
    let map = map(desk, lang, title.clone(), about, sight);
    let drawn = draw(&map, "map", PAPER)?;
    let (legend, notes) = (legend(desk, lang, &map, &drawn, Detail::Full), notes(desk, lang, &map, &drawn));
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

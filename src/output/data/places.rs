//! Places as GeoJSON (RFC 7946), those without coordinates too: a feature may be somewhere that nobody has measured.

use serde_json::{Map, Value, json};

use crate::base::lang::Lang;
use crate::content::field::{Decimal, Register};
use crate::content::registry::{Entry, EntryId};
use crate::content::words::Words;
use crate::graph::address;
use crate::graph::list::Topic;
use crate::output::desk::Desk;

pub fn write(desk: &Desk) -> Vec<u8> {
    let places = desk.graph.library.registry.iter().filter(|(_, it)| it.register == Register::Places);
    let collection = json!({
        "type": "FeatureCollection",
        "features": places.map(|(id, entry)| feature(desk, id, entry)).collect::<Vec<_>>(),
    });
    serde_json::to_vec(&collection).expect("a value of JSON is JSON")
}

fn feature(desk: &Desk, id: EntryId, entry: &Entry) -> Value {
    let graph = &desk.graph;
    let country = graph.library.registry.country(id).and_then(|it| graph.entry(it).iso.as_deref());
    let articles = |lang: Lang| graph.lists.articles(Topic::Entry(id), lang).iter().map(|it| graph.groups.of(*it));
    let langs = graph.config().languages.iter().map(|it| it.lang);
    let mut concerned: Vec<_> = langs.clone().flat_map(articles).collect();
    concerned.sort_unstable();
    concerned.dedup();
    let urls: Map<String, Value> =
        langs.map(|it| (it.to_string(), json!(desk.absolute(&address::entry(graph, id, it, 1))))).collect();
    json!({
        "type": "Feature",
        "id": entry.id.as_str(),
        "geometry": geometry(entry),
        "properties": {
            "type": entry.form,
            "iso": entry.iso.as_deref(),
            "country": country,
            "part_of": entry.parent.as_ref().map(|it| &*it.value),
            "name": words(&entry.name),
            "note": words(&entry.note),
            "articles": concerned.len(),
            "url": urls,
        },
    })
}

/// A point, longitude first; nothing where it is not known.
fn geometry(entry: &Entry) -> Value {
    let (Some(latitude), Some(longitude)) = (entry.latitude, entry.longitude) else { return Value::Null };
    let coordinates = [longitude, latitude].map(Decimal::to_f64);
    json!({ "type": "Point", "coordinates": coordinates })
}

/// A text by language; one that is the same in all of them under `und`.
fn words(words: &Words) -> Map<String, Value> {
    let any = words.any.iter().map(|text| ("und".to_owned(), json!(**text)));
    words.own.iter().map(|(lang, text)| (lang.to_string(), json!(**text))).chain(any).collect()
}

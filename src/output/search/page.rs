//! The page that lists what was found, and the files that its script reads.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::index::build::Content;
use crate::output::index::code::{zip, zip_quickly};
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::output::search::plan::{Filters, index, text};
use crate::render::view::SearchView;

/// Texts of the script, by the names it knows them by.
const TEXTS: &[&str] = &[
    "search-also",
    "search-clear",
    "search-country",
    "search-failed",
    "search-filters",
    "search-kind",
    "search-language",
    "search-loading",
    "search-more",
    "search-municipality",
    "search-none",
    "search-partly",
    "search-see-all",
    "search-topic",
    "search-year",
];

/// Texts that count.
const COUNTS: &[&str] = &["search-found", "search-over"];

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    if !desk.graph.config().search {
        return;
    }
    for language in &desk.graph.config().languages {
        claims.push((address::search(&desk.graph, language.lang).into(), Output::Search(language.lang)));
        for filters in [false, true] {
            let name = if filters { "-filters" } else { "" };
            let address = format!("{}{}{name}.bin", address::INDEX, language.lang);
            claims.push((address.into(), Output::IndexWords(language.lang, filters)));
        }
    }
}

/// The files of the index, which has to be made for that.
pub fn list_index(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    if !desk.graph.config().search {
        return;
    }
    let files = index(desk).files.iter().map(|it| it.0.as_str());
    for (at, name) in std::iter::once("index.bin").chain(files).enumerate() {
        claims.push((format!("{}{name}", address::INDEX).into(), Output::Index(at as u32)));
    }
}

/// A file of the index; the root is the first.
pub fn file(desk: &Desk, at: u32) -> Making {
    let index = index(desk);
    let Some(before) = at.checked_sub(1) else { return Ok(Made::Bytes(index.root.clone())) };
    Ok(Made::Bytes(match &index.files[before as usize].1 {
        Content::Bytes(bytes) => bytes.clone(),
        Content::Text(key, lang) => zip_quickly(text(desk, *key, *lang).as_bytes()),
    }))
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let languages = desk.graph.config().languages.iter();
    let versions: Vec<(Lang, String)> = languages.map(|it| (it.lang, address::search(&desk.graph, it.lang))).collect();
    let title = desk.text(lang, "search-title");
    let address = address::search(&desk.graph, lang);
    let page = Page { versions: &versions, noindex: true, thing: Thing::Search, ..Page::new(&title, &address, lang) };
    let view = SearchView { title: title.clone() };
    page::render(desk, "search.html", lang, &page::context(desk, page, "search", &view))
}

/// The words that the script speaks in a language, as JSON; those of the filters apart, as few readers open them.
pub fn words(desk: &Desk, lang: Lang, filters: bool) -> Making {
    let words = if filters { filter_words(desk, lang) } else { interface_words(desk, lang) };
    let json = serde_json::to_vec(&words).expect("texts are JSON");
    Ok(Made::Bytes(zip(&json)))
}

fn interface_words(desk: &Desk, lang: Lang) -> serde_json::Value {
    let short = |id: &&str| id.trim_start_matches("search-").to_owned();
    let texts: BTreeMap<String, String> = TEXTS.iter().map(|it| (short(it), desk.text(lang, it))).collect();
    let counts: BTreeMap<String, Vec<(u32, String)>> =
        COUNTS.iter().map(|it| (short(it), count::samples(desk, lang, it))).collect();
    let kinds = KINDS.iter().map(|it| format!("kind-{}", it.name));
    let registers = Register::ALL.iter().map(|it| format!("registry-{}", it.name()));
    let kinds: Vec<String> = kinds.chain(registers).map(|it| desk.text(lang, &it)).collect();
    let langs: Vec<String> = desk.graph.config().languages.iter().map(|it| it.label.to_string()).collect();
    serde_json::json!({ "texts": texts, "counts": counts, "kinds": kinds, "langs": langs, "plurals": lang.cldr() })
}

fn filter_words(desk: &Desk, lang: Lang) -> serde_json::Value {
    let Filters { countries, municipalities, topics } = Filters::of(desk);
    let named = |ids: &[EntryId]| -> Vec<(String, String)> {
        let entries = ids.iter().map(|it| desk.graph.entry(*it));
        entries.map(|it| (it.id.to_string(), desk.words_for(&it.name, lang).0)).collect()
    };
    serde_json::json!([named(&countries), named(&municipalities), named(&topics)])
}

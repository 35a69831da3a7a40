//! `data.json`: what there is, for catalogs of data. DCAT-AP 3 (W3C's vocabulary DCAT, as public bodies in Europe use
//! it), as JSON-LD.

use serde_json::{Value, json};

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::graph::address;
use crate::output::data::all::all;
use crate::output::data::{file, label};
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

/// Languages in the vocabulary of the Publications Office of the EU.
const LANGUAGES: &[(&str, &str)] = &[
    ("bs", "BOS"),
    ("cnr", "CNR"),
    ("de", "DEU"),
    ("en", "ENG"),
    ("hr", "HRV"),
    ("mk", "MKD"),
    ("rom", "ROM"),
    ("sq", "SQI"),
    ("sr", "SRP"),
    ("tr", "TUR"),
];

const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

/// Those of its file types that ours are.
fn file_type(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Kind(_) | Dataset::Figures | Dataset::History | Dataset::Contacts | Dataset::Register(_) => "CSV",
        Dataset::Places => "GEOJSON",
        Dataset::Activities => "XML",
        Dataset::Article(_) | Dataset::Package => "JSON",
        Dataset::Catalog => "JSON_LD",
    }
}

pub fn write(desk: &Desk) -> Vec<u8> {
    let config = desk.graph.config();
    let home = desk.absolute(&address::home(&desk.graph, config.default_language));
    let own = desk.absolute(&file::address(desk, Dataset::Catalog));
    let described = all(desk).into_iter().filter(|it| !matches!(it, Dataset::Catalog | Dataset::Package));
    let catalog = json!({
        "@context": context(),
        "@id": own,
        "@type": "dcat:Catalog",
        "dct:title": in_languages(desk, |it| desk.words_for(&config.title, it).0),
        "dct:description": in_languages(desk, |it| catalog_description(desk, it)),
        "dct:publisher": publisher(desk),
        "dct:license": license(desk),
        "dct:language": languages(desk),
        "foaf:homepage": { "@id": home },
        "dcat:dataset": described.map(|it| dataset(desk, it)).collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&catalog).expect("a value of JSON is JSON");
    bytes.push(b'\n');
    bytes
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
    })
}

fn catalog_description(desk: &Desk, lang: Lang) -> String {
    let own = desk.words_for(&desk.graph.config().description, lang).0;
    if own.is_empty() { desk.text(lang, "data-lead") } else { own }
}

fn dataset(desk: &Desk, dataset: Dataset) -> Value {
    let url = desk.absolute(&file::address(desk, dataset));
    let about = |lang: Lang| match label::about(desk, dataset, lang) {
        empty if empty.is_empty() => label::name(desk, dataset, lang),
        about => about,
    };
    let media_type = format!("http://www.iana.org/assignments/media-types/{}", file::media_type(dataset));
    let page = desk.absolute(&address::data(&desk.graph, desk.graph.config().default_language));
    json!({
        "@id": format!("{url}#dataset"),
        "@type": "dcat:Dataset",
        "dct:identifier": file::name(desk, dataset),
        "dct:title": in_languages(desk, |it| label::name(desk, dataset, it)),
        "dct:description": in_languages(desk, about),
        "dct:publisher": publisher(desk),
        "dct:language": languages(desk),
        "dcat:landingPage": { "@id": page },
        "dcat:distribution": [{
            "@id": format!("{url}#file"),
            "@type": "dcat:Distribution",
            "dcat:accessURL": { "@id": url },
            "dcat:downloadURL": { "@id": url },
            "dcat:mediaType": { "@id": media_type },
            "dct:format": { "@id": format!("{AUTHORITY}file-type/{}", file_type(dataset)) },
            "dct:license": license(desk),
        }],
    })
}

/// A text in each language of the site.
fn in_languages(desk: &Desk, text: impl Fn(Lang) -> String) -> Value {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    langs.map(|it| json!({ "@language": it, "@value": text(it) })).collect()
}

/// The languages of the site, each once: the vocabulary tells no scripts apart.
fn languages(desk: &Desk) -> Value {
    let mut codes: Vec<&str> = Vec::new();
    for language in &desk.graph.config().languages {
        let code = LANGUAGES.iter().find(|(it, _)| *it == language.lang.language()).map(|(_, code)| *code);
        codes.extend(code.filter(|it| !codes.contains(it)));
    }
    codes.into_iter().map(|it| json!({ "@id": format!("{AUTHORITY}language/{it}") })).collect()
}

/// Where the license can be read; its identifier, if that is not known.
fn license(desk: &Desk) -> Value {
    let id = &desk.graph.config().license;
    let url = desk.license(id).url;
    json!({ "@id": if url.is_empty() { format!("https://spdx.org/licenses/{id}") } else { url } })
}

/// Who publishes the site; the site itself, where nobody is named.
fn publisher(desk: &Desk) -> Value {
    let config = desk.graph.config();
    let registry = &desk.graph.library.registry;
    let id = config.publisher.as_ref().and_then(|it| registry.find(Register::Organisations, it));
    let words = id.map_or(&config.title, |it| &registry.get(it).name);
    let url = match id {
        Some(id) => address::entry(&desk.graph, id, config.default_language, 1),
        None => address::home(&desk.graph, config.default_language),
    };
    json!({
        "@id": format!("{}#publisher", desk.absolute(&url)),
        "@type": "foaf:Agent",
        "foaf:name": in_languages(desk, |it| desk.words_for(words, it).0),
    })
}

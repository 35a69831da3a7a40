//! What every text has, whatever it is about: language, dates, license, sources, translations.

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::content::field::{Field, Register};
use crate::content::kind::common::{ANY_TOPICS, LICENSE, PLACES, PUBLISHED, SOURCES, TARGETS, UPDATED};
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::output::desk::Desk;
use crate::output::schema::json::Json;
use crate::output::schema::reference::{entries, entries_as};

/// A date as ISO 8601, if its year is known.
pub fn iso(date: &Date) -> String {
    if date.year.is_some() { date.to_string() } else { String::new() }
}

/// The date of a field, if its year is known.
pub fn date(desk: &Desk, id: ArticleId, field: &Field) -> String {
    desk.graph.original_of(id).facts.date(field).as_ref().map(iso).unwrap_or_default()
}

/// What the text of an article is: `inLanguage`, `license`, `isBasedOn` …
pub fn text(json: &mut Json, desk: &Desk, id: ArticleId) {
    let graph = &desk.graph;
    let article = graph.article(id);
    json.text("inLanguage", article.lang.as_str());
    json.text("datePublished", &date(desk, id, &PUBLISHED));
    json.text("dateModified", &date(desk, id, &UPDATED));
    let original = graph.original_of(id);
    let license = original.facts.token(&LICENSE).unwrap_or(&graph.config().license);
    json.text("license", &desk.license(license).url);
    publisher(json, desk, article.lang);
    json.nested("isPartOf", |json| json.text("@id", &desk.absolute(&address::home(graph, article.lang))));
    sources(json, desk, &entries(desk, Register::Sources, original.facts.entries(&SOURCES)));
    translations(json, desk, id);
}

/// What the text is about: topics, places, those whom it concerns.
pub fn subject(json: &mut Json, desk: &Desk, id: ArticleId) {
    let lang = desk.graph.article(id).lang;
    let facts = &desk.graph.original_of(id).facts;
    entries_as(json, "about", desk, &entries(desk, Register::Topics, facts.entries(&ANY_TOPICS)), lang);
    entries_as(json, "spatialCoverage", desk, &entries(desk, Register::Places, facts.entries(&PLACES)), lang);
    audience(json, desk, &entries(desk, Register::TargetGroups, facts.entries(&TARGETS)), lang);
}

/// Groups of people, or offices, that something is meant for.
pub fn audience(json: &mut Json, desk: &Desk, ids: &[EntryId], lang: Lang) {
    json.each("audience", ids, |json, id| {
        json.text("@type", "Audience");
        json.text("name", &desk.words_for(&desk.graph.entry(*id).name, lang).0);
    });
}

/// Who publishes the site.
pub fn publisher(json: &mut Json, desk: &Desk, lang: Lang) {
    let name = desk.graph.config().publisher.iter();
    let ids: Vec<EntryId> =
        name.filter_map(|it| desk.graph.library.registry.find(Register::Organisations, it)).collect();
    entries_as(json, "publisher", desk, &ids, lang);
}

fn sources(json: &mut Json, desk: &Desk, ids: &[EntryId]) {
    json.each("isBasedOn", ids, |json, id| {
        let source = desk.graph.entry(*id);
        // A source is called as it calls itself; a title in another language says nothing of the source's own.
        let (name, own) = source.name.find(source.lang).map_or(("", None), |(name, own)| (&**name, own));
        let lang = source.lang.filter(|it| own.is_none_or(|own| own == *it));
        json.text("@type", "CreativeWork");
        json.text("name", name);
        json.text("url", source.url.as_deref().unwrap_or_default());
        json.text("inLanguage", lang.as_ref().map_or("", |it| it.as_str()));
    });
}

/// The original of a translation, or the translations of an original.
fn translations(json: &mut Json, desk: &Desk, id: ArticleId) {
    let group = desk.graph.group_of(id);
    let url = |id: ArticleId| desk.absolute(&address::article(&desk.graph, id));
    let is_published = group.versions.contains(&group.original);
    if id != group.original && is_published {
        return json.nested("translationOfWork", |json| json.text("@id", &url(group.original)));
    }
    let others: Vec<ArticleId> = group.versions.iter().copied().filter(|it| *it != id).collect();
    json.each("workTranslation", &others, |json, other| json.text("@id", &url(*other)));
}

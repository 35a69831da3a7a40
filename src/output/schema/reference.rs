//! Things that others refer to: organisations, places, topics, articles. Type, address and name are enough.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::field::{Field, Register, Role};
use crate::content::registry::{Entry, EntryId};
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::output::desk::Desk;
use crate::output::schema::json::Json;

/// Tells a thing from the page about it: the end of its name in data.
pub const THING: &str = "#thing";

/// The type of an entry in schema.org.
pub fn type_of(entry: &Entry) -> &'static str {
    match (entry.register, entry.form) {
        (Register::Organisations, Some("government" | "local-government" | "other-public")) => "GovernmentOrganization",
        (Register::Organisations, Some(form)) if form.ends_with("-ngo") => "NGO",
        (Register::Organisations, Some("academic")) => "EducationalOrganization",
        (Register::Organisations, _) => "Organization",
        (Register::People, _) => "Person",
        (Register::Places, Some("country")) => "Country",
        (Register::Places, Some("city")) => "City",
        (Register::Places, Some("settlement")) => "Place",
        (Register::Places, _) => "AdministrativeArea",
        (Register::Topics | Register::TargetGroups | Register::Terms, _) => "DefinedTerm",
        (Register::Sources, _) => "CreativeWork",
    }
}

/// Type, address and name of an entry, into an object that is open.
pub fn entry(json: &mut Json, desk: &Desk, id: EntryId, lang: Lang) {
    let entry = desk.graph.entry(id);
    json.text("@type", type_of(entry));
    json.text("@id", &(desk.absolute(&address::entry(&desk.graph, id, lang, 1)) + THING));
    json.text("name", &desk.words_for(&entry.name, lang).0);
}

/// Entries by their names; those that do not exist were noted by the checks.
pub fn entries(desk: &Desk, register: Register, names: &[Spanned<Text>]) -> Vec<EntryId> {
    names.iter().filter_map(|it| desk.graph.library.registry.find(register, it)).collect()
}

/// Those that have one of some roles in an article.
pub fn with_role(
    desk: &Desk,
    article: &Article,
    (register, field): (Register, &Field),
    roles: &[&'static str],
) -> Vec<EntryId> {
    let has = |it: &&Role| roles.contains(&it.role.unwrap_or("participating"));
    let found = article.facts.roles(field).iter().filter(has);
    let mut ids: Vec<EntryId> = found.filter_map(|it| desk.graph.library.registry.find(register, &it.entry)).collect();
    ids.dedup();
    ids
}

/// `"key":{…}` for each entry.
pub fn entries_as(json: &mut Json, key: &str, desk: &Desk, ids: &[EntryId], lang: Lang) {
    json.each(key, ids, |json, id| entry(json, desk, *id, lang));
}

/// `"key":{"@id":…}` for what each article is about, in the version that readers of `lang` get.
pub fn articles_as(json: &mut Json, key: &str, desk: &Desk, groups: impl Iterator<Item = GroupId>, lang: Lang) {
    let versions = groups.filter_map(|it| desk.graph.version(it, lang));
    let urls: Vec<String> = versions.map(|it| desk.absolute(&address::article(&desk.graph, it.article))).collect();
    json.each(key, &urls, |json, url| json.text("@id", &format!("{url}{THING}")));
}

//! What an entry of the registry is.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::field::Register;
use crate::content::office::Office;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::schema::json::Json;
use crate::output::schema::reference::{entries_as, entry, type_of};
use crate::output::schema::work::iso;

/// Writes the entry into an object that is open.
pub fn write(json: &mut Json, desk: &Desk, id: EntryId, lang: Lang) {
    let it = desk.graph.entry(id);
    entry(json, desk, id, lang);
    json.text("description", &desk.words_for(&it.description, lang).0);
    let other_names: Vec<&str> = it.other_names().map(|it| &**it).collect();
    let linked = |json: &mut Json, key: &str, register: Register, name: &Option<Spanned<Text>>| {
        let ids: Vec<EntryId> = name.iter().filter_map(|it| desk.graph.library.registry.find(register, it)).collect();
        entries_as(json, key, desk, &ids, lang);
    };
    match it.register {
        Register::Organisations | Register::People | Register::Places => {
            let short = desk.words_for(&it.short, lang).0;
            let short = (!short.is_empty()).then_some(short.as_str());
            json.texts("alternateName", &short.into_iter().chain(other_names).collect::<Vec<_>>());
        }
        // What a term is called otherwise stands in no property of its own.
        Register::Topics | Register::TargetGroups | Register::Terms => {
            json.text("termCode", &desk.words_for(&it.short, lang).0);
            let set = address::register(&desk.graph, it.register, lang);
            json.text("inDefinedTermSet", &desk.absolute(&set));
        }
        Register::Sources => {
            json.text("inLanguage", it.lang.as_ref().map_or("", |it| it.as_str()));
            json.text("datePublished", &it.published.as_ref().map(iso).unwrap_or_default());
            let publisher = desk.words_for(&it.publisher, lang).0;
            if !publisher.is_empty() {
                json.nested("publisher", |json| {
                    json.text("@type", "Organization");
                    json.text("name", &publisher);
                });
            }
        }
    }
    match it.register {
        Register::Organisations => {
            linked(json, "parentOrganization", Register::Organisations, &it.parent);
            linked(json, "location", Register::Places, &it.place);
            json.each("contactPoint", &it.offices, |json, office| contact_point(json, desk, office, lang));
        }
        Register::People => {
            json.text("jobTitle", &desk.words_for(&it.role, lang).0);
            linked(json, "worksFor", Register::Organisations, &it.organisation);
        }
        Register::Places => {
            json.text("identifier", it.iso.as_deref().unwrap_or_default());
            linked(json, "containedInPlace", Register::Places, &it.parent);
        }
        _ => {}
    }
    let key = if type_of(it) == "CreativeWork" { "url" } else { "sameAs" };
    json.text(key, it.url.as_deref().unwrap_or_default());
}

/// An office that people can turn to.
fn contact_point(json: &mut Json, desk: &Desk, office: &Office, lang: Lang) {
    json.text("@type", "ContactPoint");
    json.text("contactType", &desk.words_for(&office.name, lang).0);
    json.text("telephone", office.phone.as_deref().unwrap_or_default());
    json.text("email", office.email.as_deref().unwrap_or_default());
}

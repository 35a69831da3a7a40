//! Whom to turn to.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::Register;
use crate::content::kind::common::CONTACT;
use crate::content::kind::service::PROVIDER;
use crate::content::registry::EntryId;
use crate::output::desk::Desk;
use crate::output::link::{host, to_entry};
use crate::render::view::ContactView;

/// The organisations to turn to: who provides a service, whom a need names; each once.
pub fn of(desk: &Desk, original: &Article, lang: Lang) -> Vec<ContactView> {
    let named = [&CONTACT, &PROVIDER].into_iter().flat_map(|it| original.facts.entries(it));
    let mut ids: Vec<EntryId> =
        named.filter_map(|it| desk.graph.library.registry.find(Register::Organisations, it)).collect();
    let mut seen = Vec::new();
    ids.retain(|it| {
        !seen.contains(it) && {
            seen.push(*it);
            true
        }
    });
    let contact = |id: EntryId| {
        let link = to_entry(desk, id, lang);
        let site = desk.graph.entry(id).url.as_deref().unwrap_or_default();
        ContactView {
            name: link.text,
            lang: link.lang,
            url: link.url,
            site_url: site.to_owned(),
            site_text: host(site),
        }
    };
    ids.into_iter().map(contact).collect()
}

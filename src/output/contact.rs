//! Whom to turn to.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::office::Office;
use crate::content::registry::EntryId;
use crate::graph::contact::organisations;
use crate::output::desk::Desk;
use crate::output::link::{host, to_entry};
use crate::render::view::{ContactView, OfficeView};

/// The organisations to turn to: who provides a service, whom a need names; each once.
pub fn of(desk: &Desk, original: &Article, lang: Lang) -> Vec<ContactView> {
    let mut seen: Vec<EntryId> = Vec::new();
    for id in organisations(&desk.graph.library.registry, original) {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    seen.into_iter().map(|it| view(desk, it, lang)).collect()
}

/// An organisation or a person, and how they are reached.
pub fn view(desk: &Desk, id: EntryId, lang: Lang) -> ContactView {
    let link = to_entry(desk, id, lang);
    let entry = desk.graph.entry(id);
    let site = entry.url.as_deref().unwrap_or_default();
    ContactView {
        name: link.text,
        lang: link.lang,
        url: link.url,
        site_url: site.to_owned(),
        site_text: host(site),
        offices: offices(desk, id, lang),
    }
}

/// The offices of an organisation.
pub fn offices(desk: &Desk, id: EntryId, lang: Lang) -> Vec<OfficeView> {
    desk.graph.entry(id).offices.iter().map(|it| office(desk, it, lang)).collect()
}

fn office(desk: &Desk, office: &Office, lang: Lang) -> OfficeView {
    let (name, other) = desk.words_for(&office.name, lang);
    let (address, address_lang) = desk.words_for(&office.address, lang);
    let (hours, hours_lang) = desk.words_for(&office.hours, lang);
    let phone = office.phone.as_deref().unwrap_or_default();
    OfficeView {
        name,
        lang: other,
        phone: phone.to_owned(),
        dial: phone.replace(' ', ""),
        email: office.email.as_deref().unwrap_or_default().to_owned(),
        address,
        address_lang,
        hours,
        hours_lang,
        valid_until: office.valid_until.as_ref().map(|it| desk.messages.date(lang, it).to_string()).unwrap_or_default(),
        valid_until_iso: office.valid_until.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

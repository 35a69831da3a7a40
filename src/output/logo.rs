//! Logos of organisations.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::Register;
use crate::content::kind::common::ORGANISATIONS;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::picture::{self, Coding};
use crate::output::desk::Desk;
use crate::output::link::to_entry;
use crate::render::view::LogoView;

/// The logo of an organisation, if it has one.
pub fn view(desk: &Desk, id: EntryId, lang: Lang) -> Option<LogoView> {
    let medium = desk.graph.medium(desk.graph.logo(id)?);
    let (own_width, own_height) = medium.size.unwrap_or_default();
    let copy = |width: u32, coding: Coding| desk.href(&picture::address(medium, width, coding));
    let (src, width, height) = match picture::usual(medium) {
        Some((width, coding)) => (copy(width, coding), width, picture::height(medium, width)),
        None => (desk.href(&address::medium(medium)), own_width, own_height),
    };
    let (alt, alt_lang) = desk.words_for(&desk.graph.entry(id).logo.as_ref()?.alt, lang);
    Some(LogoView {
        organisation: to_entry(desk, id, lang),
        src,
        // Logos are shown small: the narrowest copy is wide enough.
        webp: picture::widths(medium, Coding::WebP).first().map(|it| copy(*it, Coding::WebP)).unwrap_or_default(),
        width,
        height,
        alt,
        alt_lang,
    })
}

/// The logos of those who have a part in an article, in the order in which they are named; each once.
pub fn of(desk: &Desk, original: &Article, lang: Lang) -> Vec<LogoView> {
    let registry = &desk.graph.library.registry;
    let mut ids: Vec<EntryId> = Vec::new();
    for role in original.facts.roles(&ORGANISATIONS) {
        ids.extend(registry.find(Register::Organisations, &role.entry).filter(|it| !ids.contains(it)));
    }
    ids.into_iter().filter_map(|it| view(desk, it, lang)).collect()
}

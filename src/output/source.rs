//! Sources, as in a list of references.

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::Register;
use crate::content::kind::common::SOURCES;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::link::{host, name_of};
use crate::render::view::SourceView;

/// The sources of an article, for readers of a language.
pub fn sources(desk: &Desk, original: &Article, lang: Lang) -> Vec<SourceView> {
    let registry = &desk.graph.library.registry;
    let ids = original.facts.entries(&SOURCES).iter().filter_map(|it| registry.find(Register::Sources, it));
    ids.map(|id| source(desk, id, lang)).collect()
}

/// One of them.
pub fn source(desk: &Desk, id: EntryId, lang: Lang) -> SourceView {
    let source = desk.graph.entry(id);
    let date = |it: &Date| desk.messages.date(lang, it);
    let (note, note_lang) = desk.words_for(&source.note, lang);
    let (title, title_lang) = name_of(desk, source, lang);
    SourceView {
        title,
        lang: title_lang,
        publisher: desk.words_for(&source.publisher, lang).0,
        page: desk.href(&address::entry(&desk.graph, id, lang, 1)),
        url: source.url.as_deref().unwrap_or_default().to_owned(),
        site: source.url.as_deref().map(host).unwrap_or_default(),
        published: source.published.as_ref().map(date).unwrap_or_default(),
        accessed: source.accessed.as_ref().map(date).unwrap_or_default(),
        note,
        note_lang,
    }
}

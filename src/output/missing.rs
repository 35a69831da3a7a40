//! The page that web servers show where nothing stands: `404.html`, in every language at once.

use crate::content::config::Language;
use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::render::view::{LinkView, MissingItemView, MissingView};

const ADDRESS: &str = "/404.html";

pub fn list(_: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    claims.push((ADDRESS.into(), Output::Missing));
}

pub fn make(desk: &Desk) -> Making {
    let config = desk.graph.config();
    let item = |it: &Language| MissingItemView {
        lang: it.lang.to_string(),
        dir: it.lang.direction().to_owned(),
        title: desk.text(it.lang, "missing-title"),
        text: desk.text(it.lang, "missing-text"),
        home: LinkView {
            text: desk.text(it.lang, "missing-home"),
            url: desk.href(&address::home(&desk.graph, it.lang)),
            lang: String::new(),
        },
    };
    let view = MissingView { items: config.languages.iter().map(item).collect() };
    let lang = config.default_language;
    let title = desk.text(lang, "missing-title");
    let page = Page { answers_elsewhere: true, ..Page::new(&title, ADDRESS, lang) };
    page::render(desk, "missing.html", lang, &page::context(desk, page, "missing", &view))
}

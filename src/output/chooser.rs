//! The page at `/`, where readers choose a language. It needs no script: it is a list of links.

use crate::output::desk::Desk;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::render::view::{ChoiceView, ChooserView, LanguageView};

pub fn list(_: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    claims.push(("/".into(), Output::Chooser));
}

pub fn make(desk: &Desk) -> Making {
    let config = desk.graph.config();
    let default = config.default_language;
    let choice = |it: LanguageView| {
        let lang = it.lang.parse().unwrap_or(default);
        ChoiceView {
            title: desk.words_for(&config.title, lang).0,
            choose: desk.text(lang, "chooser-title"),
            lang: it.lang,
            dir: it.dir,
            label: it.label,
            url: it.url,
        }
    };
    let view = ChooserView { items: desk.languages(None).into_iter().map(choice).collect() };
    let title = desk.text(default, "chooser-title");
    let page = Page { thing: Thing::Page, ..Page::new(&title, "/", default) };
    page::render(desk, "chooser.html", default, &page::context(desk, page, "chooser", &view))
}

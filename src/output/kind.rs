//! The list of a kind of article, page by page.

use crate::base::lang::Lang;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::list::Topic;
use crate::output::calendar::agenda;
use crate::output::card::cards;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::made::Making;
use crate::output::manifest::{Output, Scope};
use crate::output::page::{self, Page, Stand};
use crate::output::pages;
use crate::output::schema::page::Thing;
use crate::output::script;
use crate::output::versions::{self, Subject};
use crate::render::view::ListView;

/// A list for each kind that a language has articles of; pages about the site itself are in the menu instead.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        for (at, kind) in KINDS.iter().enumerate() {
            let count = desk.graph.lists.articles(Topic::Kind(at as u8), language.lang).len();
            let total = if count == 0 { 0 } else { pages::total(desk, count) };
            for number in 1..=total {
                let address = address::kind(&desk.graph, kind, language.lang, number);
                claims.push((address.into(), Output::Kind(at as u8, language.lang, number)));
            }
        }
    }
}

pub fn make(desk: &Desk, at: u8, lang: Lang, number: u32) -> Making {
    let graph = &desk.graph;
    let kind = KINDS[at as usize];
    let articles = graph.lists.articles(Topic::Kind(at), lang);
    let total = pages::total(desk, articles.len());
    let title = desk.text(lang, &format!("kinds-{}", kind.name));
    let description = desk.text(lang, &format!("about-{}", kind.name));
    let address = address::kind(graph, kind, lang, number);
    let versions = match number {
        1 => versions::of(desk, Subject::Kind(at)),
        _ => {
            let pages = |lang| pages::total(desk, graph.lists.articles(Topic::Kind(at), lang).len());
            script::numbered(desk, lang, |it| pages(it) == total, |it| address::kind(graph, kind, it, number))
        }
    };
    let view = ListView {
        kind: kind.name.to_owned(),
        title: title.clone(),
        description: description.clone(),
        count: count::articles(desk, lang, articles.len()),
        cards: cards(desk, pages::slice(desk, articles, number), lang)?,
        pages: pages::view(desk, number, total, |it| address::kind(graph, kind, lang, it)),
    };
    let stands = stands(desk, at);
    let numbered = count::page_title(desk, lang, &title, number, total);
    let page = Page {
        description: &description,
        versions: &versions,
        stands: (number == 1).then_some(&stands),
        section: desk.href(&address::kind(graph, kind, lang, 1)),
        feeds: feed::links(desk, lang, Scope::Kind(at)),
        calendars: agenda::links(desk, Scope::Kind(at), lang, number),
        thing: Thing::List(pages::slice(desk, articles, number)),
        ..Page::new(&numbered, &address, lang)
    };
    page::render(desk, "list.html", lang, &page::context(desk, page, "list", &view))
}

/// Every language that has the list, if only of what it is lent.
fn stands(desk: &Desk, at: u8) -> Vec<Stand> {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    let shown = langs.filter(|it| !desk.graph.lists.articles(Topic::Kind(at), *it).is_empty());
    let address = |lang: Lang| address::kind(&desk.graph, KINDS[at as usize], lang, 1);
    shown.map(|lang| Stand { lang, address: address(lang), shown: lang }).collect()
}

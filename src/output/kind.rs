//! The list of a kind of article, page by page.

use crate::base::lang::Lang;
use crate::content::kind::list::KINDS;
use crate::content::kind::{event, need, service};
use crate::graph::address;
use crate::graph::list::Topic;
use crate::output::calendar::agenda;
use crate::output::card::cards;
use crate::output::choice;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::filter;
use crate::output::items;
use crate::output::made::Making;
use crate::output::manifest::{Output, Scope};
use crate::output::months;
use crate::output::page::{self, Page, Stand};
use crate::output::pages;
use crate::output::schema::page::Thing;
use crate::output::script;
use crate::output::versions::{self, Subject};
use crate::output::years::{self, Division};
use crate::render::view::{LinkView, ListView};

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
    let is_divided = years::is_divided(kind);
    let is_narrowed = items::is_narrowed(desk, at, lang);
    let view = ListView {
        kind: kind.name.to_owned(),
        title: title.clone(),
        description: description.clone(),
        count: count::articles(desk, lang, articles.len()),
        cards: cards(desk, pages::slice(desk, articles, number), lang)?,
        groups: if is_divided { years::groups(desk, articles, number, Division::Years, lang)? } else { Vec::new() },
        timed: years::is_timed(kind),
        ages: years::ages(desk, kind, lang),
        pages: pages::view(desk, number, total, |it| address::kind(graph, kind, lang, it)),
        filters: if number == 1 { filter::of_kind(desk, at, lang) } else { Vec::new() },
        items: if number == 1 && is_narrowed { desk.href(&address::items(graph, kind, lang)) } else { String::new() },
        ways: ways(desk, at, lang, number > 1 && is_narrowed),
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

/// Other ways to look at a list: a later page leads to the filters; needs stand in a table, too, and
/// there is a directory of whom to turn to.
fn ways(desk: &Desk, at: u8, lang: Lang, has_filters_elsewhere: bool) -> Vec<LinkView> {
    let graph = &desk.graph;
    let way = |id: &str, address: String| LinkView {
        text: desk.text(lang, id),
        url: desk.href(&address),
        ..LinkView::default()
    };
    let filters =
        has_filters_elsewhere.then(|| way("filters-elsewhere", address::kind(graph, KINDS[at as usize], lang, 1)));
    let needs = (versions::need_list() == Topic::Kind(at)).then(|| way("needs-title", address::needs(graph, lang)));
    let has_contacts = [&need::KIND, &service::KIND].contains(&KINDS[at as usize]) && !graph.contacts.is_empty();
    let directory = has_contacts.then(|| way("directory-whole", address::directory(graph, lang)));
    let chosen = (versions::practice_list() == Topic::Kind(at)).then(|| choice::way(desk, lang)).flatten();
    let months = (*KINDS[at as usize] == event::KIND).then(|| months::way(desk, lang)).flatten();
    filters.into_iter().chain(months).chain(needs).chain(chosen).chain(directory).collect()
}

/// Every language that has the list, if only of what it is lent.
fn stands(desk: &Desk, at: u8) -> Vec<Stand> {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    let shown = langs.filter(|it| !desk.graph.lists.articles(Topic::Kind(at), *it).is_empty());
    let address = |lang: Lang| address::kind(&desk.graph, KINDS[at as usize], lang, 1);
    shown.map(|lang| Stand { lang, address: address(lang), shown: lang }).collect()
}

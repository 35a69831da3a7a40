//! The list of those articles of a kind that give an answer: narrowed by a link, without a script.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::filter::{Answer, FilterId};
use crate::graph::list::Topic;
use crate::output::card::cards;
use crate::output::comparison;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::filter;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page, Stand};
use crate::output::pages;
use crate::output::schema::page::Thing;
use crate::output::script;
use crate::output::versions::{self, Subject};
use crate::output::years::{self, Division};
use crate::render::messages::catalog::Args;
use crate::render::view::{LinkView, ListView};

/// One list for each answer that helps the readers of a language; answers are not multiplied with each other.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    let ids = desk.graph.filters.questions().flatten();
    for id in ids {
        for language in &desk.graph.config().languages {
            let count = desk.graph.lists.articles(Topic::Filtered(id), language.lang).len();
            let total = if count == 0 { 0 } else { pages::total(desk, count) };
            for number in 1..=total {
                let address = address::filtered(&desk.graph, id, language.lang, number);
                claims.push((address.into(), Output::Filtered(id, language.lang, number)));
            }
        }
    }
}

pub fn make(desk: &Desk, id: FilterId, lang: Lang, number: u32) -> Making {
    let graph = &desk.graph;
    let kind = KINDS[graph.filters.get(id).kind as usize];
    let articles = graph.lists.articles(Topic::Filtered(id), lang);
    let total = pages::total(desk, articles.len());
    let title = title(desk, id, lang);
    let address = address::filtered(graph, id, lang, number);
    let versions = match number {
        1 => versions::of(desk, Subject::Filtered(id)),
        _ => {
            let pages = |lang| pages::total(desk, graph.lists.articles(Topic::Filtered(id), lang).len());
            script::numbered(desk, lang, |it| pages(it) == total, |it| address::filtered(graph, id, it, number))
        }
    };
    let shown = pages::slice(desk, articles, number);
    let is_divided = years::is_divided(kind);
    let view = ListView {
        kind: kind.name.to_owned(),
        title: title.clone(),
        count: count::articles(desk, lang, articles.len()),
        cards: cards(desk, shown, lang)?,
        groups: if is_divided { years::groups(desk, articles, number, division(desk, id), lang)? } else { Vec::new() },
        timed: years::is_timed(kind),
        ages: years::ages(desk, kind, lang),
        pages: pages::view(desk, number, total, |it| address::filtered(graph, id, lang, it)),
        filters: filter::beside(desk, id, lang),
        ways: ways(desk, id, lang),
        ..ListView::default()
    };
    let section = desk.href(&address::kind(graph, kind, lang, 1));
    let list = LinkView {
        text: desk.text(lang, &format!("kinds-{}", kind.name)),
        url: section.clone(),
        ..LinkView::default()
    };
    let stands = stands(desk, id);
    let numbered = count::page_title(desk, lang, &title, number, total);
    let page = Page {
        versions: &versions,
        stands: (number == 1).then_some(&stands),
        section,
        breadcrumbs: vec![list],
        thing: Thing::List(shown),
        ..Page::new(&numbered, &address, lang)
    };
    page::render(desk, "list.html", lang, &page::context(desk, page, "list", &view))
}

/// The whole list with all its filters; what it holds side by side.
fn ways(desk: &Desk, id: FilterId, lang: Lang) -> Vec<LinkView> {
    let kind = KINDS[desk.graph.filters.get(id).kind as usize];
    let whole = LinkView {
        text: desk.text(lang, "filters-whole"),
        url: desk.href(&address::kind(&desk.graph, kind, lang, 1)),
        ..LinkView::default()
    };
    std::iter::once(whole).chain(comparison::way(desk, id, lang)).collect()
}

/// A year is divided into months.
fn division(desk: &Desk, id: FilterId) -> Division {
    match desk.graph.filters.get(id).answer {
        Answer::Year(_) => Division::Months,
        Answer::Word(..) | Answer::Entry(_) => Division::Years,
    }
}

/// *Recommendations (Status: accepted)*.
fn title(desk: &Desk, id: FilterId, lang: Lang) -> String {
    let kind = KINDS[desk.graph.filters.get(id).kind as usize];
    let mut args = Args::new();
    args.set("kind", FluentValue::from(desk.text(lang, &format!("kinds-{}", kind.name))));
    args.set("filter", FluentValue::from(filter::named(desk, id, lang).1));
    args.set("answer", FluentValue::from(filter::words(desk, id, lang).0));
    desk.messages.fill(lang, "filters-page", &args).to_string()
}

/// Every language that has the list, if only of what it is lent.
fn stands(desk: &Desk, id: FilterId) -> Vec<Stand> {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    let shown = langs.filter(|it| !desk.graph.lists.articles(Topic::Filtered(id), *it).is_empty());
    shown.map(|lang| Stand { lang, address: address::filtered(&desk.graph, id, lang, 1), shown: lang }).collect()
}

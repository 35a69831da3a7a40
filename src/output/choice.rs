//! Practices side by side that readers choose themselves: a page with a box for each, and what its script compares.

use serde::Serialize;

use crate::base::lang::Lang;
use crate::content::kind::practice;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::list::Topic;
use crate::output::card;
use crate::output::comparison;
use crate::output::desk::Desk;
use crate::output::filter;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::output::page::{self, Page, Stand};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::view::{ChosenView, ComparedView, LinkView, PickView, SpokenLinkView};

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for lang in desk.graph.config().languages.iter().map(|it| it.lang).filter(|it| is_offered(desk, *it)) {
        claims.push((address::choice(&desk.graph, lang).into(), Output::Choice(lang)));
        claims.push((address::choices(&desk.graph, lang).into(), Output::Choices(lang)));
    }
}

fn practices(desk: &Desk, lang: Lang) -> &[ArticleId] {
    desk.graph.lists.articles(versions::practice_list(), lang)
}

/// Whether there are two to compare.
pub fn is_offered(desk: &Desk, lang: Lang) -> bool {
    desk.graph.config().filters && practices(desk, lang).len() > 1
}

/// The link to the page, if it is there.
pub fn way(desk: &Desk, lang: Lang) -> Option<LinkView> {
    is_offered(desk, lang).then(|| LinkView {
        text: desk.text(lang, "choice-title"),
        url: desk.href(&address::choice(&desk.graph, lang)),
        ..LinkView::default()
    })
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let graph = &desk.graph;
    let title = desk.text(lang, "choice-title");
    let lead = desk.text(lang, "choice-lead");
    let address = address::choice(graph, lang);
    let versions = versions::of(desk, Subject::Choice);
    let list = LinkView {
        text: desk.text(lang, "kinds-practice"),
        url: desk.href(&address::kind(graph, &practice::KIND, lang, 1)),
        ..LinkView::default()
    };
    let box_of = |id: &ArticleId| ChosenView {
        name: graph.article(*id).name.to_string(),
        article: comparison::head(desk, *id, lang),
        places: card::view(desk, graph.listed(*id, lang), lang).places,
    };
    let view = PickView {
        title: title.clone(),
        articles: practices(desk, lang).iter().map(box_of).collect(),
        topics: topics(desk, lang),
        items: desk.href(&address::choices(graph, lang)),
        list: list.clone(),
    };
    let langs = graph.config().languages.iter().map(|it| it.lang).filter(|it| is_offered(desk, *it));
    let stands: Vec<Stand> =
        langs.map(|lang| Stand { lang, address: address::choice(graph, lang), shown: lang }).collect();
    let page = Page {
        description: &lead,
        versions: &versions,
        stands: Some(&stands),
        section: list.url.clone(),
        breadcrumbs: vec![list],
        thing: Thing::List(practices(desk, lang)),
        ..Page::new(&title, &address, lang)
    };
    page::render(desk, "choice.html", lang, &page::context(desk, page, "choice", &view))
}

/// The comparisons of all practices on a topic.
fn topics(desk: &Desk, lang: Lang) -> Vec<LinkView> {
    let found = desk.graph.filters.of_kind(at()).flatten();
    let link = |id| {
        let (text, other) = filter::words(desk, id, lang);
        Some(LinkView { url: comparison::way(desk, id, lang)?.url, text, lang: other })
    };
    found.filter_map(link).collect()
}

fn at() -> u8 {
    match versions::practice_list() {
        Topic::Kind(at) => at,
        _ => unreachable!("practices are a kind"),
    }
}

/// All practices and what each of them says to every question; in the same order.
#[derive(Serialize)]
struct Choices {
    names: Vec<String>,
    articles: Vec<SpokenLinkView>,
    rows: Vec<ComparedView>,
}

pub fn choices(desk: &Desk, lang: Lang) -> Making {
    let articles = practices(desk, lang);
    let choices = Choices {
        names: articles.iter().map(|it| desk.graph.article(*it).name.to_string()).collect(),
        articles: articles.iter().map(|it| comparison::head(desk, *it, lang)).collect(),
        rows: comparison::rows(desk, articles, lang),
    };
    Ok(Made::Bytes(serde_json::to_vec(&choices).expect("views are JSON")))
}

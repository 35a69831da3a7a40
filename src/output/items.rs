//! All articles of a kind with what they answer, as JSON: what the script of their list shows when readers combine
//! answers.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::base::lang::Lang;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::list::Topic;
use crate::output::card;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::filter;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::output::years;
use crate::render::view::CardView;

/// One for each list that can be narrowed.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        for at in (0..KINDS.len() as u8).filter(|it| is_narrowed(desk, *it, language.lang)) {
            let address = address::items(&desk.graph, KINDS[at as usize], language.lang);
            claims.push((address.into(), Output::Items(at, language.lang)));
        }
    }
}

/// Whether any question helps the readers of a language.
pub fn is_narrowed(desk: &Desk, kind: u8, lang: Lang) -> bool {
    let has = |id| !desk.graph.lists.articles(Topic::Filtered(id), lang).is_empty();
    desk.graph.filters.of_kind(kind).flatten().any(has)
}

/// An article: its card, the heading above it, and its answers by question.
#[derive(Serialize)]
struct Item {
    #[serde(flatten)]
    card: CardView,
    group: String,
    answers: BTreeMap<String, Vec<String>>,
}

pub fn make(desk: &Desk, kind: u8, lang: Lang) -> Making {
    let mut answers = answers(desk, kind, lang);
    let is_divided = years::is_divided(KINDS[kind as usize]);
    let articles = desk.graph.lists.articles(Topic::Kind(kind), lang).iter();
    let items = articles.map(|id| Item {
        card: card::view(desk, desk.graph.listed(*id, lang), lang),
        group: if is_divided { years::label(desk, *id, lang) } else { String::new() },
        answers: answers.remove(id).unwrap_or_default(),
    });
    let json = serde_json::json!({
        "count": count::counted(desk, lang, "filters-shown"),
        "draft": desk.text(lang, "status-draft"),
        "items": items.collect::<Vec<_>>(),
    });
    Ok(Made::Bytes(serde_json::to_vec(&json).expect("cards are JSON")))
}

/// The answers of every article, gathered from the narrowed lists: it costs as much as they hold.
fn answers(desk: &Desk, kind: u8, lang: Lang) -> FxHashMap<ArticleId, BTreeMap<String, Vec<String>>> {
    let graph = &desk.graph;
    let mut found: FxHashMap<ArticleId, BTreeMap<String, Vec<String>>> = FxHashMap::default();
    for id in graph.filters.of_kind(kind).flatten() {
        let (question, _) = filter::named(desk, id, lang);
        let answer = address::answer(graph, graph.filters.get(id).answer);
        for article in graph.lists.articles(Topic::Filtered(id), lang) {
            found.entry(*article).or_default().entry(question.clone()).or_default().push(answer.clone());
        }
    }
    found
}

//! Practices on a topic side by side, a few on each page.

use std::collections::BTreeSet;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::kind::common::TOPICS;
use crate::content::kind::filter::Filter;
use crate::content::kind::list::KINDS;
use crate::content::kind::pattern::Section;
use crate::content::kind::practice;
use crate::graph::address;
use crate::graph::filter::{Answer, FilterId};
use crate::graph::group::ArticleId;
use crate::graph::list::Topic;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::filter;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page, Stand};
use crate::output::pages;
use crate::output::schema::page::Thing;
use crate::output::script;
use crate::output::section;
use crate::output::versions::{self, Subject};
use crate::render::messages::catalog::Args;
use crate::render::view::{ComparedView, ComparisonView, FactView, LinkView, SpokenLinkView};

/// Columns that still can be read.
const MOST: usize = 4;

/// The lists that have a comparison: practices on a topic, two or more.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        for id in all(desk).filter(|it| is_compared(desk, *it, language.lang)) {
            for number in 1..=total(desk, id, language.lang) {
                let address = address::comparison(&desk.graph, id, language.lang, number);
                claims.push((address.into(), Output::Comparison(id, language.lang, number)));
            }
        }
    }
}

/// Comparisons that hold more than what is lent.
pub fn subjects(desk: &Desk, lang: Lang) -> impl Iterator<Item = FilterId> + '_ {
    all(desk).filter(move |it| desk.graph.lists.has_own(Topic::Filtered(*it), lang) && is_compared(desk, *it, lang))
}

/// The answers of practices to the question for topics.
fn all(desk: &Desk) -> impl Iterator<Item = FilterId> + '_ {
    let at = KINDS.iter().position(|it| **it == practice::KIND).expect("practices are among the kinds");
    desk.graph.filters.of_kind(at as u8).flatten().filter(|it| is_by_topic(desk, *it))
}

fn is_by_topic(desk: &Desk, id: FilterId) -> bool {
    let answered = desk.graph.filters.get(id);
    let kind = KINDS[answered.kind as usize];
    let asked = kind.filters[answered.filter as usize];
    *kind == practice::KIND && matches!(asked, Filter::Field(field) if field == &TOPICS)
}

fn is_compared(desk: &Desk, id: FilterId, lang: Lang) -> bool {
    is_by_topic(desk, id) && desk.graph.lists.articles(Topic::Filtered(id), lang).len() > 1
}

fn total(desk: &Desk, id: FilterId, lang: Lang) -> u32 {
    desk.graph.lists.articles(Topic::Filtered(id), lang).len().div_ceil(MOST) as u32
}

/// The articles of a page, from 1: as many on each as on the others, so that none stands alone.
fn slice<T>(items: &[T], number: usize, total: usize) -> &[T] {
    &items[(number - 1) * items.len() / total..number * items.len() / total]
}

/// The link from the narrowed list, if it has a comparison.
pub fn way(desk: &Desk, id: FilterId, lang: Lang) -> Option<LinkView> {
    is_compared(desk, id, lang).then(|| LinkView {
        text: desk.text(lang, "compare-way"),
        url: desk.href(&address::comparison(&desk.graph, id, lang, 1)),
        ..LinkView::default()
    })
}

pub fn make(desk: &Desk, id: FilterId, lang: Lang, number: u32) -> Making {
    let graph = &desk.graph;
    let total = total(desk, id, lang);
    let articles = slice(graph.lists.articles(Topic::Filtered(id), lang), number as usize, total as usize);
    let title = title(desk, id, lang);
    let address = address::comparison(graph, id, lang, number);
    let versions = match number {
        1 => versions::of(desk, Subject::Comparison(id)),
        _ => script::numbered(
            desk,
            lang,
            |it| self::total(desk, id, it) == total,
            |it| address::comparison(graph, id, it, number),
        ),
    };
    let kind = |id: &str| LinkView {
        text: desk.text(lang, id),
        url: desk.href(&address::kind(graph, &practice::KIND, lang, 1)),
        ..LinkView::default()
    };
    let list = LinkView {
        text: filter::words(desk, id, lang).0,
        url: desk.href(&address::filtered(graph, id, lang, 1)),
        lang: filter::words(desk, id, lang).1,
    };
    let view = ComparisonView {
        title: title.clone(),
        articles: articles.iter().map(|it| head(desk, *it, lang)).collect(),
        rows: rows(desk, articles, lang),
        list: list.clone(),
        pages: pages::view(desk, number, total, |it| address::comparison(graph, id, lang, it)),
    };
    let stands = stands(desk, id);
    let numbered = count::page_title(desk, lang, &title, number, total);
    let page = Page {
        versions: &versions,
        stands: (number == 1).then_some(&stands),
        breadcrumbs: vec![kind("kinds-practice"), list],
        thing: Thing::List(articles),
        ..Page::new(&numbered, &address, lang)
    };
    page::render(desk, "comparison.html", lang, &page::context(desk, page, "comparison", &view))
}

/// Every language that has the comparison, if only of what it is lent.
fn stands(desk: &Desk, id: FilterId) -> Vec<Stand> {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    let shown = langs.filter(|it| is_compared(desk, id, *it));
    shown.map(|lang| Stand { lang, address: address::comparison(&desk.graph, id, lang, 1), shown: lang }).collect()
}

fn title(desk: &Desk, id: FilterId, lang: Lang) -> String {
    let Answer::Entry(topic) = desk.graph.filters.get(id).answer else { return String::new() };
    let mut args = Args::new();
    args.set("topic", FluentValue::from(desk.words_for(&desk.graph.entry(topic).name, lang).0));
    desk.messages.fill(lang, "compare-title", &args).to_string()
}

/// The link above a column.
pub fn head(desk: &Desk, id: ArticleId, lang: Lang) -> SpokenLinkView {
    let article = desk.graph.article(id);
    let is_foreign = article.lang != lang;
    SpokenLinkView {
        text: article.title.to_string(),
        url: desk.href(&address::version(&desk.graph, desk.graph.listed(id, lang))),
        lang: if is_foreign { article.lang.to_string() } else { String::new() },
        language: if is_foreign { desk.spoken(lang, article.lang) } else { String::new() },
    }
}

/// What they say in short, then the parts of the template that any of them tells, then every fact that any of them states,
/// in the order in which the kind asks.
pub fn rows(desk: &Desk, articles: &[ArticleId], lang: Lang) -> Vec<ComparedView> {
    let facts: Vec<Vec<FactView>> = articles.iter().map(|it| fact::facts(desk, *it, lang)).collect();
    let mut rows = vec![ComparedView {
        name: "summary".to_owned(),
        label: desk.text(lang, "field-summary"),
        cells: articles.iter().map(|it| summary(desk, *it, lang)).collect(),
    }];
    rows.extend(parts(desk, articles, lang));
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for fact in facts.iter().flatten().filter(|it| seen.insert(&it.name)) {
        let cell = |of: &Vec<FactView>| {
            of.iter().find(|it| it.name == fact.name).map(|it| it.values.clone()).unwrap_or_default()
        };
        rows.push(ComparedView {
            name: fact.name.replace('_', "-"),
            label: fact.label.clone(),
            cells: facts.iter().map(cell).collect(),
        });
    }
    rows
}

/// A row for each part of the template.
fn parts(desk: &Desk, articles: &[ArticleId], lang: Lang) -> Vec<ComparedView> {
    let told: Vec<_> = articles.iter().map(|it| section::told(desk, desk.graph.article(*it))).collect();
    let all = practice::KIND.pattern.map(|it| it.parts).unwrap_or_default();
    let row = |part: &Section| ComparedView {
        name: part.name.to_owned(),
        label: section::label(desk, part, lang),
        cells: articles.iter().zip(&told).map(|(id, told)| words(desk, *id, told, part, lang)).collect(),
    };
    all.iter().map(row).filter(|it| it.cells.iter().any(|it| !it.is_empty())).collect()
}

fn words(desk: &Desk, id: ArticleId, told: &[(&Section, String)], part: &Section, lang: Lang) -> Vec<LinkView> {
    let text = told.iter().find(|it| it.0.name == part.name).map(|it| section::in_one_line(&it.1));
    let own = desk.graph.article(id).lang;
    let other = if own == lang { String::new() } else { own.to_string() };
    text.map(|text| LinkView { text, url: String::new(), lang: other }).into_iter().collect()
}

fn summary(desk: &Desk, id: ArticleId, lang: Lang) -> Vec<LinkView> {
    let article = desk.graph.article(id);
    let other = if article.lang == lang { String::new() } else { article.lang.to_string() };
    let text = article.summary.as_deref().unwrap_or_default().to_owned();
    if text.is_empty() { Vec::new() } else { vec![LinkView { text, url: String::new(), lang: other }] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(count: usize, expected: &[usize]) {
        let items = vec![(); count];
        let total = count.div_ceil(MOST);
        let sizes: Vec<usize> = (1..=total).map(|it| slice(&items, it, total).len()).collect();
        assert_eq!(sizes, expected);
    }

    #[test]
    fn no_practice_is_compared_with_none() {
        check(2, &[2]);
        check(4, &[4]);
        check(5, &[2, 3]);
        check(9, &[3, 3, 3]);
    }
}

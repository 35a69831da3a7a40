//! By what a list can be narrowed, in words.

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::kind::filter::Filter;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::filter::{Answer, FilterId};
use crate::graph::list::Topic;
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::link::name_of;
use crate::render::view::{AnswerView, FilterView};

/// Every question that helps the readers of a language, with its answers.
pub fn of_kind(desk: &Desk, kind: u8, lang: Lang) -> Vec<FilterView> {
    let questions = desk.graph.filters.of_kind(kind);
    questions.filter_map(|answers| question(desk, answers, None, lang)).collect()
}

/// The answers to the question that a narrowed list answers, if they are so few that every such list can name them all.
pub fn beside(desk: &Desk, id: FilterId, lang: Lang) -> Vec<FilterView> {
    match desk.graph.filters.get(id).answer {
        Answer::Word(..) => question(desk, desk.graph.filters.beside(id), Some(id), lang).into_iter().collect(),
        Answer::Year(_) | Answer::Entry(_) => Vec::new(),
    }
}

fn question(
    desk: &Desk,
    answers: impl Iterator<Item = FilterId>,
    current: Option<FilterId>,
    lang: Lang,
) -> Option<FilterView> {
    let given = answers.filter(|it| !desk.graph.lists.articles(Topic::Filtered(*it), lang).is_empty());
    let ids: Vec<FilterId> = given.collect();
    let (name, label) = named(desk, *ids.first()?, lang);
    let order = Order::of(lang);
    let mut answers: Vec<(Vec<u8>, AnswerView)> = Vec::new();
    for id in ids {
        let view = AnswerView { current: Some(id) == current, ..answer(desk, id, lang) };
        let is_entry = matches!(desk.graph.filters.get(id).answer, Answer::Entry(_));
        answers.push((if is_entry { order.key(&view.text) } else { Vec::new() }, view));
    }
    answers.sort_by(|one, other| one.0.cmp(&other.0));
    Some(FilterView { name, label, answers: answers.into_iter().map(|(_, it)| it).collect() })
}

fn answer(desk: &Desk, id: FilterId, lang: Lang) -> AnswerView {
    let graph = &desk.graph;
    let (text, other) = words(desk, id, lang);
    let count = graph.lists.articles(Topic::Filtered(id), lang).len();
    AnswerView {
        name: address::answer(graph, graph.filters.get(id).answer),
        text,
        lang: other,
        url: desk.href(&address::filtered(graph, id, lang, 1)),
        count: desk.messages.digits(lang, &count.to_string()).to_string(),
        current: false,
    }
}

/// A question: as it stands in addresses, and in words.
pub fn named(desk: &Desk, id: FilterId, lang: Lang) -> (String, String) {
    let answered = desk.graph.filters.get(id);
    let kind = KINDS[answered.kind as usize];
    let filter = kind.filters[answered.filter as usize];
    let name = kind.filter_name(filter);
    let label = match filter {
        Filter::Country => desk.text(lang, "search-country"),
        Filter::Municipality => desk.text(lang, "search-municipality"),
        Filter::Field(field) if field == kind.date => desk.text(lang, "search-year"),
        Filter::Field(_) => desk.text(lang, &format!("field-{name}")),
    };
    (name, label)
}

/// An answer in words, and their language if it is another one.
pub fn words(desk: &Desk, id: FilterId, lang: Lang) -> (String, String) {
    let answered = desk.graph.filters.get(id);
    let kind = KINDS[answered.kind as usize];
    match (answered.answer, kind.filters[answered.filter as usize]) {
        (Answer::Word(_, word), Filter::Field(field)) => {
            (desk.text(lang, &format!("{}-{word}", fact::family(kind, field))), String::new())
        }
        (Answer::Word(_, word), _) => (word.to_owned(), String::new()),
        (Answer::Year(year), _) => (year.0.to_string(), String::new()),
        (Answer::Entry(entry), _) => name_of(desk, desk.graph.entry(entry), lang),
    }
}

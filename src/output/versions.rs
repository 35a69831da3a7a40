//! One page in every language that really has it: the one table behind `hreflang` in pages and in the sitemap.
//!
//! What readers are lent of another language is no version. Every page of a row names the same row, itself included, so
//! that every link has its return link.

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::kind::common::START;
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::kind::{event, need, practice};
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::filter::FilterId;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::guide::OutlineId;
use crate::graph::list::Topic;
use crate::output::desk::Desk;

/// What a page is about, whatever its language.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    Home,
    /// The first page of the list of a kind, by its index.
    Kind(u8),
    /// The first page of a narrowed list.
    Filtered(FilterId),
    /// The first page on which articles of a narrowed list stand side by side.
    Comparison(FilterId),
    /// Where readers choose practices to stand side by side.
    Choice,
    /// What happens, month by month: in a year, or what is coming up.
    Months(Option<i16>),
    /// What is needed, by place and topic.
    Needs,
    /// Whom readers can turn to.
    Directory,
    Register(Register),
    /// The first page about an entry.
    Entry(EntryId),
    Article(GroupId),
    /// The page about the files for programs.
    Data,
    /// What all projects have achieved.
    Results,
    /// A guide as one page.
    Guide(OutlineId),
}

/// The languages that have the page, in the order of the configuration, and its address in each. Drafts have none.
pub fn of(desk: &Desk, subject: Subject) -> Vec<(Lang, String)> {
    let graph = &desk.graph;
    let langs = graph.config().languages.iter().map(|it| it.lang);
    match subject {
        Subject::Home => langs.map(|it| (it, address::home(graph, it))).collect(),
        Subject::Data => langs.map(|it| (it, address::data(graph, it))).collect(),
        Subject::Results => langs.map(|it| (it, address::results(graph, it))).collect(),
        Subject::Guide(id) => {
            let made = langs.filter(|it| graph.guide(id, *it).is_some());
            made.map(|it| (it, address::guide(graph, graph.outline(id), it))).collect()
        }
        Subject::Kind(at) => {
            let shown = langs.filter(|it| graph.lists.has_own(Topic::Kind(at), *it));
            shown.map(|it| (it, address::kind(graph, KINDS[at as usize], it, 1))).collect()
        }
        Subject::Filtered(id) => {
            let shown = langs.filter(|it| graph.lists.has_own(Topic::Filtered(id), *it));
            shown.map(|it| (it, address::filtered(graph, id, it, 1))).collect()
        }
        Subject::Comparison(id) => {
            let shown = langs.filter(|it| graph.lists.has_own(Topic::Filtered(id), *it));
            let several = shown.filter(|it| graph.lists.articles(Topic::Filtered(id), *it).len() > 1);
            several.map(|it| (it, address::comparison(graph, id, it, 1))).collect()
        }
        Subject::Choice => {
            let shown = langs.filter(|it| graph.config().filters && graph.lists.has_own(practice_list(), *it));
            let several = shown.filter(|it| graph.lists.articles(practice_list(), *it).len() > 1);
            several.map(|it| (it, address::choice(graph, it))).collect()
        }
        Subject::Months(year) => {
            let shown = langs.filter(|it| graph.lists.has_own(list_of(&event::KIND), *it));
            let own = shown.filter(|it| has_months(desk, *it, year));
            own.map(|it| (it, address::months(graph, it, year))).collect()
        }
        Subject::Needs => {
            let shown = langs.filter(|it| graph.lists.has_own(need_list(), *it));
            shown.map(|it| (it, address::needs(graph, it))).collect()
        }
        Subject::Directory => langs.map(|it| (it, address::directory(graph, it))).collect(),
        Subject::Register(register) => langs.map(|it| (it, address::register(graph, register, it))).collect(),
        Subject::Entry(id) => langs.map(|it| (it, address::entry(graph, id, it, 1))).collect(),
        Subject::Article(group) => {
            let published = graph.group(group).versions.iter().filter(|it| !graph.article(**it).draft);
            published.map(|it| (graph.article(*it).lang, address::article(graph, *it))).collect()
        }
    }
}

/// Whether an event that readers of a language see begins in a year, or in any.
fn has_months(desk: &Desk, lang: Lang, year: Option<i16>) -> bool {
    let graph = &desk.graph;
    let begins = |it: &ArticleId| graph.original_of(*it).facts.date(&START).and_then(|it| it.year);
    let mut years = graph.lists.articles(list_of(&event::KIND), lang).iter().filter_map(begins);
    graph.config().calendars && years.any(|it| year.is_none_or(|year| it == year))
}

/// The list of needs.
pub fn need_list() -> Topic {
    list_of(&need::KIND)
}

/// The list of practices.
pub fn practice_list() -> Topic {
    list_of(&practice::KIND)
}

/// The list of a kind.
pub fn list_of(kind: &Kind) -> Topic {
    let at = KINDS.iter().position(|it| *it == kind).expect("every kind is among the kinds");
    Topic::Kind(at as u8)
}

//! Projects and their results, counted by country, topic, year and funder.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Date;
use crate::content::article::Article;
use crate::content::field::{Field, Figure, Register};
use crate::content::kind::common::{ANY_TOPICS, ORGANISATIONS, PLACES, START};
use crate::content::kind::project::PILOTS;
use crate::content::registry::EntryId;
use crate::graph::figure::FigureId;
use crate::graph::group::GroupId;
use crate::graph::results::is_result;
use crate::graph::whole::Graph;

/// By what projects are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    Country,
    Topic,
    Year,
    Funder,
}

impl Dimension {
    pub const ALL: [Dimension; 4] = [Dimension::Country, Dimension::Topic, Dimension::Year, Dimension::Funder];

    /// As in the names of its messages.
    pub fn name(self) -> &'static str {
        match self {
            Dimension::Country => "country",
            Dimension::Topic => "topic",
            Dimension::Year => "year",
            Dimension::Funder => "funder",
        }
    }
}

/// A country, topic or funder; a year; several countries together; or what nobody stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Year(i16),
    Entry(EntryId),
    Several,
    Unknown,
}

/// What is counted under one key.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub projects: BTreeSet<GroupId>,
    /// In the order of their articles.
    pub figures: BTreeSet<FigureId>,
}

/// The rows of one dimension.
pub fn rows(graph: &Graph, dimension: Dimension) -> BTreeMap<Key, Row> {
    let mut rows: BTreeMap<Key, Row> = BTreeMap::new();
    for project in graph.projects() {
        for key in keys(graph, dimension, project, None) {
            rows.entry(key).or_default().projects.insert(project);
        }
        for id in results(graph, project) {
            for key in keys(graph, dimension, project, Some(id)) {
                rows.entry(key).or_default().figures.insert(id);
            }
        }
    }
    rows
}

/// The figures of a project that can be added up.
pub fn results(graph: &Graph, project: GroupId) -> Vec<FigureId> {
    let mut figures = graph.figures_of_project(project);
    figures.retain(|it| is_result(graph.figure(*it)));
    figures
}

/// Where a project counts, or one of its figures: by what the figure's own article says, else by what the project says.
fn keys(graph: &Graph, dimension: Dimension, project: GroupId, figure: Option<FigureId>) -> BTreeSet<Key> {
    let of = |id: GroupId| graph.article(graph.group(id).original);
    let project = of(project);
    let own = figure.map(|it| of(it.group));
    match dimension {
        Dimension::Country => countries(graph, own, project, figure.is_some()),
        Dimension::Topic => entries(graph, own.into_iter().chain([project]), &[&ANY_TOPICS], Register::Topics),
        Dimension::Year => {
            let told = figure.map(|it| graph.figure(it)).and_then(day);
            let date = told.or_else(|| own.into_iter().chain([project]).find_map(|it| it.facts.date(&START)));
            BTreeSet::from([date.and_then(|it| it.year).map_or(Key::Unknown, Key::Year)])
        }
        Dimension::Funder => {
            let roles = project.facts.roles(&ORGANISATIONS).iter().filter(|it| it.role == Some("funding"));
            let found = roles.filter_map(|it| graph.library.registry.find(Register::Organisations, &it.entry));
            or_unknown(found.map(Key::Entry).collect())
        }
    }
}

/// The day for which a figure stands.
fn day(figure: &Figure) -> Option<Date> {
    figure.end.or(figure.as_of).or(figure.start)
}

/// A project counts in each of its countries. A number cannot be divided among several, so it counts in none of them.
fn countries(graph: &Graph, own: Option<&Article>, project: &Article, is_number: bool) -> BTreeSet<Key> {
    let registry = &graph.library.registry;
    // Where something was held says nothing of whom it concerns.
    let fields: [&Field; 2] = [&PLACES, &PILOTS];
    let places = |article: &Article| -> BTreeSet<EntryId> {
        let names = fields.iter().flat_map(|it| article.facts.entries(it));
        names.filter_map(|it| registry.country(registry.find(Register::Places, it)?)).collect()
    };
    let found = own.map(places).filter(|it| !it.is_empty()).unwrap_or_else(|| places(project));
    if is_number && found.len() > 1 {
        return BTreeSet::from([Key::Several]);
    }
    or_unknown(found.into_iter().map(Key::Entry).collect())
}

/// What the first of some articles names that names anything.
fn entries<'a>(
    graph: &Graph,
    articles: impl Iterator<Item = &'a Article>,
    fields: &[&Field],
    register: Register,
) -> BTreeSet<Key> {
    let named = |article: &Article| -> BTreeSet<Key> {
        let names = fields.iter().flat_map(|it| article.facts.entries(it));
        names.filter_map(|it| graph.library.registry.find(register, it)).map(Key::Entry).collect()
    };
    or_unknown(articles.map(named).find(|it| !it.is_empty()).unwrap_or_default())
}

fn or_unknown(keys: BTreeSet<Key>) -> BTreeSet<Key> {
    if keys.is_empty() { BTreeSet::from([Key::Unknown]) } else { keys }
}

//! Figures that cannot stand in one chart.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::Place;
use crate::content::article::Article;
use crate::content::body::{Chart, ChartData, Plot, Target};
use crate::content::visit;
use crate::graph::figure::FigureId;
use crate::graph::link::{Destination, resolve};
use crate::graph::sum::Refusal;
use crate::graph::whole::Graph;

codes! {
    CHART_FIGURES = "chart-figures" {
        what: "a chart of figures that cannot be compared: one counts people and another euros, or has no number; or parts of a whole that may not be added",
        why: "a bar that is twice as long would not be twice as much, and nobody would see it",
        instead: "draw only figures of one unit; for parts of a whole only figures that may be added to one another",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for article in graph.library.written() {
        visit::charts(&article.body, &mut |chart| of_chart(graph, article, chart, notes));
    }
}

fn of_chart(graph: &Graph, article: &Article, chart: &Chart, notes: &mut Notes) {
    let ChartData::Figures(figures) = &chart.data else { return };
    let place = |at: usize| article.source.at(figures[at].span);
    // Addresses that lead nowhere are the link check's matter.
    let found: Vec<(usize, FigureId)> =
        figures.iter().enumerate().filter_map(|(at, it)| Some((at, figure(graph, article, it)?))).collect();
    let problems = unlike(graph, &found).or_else(|| not_parts(graph, chart, &found));
    notes.extend_from(problems.map(|(at, message)| tell(place(at), message)));
}

fn figure(graph: &Graph, article: &Article, target: &Target) -> Option<FigureId> {
    match resolve(graph, article, target).ok()? {
        Destination::Figure(id, _) => Some(id),
        _ => None,
    }
}

/// The first figure that cannot be measured by the scale of the first one.
fn unlike(graph: &Graph, found: &[(usize, FigureId)]) -> Option<(usize, String)> {
    let first = graph.figure(found.first()?.1);
    found.iter().find_map(|(at, id)| {
        let figure = graph.figure(*id);
        let id = &*figure.id.value;
        if figure.value.is_none() {
            return Some((*at, format!("`{id}` has no number")));
        }
        let is_like = figure.unit == first.unit && figure.per == first.per;
        (!is_like).then(|| (*at, format!("`{id}` counts something else than `{}`", &*first.id.value)))
    })
}

/// The first figure that is no part of the same whole as the others.
fn not_parts(graph: &Graph, chart: &Chart, found: &[(usize, FigureId)]) -> Option<(usize, String)> {
    if chart.plot != Plot::Share {
        return None;
    }
    let sum = graph.sum(found.iter().map(|it| it.1));
    let (id, why) = sum.left_out.into_iter().next()?;
    let at = found.iter().find(|it| it.1 == id)?.0;
    let name = |id: FigureId| graph.figure(id).id.value.clone();
    let why = match why {
        Refusal::NoNumber => "it has no number".to_owned(),
        Refusal::Ambiguous => "it can be read in more than one way".to_owned(),
        Refusal::NotAdditive => "it says `additive: false`".to_owned(),
        Refusal::Contained(other) => format!("it is part of `{}`", name(other)),
        Refusal::Twice => "it is named twice".to_owned(),
        Refusal::Share => "it is a share itself".to_owned(),
        Refusal::Per => "it is an amount for each of something".to_owned(),
        Refusal::Unit(other) => format!("it counts something else than `{}`", name(other)),
        Refusal::OtherDay(other) => format!("`{}` was true on another day", name(other)),
        Refusal::Overlap(other) => format!("its period overlaps with that of `{}`", name(other)),
    };
    Some((at, format!("`{}` cannot be added to the others: {why}", name(id))))
}

fn tell(place: Place, message: String) -> Diagnostic {
    Diagnostic::error(&CHART_FIGURES, place, message).help("take it out of this chart, or draw a chart of its own")
}

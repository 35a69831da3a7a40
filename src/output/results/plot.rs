//! Charts of figures.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::body::Plot;
use crate::content::field::{Decimal, Figure};
use crate::graph::figure::FigureId;
use crate::graph::results::{MEASURED, measured};
use crate::graph::sum::by_unit;
use crate::output::desk::Desk;
use crate::output::results::name;
use crate::render::chart::data::{Cell, Chart, Label, Row};
use crate::render::chart::{block, speak};
use crate::render::figure::Amount;
use crate::render::messages::catalog::Args;

/// Most bars of one chart.
const MOST: usize = 12;

/// A chart for each measure and each unit of it of which there are at least two figures that differ, those with most figures
/// first: what was put in never stands beside what came of it. What is planned stands beside what was achieved. `place` is
/// the address of a figure.
pub fn charts(
    desk: &Desk,
    figures: &[FigureId],
    lang: Lang,
    most: usize,
    place: &dyn Fn(FigureId) -> String,
) -> Vec<Chart> {
    let mut comparable: Vec<(&str, Vec<FigureId>)> = Vec::new();
    for measure in MEASURED {
        let own = figures.iter().map(|it| desk.graph.summand(*it)).filter(|it| measured(it.figure) == measure);
        let mut units = by_unit(own);
        units.retain(|it| is_worth_drawing(it.iter().map(|it| it.figure)));
        units.sort_by_key(|it| std::cmp::Reverse(it.len()));
        comparable.extend(units.iter().map(|it| (measure, it.iter().map(|it| it.id).collect())));
    }
    comparable.sort_by_key(|it| std::cmp::Reverse(it.1.len()));
    let title = |measure: &str, ids: &[FigureId]| {
        let Some(unit) = desk.graph.figure(ids[0]).unit.as_deref() else {
            return Label::new(desk.text(lang, &format!("results-measure-{measure}")));
        };
        let unit = name::unit(desk, Some(unit), lang);
        let args = Args::from_iter([("measure", FluentValue::from(measure)), ("unit", unit.into())]);
        Label::new(desk.messages.fill(lang, "results-chart", &args).to_string())
    };
    let drawn = |(measure, ids): &(&str, Vec<FigureId>)| {
        let ids = &ids[..ids.len().min(MOST)];
        chart(desk, ids, title(measure, ids), lang, place)
    };
    comparable.iter().take(most).map(drawn).collect()
}

/// The charts of figures on a page of the site. `before` begins their anchors, with a full stop in it, which no heading has.
pub fn write(desk: &Desk, figures: &[FigureId], lang: Lang, before: &str, most: usize) -> String {
    let charts = charts(desk, figures, lang, most, &|it| name::figure(desk, it, lang).url);
    let mut html = String::new();
    for (at, chart) in charts.iter().enumerate() {
        block::write(&mut html, chart, &desk.words_of(lang).chart, &format!("{before}.{}", at + 1));
    }
    html
}

/// Whether numbers can be compared: there are several, none is for each of something, and they are not all the same.
fn is_worth_drawing<'a>(figures: impl Iterator<Item = &'a Figure>) -> bool {
    let drawn: Vec<&Figure> = figures.filter(|it| it.value.is_some()).collect();
    let is_amount = drawn.iter().all(|it| it.per.is_none() && it.value.is_some_and(|it| it.value >= 0));
    let first = drawn.first().and_then(|it| it.value);
    is_amount && (drawn.iter().any(|it| it.value != first) || drawn.iter().any(|it| has_plan(it)))
}

/// Whether a figure says what it was or is to become.
pub fn has_plan(figure: &Figure) -> bool {
    figure.baseline.is_some() || figure.target.is_some()
}

/// What is planned is drawn apart: beside what was achieved stands what was there before, and what is to become.
fn chart(desk: &Desk, ids: &[FigureId], title: Label, lang: Lang, place: &dyn Fn(FigureId) -> String) -> Chart {
    let is_planned = |it: &FigureId| has_plan(desk.graph.figure(*it));
    let planned = ids.iter().any(is_planned);
    let plot = if planned { Plot::Grouped } else { Plot::Bar };
    let mut chart = speak::begin(plot, title, "");
    if planned {
        let columns = ["results-baseline", "results-target", "results-actual"];
        chart.columns = columns.map(|it| Label::new(desk.text(lang, it))).to_vec();
    }
    let drawn = ids.iter().filter(|it| !planned || is_planned(it));
    chart.rows = drawn.map(|it| row(desk, *it, planned, lang, place(*it))).collect();
    chart
}

fn row(desk: &Desk, id: FigureId, planned: bool, lang: Lang, url: String) -> Row {
    let figure = desk.graph.figure(id);
    let link = name::figure(desk, id, lang);
    let actual = speak::cell(&desk.messages, lang, &Amount::from(figure));
    let plan = |value: Option<Decimal>| match value {
        Some(_) => speak::cell(&desk.messages, lang, &Amount { value, qualifier: "exact", ..Amount::from(figure) }),
        None => Cell::default(),
    };
    let cells = if planned { vec![plan(figure.baseline), plan(figure.target), actual] } else { vec![actual] };
    Row { label: name::label(&link), url, cells }
}

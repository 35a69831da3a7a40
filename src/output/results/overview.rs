//! The results of all projects of a site, added up as far as they may be.

use std::cmp::Reverse;

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::body::Plot;
use crate::content::field::UNITS;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::graph::sum::by_unit;
use crate::output::count;
use crate::output::data::file;
use crate::output::desk::Desk;
use crate::output::link::to_entry;
use crate::output::made::Making;
use crate::output::manifest::{Dataset, Output};
use crate::output::page::{self, Page};
use crate::output::results::plot;
use crate::output::results::tally::{Dimension, Key, Row, results, rows};
use crate::output::results::total;
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::chart::data::{self, Cell, Label};
use crate::render::chart::draw::svg;
use crate::render::chart::pen::Width;
use crate::render::chart::speak;
use crate::render::view::{DimensionView, Html, LinkView, OverviewView, TallyView, TotalView};

/// So many charts stand at the top: those of the measures and units that most figures have.
const CHARTS: usize = 4;

/// Most bars of one dimension; the table below has all of them.
const BARS: usize = 15;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    if desk.graph.has_results() {
        let langs = desk.graph.config().languages.iter().map(|it| it.lang);
        claims.extend(langs.map(|it| (address::results(&desk.graph, it).into(), Output::Results(it))));
    }
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let title = desk.text(lang, "results-title");
    let lead = desk.text(lang, "results-lead");
    let address = address::results(&desk.graph, lang);
    let versions = versions::of(desk, Subject::Results);
    let figures = all(desk);
    let page = Page {
        thing: Thing::Figures(&figures),
        description: &lead,
        versions: &versions,
        section: desk.href(&address),
        ..Page::new(&title, &address, lang)
    };
    let projects = desk.graph.projects().count();
    let view = OverviewView {
        title: title.clone(),
        count: counted(desk, lang, projects),
        totals: totals(desk, &figures, lang),
        charts: Html(plot::write(desk, &figures, lang, "chart.results", CHARTS)),
        dimensions: Dimension::ALL.iter().map(|it| dimension(desk, *it, lang)).collect(),
        data: if desk.graph.config().data { desk.href(&file::address(desk, Dataset::Figures)) } else { String::new() },
    };
    page::render(desk, "results.html", lang, &page::context(desk, page, "results", &view))
}

/// The results of all projects, each once, though it may belong to several.
fn all(desk: &Desk) -> Vec<FigureId> {
    let mut figures: Vec<FigureId> = desk.graph.projects().flat_map(|it| results(&desk.graph, it)).collect();
    figures.sort();
    figures.dedup();
    figures
}

/// A total for each unit, in the order of units; currencies come last.
fn totals(desk: &Desk, figures: &[FigureId], lang: Lang) -> Vec<TotalView> {
    let mut units = by_unit(figures.iter().map(|it| desk.graph.summand(*it)));
    let order = |unit: Option<&str>| UNITS.iter().position(|it| Some(*it) == unit).unwrap_or(UNITS.len());
    units.sort_by_key(|it| (order(it[0].figure.unit.as_deref()), it[0].figure.unit.clone()));
    units.iter().map(|it| total::of(desk, it, lang)).collect()
}

/// *3 projects*.
fn counted(desk: &Desk, lang: Lang, projects: usize) -> String {
    count::of(desk, lang, "results-projects", projects)
}

fn dimension(desk: &Desk, dimension: Dimension, lang: Lang) -> DimensionView {
    let mut named: Vec<(Key, LinkView, Row)> = rows(&desk.graph, dimension)
        .into_iter()
        .map(|(key, row)| (key, name(desk, dimension, key, lang), row))
        .collect();
    let order = Order::of(lang);
    // Years follow one another; of everything else, that with most projects comes first.
    named.sort_by_cached_key(|(key, name, row)| match key {
        Key::Year(year) => (Reverse(usize::MAX), i32::from(*year), Vec::new()),
        Key::Entry(_) => (Reverse(row.projects.len()), 0, order.key(&name.text)),
        Key::Several => (Reverse(0), 1, Vec::new()),
        Key::Unknown => (Reverse(0), 2, Vec::new()),
    });
    let title = desk.text(lang, &format!("results-by-{}", dimension.name()));
    DimensionView {
        name: dimension.name().to_owned(),
        drawing: Html(drawing(desk, dimension, &named, &title, lang)),
        rows: named.into_iter().map(|(_, name, row)| tally(desk, name, &row, lang)).collect(),
        title,
    }
}

fn name(desk: &Desk, dimension: Dimension, key: Key, lang: Lang) -> LinkView {
    let plain = |text: String| LinkView { text, ..LinkView::default() };
    match key {
        Key::Entry(id) => to_entry(desk, id, lang),
        Key::Year(year) => plain(year.to_string()),
        Key::Several => plain(desk.text(lang, "results-several-countries")),
        Key::Unknown => plain(desk.text(lang, &format!("results-no-{}", dimension.name()))),
    }
}

fn tally(desk: &Desk, name: LinkView, row: &Row, lang: Lang) -> TallyView {
    let count = row.projects.len();
    let units = by_unit(row.figures.iter().map(|it| desk.graph.summand(*it)));
    TallyView {
        name,
        projects: if count == 0 { String::new() } else { desk.messages.digits(lang, &count.to_string()) },
        totals: units.iter().map(|it| total::of(desk, it, lang)).filter(|it| !it.text.is_empty()).collect(),
    }
}

/// The projects of each row as bars; the table below them has the same numbers. Nothing of a single row.
fn drawing(desk: &Desk, dimension: Dimension, rows: &[(Key, LinkView, Row)], title: &str, lang: Lang) -> String {
    let mut chart = speak::begin(Plot::Bar, Label::new(title), "");
    let counted_rows = rows.iter().filter(|(.., row)| !row.projects.is_empty()).take(BARS);
    let row = |(_, name, row): &(Key, LinkView, Row)| {
        let count = row.projects.len();
        let cell = Cell { to: count as f64, text: counted(desk, lang, count), ..Cell::default() };
        let label = Label { text: name.text.clone(), lang: name.lang.clone() };
        data::Row { label, url: String::new(), cells: vec![cell] }
    };
    chart.rows = counted_rows.map(row).collect();
    if chart.rows.len() < 2 {
        return String::new();
    }
    svg(&chart, &desk.words_of(lang).chart, &format!("chart-{}", dimension.name()), Width::Fluid)
}

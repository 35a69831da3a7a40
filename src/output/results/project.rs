//! The results of one project.

use crate::base::lang::Lang;
use crate::content::body::Plot;
use crate::content::field::{Decimal, Figure};
use crate::content::kind::common::{END, START};
use crate::content::kind::event;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::graph::group::GroupId;
use crate::graph::results::{MEASURED, measured};
use crate::graph::sum::by_unit;
use crate::output::article_link;
use crate::output::calendar::agenda;
use crate::output::data::activity::Teller;
use crate::output::data::{file, label};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::link::to_article;
use crate::output::logo;
use crate::output::manifest::{Dataset, Scope};
use crate::output::results::funding::{disclaimers, funded};
use crate::output::results::plot::has_plan;
use crate::output::results::{plot, total};
use crate::render::chart::data::{Chart, Label, Row};
use crate::render::chart::{block, speak};
use crate::render::figure::{Amount, in_words};
use crate::render::view::{FeedLinkView, Html, ResultGroupView, ResultView, ResultsView};

/// Charts of what one measure tells, on the page of one project.
const CHARTS: usize = 3;

/// What a project has achieved, for readers of a language.
pub fn view(desk: &Desk, project: GroupId, lang: Lang) -> ResultsView {
    let figures = desk.graph.figures_of_project(project);
    let learned = desk.graph.learned(project);
    ResultsView {
        groups: MEASURED.iter().filter_map(|it| group(desk, project, &figures, it, lang)).collect(),
        events: Html(events(desk, project, lang)),
        learned: learned.into_iter().filter_map(|it| article_link::to(desk, it, lang)).collect(),
        funded: funded(desk, project, lang),
        disclaimers: disclaimers(desk, [project], lang),
        logos: logo::of(desk, desk.graph.article(desk.graph.group(project).original), lang),
        downloads: downloads(desk, project, lang),
    }
}

/// Everything that the page of a project draws: its results, measure by measure, and its events. `figure` and `article` are
/// the addresses of such.
pub fn drawings(
    desk: &Desk,
    project: GroupId,
    lang: Lang,
    figure: &dyn Fn(FigureId) -> String,
    article: &dyn Fn(GroupId) -> String,
) -> Vec<Chart> {
    let figures = desk.graph.figures_of_project(project);
    let of = |measure: &&str| plot::charts(desk, &measuring(desk, &figures, measure), lang, CHARTS, figure);
    let mut drawings: Vec<Chart> = MEASURED.iter().flat_map(of).collect();
    drawings.extend(timeline(desk, project, lang, article));
    drawings
}

/// Those figures that measure the same.
fn measuring(desk: &Desk, figures: &[FigureId], measure: &str) -> Vec<FigureId> {
    figures.iter().copied().filter(|it| measured(desk.graph.figure(*it)) == measure).collect()
}

/// The figures that measure the same, in one table.
fn group(desk: &Desk, project: GroupId, figures: &[FigureId], measure: &str, lang: Lang) -> Option<ResultGroupView> {
    let own = measuring(desk, figures, measure);
    let units = by_unit(own.iter().map(|it| desk.graph.summand(*it)));
    let several = units.into_iter().filter(|it| it.len() > 1);
    let totals = several.map(|it| total::of(desk, &it, lang));
    (!own.is_empty()).then(|| ResultGroupView {
        measure: measure.to_owned(),
        label: desk.text(lang, &format!("results-measure-{measure}")),
        has_plan: own.iter().any(|it| has_plan(desk.graph.figure(*it))),
        totals: totals.collect(),
        rows: own.iter().map(|it| row(desk, project, *it, lang)).collect(),
        charts: Html(plot::write(desk, &own, lang, &format!("chart.{measure}"), CHARTS)),
    })
}

fn row(desk: &Desk, project: GroupId, id: FigureId, lang: Lang) -> ResultView {
    let figure = desk.graph.figure(id);
    let is_own = id.group == project;
    ResultView {
        article: if is_own { None } else { to_article(desk, id.group, lang) },
        anchor: if is_own { address::figure(figure) } else { String::new() },
        baseline: planned(desk, figure, figure.baseline, lang),
        target: planned(desk, figure, figure.target, lang),
        figure: fact::figure(desk, id, lang),
    }
}

/// A number of the plan, in the unit of the figure; empty if there is none.
fn planned(desk: &Desk, figure: &Figure, value: Option<Decimal>, lang: Lang) -> String {
    let amount = Amount { value, qualifier: "exact", ..Amount::from(figure) };
    value.map(|_| in_words(&desk.messages, &amount, lang)).unwrap_or_default()
}

/// The project's events on a page of the site; empty if nothing is drawn of them.
fn events(desk: &Desk, project: GroupId, lang: Lang) -> String {
    let page = |it: GroupId| to_article(desk, it, lang).map(|it| it.url).unwrap_or_default();
    let mut html = String::new();
    if let Some(chart) = timeline(desk, project, lang, &page) {
        block::write(&mut html, &chart, &desk.words_of(lang).chart, "chart.events");
    }
    html
}

/// The project's events on one axis, as far as their years are known; nothing of a single one.
fn timeline(desk: &Desk, project: GroupId, lang: Lang, article: &dyn Fn(GroupId) -> String) -> Option<Chart> {
    let graph = &desk.graph;
    let members = graph.members(project).into_iter().filter(|it| *graph.group(*it).kind == event::KIND);
    let mut rows: Vec<Row> = members.filter_map(|it| event_row(desk, it, lang, article(it))).collect();
    if rows.len() < 2 {
        return None;
    }
    let days = |row: &Row| row.cells.first().map_or((0.0, 0.0), |it| (it.from, it.to));
    rows.sort_by(|one, other| days(one).partial_cmp(&days(other)).unwrap_or(std::cmp::Ordering::Equal));
    let title = Label::new(desk.text(lang, "results-events"));
    let mut chart = speak::begin(Plot::Timeline, title, "");
    chart.rows = rows;
    speak::finish(&mut chart, &desk.messages, lang);
    Some(chart)
}

fn event_row(desk: &Desk, id: GroupId, lang: Lang, url: String) -> Option<Row> {
    let original = desk.graph.article(desk.graph.group(id).original);
    let (start, end) = (original.facts.dated(&START)?, original.facts.dated(&END));
    let inferred = start.inferred || end.is_some_and(|it| it.inferred);
    let cell = speak::period(&desk.messages, lang, &start.date, end.map(|it| &it.date), inferred)?;
    let link = to_article(desk, id, lang)?;
    Some(Row { label: Label { text: link.text, lang: link.lang }, url, cells: vec![cell] })
}

/// Files for programs that tell of the project.
fn downloads(desk: &Desk, project: GroupId, lang: Lang) -> Vec<FeedLinkView> {
    let mut files = Vec::new();
    let is_published = file::versions(desk, project).next().is_some();
    if desk.graph.config().data && is_published {
        files.extend([Dataset::Article(project), Dataset::Figures]);
        files.extend(Teller::of(desk, project).map(|_| Dataset::Activities));
    }
    let view = |it: Dataset| {
        let name = match it {
            Dataset::Article(_) => desk.text(lang, "data-article"),
            other => label::name(desk, other, lang),
        };
        FeedLinkView {
            title: format!("{name} ({})", file::form(it)),
            url: desk.href(&file::address(desk, it)),
            format: file::media_type(it).to_owned(),
        }
    };
    let calendar = agenda::links(desk, Scope::Project(project), lang, 1);
    files.into_iter().map(view).chain(calendar).collect()
}

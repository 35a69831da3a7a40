//! All figures as a table: a row for each figure and language.

use crate::base::date::Date;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::field::{Figure, Register};
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::sum::{Refusal, by_itself};
use crate::output::data::cell::Cell;
use crate::output::data::file::{articles, versions};
use crate::output::data::ids;
use crate::output::data::table::{Column, Form, Table};
use crate::output::desk::Desk;

const COLUMNS: &[(&str, Form)] = &[
    ("article", Form::Text),
    ("figure", Form::Text),
    ("lang", Form::Text),
    ("label", Form::Text),
    ("label_lang", Form::Text),
    ("value", Form::Number),
    ("qualifier", Form::Text),
    ("unit", Form::Text),
    ("per", Form::Text),
    ("measures", Form::Text),
    ("start", Form::Text),
    ("end", Form::Text),
    ("as_of", Form::Text),
    ("part_of", Form::Text),
    ("additive", Form::Flag),
    ("note", Form::Text),
    ("source", Form::Text),
    ("source_url", Form::Address),
    ("url", Form::Address),
    ("baseline", Form::Number),
    ("target", Form::Number),
    ("passage", Form::Text),
];

pub fn columns() -> Vec<Column> {
    COLUMNS.iter().map(|(name, form)| Column::new(name, *form)).collect()
}

pub fn write(desk: &Desk) -> Vec<u8> {
    let mut table = Table::begin(&columns());
    for group in articles(desk) {
        for figure in ids::figures(desk, group) {
            versions(desk, group).for_each(|it| table.row(&row(desk, group, it, figure)));
        }
    }
    table.end()
}

fn row(desk: &Desk, group: GroupId, id: ArticleId, figure: &Figure) -> Vec<Cell> {
    let graph = &desk.graph;
    let (article, original) = (graph.article(id), graph.original_of(id));
    let word = |text: &Option<Text>| Cell::text(text.as_deref().unwrap_or_default());
    let date = |date: &Option<Date>| date.map_or_else(Cell::default, |it| Cell::text(&it.to_string()));
    let source = figure.source.as_ref().and_then(|it| graph.library.registry.find(Register::Sources, it));
    let source_url = source.and_then(|it| graph.entry(it).url.as_deref());
    let own = of_version(article, "figures", figure);
    let note = figure.note.as_deref().filter(|_| own.is_none());
    vec![
        Cell::text(&ids::article(desk, group)),
        Cell::text(&figure.id.value),
        Cell::text(article.lang.as_str()),
        Cell::text(own.unwrap_or(&figure.label)),
        Cell::text(if own.is_some() { article.lang } else { original.lang }.as_str()),
        figure.value.map_or_else(Cell::default, Cell::plain),
        Cell::text(figure.qualifier),
        word(&figure.unit),
        word(&figure.per),
        Cell::text(figure.measures.unwrap_or_default()),
        date(&figure.start),
        date(&figure.end),
        date(&figure.as_of),
        Cell::text(figure.part_of.as_ref().map_or("", |it| &it.value)),
        Cell::flag(adds(figure)),
        Cell::text(of_version(article, "notes", figure).or(note).unwrap_or_default()),
        Cell::text(figure.source.as_ref().map_or("", |it| &it.value)),
        Cell::text(source_url.unwrap_or_default()),
        Cell::plain(format!("{}#figure-{}", desk.absolute(&address::article(graph, id)), figure.id.value)),
        figure.baseline.map_or_else(Cell::default, Cell::plain),
        figure.target.map_or_else(Cell::default, Cell::plain),
        word(&figure.passage),
    ]
}

/// Whether a program may add it to others: not what its author excludes, what another figure holds already, what can be
/// read in two ways, an amount for each of something, or a share.
pub fn adds(figure: &Figure) -> bool {
    // What is awaited can be added once it has a number.
    let is_awaited = figure.qualifier != "some" && figure.additive && figure.per.is_none();
    figure.part_of.is_none() && by_itself(figure).is_none_or(|it| matches!(it, Refusal::NoNumber) && is_awaited)
}

/// A translation's word for a figure: its label, or the note on it.
pub fn of_version<'a>(article: &'a Article, field: &str, figure: &Figure) -> Option<&'a str> {
    let found = article.labels.iter().find(|it| it.field == field && it.id.value == figure.id.value);
    found.map(|it| &*it.label)
}

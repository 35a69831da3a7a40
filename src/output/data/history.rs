//! What figures were before, as a table: a row for each earlier value.

use crate::base::date::Date;
use crate::base::text::Text;
use crate::content::field::{Figure, Register};
use crate::graph::group::GroupId;
use crate::output::data::cell::Cell;
use crate::output::data::file::articles;
use crate::output::data::ids;
use crate::output::data::table::{Column, Form, Table};
use crate::output::desk::Desk;

const COLUMNS: &[(&str, Form)] = &[
    ("article", Form::Text),
    ("figure", Form::Text),
    ("number", Form::Whole),
    ("value", Form::Number),
    ("qualifier", Form::Text),
    ("unit", Form::Text),
    ("per", Form::Text),
    ("start", Form::Text),
    ("end", Form::Text),
    ("as_of", Form::Text),
    ("source", Form::Text),
    ("source_url", Form::Address),
    ("passage", Form::Text),
];

pub fn columns() -> Vec<Column> {
    COLUMNS.iter().map(|(name, form)| Column::new(name, *form)).collect()
}

/// Whether any figure of an article was something else before.
pub fn has_any(desk: &Desk, group: GroupId) -> bool {
    ids::figures(desk, group).iter().any(|it| !it.history.is_empty())
}

/// Earlier values are numbered from 1, the latest first.
pub fn write(desk: &Desk) -> Vec<u8> {
    let mut table = Table::begin(&columns());
    for group in articles(desk) {
        for figure in ids::figures(desk, group) {
            let told = figure.earlier();
            told.iter().enumerate().for_each(|(at, it)| table.row(&row(desk, group, at + 1, it)));
        }
    }
    table.end()
}

fn row(desk: &Desk, group: GroupId, number: usize, figure: &Figure) -> Vec<Cell> {
    let word = |text: &Option<Text>| Cell::text(text.as_deref().unwrap_or_default());
    let date = |date: &Option<Date>| date.map_or_else(Cell::default, |it| Cell::text(&it.to_string()));
    let registry = &desk.graph.library.registry;
    let source = figure.source.as_ref().and_then(|it| registry.find(Register::Sources, it));
    vec![
        Cell::text(&ids::article(desk, group)),
        Cell::text(&figure.id.value),
        Cell::plain(number),
        figure.value.map_or_else(Cell::default, Cell::plain),
        Cell::text(figure.qualifier),
        word(&figure.unit),
        word(&figure.per),
        date(&figure.start),
        date(&figure.end),
        date(&figure.as_of),
        Cell::text(figure.source.as_ref().map_or("", |it| &it.value)),
        Cell::text(source.and_then(|it| registry.get(it).url.as_deref()).unwrap_or_default()),
        word(&figure.passage),
    ]
}

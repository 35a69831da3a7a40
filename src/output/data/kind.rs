//! All articles of a kind as a table: a row for each language version, a column for each fact.

use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::field::{Field, Point, Reference, Role, Shape, Value};
use crate::content::kind::common::TEMPLATE;
use crate::content::kind::page::ORDER;
use crate::content::kind::pattern::Section;
use crate::content::kind::spec::Kind;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::output::data::cell::Cell;
use crate::output::data::file::{self, articles, versions};
use crate::output::data::ids;
use crate::output::data::table::{Column, Form, Table};
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;
use crate::output::section;

/// Fields that say something of the page, not of the world.
static OF_THE_PAGE: &[&Field] = &[&TEMPLATE, &ORDER];

/// Columns of every kind, before those of its facts.
const FIRST: &[(&str, Form)] = &[
    ("id", Form::Text),
    ("lang", Form::Text),
    ("original", Form::Flag),
    ("outdated", Form::Flag),
    ("title", Form::Text),
    ("summary", Form::Text),
    ("url", Form::Address),
    ("data", Form::Address),
];

/// The columns of a kind's table.
pub fn columns(kind: &Kind) -> Vec<Column> {
    let mut columns: Vec<Column> = FIRST.iter().map(|(name, form)| Column::new(name, *form)).collect();
    for field in fields(kind) {
        match field.shape {
            Shape::Number => columns.push(Column::new(field.name, Form::Whole)),
            Shape::Date => {
                columns.push(Column::text(field.name));
                columns.push(Column::new(&format!("{}_inferred", field.name), Form::Flag));
            }
            _ => columns.push(Column::text(field.name)),
        }
    }
    columns.extend(parts(kind).iter().map(|it| Column::text(&it.name.replace('-', "_"))));
    columns
}

/// The facts that have a column: figures have a table of their own.
fn fields(kind: &Kind) -> impl Iterator<Item = &'static Field> + '_ {
    let told = kind.all_fields().filter(|it| !OF_THE_PAGE.contains(it));
    told.filter(|it| !matches!(it.shape, Shape::Figures | Shape::Free))
}

/// The parts of the template of a kind: a column for each, in the words of the language version.
fn parts(kind: &Kind) -> &'static [Section] {
    kind.pattern.map(|it| it.parts).unwrap_or_default()
}

pub fn write(desk: &Desk, kind: &'static Kind) -> Vec<u8> {
    let mut table = Table::begin(&columns(kind));
    for group in articles(desk).filter(|it| desk.graph.group(*it).kind == kind) {
        for version in versions(desk, group) {
            table.row(&row(desk, group, version));
        }
    }
    table.end()
}

fn row(desk: &Desk, group: GroupId, id: ArticleId) -> Vec<Cell> {
    let graph = &desk.graph;
    let (article, original) = (graph.article(id), graph.original_of(id));
    let mut cells = vec![
        Cell::text(&ids::article(desk, group)),
        Cell::text(article.lang.as_str()),
        Cell::flag(graph.group(group).original == id),
        Cell::flag(graph.groups.is_stale(id)),
        Cell::text(&article.title),
        Cell::text(article.summary.as_deref().unwrap_or_default()),
        Cell::plain(desk.absolute(&address::article(graph, id))),
        Cell::plain(desk.absolute(&file::address(desk, Dataset::Article(group)))),
    ];
    for field in fields(article.kind) {
        let value = original.facts.get(field);
        if let Shape::Date = field.shape {
            let dated = original.facts.dated(field);
            cells.push(dated.map_or_else(Cell::default, |it| Cell::text(&it.date.to_string())));
            cells.push(dated.map_or_else(Cell::default, |it| Cell::flag(it.inferred)));
        } else {
            cells.push(value.map_or_else(Cell::default, |it| cell(desk, article, field, it)));
        }
    }
    let told = section::told(desk, article);
    let text = |part: &Section| told.iter().find(|it| it.0.name == part.name).map(|it| Cell::text(&it.1));
    cells.extend(parts(article.kind).iter().map(|it| text(it).unwrap_or_default()));
    cells
}

fn cell(desk: &Desk, article: &Article, field: &Field, value: &Value) -> Cell {
    let folders: &[&str] = if let Shape::Articles(folders) = field.shape { folders } else { &[] };
    let entry = |it: &Spanned<Text>| it.value.to_string();
    let linked = |it: &Spanned<Reference>| ids::reference(desk, &it.value, folders);
    let role = |it: &Role| [it.role.unwrap_or("participating"), ":", &it.entry.value].concat();
    match value {
        Value::Date(dated) => Cell::text(&dated.date.to_string()),
        Value::Number(number) => Cell::plain(number),
        Value::Token(token) => Cell::text(token),
        Value::Choices(words) => Cell::list(words.iter().map(ToString::to_string)),
        Value::Langs(langs) => Cell::list(langs.iter().map(ToString::to_string)),
        Value::Articles(articles) => Cell::list(articles.iter().map(linked)),
        Value::Entries(entries) => Cell::list(entries.iter().map(entry)),
        Value::Roles(roles) => Cell::list(roles.iter().map(role)),
        Value::Points(points) => Cell::list(points.iter().map(|it| label(article, field, it))),
        Value::Figures(_) | Value::Free(_) => Cell::default(),
    }
}

/// What a point is called in a language; in that of the original, where the translation has no word for it.
fn label(article: &Article, field: &Field, point: &Point) -> String {
    let own = article.labels.iter().find(|it| it.field == field.name && it.id.value == point.id.value);
    own.map_or(&point.label, |it| &it.label).to_string()
}

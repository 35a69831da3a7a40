//! What an article tells of itself in a list.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::content::article::Article;
use crate::content::facts::Fact;
use crate::content::field::{Field, Reference, Shape, Value};
use crate::content::kind::common::{DUE, VALID_FROM, VALID_UNTIL};
use crate::content::kind::group;
use crate::graph::group::{ArticleId, GroupId};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::link::to_article;
use crate::output::meeting::held;
use crate::output::section;
use crate::render::messages::catalog::Args;
use crate::render::view::{FactView, RowView, TextView};

/// More would be the article itself.
const MOST: usize = 3;

/// What its kind asks for, in the order in which the kind asks.
pub fn rows(desk: &Desk, id: ArticleId, lang: Lang) -> Vec<RowView> {
    let (article, original) = (desk.graph.article(id), desk.graph.original_of(id));
    let told = original.kind.row.iter().filter_map(|field| original.facts.iter().find(|it| it.field == *field));
    let rows = told.flat_map(|fact| row(desk, article, original, fact, lang));
    let is_group = *original.kind == group::KIND;
    let rows = rows.chain(parts(desk, article, lang));
    rows.chain(is_group.then(|| meetings(desk, desk.graph.groups.of(id), lang)).flatten()).collect()
}

/// The parts of its text that are short enough for a list.
fn parts(desk: &Desk, article: &Article, lang: Lang) -> impl Iterator<Item = RowView> {
    let other = if article.lang == lang { String::new() } else { article.lang.to_string() };
    let parts = section::told(desk, article).into_iter().filter(|it| it.0.in_lists);
    parts.map(move |(part, text)| RowView {
        name: part.name.to_owned(),
        label: section::label(desk, part, lang),
        values: vec![TextView { text: section::in_one_line(&text), lang: other.clone() }],
        ..RowView::default()
    })
}

/// The numbered meetings of a group, the latest first, with their dates: other events may belong to it, too.
fn meetings(desk: &Desk, id: GroupId, lang: Lang) -> Option<RowView> {
    let values: Vec<TextView> = held(&desk.graph, id)
        .into_iter()
        .rev()
        .filter_map(|(number, it)| meeting(desk, number, it, lang))
        .take(MOST)
        .collect();
    (!values.is_empty()).then(|| RowView {
        name: "meetings".to_owned(),
        label: desk.text(lang, "filters-meetings"),
        values,
        ..RowView::default()
    })
}

/// *no. 3 (3–5 April 2024)*; nothing of a meeting without a date.
fn meeting(desk: &Desk, number: u32, id: GroupId, lang: Lang) -> Option<TextView> {
    let (date, _) = fact::listed_date(desk, desk.graph.group(id).original, lang);
    let mut args = Args::new();
    args.set("number", FluentValue::from(desk.messages.digits(lang, &number.to_string())));
    args.set("date", FluentValue::from(date.clone()));
    let text = desk.messages.fill(lang, "filters-meeting", &args).to_string();
    (!date.is_empty()).then(|| TextView { text, lang: String::new() })
}

fn row(desk: &Desk, article: &Article, original: &Article, fact: &Fact, lang: Lang) -> Vec<RowView> {
    if let (Value::Articles(named), Shape::Articles(folders)) = (&fact.value, &fact.field.shape) {
        return articles(desk, fact.field, named, folders, lang).into_iter().collect();
    }
    let views = fact::view(desk, article, original, fact, lang).into_iter();
    views.map(|it| of_fact(desk, fact.field, it, lang)).collect()
}

fn of_fact(desk: &Desk, field: &Field, view: FactView, lang: Lang) -> RowView {
    let last = match view.period.split_once('/') {
        Some((_, last)) => last.to_owned(),
        None => view.datetime,
    };
    let over = match field {
        it if it == &DUE => "filters-overdue",
        it if it == &VALID_UNTIL || it == &VALID_FROM && !view.period.is_empty() => "filters-expired",
        _ => "",
    };
    let has_end = !over.is_empty() && last.starts_with(|it: char| it.is_ascii_digit());
    let values = view.values.into_iter().take(MOST).map(|it| TextView { text: it.text, lang: it.lang });
    RowView {
        name: field.name.replace('_', "-"),
        label: view.label,
        values: values.collect(),
        until: if has_end { last } else { String::new() },
        over: if has_end { desk.text(lang, over) } else { String::new() },
    }
}

/// The titles of articles that a field names.
fn articles(desk: &Desk, field: &Field, named: &[Spanned<Reference>], folders: &[&str], lang: Lang) -> Option<RowView> {
    let groups = named.iter().filter_map(|it| desk.graph.groups.resolve(it, folders).ok());
    let links = groups.filter_map(|it| to_article(desk, it, lang)).take(MOST);
    let values: Vec<TextView> = links.map(|it| TextView { text: it.text, lang: it.lang }).collect();
    let name = field.name.replace('_', "-");
    let label = desk.text(lang, &format!("relation-{name}"));
    (!values.is_empty()).then(|| RowView { name, label, values, ..RowView::default() })
}

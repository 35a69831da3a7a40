//! What an article tells of itself in a list.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::content::article::Article;
use crate::content::facts::Fact;
use crate::content::field::{Field, Reference, Shape, Value};
use crate::content::kind::common::{DUE, VALID_FROM, VALID_UNTIL};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::link::to_article;
use crate::render::view::{FactView, RowView, TextView};

/// More would be the article itself.
const MOST: usize = 3;

/// What its kind asks for, in the order in which the kind asks.
pub fn rows(desk: &Desk, article: &Article, original: &Article, lang: Lang) -> Vec<RowView> {
    let told = original.kind.row.iter().filter_map(|field| original.facts.iter().find(|it| it.field == *field));
    told.flat_map(|fact| row(desk, article, original, fact, lang)).collect()
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

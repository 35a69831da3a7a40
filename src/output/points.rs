//! Lists of things with labels: outcomes, objectives, sessions.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::{Field, Point, Value};
use crate::output::article_link;
use crate::output::desk::Desk;
use crate::render::view::{PointView, PointsView};

/// The lists of an article, for readers of a language.
pub fn points(desk: &Desk, article: &Article, original: &Article, lang: Lang) -> Vec<PointsView> {
    let lists = original.facts.iter().filter_map(|fact| match &fact.value {
        Value::Points(points) if !points.is_empty() => Some((fact.field, points)),
        _ => None,
    });
    lists
        .map(|(field, points)| PointsView {
            name: field.name.to_owned(),
            label: desk.text(lang, &format!("field-{}", field.name.replace('_', "-"))),
            items: points.iter().map(|it| point(desk, article, original, (field, it), lang)).collect(),
        })
        .collect()
}

fn point(
    desk: &Desk,
    article: &Article,
    original: &Article,
    (field, point): (&Field, &Point),
    lang: Lang,
) -> PointView {
    let own = article.labels.iter().find(|it| it.field == field.name && it.id.value == point.id.value);
    let label_lang = if own.is_some() { article.lang } else { original.lang };
    let linked = point.articles.iter().filter_map(|it| desk.graph.groups.resolve(it, &[]).ok());
    PointView {
        id: point.id.to_string(),
        text: own.map_or(&point.label, |it| &it.label).to_string(),
        lang: if label_lang == lang { String::new() } else { label_lang.to_string() },
        articles: linked.filter_map(|it| article_link::to(desk, it, lang)).collect(),
    }
}

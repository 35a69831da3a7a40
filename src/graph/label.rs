//! What the translations of an article put labels to.

use crate::content::article::Article;
use crate::content::facts::Label;
use crate::content::field::Value;

/// Every id that a translation labels: field and id.
pub fn labeled(original: &Article) -> Vec<(&'static str, &str)> {
    let mut ids = Vec::new();
    for fact in original.facts.iter() {
        match &fact.value {
            Value::Points(points) => ids.extend(points.iter().map(|it| (fact.field.name, &**it.id))),
            Value::Figures(figures) => {
                ids.extend(figures.iter().map(|it| (fact.field.name, &**it.id)));
                ids.extend(figures.iter().filter(|it| it.note.is_some()).map(|it| ("notes", &**it.id)));
            }
            Value::Date(dated) if dated.why.is_some() => ids.push(("why", fact.field.name)),
            _ => {}
        }
    }
    ids
}

/// Labels of a translation for things that the original does not have, or no longer.
pub fn lost<'a>(original: &Article, translation: &'a Article) -> Vec<&'a Label> {
    let ids = labeled(original);
    let is_known = |label: &&Label| ids.iter().any(|(field, id)| *field == label.field && *id == &**label.id);
    translation.labels.iter().filter(|it| !is_known(it)).collect()
}

//! Labels in translations for things that the original does not have.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::suggest::did_you_mean;
use crate::content::article::Article;
use crate::graph::label::labeled;
use crate::graph::whole::Graph;

codes! {
    UNKNOWN_LABEL = "unknown-label" {
        what: "a translated label for a figure, outcome, session … that the original does not have",
        why: "the label would be shown nowhere",
        instead: "use the id that the original has, or delete the label",
    }
    MISSING_LABEL = "missing-label" {
        what: "a figure, outcome, session … of the original that a translation has no label for",
        why: "readers of the translation would read this one label in another language",
        instead: "add the label under the id that the message names",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (_, group) in graph.groups.iter() {
        let original = graph.article(group.original);
        // Where no version defines anything, that was said already, or the one that does cannot be read.
        if original.broken || original.translation.is_some() {
            continue;
        }
        let ids = labeled(original);
        for version in group.versions.iter().map(|it| graph.article(*it)) {
            if version.translation.is_some() && !version.broken && !version.is_converted() {
                compare(original, &ids, version, notes);
            }
        }
    }
}

fn compare(original: &Article, ids: &[(&'static str, &str)], version: &Article, notes: &mut Notes) {
    for label in &version.labels {
        if ids.iter().any(|(field, id)| *field == label.field && *id == &**label.id) {
            continue;
        }
        let near = did_you_mean(&label.id, ids.iter().filter(|it| it.0 == label.field).map(|it| it.1));
        let message = format!("the original has no `{}` under `{}`", label.id.value, label.field);
        notes.push(
            Diagnostic::error(&UNKNOWN_LABEL, version.source.at(label.id.span), message)
                .help(near.unwrap_or_else(|| format!("look into {}", original.source.path()))),
        );
    }
    for (field, id) in ids {
        if !version.labels.iter().any(|it| it.field == *field && *it.id.value == **id) {
            let message = format!("this translation has no label for `{id}` of `{field}`");
            notes.push(
                Diagnostic::warning(&MISSING_LABEL, version.source.at(version.title.span), message)
                    .help(format!("add to its front matter `{field}: {{{id}: …}}`")),
            );
        }
    }
}

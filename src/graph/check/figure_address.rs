//! Figures that name other figures.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::suggest::did_you_mean;
use crate::content::article::Article;
use crate::content::field::{Figure, Reference};
use crate::content::kind::common::FIGURES;
use crate::graph::relation::no_article;
use crate::graph::whole::Graph;

codes! {
    UNKNOWN_FIGURE = "unknown-figure" {
        what: "the address of a figure that does not exist",
        why: "sums would count people twice, since they do not know what contains what",
        instead: "write the figure's id, or `folder/article#figure` if it stands in another article",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (_, group) in graph.groups.iter() {
        let original = graph.article(group.original);
        for figure in original.facts.figures(&FIGURES) {
            part_of(graph, original, figure, notes);
        }
    }
}

fn part_of(graph: &Graph, original: &Article, figure: &Figure, notes: &mut Notes) {
    let Some(address) = &figure.part_of else { return };
    let place = original.source.at(address.span);
    let (home, id) = match address.split_once('#') {
        None => (original, address.value.as_str()),
        Some((article, id)) => {
            let reference = Reference::parse(&address.value.slice(0..article.len()));
            match graph.groups.resolve(&reference, &[]) {
                Ok(group) => (graph.article(graph.group(group).original), id),
                Err(problem) => return notes.push(no_article(&graph.groups, &reference, &[], &problem, place)),
            }
        }
    };
    let figures = home.facts.figures(&FIGURES);
    if home.broken || figures.iter().any(|it| &**it.id == id && !std::ptr::eq(it, figure)) {
        return;
    }
    let others = figures.iter().filter(|it| it.id.value != figure.id.value).map(|it| &**it.id);
    notes.push(
        Diagnostic::error(
            &UNKNOWN_FIGURE,
            place,
            format!("`{}` has no figure `{id}` that could contain this one", home.name),
        )
        .help(did_you_mean(id, others).unwrap_or_else(|| "write `figure`, or `folder/article#figure`".to_owned())),
    );
}

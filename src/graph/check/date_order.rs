//! Dates that run backwards.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::content::article::Article;
use crate::content::field::{Field, Figure};
use crate::content::kind::common::{END, START, VALID_FROM, VALID_UNTIL};
use crate::graph::whole::Graph;

codes! {
    DATE_ORDER = "date-order" {
        what: "something that ends before it begins",
        why: "it would stand in the wrong place of every list and calendar",
        instead: "look both dates up in the source; often day and month, or two years, were swapped",
    }
}

/// Compares the first possible day of the beginning with the last possible day of the end.
pub fn check(graph: &Graph, notes: &mut Notes) {
    let pairs: [(&Field, &Field); 2] = [(&START, &END), (&VALID_FROM, &VALID_UNTIL)];
    for (id, group) in graph.groups.iter() {
        let original = graph.article(group.original);
        for (first, last) in pairs {
            let (Some(start), Some(end)) = (original.facts.dated(first), original.facts.dated(last)) else { continue };
            let (Some((start_day, _)), Some((_, end_day))) = (start.date.bounds(), end.date.bounds()) else { continue };
            if end_day < start_day {
                let message = format!("`{}` is before `{}`", last.name, first.name);
                notes.push(
                    Diagnostic::error(&DATE_ORDER, original.source.at(end.span), message)
                        .other(original.source.at(start.span), "the beginning")
                        .help("look both dates up in the source"),
                );
            }
        }
        graph.figures(id).iter().for_each(|it| of_figure(original, it, notes));
    }
}

/// Periods of a figure, and of what it was before.
fn of_figure(original: &Article, figure: &Figure, notes: &mut Notes) {
    for told in std::iter::once(figure.clone()).chain(figure.history.iter().map(|it| figure.as_told(it))) {
        let (Some(start), Some(end)) = (told.start, told.end) else { continue };
        let (Some((first, _)), Some((_, last))) = (start.bounds(), end.bounds()) else { continue };
        if last < first {
            notes.push(
                Diagnostic::error(&DATE_ORDER, original.source.at(told.span), "`end` is before `start`")
                    .help("look both dates up in the source"),
            );
        }
    }
}

//! The history of a figure.

use jiff::civil::Date;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::content::article::Article;
use crate::content::field::Figure;
use crate::graph::whole::Graph;

codes! {
    FIGURE_HISTORY = "figure-history" {
        what: "an earlier value of a figure that is not from before the present one, or one that is told twice",
        why: "readers see how a number changed; out of order, it seems to have changed otherwise",
        instead: "the latest value is the figure itself; those of other days go under `history:`, one for each day",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (id, group) in graph.groups.iter() {
        let original = graph.article(group.original);
        let told = graph.figures(id).iter().filter(|it| !it.history.is_empty());
        told.for_each(|it| of_figure(original, it, notes));
    }
}

/// The last day that a figure can be true of.
fn last(figure: &Figure) -> Option<Date> {
    figure.day()?.bounds().map(|it| it.1)
}

fn of_figure(original: &Article, figure: &Figure, notes: &mut Notes) {
    let mut error = |diagnostic: Diagnostic| notes.push(diagnostic);
    let Some(present) = last(figure) else {
        let message = format!("nobody says when `{}` is true, only when it was something else", *figure.id);
        return error(
            Diagnostic::error(&FIGURE_HISTORY, original.source.at(figure.id.span), message)
                .help("say in `as_of:` which day the present value is true of"),
        );
    };
    let mut seen: Vec<(Date, Figure)> = Vec::new();
    for earlier in figure.history.iter().map(|it| figure.as_told(it)) {
        let Some(day) = last(&earlier) else { continue };
        let place = original.source.at(earlier.span);
        if day >= present {
            let message = format!("this value is not from before the present one of `{}`", *figure.id);
            error(
                Diagnostic::error(&FIGURE_HISTORY, place, message)
                    .other(original.source.at(figure.id.span), "the present one")
                    .help("make the latest value the figure itself, and put the one that it had into `history:`"),
            );
        } else if let Some((_, first)) = seen.iter().find(|it| it.0 == day) {
            error(
                Diagnostic::error(&FIGURE_HISTORY, place, "two values are of the same day")
                    .other(original.source.at(first.span), "the first")
                    .help("look up which of the two the source gives, and delete the other"),
            );
        } else {
            seen.push((day, earlier));
        }
    }
}

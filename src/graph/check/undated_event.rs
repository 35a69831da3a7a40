//! Events that nobody can find in a calendar.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::content::kind::common::START;
use crate::graph::whole::Graph;

codes! {
    UNDATED_EVENT = "undated-event" {
        what: "an event without a year",
        why: "it stays out of calendars and stands at the end of every list",
        instead: "look the year up; if it can only be concluded, write `start: {value: …, inferred: true, why: …}`; if nobody knows it, say so: `start: {value: --04-03, why: …}`",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (_, group) in graph.groups.iter().filter(|(_, it)| it.kind.name == "event" && !it.versions.is_empty()) {
        let original = graph.article(group.original);
        let start = original.facts.dated(&START);
        // Without an original nobody knows the date; that there is none was said.
        let unknown = original.broken || original.translation.is_some();
        if unknown || start.is_some_and(|it| it.date.year.is_some() || it.why.is_some()) {
            continue;
        }
        let span = start.map_or(original.title.span, |it| it.span);
        notes.push(
            Diagnostic::warning(&UNDATED_EVENT, original.source.at(span), "this event has no year")
                .help("look it up; if it can only be concluded, write `start: {value: …, inferred: true, why: …}`")
                .help("if nobody knows it, say why: `start: {value: --04-03, why: …}`"),
        );
    }
}

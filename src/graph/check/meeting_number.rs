//! Two meetings of one group with one number.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::Place;
use crate::content::kind::common::GROUP;
use crate::content::kind::event::{self, NUMBER};
use crate::content::kind::group;
use crate::graph::group::GroupId;
use crate::graph::whole::Graph;

codes! {
    SAME_NUMBER = "same-number" {
        what: "two meetings of one group with the same `number:`",
        why: "there is only one 3rd meeting; readers and calendars could not tell which of the two is meant",
        instead: "look the invitations up and correct one of them; a meeting that was told twice is one event in two languages",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (id, _) in graph.groups.iter().filter(|it| *it.1.kind == group::KIND) {
        let mut known: BTreeMap<u32, GroupId> = BTreeMap::new();
        let events = graph.relations.to(id).iter().filter(|it| *it.field == GROUP).map(|it| it.from);
        for event in events.filter(|it| *graph.group(*it).kind == event::KIND) {
            let Some(number) = graph.article(graph.group(event).original).facts.number(&NUMBER) else { continue };
            match known.get(&number) {
                Some(first) => tell(graph, number, (*first, event), id, notes),
                None => drop(known.insert(number, event)),
            }
        }
    }
}

fn tell(graph: &Graph, number: u32, (first, second): (GroupId, GroupId), group: GroupId, notes: &mut Notes) {
    let name = &graph.group(group).name;
    let other = format!("{}/{}", graph.group(first).kind.folder, graph.group(first).name);
    let message = format!("`{other}` is meeting {number} of `{name}` already");
    notes.push(
        Diagnostic::warning(&SAME_NUMBER, place(graph, second), message)
            .other(place(graph, first), "the other one")
            .help("look both up; if they are one meeting, keep one event and write the other as its translation"),
    );
}

/// Where the number of an event stands.
fn place(graph: &Graph, event: GroupId) -> Place {
    let original = graph.article(graph.group(event).original);
    original.source.at(original.facts.key(&NUMBER).unwrap_or(original.title.span))
}

//! What things are called in data: by names that are the same in every language.

use crate::content::field::{Figure, Reference};
use crate::content::kind::common::FIGURES;
use crate::graph::group::GroupId;
use crate::output::desk::Desk;

/// `events/tirana-workshop`
pub fn article(desk: &Desk, group: GroupId) -> String {
    let group = desk.graph.group(group);
    [group.kind.folder, "/", &group.name].concat()
}

/// The article that a reference means; one that means none was noted, and stays as it was written.
pub fn reference(desk: &Desk, reference: &Reference, folders: &[&str]) -> String {
    match desk.graph.groups.resolve(reference, folders) {
        Ok(group) => article(desk, group),
        Err(_) => reference.name.to_string(),
    }
}

/// The figures of an article.
pub fn figures(desk: &Desk, group: GroupId) -> &[Figure] {
    desk.graph.article(desk.graph.group(group).original).facts.figures(&FIGURES)
}

//! Figures that are part of other figures.

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::content::field::Figure;
use crate::graph::figure::UNKNOWN_FIGURE;
use crate::graph::group::GroupId;
use crate::graph::whole::Graph;

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (id, _) in graph.groups.iter() {
        for figure in graph.figures(id) {
            part_of(graph, id, figure, notes);
        }
    }
}

fn part_of(graph: &Graph, home: GroupId, figure: &Figure, notes: &mut Notes) {
    let Some(address) = &figure.part_of else { return };
    let place = graph.article(graph.group(home).original).source.at(address.span);
    match graph.find_figure(home, address) {
        Ok(whole) if std::ptr::eq(graph.figure(whole), figure) => notes.push(
            Diagnostic::error(&UNKNOWN_FIGURE, place, format!("`{}` cannot contain itself", *figure.id))
                .help("write the figure that contains it, or delete the line"),
        ),
        Ok(_) => {}
        Err(problem) => graph.no_figure(&problem, place).into_iter().for_each(|it| notes.push(it)),
    }
}

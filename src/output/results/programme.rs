//! What the runs of a training programme come to, added up as far as it may be.

use crate::base::lang::Lang;
use crate::content::kind::event::PROGRAMME;
use crate::graph::group::GroupId;
use crate::graph::sum::by_unit;
use crate::output::desk::Desk;
use crate::output::results::total;
use crate::render::view::TotalView;

/// A total for each unit that is counted more than once: by the programme and its trainings, or by several trainings. What
/// must not be added is told with the reason.
pub fn totals(desk: &Desk, programme: GroupId, lang: Lang) -> Vec<TotalView> {
    let graph = &desk.graph;
    let runs = graph.relations.to(programme).iter().filter(|it| *it.field == PROGRAMME).map(|it| it.from);
    let runs = runs.filter(|it| !graph.group(*it).versions.is_empty());
    let figures = std::iter::once(programme).chain(runs).flat_map(|it| graph.figure_ids(it));
    let units = by_unit(figures.map(|it| graph.summand(it))).into_iter().filter(|it| it.len() > 1);
    units.map(|it| total::of(desk, &it, lang)).collect()
}

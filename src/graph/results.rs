//! What projects have achieved: their own figures and those of everything that belongs to them.

use std::collections::BTreeSet;

use crate::content::field::Figure;
use crate::content::kind::common::{EVENT, PROJECT};
use crate::content::kind::{event, lesson, practice, project, recommendation};
use crate::graph::figure::FigureId;
use crate::graph::group::GroupId;
use crate::graph::whole::Graph;

/// What a figure of a project can measure, in the order in which it is told; what says nothing of it comes last.
pub const MEASURED: [&str; 6] = ["output", "outcome", "impact", "reach", "input", "other"];

/// The measures that are results.
const RESULTS: [&str; 4] = ["output", "outcome", "impact", "reach"];

/// Units of time and shares, which nobody adds up over projects.
const NO_COUNT: [&str; 4] = ["days", "months", "years", "percent"];

impl Graph {
    /// Every project that is published.
    pub fn projects(&self) -> impl Iterator<Item = GroupId> + '_ {
        let groups = self.groups.iter().filter(|(_, it)| *it.kind == project::KIND && !it.versions.is_empty());
        groups.map(|(id, _)| id)
    }

    /// A project and what belongs to it and is published, each once.
    pub fn members(&self, project: GroupId) -> Vec<GroupId> {
        let edges = self.relations.to(project).iter().filter(|it| *it.field == PROJECT);
        let published = edges.map(|it| it.from).filter(|it| !self.group(*it).versions.is_empty());
        each_once(std::iter::once(project).chain(published))
    }

    /// The figures of a project, its own first.
    pub fn figures_of_project(&self, project: GroupId) -> Vec<FigureId> {
        self.members(project).into_iter().flat_map(|it| self.figure_ids(it)).collect()
    }

    /// Recommendations, practices and lessons that belong to a project or came out of one of its events.
    pub fn learned(&self, project: GroupId) -> Vec<GroupId> {
        let is_learned = |id: &GroupId| {
            let kind = self.group(*id).kind;
            [&recommendation::KIND, &practice::KIND, &lesson::KIND].contains(&kind)
        };
        let members = self.members(project);
        let events = members.iter().filter(|it| *self.group(**it).kind == event::KIND);
        let out = events.flat_map(|it| self.relations.to(*it)).filter(|it| *it.field == EVENT).map(|it| it.from);
        let learned = members.iter().copied().chain(out).filter(is_learned);
        each_once(learned.filter(|it| !self.group(*it).versions.is_empty()))
    }

    /// Whether any project has results to be added up.
    pub fn has_results(&self) -> bool {
        self.projects().any(|it| self.figures_of_project(it).iter().any(|it| is_result(self.figure(*it))))
    }
}

/// In their order, each where it is first met.
fn each_once(groups: impl Iterator<Item = GroupId>) -> Vec<GroupId> {
    let mut seen = BTreeSet::new();
    groups.filter(|it| seen.insert(*it)).collect()
}

/// What a figure measures, of [`MEASURED`].
pub fn measured(figure: &Figure) -> &'static str {
    figure.measures.unwrap_or("other")
}

/// Whether a figure can be added up over projects: it tells a result, and counts something.
pub fn is_result(figure: &Figure) -> bool {
    let counts = figure.unit.as_deref().is_none_or(|it| !NO_COUNT.contains(&it));
    counts && figure.measures.is_some_and(|it| RESULTS.contains(&it))
}

//! Where the tasks of the home page lead.

use crate::base::text::Text;
use crate::content::field::{Reference, Register};
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::registry::EntryId;
use crate::graph::group::GroupId;
use crate::graph::whole::Graph;

/// A page that the configuration names.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// `events`: the list of a kind.
    Kind(&'static Kind),
    /// `topics`: all entries of a registry.
    Register(Register),
    /// `topics/roads`
    Entry(EntryId),
    /// `plans/local-plan`
    Article(GroupId),
    /// `https://…`
    Url(Text),
}

/// The page that a name means; `None` if there is none.
pub fn resolve(graph: &Graph, name: &Text) -> Option<Goal> {
    if name.starts_with("https://") || name.starts_with("http://") {
        return Some(Goal::Url(name.clone()));
    }
    let kind = |folder: &str| KINDS.iter().copied().find(|it| it.folder == folder);
    let register = |file: &str| Register::ALL.into_iter().find(|it| it.name() == file);
    match name.split_once('/') {
        None => kind(name).map(Goal::Kind).or_else(|| register(name).map(Goal::Register)),
        Some((folder, id)) => match register(folder) {
            Some(register) => graph.library.registry.find(register, id).map(Goal::Entry),
            None => graph.groups.resolve(&Reference::parse(name), &[]).ok().map(Goal::Article),
        },
    }
}

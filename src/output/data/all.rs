//! All files for programs.

use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::output::data::activities::tellers;
use crate::output::data::file::{articles, versions};
use crate::output::data::history;
use crate::output::data::ids;
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

/// All files but those of single articles, in the order in which they are described; only what has something in it.
pub fn all(desk: &Desk) -> Vec<Dataset> {
    let kinds = (0..KINDS.len() as u8).map(Dataset::Kind);
    let registers = Register::ALL.into_iter().map(Dataset::Register);
    let rest = [Dataset::Contacts, Dataset::Places, Dataset::Activities, Dataset::Package, Dataset::Catalog];
    let all = kinds.chain([Dataset::Figures, Dataset::History]).chain(registers).chain(rest);
    all.filter(|it| has_any(desk, *it)).collect()
}

fn has_any(desk: &Desk, dataset: Dataset) -> bool {
    let graph = &desk.graph;
    let has = |register: Register| graph.library.registry.names(register).next().is_some();
    match dataset {
        Dataset::Article(group) => versions(desk, group).next().is_some(),
        Dataset::Kind(at) => articles(desk).any(|it| graph.group(it).kind == KINDS[at as usize]),
        Dataset::Figures => articles(desk).any(|it| !ids::figures(desk, it).is_empty()),
        Dataset::History => articles(desk).any(|it| history::has_any(desk, it)),
        Dataset::Contacts => !graph.contacts.is_empty(),
        Dataset::Register(register) => has(register),
        Dataset::Places => has(Register::Places),
        Dataset::Activities => tellers(desk).next().is_some(),
        Dataset::Catalog | Dataset::Package => true,
    }
}

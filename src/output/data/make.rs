//! Lists and makes the files for programs.

use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::output::data::all::all;
use crate::output::data::file::{address as address_of, articles};
use crate::output::data::{activities, article, catalog, contacts, figures, history, kind, package, places, register};
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::{Dataset, Output};

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    if !desk.graph.config().data {
        return;
    }
    for dataset in articles(desk).map(Dataset::Article).chain(all(desk)) {
        claims.push((address_of(desk, dataset).into(), Output::Data(dataset)));
    }
    for lang in desk.graph.config().languages.iter().map(|it| it.lang) {
        claims.push((address::data(&desk.graph, lang).into(), Output::DataPage(lang)));
    }
}

pub fn make(desk: &Desk, dataset: Dataset) -> Making {
    Ok(Made::Bytes(match dataset {
        Dataset::Article(group) => article::write(desk, group),
        Dataset::Kind(at) => kind::write(desk, KINDS[at as usize]),
        Dataset::Figures => figures::write(desk),
        Dataset::History => history::write(desk),
        Dataset::Contacts => contacts::write(desk),
        Dataset::Register(it) => register::write(desk, it),
        Dataset::Places => places::write(desk),
        Dataset::Activities => activities::write(desk),
        Dataset::Catalog => catalog::write(desk),
        Dataset::Package => package::write(desk),
    }))
}

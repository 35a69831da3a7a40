//! The tables among the files, and their columns.

use crate::content::kind::list::KINDS;
use crate::output::data::table::Column;
use crate::output::data::{contacts, figures, history, kind, register};
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

/// The columns of a file; `None` for what is no table.
pub fn columns(desk: &Desk, dataset: Dataset) -> Option<Vec<Column>> {
    match dataset {
        Dataset::Kind(at) => Some(kind::columns(KINDS[at as usize])),
        Dataset::Figures => Some(figures::columns()),
        Dataset::History => Some(history::columns()),
        Dataset::Contacts => Some(contacts::columns()),
        Dataset::Register(register) => Some(register::columns(desk, register)),
        _ => None,
    }
}

/// What no two rows of a table share.
pub fn key(dataset: Dataset) -> &'static [&'static str] {
    match dataset {
        Dataset::Kind(_) => &["id", "lang"],
        Dataset::Figures => &["article", "figure", "lang"],
        Dataset::History => &["article", "figure", "number"],
        Dataset::Contacts => &["id", "office_number", "lang"],
        _ => &["id"],
    }
}

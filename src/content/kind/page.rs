//! A page about the knowledge base itself.

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{ANY_TOPICS, UPDATED};
use crate::content::kind::spec::Kind;

/// Its place in the menu; pages without one stay out of it.
pub static ORDER: Field =
    Field::new("order", Shape::Number).about("its place in the main menu; without one it stays out");

pub static KIND: Kind = Kind {
    name: "page",
    folder: "pages",
    fields: &[&ORDER, &ANY_TOPICS],
    date: &UPDATED,
    filters: &[],
    row: &[],
    pattern: None,
};

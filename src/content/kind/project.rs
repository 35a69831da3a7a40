//! Work with a beginning, an end, partners and results.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

/// The short name that partners use.
pub static CODE: Field = Field::new("code", Shape::Token).about("the short name that partners use");
/// IATI's code list ActivityStatus.
pub static STATUS: Field = Field::new(
    "status",
    Shape::Choice(&["pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended"]),
)
.about("how far it has come");
/// The municipalities in which it is tried out.
pub static PILOTS: Field =
    Field::new("pilots", Shape::Entries(Register::Places)).about("the municipalities in which it is tried out");
pub static OBJECTIVES: Field = Field::new("objectives", Shape::Points).about("what it is to achieve");

pub static KIND: Kind = Kind {
    name: "project",
    folder: "projects",
    fields: &[&CODE, &STATUS, &START, &END, &PILOTS, &OBJECTIVES, &TOPICS],
    date: &START,
    filters: &[Filter::Field(&STATUS), Filter::Country],
    row: &[&STATUS],
    pattern: None,
};

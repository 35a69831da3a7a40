//! What somebody advises somebody else to do.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{PUBLISHED, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static ISSUER: Field = Field::new("issuer", Shape::Entries(Register::Organisations)).about("who advises");
pub static ADDRESSEES: Field =
    Field::new("addressees", Shape::Entries(Register::Organisations)).about("who is advised");
pub static LEVELS: Field = Field::new("levels", Shape::Choices(&["local", "national", "regional"]))
    .about("the levels of government that are advised");
pub static STATUS: Field =
    Field::new("status", Shape::Choice(&["open", "accepted", "rejected", "in-progress", "answered", "done"]))
        .about("what became of it");
pub static EVIDENCE: Field = Field::new("evidence", Shape::Articles(&[])).about("articles it is based on");
pub static ANSWERED_BY: Field = Field::new("answered_by", Shape::Articles(&[])).about("articles that answer it");

pub static KIND: Kind = Kind {
    name: "recommendation",
    folder: "recommendations",
    fields: &[&ISSUER, &ADDRESSEES, &LEVELS, &STATUS, &EVIDENCE, &ANSWERED_BY, &TOPICS],
    date: &PUBLISHED,
    filters: &[
        Filter::Field(&STATUS),
        Filter::Field(&LEVELS),
        Filter::Field(&ISSUER),
        Filter::Field(&ADDRESSEES),
        Filter::Field(&TOPICS),
        Filter::Field(&PUBLISHED),
    ],
    row: &[&ISSUER, &ADDRESSEES, &LEVELS, &STATUS, &EVIDENCE, &ANSWERED_BY],
    pattern: None,
};

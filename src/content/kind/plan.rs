//! What a municipality has decided to do, and until when.

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{DUE, TOPICS, VALID_FROM, VALID_UNTIL};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static STATUS: Field =
    Field::new("status", Shape::Choice(&["expected", "draft", "adopted", "under-revision", "expired"]))
        .about("how far it has come");
pub static REVISES: Field = Field::new("revises", Shape::Articles(&["plans"])).about("the plan it takes the place of");
pub static BASED_ON: Field = Field::new("based_on", Shape::Articles(&["assessments", "documents"]))
    .about("assessments and documents it is based on");

pub static KIND: Kind = Kind {
    name: "plan",
    folder: "plans",
    fields: &[&STATUS, &DUE, &VALID_FROM, &VALID_UNTIL, &REVISES, &BASED_ON, &TOPICS],
    date: &VALID_FROM,
    filters: &[
        Filter::Field(&STATUS),
        Filter::Field(&VALID_UNTIL),
        Filter::Field(&DUE),
        Filter::Country,
        Filter::Municipality,
        Filter::Field(&TOPICS),
    ],
    row: &[&STATUS, &VALID_FROM, &VALID_UNTIL, &DUE],
    pattern: None,
};

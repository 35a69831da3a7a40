//! What citizens can turn to.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{CONTACT, END, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static FORM: Field = Field::new(
    "form",
    Shape::Choice(&["day-centre", "information-service", "counselling", "training-centre", "other"]),
)
.about("what sort of service it is")
.required();
pub static STATUS: Field = Field::new("status", Shape::Choice(&["planned", "being-established", "running", "closed"]))
    .about("how far it has come");
pub static PROVIDER: Field = Field::new("provider", Shape::Entries(Register::Organisations)).about("who gives it");

pub static KIND: Kind = Kind {
    name: "service",
    folder: "services",
    fields: &[&FORM, &STATUS, &PROVIDER, &START, &END, &CONTACT, &TOPICS],
    date: &START,
    filters: &[
        Filter::Field(&FORM),
        Filter::Field(&STATUS),
        Filter::Municipality,
        Filter::Field(&PROVIDER),
        Filter::Field(&TOPICS),
    ],
    row: &[&FORM, &STATUS, &PROVIDER],
    pattern: None,
};

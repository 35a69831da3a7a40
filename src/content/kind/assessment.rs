//! A look at the state of affairs, before something is planned.

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{END, LANGUAGE, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static STATUS: Field =
    Field::new("status", Shape::Choice(&["expected", "draft", "completed"])).about("how far it has come");
pub static PRECEDES: Field = Field::new("precedes", Shape::Articles(&["events"])).about("events that it prepared");
pub static LEADS_TO: Field = Field::new("leads_to", Shape::Articles(&["plans"])).about("plans that came of it");
pub static METHODS: Field = Field::new("methods", Shape::Points).about("how it was made");

pub static KIND: Kind = Kind {
    name: "assessment",
    folder: "assessments",
    fields: &[&STATUS, &START, &END, &PRECEDES, &LEADS_TO, &METHODS, &LANGUAGE, &TOPICS],
    date: &START,
    filters: &[Filter::Field(&STATUS), Filter::Country],
    row: &[&STATUS],
    pattern: None,
};

//! A training that is run many times.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, PLACE, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static AUDIENCE: Field =
    Field::new("audience", Shape::Entries(Register::TargetGroups)).about("the groups of people it is meant for");
pub static CURRICULUM: Field = Field::new("curriculum", Shape::Points).about("what is taught");

pub static KIND: Kind = Kind {
    name: "programme",
    folder: "programmes",
    fields: &[&START, &END, &PLACE, &AUDIENCE, &CURRICULUM, &TOPICS],
    date: &START,
    filters: &[Filter::Field(&AUDIENCE), Filter::Municipality, Filter::Field(&TOPICS)],
    row: &[&AUDIENCE],
    pattern: None,
};

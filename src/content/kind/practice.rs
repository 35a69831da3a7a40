//! Something a municipality did, and whether it worked.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::spec::Kind;

pub static POLARITY: Field = Field::new("polarity", Shape::Choice(&["positive", "negative"]));
pub static STAGE: Field = Field::new("stage", Shape::Choice(&["idea", "pilot", "running", "closed"]));
pub static TRANSFERABILITY: Field = Field::new("transferability", Shape::Choice(&["low", "medium", "high"]));
pub static SERVICE: Field = Field::new("service", Shape::Articles(&["services"]));
pub static TAKEN_UP_BY: Field = Field::new("taken_up_by", Shape::Entries(Register::Organisations));

pub static KIND: Kind = Kind {
    name: "practice",
    folder: "practices",
    fields: &[&POLARITY, &STAGE, &START, &END, &TRANSFERABILITY, &SERVICE, &TAKEN_UP_BY, &TOPICS],
    date: &START,
};

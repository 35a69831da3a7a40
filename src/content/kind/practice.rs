//! Something a municipality did, and whether it worked.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static POLARITY: Field =
    Field::new("polarity", Shape::Choice(&["positive", "negative"])).about("whether the experience was good or bad");
pub static STAGE: Field =
    Field::new("stage", Shape::Choice(&["idea", "pilot", "running", "closed"])).about("how far it has come");
pub static TRANSFERABILITY: Field = Field::new("transferability", Shape::Choice(&["low", "medium", "high"]))
    .about("how easily others could do the same");
pub static SERVICE: Field = Field::new("service", Shape::Articles(&["services"])).about("the service it is about");
pub static TAKEN_UP_BY: Field =
    Field::new("taken_up_by", Shape::Entries(Register::Organisations)).about("organisations that have taken it over");

pub static KIND: Kind = Kind {
    name: "practice",
    folder: "practices",
    fields: &[&POLARITY, &STAGE, &START, &END, &TRANSFERABILITY, &SERVICE, &TAKEN_UP_BY, &TOPICS],
    date: &START,
    filters: &[
        Filter::Field(&POLARITY),
        Filter::Field(&STAGE),
        Filter::Field(&TRANSFERABILITY),
        Filter::Country,
        Filter::Municipality,
        Filter::Field(&TOPICS),
        Filter::Field(&TAKEN_UP_BY),
    ],
    row: &[&POLARITY, &STAGE, &TRANSFERABILITY, &TAKEN_UP_BY],
};

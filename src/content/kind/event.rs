//! A meeting of people: a conference, a workshop, a training …

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{END, GROUP, PLACE, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static FORM: Field = Field::new(
    "form",
    Shape::Choice(&[
        "conference",
        "workshop",
        "training",
        "seminar",
        "session",
        "round-table",
        "meeting",
        "validation",
    ]),
)
.about("what sort of meeting it is")
.required();
pub static STATUS: Field = Field::new("status", Shape::Choice(&["scheduled", "cancelled"]))
    .about("whether it takes place; leave it out unless it was called off");
/// Which of a numbered series it is: the 3rd meeting.
pub static NUMBER: Field = Field::new("number", Shape::Number).about("which one it is of a numbered series");
/// How many times, for a series that is reported as one.
pub static RUNS: Field =
    Field::new("runs", Shape::Number).about("how many times it was held, for a series told as one");
pub static PROGRAMME: Field =
    Field::new("programme", Shape::Articles(&["programmes"])).about("the training programme it belongs to");
pub static PART_OF: Field = Field::new("part_of", Shape::Articles(&["events"])).about("the larger event it is part of");
/// What came of it.
pub static OUTCOMES: Field = Field::new("outcomes", Shape::Points).about("what came of it");
pub static SESSIONS: Field = Field::new("sessions", Shape::Points).about("its parts");

pub static KIND: Kind = Kind {
    name: "event",
    folder: "events",
    fields: &[
        &FORM, &STATUS, &START, &END, &PLACE, &NUMBER, &RUNS, &PROGRAMME, &PART_OF, &OUTCOMES, &SESSIONS, &TOPICS,
    ],
    date: &START,
    filters: &[Filter::Field(&FORM), Filter::Country, Filter::Field(&TOPICS), Filter::Field(&START)],
    row: &[&STATUS, &FORM, &NUMBER, &PROGRAMME, &PART_OF, &GROUP],
    pattern: None,
};

//! People who work together beyond one meeting: a working group, a council, a mechanism.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static FORM: Field = Field::new("form", Shape::Choice(&["working-group", "council", "mechanism", "committee"]))
    .about("what sort of group it is")
    .required();
pub static FORMALITY: Field =
    Field::new("formality", Shape::Choice(&["formal", "informal"])).about("whether it was set up by a formal decision");
pub static MEMBERS: Field =
    Field::new("members", Shape::Entries(Register::Organisations)).about("organisations that belong to it");
pub static CONTRIBUTES_TO: Field =
    Field::new("contributes_to", Shape::Articles(&["projects"])).about("projects it works for");
pub static TASKS: Field = Field::new("tasks", Shape::Points).about("what it has to do");

pub static KIND: Kind = Kind {
    name: "group",
    folder: "groups",
    fields: &[&FORM, &FORMALITY, &START, &END, &MEMBERS, &CONTRIBUTES_TO, &TASKS, &TOPICS],
    date: &START,
    filters: &[
        Filter::Field(&FORM),
        Filter::Field(&FORMALITY),
        Filter::Country,
        Filter::Field(&MEMBERS),
        Filter::Field(&TOPICS),
    ],
    row: &[&FORM, &FORMALITY],
    pattern: None,
};

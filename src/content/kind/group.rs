//! People who work together beyond one meeting: a working group, a council, a mechanism.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::spec::Kind;

pub static FORM: Field =
    Field::new("form", Shape::Choice(&["working-group", "council", "mechanism", "committee"])).required();
pub static FORMALITY: Field = Field::new("formality", Shape::Choice(&["formal", "informal"]));
pub static MEMBERS: Field = Field::new("members", Shape::Entries(Register::Organisations));
pub static CONTRIBUTES_TO: Field = Field::new("contributes_to", Shape::Articles(&["projects"]));
pub static TASKS: Field = Field::new("tasks", Shape::Points);

pub static KIND: Kind = Kind {
    name: "group",
    folder: "groups",
    fields: &[&FORM, &FORMALITY, &START, &END, &MEMBERS, &CONTRIBUTES_TO, &TASKS, &TOPICS],
    date: &START,
};

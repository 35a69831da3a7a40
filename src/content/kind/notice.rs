//! News that matters for a while.

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{ANY_TOPICS, VALID_FROM, VALID_UNTIL};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static URGENCY: Field = Field::new("urgency", Shape::Choice(&["low", "normal", "high"])).about("how urgent it is");

pub static KIND: Kind = Kind {
    name: "notice",
    folder: "notices",
    fields: &[&VALID_FROM, &VALID_UNTIL, &URGENCY, &ANY_TOPICS],
    date: &VALID_FROM,
    filters: &[Filter::Field(&URGENCY), Filter::Country],
    row: &[&URGENCY, &VALID_FROM, &VALID_UNTIL],
    pattern: None,
};

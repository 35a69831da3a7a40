//! What was learned, from good or bad experience.

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static POLARITY: Field =
    Field::new("polarity", Shape::Choice(&["positive", "negative"])).about("whether the experience was good or bad");
pub static RECOMMENDATIONS: Field =
    Field::new("recommendations", Shape::Articles(&["recommendations"])).about("recommendations that follow from it");

pub static KIND: Kind = Kind {
    name: "lesson",
    folder: "lessons",
    fields: &[&POLARITY, &START, &END, &RECOMMENDATIONS, &TOPICS],
    date: &START,
    filters: &[Filter::Field(&POLARITY), Filter::Field(&TOPICS)],
    row: &[&POLARITY],
    pattern: None,
};

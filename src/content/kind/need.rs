//! What a municipality lacks, or can offer.

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{CONTACT, PUBLISHED, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static FORM: Field = Field::new("form", Shape::Choice(&["need", "gap", "offer"]))
    .about("whether something is lacking or offered")
    .required();
pub static STATUS: Field = Field::new("status", Shape::Choice(&["open", "met"])).about("how far it has come");

pub static KIND: Kind = Kind {
    name: "need",
    folder: "needs",
    fields: &[&FORM, &STATUS, &CONTACT, &TOPICS],
    date: &PUBLISHED,
    filters: &[
        Filter::Field(&FORM),
        Filter::Field(&STATUS),
        Filter::Country,
        Filter::Municipality,
        Filter::Field(&TOPICS),
    ],
    row: &[&FORM, &STATUS, &CONTACT],
    pattern: None,
};

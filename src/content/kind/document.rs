//! A paper that binds, guides or advises: a memorandum, a strategy, a roadmap …

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{DUE, LANGUAGE, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::spec::Kind;

pub static FORM: Field =
    Field::new("form", Shape::Choice(&["memorandum", "strategy", "roadmap", "guide", "recommendations", "report"]))
        .about("what sort of paper it is")
        .required();
pub static STATUS: Field =
    Field::new("status", Shape::Choice(&["expected", "draft", "adopted", "signed", "published"]))
        .about("how far it has come");
pub static SIGNED: Field = Field::new("signed", Shape::Date).about("the day it was signed");
pub static INCLUDES: Field = Field::new("includes", Shape::Articles(&[])).about("articles that are part of it");

pub static KIND: Kind = Kind {
    name: "document",
    folder: "documents",
    fields: &[&FORM, &STATUS, &SIGNED, &DUE, &LANGUAGE, &INCLUDES, &TOPICS],
    date: &SIGNED,
    filters: &[Filter::Field(&FORM), Filter::Field(&STATUS)],
    row: &[&FORM, &STATUS, &DUE],
    pattern: None,
};

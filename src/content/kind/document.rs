//! A paper that binds, guides or advises: a memorandum, a strategy, a roadmap …

use crate::content::field::{Field, Shape};
use crate::content::kind::common::{DUE, LANGUAGE, TOPICS};
use crate::content::kind::spec::Kind;

pub static FORM: Field =
    Field::new("form", Shape::Choice(&["memorandum", "strategy", "roadmap", "guide", "recommendations", "report"]))
        .required();
pub static STATUS: Field =
    Field::new("status", Shape::Choice(&["expected", "draft", "adopted", "signed", "published"]));
pub static SIGNED: Field = Field::new("signed", Shape::Date);
pub static INCLUDES: Field = Field::new("includes", Shape::Articles(&[]));

pub static KIND: Kind = Kind {
    name: "document",
    folder: "documents",
    fields: &[&FORM, &STATUS, &SIGNED, &DUE, &LANGUAGE, &INCLUDES, &TOPICS],
    date: &SIGNED,
};

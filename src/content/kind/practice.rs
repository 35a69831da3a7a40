//! Something a municipality did, and whether it worked.

use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, START, TOPICS};
use crate::content::kind::filter::Filter;
use crate::content::kind::pattern::{Pattern, Section};
use crate::content::kind::spec::Kind;

pub static POLARITY: Field =
    Field::new("polarity", Shape::Choice(&["positive", "negative"])).about("whether the experience was good or bad");
pub static STAGE: Field =
    Field::new("stage", Shape::Choice(&["idea", "pilot", "running", "regular", "closed"])).about("how far it has come");
pub static TRANSFERABILITY: Field = Field::new("transferability", Shape::Choice(&["low", "medium", "high"]))
    .about("how easily others could do the same");
pub static SERVICE: Field = Field::new("service", Shape::Articles(&["services"])).about("the service it is about");
pub static TAKEN_UP_BY: Field =
    Field::new("taken_up_by", Shape::Entries(Register::Organisations)).about("organisations that have taken it over");

/// The template by which the European Website on Integration collects practices: its fields of text, their order and how
/// long each may be. Source: *Template for collecting examples of practice*, European Website on Integration, 2008, fields
/// 1, 5 to 11.
static PATTERN: Pattern = Pattern {
    title: 15,
    summary: 100,
    parts: &[
        Section {
            name: "challenge",
            most: 150,
            heading: "The challenge and the goals",
            about: "what was to be solved, from where it started, what was to be achieved and on what assumptions",
            in_lists: false,
        },
        Section {
            name: "how-it-works",
            most: 100,
            heading: "How it works",
            about: "what is done, step by step",
            in_lists: false,
        },
        Section {
            name: "results",
            most: 100,
            heading: "Results",
            about: "what came of it, in numbers and in words, and what those say whom it is for",
            in_lists: false,
        },
        Section {
            name: "evaluation",
            most: 100,
            heading: "Evaluation",
            about: "how it was or will be evaluated, what worked and what did not, what others should do and not do",
            in_lists: false,
        },
        Section {
            name: "who-benefits",
            most: 40,
            heading: "Who benefits",
            about: "whom it is for, and how many of them it reaches",
            in_lists: true,
        },
        Section {
            name: "funding",
            most: 100,
            heading: "Funding and resources",
            about: "who pays for it, and what it takes",
            in_lists: false,
        },
    ],
};

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
    pattern: Some(&PATTERN),
};

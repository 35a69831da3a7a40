//! Fields that every kind of article has.

use crate::content::field::{Field, Register, Shape};

/// Roles of organisations. The first four are those of IATI's code list OrganisationRole.
pub const ORGANISATION_ROLES: &[&str] = &[
    "funding",
    "accountable",
    "extending",
    "implementing",
    "organizing",
    "hosting",
    "coordinating",
    "partner",
    "supporting",
    "participating",
    "engaging",
    "party",
    "owner",
    "speaking",
];

/// Roles of people.
pub const PERSON_ROLES: &[&str] =
    &["speaking", "participating", "representing", "expert", "author", "contact", "chairing", "organizing"];

pub static TOPICS: Field = Field::new("topics", Shape::Entries(Register::Topics)).about("what it is about").required();
/// Topics of kinds that need none: notices and pages.
pub static ANY_TOPICS: Field = Field::new("topics", Shape::Entries(Register::Topics)).about("what it is about");
pub static TARGETS: Field =
    Field::new("targets", Shape::Entries(Register::TargetGroups)).about("the groups of people it concerns");
pub static PLACES: Field = Field::new("places", Shape::Entries(Register::Places)).about("the places it concerns");
pub static ORGANISATIONS: Field =
    Field::new("organisations", Shape::Roles(Register::Organisations, ORGANISATION_ROLES))
        .about("organisations that took part, and as what");
pub static PEOPLE: Field =
    Field::new("people", Shape::Roles(Register::People, PERSON_ROLES)).about("people who took part, and as what");
pub static PROJECT: Field = Field::new("project", Shape::Articles(&["projects"])).about("the project it belongs to");
/// The event that an article came out of.
pub static EVENT: Field = Field::new("event", Shape::Articles(&["events"])).about("the event it came out of");
pub static GROUP: Field =
    Field::new("group", Shape::Articles(&["groups"])).about("the working group or council it belongs to");
pub static RELATED: Field =
    Field::new("related", Shape::Articles(&[])).about("other articles that its readers should see");
pub static PUBLISHED: Field = Field::new("published", Shape::Date).about("the day it was first published");
pub static UPDATED: Field =
    Field::new("updated", Shape::Date).about("the day of the last change that readers should know of");
pub static REVIEWED: Field =
    Field::new("reviewed", Shape::Date).about("the day somebody last checked that all of it is still true");
pub static SOURCES: Field = Field::new("sources", Shape::Entries(Register::Sources)).about("where this is known from");
pub static LICENSE: Field = Field::new("license", Shape::Token).about("the licence, if it is not that of the site");
pub static TEMPLATE: Field = Field::new("template", Shape::Token).about("a page template of its own");
pub static FIGURES: Field =
    Field::new("figures", Shape::Figures).about("numbers as data: what is counted, how much, when, according to whom");
pub static EXTRA: Field = Field::new("extra", Shape::Free).about("free data for templates");

/// In the order in which they stand on a page, after the kind's own.
pub static COMMON: &[&Field] = &[
    &PLACES,
    &PROJECT,
    &EVENT,
    &GROUP,
    &ORGANISATIONS,
    &PEOPLE,
    &TARGETS,
    &RELATED,
    &FIGURES,
    &SOURCES,
    &PUBLISHED,
    &UPDATED,
    &REVIEWED,
    &LICENSE,
    &TEMPLATE,
    &EXTRA,
];

/// Shared by kinds that happen, run or hold from one day to another.
pub static START: Field = Field::new("start", Shape::Date).about("the first day");
pub static END: Field = Field::new("end", Shape::Date).about("the last day");
/// Where something is held; `places` says what it concerns.
pub static PLACE: Field = Field::new("place", Shape::Entries(Register::Places)).about("where it is held");
/// When something is to be done.
pub static DUE: Field = Field::new("due", Shape::Date).about("the day by which it is to be done");
pub static VALID_FROM: Field = Field::new("valid_from", Shape::Date).about("the day from which it is valid");
pub static VALID_UNTIL: Field = Field::new("valid_until", Shape::Date).about("the last day on which it is valid");
/// Languages of a document that is not itself an article.
pub static LANGUAGE: Field = Field::new("language", Shape::Langs).about("the languages of the paper itself");
/// The office to ask.
pub static CONTACT: Field = Field::new("contact", Shape::Entries(Register::Organisations)).about("the office to ask");

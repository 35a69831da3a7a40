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

pub static TOPICS: Field = Field::new("topics", Shape::Entries(Register::Topics)).required();
/// Topics of kinds that need none: notices and pages.
pub static ANY_TOPICS: Field = Field::new("topics", Shape::Entries(Register::Topics));
pub static TARGETS: Field = Field::new("targets", Shape::Entries(Register::TargetGroups));
pub static PLACES: Field = Field::new("places", Shape::Entries(Register::Places));
pub static ORGANISATIONS: Field =
    Field::new("organisations", Shape::Roles(Register::Organisations, ORGANISATION_ROLES));
pub static PEOPLE: Field = Field::new("people", Shape::Roles(Register::People, PERSON_ROLES));
pub static PROJECT: Field = Field::new("project", Shape::Articles(&["projects"]));
/// The event that an article came out of.
pub static EVENT: Field = Field::new("event", Shape::Articles(&["events"]));
pub static GROUP: Field = Field::new("group", Shape::Articles(&["groups"]));
pub static RELATED: Field = Field::new("related", Shape::Articles(&[]));
pub static PUBLISHED: Field = Field::new("published", Shape::Date);
pub static UPDATED: Field = Field::new("updated", Shape::Date);
pub static REVIEWED: Field = Field::new("reviewed", Shape::Date);
pub static SOURCES: Field = Field::new("sources", Shape::Entries(Register::Sources));
pub static LICENSE: Field = Field::new("license", Shape::Token);
pub static TEMPLATE: Field = Field::new("template", Shape::Token);
pub static FIGURES: Field = Field::new("figures", Shape::Figures);
pub static EXTRA: Field = Field::new("extra", Shape::Free);

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
pub static START: Field = Field::new("start", Shape::Date);
pub static END: Field = Field::new("end", Shape::Date);
/// Where something is held; `places` says what it concerns.
pub static PLACE: Field = Field::new("place", Shape::Entries(Register::Places));
/// When something is to be done.
pub static DUE: Field = Field::new("due", Shape::Date);
pub static VALID_FROM: Field = Field::new("valid_from", Shape::Date);
pub static VALID_UNTIL: Field = Field::new("valid_until", Shape::Date);
/// Languages of a document that is not itself an article.
pub static LANGUAGE: Field = Field::new("language", Shape::Langs);
/// The office to ask.
pub static CONTACT: Field = Field::new("contact", Shape::Entries(Register::Organisations));

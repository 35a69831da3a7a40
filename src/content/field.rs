//! Fields of front matter: what may be written, and what was.
//!
//! A kind of article is a list of [`Field`]s; reading, relations, fact boxes and suggestions all follow from it.

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::source::{Span, Spanned};
use crate::base::text::{Prose, Text};

/// One key of front matter: its name, what its value looks like, and who may write it.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// What it says, for those who write it: small letters, no stop.
    pub about: &'static str,
}

impl Field {
    pub const fn new(name: &'static str, shape: Shape) -> Field {
        Field { name, shape, required: false, about: "" }
    }

    pub const fn about(self, about: &'static str) -> Field {
        Field { about, ..self }
    }

    pub const fn required(self) -> Field {
        Field { required: true, ..self }
    }
}

/// Fields are compared by name: `topics` of an event is `topics` of a plan.
impl PartialEq for Field {
    fn eq(&self, other: &Field) -> bool {
        std::ptr::eq(self, other) || self.name == other.name
    }
}

impl Eq for Field {}

/// What a field's value looks like. Every list may be written as its single item.
#[derive(Debug)]
pub enum Shape {
    /// A date, possibly partial or inferred.
    Date,
    /// One word of a closed list.
    Choice(&'static [&'static str]),
    /// Some words of a closed list.
    Choices(&'static [&'static str]),
    /// A whole number from 1.
    Number,
    /// Plain text that is no language's: a code, a file name.
    Token,
    /// Language tags.
    Langs,
    /// Names of articles of certain kinds, by folder; of any kind if empty.
    Articles(&'static [&'static str]),
    /// Names of entries of one registry.
    Entries(Register),
    /// Entries of one registry, each with a role of a closed list.
    Roles(Register, &'static [&'static str]),
    /// A list of things with a name of their own and a label in every language.
    Points,
    /// Numbers as data.
    Figures,
    /// Free data for templates.
    Free,
}

/// A registry, by the file that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    Organisations,
    People,
    Places,
    Topics,
    TargetGroups,
    Terms,
    Sources,
}

impl Register {
    pub const ALL: [Register; 7] = [
        Register::Organisations,
        Register::People,
        Register::Places,
        Register::Topics,
        Register::TargetGroups,
        Register::Terms,
        Register::Sources,
    ];

    /// The name of its file, without `.yaml`, and of its folder in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Register::Organisations => "organisations",
            Register::People => "people",
            Register::Places => "places",
            Register::Topics => "topics",
            Register::TargetGroups => "target-groups",
            Register::Terms => "terms",
            Register::Sources => "sources",
        }
    }

    /// One of its entries, in a sentence.
    pub fn singular(self) -> &'static str {
        match self {
            Register::Organisations => "organisation",
            Register::People => "person",
            Register::Places => "place",
            Register::Topics => "topic",
            Register::TargetGroups => "target group",
            Register::Terms => "term",
            Register::Sources => "source",
        }
    }
}

/// What was written for a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Date(Spanned<Dated>),
    Choices(Vec<&'static str>),
    Number(u32),
    Token(Text),
    Langs(Vec<Lang>),
    Articles(Vec<Spanned<Reference>>),
    Entries(Vec<Spanned<Text>>),
    Roles(Vec<Role>),
    Points(Vec<Point>),
    Figures(Vec<Figure>),
    Free(serde_yaml::Value),
}

/// A date, and what has to be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    pub date: Date,
    /// Nobody wrote it down: it was concluded.
    pub inferred: bool,
    /// Why it is believed, or why a part of it is not known.
    pub why: Option<Prose>,
    pub source: Option<Spanned<Text>>,
}

/// The name of an article as written: `tirana-workshop` or `events/tirana-workshop`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    pub folder: Option<Text>,
    pub name: Text,
}

impl Reference {
    pub fn parse(text: &Text) -> Reference {
        match text.find('/') {
            Some(at) => Reference { folder: Some(text.slice(0..at)), name: text.slice(at + 1..text.len()) },
            None => Reference { folder: None, name: text.clone() },
        }
    }
}

/// An organisation or person and what it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub entry: Spanned<Text>,
    /// `None` where the author gave no role: then it took part.
    pub role: Option<&'static str>,
}

/// One item of a list of outcomes, sessions, objectives …
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub id: Spanned<Text>,
    /// In the language of the file it was read from.
    pub label: Prose,
    pub articles: Vec<Spanned<Reference>>,
}

/// A number as data: what it counts, how sure it is, when it was true and who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub id: Spanned<Text>,
    /// In the language of the file it was read from.
    pub label: Prose,
    /// `None` where the source gives no number ([`QUALIFIERS`]: `some`), or where there is only a target yet.
    pub value: Option<Decimal>,
    /// What it was before the work began.
    pub baseline: Option<Decimal>,
    /// What it is to become.
    pub target: Option<Decimal>,
    /// One of [`QUALIFIERS`].
    pub qualifier: &'static str,
    /// One of [`UNITS`], or a currency by its ISO 4217 code.
    pub unit: Option<Text>,
    /// One of [`UNITS`] in the singular sense of *for each*.
    pub per: Option<Text>,
    /// One of [`MEASURES`].
    pub measures: Option<&'static str>,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub as_of: Option<Date>,
    pub source: Option<Spanned<Text>>,
    /// Where in the source it stands, as the source counts: a page, a paragraph, a statement.
    pub passage: Option<Text>,
    /// The figure that already contains this one.
    pub part_of: Option<Spanned<Text>>,
    /// Whether it may be added to others of its unit.
    pub additive: bool,
    pub note: Option<Prose>,
    /// What it was before, as the author wrote it.
    pub history: Vec<Earlier>,
    pub span: Span,
}

/// What a figure was on an earlier day. It counts the same in the same unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// `None` where the source gives no number.
    pub value: Option<Decimal>,
    /// One of [`QUALIFIERS`].
    pub qualifier: &'static str,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub as_of: Option<Date>,
    pub source: Option<Spanned<Text>>,
    pub passage: Option<Text>,
    pub span: Span,
}

impl Figure {
    /// The figure as it was told before: nothing is said of what is only known of the present one.
    pub fn as_told(&self, earlier: &Earlier) -> Figure {
        Figure {
            value: earlier.value,
            baseline: None,
            target: None,
            qualifier: earlier.qualifier,
            start: earlier.start,
            end: earlier.end,
            as_of: earlier.as_of,
            source: earlier.source.clone(),
            passage: earlier.passage.clone(),
            note: None,
            history: Vec::new(),
            span: earlier.span,
            ..self.clone()
        }
    }

    /// What it was before, the latest first.
    pub fn earlier(&self) -> Vec<Figure> {
        let mut told: Vec<Figure> = self.history.iter().map(|it| self.as_told(it)).collect();
        told.sort_by_key(|it| std::cmp::Reverse(it.day().and_then(|it| it.bounds()).map(|it| it.1)));
        told
    }

    /// Everyone who says what it is or was.
    pub fn sources(&self) -> impl Iterator<Item = &Spanned<Text>> {
        self.source.iter().chain(self.history.iter().filter_map(|it| it.source.as_ref()))
    }

    /// The day that tells it from the same figure of another time.
    pub fn day(&self) -> Option<Date> {
        self.as_of.or(self.end).or(self.start)
    }
}

/// A decimal number, exact: `value` / 10^`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    pub value: i64,
    pub scale: u32,
}

impl Decimal {
    /// Reads `5200`, `-3`, `1.5`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Decimal> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |it: &str| it.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || digits.ends_with('.') {
            return None;
        }
        let value: i64 = format!("{whole}{fraction}").parse().ok()?;
        Some(Decimal { value: sign * value, scale: fraction.len() as u32 })
    }

    pub fn to_f64(self) -> f64 {
        self.value as f64 / 10f64.powi(self.scale as i32)
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.*}", self.scale as usize, self.to_f64())
    }
}

/// How sure a figure is.
pub const QUALIFIERS: &[&str] = &["exact", "about", "at-least", "more-than", "some", "ambiguous"];

/// What a figure measures, after the IATI result types, with reach for people who were only told.
pub const MEASURES: &[&str] = &["input", "output", "outcome", "impact", "reach"];

/// What can be counted. Each has its plural forms in the interface messages, as `unit-…`.
pub const UNITS: &[&str] = &[
    "people",
    "participants",
    "officials",
    "mayors",
    "speakers",
    "representatives",
    "refugees",
    "migrants",
    "returnees",
    "citizens",
    "households",
    "municipalities",
    "countries",
    "organisations",
    "trainings",
    "sessions",
    "seminars",
    "workshops",
    "meetings",
    "assessments",
    "plans",
    "memoranda",
    "documents",
    "councils",
    "working-groups",
    "services",
    "practices",
    "days",
    "months",
    "years",
    "percent",
];

/// What a figure may be counted for each of.
pub const PER: &[&str] =
    &["municipality", "country", "person", "household", "organisation", "training", "month", "year"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Decimal::parse(text).map(|it| it.to_string()).as_deref(), expected);
    }

    #[test]
    fn decimals_are_exact() {
        check("5200", Some("5200"));
        check("-1.50", Some("-1.50"));
        check("84.000,5", None);
        check("1.", None);
        check("", None);
        check("99999999999999999999", None);
    }
}

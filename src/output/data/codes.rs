//! Code lists of IATI (version 2.03), by our words for what they tell apart.

/// The code list OrganisationRole.
pub const ROLES: &[(&str, &str)] = &[("funding", "1"), ("accountable", "2"), ("extending", "3"), ("implementing", "4")];

/// The code list ActivityStatus.
pub const STATES: &[(&str, &str)] = &[
    ("pipeline", "1"),
    ("implementation", "2"),
    ("finalisation", "3"),
    ("closed", "4"),
    ("cancelled", "5"),
    ("suspended", "6"),
];

/// The code list OrganisationType.
pub const TYPES: &[(&str, &str)] = &[
    ("government", "10"),
    ("local-government", "11"),
    ("other-public", "15"),
    ("international-ngo", "21"),
    ("national-ngo", "22"),
    ("regional-ngo", "23"),
    ("local-ngo", "24"),
    ("multilateral", "40"),
    ("foundation", "60"),
    ("private", "70"),
    ("academic", "80"),
];

/// Who reports and is none of these.
pub const OTHER_TYPE: &str = "90";

/// Those of the code list Region that all our countries lie in: *Europe, regional*.
pub const EUROPE: &str = "89";
pub const EUROPEAN: &[&str] = &["AL", "BA", "BG", "GR", "HR", "HU", "MD", "ME", "MK", "RO", "RS", "SI", "TR", "XK"];

/// The code of a word; empty if the list has none.
pub fn code<'a>(list: &'a [(&str, &str)], word: &str) -> &'a str {
    list.iter().find(|(it, _)| *it == word).map_or("", |(_, code)| code)
}

//! Search: what of the site is indexed, and the page that lists what was found.

pub mod synonyms;
pub mod version;
pub mod plan;
pub mod page;
pub mod answer;

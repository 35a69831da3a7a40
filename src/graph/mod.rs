//! What it means together: names, translations, relations, lists, links, checks.

pub mod group;
pub mod relation;
pub mod list;
pub mod whole;
pub mod address;
pub mod picture;
pub mod link;
pub mod check;
pub mod hygiene;

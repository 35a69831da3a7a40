//! Prints diagnostics: drawn for people, as lines of JSON, as annotations for GitHub.

pub mod summary;
pub mod style;
pub mod text;
pub mod json;
pub mod github;
pub mod emit;

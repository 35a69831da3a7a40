//! Interface texts: what the site says in its own voice, in every language, with plurals, dates, numbers and lists.

pub mod walk;
pub mod resort;
pub mod shelf;
pub mod pattern;
pub mod format;
pub mod number;
pub mod dates;
pub mod functions;
pub mod circle;
pub mod lint;
pub mod catalog;
pub mod used;

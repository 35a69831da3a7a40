//! The whole: load everything, list every address, make any one.

pub mod options;
pub mod words;
pub mod makers;
pub mod memory;
pub mod whole;
pub mod codes;
pub mod schema;

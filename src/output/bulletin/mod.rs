//! A bulletin for e-mail: what has been new since a day, in one language.

pub mod gather;
pub mod plain;
pub mod letter;

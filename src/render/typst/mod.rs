//! Typst: what a guide on paper is written in.

pub mod literal;
pub mod body;
pub mod manuscript;
#[cfg(feature = "guide")]
pub mod layout;
#[cfg(feature = "guide")]
pub mod press;

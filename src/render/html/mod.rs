//! A body as HTML or XHTML: readable by everyone, with nothing in it that runs.

pub mod cx;
pub mod body;

//! YAML: values with places.
//!
//! Most front matter is plain: keys, texts, lists. [`simple`] reads that in one go; what it does not know, or what may
//! be wrong, is left to the parser of the whole language, which explains it.

pub mod node;
pub mod simple;
pub mod parse;

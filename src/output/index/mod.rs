//! The search index: files that a browser reads a few of, and the same search in Rust.
//!
//! A *unit* is an article in all its languages, or an entry of the registry. Units are numbered so that those with the same
//! languages, kind and place stand together. A term is a stem with its forms, each with the units that hold it, by language.
//! Terms lie in shards of some kilobytes in alphabetical order; the root knows where each begins, or, when they are
//! many, where each directory of them does. Cards tell what a result looks like, texts hold what excerpts are cut from,
//! positions serve words in quotes. All but the root are named by what they hold; names of positions, which move with
//! every edit, stand in files of their own. So a small change leaves the other files, and the caches of readers, alone.

pub mod code;
pub mod unit;
pub mod synonyms;
pub mod cards;
pub mod forms;
pub mod lexicon;
pub mod gather;
pub mod terms;
pub mod shard;
pub mod facets;
pub mod root;
pub mod build;
pub mod read;
pub mod query;
pub mod rank;

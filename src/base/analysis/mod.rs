//! What a word is found by: one key for all its scripts, spellings and endings.
//!
//! The chain is NFC, lower case, bald Latin, digraphs to single letters, then the endings of the language's table. Everything
//! that depends on a language is data in `tables.json`; the browser reads the same file, so the two cannot differ.

pub mod tables;
pub mod fold;
pub mod strip;
pub mod token;
pub mod keys;

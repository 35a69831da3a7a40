//! The program in the language of its editors.

pub mod template;
pub mod plural;
pub mod catalog;
pub mod language;
pub mod voice;
pub mod commands;
pub mod refusal;

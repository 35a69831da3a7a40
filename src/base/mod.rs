//! Words of the trade: text, sources, diagnostics, languages, names, dates.
//!
//! Nothing here knows what an article is. Modules stand in order of dependence.

pub mod text;
pub mod source;
pub mod diagnostic;
pub mod mending;
pub mod suggest;
pub mod lang;
pub mod script;
pub mod letters;
pub mod typography;
pub mod slug;
pub mod date;
pub mod order;
pub mod files;
pub mod progress;
pub mod fault;
pub mod report;

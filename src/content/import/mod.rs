//! Texts that were written elsewhere: in Word, in a web page, in WordPress.
//!
//! Each format is read into one [`model`], with a note for whatever Markdown cannot say. `settle` puts the model in order,
//! `write` makes Markdown of it, which our own parser reads back to the same, and `tally` counts that no word was lost on
//! the way.

pub mod told;
pub mod tally;
pub mod model;
pub mod each;
pub mod settle;
pub mod write;
pub mod links;
pub mod pictures;
pub mod xml;
pub mod archive;
pub mod docx;
pub mod html;
pub mod wxr;
pub mod language;
pub mod draft;
pub mod read;

//! From Markdown to the tree: CommonMark and what GitHub adds to it, read by pulldown-cmark.
//!
//! `parse` turns events into calls on `builder`, which keeps the tree well-formed and within its limits; `raw` does the
//! same for raw HTML, letting through what `allowed` lists. `address` decides where a link may lead, `ids` names the
//! headings, `footnotes` puts the notes in order, `mark` and `figure` read what is said in braces,
//! `chart` what is to be drawn.

pub mod piece;
pub mod address;
pub mod allowed;
pub mod ids;
pub mod footnotes;
pub mod mark;
pub mod figure;
pub mod chart;
pub mod open;
pub mod builder;
pub mod raw;
pub mod parse;

#[cfg(test)]
mod tests;

//! Documents of Word and of LibreOffice: WordprocessingML, ECMA-376.
//!
//! `package` finds the parts, `styles` and `numbering` know what they are called and how they are counted, `body` reads
//! paragraphs and tables, `fold` makes lists, quotations and code of the paragraphs, `symbols` and `chart` read what is drawn, `words` counts on another way.

pub mod package;
pub mod choice;
pub mod symbols;
pub mod styles;
pub mod numbering;
pub mod equation;
pub mod chart;
pub mod words;
pub mod fold;
pub mod body;
pub mod read;

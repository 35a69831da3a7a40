//! Charts: SVG made of data alone, so that a page, a PDF and an e-book show the same picture, with the same numbers as a
//! table beside it.
//!
//! On a page a drawing is as wide as its column, whatever that is: places along it are shares of the width, while letters
//! and heights keep their size, so nothing shrinks on a phone. A drawing of a fixed width has a `viewBox`. Nothing is told
//! by color alone: every bar and line has its words beside it, and columns differ in pattern, stroke and mark.

pub mod data;
pub mod measure;
pub mod marks;
pub mod speak;
pub mod pen;
pub mod bars;
pub mod line;
pub mod share;
pub mod timeline;
pub mod draw;
pub mod table;
pub mod block;

//! Pictures of authors, as they are published: without what cameras add, and in smaller copies.

pub mod clean;
pub mod scale;

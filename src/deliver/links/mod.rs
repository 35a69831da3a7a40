//! Pages outside: whether they are still there.

pub mod remembered;
pub mod ask;
pub mod check;

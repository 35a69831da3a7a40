//! Publishing on a real disk, with every single step failing in turn.

pub mod fault;
mod ground;
mod sweep;
mod facts;

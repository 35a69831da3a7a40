//! Publishing on a real disk, with every single step failing in turn.

mod ground;
mod sweep;
mod facts;

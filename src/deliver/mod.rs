//! Where it goes: read from disk, publish atomically.

pub mod disk;
pub mod timings;
pub mod publish;
pub mod offline;
pub mod build;
pub mod mend;

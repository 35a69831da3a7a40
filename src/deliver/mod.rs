//! Where it goes: read from disk, publish atomically.

pub mod disk;
pub mod memo;
pub mod timings;
pub mod publish;
pub mod finish;
pub mod build;
pub mod mend;

//! Where it comes from and where it goes: the disk and its history; publish atomically, preview live.

pub mod disk;
pub mod history;
pub mod since;
pub mod write;
pub mod foreign;
pub mod memo;
pub mod timings;
pub mod memory;
pub mod publish;
pub mod pack;
pub mod finish;
pub mod offline;
pub mod build;
pub mod mend;
pub mod links;
pub mod preview;

//! Being told how far long work has come.

/// Someone who wants to know how far long work has come. Called from all threads.
pub trait Progress: Sync {
    /// Work of a kind starts: `what` in a word or two, and how many steps it has; 0 where nobody knows.
    fn begin(&self, what: &str, total: u64);
    /// One step of it is done.
    fn step(&self);
    /// It is finished.
    fn end(&self);
}

/// Nobody wants to know.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _what: &str, _total: u64) {}
    fn step(&self) {}
    fn end(&self) {}
}

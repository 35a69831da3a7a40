//! Where the time of a run went.

use std::collections::BTreeMap;
use std::time::Duration;

/// Where the time of a run went. Printed on request, never published.
#[derive(Clone, Debug, Default)]
pub struct Timings {
    /// Read, parse, graph, make, write: name and time by the wall clock, in their order.
    pub stages: Vec<(&'static str, Duration)>,
    /// Kinds of output by name: `article`, `list`, `feed`.
    pub kinds: BTreeMap<&'static str, KindTime>,
    /// Addresses that took longest to make, the longest first.
    pub slowest: Vec<(String, Duration)>,
    /// The most memory held at once, in bytes, where the system tells it.
    pub memory: Option<u64>,
}

/// What one kind of output took.
#[derive(Clone, Copy, Debug, Default)]
pub struct KindTime {
    /// How many of it there are.
    pub count: usize,
    /// Their bytes together.
    pub bytes: u64,
    /// Their times together, over all threads.
    pub time: Duration,
}

impl KindTime {
    pub fn add(&mut self, other: KindTime) {
        self.count += other.count;
        self.bytes += other.bytes;
        self.time += other.time;
    }
}

//! A machine that fails at one step, or dies there.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rustix::io::Errno;

/// What happens at the chosen step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blow {
    Error(Errno),
    /// Nothing is done any more, cleaning up included.
    Death,
}

/// Counts the steps and strikes at one of them.
#[derive(Debug)]
pub struct Fault {
    blow: Blow,
    at: usize,
    steps: AtomicUsize,
    struck: AtomicBool,
    /// A file system that cannot exchange folders.
    pub no_exchange: bool,
}

impl Fault {
    pub fn new(blow: Blow, at: usize, no_exchange: bool) -> Fault {
        Fault { blow, at, steps: AtomicUsize::new(0), struck: AtomicBool::new(false), no_exchange }
    }

    pub fn strike(&self) -> io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::SeqCst);
        if step == self.at {
            self.struck.store(true, Ordering::SeqCst);
        }
        match self.blow {
            Blow::Error(errno) if step == self.at => Err(errno.into()),
            Blow::Death if step >= self.at => Err(io::Error::other("the process is dead")),
            _ => Ok(()),
        }
    }

    /// Whether there were as many steps.
    pub fn has_struck(&self) -> bool {
        self.struck.load(Ordering::SeqCst)
    }
}

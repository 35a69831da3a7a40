//! Why nothing was published.

use std::fmt;
use std::io;

/// Why nothing was published, and whose move it is.
#[derive(Debug)]
pub enum Failure {
    /// The output folder, or what should stand in it, is not what we may replace: exit status 2.
    Refused(String),
    /// The machine did not let us: exit status 3. The first part says what we were doing.
    CouldNotPublish(String, Option<io::Error>),
}

impl Failure {
    /// What the command line answers with (RELIABILITY.md, section 3).
    pub fn exit_status(&self) -> u8 {
        match self {
            Failure::Refused(_) => 2,
            Failure::CouldNotPublish(..) => 3,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Failure::Refused(message) => write!(f, "{message}"),
            Failure::CouldNotPublish(doing, Some(error)) => write!(f, "{doing}: {error}"),
            Failure::CouldNotPublish(doing, None) => write!(f, "{doing}"),
        }
    }
}

// The cause stands in the message already; naming it as source too would print it twice.
impl std::error::Error for Failure {}

/// Says what we were doing when the machine refused.
pub(super) trait Doing<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T, Failure>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure::CouldNotPublish(what(), Some(error)))
    }
}

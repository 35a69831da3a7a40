//! What the command line asks of the rest of the program.

use crate::base::diagnostic::{Code, Notes};
use crate::base::progress::Progress;
use crate::cli::exit::Refusal;
use crate::cli::settings::{Building, Reading};
use crate::deliver::publish::options::Published;
use crate::deliver::timings::Timings;

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// All there is to say to the authors, sorted; under `--strict` without warnings.
    pub notes: Notes,
    /// What was published; `None` if nothing was.
    pub published: Option<Published>,
    /// Where the time went.
    pub timings: Timings,
    /// Files read and articles found, for those who want to know more.
    pub read: (usize, usize),
}

/// Reads the site and finds its mistakes; writes nothing.
pub fn check(reading: &Reading, progress: &dyn Progress) -> Result<Outcome, Refusal> {
    let _ = (reading, progress);
    Err(Refusal::Asked(anyhow::anyhow!("this version of vodic reads no sites yet")))
}

/// Reads the site, makes it and, if it has no errors, publishes it.
pub fn build(building: &Building, progress: &dyn Progress) -> Result<Outcome, Refusal> {
    check(&building.reading, progress)
}

/// Every code there is.
pub fn codes() -> Vec<&'static Code> {
    Vec::new()
}

/// The fingerprint of an original, as its translations carry it; `None` if `text` is no article.
pub fn fingerprint(path: &str, text: &str) -> Option<String> {
    let _ = (path, text);
    None
}

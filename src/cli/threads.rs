//! The threads that work.

use anyhow::Context;

use crate::cli::exit::Refusal;

/// Deeply nested texts need room; 16 MiB is far beyond what our limits of depth allow.
const STACK: usize = 16 << 20;

/// Does `work` on `jobs` threads, or one for each core if that is 0.
pub fn on_threads<T: Send>(jobs: usize, work: impl FnOnce() -> Result<T, Refusal> + Send) -> Result<T, Refusal> {
    let threads = rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK);
    let pool = threads.build().context("the machine gives us no threads").map_err(Refusal::Asked)?;
    pool.install(work)
}

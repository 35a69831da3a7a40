//! What every request finds: the snapshot of the moment, threads to make pages on, and who may come in.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use rayon::ThreadPool;
use tokio::sync::{oneshot, watch};

use crate::deliver::preview::door::Door;
use crate::deliver::preview::snapshot::Snapshot;

/// The snapshot of the moment; none until the first one is there.
pub type Slot = watch::Receiver<Option<Arc<Snapshot>>>;

/// What every request finds.
pub struct Desk {
    pub slot: Slot,
    pub door: Door,
    /// Threads that make pages.
    pub pages: ThreadPool,
    /// Threads for what takes long: pictures, the search index. No page waits for them.
    pub rest: ThreadPool,
    /// What our own pages write into requests that change something.
    pub token: String,
}

impl Desk {
    /// The snapshot of the moment; waits for the first. None if there will never be one.
    pub async fn snapshot(&self) -> Option<Arc<Snapshot>> {
        let mut slot = self.slot.clone();
        let found = slot.wait_for(Option::is_some).await.ok()?;
        found.clone()
    }

    /// Does some work on threads with enough room. None if it panicked.
    pub async fn on<T: Send + 'static>(pool: &ThreadPool, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let (sender, receiver) = oneshot::channel();
        pool.spawn(move || {
            // Whoever asked may have gone meanwhile.
            let _ = sender.send(catch_unwind(AssertUnwindSafe(work)).ok());
        });
        receiver.await.ok().flatten()
    }
}

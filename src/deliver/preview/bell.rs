//! The bell: tells a page that is open to reload when it is no longer what its reader sees.
//!
//! The page says which address it shows and in which state. Nothing is guessed of what a change might touch: the page is
//! made again and compared. The stream holds words alone, nothing of the site.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::deliver::preview::desk::Desk;
use crate::deliver::preview::fingerprint::Fingerprint;
use crate::deliver::preview::snapshot::Snapshot;

/// What a page is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ring {
    /// It is another page now.
    Reload,
    /// It looks otherwise: its style sheets stand at other addresses.
    Looks,
    /// It is the same; what there is to say about it may have changed.
    Notes,
}

impl Ring {
    fn name(self) -> &'static str {
        match self {
            Ring::Reload => "reload",
            Ring::Looks => "looks",
            Ring::Notes => "notes",
        }
    }

    /// What to tell those who see one state when another is there.
    fn between(seen: &Fingerprint, now: &Fingerprint) -> Ring {
        match () {
            () if seen.content != now.content => Ring::Reload,
            () if seen.looks != now.looks => Ring::Looks,
            () => Ring::Notes,
        }
    }
}

/// So often a silent stream gives a sign of life, by which browsers and we notice that the other side is gone.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

/// A stream for the page at `address`, which its reader sees in the state `seen`.
pub fn stream(desk: Arc<Desk>, address: String, seen: Fingerprint, here: bool) -> Response {
    let (sender, receiver) = mpsc::channel::<Result<Event, Infallible>>(4);
    tokio::spawn(async move { ring(&desk, &address, seen, here, &sender).await });
    Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE)).into_response()
}

/// Rings until the page has to reload or nobody listens any more.
async fn ring(
    desk: &Desk,
    address: &str,
    mut seen: Fingerprint,
    here: bool,
    sender: &mpsc::Sender<Result<Event, Infallible>>,
) {
    let mut slot = desk.slot.clone();
    // What happened between the making of the page and this moment is told at once.
    slot.mark_changed();
    let mut is_first = true;
    loop {
        let changed = tokio::select! {
            changed = slot.changed() => changed.is_ok(),
            () = sender.closed() => false,
        };
        let Some(snapshot) = slot.borrow_and_update().clone().filter(|_| changed) else {
            if changed { continue } else { return }
        };
        let Some(now) = state(desk, snapshot, address, here).await else { continue };
        let told = Ring::between(&seen, &now);
        let is_news = told != Ring::Notes || !std::mem::take(&mut is_first);
        is_first = false;
        if is_news && sender.send(Ok(Event::default().event(told.name()).data("."))).await.is_err() {
            return;
        }
        if told == Ring::Reload {
            return;
        }
        seen = now;
    }
}

/// The state of the page at an address.
async fn state(desk: &Desk, snapshot: Arc<Snapshot>, address: &str, here: bool) -> Option<Fingerprint> {
    let address = address.to_owned();
    Desk::on(&desk.pages, move || Fingerprint::of(&snapshot.page(&address, here).bytes)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(now: &str, expected: Ring) {
        let seen = Fingerprint::of(b"<link href=\"/a/s.0123456789.css\">a");
        assert_eq!(Ring::between(&seen, &Fingerprint::of(now.as_bytes())), expected);
    }

    #[test]
    fn only_what_changed_is_told() {
        check("<link href=\"/a/s.0123456789.css\">a", Ring::Notes);
        check("<link href=\"/a/s.abcdef0123.css\">a", Ring::Looks);
        check("<link href=\"/a/s.abcdef0123.css\">b", Ring::Reload);
    }
}

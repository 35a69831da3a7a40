//! Whoever waits for a document: a page, which is told how far it is, or a program, which gets it when it is there.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio_stream::wrappers::ReceiverStream;

use crate::deliver::preview::desk::Desk;
use crate::deliver::preview::progress::told;
use crate::deliver::preview::snapshot::Snapshot;
use crate::deliver::preview::typesetting::{Order, State};

/// So often is told how far it is.
const SECOND: Duration = Duration::from_secs(1);

/// A stream for the page that waits for the document at `address`.
pub fn stream(desk: Arc<Desk>, address: String) -> Response {
    let (sender, receiver) = mpsc::channel::<Result<Event, Infallible>>(4);
    tokio::spawn(async move { tell(&desk, &address, &sender).await });
    Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::new()).into_response()
}

/// Tells how far the document is until it is there in its newest state, or nobody listens any more.
async fn tell(desk: &Desk, address: &str, sender: &mpsc::Sender<Result<Event, Infallible>>) {
    loop {
        let Some(snapshot) = desk.snapshot().await else { return };
        let Some(order) = order(desk, &snapshot, address).await else {
            let _ = sender.send(Ok(Event::default().event("ready").data("."))).await;
            return;
        };
        let mut watched = order.watch();
        let mut slot = desk.slot.clone();
        loop {
            let is_newest = slot.borrow_and_update().as_ref().is_some_and(|it| Arc::ptr_eq(it, &snapshot));
            let state = watched.borrow_and_update().clone();
            if !is_newest || matches!(state, State::Outdated) {
                break;
            }
            let event = if state.is_end() {
                Event::default().event("ready").data(".")
            } else {
                let told = told(&*snapshot.ground.editor, &order);
                let told = serde_json::to_string(&told).expect("texts and numbers can always be written");
                Event::default().event("told").data(told)
            };
            if sender.send(Ok(event)).await.is_err() || state.is_end() {
                return;
            }
            tokio::select! {
                () = sleep(SECOND) => {}
                _ = watched.changed() => {}
                changed = slot.changed() => if changed.is_err() { return },
                () = sender.closed() => return,
            }
        }
    }
}

/// The order for the document at an address. None if no document stands there.
async fn order(desk: &Desk, snapshot: &Arc<Snapshot>, address: &str) -> Option<Arc<Order>> {
    let (snapshot, address) = (snapshot.clone(), address.to_owned());
    Desk::on(&desk.pages, move || snapshot.order(&address)).await.flatten()
}

/// The site in which the document at an address is there in its newest state, however long it takes. None if no document
/// stands there.
pub async fn end(desk: &Desk, address: &str) -> Option<Arc<Snapshot>> {
    loop {
        let snapshot = desk.snapshot().await?;
        let order = order(desk, &snapshot, address).await?;
        let state = order.end().await;
        let now = desk.snapshot().await?;
        if Arc::ptr_eq(&snapshot, &now) && !matches!(state, State::Outdated) {
            return Some(snapshot);
        }
    }
}

//! Documents in the making: each is typeset once for all who ask for it, one after another, on a thread of its own.
//!
//! What a document is made of is its key. Whoever asks after a change asks for another key, and never gets what was begun
//! before; of each address there is one order at a time.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rayon::ThreadPool;
use tokio::sync::watch;

use crate::base::diagnostic::Notes;
use crate::deliver::finish::{Composed, typeset};

/// Most bytes of finished documents that are kept; the one asked for last is always.
const MOST: usize = 64 << 20;

/// So long an order waits for its turn when nobody asks for it any more. Pages that only ask anew, ask more often.
const WANTED: Duration = Duration::from_secs(30);

/// What became of an order.
#[derive(Clone, Debug)]
pub enum State {
    /// Others are typeset first.
    Queued,
    /// Since when it is typeset.
    Begun(Instant),
    Done(Arc<[u8]>),
    /// Authors can mend it.
    Wrong(Notes),
    /// Only the machine's owner can.
    Refused(String),
    /// Our own mistake.
    Panicked,
    /// It was never begun, since it is no longer what anybody wants.
    Outdated,
}

impl State {
    /// Whether it stays so.
    pub fn is_end(&self) -> bool {
        !matches!(self, State::Queued | State::Begun(_))
    }
}

/// A document that somebody asked for.
pub struct Order {
    /// What it is made of.
    key: String,
    state: watch::Sender<State>,
    /// When somebody asked for it last.
    asked: Mutex<Instant>,
    /// How long another state of the same document took.
    pub took: Option<Duration>,
}

impl Order {
    fn new(key: String, state: State, took: Option<Duration>) -> Arc<Order> {
        Arc::new(Order { key, state: watch::Sender::new(state), asked: Mutex::new(Instant::now()), took })
    }

    /// One that came to its end before it was given.
    pub fn ended(state: State) -> Arc<Order> {
        Order::new(String::new(), state, None)
    }

    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Tells whoever waits of each change.
    pub fn watch(&self) -> watch::Receiver<State> {
        self.state.subscribe()
    }

    /// Waits until it stays as it is.
    pub async fn end(&self) -> State {
        let mut watched = self.watch();
        let end = watched.wait_for(State::is_end).await.map(|it| it.clone());
        end.unwrap_or(State::Outdated)
    }

    fn is_wanted(&self) -> bool {
        self.state.receiver_count() > 0 || guard(&self.asked).elapsed() < WANTED
    }
}

/// All orders.
pub struct Typesetting {
    shelf: Arc<Mutex<Shelf>>,
    /// One thread: one document takes hundreds of megabytes, and pages need the others.
    press: ThreadPool,
}

#[derive(Default)]
struct Shelf {
    /// The newest order of each address.
    orders: BTreeMap<String, Arc<Order>>,
    /// How long the last document of each took.
    took: BTreeMap<String, Duration>,
}

impl Typesetting {
    pub fn on(press: ThreadPool) -> Typesetting {
        Typesetting { shelf: Arc::default(), press }
    }

    /// The order for what stands at an address now; given, if it is new. `find` knows what other runs have kept.
    pub fn order(&self, address: &str, composed: Composed, find: impl Fn(&str) -> Option<Vec<u8>>) -> Arc<Order> {
        let key = composed.key();
        if let Some(order) = guard(&self.shelf).known(address, &key) {
            return order;
        }
        let found = find(&key);
        let mut shelf = guard(&self.shelf);
        // Another may have asked in the meantime.
        if let Some(order) = shelf.known(address, &key) {
            return order;
        }
        let is_found = found.is_some();
        let state = found.map_or(State::Queued, |it| State::Done(it.into()));
        let order = Order::new(key, state, shelf.took.get(address).copied());
        if let Some(before) = shelf.orders.insert(address.to_owned(), order.clone()) {
            before.state.send_if_modified(|it| {
                let is_waiting = matches!(it, State::Queued);
                if is_waiting {
                    *it = State::Outdated;
                }
                is_waiting
            });
        }
        shelf.tidy();
        if !is_found {
            let (shelf, order, address) = (self.shelf.clone(), order.clone(), address.to_owned());
            self.press.spawn(move || run(&shelf, &order, &address, &composed));
        }
        order
    }
}

impl Shelf {
    /// The order for an address, if it is for the same document.
    fn known(&self, address: &str, key: &str) -> Option<Arc<Order>> {
        let order = self.orders.get(address).filter(|it| it.key == key)?;
        *guard(&order.asked) = Instant::now();
        (!matches!(*order.state.borrow(), State::Outdated)).then(|| order.clone())
    }

    /// Forgets what nobody has asked for in the longest time, until the rest is not too much.
    fn tidy(&mut self) {
        let size = |it: &Order| if let State::Done(bytes) = &*it.state.borrow() { bytes.len() } else { 0 };
        let mut kept: Vec<(Instant, usize, String)> =
            self.orders.iter().map(|(address, it)| (*guard(&it.asked), size(it), address.clone())).collect();
        kept.sort_by(|one, other| other.cmp(one));
        let mut all = 0;
        for (_, size, address) in kept.iter().filter(|it| it.1 > 0) {
            let is_last = all == 0;
            all += size;
            if all > MOST && !is_last {
                self.orders.remove(address);
            }
        }
    }
}

/// Typesets what was ordered, unless nobody wants it any more.
fn run(shelf: &Mutex<Shelf>, order: &Order, address: &str, composed: &Composed) {
    let begin = Instant::now();
    let begun = order.state.send_if_modified(|it| {
        let is_waiting = matches!(it, State::Queued);
        if is_waiting {
            *it = if order.is_wanted() { State::Begun(begin) } else { State::Outdated };
        }
        matches!(it, State::Begun(_))
    });
    if !begun {
        return;
    }
    let end = match catch_unwind(AssertUnwindSafe(|| typeset(composed))) {
        // What there is to tell of it, `check` and `build` tell.
        Ok(Ok(pressed)) => State::Done(pressed.bytes.into()),
        Ok(Err(notes)) => State::Wrong(notes),
        Err(_) => State::Panicked,
    };
    let mut shelf = guard(shelf);
    shelf.took.insert(address.to_owned(), begin.elapsed());
    order.state.send_replace(end);
    shelf.tidy();
}

/// A thread that panics leaves nothing half done behind.
fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Source;
    use crate::render::typst::manuscript::{LAYOUT, Manuscript};
    use jiff::civil::date;
    use rayon::ThreadPoolBuilder;
    use tokio::runtime::Builder;

    /// A shelf of finished documents of so many megabytes, asked for in this order; what is kept of them.
    #[track_caller]
    fn check(megabytes: &[usize], expected: &[&str]) {
        let mut shelf = Shelf::default();
        for (at, size) in megabytes.iter().enumerate() {
            let order = Order::new(at.to_string(), State::Done(vec![0; size << 20].into()), None);
            *guard(&order.asked) += Duration::from_secs(at as u64);
            shelf.orders.insert(format!("/{at}.pdf"), order);
        }
        shelf.tidy();
        assert_eq!(shelf.orders.keys().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_was_asked_for_last_is_kept() {
        check(&[1, 2, 3], &["/0.pdf", "/1.pdf", "/2.pdf"]);
        check(&[30, 30, 30], &["/1.pdf", "/2.pdf"]);
        check(&[1, 70], &["/1.pdf"]);
        check(&[70, 1], &["/1.pdf"]);
    }

    /// A document of one line.
    fn composed(line: &str) -> Composed {
        let layout = format!("#set document(title: \"a\")\n= {line}\n");
        let manuscript = Manuscript {
            layouts: Arc::new(BTreeMap::from([(LAYOUT.to_owned(), Source::new(LAYOUT, layout))])),
            chapters: String::new(),
            places: Vec::new(),
            data: String::new(),
            fonts: Vec::new(),
            outline: Source::unread("content/guide/a.yaml").whole(),
            identifier: "a".to_owned(),
            time: date(2024, 3, 6).at(0, 0, 0, 0),
        };
        Composed { manuscript, pictures: Vec::new() }
    }

    fn typesetting() -> Typesetting {
        Typesetting::on(ThreadPoolBuilder::new().num_threads(1).build().unwrap())
    }

    fn end(order: &Order) -> State {
        Builder::new_current_thread().build().unwrap().block_on(order.end())
    }

    #[test]
    #[cfg(feature = "guide")]
    fn what_several_ask_for_is_made_once() {
        let all = typesetting();
        let ask = |line: &str| all.order("/a.pdf", composed(line), |_| None);
        let (one, other) = (ask("A"), ask("A"));
        assert!(Arc::ptr_eq(&one, &other) && one.took.is_none());
        assert!(matches!(end(&one), State::Done(bytes) if bytes.starts_with(b"%PDF-")));
        assert!(Arc::ptr_eq(&ask("A"), &one), "it is still there");
        let wrong = ask("#wrong");
        assert!(matches!(end(&wrong), State::Wrong(notes) if notes.len() == 1));
        assert!(wrong.took.is_some(), "how long it takes is known by now");
    }

    #[test]
    #[cfg(feature = "guide")]
    fn what_has_changed_before_its_turn_is_never_made() {
        let all = typesetting();
        // Nothing is begun before the first is let go.
        let (go, wait) = std::sync::mpsc::channel::<()>();
        all.press.spawn(move || {
            let _ = wait.recv();
        });
        let old = all.order("/a.pdf", composed("A"), |_| None);
        let new = all.order("/a.pdf", composed("B"), |_| None);
        drop(go);
        assert!(matches!(end(&old), State::Outdated));
        assert!(matches!(end(&new), State::Done(_)));
    }

    #[test]
    fn what_another_run_has_kept_is_there_at_once() {
        let order = typesetting().order("/a.pdf", composed("A"), |_| Some(b"kept".to_vec()));
        assert!(matches!(order.state(), State::Done(bytes) if *bytes == *b"kept"));
    }

    #[test]
    fn an_order_is_known_by_what_it_is_made_of() {
        let mut shelf = Shelf::default();
        shelf.orders.insert("/a.pdf".to_owned(), Order::new("1".to_owned(), State::Queued, None));
        assert!(shelf.known("/a.pdf", "1").is_some());
        assert!(shelf.known("/a.pdf", "2").is_none() && shelf.known("/b.pdf", "1").is_none());
        shelf.orders["/a.pdf"].state.send_replace(State::Outdated);
        assert!(shelf.known("/a.pdf", "1").is_none(), "what was given up is ordered again");
    }
}

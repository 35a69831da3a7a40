//! Our own mistakes: what a panic was about.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use std::sync::{Mutex, Once, PoisonError};

thread_local! {
    static AT_HAND: RefCell<String> = const { RefCell::new(String::new()) };
}

static RECORDED: Mutex<Vec<Fault>> = Mutex::new(Vec::new());

/// What is known of a panic. Its place is a line of our own code, never one of an author's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// The page or file that was at hand; empty if none was.
    pub at_hand: String,
    /// What the panic said.
    pub message: String,
    /// `file:line:column` of our code.
    pub place: String,
}

impl Fault {
    /// The panics since this was last asked, in their order.
    pub fn recorded() -> Vec<Fault> {
        std::mem::take(&mut RECORDED.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn of(info: &PanicHookInfo) -> Fault {
        Fault {
            at_hand: AT_HAND.with(|it| it.try_borrow().map(|it| it.clone()).unwrap_or_default()),
            message: info.payload_as_str().unwrap_or("no message").to_owned(),
            place: info.location().map(ToString::to_string).unwrap_or_default(),
        }
    }
}

/// Does `work`; should it panic, the fault names `what`: the address of a page, the path of a file.
pub fn at_hand<T>(what: &str, work: impl FnOnce() -> T) -> T {
    // Work may be nested: a thread that waits for others takes up another page meanwhile.
    struct Before(String);
    impl Drop for Before {
        fn drop(&mut self) {
            AT_HAND.set(std::mem::take(&mut self.0));
        }
    }
    let _before = Before(AT_HAND.replace(what.to_owned()));
    work()
}

/// From now on panics are recorded for [`Fault::recorded`] and not printed, unless `RUST_BACKTRACE` asks for it.
pub fn record() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let print = std::panic::take_hook();
        let loud = cfg!(test) || std::env::var_os("RUST_BACKTRACE").is_some_and(|it| it != "0");
        std::panic::set_hook(Box::new(move |info| {
            RECORDED.lock().unwrap_or_else(PoisonError::into_inner).push(Fault::of(info));
            if loud {
                print(info);
            }
        }));
    });
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Held by tests that panic on purpose, as what is recorded belongs to the process.
    pub(crate) static ALONE: Mutex<()> = Mutex::new(());

    #[test]
    fn a_panic_names_what_was_at_hand() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        record();
        let caught = std::panic::catch_unwind(|| {
            at_hand("en/events/a/", || {
                at_hand("en/events/b/", || ());
                panic!("a page without a language: the loader gives every article one");
            })
        });
        assert!(caught.is_err());
        let mut faults = Fault::recorded().into_iter().filter(|it| it.at_hand == "en/events/a/");
        let fault = faults.next().expect("the panic was recorded with what was at hand");
        assert_eq!(fault.message, "a page without a language: the loader gives every article one");
        assert!(fault.place.starts_with("src/base/fault.rs:"), "{}", fault.place);
        assert_eq!(AT_HAND.take(), "", "nothing is at hand afterwards");
    }
}

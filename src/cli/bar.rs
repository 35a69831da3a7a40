//! A bar that shows how far long work has come.

use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::base::progress::Progress;
use crate::cli::speech::voice::Speech;

/// Shown where nobody knows how many steps there are.
const SPINNER: &str = "{spinner} {msg}";
/// Shown where it is known.
const BAR: &str = "{msg:<12} {bar:30} {human_pos} / {human_len}";

/// A bar on standard error; nothing is drawn unless someone watches.
pub struct Bar(Mutex<ProgressBar>, Speech);

impl Bar {
    pub fn new(shown: bool, speech: Speech) -> Bar {
        let target = if shown { ProgressDrawTarget::stderr_with_hz(10) } else { ProgressDrawTarget::hidden() };
        Bar(Mutex::new(ProgressBar::with_draw_target(None, target)), speech)
    }

    /// The bar as it is; a handle that needs no lock while it is stepped.
    fn now(&self) -> ProgressBar {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

impl Progress for Bar {
    fn begin(&self, what: &str, total: u64) {
        let bar = self.now();
        let form = ProgressStyle::with_template(if total == 0 { SPINNER } else { BAR });
        bar.set_style(form.expect("both templates are literals that a test tries"));
        bar.set_message(self.1.say(what));
        bar.reset();
        bar.set_length(total);
        bar.enable_steady_tick(Duration::from_millis(200));
    }

    fn step(&self) {
        self.now().inc(1);
    }

    fn end(&self) {
        let bar = self.now();
        bar.disable_steady_tick();
        bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_may_follow_work() {
        let bar = Bar::new(false, Speech::default());
        bar.begin("read", 0);
        bar.end();
        bar.begin("make", 2);
        bar.step();
        bar.step();
        assert_eq!(bar.now().position(), 2);
        assert_eq!(bar.now().message(), "make");
        bar.end();
    }
}

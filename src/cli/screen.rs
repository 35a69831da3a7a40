//! Where a run prints: the one place that does.

use std::env;
use std::io::{self, IsTerminal, Write};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};

use crate::base::fault;
use crate::cli::speech::language::Language;

/// The two streams of a run and what is known of them.
pub struct Screen {
    out: Box<dyn Write + Send>,
    err: Box<dyn Write + Send>,
    /// Whether standard output takes colors, as far as the surroundings tell.
    pub out_color: bool,
    /// The same of standard error.
    pub err_color: bool,
    /// Whether someone watches standard error.
    pub watched: bool,
    /// The language that the surroundings ask for.
    pub language: Language,
}

impl Screen {
    /// The screen of this process, whose panics are recorded from now on.
    pub fn of_the_process() -> Screen {
        fault::record();
        let (out, err) = (io::stdout(), io::stderr());
        Screen {
            out_color: takes_color(&out),
            err_color: takes_color(&err),
            watched: err.is_terminal(),
            language: Language::of_surroundings(&|name| env::var_os(name)),
            out: Box::new(AutoStream::always(out)),
            err: Box::new(AutoStream::always(err)),
        }
    }

    /// A screen without a terminal, for tests.
    pub fn of(out: impl Write + Send + 'static, err: impl Write + Send + 'static) -> Screen {
        let (out, err) = (Box::new(out), Box::new(err));
        Screen { out, err, out_color: false, err_color: false, watched: false, language: Language::English }
    }

    /// Prints what was asked for. Whoever stops reading has read enough; a full disk is told.
    pub fn print(&mut self, text: &[u8]) -> io::Result<()> {
        match self.out.write_all(text).and_then(|()| self.out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Prints a message. Where it cannot be printed, nobody can be told.
    pub fn tell(&mut self, text: &[u8]) {
        let _ = self.err.write_all(text).and_then(|()| self.err.flush());
    }
}

/// Whether `stream` is a terminal with colors, or `NO_COLOR`, `CLICOLOR_FORCE` and the like say so.
fn takes_color(stream: &impl RawStream) -> bool {
    AutoStream::choice(stream) != ColorChoice::Never
}

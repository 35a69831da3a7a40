//! Where a run prints and is answered: the one place that does.

use std::env;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};

use crate::base::fault;
use crate::cli::speech::language::Language;

/// Bytes of the longest line that is read as an answer.
const LONGEST: u64 = 1 << 16;

/// The streams of a run and what is known of them.
pub struct Screen {
    input: Box<dyn BufRead + Send>,
    /// Whether answers are typed, and so seen: others are shown.
    pub typed: bool,
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
        let (input, out, err) = (io::stdin(), io::stdout(), io::stderr());
        Screen {
            typed: input.is_terminal(),
            input: Box::new(BufReader::new(input)),
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
        let (input, language) = (Box::new(io::empty()), Language::English);
        Screen { input, typed: false, out, err, out_color: false, err_color: false, watched: false, language }
    }

    /// The same screen, on which answers come from `input`.
    pub fn answered(mut self, input: impl BufRead + Send + 'static) -> Screen {
        self.input = Box::new(input);
        self
    }

    /// The next line of what is answered, without its end; `None` where nothing more comes. A byte that is no letter is
    /// a sign that says so.
    pub fn read_line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        // Nobody types more; what has no end shall not fill the memory.
        let read = io::Read::take(&mut self.input, LONGEST).read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line);
        Ok((read > 0).then(|| line.trim_end_matches(['\n', '\r']).to_owned()))
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

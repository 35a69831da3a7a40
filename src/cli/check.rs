//! `vodic check`

use std::path::Path;

use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::bar::Bar;
use crate::cli::closing::close;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::threads::on_threads;

/// Looks for mistakes and writes nothing.
pub fn check(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::Check) -> Result<Exit, Refusal> {
    let reading = Reading::of(root, typed.reading).map_err(Refusal::Asked)?;
    let bar = Bar::new(voice.watched && !voice.quiet, voice.speech);
    let outcome = on_threads(reading.jobs, || program::check(&reading, &bar))?;
    let (files, articles) = outcome.read;
    let good = format!("{} in {} looked through, no errors", count(articles, "article"), count(files, "file"));
    close(screen, voice, &outcome, &good, None)
}

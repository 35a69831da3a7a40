//! `vodic check`

use std::path::Path;

use crate::base::mending::Revision;
use crate::base::report::style::Format;
use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::bar::Bar;
use crate::cli::closing::{close, unprinted};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::threads::on_threads;

/// Looks for mistakes; with `--fix`, mends those that need no thinking.
pub fn check(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::Check) -> Result<Exit, Refusal> {
    let reading = Reading::of(root, typed.reading).map_err(Refusal::Asked)?;
    let bar = Bar::new(voice.watched && !voice.quiet, voice.speech);
    let mut outcome = on_threads(reading.jobs, || program::check(&reading, &bar))?;
    if typed.fix {
        let (revisions, rest) = program::mend(&reading, std::mem::take(&mut outcome.notes), typed.dry_run)?;
        outcome.notes = rest;
        let diff: String = revisions.iter().map(Revision::diff).collect();
        match voice.style.format {
            Format::Text => screen.print(diff.as_bytes()).map_err(unprinted)?,
            Format::Json | Format::Github => screen.tell(diff.as_bytes()),
        }
        if !voice.quiet {
            screen.tell(voice.speech.story(&mended(&revisions, typed.dry_run)).as_bytes());
        }
    }
    let (files, articles) = outcome.read;
    let good = format!("{} in {} looked through, no errors", count(articles, "article"), count(files, "file"));
    close(screen, voice, &outcome, &good, None)
}

/// How much was mended.
fn mended(revisions: &[Revision], dry_run: bool) -> String {
    let notes = count(revisions.iter().map(|it| it.notes).sum(), "mistake");
    let files = count(revisions.len(), "file");
    match (revisions.is_empty(), dry_run) {
        (true, _) => "nothing here can be mended without thinking\n".to_owned(),
        (_, true) => format!("{notes} in {files} could be mended; nothing was written\n"),
        _ => format!("{notes} mended in {files}\n"),
    }
}

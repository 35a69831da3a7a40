//! What a run says at its end.

use std::io;

use crate::base::diagnostic::{Notes, Severity};
use crate::base::report::emit::emit;
use crate::base::report::style::Format;
use crate::base::report::summary::{count, summary};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program::{Outcome, Published};
use crate::cli::screen::Screen;
use crate::cli::settings::{CONFIGURATION, Voice};

/// Prints the notes and, unless `quiet`, what came of it: `good` if there is no error, else `bad`.
pub fn close(
    screen: &mut Screen,
    voice: &Voice,
    outcome: &Outcome,
    good: &str,
    bad: Option<&str>,
) -> Result<Exit, Refusal> {
    print_notes(screen, voice, outcome).map_err(unprinted)?;
    let exit = exit(&outcome.notes);
    if exit != Exit::Done || !voice.quiet {
        let came = if exit == Exit::Done { Some(good) } else { bad };
        let parts: Vec<String> = summary(&outcome.notes).into_iter().chain(came.map(str::to_owned)).collect();
        screen.tell(format!("{}\n", parts.join("; ")).as_bytes());
    }
    Ok(exit)
}

/// A mistake in the configuration is one of usage; all others are the texts'.
fn exit(notes: &Notes) -> Exit {
    let errors = || notes.iter().filter(|it| it.severity == Severity::Error);
    match errors().next() {
        None => Exit::Done,
        Some(_) if errors().any(|it| it.place.source.path() == CONFIGURATION) => Exit::Usage,
        Some(_) => Exit::Mistakes,
    }
}

/// Drawn notes are a message; notes for programs are what was asked for.
fn print_notes(screen: &mut Screen, voice: &Voice, outcome: &Outcome) -> io::Result<()> {
    let mut text = Vec::new();
    emit(&mut text, &outcome.notes, &voice.style)?;
    match voice.style.format {
        Format::Text => screen.tell(&text),
        Format::Json | Format::Github => screen.print(&text)?,
    }
    Ok(())
}

/// Standard output takes no more.
pub fn unprinted(error: io::Error) -> Refusal {
    Refusal::Publish(anyhow::Error::new(error).context("standard output takes no more"))
}

/// `published 120 files to `public`: 3 new or changed, 1 removed`.
pub fn published(published: &Published, output: &std::path::Path) -> String {
    let Published { files, changed, removed, bytes: _ } = published;
    let removed = if *removed > 0 { format!(", {removed} removed") } else { String::new() };
    format!("published {} to `{}`: {changed} new or changed{removed}", count(*files, "file"), output.display())
}

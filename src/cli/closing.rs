//! What a run says at its end.

use std::io;
use std::path::Path;

use crate::base::diagnostic::{Notes, Severity};
use crate::base::report::emit::emit;
use crate::base::report::style::{Format, Style};
use crate::base::report::summary::{count, grouped, summary};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program::Outcome;
use crate::cli::screen::Screen;
use crate::cli::settings::{CONFIGURATION, Voice};
use crate::deliver::publish::options::{Published, Taken};

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
        let parts = summary(&outcome.notes).into_iter().chain(came.map(str::to_owned));
        let parts: Vec<String> = parts.map(|it| voice.speech.say(&it)).collect();
        screen.tell(format!("{}\n", parts.join("; ")).as_bytes());
    }
    Ok(exit)
}

/// Says that there are errors, for commands that are about something else; without a configuration, shows them.
pub fn told_elsewhere(screen: &mut Screen, voice: &Voice, notes: &Notes) {
    if exit(notes) == Exit::Usage {
        let style = Style { format: Format::Text, ..voice.style.clone() };
        let mut text = Vec::new();
        if emit(&mut text, &voice.speech.notes(notes), &style).is_ok() {
            screen.tell(&text);
        }
    } else if notes.has_errors() {
        let errors = notes.iter().filter(|it| it.severity == Severity::Error).count();
        let told =
            format!("{}, and what cannot be read is not counted; `vodic check` shows them", count(errors, "error"));
        screen.tell(format!("{}\n", voice.speech.say(&told)).as_bytes());
    }
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
    match voice.style.format {
        // Programs look for our words.
        Format::Json => emit(&mut text, &outcome.notes, &voice.style)?,
        Format::Text | Format::Github => emit(&mut text, &voice.speech.notes(&outcome.notes), &voice.style)?,
    }
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

/// ``1,200 files in `public`, 3 written; published in one step``, or that it stood there already.
pub fn published(published: &Published, output: &Path) -> String {
    let Published { way, written, unchanged, removed, bytes: _ } = published;
    if *way == Taken::Nothing {
        return format!("`{}` is up to date", output.display());
    }
    let files = count(written + unchanged, "file");
    let removed = if *removed > 0 { format!(", {} removed", grouped(*removed)) } else { String::new() };
    let way = way.sentence();
    format!("{files} in `{}`, {} written{removed}; {way}", output.display(), grouped(*written))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(way: Taken, written: usize, removed: usize, expected: &str) {
        let done = Published { way, written, unchanged: 1200 - written, removed, bytes: 1 };
        assert_eq!(published(&done, Path::new("public")), expected);
    }

    #[test]
    fn a_publication_is_told_in_one_line() {
        check(Taken::Exchange, 3, 0, "1,200 files in `public`, 3 written; published in one step");
        check(Taken::Exchange, 1200, 1, "1,200 files in `public`, 1,200 written, 1 removed; published in one step");
        check(Taken::Nothing, 0, 0, "`public` is up to date");
    }
}

//! `vodic check`

use std::path::Path;

use crate::base::mending::Revision;
use crate::base::report::style::Format;
use crate::base::report::summary::{count, grouped};
use crate::cli::args;
use crate::cli::bar::Bar;
use crate::cli::closing::{close, unprinted};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program::{self, Outcome};
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::threads::on_threads;
use crate::deliver::links::ask::Manners;
use crate::graph::outside::State;

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
    if typed.external {
        external(screen, voice, &reading, typed.fresh, &mut outcome)?;
    }
    let (files, articles) = outcome.read;
    let good = format!("{} in {} looked through, no errors", count(articles, "article"), count(files, "file"));
    close(screen, voice, &outcome, &good, None)
}

/// Asks whether pages outside are still there, and says what came of it. That nobody can tell, is no mistake.
fn external(
    screen: &mut Screen,
    voice: &Voice,
    reading: &Reading,
    fresh: bool,
    outcome: &mut Outcome,
) -> Result<(), Refusal> {
    let manners = Manners::default();
    let Some(mut asked) = program::ask_outside(reading, fresh, &manners)? else { return Ok(()) };
    if reading.strict {
        asked.notes.strict();
    }
    outcome.notes.extend(asked.notes);
    outcome.notes.sort();
    if voice.quiet {
        return Ok(());
    }
    let unknown = || asked.answers.iter().filter(|it| it.1.state == State::Unknown);
    if voice.verbose {
        for (address, answer) in unknown() {
            let why = match (answer.status, answer.why) {
                (Some(status), _) => format!("nobody can tell whether `{address}` is there (status {status})"),
                (None, why) => {
                    let why = why.unwrap_or("an answer that is none");
                    format!("nobody can tell whether `{address}` is there: {why}")
                }
            };
            screen.tell(format!("{}\n", voice.speech.say(&why)).as_bytes());
        }
    }
    if asked.offline {
        let told = "no host answered, so this machine seems to be offline; nothing was concluded\n";
        screen.tell(voice.speech.story(told).as_bytes());
    }
    let dead = asked.answers.values().filter(|it| it.state == State::Dead).count();
    let told = format!(
        "{} outside: {} gone, {} that nobody can tell of; {} asked for, the others were remembered",
        count(asked.answers.len(), "link"),
        grouped(dead),
        grouped(unknown().count()),
        grouped(asked.asked),
    );
    screen.tell(format!("{}\n", voice.speech.say(&told)).as_bytes());
    Ok(())
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

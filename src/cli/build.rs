//! `vodic build`

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::cli::args;
use crate::cli::bar::Bar;
use crate::cli::closing::{close, published};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Building, MEGABYTE, Voice};
use crate::cli::table::table;
use crate::cli::threads::on_threads;

/// Makes the whole site.
pub fn build(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::Build) -> Result<Exit, Refusal> {
    let building = Building::of(root, typed).map_err(Refusal::Asked)?;
    if voice.verbose {
        let (from, to) = (building.reading.root.display(), building.output.display());
        screen.tell(format!("{}\n", voice.speech.say(&format!("building `{from}` into `{to}`"))).as_bytes());
    }
    let bar = Bar::new(voice.watched && !voice.quiet, voice.speech);
    let teller = Mutex::new(&mut *screen);
    let say = |sentence: &str| {
        let mut screen = teller.lock().unwrap_or_else(PoisonError::into_inner);
        screen.tell(format!("{}\n", voice.speech.say(sentence)).as_bytes());
    };
    let outcome = on_threads(building.reading.jobs, || program::build(&building, &bar, &say))?;
    let good = outcome.published.as_ref().map(|it| published(it, &building.output)).unwrap_or_default();
    let exit = close(screen, voice, &outcome, &good, Some("nothing was published"))?;
    if let Some(most) = building.max_memory
        && let Some(held) = outcome.timings.memory.filter(|it| *it > most)
    {
        let [held, most] = [held, most].map(|it| it.div_ceil(MEGABYTE));
        let told = format!("this took {held} MB of memory, more than the {most} MB of `--max-memory`");
        screen.tell(format!("{}\n", voice.speech.say(&told)).as_bytes());
    }
    if building.timings {
        screen.tell(table(&outcome.timings, voice.speech).as_bytes());
    }
    Ok(exit)
}

//! `vodic init`

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::base::report::summary::count;
use crate::base::suggest::did_you_mean;
use crate::cli::args;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::grid::{Cell, grid};
use crate::cli::program;
use crate::cli::sample::{LANGUAGES, sample};
use crate::cli::screen::Screen;
use crate::cli::settings::Voice;
use crate::cli::speech::voice::Speech;

/// Starts a new site.
pub fn init(screen: &mut Screen, voice: &Voice, typed: args::Init) -> Result<Exit, Refusal> {
    let args::Init { folder, languages } = typed;
    let languages = known(&languages).map_err(Refusal::Asked)?;
    empty(&folder).map_err(Refusal::Asked)?;
    let files = sample(&languages, program::fingerprint);
    for (path, text) in &files {
        write(folder.join(path), text).map_err(Refusal::Publish)?;
    }
    if !voice.quiet {
        screen.tell(next_steps(&folder, files.len(), voice.speech).as_bytes());
    }
    Ok(Exit::Done)
}

/// The languages asked for, each once; an error if the sample is not written in one of them.
fn known(asked: &[String]) -> anyhow::Result<Vec<&'static str>> {
    let mut languages = Vec::new();
    for asked in asked {
        let Some(known) = LANGUAGES.iter().find(|it| *it == asked) else {
            let help = did_you_mean(asked, LANGUAGES.iter().copied()).unwrap_or_else(|| {
                "start with one of these; a site may have any language, which you add to `vodic.yaml`".to_owned()
            });
            bail!("the first texts are written in `{}`, not in `{asked}`\nhelp: {help}", LANGUAGES.join("`, `"));
        };
        if !languages.contains(known) {
            languages.push(*known);
        }
    }
    Ok(languages)
}

/// An error unless `folder` is empty or does not exist yet.
fn empty(folder: &Path) -> anyhow::Result<()> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => bail!("the folder `{}` is not empty\nhelp: name a new folder for the new site", folder.display()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).with_context(|| format!("the folder `{}` cannot be looked into", folder.display())),
    }
}

fn write(path: PathBuf, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .with_context(|| format!("`{}` cannot be written", path.display()))
}

fn next_steps(folder: &Path, files: usize, speech: Speech) -> String {
    let folder = folder.display();
    let made = speech.say(&format!("made {} in `{folder}`", count(files, "file")));
    let steps = [
        (format!("  vodic serve -r {folder}"), "see the site in a browser while you write"),
        (format!("  vodic build -r {folder}"), "make the site"),
        (format!("  {folder}/vodic.yaml"), "what it is called, its languages"),
        (format!("  {folder}/content/"), "its texts; each says in remarks what goes where"),
    ];
    let steps = steps.map(|(what, told)| vec![Cell::new(what), Cell::new(speech.say(told))]);
    format!("{made}\n\n{}", grid(&steps, 2, false))
}

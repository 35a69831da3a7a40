//! `vodic guide`

use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::deliver::write;

/// Writes guides as files: a book and a folder for each guide and language.
pub fn guide(screen: &mut Screen, voice: &Voice, root: &Path, typed: &args::Guide) -> Result<Exit, Refusal> {
    let reading = Reading { root: root.to_owned(), drafts: typed.drafts, strict: false, jobs: 0 };
    let reading = reading.checked().map_err(Refusal::Asked)?;
    let files = program::guides(&reading, typed.name.as_deref(), typed.lang.as_deref())?;
    for (name, bytes) in &files {
        put(&typed.output.join(name), bytes)
            .with_context(|| format!("`{}` cannot be written", typed.output.join(name).display()))
            .map_err(Refusal::Publish)?;
    }
    if !voice.quiet {
        let (told, folder) = (count(files.len(), "file"), typed.output.display());
        let said = voice.speech.say(&format!("made {told} in `{folder}`"));
        screen.tell(format!("{said}\n").as_bytes());
    }
    Ok(Exit::Done)
}

/// Writes a file, or puts it in the place of an older one.
fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    match fs::read(path) {
        Ok(there) if there == bytes => Ok(()),
        Ok(_) => write::replace(path, bytes),
        Err(_) => write::create(path, bytes),
    }
}

//! `vodic guide`

use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::base::diagnostic::Noted;
use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::closing::close;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program::{self, Outcome};
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::deliver::write;

/// Writes guides as files: a document, a book and a folder for each guide and language. If anything is wrong with one of
/// them, tells what, and writes none.
pub fn guide(screen: &mut Screen, voice: &Voice, root: &Path, typed: &args::Guide) -> Result<Exit, Refusal> {
    let reading = Reading { root: root.to_owned(), drafts: typed.drafts, strict: false, jobs: 0 };
    let reading = reading.checked().map_err(Refusal::Asked)?;
    let Noted { value: files, notes } = program::guides(&reading, typed.name.as_deref(), typed.lang.as_deref())?;
    let is_whole = !notes.has_errors();
    for (name, bytes) in files.iter().filter(|_| is_whole) {
        put(&typed.output.join(name), bytes)
            .with_context(|| format!("`{}` cannot be written", typed.output.join(name).display()))
            .map_err(Refusal::Publish)?;
    }
    let good = format!("made {} in `{}`", count(files.len(), "file"), typed.output.display());
    close(screen, voice, &Outcome { notes, ..Outcome::default() }, &good, Some("nothing was written"))
}

/// Writes a file, or puts it in the place of an older one.
fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    match fs::read(path) {
        Ok(there) if there == bytes => Ok(()),
        Ok(_) => write::replace(path, bytes),
        Err(_) => write::create(path, bytes),
    }
}

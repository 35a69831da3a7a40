//! `vodic new`

use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};

use crate::base::diagnostic::Notes;
use crate::base::report::emit::emit;
use crate::cli::args;
use crate::cli::author::Author;
use crate::cli::closing::told_elsewhere;
use crate::cli::editor;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::labels::Labels;
use crate::cli::program;
use crate::cli::questions::Questions;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::translate;
use crate::deliver::write;

/// Begins a text or a translation, and opens it.
pub fn new(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::New) -> Result<Exit, Refusal> {
    let opens = typed.open || screen.typed && screen.watched && !typed.no_open;
    let files = match &typed.translate {
        Some(content) => {
            let (content, to) = (Some(content.clone()), typed.to.clone());
            let typed = args::Translate { content, to, confirm: Vec::new(), minor: None, was: None };
            let (exit, files) = translate::write(screen, voice, root, &typed)?;
            if exit != Exit::Done {
                return Ok(exit);
            }
            files
        }
        None => match begin(screen, voice, root, typed)? {
            Some(file) => vec![file],
            None => return Ok(Exit::Usage),
        },
    };
    if let Some(command) = editor::chosen().filter(|_| opens) {
        // The files are written whatever becomes of the editor.
        for file in files {
            if let Err(error) = editor::open(&command, &file) {
                screen.tell(format!("{}\n", voice.speech.say(&format!("{error:#}"))).as_bytes());
            }
        }
    }
    Ok(Exit::Done)
}

/// Asks, and writes the file; where it stands. `None` if the configuration cannot be read.
fn begin(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::New) -> Result<Option<PathBuf>, Refusal> {
    let reading = Reading::only(root).map_err(Refusal::Asked)?;
    let read = program::relate(&reading)?;
    let Some(graph) = &read.value else {
        told_elsewhere(screen, voice, &read.notes);
        return Ok(None);
    };
    let labels = Labels::of(voice.speech);
    let questions = Questions { screen, speech: voice.speech, asks: !typed.no_questions };
    let mut author = Author { graph, root, labels, questions };
    let (path, text) = author.answer(typed)?;
    let notes = program::would_say(&reading, &path, &text)?;
    if notes.has_errors() {
        return Err(refused(screen, voice, &notes));
    }
    let full = root.join(&path);
    write::create(&full, &text).with_context(|| format!("`{path}` cannot be written")).map_err(Refusal::Publish)?;
    if !voice.quiet {
        let told = format!("made `{path}`; it is a draft until you delete the line `draft: true`");
        screen.tell(format!("{}\n", voice.speech.say(&told)).as_bytes());
    }
    Ok(Some(full))
}

/// Shows what would be wrong.
fn refused(screen: &mut Screen, voice: &Voice, notes: &Notes) -> Refusal {
    let mut text = Vec::new();
    if emit(&mut text, &voice.speech.notes(notes), &voice.style).is_ok() {
        screen.tell(&text);
    }
    Refusal::Asked(anyhow!("this text would have mistakes, so it was not written\nhelp: mend what the options say"))
}

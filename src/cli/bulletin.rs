//! `vodic bulletin`

use std::path::Path;

use anyhow::{Context, anyhow, bail};
use jiff::civil::Date;

use crate::base::date;
use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::deliver::write;

/// Writes what has been new since a day, as HTML and as plain text.
pub fn bulletin(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::Bulletin) -> Result<Exit, Refusal> {
    let args::Bulletin { since, lang, output, drafts } = typed;
    let since = day(&since).map_err(Refusal::Asked)?;
    let reading = Reading { root: root.to_owned(), drafts, strict: false, jobs: 0 };
    let reading = reading.checked().map_err(Refusal::Asked)?;
    let (lang, letter) = program::bulletin(&reading, since, lang.as_deref())?;
    let paths = ["html", "txt"].map(|ending| output.join(format!("bulletin-{since}.{lang}.{ending}")));
    for (path, text) in paths.iter().zip([&letter.html, &letter.text]) {
        put(path, text).map_err(Refusal::Publish)?;
    }
    if !voice.quiet {
        let told = count(letter.articles, "article");
        let [html, text] = paths.each_ref().map(|it| it.display());
        let said = voice.speech.say(&format!("{told} in `{html}` and `{text}`"));
        screen.tell(format!("{said}\n").as_bytes());
    }
    Ok(Exit::Done)
}

/// A whole day.
fn day(written: &str) -> anyhow::Result<Date> {
    let date = written.parse::<date::Date>().ok().filter(date::Date::is_full);
    let day = date.and_then(|it| it.bounds()).map(|(first, _)| first);
    day.with_context(|| format!("`{written}` is no day\nhelp: write year, month and day, as 2024-03-01"))
}

/// Writes a file anew. One that somebody has changed since stays as it is.
fn put(path: &Path, text: &str) -> anyhow::Result<()> {
    match std::fs::read_to_string(path) {
        Ok(old) if old == text => Ok(()),
        Ok(_) => {
            bail!("`{}` is already there, with another text\nhelp: delete it, or name another folder", path.display())
        }
        Err(_) => write::create(path, text)
            .map_err(|it| anyhow!(it))
            .with_context(|| format!("`{}` cannot be written", path.display())),
    }
}

//! `vodic search`

use std::io::{self, BufRead, BufReader};
use std::path::Path;

use crate::base::analysis::keys::keys;
use crate::base::report::style::Format;
use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::speech::voice::Speech;
use crate::output::search::answer::{Answer, Hit};

/// Answers a query, or tells the keys of words.
pub fn search(screen: &mut Screen, root: &Path, typed: args::Search, voice: &Voice) -> Result<Exit, Refusal> {
    let args::Search { query, lang, limit, keys, drafts } = typed;
    if keys {
        return tell_keys(screen, &mut BufReader::new(io::stdin())).map_err(|it| Refusal::Asked(it.into()));
    }
    let reading = Reading { root: root.to_owned(), drafts, strict: false, jobs: 0 };
    let reading = reading.checked().map_err(Refusal::Asked)?;
    let answer = program::search(&reading, &query.join(" "), lang.as_deref(), limit)?;
    let text = match voice.style.format {
        Format::Json => json(&answer),
        _ => plain(&answer, voice.speech),
    };
    screen.print(text.as_bytes()).map_err(|it| Refusal::Asked(it.into()))?;
    Ok(Exit::Done)
}

/// A result on three lines: what it is, where, and what it says.
fn plain(answer: &Answer, speech: Speech) -> String {
    let mut out = String::new();
    for hit in &answer.hits {
        let kind = speech.say(&hit.kind);
        let about: Vec<&str> =
            [kind.as_str(), &hit.lang, &hit.place, &hit.date].into_iter().filter(|it| !it.is_empty()).collect();
        out.push_str(&format!("{}\n  {}\n  {}\n", hit.title, hit.address, about.join(" · ")));
    }
    out.push_str(&speech.say(&format!("{} found", count(answer.total, "result"))));
    out.push('\n');
    out
}

/// One JSON object a line, the best first.
fn json(answer: &Answer) -> String {
    let line = |it: &Hit| serde_json::to_string(it).expect("texts and numbers are JSON") + "\n";
    answer.hits.iter().map(line).collect()
}

/// One line of keys for each line `lang<TAB>token`; bytes that are not UTF-8 are no letters.
fn tell_keys(screen: &mut Screen, input: &mut dyn BufRead) -> io::Result<Exit> {
    let mut line = Vec::new();
    let mut out = String::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']);
        let (lang, token) = text.split_once('\t').unwrap_or(("und", text));
        out.push_str(&keys(lang, token).join(" "));
        out.push('\n');
        line.clear();
        if out.len() > 1 << 16 {
            screen.print(out.as_bytes())?;
            out.clear();
        }
    }
    screen.print(out.as_bytes())?;
    Ok(Exit::Done)
}

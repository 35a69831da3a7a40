//! `vodic search`

use std::io::{self, BufRead, BufReader};
use std::path::Path;

use crate::base::analysis::keys::keys;
use crate::base::report::style::Format;
use crate::cli::args;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::screen::Screen;

/// Answers a query, or tells the keys of words.
pub fn search(screen: &mut Screen, _root: &Path, typed: args::Search, _format: Format) -> Result<Exit, Refusal> {
    if typed.keys {
        return tell_keys(screen, &mut BufReader::new(io::stdin())).map_err(|it| Refusal::Asked(it.into()));
    }
    Ok(Exit::Done)
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

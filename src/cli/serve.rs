//! `vodic serve`

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::anyhow;

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::report::emit::emit;
use crate::base::report::style::{Format, Style, Words};
use crate::cli::args;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::screen::Screen;
use crate::cli::settings::Voice;
use crate::cli::speech::language::Language;
use crate::cli::translate::begin;
use crate::deliver::preview::editor::Editor;
use crate::deliver::preview::serve as preview;
use crate::graph::whole::Graph;

/// Shows the site as it is now, until it is interrupted.
pub fn serve(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::Serve) -> Result<Exit, Refusal> {
    if !root.is_dir() {
        return Err(Refusal::Asked(anyhow!("there is no folder `{}`", root.display())));
    }
    let args::Serve { port, open, interface, allow_host, jobs } = typed;
    let interface = interface.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    if !interface.is_loopback() {
        let warning = "other machines may see the preview; whoever is not at this one is shown no sources";
        let said = format!("{}: {}\n", voice.speech.say("warning"), voice.speech.say(warning));
        screen.tell(said.as_bytes());
    }
    let serving = preview::Serving {
        root: root.to_owned(),
        interface,
        port,
        hosts: allow_host,
        jobs: jobs.map_or(0, usize::from),
    };
    // The preview speaks from several threads, and this screen is one's own.
    let own = std::mem::replace(screen, Screen::of(io::sink(), io::sink()));
    let clerk = Arc::new(Clerk { screen: Mutex::new(own), voice: voice.clone(), root: root.to_owned() });
    let opened = |url: &str| {
        if open && let Err(error) = open_browser(url) {
            clerk.tell(&format!("{}: {error}", clerk.say("no browser can be opened")));
        }
    };
    let served = preview::serve(&serving, clerk.clone(), &opened);
    let mut lent = clerk.screen.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::swap(screen, &mut *lent);
    served.map_err(Refusal::Asked)?;
    Ok(Exit::Done)
}

/// Whoever typed the command.
struct Clerk {
    screen: Mutex<Screen>,
    voice: Voice,
    root: PathBuf,
}

impl Clerk {
    fn print(&self, text: &[u8]) {
        self.screen.lock().unwrap_or_else(PoisonError::into_inner).tell(text);
    }
}

impl Editor for Clerk {
    fn lang(&self) -> &'static str {
        match self.voice.speech.language {
            Language::English => "en",
            Language::Macedonian => "mk",
            Language::Serbian => "sr-Cyrl",
            Language::SerbianLatin => "sr-Latn",
        }
    }

    fn say(&self, english: &str) -> String {
        self.voice.speech.say(english)
    }

    fn note(&self, note: &Diagnostic) -> Diagnostic {
        self.voice.speech.note(note)
    }

    fn words(&self) -> Words {
        self.voice.speech.words()
    }

    fn tell(&self, line: &str) {
        if !self.voice.quiet {
            self.print(format!("{line}\n").as_bytes());
        }
    }

    fn show(&self, notes: &[&Diagnostic]) {
        let mut said = Notes::default();
        said.extend_from(notes.iter().map(|it| self.note(it)));
        let style = Style { format: Format::Text, most: MOST_SHOWN, ..self.voice.style.clone() };
        let mut text = Vec::new();
        // A vector takes everything.
        if emit(&mut text, &said, &style).is_ok() {
            self.print(&text);
        }
    }

    fn translate(&self, graph: &Graph, article: &str, lang: &str) -> anyhow::Result<String> {
        begin(graph, &self.root, article, lang, self.voice.speech)
    }
}

/// So many notes are drawn at a time; the browser shows all of them.
const MOST_SHOWN: usize = 10;

/// Opens an address in the browser of the system.
fn open_browser(url: &str) -> io::Result<()> {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let quiet = Stdio::null;
    Command::new(program).arg(url).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn().map(drop)
}

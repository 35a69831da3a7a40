//! From arguments to an exit code.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use crate::base::fault::Fault;
use crate::cli::args::{Command, Typed};
use crate::cli::build::build;
use crate::cli::bulletin::bulletin;
use crate::cli::check::check;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::explain::explain;
use crate::cli::guide::guide;
use crate::cli::import::import;
use crate::cli::init::init;
use crate::cli::manual::{completions, man};
use crate::cli::new::new;
use crate::cli::schema::schema;
use crate::cli::screen::Screen;
use crate::cli::search::search;
use crate::cli::serve::serve;
use crate::cli::settings::Voice;
use crate::cli::speech::commands::said;
use crate::cli::speech::language::Language;
use crate::cli::speech::refusal::refusal;
use crate::cli::speech::voice::Speech;
use crate::cli::status::status;
use crate::cli::translate::translate;

/// Does what was asked for, says so on `screen` and tells how it ended. Never panics.
pub fn run(args: impl IntoIterator<Item = OsString>, screen: &mut Screen) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let speech = Speech { language: asked_language(&args).unwrap_or(screen.language) };
    match parsed(&args, speech) {
        Ok(typed) => guarded(screen, speech, |screen| obey(typed, screen)),
        Err(error) => usage(screen, speech, &error, asked_color(&args)),
    }
}

/// What was typed; help is given in the language of whoever asks.
fn parsed(args: &[OsString], speech: Speech) -> Result<Typed, clap::Error> {
    let command = Typed::command();
    let command = if speech.language == Language::English { command } else { said(command, speech) };
    Typed::from_arg_matches(&command.try_get_matches_from(args)?)
}

/// The language that `--ui-lang` names, before anything else is read.
fn asked_language(args: &[OsString]) -> Option<Language> {
    asked(args, "--ui-lang").and_then(Language::of)
}

/// Whether `--color` was typed, for messages about arguments that could not be read.
fn asked_color(args: &[OsString]) -> Option<bool> {
    match asked(args, "--color") {
        Some("always") => Some(true),
        Some("never") => Some(false),
        _ => None,
    }
}

/// The value of an option, in whichever of its forms it was typed.
fn asked<'a>(args: &'a [OsString], name: &str) -> Option<&'a str> {
    let values = args.iter().zip(args.iter().skip(1)).filter(|(it, _)| *it == name).map(|(_, value)| value.to_str());
    let joined = args.iter().map(|it| it.to_str()?.strip_prefix(name)?.strip_prefix('='));
    values.chain(joined).flatten().next()
}

fn obey(typed: Typed, screen: &mut Screen) -> Result<Exit, Refusal> {
    let voice = Voice::of(&typed.common, screen);
    let root = typed.common.root.as_path();
    match typed.command {
        Command::Build(typed) => build(screen, &voice, root, typed),
        Command::Check(typed) => check(screen, &voice, root, typed),
        Command::Serve(typed) => serve(screen, &voice, root, typed),
        Command::Search(typed) => search(screen, root, typed, &voice),
        Command::Status(typed) => status(screen, &voice, root, &typed),
        Command::New(typed) => new(screen, &voice, root, typed),
        Command::Import(typed) => import(screen, &voice, root, typed),
        Command::Translate(typed) => translate(screen, &voice, root, &typed),
        Command::Bulletin(typed) => bulletin(screen, &voice, root, typed),
        Command::Guide(typed) => guide(screen, &voice, root, &typed),
        Command::Init(typed) => init(screen, &voice, typed),
        Command::Schema(typed) => schema(screen, &voice, root, &typed),
        Command::Explain(typed) => explain(screen, voice.speech, typed),
        Command::Completions(typed) => completions(screen, typed),
        Command::Man(typed) => man(screen, typed),
    }
}

/// Does `work`; what the machine refuses and what we did wrong is said here and nowhere else.
fn guarded(screen: &mut Screen, speech: Speech, work: impl FnOnce(&mut Screen) -> Result<Exit, Refusal>) -> Exit {
    match catch_unwind(AssertUnwindSafe(|| work(screen))) {
        Ok(Ok(exit)) => exit,
        Ok(Err(refusal)) => {
            screen.tell(format!("{}: {}\n", speech.say("error"), speech.story(&refusal.story())).as_bytes());
            refusal.exit()
        }
        Err(_) => {
            screen.tell(speech.story(&confession(Fault::recorded().into_iter().next())).as_bytes());
            Exit::Internal
        }
    }
}

/// What we say of our own mistake.
fn confession(fault: Option<Fault>) -> String {
    let fault = fault.unwrap_or_default();
    let page = match fault.at_hand.as_str() {
        "" => String::new(),
        text if text.starts_with("content/") => format!(" in the text `{text}`"),
        page => format!(" on page `{page}`"),
    };
    format!(
        "internal error{page}: {message}\n  \
         this is a mistake in vodic, not in your texts; nothing was published and the old site is whole\n  \
         at {place}, vodic {version}\n\
         help: send these lines and the text in question to those who look after vodic; \
         with `RUST_BACKTRACE=1` set, vodic tells more\n",
        message = fault.message,
        place = fault.place,
        version = env!("CARGO_PKG_VERSION"),
    )
}

/// Help and version are answers; the rest is a question asked wrongly.
fn usage(screen: &mut Screen, speech: Speech, error: &clap::Error, color: Option<bool>) -> Exit {
    let colored = color.unwrap_or(if error.use_stderr() { screen.err_color } else { screen.out_color });
    let is_help = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    let text = if speech.language != Language::English && error.use_stderr() && !is_help {
        refusal(error, speech)
    } else if colored {
        error.render().ansi().to_string()
    } else {
        error.render().to_string()
    };
    if error.use_stderr() {
        screen.tell(text.as_bytes());
        return Exit::Usage;
    }
    if screen.print(text.as_bytes()).is_ok() { Exit::Done } else { Exit::Unpublished }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    /// A stream that can be looked at afterwards.
    #[derive(Clone, Default)]
    struct Seen(Arc<Mutex<Vec<u8>>>);

    impl Write for Seen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seen {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    /// A stream that ends with an error of a kind.
    struct Ends(io::ErrorKind);

    impl Write for Ends {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[track_caller]
    fn check(line: &str, exit: Exit, out: &str, err: &str) {
        let (seen_out, seen_err) = (Seen::default(), Seen::default());
        let mut screen = Screen::of(seen_out.clone(), seen_err.clone());
        assert_eq!(run(words(line), &mut screen), exit);
        assert!(seen_out.text().contains(out), "{}", seen_out.text());
        assert!(seen_err.text().contains(err), "{}", seen_err.text());
        assert_eq!(seen_out.text().is_empty(), out.is_empty(), "{}", seen_out.text());
        assert_eq!(seen_err.text().is_empty(), err.is_empty(), "{}", seen_err.text());
    }

    #[test]
    fn help_and_version_are_answers() {
        check("vodic --version", Exit::Done, "vodic 0.1.0", "");
        check("vodic build --help", Exit::Done, "vodic build --strict", "");
    }

    #[test]
    fn a_question_asked_wrongly_is_told() {
        check("vodic", Exit::Usage, "", "Usage: vodic");
        check("vodic biuld", Exit::Usage, "", "a similar subcommand exists: 'build'");
        check("vodic check --drfats", Exit::Usage, "", "--drafts");
        check("vodic build --jobs 0", Exit::Usage, "", "--jobs");
        check("vodic -r no/such check", Exit::Usage, "", "error: there is no folder `no/such`");
        check("vodic -r src check", Exit::Usage, "", "there is no `vodic.yaml` in `src`");
        check("vodic man biuld", Exit::Usage, "", "did you mean `build`?");
    }

    #[test]
    fn the_manual_comes_from_the_same_tree() {
        check("vodic man", Exit::Done, ".TH vodic 1", "");
        check("vodic man build", Exit::Done, "precompress", "");
        check("vodic completions fish", Exit::Done, "complete -c vodic", "");
    }

    #[test]
    fn a_reader_who_has_seen_enough_is_no_error() {
        let end = |kind| run(words("vodic man"), &mut Screen::of(Ends(kind), Ends(kind)));
        assert_eq!(end(io::ErrorKind::BrokenPipe), Exit::Done);
        assert_eq!(end(io::ErrorKind::StorageFull), Exit::Unpublished);
    }

    #[test]
    fn a_panic_is_an_internal_error() {
        let _alone = crate::base::fault::tests::ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let seen = Seen::default();
        let mut screen = Screen::of(Seen::default(), seen.clone());
        assert_eq!(guarded(&mut screen, Speech::default(), |_| panic!("a page without a language")), Exit::Internal);
        assert!(seen.text().starts_with("internal error"), "{}", seen.text());
    }

    #[test]
    fn a_fault_names_its_page() {
        let fault = Fault { at_hand: "en/a/".into(), message: "it cannot be".into(), place: "src/a.rs:1:2".into() };
        let text = confession(Some(fault));
        assert!(text.starts_with("internal error on page `en/a/`: it cannot be\n"), "{text}");
        assert!(text.contains("at src/a.rs:1:2, vodic "), "{text}");
        let fault = Fault { at_hand: "content/pages/a.md".into(), ..Fault::default() };
        let text = confession(Some(fault));
        assert!(text.starts_with("internal error in the text `content/pages/a.md`: "), "{text}");
    }
}

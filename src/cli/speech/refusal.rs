//! What is wrong with a command line, in other languages than English, which clap speaks itself.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::speech::commands::usage;
use crate::cli::speech::voice::Speech;

/// What is wrong, what could be meant, and how the command is used: a line each, as `error: …` and `help: …`.
pub fn refusal(error: &Error, speech: Speech) -> String {
    let mut lines = vec![format!("{}: {}", speech.say("error"), speech.say(&message(error)))];
    lines.extend(help(error).iter().map(|it| format!("{}: {}", speech.say("help"), speech.say(it))));
    let line = error.get(ContextKind::Usage).map(|it| usage(it.to_string(), speech));
    lines.extend(line.filter(|it| !it.is_empty()).map(|it| format!("\n{} {it}", speech.say("Usage:"))));
    lines.push(String::new());
    lines.join("\n")
}

/// What is wrong, in English, in words that `commands.txt` translates.
fn message(error: &Error) -> String {
    let [arg, value] = [ContextKind::InvalidArg, ContextKind::InvalidValue].map(|it| list(error, it).join(" "));
    let prior = || list(error, ContextKind::PriorArg).join(" ");
    match error.kind() {
        ErrorKind::UnknownArgument => format!("there is no option `{arg}`"),
        ErrorKind::InvalidSubcommand => {
            format!("there is no command `{}`", list(error, ContextKind::InvalidSubcommand).join(" "))
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("`{arg}` needs a value"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("`{value}` is no value of `{arg}`"),
        ErrorKind::ArgumentConflict if prior().is_empty() || prior() == arg => format!("`{arg}` is given twice"),
        ErrorKind::ArgumentConflict => format!("`{arg}` and `{}` do not go together", prior()),
        ErrorKind::MissingRequiredArgument => format!("`{arg}` is missing"),
        ErrorKind::TooFewValues | ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            format!("`{arg}` has too few values or too many")
        }
        ErrorKind::MissingSubcommand => "a command is missing".to_owned(),
        ErrorKind::NoEquals => format!("`{arg}` needs `=` before its value"),
        ErrorKind::InvalidUtf8 => "what was typed is not UTF-8".to_owned(),
        _ => "what was typed cannot be understood".to_owned(),
    }
}

/// What could be meant, in English.
fn help(error: &Error) -> Vec<String> {
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let suggested = suggested.into_iter().flat_map(|it| list(error, it)).next();
    let valid = list(error, ContextKind::ValidValue);
    let mut help: Vec<String> = error.source().map(ToString::to_string).into_iter().collect();
    help.extend(suggested.map(|it| format!("did you mean `{it}`?")));
    if !valid.is_empty() {
        help.push(format!("choose one of: {}", valid.join(", ")));
    }
    if help.is_empty() {
        help.push("`--help` shows what can be typed".to_owned());
    }
    help
}

fn list(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

//! The tree of commands in another language.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

use crate::cli::speech::voice::Speech;

/// The same commands, their summaries, options, values and examples said in another language.
pub fn said(command: Command, speech: Speech) -> Command {
    let path = command.get_name().to_owned();
    said_at(command, &path, speech)
}

/// The command that is typed as `path`, with all below it.
fn said_at(command: Command, path: &str, speech: Speech) -> Command {
    let say = |text: &StyledStr| story(speech, text);
    let (about, long) = (command.get_about().map(say), command.get_long_about().map(say));
    let examples = command.get_after_help().map(say);
    let mut command = with_own_flags(command).mut_args(|arg| said_arg(arg, speech));
    command = about.into_iter().fold(command, |command, it| command.about(it));
    command = long.into_iter().fold(command, |command, it| command.long_about(it));
    command = examples.into_iter().fold(command, |command, it| command.after_help(it));
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        speech.say("Usage:")
    );
    let usage = usage(command.clone().bin_name(path).render_usage().to_string(), speech);
    let command = command.help_template(template).override_usage(usage);
    command.subcommand_help_heading(speech.say("Commands")).mut_subcommands(|it| {
        let path = format!("{path} {}", it.get_name());
        said_at(it, &path, speech)
    })
}

/// With `--help` and `--version` as options like others: those of clap speak English.
fn with_own_flags(command: Command) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(HELP);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help(VERSION);
    let versions = command.get_version().map(|_| version);
    command.disable_help_flag(true).disable_version_flag(true).arg(help).args(versions)
}

/// What `--help` is for.
pub const HELP: &str = "Print help; `-h` prints it in short";
/// What `--version` is for.
pub const VERSION: &str = "Print the version";

fn said_arg(arg: Arg, speech: Speech) -> Arg {
    let say = |text: &StyledStr| story(speech, text);
    let (help, long) = (arg.get_help().map(say), arg.get_long_help().map(say));
    let [short_values, long_values] = values(&arg, speech);
    let common = if arg.is_positional() { "Arguments" } else { "Options" };
    let heading = speech.say(arg.get_help_heading().unwrap_or(common));
    let names: Vec<String> = arg.get_value_names().unwrap_or_default().iter().map(|it| speech.say(it)).collect();
    let arg = arg.help_heading(heading);
    let arg = if names.is_empty() { arg } else { arg.value_names(names) };
    let help = help.unwrap_or_default();
    let long = long.unwrap_or_else(|| help.clone()) + &long_values;
    let takes = arg.get_action().takes_values();
    arg.hide_possible_values(takes).hide_default_value(takes).help(help + &short_values).long_help(long)
}

/// What clap writes behind the help of an argument, in short and at length: the values that can be given, and which
/// holds if none is.
fn values(arg: &Arg, speech: Speech) -> [String; 2] {
    if !arg.get_action().takes_values() {
        return Default::default();
    }
    let possible = arg.get_possible_values();
    let names: Vec<&str> = possible.iter().map(|it| it.get_name()).collect();
    let (mut short, mut long) = (String::new(), String::new());
    if !names.is_empty() {
        let heading = speech.say("Possible values");
        short = format!(" [{}: {}]", heading.to_lowercase(), names.join(", "));
        let lines = possible.iter().map(|it| match it.get_help() {
            Some(help) => format!("\n- {}: {}", it.get_name(), story(speech, help)),
            None => format!("\n- {}", it.get_name()),
        });
        long = format!("\n\n{heading}:{}", lines.collect::<String>());
    }
    let defaults: Vec<_> = arg.get_default_values().iter().map(|it| it.to_string_lossy()).collect();
    if !defaults.is_empty() {
        let default = format!("[{}: {}]", speech.say("otherwise"), defaults.join(", "));
        short = format!("{short} {default}");
        long = format!("{long}\n\n{default}");
    }
    [short, long]
}

/// A usage line without its heading, its placeholders said.
pub fn usage(line: String, speech: Speech) -> String {
    let line = line.trim_start_matches("Usage: ").trim_end();
    let placeholders = ["OPTIONS", "COMMAND"].iter();
    placeholders.fold(line.to_owned(), |line, it| {
        line.replace(&format!("[{it}]"), &format!("[{}]", speech.say(it)))
            .replace(&format!("<{it}>"), &format!("<{}>", speech.say(it)))
    })
}

/// A text of help, line by line.
fn story(speech: Speech, text: &StyledStr) -> String {
    let text = text.to_string();
    let lines = text.split('\n').map(|line| {
        let (head, sentence) = divided(line);
        format!("{head}{}", speech.say(sentence))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What stands before the sentence of a line of help: space, and in an example the command with its gap.
pub fn divided(line: &str) -> (&str, &str) {
    let indent = line.len() - line.trim_start().len();
    let is_example = line.trim_start().starts_with("vodic ");
    let gap = line.rfind("  ").filter(|at| is_example && *at > indent).map(|at| at + 2);
    match (is_example, gap) {
        (true, None) => (line, ""),
        (_, gap) => line.split_at(gap.unwrap_or(indent)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, head: &str, sentence: &str) {
        assert_eq!(divided(line), (head, sentence));
    }

    #[test]
    fn sentences_stand_behind_commands() {
        check("  vodic build    into a folder", "  vodic build    ", "into a folder");
        check("  vodic completions bash > ~/vodic", "  vodic completions bash > ~/vodic", "");
        check("     and so on", "     ", "and so on");
        check("Examples:", "", "Examples:");
        check("", "", "");
    }
}

//! The tree of commands in another language.

use clap::Command;
use clap::builder::StyledStr;

use crate::cli::speech::voice::Speech;

/// The same commands, their summaries, options and examples said in another language.
pub fn said(command: Command, speech: Speech) -> Command {
    let say = |text: &StyledStr| {
        let text = text.to_string();
        let lines = text.split('\n').map(|line| {
            let (head, sentence) = divided(line);
            format!("{head}{}", speech.say(sentence))
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let (about, long) = (command.get_about().map(say), command.get_long_about().map(say));
    let examples = command.get_after_help().map(say);
    let heading = speech.say("Options");
    let mut command = command.mut_args(|arg| {
        let (help, long) = (arg.get_help().map(say), arg.get_long_help().map(say));
        let own = speech.say(arg.get_help_heading().unwrap_or(&heading));
        let arg = if arg.is_positional() { arg } else { arg.help_heading(own) };
        let arg = help.into_iter().fold(arg, |arg, it| arg.help(it));
        long.into_iter().fold(arg, |arg, it| arg.long_help(it))
    });
    command = about.into_iter().fold(command, |command, it| command.about(it));
    command = long.into_iter().fold(command, |command, it| command.long_about(it));
    command = examples.into_iter().fold(command, |command, it| command.after_help(it));
    let usage = format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        speech.say("Usage:")
    );
    command = command.help_template(usage);
    command.subcommand_help_heading(speech.say("Commands")).mut_subcommands(|it| said(it, speech))
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

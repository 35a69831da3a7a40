//! The tree of commands in another language.

use clap::Command;

use crate::cli::speech::voice::Speech;

/// The same commands, their summaries, options and examples said in another language.
pub fn said(command: Command, speech: Speech) -> Command {
    let say = |text: &clap::builder::StyledStr| speech.say(&text.to_string());
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
    command.subcommand_help_heading(speech.say("Commands")).mut_subcommands(|it| said(it, speech))
}

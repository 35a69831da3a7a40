//! `vodic completions`, `vodic man`

use anyhow::anyhow;
use clap::CommandFactory;

use crate::base::suggest::did_you_mean;
use crate::cli::args::{Completions, Man, Typed};
use crate::cli::closing::unprinted;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::screen::Screen;

/// Prints completions for a shell.
pub fn completions(screen: &mut Screen, typed: Completions) -> Result<Exit, Refusal> {
    let mut text = Vec::new();
    clap_complete::generate(typed.shell, &mut Typed::command(), "vodic", &mut text);
    screen.print(&text).map_err(unprinted)?;
    Ok(Exit::Done)
}

/// Prints the manual page of the program or of one command.
pub fn man(screen: &mut Screen, typed: Man) -> Result<Exit, Refusal> {
    let page = page(typed.command.as_deref()).map_err(Refusal::Asked)?;
    let mut text = Vec::new();
    clap_mangen::Man::new(page).render(&mut text).map_err(unprinted)?;
    screen.print(&text).map_err(unprinted)?;
    Ok(Exit::Done)
}

fn page(command: Option<&str>) -> anyhow::Result<clap::Command> {
    let mut tree = Typed::command();
    tree.build();
    let Some(name) = command else { return Ok(tree) };
    let found = tree.find_subcommand(name).cloned();
    found.ok_or_else(|| {
        let help = did_you_mean(name, tree.get_subcommands().map(clap::Command::get_name));
        anyhow!(
            "there is no command `{name}`\nhelp: {}",
            help.unwrap_or_else(|| "`vodic --help` lists them".to_owned())
        )
    })
}

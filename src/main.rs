use std::process::ExitCode;

use vodic::cli::{run, screen::Screen};

fn main() -> ExitCode {
    run(std::env::args_os(), &mut Screen::of_the_process()).into()
}

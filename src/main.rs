//! The program: what was typed goes in, a status comes out.

use std::process::ExitCode;

use vodic::cli::{run, screen::Screen};

fn main() -> ExitCode {
    run(std::env::args_os(), &mut Screen::of_the_process()).into()
}

/// With the system's allocator, allocating was about a sixth of the instructions of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

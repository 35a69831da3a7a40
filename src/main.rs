//! The program: what was typed goes in, a status comes out.

use std::process::ExitCode;

use vodic::cli::{run, screen::Screen};

fn main() -> ExitCode {
    run(std::env::args_os(), &mut Screen::of_the_process()).into()
}

/// A sixth of a build's time went into the system's allocator; this one takes half of that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

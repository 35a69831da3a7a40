//! The program: what was typed goes in, a status comes out.

use std::process::ExitCode;

use vodic::cli::{run, screen::Screen};

fn main() -> ExitCode {
    run(std::env::args_os(), &mut Screen::of_the_process()).into()
}

/// With the system's allocator, allocating was about a sixth of the instructions of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs before anything else, so before anything is allocated.
#[cfg(target_os = "linux")]
#[used]
#[unsafe(link_section = ".init_array")]
static FIRST: extern "C" fn() = take_memory_when_needed;

/// The allocator asks the system for each piece of memory when it needs it, not for a gigabyte at once: a build needs a
/// tenth less at its highest, and the kernel half the time.
#[cfg(target_os = "linux")]
extern "C" fn take_memory_when_needed() {
    /// `mi_option_arena_eager_commit` of `mimalloc.h`, versions 2 and 3.
    const ARENA_EAGER_COMMIT: libmimalloc_sys::mi_option_t = 4;
    // SAFETY: options are numbers of the allocator's own, which may be set at any time.
    unsafe { libmimalloc_sys::mi_option_set(ARENA_EAGER_COMMIT, 0) }
}

//! Runs vodic and asks the system what it cost.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What one run cost.
pub struct Cost {
    /// CPU seconds of the program itself, and of the kernel on its behalf.
    pub user: f64,
    pub kernel: f64,
    pub wall: f64,
    /// Largest resident memory, in bytes.
    pub peak: u64,
    /// What it printed to standard error.
    pub said: String,
}

/// Runs vodic with arguments; panics if it fails, with what it said.
pub fn run(args: &[&str]) -> Cost {
    run_other(Path::new(env!("CARGO_BIN_EXE_vodic")), args)
}

/// Likewise any program.
pub fn run_other(program: &Path, args: &[&str]) -> Cost {
    let begin = Instant::now();
    // `wait4` below waits for it, and learns what it cost.
    #[allow(clippy::zombie_processes)]
    let mut child = Command::new(program)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built for this benchmark");
    let mut said = String::new();
    let stderr = child.stderr.take().expect("standard error is piped");
    std::io::Read::read_to_string(&mut std::io::BufReader::new(stderr), &mut said)
        .expect("programs of ours speak UTF-8");
    let mut status = 0;
    // SAFETY: an all-zero `rusage` is a valid one, and `wait4` writes only to the two places it is given.
    let (usage, waited) = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        let waited = libc::wait4(child.id() as libc::pid_t, &mut status, 0, &mut usage);
        (usage, waited)
    };
    assert!(waited > 0 && status == 0, "{} failed: {said}", program.display());
    let seconds = |it: libc::timeval| it.tv_sec as f64 + it.tv_usec as f64 / 1e6;
    Cost {
        user: seconds(usage.ru_utime),
        kernel: seconds(usage.ru_stime),
        wall: begin.elapsed().as_secs_f64(),
        peak: usage.ru_maxrss as u64 * 1024,
        said,
    }
}

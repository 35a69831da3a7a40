//! How much memory a run takes.

use std::fs;

/// The most memory that this process has held at once so far, in bytes. Linux tells it as `VmHWM` (proc(5)); `None`
/// where the system does not.
pub fn most() -> Option<u64> {
    in_status(&fs::read_to_string("/proc/self/status").ok()?)
}

fn in_status(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(status: &str, expected: Option<u64>) {
        assert_eq!(in_status(status), expected);
    }

    #[test]
    fn the_system_tells_it_among_other_things() {
        check("Name:\tvodic\nVmPeak:\t  900 kB\nVmHWM:\t  426 kB\nVmRSS:\t  12 kB\n", Some(426 * 1024));
    }

    #[test]
    fn a_system_may_not_tell() {
        check("", None);
        check("VmHWM:\n", None);
        check("VmHWM:\tmuch kB\n", None);
    }
}

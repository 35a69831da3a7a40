//! One publication at a time.

use std::fs::{File, TryLockError};
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::fs::fstat;

use super::failure::{Doing, Failure};
use super::machine::Machine;
use super::place::Place;

const PAUSE: Duration = Duration::from_millis(100);

/// Held while we publish; the system lets go of it when the process dies, however it dies.
pub struct Lock {
    machine: Machine,
    parent: OwnedFd,
    path: String,
    _file: File,
}

impl Lock {
    /// Takes the lock, waiting for another build up to `wait`; `say` hears of it once.
    pub fn take(machine: &Machine, place: &Place, wait: Duration, say: &dyn Fn(&str)) -> Result<Lock, Failure> {
        let doing = || format!("locking `{}`", place.shown);
        let mut waited = Duration::ZERO;
        loop {
            let file = machine.open_lock(place.parent.as_fd(), &place.lock).doing(doing)?;
            match file.try_lock() {
                Ok(()) if is_current(machine, place, &file).doing(doing)? => {
                    let parent = place.parent.try_clone().doing(doing)?;
                    return Ok(Lock { machine: machine.clone(), parent, path: place.lock.clone(), _file: file });
                }
                // The holder before us removed this file while we waited: the lock is another file now.
                Ok(()) => continue,
                Err(TryLockError::Error(error)) => return Err(error).doing(doing),
                Err(TryLockError::WouldBlock) if waited >= wait => return Err(busy(place, wait)),
                Err(TryLockError::WouldBlock) => {}
            }
            if waited.is_zero() {
                let seconds = wait.as_secs();
                say(&format!("another build publishes to `{}`; waiting up to {seconds} s for it", place.shown));
            }
            std::thread::sleep(PAUSE.min(wait - waited));
            waited += PAUSE;
        }
    }
}

fn busy(place: &Place, wait: Duration) -> Failure {
    let waited = if wait.is_zero() { String::new() } else { format!(", and still did after {} s", wait.as_secs()) };
    let message = format!("another build publishes to `{}`{waited}; run this one again when it is done", place.shown);
    Failure::CouldNotPublish(message, None)
}

fn is_current(machine: &Machine, place: &Place, file: &File) -> std::io::Result<bool> {
    let ours = fstat(file)?;
    let there = machine.stat(place.parent.as_fd(), &place.lock)?;
    Ok(there.is_some_and(|it| (it.st_dev, it.st_ino) == (ours.st_dev, ours.st_ino)))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Before letting go, so that nobody locks a file that is about to vanish unnoticed. One that stays does no harm.
        let _ = self.machine.remove_file(self.parent.as_fd(), &self.path);
    }
}

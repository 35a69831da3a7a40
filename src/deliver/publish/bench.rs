//! The workbench of one publication: lock, old site and stage, opened in order and put away at the end.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashSet;
use rustix::fs::FileType;

use super::failure::{Doing, Failure};
use super::journal::{JOURNAL, Journal};
use super::lock::Lock;
use super::machine::{FOLDER_MODE, Machine, PRIVATE_FOLDER_MODE};
use super::old::Old;
use super::options::{Options, Way};
use super::path::{BOOKS, folders};
use super::place::Place;

/// All that a publication works with. Dropped, it takes the stage away, unless a journal still needs it.
pub struct Bench {
    pub machine: Machine,
    pub place: Place,
    pub way: Way,
    pub old: Old,
    pub stage: OwnedFd,
    /// Whether the umask takes from the modes that we ask for.
    pub masked: bool,
    /// Whether a journal waits in the output for the files in the stage.
    pub pending: bool,
    made: RwLock<FxHashSet<Box<str>>>,
    // The last field: let go of after everything else is put away.
    _lock: Lock,
}

impl Bench {
    /// Takes the lock, clears away what a run that died has left, looks at the old site and opens an empty stage.
    pub fn open(machine: Machine, options: &Options, say: &dyn Fn(&str)) -> Result<Bench, Failure> {
        let place = Place::find(options)?;
        let way = place.way(options.way)?;
        let parent = place.parent.as_fd();
        if place.is_mount() {
            let books = format!("{}/{BOOKS}", place.name);
            let made = machine.make_folder(parent, &books, PRIVATE_FOLDER_MODE, false);
            made.doing(|| format!("making the folder `{books}`"))?;
        }
        let lock = Lock::take(&machine, &place, options.wait, say)?;
        finish_journal(&machine, &place, say)?;
        clear(&machine, &place)?;
        let old = Old::read(&machine, &place, options)?;
        let doing = || format!("making the folder `{}` beside the output", place.stage);
        machine.make_folder(parent, &place.stage, FOLDER_MODE, false).doing(doing)?;
        let stage = machine.open_folder(parent, &place.stage).doing(doing)?;
        let (pending, masked, made) = (false, true, RwLock::default());
        let mut bench = Bench { machine, place, way, old, stage, masked, pending, made, _lock: lock };
        bench.try_out().doing(|| format!("trying out the file system of `{}`", bench.place.shown))?;
        Ok(bench)
    }

    /// Finds out what the umask takes and whether folders can be exchanged here.
    fn try_out(&mut self) -> std::io::Result<()> {
        let (machine, stage) = (&self.machine, self.stage.as_fd());
        let stat = machine.stat(self.place.parent.as_fd(), &self.place.stage)?;
        self.masked = stat.is_none_or(|it| it.st_mode & 0o777 != rustix::fs::RawMode::from(FOLDER_MODE));
        if self.masked {
            machine.set_folder_mode(self.place.parent.as_fd(), &self.place.stage)?;
        }
        machine.make_folder(stage, BOOKS, PRIVATE_FOLDER_MODE, false)?;
        if self.way == Way::Auto && (self.place.is_mount() || self.old.folder.is_some() && !self.can_exchange()?) {
            self.way = Way::FileByFile;
        }
        Ok(())
    }

    fn can_exchange(&self) -> std::io::Result<bool> {
        let (one, other) = (".vodic/one", ".vodic/other");
        let (machine, stage) = (&self.machine, self.stage.as_fd());
        machine.make_folder(stage, one, PRIVATE_FOLDER_MODE, false)?;
        machine.make_folder(stage, other, PRIVATE_FOLDER_MODE, false)?;
        let can = match machine.exchange(stage, one, other) {
            Err(error) if Machine::is_no_exchange(&error) => false,
            other => other.map(|()| true)?,
        };
        machine.remove_empty(stage, one)?;
        machine.remove_empty(stage, other)?;
        Ok(can)
    }

    pub fn parent(&self) -> BorrowedFd<'_> {
        self.place.parent.as_fd()
    }

    pub fn stage(&self) -> BorrowedFd<'_> {
        self.stage.as_fd()
    }

    /// Makes the folders above a file in the stage; each of them is asked of the system once.
    pub fn make_folders(&self, path: &str) -> std::io::Result<()> {
        let Some(nearest) = folders(path).next() else { return Ok(()) };
        if self.made.read().unwrap_or_else(PoisonError::into_inner).contains(nearest) {
            return Ok(());
        }
        let above: Vec<&str> = folders(path).collect();
        for folder in above.into_iter().rev() {
            if !self.made.read().unwrap_or_else(PoisonError::into_inner).contains(folder) {
                self.machine.make_folder(self.stage(), folder, FOLDER_MODE, self.masked)?;
                self.made.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
            }
        }
        Ok(())
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if !self.pending {
            // What cannot be removed now is cleared away by the next run.
            let _ = self.machine.remove_all(self.parent(), &self.place.stage);
        }
    }
}

/// Finishes a publication file by file that the last run had to leave.
fn finish_journal(machine: &Machine, place: &Place, say: &dyn Fn(&str)) -> Result<(), Failure> {
    let doing = || format!("finishing the last publication to `{}`", place.shown);
    if place.link.is_some() {
        return Ok(());
    }
    let missing = |error: &std::io::Error| error.kind() == std::io::ErrorKind::NotFound;
    let target = match machine.open_folder(place.parent.as_fd(), &place.name) {
        Err(error) if missing(&error) => return Ok(()),
        other => other.doing(|| format!("opening the output `{}`", place.shown))?,
    };
    let text = match machine.read(target.as_fd(), JOURNAL) {
        Err(error) if missing(&error) => return Ok(()),
        other => other.doing(doing)?,
    };
    let journal = std::str::from_utf8(&text).ok().and_then(Journal::parse);
    let journal = journal.ok_or_else(|| {
        let path = format!("{}/{JOURNAL}", place.shown);
        Failure::CouldNotPublish(format!("the journal `{path}` is damaged; remove it to publish anew"), None)
    })?;
    say(&format!("finishing the last publication to `{}`, which was interrupted", place.shown));
    let stage = match machine.open_folder(place.parent.as_fd(), &place.stage) {
        Err(error) if missing(&error) => None,
        other => Some(other.doing(doing)?),
    };
    journal.finish(machine, stage.as_ref().map(|it| it.as_fd()), target.as_fd()).doing(doing)
}

/// Removes what a run that died has left. Nobody else works here: we hold the lock.
fn clear(machine: &Machine, place: &Place) -> Result<(), Failure> {
    let parent = place.parent.as_fd();
    let doing = || format!("clearing away what an interrupted build left beside `{}`", place.shown);
    machine.remove_all(parent, &place.stage).doing(doing)?;
    if !place.is_mount() {
        machine.remove_all(parent, &place.new_link()).doing(doing)?;
        clear_releases(machine, place).doing(doing)?;
    }
    let journal = format!("{}/{JOURNAL}.new", place.name);
    let is_folder = machine.stat(parent, &place.name).doing(doing)?;
    if is_folder.is_some_and(|it| FileType::from_raw_mode(it.st_mode).is_dir()) {
        machine.remove_file(parent, &journal).doing(doing)?;
    }
    Ok(())
}

/// Removes releases newer than the one that the link leads to: they were never seen.
fn clear_releases(machine: &Machine, place: &Place) -> std::io::Result<()> {
    let current = place.link.as_deref().map_or(Some(0), |it| place.release_number(it));
    let Some(current) = current else { return Ok(()) };
    for name in machine.names(place.parent.as_fd())? {
        if place.release_number(&name).is_some_and(|it| it > current) {
            machine.remove_all(place.parent.as_fd(), &name)?;
        }
    }
    Ok(())
}

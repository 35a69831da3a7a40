//! What was costly to make, kept from one run to the next.
//!
//! The folder `.vodic-cache` beside `vodic.yaml` holds a file for each picture that was drawn or made smaller, and for each
//! document that was typeset. It may be deleted at any time: a site is the same with it and without it, only slower.
//! Whatever goes wrong here is therefore nobody's concern, and the thing is made again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use rustix::fs::{AtFlags, CWD, Dir, Mode, OFlags, mkdirat, openat, renameat, unlinkat};

/// The folder's name. Names that begin with a dot are no content.
const FOLDER: &str = ".vodic-cache";

/// Largest file taken from the folder, in bytes.
const LIMIT: u64 = 64 << 20;

/// What this process has made: whoever makes a site again and again need not even look at the disk. Small things only,
/// and not too many.
static MADE: Mutex<BTreeMap<String, Arc<[u8]>>> = Mutex::new(BTreeMap::new());
const MOST: usize = 256;
const SMALL: usize = 256 << 10;

/// Remembers by key. A key tells everything that the bytes depend on.
pub struct Memo {
    root: Option<OwnedFd>,
    folder: OnceLock<OwnedFd>,
    /// Whether anything may be written.
    keeps: bool,
    used: Mutex<BTreeSet<String>>,
}

impl Memo {
    /// The memo of the project in a folder. One that does not keep reads what others have kept.
    pub fn of(root: &Path, keeps: bool) -> Memo {
        let root = openat(CWD, root, FLAGS.union(OFlags::DIRECTORY), Mode::empty()).ok();
        Memo { root, folder: OnceLock::new(), keeps, used: Mutex::default() }
    }

    /// What is remembered for a key, or else what `make` makes.
    pub fn recall<Failure>(
        &self,
        key: &str,
        make: impl FnOnce() -> Result<Vec<u8>, Failure>,
    ) -> Result<Vec<u8>, Failure> {
        if let Some(bytes) = self.find(key) {
            return Ok(bytes);
        }
        let bytes = make()?;
        self.keep(key, &bytes);
        Ok(bytes)
    }

    /// Remembers what was made for a key.
    pub fn keep(&self, key: &str, bytes: &[u8]) {
        if self.keeps {
            // What cannot be kept is made again.
            let _ = self.write(key, bytes);
        }
        remember(key, bytes);
    }

    /// What is remembered for a key.
    pub fn find(&self, key: &str) -> Option<Vec<u8>> {
        guard(&self.used).insert(key.to_owned());
        if let Some(made) = guard(&MADE).get(key) {
            return Some(made.to_vec());
        }
        let bytes = self.read(key)?;
        remember(key, &bytes);
        Some(bytes)
    }

    /// Forgets what this run did not ask for.
    pub fn tidy(&self) {
        let Some(folder) = self.folder().filter(|_| self.keeps) else { return };
        let Ok(listing) = Dir::read_from(folder) else { return };
        let used = guard(&self.used);
        for entry in listing.flatten() {
            let name = entry.file_name().to_string_lossy();
            if is_key(&name) && !used.contains(&*name) {
                let _ = unlinkat(folder, entry.file_name(), AtFlags::empty());
            }
        }
    }

    /// The folder, if it is there: no link is followed.
    fn folder(&self) -> Option<&OwnedFd> {
        if let Some(folder) = self.folder.get() {
            return Some(folder);
        }
        let folder = open_folder(self.root.as_ref()?)?;
        Some(self.folder.get_or_init(|| folder))
    }

    /// The same; makes it where it is missing.
    fn made_folder(&self) -> Option<&OwnedFd> {
        let is_new = mkdirat(self.root.as_ref()?, FOLDER, Mode::from_raw_mode(0o755)).is_ok();
        let folder = self.folder()?;
        if is_new {
            // Version control leaves the folder alone without being asked.
            let _ = create(folder, ".gitignore").and_then(|mut it| it.write_all(b"*\n").ok());
        }
        Some(folder)
    }

    fn read(&self, key: &str) -> Option<Vec<u8>> {
        let file = openat(self.folder()?, key, FLAGS.union(OFlags::NONBLOCK), Mode::empty()).ok()?;
        let mut bytes = Vec::new();
        File::from(file).take(LIMIT).read_to_end(&mut bytes).ok()?;
        // A file that was cut off or touched is none of ours.
        let (hash, content) = bytes.split_at_checked(32)?;
        (blake3::hash(content).as_bytes() == hash).then(|| content.to_vec())
    }

    fn write(&self, key: &str, bytes: &[u8]) -> Option<()> {
        let folder = self.made_folder()?;
        let making = format!("{key}.{}", std::process::id());
        let mut file = create(folder, &making)?;
        let written = file.write_all(blake3::hash(bytes).as_bytes()).and_then(|()| file.write_all(bytes));
        let named = written.is_ok() && renameat(folder, making.as_str(), folder, key).is_ok();
        if !named {
            let _ = unlinkat(folder, making.as_str(), AtFlags::empty());
        }
        Some(())
    }
}

const FLAGS: OFlags = OFlags::RDONLY.union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

fn open_folder(root: &OwnedFd) -> Option<OwnedFd> {
    openat(root.as_fd(), FOLDER, FLAGS.union(OFlags::DIRECTORY), Mode::empty()).ok()
}

fn create(folder: &OwnedFd, name: &str) -> Option<File> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    openat(folder.as_fd(), name, flags, Mode::from_raw_mode(0o644)).ok().map(File::from)
}

fn is_key(name: &str) -> bool {
    name.len() >= 10 && name.bytes().all(|it| it.is_ascii_hexdigit() || it == b'.') && !name.starts_with('.')
}

fn remember(key: &str, bytes: &[u8]) {
    let mut made = guard(&MADE);
    if bytes.len() <= SMALL && made.len() < MOST {
        made.insert(key.to_owned(), bytes.into());
    }
}

/// A thread that panics leaves no half-written entry behind.
fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// More than this process remembers by itself, so that the disk is asked.
    fn large(letter: u8) -> Vec<u8> {
        vec![letter; SMALL + 1]
    }

    #[track_caller]
    fn check(root: &Path, key: &str, made: u8, expected: u8) {
        let memo = Memo::of(root, true);
        assert_eq!(memo.recall::<()>(key, || Ok(large(made))).unwrap()[0], expected);
    }

    #[test]
    fn what_was_made_is_made_once() {
        let root = tempfile::tempdir().unwrap();
        check(root.path(), "aaaaaaaaaa", b'1', b'1');
        check(root.path(), "aaaaaaaaaa", b'2', b'1');
        check(root.path(), "bbbbbbbbbb", b'2', b'2');
        assert_eq!(std::fs::read_to_string(root.path().join(".vodic-cache/.gitignore")).unwrap(), "*\n");
    }

    #[test]
    fn a_touched_file_counts_for_nothing() {
        let root = tempfile::tempdir().unwrap();
        check(root.path(), "cccccccccc", b'1', b'1');
        let file = root.path().join(".vodic-cache/cccccccccc");
        let mut bytes = std::fs::read(&file).unwrap();
        bytes[100] = b'x';
        std::fs::write(&file, bytes).unwrap();
        check(root.path(), "cccccccccc", b'2', b'2');
        std::fs::write(&file, b"short").unwrap();
        check(root.path(), "cccccccccc", b'3', b'3');
        std::fs::remove_dir_all(root.path().join(".vodic-cache")).unwrap();
        check(root.path(), "cccccccccc", b'4', b'4');
    }

    #[test]
    fn a_link_is_not_followed() {
        let (root, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(other.path(), root.path().join(".vodic-cache")).unwrap();
        check(root.path(), "dddddddddd", b'1', b'1');
        check(root.path(), "dddddddddd", b'2', b'2');
        assert_eq!(std::fs::read_dir(other.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_memo_that_does_not_keep_leaves_no_trace() {
        let root = tempfile::tempdir().unwrap();
        Memo::of(root.path(), false).recall::<()>("eeeeeeeeee", || Ok(large(b'1'))).unwrap();
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_nobody_asks_for_is_forgotten() {
        let root = tempfile::tempdir().unwrap();
        check(root.path(), "1111111111", b'1', b'1');
        let memo = Memo::of(root.path(), true);
        memo.recall::<()>("2222222222", || Ok(large(b'2'))).unwrap();
        memo.tidy();
        check(root.path(), "1111111111", b'3', b'3');
        check(root.path(), "2222222222", b'3', b'2');
    }

    #[test]
    fn a_failure_is_not_remembered() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(Memo::of(root.path(), true).recall("ffffffffff", || Err("no")), Err("no"));
        check(root.path(), "ffffffffff", b'1', b'1');
    }
}

//! The one door through which publishing touches the disk, so that tests can make any single step fail.

use std::ffi::{CStr, CString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{self, AtFlags, Dir, FileType, Mode, OFlags, RenameFlags, Stat};
use rustix::io::Errno;

use crate::base::files::Entry;
use crate::deliver::disk::{open_beneath, walk};

/// The disk. Folders are open handles; paths are relative to them and use `/`.
#[derive(Clone, Default)]
pub struct Machine {
    #[cfg(test)]
    pub fault: Option<std::sync::Arc<super::fault::Fault>>,
}

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
const NEW: OFlags = OFlags::WRONLY.union(OFlags::CREATE).union(OFlags::EXCL).union(OFlags::CLOEXEC);

/// What a web server may read, whatever the umask.
pub const FOLDER_MODE: u32 = 0o755;
const FILE_MODE: u32 = 0o644;
/// Our own books: not for the web server.
pub const PRIVATE_FOLDER_MODE: u32 = 0o700;
const PRIVATE_FILE_MODE: u32 = 0o600;

impl Machine {
    fn step(&self) -> io::Result<()> {
        #[cfg(test)]
        if let Some(fault) = &self.fault {
            fault.strike()?;
        }
        Ok(())
    }

    /// A folder, followed through links only in `path`'s folders, not in its name.
    pub fn open_folder(&self, at: BorrowedFd, path: &str) -> io::Result<OwnedFd> {
        self.step()?;
        Ok(fs::openat(at, path, FOLDER | OFlags::NOFOLLOW, Mode::empty())?)
    }

    pub fn open_folder_through_link(&self, at: BorrowedFd, path: &str) -> io::Result<OwnedFd> {
        self.step()?;
        Ok(fs::openat(at, path, FOLDER, Mode::empty())?)
    }

    /// The file that a lock is taken on, made if it is not there.
    pub fn open_lock(&self, at: BorrowedFd, path: &str) -> io::Result<File> {
        self.step()?;
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(File::from(fs::openat(at, path, flags, Mode::from_raw_mode(PRIVATE_FILE_MODE))?))
    }

    pub fn set_folder_mode(&self, at: BorrowedFd, path: &str) -> io::Result<()> {
        self.step()?;
        Ok(fs::chmodat(at, path, Mode::from_raw_mode(FOLDER_MODE), AtFlags::empty())?)
    }

    pub fn stat(&self, at: BorrowedFd, path: &str) -> io::Result<Option<Stat>> {
        self.step()?;
        match fs::statat(at, path, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(stat)),
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub fn read(&self, at: BorrowedFd, path: &str) -> io::Result<Vec<u8>> {
        self.step()?;
        let mut bytes = Vec::new();
        File::from(open_beneath(at, path, OFlags::RDONLY)?).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    pub fn read_link(&self, at: BorrowedFd, path: &str) -> io::Result<CString> {
        self.step()?;
        Ok(fs::readlinkat(at, path, Vec::new())?)
    }

    /// All files below a folder, `.vodic` left out.
    pub fn walk(&self, at: BorrowedFd) -> io::Result<Vec<(String, Entry)>> {
        walk(at, "", &|| self.step(), &|path, _| path != super::path::BOOKS)
    }

    /// The names in one folder that are UTF-8: ours are.
    pub fn names(&self, at: BorrowedFd) -> io::Result<Vec<String>> {
        self.step()?;
        let mut names = Vec::new();
        for entry in Dir::read_from(at)? {
            names.extend(entry?.file_name().to_str().ok().map(str::to_owned));
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Makes a folder with the given mode; nothing happens where one stands already.
    pub fn make_folder(&self, at: BorrowedFd, path: &str, mode: u32, masked: bool) -> io::Result<()> {
        self.step()?;
        match fs::mkdirat(at, path, Mode::from_raw_mode(mode)) {
            Ok(()) if masked => Ok(fs::chmodat(at, path, Mode::from_raw_mode(mode), AtFlags::empty())?),
            Ok(()) => Ok(()),
            Err(Errno::EXIST) => match self.stat(at, path)? {
                Some(stat) if FileType::from_raw_mode(stat.st_mode).is_dir() => Ok(()),
                _ => Err(Errno::NOTDIR.into()),
            },
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a file that must not be there yet, for all to read. `masked` says that the umask takes some of that away.
    pub fn write(&self, at: BorrowedFd, path: &str, bytes: &[u8], masked: bool) -> io::Result<()> {
        self.write_with(at, path, bytes, FILE_MODE, masked)
    }

    /// The same for our own books.
    pub fn write_private(&self, at: BorrowedFd, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write_with(at, path, bytes, PRIVATE_FILE_MODE, false)
    }

    fn write_with(&self, at: BorrowedFd, path: &str, bytes: &[u8], mode: u32, masked: bool) -> io::Result<()> {
        self.step()?;
        let mut file = File::from(fs::openat(at, path, NEW, Mode::from_raw_mode(mode))?);
        if let Err(error) = self.step() {
            // Only a test comes here: a write that failed or a process that died has left half of the file.
            file.write_all(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        file.write_all(bytes)?;
        if masked {
            fs::fchmod(&file, Mode::from_raw_mode(mode))?;
        }
        Ok(())
    }

    /// A second name for a file; a copy where the file system has no second names.
    pub fn link(&self, from: BorrowedFd, to: BorrowedFd, path: &str, masked: bool) -> io::Result<()> {
        self.step()?;
        match fs::linkat(from, path, to, path, AtFlags::empty()) {
            Err(Errno::XDEV | Errno::PERM | Errno::OPNOTSUPP | Errno::NOSYS | Errno::MLINK) => {
                self.write(to, path, &self.read(from, path)?, masked)
            }
            other => Ok(other?),
        }
    }

    pub fn symlink(&self, leads_to: &CStr, at: BorrowedFd, path: &str) -> io::Result<()> {
        self.step()?;
        Ok(fs::symlinkat(leads_to, at, path)?)
    }

    pub fn rename(&self, from: BorrowedFd, old: &str, to: BorrowedFd, new: &str) -> io::Result<()> {
        self.step()?;
        Ok(fs::renameat(from, old, to, new)?)
    }

    /// Gives each of the two the other's name, in one step.
    pub fn exchange(&self, at: BorrowedFd, one: &str, other: &str) -> io::Result<()> {
        self.step()?;
        #[cfg(test)]
        if self.fault.as_ref().is_some_and(|it| it.no_exchange) {
            return Err(Errno::INVAL.into());
        }
        Ok(fs::renameat_with(at, one, at, other, RenameFlags::EXCHANGE)?)
    }

    /// Whether an exchange was refused because it cannot be done here, not because something went wrong.
    pub fn is_no_exchange(error: &io::Error) -> bool {
        const REFUSALS: [Errno; 6] =
            [Errno::INVAL, Errno::NOSYS, Errno::BUSY, Errno::XDEV, Errno::OPNOTSUPP, Errno::NOTSUP];
        REFUSALS.iter().any(|it| error.raw_os_error() == Some(it.raw_os_error()))
    }

    /// Removes a file; nothing happens where none is, or a folder is.
    pub fn remove_file(&self, at: BorrowedFd, path: &str) -> io::Result<()> {
        self.step()?;
        match fs::unlinkat(at, path, AtFlags::empty()) {
            Err(Errno::NOENT | Errno::NOTDIR | Errno::ISDIR) => Ok(()),
            // Elsewhere than on Linux, a folder is answered with this.
            Err(Errno::PERM) if fs::openat(at, path, FOLDER | OFlags::NOFOLLOW, Mode::empty()).is_ok() => Ok(()),
            other => Ok(other?),
        }
    }

    /// Removes a folder if it is empty; nothing happens where none is or something is in it.
    pub fn remove_empty(&self, at: BorrowedFd, path: &str) -> io::Result<()> {
        self.step()?;
        match fs::unlinkat(at, path, AtFlags::REMOVEDIR) {
            Err(Errno::NOENT | Errno::NOTEMPTY | Errno::EXIST | Errno::NOTDIR) => Ok(()),
            other => Ok(other?),
        }
    }

    /// Removes whatever stands at a path, with all that is in it, following no link.
    pub fn remove_all(&self, at: BorrowedFd, path: &str) -> io::Result<()> {
        let path = CString::new(path)?;
        self.step()?;
        match fs::statat(at, &path, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => self.remove_tree(at, &path, FileType::from_raw_mode(stat.st_mode)),
            Err(Errno::NOENT) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn remove_tree(&self, at: BorrowedFd, name: &CStr, kind: FileType) -> io::Result<()> {
        if kind != FileType::Directory {
            self.step()?;
            return Ok(fs::unlinkat(at, name, AtFlags::empty())?);
        }
        let folder = fs::openat(at, name, FOLDER | OFlags::NOFOLLOW, Mode::empty())?;
        let mut within = Vec::new();
        for entry in Dir::read_from(&folder)? {
            let entry = entry?;
            if entry.file_name() != c"." && entry.file_name() != c".." {
                within.push((entry.file_name().to_owned(), entry.file_type()));
            }
        }
        for (name, kind) in within {
            let kind = match kind {
                FileType::Unknown => {
                    FileType::from_raw_mode(fs::statat(&folder, &name, AtFlags::SYMLINK_NOFOLLOW)?.st_mode)
                }
                known => known,
            };
            self.remove_tree(folder.as_fd(), &name, kind)?;
        }
        self.step()?;
        Ok(fs::unlinkat(at, name, AtFlags::REMOVEDIR)?)
    }

    /// Waits until all that was written to the file system of this folder is on the disk.
    pub fn sync_all(&self, folder: BorrowedFd) -> io::Result<()> {
        self.step()?;
        #[cfg(test)]
        if self.fault.is_some() {
            return Ok(());
        }
        #[cfg(target_os = "linux")]
        fs::syncfs(folder)?;
        #[cfg(not(target_os = "linux"))]
        fs::fsync(folder)?;
        Ok(())
    }

    /// Waits until the names in this folder are on the disk.
    pub fn sync_names(&self, folder: BorrowedFd) -> io::Result<()> {
        self.step()?;
        #[cfg(test)]
        if self.fault.is_some() {
            return Ok(());
        }
        match fs::fsync(folder) {
            // Some network file systems have nothing to say about folders.
            Err(Errno::INVAL | Errno::OPNOTSUPP) => Ok(()),
            other => Ok(other?),
        }
    }
}

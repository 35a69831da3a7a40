//! The project folder on disk.
//!
//! Authors' files are untrusted: no link is ever followed, no pipe is ever waited for, no path leads out of the folder.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Dir, DirEntry, FileType, Mode, OFlags, openat, statat};
use rustix::io::Errno;

use crate::base::files::{Entry, Files};

/// The folder of a project, opened once: it stays the same folder even if its name is given to another meanwhile.
#[derive(Debug)]
pub struct Disk(OwnedFd);

impl Disk {
    /// Opens the folder at `root`, which may itself be reached through links.
    pub fn open(root: &Path) -> io::Result<Disk> {
        Ok(Disk(openat(CWD, root, FOLDER, Mode::empty())?))
    }
}

impl Disk {
    /// What stands at a path: nothing, a folder (`Some(None)`), or something else. Names that are ignored are not there.
    pub fn look(&self, path: &str) -> io::Result<Option<Option<Entry>>> {
        let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
        if path.split('/').any(is_ignored) {
            return Ok(None);
        }
        // A folder of this path that is a link counts as not there: nothing is listed through it.
        let Ok(folder) = open_beneath(self.0.as_fd(), folder, FOLDER) else { return Ok(None) };
        match statat(&folder, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(match looked(FileType::from_raw_mode(stat.st_mode), stat.st_size as u64) {
                Looked::Folder => None,
                Looked::Entry(entry) => Some(entry),
            })),
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

impl Files for Disk {
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>> {
        match walk(self.0.as_fd(), dir, &|| Ok(()), &|_, name| !is_ignored(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            other => other,
        }
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        // Without NONBLOCK, opening a pipe that nobody writes to would hang for ever.
        let fd = open_beneath(self.0.as_fd(), path, OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY)?;
        let file = File::from(fd);
        let data = file.metadata()?;
        if !data.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
        }
        if data.len() > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        read_at_most(file, data.len(), limit)
    }
}

/// The length is only a promise: the file may grow while it is read.
fn read_at_most(file: File, len: u64, limit: u64) -> io::Result<Vec<u8>> {
    // A little more room than the file needs spares the reader its second guess at the end.
    let mut bytes = Vec::with_capacity(len as usize + 32);
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Names that editors and systems leave behind; they are nobody's content (RELIABILITY.md, section 3).
pub fn is_ignored(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.len() > 1 && name.starts_with('#') && name.ends_with('#')
        || name.ends_with(".swp")
        || name.starts_with("~$")
        || name == "Thumbs.db"
        || name == "desktop.ini"
}

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

/// Everything below `dir` (a path below `root`, or nothing for `root` itself), sorted by path, folders left out.
///
/// `before` is asked before each folder is opened; `wanted` sees the path and the name of each file and folder.
/// Costs one `getdents` for many names and one `stat` for each regular file.
pub fn walk(
    root: BorrowedFd,
    dir: &str,
    before: &dyn Fn() -> io::Result<()>,
    wanted: &dyn Fn(&str, &str) -> bool,
) -> io::Result<Vec<(String, Entry)>> {
    let mut found = Vec::new();
    // A list of work, not recursion: a hostile depth must cost neither stack nor open files.
    let mut folders = vec![dir.trim_matches('/').to_owned()];
    while let Some(folder) = folders.pop() {
        let listing = before().and_then(|()| walk_folder(root, &folder, wanted, &mut found, &mut folders));
        match listing {
            // A folder that vanished, or became something else, between its listing and its opening.
            Err(error) if folder != dir && error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if folder.is_empty() => return Err(error),
            Err(error) => return Err(io::Error::new(error.kind(), format!("`{folder}`: {error}"))),
            Ok(()) => {}
        }
    }
    found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    found.dedup();
    Ok(found)
}

fn walk_folder(
    root: BorrowedFd,
    folder: &str,
    wanted: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<(String, Entry)>,
    folders: &mut Vec<String>,
) -> io::Result<()> {
    let fd = open_beneath(root, if folder.is_empty() { "." } else { folder }, FOLDER)?;
    let mut entries = Dir::new(fd)?;
    while let Some(entry) = entries.read() {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy();
        if name == "." || name == ".." {
            continue;
        }
        let path = if folder.is_empty() { name.to_string() } else { format!("{folder}/{name}") };
        if !wanted(&path, &name) {
            continue;
        }
        if entry.file_name().to_str().is_err() {
            found.push((folder.to_owned(), Entry::Unreadable));
            continue;
        }
        match look(entries.fd()?, &entry) {
            Ok(Looked::Folder) => folders.push(path),
            Ok(Looked::Entry(it)) => found.push((path, it)),
            Err(Errno::NOENT) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

enum Looked {
    Folder,
    Entry(Entry),
}

fn look(folder: BorrowedFd, entry: &DirEntry) -> rustix::io::Result<Looked> {
    let kind = entry.file_type();
    if !matches!(kind, FileType::RegularFile | FileType::Unknown) {
        return Ok(looked(kind, 0));
    }
    let stat = statat(folder, entry.file_name(), AtFlags::SYMLINK_NOFOLLOW)?;
    Ok(looked(FileType::from_raw_mode(stat.st_mode), stat.st_size as u64))
}

fn looked(kind: FileType, size: u64) -> Looked {
    match kind {
        FileType::Directory => Looked::Folder,
        FileType::RegularFile => Looked::Entry(Entry::File(size)),
        FileType::Symlink => Looked::Entry(Entry::Link),
        _ => Looked::Entry(Entry::Special),
    }
}

/// Opens what stands at `path` below `root` without leaving `root` and without following any link.
pub fn open_beneath(root: BorrowedFd, path: &str, flags: OFlags) -> io::Result<OwnedFd> {
    let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{ResolveFlags, openat2};
        let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
        match openat2(root, path, flags, Mode::empty(), resolve) {
            // Kernels before 5.6, and containers that forbid what they do not know.
            Err(Errno::NOSYS | Errno::PERM) => {}
            other => return Ok(other?),
        }
    }
    open_stepwise(root, path, flags)
}

/// The same where the kernel cannot promise it in one call: one component after the other.
fn open_stepwise(root: BorrowedFd, path: &str, flags: OFlags) -> io::Result<OwnedFd> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    if path.split('/').any(|it| it.is_empty() || it == "..") {
        return Err(Errno::XDEV.into());
    }
    let mut folder = None;
    for part in folders.split('/').filter(|it| !it.is_empty()) {
        let from = folder.as_ref().map_or(root, |it: &OwnedFd| it.as_fd());
        folder = Some(openat(from, part, FOLDER | OFlags::NOFOLLOW, Mode::empty())?);
    }
    let from = folder.as_ref().map_or(root, |it| it.as_fd());
    Ok(openat(from, name, flags, Mode::empty())?)
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    struct Project(tempfile::TempDir);

    impl Project {
        fn new(files: &[(&str, &str)]) -> Project {
            let project = Project(tempfile::tempdir().expect("a temporary folder"));
            for (path, text) in files {
                let path = project.0.path().join(path);
                std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
                std::fs::write(path, text).expect("a file");
            }
            project
        }

        fn disk(&self) -> Disk {
            Disk::open(self.0.path()).expect("the project's folder")
        }

        #[track_caller]
        fn lists(&self, dir: &str, expected: &[(&str, Entry)]) {
            let listed = self.disk().list(dir).expect("a listing");
            let listed: Vec<_> = listed.iter().map(|(path, entry)| (path.as_str(), *entry)).collect();
            assert_eq!(listed, expected);
        }

        #[track_caller]
        fn refuses(&self, path: &str, limit: u64, kind: Option<io::ErrorKind>) {
            let error = self.disk().read(path, limit).expect_err("a refusal");
            assert!(kind.is_none_or(|it| it == error.kind()), "{error:?}");
        }
    }

    #[test]
    fn a_listing_is_sorted_and_goes_deep() {
        let project = Project::new(&[("a/z.md", "1"), ("a-b.md", "22"), ("a/b/c.md", "333"), ("other/x", "")]);
        project.lists("a", &[("a/b/c.md", Entry::File(3)), ("a/z.md", Entry::File(1))]);
        project.lists("a/b/", &[("a/b/c.md", Entry::File(3))]);
        let all = [("a-b.md", 2), ("a/b/c.md", 3), ("a/z.md", 1), ("other/x", 0)];
        project.lists("", &all.map(|(path, size)| (path, Entry::File(size))));
    }

    #[test]
    fn a_missing_folder_lists_nothing() {
        Project::new(&[]).lists("content/none", &[]);
    }

    #[test]
    fn what_editors_leave_is_ignored() {
        let names = [".git/x", ".DS_Store", "a.md~", "#a.md#", "a.swp", "~$a.doc", "Thumbs.db", "desktop.ini", "#"];
        let project = Project::new(&names.map(|name| (name, "x")));
        project.lists("", &[("#", Entry::File(1))]);
    }

    #[test]
    fn links_are_named_and_never_followed() {
        let project = Project::new(&[("a/x.md", "x")]);
        symlink("/etc", project.0.path().join("etc")).expect("a link");
        symlink("a", project.0.path().join("b")).expect("a link");
        symlink("x.md", project.0.path().join("a/y.md")).expect("a link");
        let all = [("a/x.md", Entry::File(1)), ("a/y.md", Entry::Link), ("b", Entry::Link), ("etc", Entry::Link)];
        project.lists("", &all);
        project.refuses("a/y.md", 9, None);
        project.refuses("b/x.md", 9, None);
        project.refuses("etc/hostname", 9, None);
        assert!(open_stepwise(project.disk().0.as_fd(), "b/x.md", OFlags::NOFOLLOW).is_err());
        assert!(open_stepwise(project.disk().0.as_fd(), "a/y.md", OFlags::NOFOLLOW).is_err());
        assert!(open_stepwise(project.disk().0.as_fd(), "a/x.md", OFlags::NOFOLLOW).is_ok());
    }

    #[test]
    fn a_path_never_leads_out() {
        let project = Project::new(&[("a/x.md", "x")]);
        project.refuses("../x", 9, None);
        project.refuses("/etc/hostname", 999, None);
        for path in ["../x", "/etc/hostname", "a/../../x"] {
            assert!(open_stepwise(project.disk().0.as_fd(), path, OFlags::RDONLY).is_err());
        }
    }

    #[test]
    fn a_pipe_neither_hangs_nor_passes_for_a_file() {
        let project = Project::new(&[]);
        let mode = Mode::from_raw_mode(0o644);
        rustix::fs::mknodat(CWD, project.0.path().join("pipe.md"), FileType::Fifo, mode, 0).expect("a pipe");
        project.lists("", &[("pipe.md", Entry::Special)]);
        project.refuses("pipe.md", 9, Some(io::ErrorKind::InvalidInput));
    }

    #[test]
    fn names_beyond_utf8_point_to_their_folder() {
        let project = Project::new(&[("a/x.md", "x")]);
        let name = std::ffi::OsStr::from_bytes(b"\xe8.md");
        std::fs::write(project.0.path().join("a").join(name), "x").expect("a file");
        project.lists("", &[("a", Entry::Unreadable), ("a/x.md", Entry::File(1))]);
    }

    #[test]
    fn the_limit_holds_before_anything_is_allocated() {
        let project = Project::new(&[("x", "12345")]);
        assert_eq!(project.disk().read("x", 5).expect("within the limit"), b"12345");
        project.refuses("x", 4, Some(io::ErrorKind::FileTooLarge));
        let sparse = File::create(project.0.path().join("big")).expect("a file");
        sparse.set_len(1 << 40).expect("a sparse file");
        project.refuses("big", 8 << 20, Some(io::ErrorKind::FileTooLarge));
        project.refuses("none", 9, Some(io::ErrorKind::NotFound));
    }

    #[test]
    fn a_folder_is_no_file() {
        Project::new(&[("a/x", "")]).refuses("a", 9, Some(io::ErrorKind::InvalidInput));
    }
}

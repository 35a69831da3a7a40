//! The project's files as they were last seen. Whoever watches them need not list a hundred folders after each change.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::Range;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use crate::base::files::{Entry, Files};
use crate::content::config;
use crate::deliver::disk::Disk;
use crate::deliver::preview::watch::{Change, FOLDERS};

/// The project's files: what is there is remembered, what stands in them is read from the disk.
pub struct Listing {
    disk: Disk,
    seen: RwLock<Seen>,
}

/// What was seen.
#[derive(Default)]
struct Seen {
    files: BTreeMap<String, (Entry, u64)>,
    /// Folders that could not be listed, and why.
    refused: BTreeMap<String, (io::ErrorKind, String)>,
    /// Grows with everything that is seen anew: what has changed carries a number that nothing carried before.
    stamp: u64,
}

impl Listing {
    /// The files of a folder; nothing of them is known yet.
    pub fn new(disk: Disk) -> Listing {
        Listing { disk, seen: RwLock::default() }
    }

    /// Looks at what has changed.
    pub fn look(&self, change: &Change) {
        let all: BTreeSet<String> = FOLDERS.iter().copied().chain([config::PATH]).map(str::to_owned).collect();
        let mut seen = self.seen.write().unwrap_or_else(PoisonError::into_inner);
        let paths = if change.all || seen.stamp == 0 { &all } else { &change.paths };
        paths.iter().for_each(|it| seen.look_at(&self.disk, it));
    }

    fn seen(&self) -> RwLockReadGuard<'_, Seen> {
        self.seen.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seen {
    /// Looks at a file or folder and all that is in it.
    fn look_at(&mut self, disk: &Disk, path: &str) {
        let listed = match disk.look(path) {
            Ok(Some(Some(entry))) => Ok(vec![(path.to_owned(), entry)]),
            Ok(Some(None)) => disk.list(path),
            Ok(None) => Ok(Vec::new()),
            Err(error) => Err(error),
        };
        self.refused.remove(path);
        let found = listed.unwrap_or_else(|error| {
            self.refused.insert(path.to_owned(), (error.kind(), error.to_string()));
            Vec::new()
        });
        self.stamp += 1;
        let gone: Vec<String> = self.files.range(below(path)).map(|it| it.0.clone()).collect();
        for path in gone.iter().map(String::as_str).chain([path]) {
            self.files.remove(path);
        }
        let stamp = self.stamp;
        self.files.extend(found.into_iter().map(|(path, entry)| (path, (entry, stamp))));
    }
}

/// All paths inside a folder: `0` is the letter after `/`.
fn below(folder: &str) -> Range<String> {
    format!("{folder}/")..format!("{folder}0")
}

impl Files for Listing {
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>> {
        let seen = self.seen();
        let refused = seen.refused.range(below(dir)).next().map(|it| it.1);
        if let Some((kind, why)) = seen.refused.get(dir).or(refused) {
            return Err(io::Error::new(*kind, why.clone()));
        }
        Ok(seen.files.range(below(dir)).map(|(path, (entry, _))| (path.clone(), *entry)).collect())
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        self.disk.read(path, limit)
    }

    fn stamp(&self, path: &str) -> Option<u64> {
        self.seen().files.get(path).filter(|it| matches!(it.0, Entry::File(_))).map(|it| it.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    struct Project(tempfile::TempDir, Listing);

    impl Project {
        fn new() -> Project {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let disk = Disk::open(folder.path()).expect("the project's folder");
            Project(folder, Listing::new(disk))
        }

        fn path(&self, path: &str) -> std::path::PathBuf {
            self.0.path().join(path)
        }

        fn write(&self, path: &str) {
            let path = self.path(path);
            fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder");
            fs::write(path, "x").expect("a file");
        }

        fn look(&self, paths: &[&str], all: bool) {
            let paths = paths.iter().map(|it| it.to_string()).collect();
            self.1.look(&Change { paths, all });
        }

        /// It is the same as what stands on the disk.
        #[track_caller]
        fn agrees(&self) {
            let disk = Disk::open(Path::new(self.0.path())).expect("the project's folder");
            for folder in FOLDERS {
                assert_eq!(self.1.list(folder).expect("a listing"), disk.list(folder).expect("a listing"), "{folder}");
            }
        }
    }

    #[test]
    fn what_changes_is_seen() {
        let project = Project::new();
        ["vodic.yaml", "content/a/one.md", "content/a/two.md", "content/ab/three.md", "i18n/en/a.ftl", "public/x.html"]
            .iter()
            .for_each(|it| project.write(it));
        project.look(&[], true);
        project.agrees();
        let before = project.1.stamp("content/a/one.md");
        project.look(&["content/a/one.md"], false);
        assert_ne!(project.1.stamp("content/a/one.md"), before, "it may be another file now");
        assert!(project.1.stamp("vodic.yaml").is_some());
        fs::rename(project.path("content/a"), project.path("content/c")).expect("it is renamed");
        project.look(&["content/a", "content/c"], false);
        project.agrees();
        fs::remove_file(project.path("content/c/one.md")).expect("it is removed");
        project.write("content/d/e/four.md");
        project.look(&["content/c/one.md", "content/d"], false);
        project.agrees();
        fs::remove_dir_all(project.path("content")).expect("it is removed");
        project.look(&[], true);
        project.agrees();
        assert_eq!(project.1.stamp("content/c/two.md"), None);
    }

    #[test]
    fn a_link_is_seen_as_one() {
        let project = Project::new();
        project.write("content/a.md");
        std::os::unix::fs::symlink("a.md", project.path("content/b.md")).expect("a link");
        project.look(&[], true);
        project.look(&["content/b.md"], false);
        project.agrees();
        assert_eq!(project.1.stamp("content/b.md"), None, "nothing is read of it");
    }
}

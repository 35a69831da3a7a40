//! A temporary folder in which sites are published and looked at.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::deliver::publish::failure::Failure;
use crate::deliver::publish::machine::Machine;
use crate::deliver::publish::options::{Options, Published};
use crate::deliver::publish::stage::Stage;

/// Paths and texts; a path that begins with `#` is a hashed one.
pub type Files<'a> = &'a [(&'a str, &'a str)];

/// What a reader sees: paths and bytes; nothing where there is no site.
pub type Seen = Option<BTreeMap<String, String>>;

pub struct Ground {
    folder: tempfile::TempDir,
    pub options: Options,
}

impl Ground {
    /// In memory where the system has such a place, since the sweep publishes a thousand times.
    pub fn new() -> Ground {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let folder = folder.expect("a temporary folder");
        let options = Options { target: folder.path().join("public"), ..Options::default() };
        Ground { folder, options }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn public(&self, path: &str) -> PathBuf {
        // Joining nothing would add a slash, behind which no link is a link.
        if path.is_empty() { self.options.target.clone() } else { self.options.target.join(path) }
    }

    /// Puts a foreign file beside or into the output.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn publish(&self, files: Files) -> Result<Published, Failure> {
        self.publish_on(Machine::default(), files)
    }

    pub fn publish_on(&self, machine: Machine, files: Files) -> Result<Published, Failure> {
        let stage = Stage::open_on(machine, &self.options, &|_| ())?;
        for (path, text) in files {
            match path.strip_prefix('#') {
                Some(path) => stage.put_hashed(path, text.as_bytes())?,
                None => stage.put(path, text.as_bytes())?,
            }
        }
        stage.commit()
    }

    pub fn seen(&self) -> Seen {
        let target = &self.options.target;
        target.exists().then(|| {
            let mut seen = BTreeMap::new();
            gather(target, "", &mut seen);
            seen
        })
    }

    /// Asserts that nothing but the output and its releases stands there, and nothing but the manifest in our books.
    #[track_caller]
    pub fn is_tidy(&self, releases: usize) {
        let names = |path: PathBuf| {
            let entries = fs::read_dir(path).expect("a folder");
            let mut names: Vec<String> =
                entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            names
        };
        let (kept, beside): (Vec<String>, Vec<String>) =
            names(self.folder.path().to_owned()).into_iter().partition(|it| it.contains("vodic-release"));
        assert_eq!((beside, kept.len()), (vec!["public".to_owned()], releases));
        assert_eq!(names(self.public(".vodic")), ["manifest"]);
    }

    /// Inode and modification time of a published file.
    pub fn identity(&self, path: &str) -> (u64, i64, i64) {
        let data = fs::metadata(self.public(path)).expect("a published file");
        (data.ino(), data.mtime(), data.mtime_nsec())
    }
}

fn gather(folder: &Path, above: &str, seen: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{above}{name}");
        if path == ".vodic" {
            continue;
        }
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            gather(&entry.path(), &format!("{path}/"), seen);
        } else if kind.is_symlink() {
            seen.insert(path, format!("-> {}", fs::read_link(entry.path()).expect("a link").display()));
        } else {
            let bytes = fs::read(entry.path()).expect("a file");
            seen.insert(path, bytes.iter().map(|it| char::from(*it)).collect());
        }
    }
}

//! The only way to read.

use std::collections::BTreeMap;
use std::io;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A regular file and its size in bytes.
    File(u64),
    /// A link; never followed.
    Link,
    /// A pipe, a device, a socket.
    Special,
    /// A file or folder whose name is not UTF-8; the path given is the nearest readable one.
    Unreadable,
}

/// All that a site may ask of the machine. Paths are relative to the project's root and use `/`.
pub trait Files: Sync {
    /// Everything below the folder `dir`, sorted by path, folders left out; nothing where there is no such folder.
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>>;
    /// The bytes of a regular file; never more than `limit` of them, else an error of kind `FileTooLarge`.
    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>>;
    /// What is another number whenever the file at a path may be another one; `None` where nobody knows.
    fn stamp(&self, _path: &str) -> Option<u64> {
        None
    }
}

/// Files in memory, for tests and embedded sites.
#[derive(Clone, Default, Debug)]
pub struct Memory(BTreeMap<String, Vec<u8>>);

impl Memory {
    pub fn insert(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), bytes.into());
    }
}

impl<B: Into<Vec<u8>>, const N: usize> From<[(&str, B); N]> for Memory {
    fn from(files: [(&str, B); N]) -> Memory {
        Memory(files.into_iter().map(|(path, bytes)| (path.to_owned(), bytes.into())).collect())
    }
}

impl Files for Memory {
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>> {
        let inside = |path: &str| dir.is_empty() || path.strip_prefix(dir).is_some_and(|it| it.starts_with('/'));
        let files = self.0.iter().filter(|(path, _)| inside(path));
        Ok(files.map(|(path, bytes)| (path.clone(), Entry::File(bytes.len() as u64))).collect())
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let bytes = self.0.get(path).ok_or(io::ErrorKind::NotFound)?;
        if bytes.len() as u64 > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes.clone()) }
    }
}

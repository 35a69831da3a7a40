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

    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
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

/// Files with others over them: what a project would be if they were written.
pub struct Over<'a> {
    pub files: &'a dyn Files,
    pub over: &'a Memory,
}

impl Files for Over<'_> {
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>> {
        let under = self.files.list(dir)?.into_iter();
        let over = self.over.list(dir)?.into_iter();
        Ok(under.chain(over).collect::<BTreeMap<_, _>>().into_iter().collect())
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        match self.over.0.contains_key(path) {
            true => self.over.read(path, limit),
            false => self.files.read(path, limit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_files_stand_among_and_over_the_others() {
        let files = Memory::from([("content/a.md", "a"), ("content/c.md", "c"), ("vodic.yaml", "")]);
        let over = Memory::from([("content/b.md", "b"), ("content/c.md", "new")]);
        let both = Over { files: &files, over: &over };
        let names = |dir: &str| both.list(dir).expect("it is memory").into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(names("content"), ["content/a.md", "content/b.md", "content/c.md"]);
        assert_eq!(names("i18n"), Vec::<String>::new());
        assert_eq!(both.read("content/a.md", 9).expect("it is memory"), b"a");
        assert_eq!(both.read("content/b.md", 9).expect("it is memory"), b"b");
        assert_eq!(both.read("content/c.md", 9).expect("it is memory"), b"new");
    }
}

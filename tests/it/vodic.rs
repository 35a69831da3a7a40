//! The test language: a folder of files, a command, and what is expected of it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use tempfile::TempDir;
use vodic::cli::screen::Screen;

/// A folder in which vodic runs.
pub struct Vodic {
    folder: TempDir,
    environment: Vec<(&'static str, &'static str)>,
}

impl Vodic {
    /// An empty folder.
    pub fn new() -> Vodic {
        let folder = tempfile::Builder::new().prefix("vodic").tempdir().expect("the machine gives us a folder");
        Vodic { folder, environment: Vec::new() }
    }

    /// Writes a file.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Vodic {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
        self
    }

    /// Sets a variable of the surroundings.
    pub fn with(mut self, name: &'static str, value: &'static str) -> Vodic {
        self.environment.push((name, value));
        self
    }

    /// Runs vodic with arguments separated by spaces; the folder is the one it stands in.
    pub fn run(self, line: &str) -> Ran {
        let output = self.command(line).output().expect("the program is there: cargo has built it");
        let status = output.status.code().unwrap_or(-1);
        Ran { line: line.to_owned(), status, printed: output.stdout, told: output.stderr, vodic: self }
    }

    /// The same inside this process, which is quicker: for commands that work on the folder of a site.
    pub fn does(self, line: &str) -> Ran {
        let root = self.folder.path().as_os_str().to_owned();
        let (printed, told) = (Seen::default(), Seen::default());
        let words = line.split_whitespace().map(OsString::from);
        let args = [OsString::from("vodic"), OsString::from("-r"), root].into_iter().chain(words);
        let exit = vodic::cli::run(args, &mut Screen::of(printed.clone(), told.clone()));
        let status = i32::from(exit.status());
        Ran { line: line.to_owned(), status, printed: printed.bytes(), told: told.bytes(), vodic: self }
    }

    /// A site of two languages, as in `tests/notes`.
    pub fn site() -> Vodic {
        Vodic::new().file("vodic.yaml", CONFIGURATION).file("content/registry/topics.yaml", TOPICS)
    }

    /// A page of an article that says nothing but its title.
    pub fn page(self, path: &str, title: &str) -> Vodic {
        self.file(path, format!("---\ntitle: {title}\n---\n"))
    }

    /// The command, for tests that hold its streams.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vodic"));
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "RUST_BACKTRACE", "CI", "LANG", "LC_ALL", "LC_MESSAGES"]
        {
            command.env_remove(name);
        }
        command.args(line.split_whitespace()).current_dir(self.folder.path()).envs(self.environment.iter().copied());
        command
    }

    /// Where something stands on the machine.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }
}

/// What a run came to. Expectations are chained; each panics at the line of the test.
pub struct Ran {
    line: String,
    status: i32,
    printed: Vec<u8>,
    told: Vec<u8>,
    pub vodic: Vodic,
}

impl Ran {
    /// It ended with this status.
    #[track_caller]
    pub fn exit(self, status: i32) -> Ran {
        assert_eq!(self.status, status, "vodic {}\n{}\n{}", self.line, self.printed(), self.errors());
        self
    }

    /// Standard output contains this.
    #[track_caller]
    pub fn prints(self, text: &str) -> Ran {
        assert!(self.printed().contains(text), "`{text}` is not in\n{}", self.printed());
        self
    }

    /// Standard error contains this.
    #[track_caller]
    pub fn tells(self, text: &str) -> Ran {
        assert!(self.errors().contains(text), "`{text}` is not in\n{}", self.errors());
        self
    }

    /// Standard error does not contain this.
    #[track_caller]
    pub fn tells_not(self, text: &str) -> Ran {
        assert!(!self.errors().contains(text), "`{text}` is in\n{}", self.errors());
        self
    }

    /// Nothing stands on standard output.
    #[track_caller]
    pub fn prints_nothing(self) -> Ran {
        assert_eq!(self.printed(), "");
        self
    }

    /// Nothing stands on standard error.
    #[track_caller]
    pub fn tells_nothing(self) -> Ran {
        assert_eq!(self.errors(), "");
        self
    }

    /// A file was left behind that contains this.
    #[track_caller]
    pub fn leaves(self, path: &str, text: &str) -> Ran {
        let file = fs::read(self.vodic.path(path));
        let file = file.unwrap_or_else(|error| panic!("`{path}`: {error}; there is\n{}", self.tree().join("\n")));
        let file = String::from_utf8_lossy(&file);
        assert!(file.contains(text), "`{text}` is not in `{path}`:\n{file}");
        self
    }

    /// No file of this name was left behind.
    #[track_caller]
    pub fn leaves_no(self, path: &str) -> Ran {
        assert!(!self.vodic.path(path).exists(), "`{path}` is there");
        self
    }

    /// Runs another command in the same folder.
    pub fn then(self, line: &str) -> Ran {
        self.vodic.run(line)
    }

    /// Everything on standard output.
    pub fn printed(&self) -> String {
        String::from_utf8_lossy(&self.printed).into_owned()
    }

    /// Everything on standard error.
    pub fn errors(&self) -> String {
        String::from_utf8_lossy(&self.told).into_owned()
    }

    /// With `--format json`, exactly these notes were given, in this order: ``path:line:column severity code``.
    #[track_caller]
    pub fn notes(self, expected: &[&str]) -> Ran {
        let printed = self.printed();
        let notes: Vec<String> = printed.lines().map(brief).collect();
        assert_eq!(notes, expected, "vodic {}\n{printed}", self.line);
        self
    }

    /// Every file of the folder, sorted.
    pub fn tree(&self) -> Vec<String> {
        tree(self.vodic.folder.path())
    }

    /// What stands in a folder: every file with its bytes.
    pub fn contents(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        contents(&self.vodic.path(folder))
    }
}

fn brief(line: &str) -> String {
    let note: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
    let text = |key: &str| note[key].as_str().expect("a note has all its parts").to_owned();
    format!("{}:{}:{} {} {}", text("path"), note["line"], note["column"], text("severity"), text("code"))
}

/// Every file below a folder, sorted.
pub fn tree(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    walk(folder, "", &mut files);
    files.sort();
    files
}

/// Every file below a folder with its bytes.
pub fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |path: String| (fs::read(folder.join(&path)).expect("a file can be read"), path);
    tree(folder).into_iter().map(read).map(|(bytes, path)| (path, bytes)).collect()
}

const CONFIGURATION: &str = "\
title: {mk: Водич, en: Guide}
base_url: https://guide.example
default_language: mk
languages:
  mk: {}
  en: {}
";

const TOPICS: &str = "roads:\n  name: {mk: Патишта, en: Roads}\n";

/// A stream that can be looked at afterwards.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<u8>>>);

impl Seen {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().expect("no writer panics").clone()
    }
}

impl Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no writer panics").write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        match entry.file_type().expect("the file system knows").is_dir() {
            true => walk(&entry.path(), &format!("{name}/"), files),
            false => files.push(name),
        }
    }
}

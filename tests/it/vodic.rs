//! The test language: a folder of files, a command, and what is expected of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

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
        Ran { line: line.to_owned(), output, vodic: self }
    }

    /// The command, for tests that hold its streams.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vodic"));
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "RUST_BACKTRACE", "CI"] {
            command.env_remove(name);
        }
        command.args(line.split_whitespace()).current_dir(self.folder.path()).envs(self.environment.iter().copied());
        command
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }
}

/// What a run came to. Expectations are chained; each panics at the line of the test.
pub struct Ran {
    line: String,
    output: Output,
    vodic: Vodic,
}

impl Ran {
    /// It ended with this status.
    #[track_caller]
    pub fn exit(self, status: i32) -> Ran {
        assert_eq!(self.output.status.code(), Some(status), "vodic {}\n{}", self.line, self.errors());
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

    fn printed(&self) -> String {
        String::from_utf8_lossy(&self.output.stdout).into_owned()
    }

    fn errors(&self) -> String {
        String::from_utf8_lossy(&self.output.stderr).into_owned()
    }

    /// Every file of the folder, sorted.
    pub fn tree(&self) -> Vec<String> {
        let mut files = Vec::new();
        walk(self.vodic.folder.path(), "", &mut files);
        files.sort();
        files
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

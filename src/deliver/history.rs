//! Earlier texts of a file, by the history that `git` keeps.
//!
//! The program `git` is asked, as the editors of the texts use it; without it, nothing else is lost. It is run so that
//! nothing of a foreign repository's settings is executed and nothing is fetched from the network.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The history of the texts in a project's folder.
#[derive(Clone, Debug)]
pub struct History {
    root: PathBuf,
    /// Older commits were never fetched.
    shallow: bool,
}

/// A text that stood in a file once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The commit that brought it, in full.
    pub commit: String,
    /// The file's path at that time, from the top of the repository.
    pub path: String,
    pub text: String,
}

/// Why there is no earlier text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPast {
    /// There is no program `git`.
    NoProgram,
    /// The project's folder is in no repository.
    NoRepository,
    /// The file is in no commit yet.
    NotCommitted,
    /// No commit holds the text.
    NotThere,
    /// No commit that was fetched holds it; older ones were not.
    Shallow,
    /// What `git` said.
    Refused(String),
}

impl fmt::Display for NoPast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoPast::NoProgram => "the program `git` is not installed",
            NoPast::NoRepository => "the folder is in no git repository",
            NoPast::NotCommitted => "the original is in no commit yet",
            NoPast::NotThere => "no commit holds the text that was translated; perhaps it was never committed",
            NoPast::Shallow => "the history is cut off here; `git fetch --unshallow` brings the rest",
            NoPast::Refused(why) => return write!(f, "git says: {why}"),
        })
    }
}

impl History {
    /// The history of the repository that holds `root`.
    pub fn open(root: &Path) -> Result<History, NoPast> {
        let history = History { root: root.to_owned(), shallow: false };
        let told = history.ask(&["rev-parse", "--is-shallow-repository"])?;
        Ok(History { shallow: told.trim() == "true", ..history })
    }

    /// The newest text that is `wanted`, of those that stood in the file at `path` (from the project's folder), under
    /// whatever name. Asked in turn with the path and the text, newest first.
    pub fn find(&self, path: &str, wanted: &mut dyn FnMut(&str, &str) -> bool) -> Result<Past, NoPast> {
        // A merge that changed nothing itself is left out; one that did names no file, so it has that of its neighbor.
        let log = ["log", "--follow", "--no-relative", "--name-only", "--no-ext-diff", "--format=%x01%H", "--", path];
        let mut name = String::new();
        let mut commits = Vec::new();
        for entry in self.ask(&log)?.split('\u{1}').skip(1) {
            let mut lines = entry.lines().filter(|it| !it.is_empty());
            let commit = lines.next().unwrap_or_default().to_owned();
            name = lines.next().map_or(name, str::to_owned);
            commits.push((commit, name.clone()));
        }
        if commits.is_empty() {
            return Err(if self.shallow { NoPast::Shallow } else { NoPast::NotCommitted });
        }
        let mut texts = Texts::of(self)?;
        for (commit, path) in commits {
            let Some(text) = texts.read(&format!("{commit}:{path}"))? else { continue };
            if wanted(&path, &text) {
                return Ok(Past { commit, path, text });
            }
        }
        Err(if self.shallow { NoPast::Shallow } else { NoPast::NotThere })
    }

    /// What `git` prints when asked.
    fn ask(&self, args: &[&str]) -> Result<String, NoPast> {
        let answer = self.git().args(args).output().map_err(not_run)?;
        if answer.status.success() {
            return Ok(String::from_utf8_lossy(&answer.stdout).into_owned());
        }
        let told = String::from_utf8_lossy(&answer.stderr).into_owned();
        Err(match told.lines().next().unwrap_or_default() {
            line if line.contains("not a git repository") => NoPast::NoRepository,
            line if line.contains("does not have any commits") => NoPast::NotCommitted,
            line => NoPast::Refused(line.trim_start_matches("fatal: ").to_owned()),
        })
    }

    /// The command, for the repository that the folder is in, whatever the surroundings name.
    fn git(&self) -> Command {
        let mut git = Command::new("git");
        git.arg("-C").arg(&self.root);
        git.args(["--no-pager", "--literal-pathspecs", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false"]);
        git.args(["-c", "log.showSignature=false", "-c", "log.follow=false"]);
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"] {
            git.env_remove(name);
        }
        git.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1");
        git.env("GIT_TERMINAL_PROMPT", "0").stdin(Stdio::null()).stderr(Stdio::piped()).stdout(Stdio::piped());
        git
    }
}

fn not_run(error: std::io::Error) -> NoPast {
    match error.kind() {
        std::io::ErrorKind::NotFound => NoPast::NoProgram,
        _ => NoPast::Refused(error.to_string()),
    }
}

/// A running `git cat-file --batch`: one question, one answer.
struct Texts {
    child: Child,
    ask: ChildStdin,
    answer: BufReader<ChildStdout>,
}

impl Texts {
    fn of(history: &History) -> Result<Texts, NoPast> {
        let mut git = history.git();
        git.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stderr(Stdio::null());
        let mut child = git.spawn().map_err(not_run)?;
        let ask = child.stdin.take().expect("it was asked for");
        let answer = BufReader::new(child.stdout.take().expect("it was asked for"));
        Ok(Texts { child, ask, answer })
    }

    /// The text of an object such as `<commit>:<path>`; `None` if there is none.
    fn read(&mut self, object: &str) -> Result<Option<String>, NoPast> {
        self.answered(object).map_err(not_run)
    }

    fn answered(&mut self, object: &str) -> std::io::Result<Option<String>> {
        writeln!(self.ask, "{object}")?;
        self.ask.flush()?;
        let mut head = String::new();
        self.answer.read_line(&mut head)?;
        // `<id> blob <size>`, the bytes and a line end; or `<object> missing`.
        let mut words = head.trim_end().rsplit(' ');
        let (size, kind) = (words.next().and_then(|it| it.parse().ok()), words.next());
        let (Some(size), Some(kind)) = (size, kind) else { return Ok(None) };
        let mut bytes = Vec::new();
        self.answer.by_ref().take(size).read_to_end(&mut bytes)?;
        self.answer.read_exact(&mut [0])?;
        Ok((kind == "blob").then(|| String::from_utf8_lossy(&bytes).into_owned()))
    }
}

impl Drop for Texts {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

//! What is known of addresses outside, kept in `.vodic-cache/links.json` from one run to the next.
//!
//! `docs/format.md` tells the form, which others may read. The file may be deleted at any time.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::base::files::Files;
use crate::deliver::write;
use crate::graph::outside::{Answer, State};

/// Where the file stands, below the folder of the site.
pub const PATH: &str = ".vodic-cache/links.json";

/// The form of the file that is written and read here.
const VERSION: u32 = 1;

/// Bytes of the largest file that is read.
const LIMIT: u64 = 64 << 20;

/// Answers by address, each with the time it was given, in seconds since 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered(pub BTreeMap<String, (Answer, i64)>);

#[derive(Serialize, Deserialize)]
struct Written {
    version: u32,
    links: BTreeMap<String, WrittenAnswer>,
}

#[derive(Serialize, Deserialize)]
struct WrittenAnswer {
    state: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    why: Option<String>,
    /// In UTC, as `2026-11-22T05:00:00Z`.
    checked: String,
}

/// Reasons that a file may name.
pub const REASONS: [&str; 7] = [
    "no such host",
    "no answer in time",
    "no connection",
    "the certificate is not trusted",
    "too many redirects",
    "asked too often",
    "an answer that is none",
];

impl Remembered {
    /// What is remembered of a site; nothing, if there is no file or none of ours.
    pub fn read(files: &dyn Files) -> Remembered {
        let bytes = files.read(PATH, LIMIT).unwrap_or_default();
        let written: Option<Written> = serde_json::from_slice(&bytes).ok().filter(|it: &Written| it.version == VERSION);
        let links = written.map(|it| it.links).unwrap_or_default();
        let answers = links.into_iter().filter_map(|(address, it)| {
            let state = match it.state.as_str() {
                "alive" => State::Alive,
                "dead" => State::Dead,
                "unknown" => State::Unknown,
                _ => return None,
            };
            let why = it.why.and_then(|why| REASONS.into_iter().find(|it| **it == why));
            let checked: Timestamp = it.checked.parse().ok()?;
            Some((address, (Answer { state, status: it.status, why }, checked.as_second())))
        });
        Remembered(answers.collect())
    }

    /// The answers alone.
    pub fn answers(&self) -> BTreeMap<String, Answer> {
        self.0.iter().map(|(address, (answer, _))| (address.clone(), answer.clone())).collect()
    }

    /// Writes the file, in one step. A folder that is a link is left alone.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let folder = root.join(".vodic-cache");
        if fs::symlink_metadata(&folder).is_ok_and(|it| !it.is_dir()) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "`.vodic-cache` is not a folder"));
        }
        fs::create_dir_all(&folder)?;
        // Version control leaves the folder alone without being asked.
        let ignore = folder.join(".gitignore");
        if !ignore.exists() {
            fs::write(ignore, "*\n")?;
        }
        let path: PathBuf = root.join(PATH);
        match path.exists() {
            true => write::replace(&path, &self.text()),
            false => write::create(&path, &self.text()),
        }
    }

    fn text(&self) -> String {
        let written = |(address, (answer, checked)): (&String, &(Answer, i64))| {
            let state = match answer.state {
                State::Alive => "alive",
                State::Dead => "dead",
                State::Unknown => "unknown",
            };
            let checked = Timestamp::from_second(*checked).unwrap_or(Timestamp::UNIX_EPOCH).to_string();
            let why = answer.why.map(str::to_owned);
            (address.clone(), WrittenAnswer { state: state.to_owned(), status: answer.status, why, checked })
        };
        let written = Written { version: VERSION, links: self.0.iter().map(written).collect() };
        serde_json::to_string_pretty(&written).expect("texts and numbers are JSON") + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::files::Memory;

    const TEXT: &str = r#"{
  "version": 1,
  "links": {
    "https://a.example/": {
      "state": "alive",
      "status": 200,
      "checked": "2026-11-22T05:00:00Z"
    },
    "https://b.example/": {
      "state": "dead",
      "why": "no such host",
      "checked": "2026-11-22T05:00:01Z"
    }
  }
}
"#;

    fn read(text: &str) -> Remembered {
        Remembered::read(&Memory::from([(PATH, text)]))
    }

    #[test]
    fn the_form_stays() {
        let read = read(TEXT);
        assert_eq!(read.0.len(), 2);
        assert_eq!(read.0["https://b.example/"].0.why, Some("no such host"));
        assert_eq!(read.text(), TEXT);
    }

    #[test]
    fn a_file_of_another_form_counts_for_nothing() {
        assert_eq!(read("{"), Remembered::default());
        assert_eq!(read(&TEXT.replace("\"version\": 1", "\"version\": 2")), Remembered::default());
        assert_eq!(read(&TEXT.replace("dead", "buried")).0.len(), 1);
    }

    #[test]
    fn it_is_written_and_read_again() {
        let root = tempfile::tempdir().expect("a temporary folder");
        read(TEXT).write(root.path()).expect("it is ours");
        read(TEXT).write(root.path()).expect("it is ours");
        assert_eq!(fs::read_to_string(root.path().join(PATH)).expect("it is there"), TEXT);
        assert_eq!(fs::read_dir(root.path().join(".vodic-cache")).expect("a folder").count(), 2);
    }
}

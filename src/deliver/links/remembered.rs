//! What is known of addresses outside, kept in `.vodic-cache/links.json` from one run to the next.
//!
//! `docs/format.md` tells the form, which others may read. The file may be deleted at any time.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::base::files::Files;
use crate::base::source::Place;
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
    /// The day of the last answer, as `2026-11-22`.
    checked: String,
    links: Vec<WrittenAnswer>,
}

#[derive(Serialize, Deserialize)]
struct WrittenAnswer {
    url: String,
    state: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    status: Option<u16>,
    #[serde(skip_serializing_if = "String::is_empty", default)]
    why: String,
    /// In UTC, as `2026-11-22T05:00:00Z`.
    checked: String,
    /// Where the link stands, as `content/pages/a.mk.md:12:5`.
    #[serde(default)]
    places: Vec<String>,
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
        let answers = links.into_iter().filter_map(|it| {
            let state = match it.state.as_str() {
                "ok" => State::Alive,
                "broken" => State::Dead,
                "unknown" => State::Unknown,
                _ => return None,
            };
            let why = REASONS.into_iter().find(|reason| **reason == it.why);
            let checked: Timestamp = it.checked.parse().ok()?;
            Some((it.url, (Answer { state, status: it.status, why }, checked.as_second())))
        });
        Remembered(answers.collect())
    }

    /// The answers alone.
    pub fn answers(&self) -> BTreeMap<String, Answer> {
        self.0.iter().map(|(address, (answer, _))| (address.clone(), answer.clone())).collect()
    }

    /// Writes the file, in one step, with the places of each address. A folder that is a link is left alone.
    pub fn write(&self, root: &Path, places: &BTreeMap<String, Vec<Place>>) -> io::Result<()> {
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
        let (path, text) = (root.join(PATH), self.text(places));
        match fs::read_to_string(&path) {
            Ok(there) if there == text => Ok(()),
            Ok(_) => write::replace(&path, &text),
            Err(_) => write::create(&path, &text),
        }
    }

    fn text(&self, places: &BTreeMap<String, Vec<Place>>) -> String {
        let last = self.0.values().map(|it| it.1).max();
        let checked = last.map(|it| time(it).chars().take(10).collect()).unwrap_or_default();
        let links = self.0.iter().map(|(address, (answer, checked))| WrittenAnswer {
            url: address.clone(),
            state: match answer.state {
                State::Alive => "ok",
                State::Dead => "broken",
                State::Unknown => "unknown",
            }
            .to_owned(),
            status: answer.status,
            why: why(answer),
            checked: time(*checked),
            places: places.get(address).into_iter().flatten().map(ToString::to_string).collect(),
        });
        let written = Written { version: VERSION, checked, links: links.collect() };
        serde_json::to_string_pretty(&written).expect("texts and numbers are JSON") + "\n"
    }
}

/// A time in seconds since 1970, as `2026-11-22T05:00:00Z`.
fn time(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

/// Why a page is not known to be there.
fn why(answer: &Answer) -> String {
    match (answer.state, answer.why, answer.status) {
        (State::Alive, ..) => String::new(),
        (_, Some(why), _) => why.to_owned(),
        (_, None, Some(status)) => format!("status {status}"),
        (_, None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::files::Memory;
    use crate::base::source::{Source, Span};

    const TEXT: &str = r#"{
  "version": 1,
  "checked": "2026-11-22",
  "links": [
    {
      "url": "https://a.example/",
      "state": "ok",
      "status": 200,
      "checked": "2026-11-21T05:00:00Z",
      "places": []
    },
    {
      "url": "https://b.example/",
      "state": "broken",
      "why": "no such host",
      "checked": "2026-11-22T05:00:01Z",
      "places": [
        "content/pages/a.mk.md:1:3"
      ]
    },
    {
      "url": "https://c.example/",
      "state": "unknown",
      "status": 403,
      "why": "status 403",
      "checked": "2026-11-22T05:00:00Z",
      "places": []
    }
  ]
}
"#;

    /// Where the second of them is linked.
    fn places() -> BTreeMap<String, Vec<Place>> {
        let place = Source::new("content/pages/a.mk.md", "a [b](https://b.example)").at(Span::new(2, 5));
        BTreeMap::from([("https://b.example/".to_owned(), vec![place])])
    }

    fn read(text: &str) -> Remembered {
        Remembered::read(&Memory::from([(PATH, text)]))
    }

    #[test]
    fn the_form_stays() {
        let read = read(TEXT);
        assert_eq!(read.0.len(), 3);
        assert_eq!(read.0["https://b.example/"].0.why, Some("no such host"));
        assert_eq!(read.text(&places()), TEXT);
    }

    #[test]
    fn a_file_of_another_form_counts_for_nothing() {
        assert_eq!(read("{"), Remembered::default());
        assert_eq!(read(&TEXT.replace("\"version\": 1", "\"version\": 2")), Remembered::default());
        assert_eq!(read(&TEXT.replace("broken", "buried")).0.len(), 2);
    }

    #[test]
    fn it_is_written_and_read_again() {
        let root = tempfile::tempdir().expect("a temporary folder");
        read(TEXT).write(root.path(), &places()).expect("it is ours");
        read(TEXT).write(root.path(), &places()).expect("it is ours");
        assert_eq!(fs::read_to_string(root.path().join(PATH)).expect("it is there"), TEXT);
        assert_eq!(fs::read_dir(root.path().join(".vodic-cache")).expect("a folder").count(), 2);
    }
}

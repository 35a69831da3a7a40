//! The book of what we published: it tells our files from foreign ones, and changed from unchanged.
//!
//! It stands in the published tree itself, as `.vodic/manifest`, so that it changes hands in the same step as the site.
//! It holds nothing that is not public (addresses, sizes and hashes of published files; no sources, no times, no machine),
//! and its modes (0700, 0600) keep it from a web server that runs as somebody else.

use std::fmt::Write;

/// The first line; another number would be another format.
const TITLE: &str = "vodic manifest 1";

/// What was published, sorted by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// How text files were compressed, or nothing.
    pub compression: String,
    pub records: Vec<Record>,
}

/// One published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub path: String,
    /// In bytes.
    pub size: u64,
    /// BLAKE3 of the bytes.
    pub hash: [u8; 32],
    pub part: Part,
}

/// What part a file has in a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Plain,
    /// Its name tells its content, so it may stay when the site has no use for it any more.
    Hashed,
    /// A hashed file of the release before, for readers who still have one of its pages open.
    Previous,
}

impl Part {
    fn letter(self) -> char {
        match self {
            Part::Plain => 'p',
            Part::Hashed => 'h',
            Part::Previous => 'o',
        }
    }

    fn of(letter: &str) -> Option<Part> {
        [Part::Plain, Part::Hashed, Part::Previous].into_iter().find(|it| letter.chars().eq([it.letter()]))
    }
}

impl Manifest {
    /// The same records, the same bytes.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(128 * self.records.len() + 128);
        let _ = writeln!(text, "{TITLE}\ncompression {}\nfiles {}", self.compression, self.records.len());
        for Record { path, size, hash, part } in &self.records {
            let hash = blake3::Hash::from_bytes(*hash).to_hex();
            let _ = writeln!(text, "{hash} {} {size} {path}", part.letter());
        }
        text
    }

    /// Nothing if the text is not a whole manifest.
    pub fn parse(text: &str) -> Option<Manifest> {
        let mut lines = text.lines();
        if lines.next() != Some(TITLE) || !text.ends_with('\n') {
            return None;
        }
        let compression = lines.next()?.strip_prefix("compression ")?.to_owned();
        let count: usize = lines.next()?.strip_prefix("files ")?.parse().ok()?;
        let records = lines.map(Record::parse).collect::<Option<Vec<_>>>()?;
        (records.len() == count).then_some(Manifest { compression, records })
    }
}

impl Record {
    fn parse(line: &str) -> Option<Record> {
        let mut fields = line.splitn(4, ' ');
        let hash = *blake3::Hash::from_hex(fields.next()?).ok()?.as_bytes();
        let part = Part::of(fields.next()?)?;
        let size = fields.next()?.parse().ok()?;
        let path = fields.next()?.to_owned();
        // A manifest that somebody tampered with must not make us touch what lies outside.
        super::path::check(&path).ok()?;
        Some(Record { path, size, hash, part })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Manifest {
        let record = |path: &str, part| Record { path: path.into(), size: 7, hash: [9; 32], part };
        let records =
            vec![record("a b/index.html", Part::Plain), record("c.js", Part::Hashed), record("d", Part::Previous)];
        Manifest { compression: "none".into(), records }
    }

    #[track_caller]
    fn is_no_manifest(text: &str) {
        assert_eq!(Manifest::parse(text), None);
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(Manifest::parse(&example().to_text()), Some(example()));
        assert_eq!(Manifest::parse(&Manifest::default().to_text()), Some(Manifest::default()));
    }

    #[test]
    fn a_cut_or_foreign_text_is_no_manifest() {
        let text = example().to_text();
        (0..text.len()).for_each(|end| is_no_manifest(&text[..end]));
        is_no_manifest("vodic manifest 2\n");
    }

    #[test]
    fn a_manifest_never_leads_out() {
        is_no_manifest(&example().to_text().replace("a b/index.html", "../index.html"));
    }
}

//! What is left to do when a site is published file by file. Once it stands in the output, the publication will be finished,
//! if not by this run then by the next.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::{self, ErrorKind};
use std::os::fd::BorrowedFd;

use rustix::io::Errno;

use super::machine::{FOLDER_MODE, Machine};
use super::path::{MANIFEST, check, folders};

/// The journal, in the published tree.
pub const JOURNAL: &str = ".vodic/journal";
/// A file on its way from another file system.
const PART: &str = ".vodic/part";
const TITLE: &str = "vodic journal 1";

/// The steps, in order. All of them can be repeated, so nobody needs to know how far the last run came.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Journal {
    /// Old files in whose place a folder comes, or below which a file comes.
    pub first: Vec<String>,
    /// Files that come from the stage; the manifest follows as the last.
    pub moves: Vec<String>,
    /// Old files that nobody needs any more.
    pub gone: Vec<String>,
}

impl Journal {
    pub fn to_text(&self) -> String {
        let mut text = format!("{TITLE}\n");
        for (verb, paths) in [("first", &self.first), ("move", &self.moves), ("gone", &self.gone)] {
            paths.iter().for_each(|path| _ = writeln!(text, "{verb} {path}"));
        }
        text + "end\n"
    }

    /// Nothing if the text is not a whole journal.
    pub fn parse(text: &str) -> Option<Journal> {
        let lines = text.strip_prefix(TITLE)?.strip_prefix('\n')?.strip_suffix("end\n")?;
        let mut journal = Journal::default();
        for line in lines.lines() {
            let (verb, path) = line.split_once(' ')?;
            check(path).ok()?;
            match verb {
                "first" => journal.first.push(path.to_owned()),
                "move" => journal.moves.push(path.to_owned()),
                "gone" => journal.gone.push(path.to_owned()),
                _ => return None,
            }
        }
        Some(journal)
    }

    /// Does all that is left to do and removes the journal.
    pub fn finish(&self, machine: &Machine, stage: Option<BorrowedFd>, target: BorrowedFd) -> io::Result<()> {
        // Without a stage there is nothing to put in the place of what would go: the next release sets all right.
        if let Some(stage) = stage {
            self.work(machine, stage, target)?;
        }
        machine.remove_file(target, JOURNAL)
    }

    fn work(&self, machine: &Machine, stage: BorrowedFd, target: BorrowedFd) -> io::Result<()> {
        remove(machine, target, &self.first)?;
        let mut made = BTreeSet::new();
        for path in &self.moves {
            make_folders(machine, target, path, &mut made)?;
            bring(machine, stage, target, path)?;
        }
        remove(machine, target, &self.gone)?;
        bring(machine, stage, target, MANIFEST)?;
        machine.sync_all(target)
    }
}

fn remove(machine: &Machine, target: BorrowedFd, paths: &[String]) -> io::Result<()> {
    let mut emptied = BTreeSet::new();
    for path in paths {
        machine.remove_file(target, path)?;
        emptied.extend(folders(path));
    }
    // The deepest first: a folder stands before all that is in it.
    emptied.into_iter().rev().try_for_each(|folder| machine.remove_empty(target, folder))
}

fn make_folders<'a>(
    machine: &Machine,
    target: BorrowedFd,
    path: &'a str,
    made: &mut BTreeSet<&'a str>,
) -> io::Result<()> {
    let missing: Vec<&str> = folders(path).take_while(|it| !made.contains(it)).collect();
    for folder in missing.into_iter().rev() {
        machine.make_folder(target, folder, FOLDER_MODE, true)?;
        made.insert(folder);
    }
    Ok(())
}

/// Moves one file in one step. One that is not in the stage any more has been moved already.
fn bring(machine: &Machine, stage: BorrowedFd, target: BorrowedFd, path: &str) -> io::Result<()> {
    match machine.rename(stage, path, target, path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.raw_os_error() == Some(Errno::XDEV.raw_os_error()) => {
            let bytes = machine.read(stage, path)?;
            machine.remove_file(target, PART)?;
            if path == MANIFEST {
                machine.write_private(target, PART, &bytes)?;
            } else {
                machine.write(target, PART, &bytes, true)?;
            }
            machine.sync_all(target)?;
            machine.rename(target, PART, target, path)
        }
        other => other.map_err(|error| io::Error::new(error.kind(), format!("`{path}`: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let journal =
            Journal { first: vec!["a b".into()], moves: vec!["c".into(), "d/e".into()], gone: vec!["f".into()] };
        assert_eq!(Journal::parse(&journal.to_text()), Some(journal));
    }

    #[test]
    fn a_cut_or_hostile_journal_is_none() {
        let text = Journal { moves: vec!["a".into()], ..Journal::default() }.to_text();
        (0..text.len()).for_each(|end| assert_eq!(Journal::parse(&text[..end]), None));
        assert_eq!(Journal::parse(&text.replace("move a", "gone ../a")), None);
    }
}

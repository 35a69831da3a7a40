//! The site that is published now.

use std::os::fd::{AsFd, OwnedFd};

use rustc_hash::FxHashMap;

use super::failure::{Doing, Failure};
use super::keep::Keep;
use super::machine::Machine;
use super::manifest::{Manifest, Part, Record};
use super::options::Options;
use super::path::MANIFEST;
use super::place::Place;
use crate::base::files::Entry;

/// The published site: what the manifest says of it and what really stands there.
#[derive(Default)]
pub struct Old {
    /// Nothing if there is no site yet.
    pub folder: Option<OwnedFd>,
    pub manifest: Manifest,
    /// Foreign files that stay.
    pub kept: Vec<(String, Entry)>,
    /// Foreign files that go, since the caller took the folder over.
    pub adopted: Vec<String>,
    by_path: FxHashMap<Box<str>, usize>,
    /// For each record of the manifest: whether the file still stands there with its size.
    whole: Vec<bool>,
}

impl Old {
    /// Looks at the published site and refuses to go on where a file in it is nobody's.
    pub fn read(machine: &Machine, place: &Place, options: &Options) -> Result<Old, Failure> {
        let doing = || format!("reading the published site `{}`", place.shown);
        let Some(folder) = open(machine, place).doing(doing)? else { return Ok(Old::default()) };
        let manifest = read_manifest(machine, &folder).doing(doing)?;
        let listed = machine.walk(folder.as_fd()).doing(doing)?;
        let mut old = Old { folder: Some(folder), ..Old::default() };
        let is_ours = manifest.is_some();
        old.know(manifest.unwrap_or_default());
        old.sort(listed, options, place, is_ours)?;
        Ok(old)
    }

    fn know(&mut self, manifest: Manifest) {
        self.by_path = manifest.records.iter().enumerate().map(|(at, it)| (it.path.as_str().into(), at)).collect();
        self.whole = vec![false; manifest.records.len()];
        self.manifest = manifest;
    }

    fn sort(
        &mut self,
        listed: Vec<(String, Entry)>,
        options: &Options,
        place: &Place,
        is_ours: bool,
    ) -> Result<(), Failure> {
        let keep = Keep::new(&options.keep);
        let mut foreign = Vec::new();
        for (path, entry) in listed {
            if let Some(&at) = self.by_path.get(path.as_str()) {
                self.whole[at] = entry == Entry::File(self.manifest.records[at].size);
            } else if matches!(entry, Entry::File(_) | Entry::Link) && keep.has(&path) {
                self.kept.push((path, entry));
            } else if options.adopt && entry != Entry::Unreadable {
                self.adopted.push(path);
            } else {
                foreign.push(path);
            }
        }
        if foreign.is_empty() { Ok(()) } else { Err(refused(place, &foreign, is_ours)) }
    }

    /// The record of a file that still stands there, whatever it holds.
    pub fn whole(&self, path: &str) -> Option<&Record> {
        self.by_path.get(path).filter(|&&at| self.whole[at]).map(|&at| &self.manifest.records[at])
    }

    /// Whether the manifest knows the path.
    pub fn knows(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    /// How many files are of the present release, not of the one before.
    pub fn count(&self) -> usize {
        self.manifest.records.iter().filter(|it| it.part != Part::Previous).count()
    }
}

/// The published folder, through the link if we flip one; nothing if there is none.
fn open(machine: &Machine, place: &Place) -> std::io::Result<Option<OwnedFd>> {
    let opened = match &place.link {
        Some(_) => machine.open_folder_through_link(place.parent.as_fd(), &place.name),
        None => machine.open_folder(place.parent.as_fd(), &place.name),
    };
    match opened {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

fn read_manifest(machine: &Machine, folder: &OwnedFd) -> std::io::Result<Option<Manifest>> {
    match machine.read(folder.as_fd(), MANIFEST) {
        Ok(bytes) => Ok(std::str::from_utf8(&bytes).ok().and_then(Manifest::parse)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn refused(place: &Place, foreign: &[String], is_ours: bool) -> Failure {
    const SHOWN: usize = 10;
    let names: Vec<String> = foreign.iter().take(SHOWN).map(|it| format!("`{it}`")).collect();
    let more = if foreign.len() > SHOWN { format!(" and {} more", foreign.len() - SHOWN) } else { String::new() };
    let (shown, names) = (&place.shown, names.join(", "));
    Failure::Refused(if is_ours {
        format!(
            "the output `{shown}` holds what vodic did not publish: {names}{more}; \
             move it away, or list it under `keep:` to let it stay"
        )
    } else {
        format!(
            "the output `{shown}` is not empty and was not published by vodic: {names}{more}; \
             name another folder, or take this one over with `--adopt`, which replaces what is in it"
        )
    })
}

//! The first way: make a whole new tree and exchange it with the old one in one step.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use rayon::prelude::*;

use super::bench::Bench;
use super::failure::{Doing, Failure};
use super::machine::Machine;
use super::options::Taken;
use super::path::MANIFEST;
use super::release::Release;
use crate::base::files::Entry;

/// Gives the stage the output's name. Nothing if the system refuses the exchange here.
pub fn publish(bench: &Bench) -> Result<Option<Taken>, Failure> {
    let (machine, place) = (&bench.machine, &bench.place);
    let doing = || format!("putting the new site in the place of `{}`", place.shown);
    machine.sync_all(bench.stage()).doing(|| "waiting for the disk".to_owned())?;
    let taken = if bench.old.folder.is_none() {
        machine.rename(bench.parent(), &place.stage, bench.parent(), &place.name).doing(doing)?;
        Taken::First
    } else {
        match machine.exchange(bench.parent(), &place.stage, &place.name) {
            Err(error) if Machine::is_no_exchange(&error) => return Ok(None),
            other => other.doing(doing)?,
        }
        Taken::Exchange
    };
    machine.sync_names(bench.parent()).doing(|| format!("`{}` is published, but the disk", place.shown))?;
    Ok(Some(taken))
}

/// Brings all that stays of the old site into the stage, so that the stage is the whole new site.
pub fn complete(bench: &Bench, release: &Release) -> Result<(), Failure> {
    let doing = |path: &str| format!("carrying over `{path}`");
    let Some(old) = &bench.old.folder else { return Ok(()) };
    let carry = |path: &str, entry: Entry| -> io::Result<()> { carry(bench, old, path, entry) };
    release.same.par_iter().try_for_each(|path| carry(path, Entry::File(0)).doing(|| doing(path)))?;
    release.kept.iter().try_for_each(|(path, entry)| carry(path, *entry).doing(|| doing(path)))
}

fn carry(bench: &Bench, old: &OwnedFd, path: &str, entry: Entry) -> io::Result<()> {
    bench.make_folders(path)?;
    match entry {
        Entry::Link => {
            let leads_to = bench.machine.read_link(old.as_fd(), path)?;
            bench.machine.symlink(&leads_to, bench.stage(), path)
        }
        _ => bench.machine.link(old.as_fd(), bench.stage(), path, bench.masked),
    }
}

/// Writes the manifest into the stage.
pub fn write_manifest(bench: &Bench, release: &Release) -> Result<(), Failure> {
    let text = release.manifest.to_text();
    let written = bench.machine.write_private(bench.stage(), MANIFEST, text.as_bytes());
    written.doing(|| format!("writing `{MANIFEST}`"))
}

//! The third way: a folder per release, and the output a link that flips to the new one.

use std::ffi::CString;
use std::io;
use std::os::fd::AsFd;

use rustix::fs::FileType;

use super::bench::Bench;
use super::failure::{Doing, Failure};
use super::options::Taken;

/// Makes the stage the newest release, flips the link to it and removes all but `keep` older releases.
pub fn publish(bench: &Bench, keep: usize) -> Result<Taken, Failure> {
    let (machine, place, parent) = (&bench.machine, &bench.place, bench.parent());
    let doing = || format!("flipping the link `{}` to the new release", place.shown);
    machine.sync_all(bench.stage()).doing(|| "waiting for the disk".to_owned())?;
    let newest = releases(bench).doing(doing)?.last().copied().unwrap_or(0);
    let release = place.release(newest + 1);
    machine.rename(parent, &place.stage, parent, &release).doing(doing)?;
    if let Err(error) = flip(bench, &release) {
        // The link still leads to the old release; the new one goes.
        let _ = machine.remove_all(parent, &place.new_link());
        let _ = machine.remove_all(parent, &release);
        return Err(error).doing(doing);
    }
    machine.sync_names(parent).doing(|| format!("`{}` is published, but the disk", place.shown))?;
    // What cannot be removed now is removed by a later release.
    let _ = machine.remove_all(parent, &place.new_link());
    let _ = prune(bench, keep, newest + 1);
    Ok(Taken::Symlink)
}

fn flip(bench: &Bench, release: &str) -> io::Result<()> {
    let (machine, place, parent) = (&bench.machine, &bench.place, bench.parent());
    machine.symlink(&CString::new(release)?, parent, &place.new_link())?;
    let stands = machine.stat(parent, &place.name)?;
    if stands.is_some_and(|it| FileType::from_raw_mode(it.st_mode).is_dir()) {
        return machine.exchange(parent, &place.new_link(), &place.name);
    }
    machine.rename(parent, &place.new_link(), parent, &place.name)
}

/// The numbers of all releases, sorted.
fn releases(bench: &Bench) -> io::Result<Vec<u64>> {
    let names = bench.machine.names(bench.place.parent.as_fd())?;
    let mut numbers: Vec<u64> = names.iter().filter_map(|it| bench.place.release_number(it)).collect();
    numbers.sort_unstable();
    Ok(numbers)
}

fn prune(bench: &Bench, keep: usize, current: u64) -> io::Result<()> {
    let mut older = releases(bench)?;
    older.retain(|it| *it < current);
    for number in older.iter().rev().skip(keep) {
        bench.machine.remove_all(bench.parent(), &bench.place.release(*number))?;
    }
    Ok(())
}

//! A whole run: read, relate, make everything, publish.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::base::diagnostic::{Noted, Notes};
use crate::base::fault::at_hand;
use crate::base::files::{Entry, Files};
use crate::base::progress::Progress;
use crate::content::library::{self, Library};
use crate::deliver::disk::Disk;
use crate::deliver::finish::{Trouble, finish, rehearse};
use crate::deliver::memo::Memo;
use crate::deliver::memory;
use crate::deliver::offline;
use crate::deliver::publish::failure::Failure;
use crate::deliver::publish::options::{Options as Publishing, Published};
use crate::deliver::publish::stage::Stage;
use crate::deliver::timings::{KindTime, Timings};
use crate::graph::address::file;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::site::options::Options;
use crate::site::whole::Site;

/// A site that was read, with where the time went so far.
pub struct Loaded {
    pub site: Option<Site>,
    pub notes: Notes,
    /// Files read and articles found.
    pub read: (usize, usize),
    pub timings: Timings,
    disk: Timed,
    root: PathBuf,
}

/// Reads the project in a folder. The error is the machine's: the folder cannot be opened.
pub fn load(root: &Path, options: &Options, strict: bool) -> std::io::Result<Loaded> {
    let disk = Timed { disk: Disk::open(root)?, nanos: AtomicU64::new(0), reads: AtomicU64::new(0) };
    let begin = Instant::now();
    let Noted { value: library, mut notes } = library::read(&disk);
    let parsed = begin.elapsed();
    let articles = library.as_ref().map_or(0, |it: &Library| it.written().len());
    let begin = Instant::now();
    let site = library.map(|it| Site::relate(it, options, &mut notes));
    notes.sort();
    if strict {
        notes.strict();
    }
    // Reading and parsing run interleaved on all threads: each gets its share of the time on the wall.
    let reading = Duration::from_nanos(disk.nanos.load(Ordering::Relaxed)) / rayon::current_num_threads() as u32;
    let reading = reading.min(parsed);
    let stages = vec![("read", reading), ("parse", parsed - reading), ("graph", begin.elapsed())];
    let read = (disk.reads.load(Ordering::Relaxed) as usize, articles);
    Ok(Loaded { site, notes, read, timings: Timings { stages, ..Timings::default() }, disk, root: root.to_owned() })
}

/// Makes bytes of what a maker returned.
type Finish<'a> = dyn Fn(Made, &dyn Files, &mut Notes) -> Result<Vec<u8>, Trouble> + Sync + 'a;

/// The same for a disk that is open.
type End<'a> = dyn Fn(Made, &mut Notes) -> Result<Vec<u8>, Trouble> + Sync + 'a;

/// So many outputs are made before they are written. Every call of the system leaves the processor's caches to it, so
/// making a page after each of them is slower than making several.
const BATCH: usize = 16;

/// Takes the bytes of an output for a path.
type Put<'a> = dyn Fn(&str, Output, &[u8]) -> Result<(), Failure> + Sync + 'a;

/// What became of outputs, added up: a large site has many.
#[derive(Default)]
struct Delivered<'a> {
    problems: Notes,
    /// The first that the machine refused.
    failure: Option<Failure>,
    kinds: BTreeMap<&'static str, KindTime>,
    /// Over all threads.
    make: Duration,
    write: Duration,
    /// The addresses that took longest to make, the longest first.
    slowest: BTreeSet<(Reverse<Duration>, &'a str)>,
}

/// So many of the slowest are told.
const SLOWEST: usize = 10;

impl Loaded {
    /// Makes every output and throws the bytes away: finds what is wrong with templates. Reads the texts for what is
    /// untidy in them. What was costly is kept: only by typesetting a guide is it known whether it can be typeset, and
    /// the build that follows need not do it again.
    pub fn rehearse(&mut self, strict: bool, progress: &dyn Progress) {
        let memo = Memo::of(&self.root, true);
        let finish = |made, files: &dyn Files, notes: &mut Notes| rehearse(made, files, &memo, notes);
        // Nothing is written that a machine could refuse, and what cannot be read any more is told by a build.
        let _ = self.deliver(progress, &finish, &|_, _, _| Ok(()));
        self.notes.extend(self.site.as_ref().map(Site::hygiene).unwrap_or_default());
        self.settle(strict);
    }

    /// The bytes of things that the site has made, by name; `notes` gets what is wrong with the others.
    pub fn finish(&self, made: Vec<(String, Made)>, notes: &mut Notes) -> Result<Vec<(String, Vec<u8>)>, Failure> {
        let memo = Memo::of(&self.root, true);
        let mut files = Vec::with_capacity(made.len());
        for (name, made) in made {
            match finish(made, &self.disk, &memo, notes) {
                Ok(bytes) => files.push((name, bytes)),
                Err(Trouble::Author(problems)) => notes.extend(problems),
                Err(Trouble::Machine(failure)) => return Err(failure),
            }
        }
        Ok(files)
    }

    /// Makes everything and publishes it, unless there is an error. `None` if there was; the old site stands untouched.
    /// An `offline` site opens from a disk.
    pub fn publish(
        &mut self,
        publishing: &Publishing,
        strict: bool,
        offline: bool,
        progress: &dyn Progress,
        say: &dyn Fn(&str),
    ) -> Result<Option<Published>, Failure> {
        let Some(site) = self.site.as_ref().filter(|_| !self.notes.has_errors()) else { return Ok(None) };
        let prefix = site.graph().config().base_url.path().trim_end_matches('/').to_owned();
        let stage = Stage::open(publishing, say)?;
        let put = |path: &str, output: Output, bytes: &[u8]| {
            let local = offline.then(|| offline::local(path, bytes, &prefix));
            let (path, bytes) = local.as_ref().map_or((path, bytes), |(path, bytes)| (path, bytes));
            match output.is_fingerprinted() {
                true => stage.put_hashed(path, bytes),
                false => stage.put(path, bytes),
            }
        };
        let memo = Memo::of(&self.root, true);
        let failure = self.deliver(progress, &|made, files, notes| finish(made, files, &memo, notes), &put);
        self.settle(strict);
        if let Some(failure) = failure {
            return Err(failure);
        }
        if self.notes.has_errors() {
            return Ok(None);
        }
        let begin = Instant::now();
        let published = stage.commit()?;
        memo.tidy();
        if let Some(write) = self.timings.stages.last_mut() {
            write.1 += begin.elapsed();
        }
        Ok(Some(published))
    }

    /// Makes every output on all threads. What the machine refused, of several the first in the order of addresses.
    fn deliver(&mut self, progress: &dyn Progress, end: &Finish, put: &Put) -> Option<Failure> {
        let site = self.site.as_ref()?;
        let entries = site.manifest().entries();
        progress.begin("pages", entries.len() as u64);
        let begin = Instant::now();
        let end = |made, notes: &mut Notes| end(made, &self.disk, notes);
        let delivered = batches(entries).into_par_iter().fold(Delivered::default, |mut all, batch| {
            let make = |(address, output): &(Box<str>, Output)| at_hand(address, || timed(|| site.make(*output)));
            let made: Vec<(Making, Duration)> = batch.iter().map(make).collect();
            for (entry, made) in batch.iter().zip(made) {
                at_hand(&entry.0, || all.add(entry, made, &end, put));
                progress.step();
            }
            all
        });
        let mut delivered = delivered.reduce(Delivered::default, Delivered::and);
        progress.end();
        self.notes.extend(std::mem::take(&mut delivered.problems));
        let failure = delivered.failure.take();
        delivered.tell(begin.elapsed(), &mut self.timings);
        failure
    }

    /// Puts what there is to tell in order.
    fn settle(&mut self, strict: bool) {
        self.notes.sort();
        if strict {
            self.notes.strict();
        }
    }
}

/// Outputs that are made and written together; each picture alone, since one takes longer than many pages.
fn batches(entries: &[(Box<str>, Output)]) -> Vec<&[(Box<str>, Output)]> {
    let together = entries.chunk_by(|one, other| !one.1.is_picture() && !other.1.is_picture());
    together.flat_map(|it| it.chunks(BATCH)).collect()
}

/// What came of work, and how long it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begin = Instant::now();
    (work(), begin.elapsed())
}

impl<'a> Delivered<'a> {
    /// Finishes and writes what was made in some time for an address.
    fn add(&mut self, (address, output): &'a (Box<str>, Output), made: (Making, Duration), end: &End, put: &Put) {
        let mut notes = Notes::default();
        let (finished, time) =
            timed(|| made.0.map_err(|it| Trouble::Author(it.into())).and_then(|it| end(it, &mut notes)));
        let make = made.1 + time;
        self.problems.extend(notes);
        let mut bytes = 0;
        let failure = match finished {
            Ok(content) => {
                bytes = content.len() as u64;
                let (put, time) = timed(|| put(&file(address), *output, &content));
                self.write += time;
                put.err()
            }
            Err(Trouble::Author(notes)) => {
                self.problems.extend(notes);
                None
            }
            Err(Trouble::Machine(failure)) => Some(failure),
        };
        self.failure = self.failure.take().or(failure);
        self.make += make;
        self.kinds.entry(output.kind()).or_default().add(KindTime { count: 1, bytes, time: make });
        self.remember(make, address);
    }

    fn remember(&mut self, make: Duration, address: &'a str) {
        self.slowest.insert((Reverse(make), address));
        if self.slowest.len() > SLOWEST {
            self.slowest.pop_last();
        }
    }

    /// Both, this one first.
    fn and(mut self, other: Delivered<'a>) -> Delivered<'a> {
        self.problems.extend(other.problems);
        self.failure = self.failure.or(other.failure);
        self.make += other.make;
        self.write += other.write;
        other.kinds.into_iter().for_each(|(name, time)| self.kinds.entry(name).or_default().add(time));
        other.slowest.into_iter().for_each(|(Reverse(make), address)| self.remember(make, address));
        self
    }

    /// Where the time went of all that took so long on the wall.
    fn tell(self, wall: Duration, timings: &mut Timings) {
        let share = self.make.as_secs_f64() / (self.make + self.write).as_secs_f64().max(f64::MIN_POSITIVE);
        timings.stages.extend([("make", wall.mul_f64(share)), ("write", wall.mul_f64(1.0 - share))]);
        timings.kinds = self.kinds;
        timings.memory = memory::most();
        timings.slowest = self.slowest.into_iter().map(|(Reverse(time), address)| (address.to_owned(), time)).collect();
    }
}

/// The disk, and how long it took.
struct Timed {
    disk: Disk,
    nanos: AtomicU64,
    reads: AtomicU64,
}

impl Timed {
    fn time<T>(&self, work: impl FnOnce() -> T) -> T {
        let begin = Instant::now();
        let done = work();
        self.nanos.fetch_add(begin.elapsed().as_nanos() as u64, Ordering::Relaxed);
        done
    }
}

impl Files for Timed {
    fn list(&self, dir: &str) -> std::io::Result<Vec<(String, Entry)>> {
        self.time(|| self.disk.list(dir))
    }

    fn read(&self, path: &str, limit: u64) -> std::io::Result<Vec<u8>> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.time(|| self.disk.read(path, limit))
    }
}

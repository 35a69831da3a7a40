//! A whole run: read, relate, make everything, publish.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::base::diagnostic::{Diagnostic, Noted, Notes};
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
use crate::output::made::Made;
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

/// So many outputs are made before they are written. Every call of the system leaves the processor's caches to it, so
/// making a page after each of them is slower than making several.
const BATCH: usize = 16;

/// Takes the bytes of an output for a path.
type Put<'a> = dyn Fn(&str, Output, &[u8]) -> Result<(), Failure> + Sync + 'a;

/// What became of one output.
struct Delivered {
    output: Output,
    bytes: u64,
    make: Duration,
    write: Duration,
    problems: Vec<Diagnostic>,
    failure: Option<Failure>,
}

impl Loaded {
    /// Makes every output and throws the bytes away: finds what is wrong with templates. Reads the texts for what is
    /// untidy in them. What was costly is kept: only by typesetting a guide is it known whether it can be typeset, and
    /// the build that follows need not do it again.
    pub fn rehearse(&mut self, strict: bool, progress: &dyn Progress) {
        let memo = Memo::of(&self.root, true);
        let outputs =
            self.deliver(progress, &|made, files, notes| rehearse(made, files, &memo, notes), &|_, _, _| Ok(()));
        self.notes.extend(self.site.as_ref().map(Site::hygiene).unwrap_or_default());
        self.note(&outputs, strict);
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
        let outputs = self.deliver(progress, &|made, files, notes| finish(made, files, &memo, notes), &put);
        self.note(&outputs, strict);
        if let Some(failure) = outputs.into_iter().find_map(|it| it.failure) {
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

    /// Makes every output on all threads; what comes of it stands in the order of addresses.
    fn deliver(&mut self, progress: &dyn Progress, end: &Finish, put: &Put) -> Vec<Delivered> {
        let Some(site) = &self.site else { return Vec::new() };
        let entries = site.manifest().entries();
        progress.begin("pages", entries.len() as u64);
        let begin = Instant::now();
        let disk = &self.disk;
        let delivered = batches(entries).into_par_iter().flat_map_iter(|batch| {
            let made = batch.iter().map(|(address, output)| at_hand(address, || make(site, *output)));
            let made: Vec<(Delivered, Option<Made>)> = made.collect();
            batch.iter().zip(made).map(|((address, _), (mut one, made))| {
                if let Some(made) = made {
                    at_hand(address, || one.write(disk, end, address, made, put));
                }
                progress.step();
                one
            })
        });
        let delivered: Vec<Delivered> = delivered.collect();
        progress.end();
        let wall = begin.elapsed();
        self.timings.count(entries, &delivered, wall);
        delivered
    }

    fn note(&mut self, outputs: &[Delivered], strict: bool) {
        self.notes.extend_from(outputs.iter().flat_map(|it| it.problems.iter().cloned()));
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

fn make(site: &Site, output: Output) -> (Delivered, Option<Made>) {
    let begin = Instant::now();
    let made = site.make(output);
    let make = begin.elapsed();
    let delivered = Delivered { output, bytes: 0, make, write: Duration::ZERO, problems: Vec::new(), failure: None };
    match made {
        Ok(made) => (delivered, Some(made)),
        Err(problem) => (Delivered { problems: vec![problem], ..delivered }, None),
    }
}

impl Delivered {
    fn write(&mut self, disk: &dyn Files, end: &Finish, address: &str, made: Made, put: &Put) {
        let begin = Instant::now();
        let mut notes = Notes::default();
        let finished = end(made, disk, &mut notes);
        self.make += begin.elapsed();
        self.problems.extend(notes);
        match finished {
            Ok(bytes) => {
                self.bytes = bytes.len() as u64;
                let begin = Instant::now();
                self.failure = put(&file(address), self.output, &bytes).err();
                self.write = begin.elapsed();
            }
            Err(Trouble::Author(notes)) => self.problems.extend(notes),
            Err(Trouble::Machine(failure)) => self.failure = Some(failure),
        }
    }
}

impl Timings {
    /// Adds up what making and writing took, and names the slowest.
    fn count(&mut self, entries: &[(Box<str>, Output)], delivered: &[Delivered], wall: Duration) {
        let mut kinds: std::collections::BTreeMap<&str, KindTime> = std::collections::BTreeMap::new();
        let (mut make, mut write) = (Duration::ZERO, Duration::ZERO);
        for one in delivered {
            let name = one.output.kind();
            let kind = kinds.entry(name).or_insert_with(|| KindTime {
                name: name.to_owned(),
                count: 0,
                bytes: 0,
                time: Duration::ZERO,
            });
            kind.count += 1;
            kind.bytes += one.bytes;
            kind.time += one.make;
            make += one.make;
            write += one.write;
        }
        let share = make.as_secs_f64() / (make + write).as_secs_f64().max(f64::MIN_POSITIVE);
        self.stages.extend([("make", wall.mul_f64(share)), ("write", wall.mul_f64(1.0 - share))]);
        self.kinds = kinds.into_values().collect();
        let mut slowest: Vec<(&str, Duration)> =
            entries.iter().zip(delivered).map(|((address, _), one)| (&**address, one.make)).collect();
        slowest.sort_by_key(|(address, time)| (std::cmp::Reverse(*time), *address));
        self.memory = memory::most();
        self.slowest = slowest.into_iter().take(10).map(|(address, time)| (address.to_owned(), time)).collect();
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

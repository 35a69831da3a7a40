//! Where the new site is made, out of everybody's sight.

use std::io::ErrorKind;
use std::sync::{Mutex, PoisonError};

use super::bench::Bench;
use super::compress::{ENDS, METHOD, is_text, twin};
use super::exchange;
use super::failure::{Doing, Failure};
use super::machine::Machine;
use super::manifest::{Part, Record};
use super::one_by_one;
use super::options::{Options, Published, Taken, Way};
use super::path;
use super::release::{Delivered, Release};
use super::symlink;

/// A new site in the making. Many threads may put files into it; dropped without `commit` it leaves nothing behind.
pub struct Stage {
    bench: Bench,
    precompress: bool,
    delivered: Mutex<Vec<Delivered>>,
}

impl Stage {
    /// Opens a stage beside the output and looks at what is published now.
    ///
    /// `say` hears, in whole sentences, what the one who waits should know: that another build is waited for, or that an
    /// interrupted publication is finished first. Refuses an output that endangers the sources, or holds files that are
    /// neither ours nor to be kept.
    pub fn open(options: &Options, say: &dyn Fn(&str)) -> Result<Stage, Failure> {
        Stage::open_on(Machine::default(), options, say)
    }

    pub(super) fn open_on(machine: Machine, options: &Options, say: &dyn Fn(&str)) -> Result<Stage, Failure> {
        let bench = Bench::open(machine, options, say)?;
        Ok(Stage { bench, precompress: options.precompress, delivered: Mutex::default() })
    }

    /// Puts a file into the new site. What the old site has already is not written again.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.deliver(path, bytes, Part::Plain)
    }

    /// The same for a file whose name tells its content: it stays for one release longer than the site names it.
    pub fn put_hashed(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.deliver(path, bytes, Part::Hashed)
    }

    fn deliver(&self, path: &str, bytes: &[u8], part: Part) -> Result<(), Failure> {
        path::check(path)?;
        let hash = *blake3::hash(bytes).as_bytes();
        let size = bytes.len() as u64;
        let old = self.bench.old.whole(path);
        let fresh = !old.is_some_and(|it| it.hash == hash && it.size == size);
        let kept_care = old.is_some_and(|it| (it.part == Part::Plain) == (part == Part::Plain));
        self.add(Record { path: path.to_owned(), size, hash, part }, bytes, fresh)?;
        if self.precompress && is_text(path) {
            ENDS.iter().try_for_each(|end| self.deliver_twin(path, end, bytes, part, !fresh && kept_care))?;
        }
        Ok(())
    }

    /// `same`: the old site has the same text, made with the same care, so its twin, or the lack of one, is right.
    fn deliver_twin(&self, path: &str, end: &str, bytes: &[u8], part: Part, same: bool) -> Result<(), Failure> {
        let path = format!("{path}{end}");
        let old = &self.bench.old;
        if same && old.manifest.compression == METHOD {
            match old.whole(&path) {
                Some(record) => return self.add(Record { part, ..record.clone() }, &[], false),
                None if !old.knows(&path) => return Ok(()),
                None => {}
            }
        }
        let Some(twin) = twin(end, bytes, part != Part::Plain) else { return Ok(()) };
        let (hash, size) = (*blake3::hash(&twin).as_bytes(), twin.len() as u64);
        let fresh = !old.whole(&path).is_some_and(|it| it.hash == hash && it.size == size);
        self.add(Record { path, size, hash, part }, &twin, fresh)
    }

    fn add(&self, record: Record, bytes: &[u8], fresh: bool) -> Result<(), Failure> {
        if fresh {
            self.write(&record.path, bytes)?;
        }
        let mut delivered = self.delivered.lock().unwrap_or_else(PoisonError::into_inner);
        delivered.push(Delivered { record, fresh });
        Ok(())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let bench = &self.bench;
        let wrote =
            bench.make_folders(path).and_then(|()| bench.machine.write(bench.stage(), path, bytes, bench.masked));
        match wrote {
            Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotADirectory) => {
                let why = format!("`{path}` meets another file of the site at its address; rename one of them");
                Err(Failure::Refused(why))
            }
            other => other.doing(|| format!("writing `{path}`")),
        }
    }

    /// Puts the new site in the old one's place.
    pub fn commit(self) -> Result<Published, Failure> {
        let Stage { mut bench, precompress, delivered } = self;
        let delivered = delivered.into_inner().unwrap_or_else(PoisonError::into_inner);
        let unchanged = delivered.iter().filter(|it| !it.fresh).count();
        let release = Release::new(delivered, &bench.old, precompress)?;
        let is_link = matches!(bench.way, Way::Symlink { .. });
        if release.is_published && is_link == bench.place.link.is_some() {
            return Ok(Published { way: Taken::Nothing, written: 0, unchanged, removed: 0, bytes: 0 });
        }
        let way = publish(&mut bench, &release)?;
        let bytes = release.fresh.iter().map(|it| it.size).sum();
        Ok(Published { way, written: release.fresh.len(), unchanged, removed: release.gone.len(), bytes })
    }
}

fn publish(bench: &mut Bench, release: &Release) -> Result<Taken, Failure> {
    exchange::write_manifest(bench, release)?;
    let way = bench.way;
    let file_by_file = way == Way::FileByFile && bench.old.folder.is_some();
    if !file_by_file {
        exchange::complete(bench, release)?;
        if let Way::Symlink { keep } = way {
            return symlink::publish(bench, keep);
        }
        if let Some(taken) = exchange::publish(bench)? {
            return Ok(taken);
        }
    }
    one_by_one::publish(bench, release)
}

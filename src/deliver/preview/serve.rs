//! A preview, from the first reading to the last change.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rustix::rand::{GetRandomFlags, getrandom};
use tokio::sync::watch::Sender;

use crate::base::diagnostic::{Diagnostic, Noted, Notes, Severity};
use crate::base::report::summary::{count, summary};
use crate::deliver::disk::Disk;
use crate::deliver::memo::Memo;
use crate::deliver::preview::desk::Desk;
use crate::deliver::preview::door::Door;
use crate::deliver::preview::editor::Editor;
use crate::deliver::preview::listing::Listing;
use crate::deliver::preview::snapshot::{Ground, Snapshot};
use crate::deliver::preview::socket::{bind, listen};
use crate::deliver::preview::typesetting::Typesetting;
use crate::deliver::preview::watch::{Change, Watch};
use crate::site::memory::Memory;
use crate::site::options::Options;
use crate::site::whole::Site;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct Serving {
    /// The folder of the site.
    pub root: PathBuf,
    pub interface: IpAddr,
    /// The first that is tried.
    pub port: u16,
    /// Names that the preview is reached by, beside those of this machine.
    pub hosts: Vec<String>,
    /// Threads that make pages; 0 for one on each core.
    pub jobs: usize,
}

/// Deeply nested texts need room.
const STACK: usize = 16 << 20;

/// Serves a site until it is interrupted. `opened` is told the address as soon as there is one. An error if nobody can
/// be answered: no folder, no port.
pub fn serve(serving: &Serving, editor: Arc<dyn Editor>, opened: &dyn Fn(&str)) -> anyhow::Result<()> {
    let root = serving.root.canonicalize();
    let root = root.with_context(|| format!("the folder `{}` cannot be opened", serving.root.display()))?;
    let disk = Disk::open(&root).with_context(|| format!("the folder `{}` cannot be opened", root.display()))?;
    let listener = bind(serving.interface, serving.port);
    let listener = listener.with_context(|| format!("nobody can listen at {}", serving.interface))?;
    let address = listener.local_addr().context("the system does not tell where we listen")?;
    // Port 0 is any that is free.
    if ![0, address.port()].contains(&serving.port) {
        editor.tell(&editor.say(&format!("port {} is taken", serving.port)));
    }
    let ground = Arc::new(Ground {
        memo: Memo::of(&root, false),
        root,
        files: Listing::new(disk),
        editor,
        typesetting: Typesetting::on(pool(1)?),
    });
    let (sender, slot) = tokio::sync::watch::channel(None);
    let desk = Desk {
        slot,
        door: Door::new(address.port(), &serving.hosts),
        pages: pool(serving.jobs)?,
        rest: pool(serving.jobs)?,
        token: token()?,
    };
    let reader = pool(serving.jobs)?;
    let url = url(address);
    ground.editor.tell(&format!("{} {url}", ground.editor.say("the preview is at")));
    opened(&url);
    std::thread::Builder::new()
        .name("reader".to_owned())
        .spawn(move || keep_reading(&ground, &reader, &sender))
        .context("the machine gives us no threads")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("the machine gives us no sockets")?.block_on(async {
        tokio::select! {
            ended = listen(listener, Arc::new(desk)) => ended.map(|_| ()).context("nobody can be answered any more"),
            () = interrupted() => Ok(()),
        }
    })
}

/// Where a browser finds us. Who listens everywhere is found here too.
fn url(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(it) if it.is_unspecified() => "127.0.0.1".to_owned(),
        IpAddr::V6(it) if it.is_unspecified() => "[::1]".to_owned(),
        IpAddr::V4(it) => it.to_string(),
        IpAddr::V6(it) => format!("[{it}]"),
    };
    format!("http://{ip}:{}/", address.port())
}

fn pool(jobs: usize) -> anyhow::Result<ThreadPool> {
    let threads = ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK);
    threads.build().context("the machine gives us no threads")
}

/// A word that nobody can guess.
fn token() -> anyhow::Result<String> {
    let mut bytes = [0; 16];
    getrandom(&mut bytes, GetRandomFlags::empty()).context("the machine gives us no random numbers")?;
    Ok(blake3::hash(&bytes).to_hex()[..32].to_owned())
}

/// Until the editor ends the program.
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminated) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => if interrupted.is_err() { std::future::pending().await },
        _ = terminated.recv() => {}
    }
}

/// Reads the site, and again whenever something changes.
fn keep_reading(ground: &Arc<Ground>, pool: &ThreadPool, slot: &Sender<Option<Arc<Snapshot>>>) {
    let editor = &*ground.editor;
    // First the watch, then the reading: nothing that changes meanwhile is missed.
    let mut watch = match Watch::begin(&ground.root) {
        Ok(watch) => Some(watch),
        Err(error) => {
            let told = "changes cannot be watched, so the preview stays as it is until it is started again";
            editor.tell(&format!("{}: {error}", editor.say(told)));
            None
        }
    };
    let mut reader = Reader { ground, pool, memory: Memory::default() };
    let mut known = BTreeSet::new();
    let mut change = Change { all: true, ..Change::default() };
    loop {
        ground.files.look(&change);
        let before = slot.borrow().clone();
        if let Some(snapshot) = before.as_ref().and_then(|it| reader.retouch(it, &change)) {
            slot.send_replace(Some(Arc::new(snapshot)));
        }
        if let Some(snapshot) = reader.read() {
            tell(editor, before.is_some().then_some(&change), &snapshot.notes, &mut known);
            slot.send_replace(Some(Arc::new(snapshot)));
        }
        drop(before);
        let Some(next) = watch.as_mut().and_then(Watch::wait) else { return };
        change = next;
    }
}

/// What a preview is loaded with: all that may be seen before it is published, the index when somebody searches.
fn options() -> Options {
    Options { drafts: true, index_later: true, ..Options::default() }
}

/// More changed files than this are no editing.
const MOST_RETOUCHED: usize = 20;

/// Reads the site, again and again.
struct Reader<'a> {
    ground: &'a Arc<Ground>,
    pool: &'a ThreadPool,
    memory: Memory,
}

impl Reader<'_> {
    /// The site with other words or other templates in it, if that is all that has changed; what there is to say of them
    /// is not known yet.
    fn retouch(&self, before: &Snapshot, change: &Change) -> Option<Snapshot> {
        if change.all || change.paths.len() > MOST_RETOUCHED {
            return None;
        }
        let site = before.site.as_ref()?;
        let files = &self.ground.files;
        let paths = || change.paths.iter().map(String::as_str);
        let retouched = || site.reworded(files, paths()).or_else(|| site.dressed(files, paths()));
        let site = catch_unwind(AssertUnwindSafe(|| self.pool.install(retouched))).ok()??;
        let loaded = Noted { value: Some(site), notes: before.notes.clone() };
        Some(Snapshot::new(self.ground.clone(), loaded))
    }

    /// Reads the site. None if we panicked: what was there stays, and the editor is told.
    fn read(&mut self) -> Option<Snapshot> {
        let Reader { ground, pool, memory } = self;
        let read = || pool.install(|| Site::load_again(&ground.files, &options(), memory));
        match catch_unwind(AssertUnwindSafe(read)) {
            Ok(loaded) => Some(Snapshot::new(ground.clone(), loaded)),
            Err(_) => {
                self.memory = Memory::default();
                let editor = &*self.ground.editor;
                editor.tell(&editor.say("this is a mistake in vodic, not in your texts"));
                None
            }
        }
    }
}

/// Says what has changed and what is wrong now that was not before.
fn tell(editor: &dyn Editor, change: Option<&Change>, notes: &Notes, known: &mut BTreeSet<String>) {
    if let Some(change) = change {
        let paths = &change.paths;
        let told = match paths.first() {
            Some(path) if paths.len() == 1 && !change.all => format!("`{path}` has changed"),
            Some(_) if !change.all => format!("{} have changed", count(paths.len(), "file")),
            _ => "much has changed".to_owned(),
        };
        editor.tell(&editor.say(&told));
    }
    let key = |it: &Diagnostic| format!("{} {} {}", it.place, it.code.name, it.message);
    let errors: Vec<&Diagnostic> = notes.iter().filter(|it| it.severity == Severity::Error).collect();
    let now: BTreeSet<String> = errors.iter().map(|it| key(it)).collect();
    let new: Vec<&Diagnostic> = errors.into_iter().filter(|it| !known.contains(&key(it))).collect();
    editor.show(&new);
    let is_mended = now.is_empty() && !known.is_empty();
    *known = now;
    match summary(notes) {
        Some(told) => editor.tell(&editor.say(&told)),
        None if is_mended => editor.tell(&editor.say("all mistakes are mended")),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: &str) {
        assert_eq!(url(address.parse().expect("it is an address")), expected);
    }

    #[test]
    fn browsers_find_us_here() {
        check("127.0.0.1:1111", "http://127.0.0.1:1111/");
        check("0.0.0.0:1112", "http://127.0.0.1:1112/");
        check("[::]:1111", "http://[::1]:1111/");
        check("192.168.1.5:80", "http://192.168.1.5:80/");
    }
}

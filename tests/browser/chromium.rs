//! Chromium, spoken to in its DevTools protocol over a pipe: JSON, each message ended by a zero byte.

use std::collections::HashMap;
use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// How long an answer may take, on a machine where others work too.
const PATIENCE: Duration = Duration::from_secs(60);

/// Names under which it is installed.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Nothing but what the tests ask for; no request of its own; the same pixels on every machine.
const OPTIONS: &[&str] = &[
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-extensions",
    "--disable-component-update",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// The protocol is spoken on file descriptors 3 and 4. The shell makes them of its own input and output, and clears away
/// the profile when Chromium has left, as it does when our end of the pipe closes.
const SCRIPT: &str = r#"
profile=$(mktemp -d) || exit 1
"$0" "$@" --user-data-dir="$profile" about:blank 3<&0 4>&1 </dev/null >/dev/null 2>&1
rm -rf "$profile"
"#;

/// A running Chromium.
pub struct Chromium {
    to: Mutex<ChildStdin>,
    own: Mutex<Session>,
    inboxes: Arc<Inboxes>,
    last: AtomicU64,
}

/// Who listens, by the name of the session; the browser's own has none.
type Inboxes = Mutex<HashMap<String, Sender<Value>>>;

static CHROMIUM: OnceLock<Option<Chromium>> = OnceLock::new();

/// The one Chromium of this run. `None` if the machine has none, which is said aloud, and refused with `CI` set.
pub fn chromium() -> Option<&'static Chromium> {
    let chromium = CHROMIUM.get_or_init(|| match find() {
        Some(path) => Some(Chromium::start(&path)),
        None if env::var_os("CI").is_some() => panic!("there is no Chromium, and with CI set there must be one"),
        None => {
            // Not `eprintln!`, which the test harness keeps to itself.
            let said = writeln!(io::stderr(), "\nSKIPPED: no browser tests, as there is no Chromium (CHROME_PATH)\n");
            said.expect("standard error can be written");
            None
        }
    });
    chromium.as_ref()
}

/// `CHROME_PATH`, or the first of the usual names on the path.
fn find() -> Option<PathBuf> {
    let named = env::var_os("CHROME_PATH").map(PathBuf::from);
    let folders = env::var_os("PATH").unwrap_or_default();
    let mut usual = env::split_paths(&folders).flat_map(|folder| NAMES.map(|it| folder.join(it)));
    named.or_else(|| usual.find(|it| it.is_file()))
}

impl Chromium {
    fn start(path: &Path) -> Chromium {
        let mut command = Command::new("sh");
        command.arg("-c").arg(SCRIPT).arg(path).args(OPTIONS);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the machine has a shell");
        let to = child.stdin.take().expect("its input is ours");
        let from = child.stdout.take().expect("its output is ours");
        let (inbox, own) = channel();
        let inboxes: Arc<Inboxes> = Arc::new(Mutex::new(HashMap::from([(String::new(), inbox)])));
        let reading = inboxes.clone();
        thread::spawn(move || {
            hand_out(from, &reading);
            child.wait()
        });
        let own = Mutex::new(Session { id: String::new(), inbox: own });
        Chromium { to: Mutex::new(to), own, inboxes, last: AtomicU64::new(0) }
    }

    /// Asks the browser itself.
    pub fn ask(&self, method: &str, params: Value) -> Value {
        let own = lock(&self.own);
        let id = own.tell(self, method, params);
        loop {
            let message = own.next();
            if message["id"] == id {
                return answer(method, message);
            }
        }
    }

    /// A new tab that shares nothing with others: no cookie, no storage, no cache. Its browser context, and its session.
    pub fn tab(&self) -> (Value, Session) {
        let context = self.ask("Target.createBrowserContext", json!({}))["browserContextId"].take();
        let target = self.ask("Target.createTarget", json!({"url": "about:blank", "browserContextId": context}));
        let attached = self.ask("Target.attachToTarget", json!({"targetId": target["targetId"], "flatten": true}));
        let id = attached["sessionId"].as_str().expect("a session has a name").to_owned();
        let (sender, inbox) = channel();
        lock(&self.inboxes).insert(id.clone(), sender);
        (context, Session { id, inbox })
    }
}

/// Gives every message to the session that it belongs to, until Chromium leaves.
fn hand_out(from: ChildStdout, inboxes: &Inboxes) {
    for message in BufReader::new(from).split(0) {
        let message = message.expect("the pipe can be read");
        let message: Value = serde_json::from_slice(&message).expect("Chromium speaks JSON");
        let session = message["sessionId"].as_str().unwrap_or_default();
        if let Some(inbox) = lock(inboxes).get(session) {
            // A tab that was closed does not listen any more.
            inbox.send(message).ok();
        }
    }
    // Those who wait learn that nobody answers.
    lock(inboxes).clear();
}

/// One end of a conversation with a tab.
pub struct Session {
    id: String,
    inbox: Receiver<Value>,
}

impl Session {
    /// Sends a command and does not wait; returns the number that its answer will have.
    pub fn tell(&self, chromium: &Chromium, method: &str, params: Value) -> u64 {
        let id = chromium.last.fetch_add(1, Ordering::Relaxed) + 1;
        let mut message = json!({"id": id, "method": method, "params": params});
        if !self.id.is_empty() {
            message["sessionId"] = self.id.as_str().into();
        }
        let message = format!("{message}\0");
        lock(&chromium.to).write_all(message.as_bytes()).expect("Chromium listens");
        id
    }

    /// The next message: an answer or an event.
    pub fn next(&self) -> Value {
        self.inbox.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("Chromium does not answer: {error}"))
    }
}

/// The result of a command, from the message that answers it.
pub fn answer(method: &str, mut message: Value) -> Value {
    assert!(message.get("error").is_none(), "{method}: {}", message["error"]["message"]);
    message["result"].take()
}

/// A test that failed while it held the lock has done no harm: each message is written whole.
fn lock<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

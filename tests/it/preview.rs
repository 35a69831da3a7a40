//! The preview: the real program, asked over real connections.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::books::rich;
use crate::vodic::Vodic;

/// So long we wait for anything; a machine may have much else to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview that runs, and the folder that it shows.
pub struct Preview {
    pub vodic: Vodic,
    child: Child,
    pub port: u16,
    said: Receiver<String>,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Preview {
    pub fn of(vodic: Vodic) -> Preview {
        Preview::with(vodic, "serve --port 0")
    }

    pub fn with(vodic: Vodic, line: &str) -> Preview {
        let mut command = vodic.command(line);
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the program is there: cargo has built it");
        let stderr = BufReader::new(child.stderr.take().expect("standard error is piped"));
        let (sender, said) = channel();
        std::thread::spawn(move || stderr.lines().map_while(Result::ok).all(|it| sender.send(it).is_ok()));
        let mut preview = Preview { vodic, child, port: 0, said };
        let told = preview.hears("the preview is at ");
        let port = told.trim_end_matches('/').rsplit(':').next().and_then(|it| it.parse().ok());
        preview.port = port.expect("the address has a port");
        preview
    }

    /// Waits for a line on standard error.
    #[track_caller]
    fn hears(&self, text: &str) -> String {
        let begin = Instant::now();
        let mut heard = Vec::new();
        while begin.elapsed() < PATIENCE {
            match self.said.recv_timeout(Duration::from_millis(100)) {
                Ok(line) if line.contains(text) => return line,
                Ok(line) => heard.push(line),
                Err(_) => {}
            }
        }
        panic!("`{text}` was not said, but\n{}", heard.join("\n"));
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("it is a socket");
        stream
    }

    /// Sends bytes and reads until the other side closes.
    pub fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = self.connect();
        // Whoever is refused may be cut off while still speaking.
        let _ = stream.write_all(bytes);
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all);
        let all = String::from_utf8_lossy(&all).into_owned();
        let (head, body) = all.split_once("\r\n\r\n").unwrap_or((&all, ""));
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    /// Asks for a path as a browser does, with more lines in the head.
    pub fn ask(&self, method: &str, path: &str, lines: &[&str]) -> Answer {
        let more: String = lines.iter().flat_map(|it| [it, "\r\n"]).collect();
        let host = if more.to_lowercase().contains("host:") {
            String::new()
        } else {
            format!("Host: 127.0.0.1:{}\r\n", self.port)
        };
        self.send(format!("{method} {path} HTTP/1.1\r\n{host}{more}Connection: close\r\n\r\n").as_bytes())
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// Waits until a page answers with a status and holds a text.
    #[track_caller]
    pub fn until(&self, path: &str, status: u16, text: &str) {
        let begin = Instant::now();
        loop {
            let answer = self.get(path);
            if answer.status == status && answer.body.contains(text) {
                return;
            }
            assert!(begin.elapsed() < PATIENCE, "{path}: not {status} with `{text}`, but {answer:#?}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Saves a file.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.vodic.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// The stream of a page: begins to listen, and gives what rings.
    fn listen(&self, path: &str) -> Receiver<String> {
        let seen = self.seen(path);
        self.stream(&format!("/__vodic/events?at={path}&seen={seen}"))
    }

    /// The events of a stream.
    fn stream(&self, address: &str) -> Receiver<String> {
        let mut stream = self.connect();
        let line = format!("GET {address} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(line.as_bytes()).expect("somebody listens");
        let (sender, rings) = channel();
        std::thread::spawn(move || {
            let lines = BufReader::new(stream).lines().map_while(Result::ok);
            let events = lines.filter_map(|it| it.strip_prefix("event: ").map(str::to_owned));
            for event in events {
                if sender.send(event).is_err() {
                    return;
                }
            }
        });
        rings
    }

    /// The state in which a page is seen.
    #[track_caller]
    fn seen(&self, path: &str) -> String {
        let body = self.get(path).body;
        let seen = body.split_once("data-seen=\"").and_then(|(_, rest)| rest.split_once('"'));
        seen.unwrap_or_else(|| panic!("no script in {body}")).0.to_owned()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The bell rings; that there may be other notes, it rings after each reading.
#[track_caller]
fn rings(bell: &Receiver<String>, expected: &str) {
    loop {
        let ring = bell.recv_timeout(PATIENCE).expect("the bell rings");
        if ring == expected {
            return;
        }
        assert_eq!(ring, "notes", "{expected} was expected");
    }
}

const GOOD: &str = "title: {mk: Водич, en: Guide}\nbase_url: https://guide.example\ndefault_language: mk\nlanguages:\n  mk: {}\n  en: {}\n";

#[test]
fn a_site_that_is_broken_everywhere_is_served_and_heals_file_by_file() {
    let vodic = Vodic::new()
        .file("vodic.yaml", "title: [\n")
        .file("templates/article.html", "{% if %}")
        .file("i18n/en/site.ftl", "nav-home = { -no-such-term\n")
        .file("content/registry/topics.yaml", "roads:\n\tname: x\n")
        .page("content/pages/good.en.md", "A good page")
        .file("content/pages/bad.en.md", "---\ntitel: A bad page\n---\nText.\n");
    let preview = Preview::of(vodic);
    preview.until("/", 500, "vodic.yaml");
    preview.until("/en/pages/good/", 500, "error[yaml");
    preview.write("vodic.yaml", GOOD);
    preview.until("/en/pages/good/", 500, "templates/article.html");
    preview.until("/en/", 200, "<main");
    preview.write("templates/article.html", "{% extends \"default/article.html\" %}");
    preview.until("/en/pages/good/", 200, "A good page");
    preview.until("/en/pages/bad/", 200, "Text.");
    preview.until("/__vodic/page.json?at=/en/pages/bad/", 200, "unknown-key");
    preview.until("/__vodic/page.json?at=/en/pages/good/", 200, "\"notes\":[]");
    preview.until("/_status/", 200, "yaml-tab");
    preview.write("content/registry/topics.yaml", "roads:\n  name: {mk: Патишта, en: Roads}\n");
    preview.until("/en/topics/roads/", 200, "Roads");
    preview.write("i18n/en/site.ftl", "nav-home = The beginning\n");
    preview.until("/en/pages/good/", 200, "The beginning");
    preview.write("content/pages/bad.en.md", "---\ntitle: No longer bad\n---\nText.\n");
    preview.until("/en/pages/bad/", 200, "No longer bad");
    preview.hears("all mistakes are mended");
}

#[test]
fn whatever_happens_to_files_is_seen() {
    let preview = Preview::of(Vodic::site().page("content/pages/a.en.md", "First"));
    preview.until("/en/pages/a/", 200, "First");
    // Some editors write beside and rename.
    preview.write("content/pages/.a.tmp", "---\ntitle: Second\n---\n");
    fs::rename(preview.vodic.path("content/pages/.a.tmp"), preview.vodic.path("content/pages/a.en.md"))
        .expect("it is renamed");
    preview.until("/en/pages/a/", 200, "Second");
    fs::rename(preview.vodic.path("content/pages/a.en.md"), preview.vodic.path("content/pages/b.en.md"))
        .expect("it is renamed");
    preview.until("/en/pages/b/", 200, "Second");
    preview.until("/en/pages/a/", 404, "404");
    fs::remove_file(preview.vodic.path("content/pages/b.en.md")).expect("it is removed");
    preview.until("/en/pages/b/", 404, "404");
    // A whole folder goes and comes back, as with another branch of git.
    fs::rename(preview.vodic.path("content"), preview.vodic.path("old")).expect("it is renamed");
    preview.write("content/pages/c.en.md", "---\ntitle: Third\n---\n");
    preview.until("/en/pages/c/", 200, "Third");
    preview.write("content/pages/c.en.md", "---\ntitle: Fourth\n---\n");
    preview.until("/en/pages/c/", 200, "Fourth");
    preview.write("templates/missing.html", "<p>Nowhere</p>");
    preview.until("/en/none/", 404, "Nowhere");
    preview.write("assets/style.css", "body{}");
    let style = preview.get("/en/").body;
    assert!(style.contains("/assets/style."), "{style}");
}

#[test]
fn only_pages_whose_bytes_changed_reload() {
    let vodic = Vodic::site().page("content/pages/a.en.md", "A").page("content/events/b.en.md", "B");
    let preview = Preview::of(vodic.file("content/events/b.en.md", "---\ntitle: B\nstart: 2020-01-01\n---\n"));
    preview.until("/en/pages/a/", 200, "A");
    let [one, other, style] = ["/en/pages/a/", "/en/events/b/", "/en/pages/a/"].map(|it| preview.listen(it));
    preview.write("content/pages/a.en.md", "---\ntitle: A\n---\nMore.\n");
    rings(&one, "reload");
    rings(&style, "reload");
    rings(&other, "notes");
    let style = preview.listen("/en/pages/a/");
    preview.write("assets/style.css", "body { color: red }");
    rings(&style, "looks");
    rings(&other, "looks");
    // What changed while nobody listened is told at once.
    let seen = preview.seen("/en/pages/a/");
    preview.write("content/pages/a.en.md", "---\ntitle: A\n---\nEven more.\n");
    preview.until("/en/pages/a/", 200, "Even more");
    assert_ne!(preview.seen("/en/pages/a/"), seen);
}

#[test]
fn another_day_is_on_its_page_at_once_and_in_lists_when_they_are_sorted() {
    let event = |title: &str, year: u32| format!("---\ntitle: {title}\nstart: {year}-01-01\n---\n");
    let vodic = Vodic::site().file("content/events/b.en.md", event("Before", 2020));
    let preview = Preview::of(vodic.file("content/events/c.en.md", event("Between", 2021)));
    preview.until("/en/events/b/", 200, "2020");
    let list = preview.listen("/en/events/");
    let first = |preview: &Preview| {
        let body = preview.get("/en/events/").body;
        body.find("Before").expect("it is listed") < body.find("Between").expect("it is listed")
    };
    assert!(!first(&preview));
    preview.write("content/events/b.en.md", &event("Before", 2022));
    preview.until("/en/events/b/", 200, "2022");
    rings(&list, "reload");
    let begin = Instant::now();
    while !first(&preview) {
        assert!(begin.elapsed() < PATIENCE, "the newest does not become the first");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn what_there_is_to_translate_stands_on_a_line_for_each_article() {
    let languages = GOOD.replace("  en: {}", "  en: {}\n  sq: {}\n  sr-Cyrl: {}\n  sr-Latn: {from: sr-Cyrl}");
    let vodic = Vodic::new().file("vodic.yaml", &languages).page("content/pages/a.en.md", "A");
    let draft = "---\ntitle: Nacrt\ndraft: true\ntranslation: {of: en}\n---\n";
    let preview = Preview::of(vodic.file("content/pages/a.sq.md", draft));
    preview.until("/_status/", 200, "pages/a</a>");
    let body = preview.get("/_status/").body;
    let line = body.lines().find(|it| it.contains("pages/a</a>")).expect("it is listed");
    let words = line.split('<').filter_map(|it| it.split_once('>')).map(|it| it.1).collect::<String>();
    assert_eq!(words, "pages/a: missing mk · draft sq · missing sr-Cyrl");
}

#[test]
fn drafts_are_shown_and_said_to_be_drafts() {
    let draft = "---\ntitle: Soon\ndraft: true\n---\nThree words here.\n";
    let preview = Preview::of(Vodic::site().file("content/pages/soon.en.md", draft));
    preview.until("/en/pages/soon/", 200, "Three words");
    let sheet = preview.get("/__vodic/page.json?at=/en/pages/soon/").body;
    let sheet: serde_json::Value = serde_json::from_str(&sheet).expect("it is JSON");
    assert_eq!(sheet["desk"]["ribbon"], "draft");
    assert_eq!(sheet["desk"]["article"]["words"], "4 words");
    let later = "---\ntitle: Later\npublished: 2999-01-01\n---\n";
    preview.write("content/pages/later.en.md", later);
    preview.until("/en/pages/later/", 200, "Later");
    preview.until("/__vodic/page.json?at=/en/pages/later/", 200, "\"ribbon\":\"future\"");
}

#[test]
fn nothing_is_written() {
    let preview = Preview::of(Vodic::site().page("content/pages/a.en.md", "A"));
    preview.until("/en/pages/a/", 200, "A");
    let before = crate::vodic::tree(&preview.vodic.path(""));
    let icon = preview.get("/en/").body;
    let icon = icon.split('"').find(|it| it.starts_with("/icons/")).expect("a page has an icon").to_owned();
    assert_eq!(preview.get(&icon).status, 200);
    assert_eq!(preview.get("/search/index.bin").status, 200);
    assert_eq!(preview.get("/_status/").status, 200);
    assert_eq!(crate::vodic::tree(&preview.vodic.path("")), before);
}

/// How a browser asks for what it shows.
const BROWSES: &str = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";

const PAPER: &str = "/a/en/guide/guide.pdf";

#[test]
fn a_document_is_made_when_it_is_opened_and_its_reader_told_meanwhile() {
    let preview = Preview::of(rich());
    preview.until("/a/en/guide/guide/", 200, "guide.pdf");
    let waits = preview.ask("GET", PAPER, &[BROWSES]);
    assert_eq!(waits.status, 202, "{waits:#?}");
    for part in ["content-security-policy: default-src 'none'", "retry-after: 2", "cache-control: no-store"] {
        assert!(waits.head.contains(part), "{waits:#?}");
    }
    for part in [
        "<h1>this document is being made</h1>",
        "<b lang=\"",
        "role=\"status\"",
        "waiting.js",
        "http-equiv=\"refresh\"",
    ] {
        assert!(waits.body.contains(part), "{waits:#?}");
    }
    let told = preview.stream(&format!("/__vodic/waiting?at={PAPER}"));
    preview.until("/a/en/guide/guide/", 200, "guide.pdf");
    let last = std::iter::from_fn(|| told.recv_timeout(PATIENCE).ok()).find(|it| it != "told");
    assert_eq!(last.as_deref(), Some("ready"));
    let shown = preview.ask("GET", PAPER, &[BROWSES, "Sec-Fetch-Dest: document"]);
    assert!(shown.status == 200 && shown.head.contains("content-type: application/pdf"), "{}", shown.head);
    assert!(shown.body.starts_with("%PDF-"));
}

#[test]
fn programs_wait_for_a_document_and_get_the_newest() {
    let preview = Preview::of(rich());
    preview.until("/a/en/guide/guide/", 200, "guide.pdf");
    let patient: [&[&str]; 3] = [&[], &[BROWSES, "Range: bytes=0-99"], &[BROWSES, "Sec-Fetch-Dest: embed"]];
    let before: Vec<String> = patient.iter().map(|it| preview.ask("GET", PAPER, it).body).collect();
    assert!(before[0].starts_with("%PDF-") && before.iter().all(|it| *it == before[0]));
    assert!(preview.ask("HEAD", PAPER, &[BROWSES]).head.contains("application/pdf"));
    preview.write("content/pages/about.mk.md", "---\ntitle: За нас\n---\n\nНов текст.\n");
    preview.until("/a/mk/pages/about/", 200, "Нов текст");
    let after = preview.get(PAPER);
    assert!(after.status == 200 && after.body.starts_with("%PDF-") && after.body != before[0]);
}

#[test]
fn a_document_that_cannot_be_made_says_all_that_is_wrong_and_comes_back() {
    let preview = Preview::of(rich().file("content/pages/about.mk.md", "---\ntitle: За нас\n---\n\n鳥 и 魚.\n"));
    preview.until(PAPER, 500, "no font of the guide has the letter `鳥`");
    let wrong = preview.ask("GET", PAPER, &[BROWSES]);
    assert!(wrong.status == 500 && wrong.body.contains("has the letter `魚`"), "{wrong:#?}");
    assert!(
        wrong.body.contains("vscode://file") && wrong.body.contains("this page comes back by itself"),
        "{wrong:#?}"
    );
    let bell = preview.listen(PAPER);
    preview.write("content/pages/about.mk.md", "---\ntitle: За нас\n---\n\nТекст.\n");
    rings(&bell, "reload");
    assert_eq!(preview.get(PAPER).status, 200);
}

#[test]
fn pages_are_those_of_a_build() {
    let vodic = Vodic::site().page("content/pages/a.en.md", "A").run("build").exit(0).vodic;
    let built = crate::vodic::contents(&vodic.path("public"));
    let preview = Preview::of(vodic);
    for (path, bytes) in built.iter().filter(|it| !it.0.starts_with('.')) {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let answer = preview.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        if answer.head.contains("text/") {
            let script = answer.body.find("<script type=\"module\" src=\"/__vodic/");
            let end = script.map(|at| at + answer.body[at..].find("</script>\n").expect("it ends") + 10);
            let body = script
                .zip(end)
                .map_or(answer.body.clone(), |(at, end)| [&answer.body[..at], &answer.body[end..]].concat());
            assert_eq!(body, String::from_utf8_lossy(bytes), "{path}");
        }
    }
}

#[test]
fn a_taken_port_gives_way_to_the_next() {
    let one = Preview::of(Vodic::site());
    let line = format!("serve --port {}", one.port);
    let other = Preview::with(Vodic::site(), &line);
    assert!(other.port > one.port);
    assert_eq!(other.get("/en/").status, 200);
}

#[test]
fn a_site_below_a_path_is_served_there() {
    let vodic = Vodic::site().file("vodic.yaml", GOOD.replace("guide.example", "guide.example/all/of/it"));
    let preview = Preview::of(vodic);
    preview.until("/all/of/it/en/", 200, "Guide");
    let moved = preview.get("/");
    assert_eq!((moved.status, moved.head.contains("location: /all/of/it/\r")), (302, true), "{}", moved.head);
    assert_eq!(preview.get("/en/").status, 404);
    let moved = preview.get("/all/of/it/en");
    assert_eq!((moved.status, moved.head.contains("location: /all/of/it/en/\r")), (302, true), "{}", moved.head);
}

#[test]
fn whoever_comes_from_elsewhere_is_warned_of() {
    let preview = Preview::with(Vodic::site(), "serve --port 0 --interface 0.0.0.0 --allow-host guide.test");
    preview.until("/en/", 200, "Guide");
    assert_eq!(preview.ask("GET", "/en/", &[&format!("Host: guide.test:{}", preview.port)]).status, 200);
    assert_eq!(preview.ask("GET", "/en/", &[&format!("Host: other.test:{}", preview.port)]).status, 403);
    // It was said before the address, and is read by now.
    let ran = Vodic::site().run("serve --port 0 --interface 203.0.113.77");
    ran.exit(2).tells("warning: other machines may see the preview").tells("error: nobody can listen at 203.0.113.77");
    Vodic::new().run("-r nowhere serve").exit(2).tells("there is no folder `nowhere`");
}

//! A site that is loaded again and again is the site that is loaded afresh: byte for byte, note for note.

use std::collections::BTreeMap;
use std::io;

use vodic::base::files::{Entry, Files};
use vodic::base::report::emit::emit;
use vodic::base::report::style::Style;
use vodic::output::made::Made;
use vodic::site::memory::Memory;
use vodic::site::options::Options;
use vodic::site::whole::Site;

use crate::ground::Ground;

/// A project whose files say when they have changed.
struct Changing {
    ground: Ground,
    stamps: BTreeMap<String, u64>,
    memory: Memory,
    site: Option<Site>,
}

impl Files for Changing {
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>> {
        self.ground.list(dir)
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        self.ground.read(path, limit)
    }

    fn stamp(&self, path: &str) -> Option<u64> {
        self.stamps.get(path).copied()
    }
}

/// All that a site says: every address with its bytes or what is wrong with it, and the notes.
fn all(site: &Site, notes: &vodic::base::diagnostic::Notes) -> Vec<(String, String)> {
    let told = |made: Result<Made, vodic::base::diagnostic::Diagnostic>| match made {
        Ok(Made::Bytes(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
        Ok(other) => format!("{other:?}"),
        Err(problem) => problem.message,
    };
    let mut all: Vec<(String, String)> =
        site.manifest().entries().iter().map(|(at, output)| (at.to_string(), told(site.make(*output)))).collect();
    let mut drawn = Vec::new();
    emit(&mut drawn, notes, &Style::default()).expect("a vector takes everything");
    all.push(("notes".to_owned(), String::from_utf8_lossy(&drawn).into_owned()));
    all
}

#[track_caller]
fn same(one: &[(String, String)], other: &[(String, String)]) {
    let addresses = |it: &[(String, String)]| it.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    assert_eq!(addresses(one), addresses(other));
    one.iter().zip(other).for_each(|(one, other)| assert_eq!(one.1, other.1, "{}", one.0));
}

impl Changing {
    fn new() -> Changing {
        let ground = Ground::of_two_languages();
        let mut changing = Changing { ground, stamps: BTreeMap::new(), memory: Memory::default(), site: None };
        let event = "---\ntitle: Сајам\nform: workshop\nstart: 2020-01-01\ntopics: [roads]\n---\n## Програма {#a}\n\nТекст о путевима.\n";
        let files = [
            ("vodic.yaml", CONFIGURATION),
            ("content/registry/topics.yaml", "roads:\n  name: {mk: Патишта, en: Roads, sr-Cyrl: Путеви}\n"),
            ("content/events/fair.sr-Cyrl.md", event),
            ("content/events/fair.en.md", "---\ntitle: Fair\ntranslation: {of: sr-Cyrl}\n---\nA text.\n"),
            (
                "content/lessons/ask.en.md",
                "---\ntitle: Ask first\npolarity: positive\nevent: fair\ntopics: [roads]\n---\nSee [the fair](@/events/fair#a).\n",
            ),
            ("content/pages/about.mk.md", "---\ntitle: За нас\n---\n![a](a.svg)\n\n```rust\nfn a() {}\n```\n"),
        ];
        files.iter().for_each(|(path, text)| changing.put(path, text));
        changing.put("content/pages/a.svg", PICTURE);
        changing.check();
        changing
    }

    fn put(&mut self, path: &str, bytes: impl AsRef<[u8]>) {
        self.ground.put(path, bytes);
        let next = self.stamps.values().max().copied().unwrap_or_default() + 1;
        self.stamps.insert(path.to_owned(), next);
    }

    fn take(&mut self, path: &str) {
        self.ground.take(path);
        self.stamps.remove(path);
    }

    /// Loads again and afresh, and compares.
    #[track_caller]
    fn check(&mut self) {
        let options = Options { drafts: true, ..Options::default() };
        let mut memory = std::mem::take(&mut self.memory);
        let again = Site::load_again(self, &options, &mut memory);
        self.memory = memory;
        let fresh = Site::load(&self.ground, &options);
        match (&again.value, &fresh.value) {
            (Some(again_site), Some(site)) => same(&all(again_site, &again.notes), &all(site, &fresh.notes)),
            (None, None) => {}
            _ => panic!("one of them is no site"),
        }
        self.site = again.value;
    }

    /// Saves a file and checks; whether its page could be shown at once, in other words or another dress.
    #[track_caller]
    fn saved(&mut self, path: &str, text: &str, address: &str) -> bool {
        self.put(path, text);
        let before = self.site.take().expect("there was a site");
        let quick = before.reworded(self, [path].into_iter()).or_else(|| before.dressed(self, [path].into_iter()));
        self.check();
        let page = |site: &Site| site.find(address).map(|it| site.make(it).ok());
        if let (Some(quick), Some(site)) = (&quick, &self.site) {
            assert_eq!(page(quick), page(site), "{address}");
            assert_ne!(page(&before), page(site), "{address} was changed");
        }
        quick.is_some()
    }
}

const CONFIGURATION: &str = "title: {mk: Водич, en: Guide}\nbase_url: https://guide.example\ndefault_language: mk\n\
    languages:\n  mk: {}\n  en: {}\n  sr-Cyrl: {path: sr, fallback: [mk]}\n  sr-Latn: {path: latin, from: sr-Cyrl}\n";
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";
const EVENT: &str = "content/events/fair.sr-Cyrl.md";

#[test]
fn other_templates_are_shown_at_once() {
    let mut site = Changing::new();
    let footer = |text: &str| format!("<footer>{text} {{{{ t(id=\"nav-home\") }}}}</footer>");
    assert!(site.saved("templates/footer.html", &footer("a"), "/en/"));
    assert!(site.saved("templates/footer.html", &footer("b"), "/latin/"));
    assert!(!site.saved("templates/footer.html", "{% if %}", "/"), "what is wrong is told first");
    assert!(site.saved("templates/footer.html", &footer("c"), "/sr/"));
}

#[test]
fn other_words_are_shown_at_once_in_both_scripts() {
    let mut site = Changing::new();
    let event = |title: &str, text: &str| {
        format!(
            "---\ntitle: {title}\nform: workshop\nstart: 2020-01-01\ntopics: [roads]\n---\n## Програма {{#a}}\n\n{text}\n"
        )
    };
    assert!(site.saved(EVENT, &event("Сајам", "Другачији текст."), "/sr/events/fair/"));
    assert!(site.saved(EVENT, &event("Вашар", "Још један."), "/latin/events/fair/"));
    let lesson = "---\ntitle: Ask\npolarity: positive\nevent: fair\ntopics: [roads]\n---\nLook at [the fair](@/events/fair#a).\n";
    assert!(site.saved("content/lessons/ask.en.md", lesson, "/en/lessons/ask/"));
}

#[test]
fn what_is_more_than_words_is_related_again() {
    let mut site = Changing::new();
    let event = "---\ntitle: Сајам\nform: workshop\nstart: 2021-01-01\n---\nТекст.\n";
    assert!(!site.saved(EVENT, event, "/sr/events/fair/"), "a date is a fact");
    assert!(!site.saved(EVENT, "---\ntitle: [Сајам\n---\nТекст.\n", "/sr/events/fair/"), "a mistake");
    assert!(!site.saved(EVENT, event, "/sr/events/fair/"), "it was broken");
    assert!(!site.saved("content/pages/new.en.md", "---\ntitle: New\n---\n", "/en/pages/new/"), "nobody knows it");
    assert!(!site.saved("content/pages/new.sr-Latn.md", "---\ntitle: Nova\n---\n", "/latin/pages/new/"));
    assert!(!site.saved(
        "content/lessons/ask.en.md",
        "---\ntitle: Ask first\npolarity: positive\nevent: fair\n---\n[Us](@/pages/new).\n",
        "/en/lessons/ask/"
    ));
}

#[test]
fn whatever_changes_is_seen() {
    let mut site = Changing::new();
    let changes: &[(&str, Option<&str>)] = &[
        (
            "content/registry/topics.yaml",
            Some("roads:\n  name: {mk: Друмови, en: Ways}\nwater:\n  name: {en: Water}\n"),
        ),
        ("content/registry/topics.yaml", None),
        ("content/registry/topics.yaml", Some("roads:\n  name: {en: Roads}\n")),
        ("content/events/fair.sr-Latn.md", Some("---\ntitle: Vašar\ntranslation: {of: sr-Cyrl}\n---\nRukom.\n")),
        ("content/events/fair.sr-Latn.md", None),
        (
            "content/events/fair.en.md",
            Some("---\ntitle: Fair\ndraft: true\ntranslation: {of: sr-Cyrl}\n---\nA text.\n"),
        ),
        ("content/events/fair.en.md", None),
        ("content/lessons/ask.en.md", Some("---\ntitle: Ask\npolarity: positive\naliases: [/old]\n---\nNo links.\n")),
        ("templates/footer.html", Some("<footer>mine</footer>")),
        ("templates/footer.html", Some("<footer>{% if %}</footer>")),
        ("templates/footer.html", None),
        ("assets/style.css", Some("body {}")),
        ("i18n/en/site.ftl", Some("nav-home = Beginning\n")),
        ("i18n/en/site.ftl", Some("nav-home = { -none\n")),
        ("content/pages/a.svg", Some("no picture")),
        ("content/pages/a.svg", None),
        ("content/pages/about.mk.md", None),
        ("content/pages/about.sr-Cyrl.md", Some("---\ntitle: О нама\n---\n")),
        ("content/pages/A.sr-Cyrl.md", Some("---\ntitle: О нама\n---\n")),
        ("content/unknown/a.md", Some("x")),
    ];
    for (path, text) in changes {
        match text {
            Some(text) => site.put(path, text),
            None => site.take(path),
        }
        site.check();
    }
}

#[test]
fn another_configuration_is_another_site() {
    let mut site = Changing::new();
    for (before, now) in [
        ("default_language: mk", "default_language: en"),
        ("guide.example", "guide.example/below"),
        ("  sr-Latn: {path: latin, from: sr-Cyrl}\n", ""),
        ("  mk: {}\n", "  mk: {}\n  sq: {fallback: [en]}\n"),
        ("title: ", "titel: "),
        ("languages:", "languages: ["),
    ] {
        site.put("vodic.yaml", CONFIGURATION.replace(before, now));
        site.check();
        site.put("vodic.yaml", CONFIGURATION);
        site.check();
    }
}

#[test]
fn another_outline_is_another_guide() {
    let mut site = Changing::new();
    let guide = |chapters: &str| {
        format!(
            "title: {{mk: Водич, en: Guide}}\nedition: {{number: 1, date: 2024-01-01}}\nmissing: fallback\nparts:\n  \
             - {{title: {{mk: Прв, en: First}}, chapters: [{chapters}]}}\n"
        )
    };
    let path = "content/guide/start.yaml";
    let chapters = ["lessons/ask", "lessons/ask, events/fair", "events/fair", "pages/nowhere", "pages/about"];
    for chapters in chapters {
        site.put(path, guide(chapters));
        site.check();
    }
    site.put(path, guide("lessons/ask").replace("title: {mk: Водич", "titel: {mk: Водич"));
    site.check();
    site.put(path, guide("lessons/ask"));
    site.check();
    site.take(path);
    site.check();
}

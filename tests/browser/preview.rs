//! The preview as an editor sees it: the real program, and what it puts beside and above a page.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::json;

use crate::tab::{Tab, tab};

/// A preview that runs, and a tab that looks at it.
struct Editing {
    folder: tempfile::TempDir,
    child: Child,
    host: String,
    tab: Tab,
}

const CONFIGURATION: &str = "title: {mk: Водич, en: Guide, sq: Udhëzues}\nbase_url: https://guide.example\n\
    default_language: mk\nlanguages: {mk: {}, en: {}, sq: {fallback: [en]}}\n";

impl Editing {
    /// `None` where there is no Chromium.
    fn of(files: &[(&str, &str)]) -> Option<Editing> {
        let mut tab = tab()?;
        let folder = tempfile::tempdir().expect("the machine gives us a folder");
        let mut command = Command::new(env!("CARGO_BIN_EXE_vodic"));
        command.args(["serve", "--port", "0", "--ui-lang", "en", "-r"]).arg(folder.path()).stderr(Stdio::piped());
        let common = [
            ("vodic.yaml", CONFIGURATION),
            ("content/registry/topics.yaml", "roads:\n  name: {mk: Патишта, en: Roads}\n"),
        ];
        common.iter().chain(files).for_each(|(path, text)| write(&folder, path, text));
        let mut child = command.spawn().expect("the program is there: cargo has built it");
        let mut stderr = BufReader::new(child.stderr.take().expect("standard error is piped"));
        let mut line = String::new();
        stderr.read_line(&mut line).expect("it says where it is");
        std::thread::spawn(move || std::io::copy(&mut stderr, &mut std::io::sink()));
        let host = line.trim().rsplit(' ').next().expect("the address comes last").trim_end_matches('/').to_owned();
        tab.ask("Fetch.disable", json!({}));
        Some(Editing { folder, child, host, tab })
    }

    fn write(&self, path: &str, text: &str) {
        write(&self.folder, path, text);
    }

    fn open(&mut self, address: &str) -> &mut Tab {
        self.tab.ask("Page.navigate", json!({"url": format!("{}{address}", self.host)}));
        self.tab.until_loaded().until(&format!("location.pathname === '{address}' && {BAR}"))
    }
}

fn write(folder: &tempfile::TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

impl Drop for Editing {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether the editor's bar is there.
const BAR: &str = "document.querySelector('vodic-preview')?.shadowRoot.querySelector('.bar')";

/// What stands in our own tree.
fn own(selector: &str) -> String {
    format!("document.querySelector('vodic-preview').shadowRoot.querySelector({selector:?})")
}

fn click(tab: &mut Tab, selector: &str) {
    tab.eval(&format!("{}.click()", own(selector)));
}

const PAGE: &str = "content/pages/a.en.md";

#[test]
fn a_mistake_lies_over_its_page_until_it_is_mended() {
    let bad = "---\ntitle: \"<img src=x onerror=alert(1)>\"\ntitel: x\n---\nWords.\n";
    let other = ("content/pages/b.en.md", "---\ntitle: Other\n---\nWords.\n");
    let Some(mut editing) = Editing::of(&[(PAGE, bad), other]) else { return };
    let tab = editing.open("/en/pages/a/");
    tab.until(&own("#overlay pre"));
    let drawn = tab.text(&format!("{}.textContent", own("#overlay")));
    assert!(
        drawn.contains("error[unknown-key]") && drawn.contains("titel: x") && drawn.contains("did you mean"),
        "{drawn}"
    );
    let open = tab.text(&format!("{}.href", own("#overlay section a")));
    assert!(open.starts_with("vscode://file/") && open.ends_with("/content/pages/a.en.md:3:1"), "{open}");
    assert_eq!(tab.eval(&format!("{} === null", own("img"))), true, "what an author wrote is no markup");
    click(tab, "#overlay .close");
    tab.until(&format!("!{}", own("#overlay")));
    editing.open("/en/pages/b/").until(&format!("!{}", own("#overlay")));
    let tab = &mut editing.tab;
    assert!(tab.text(&format!("{}.textContent", own("#counter"))).contains("1 error"));
    click(tab, "#counter");
    tab.until("location.pathname === '/_status/' && document.querySelector('section.error pre')?.textContent.includes('titel')");
    editing.open("/en/pages/a/").until(&own("#overlay"));
    editing.write(PAGE, "---\ntitle: Mended\n---\nWords.\n");
    editing.tab.until(&format!(
        "document.querySelector('h1').textContent.includes('Mended') && {BAR} && !{}",
        own("#overlay")
    ));
    assert_eq!(editing.tab.complaints, Vec::<String>::new());
}

#[test]
fn a_page_that_cannot_be_made_tells_why_and_comes_back() {
    let Some(mut editing) =
        Editing::of(&[(PAGE, "---\ntitle: A page\n---\n"), ("templates/article.html", "{{ nothing.there }}")])
    else {
        return;
    };
    let tab = editing.open("/en/pages/a/");
    assert!(tab.text("document.querySelector('section.error pre').textContent").contains("templates/article.html"));
    editing.write("templates/article.html", "{% extends \"default/article.html\" %}");
    editing.tab.until("document.querySelector('h1').textContent.includes('A page')");
    editing.write("vodic.yaml", "title: [");
    editing.tab.until("document.querySelector('section.error pre')?.textContent.includes('vodic.yaml')");
    editing.write("vodic.yaml", CONFIGURATION);
    editing.tab.until("document.querySelector('h1').textContent.includes('A page')");
    // The browser itself complains of the status, and of nothing else.
    editing.tab.complaints.retain(|it| !it.contains("500"));
    assert_eq!(editing.tab.complaints, Vec::<String>::new());
}

#[test]
fn the_bar_shows_the_languages_and_begins_a_translation() {
    let event = "---\ntitle: A fair\nform: workshop\nstart: 2020-01-01\ntopics: [roads]\ndraft: true\n---\nFive words stand right here.\n";
    let lesson = "---\ntitle: A lesson\npolarity: positive\ntopics: [roads]\nevent: fair\n---\nWords.\n";
    let files = [("content/events/fair.en.md", event), ("content/lessons/lesson.en.md", lesson)];
    let Some(mut editing) = Editing::of(&files) else { return };
    let tab = editing.open("/en/events/fair/");
    assert_eq!(tab.text(&format!("{}.textContent", own(".ribbon"))), "draft");
    assert_eq!(tab.text(&format!("{}.textContent", own(".count"))), "7 words · 1 minute");
    click(tab, ".marks");
    let states = format!("[...{}.querySelectorAll('li')].map((it) => it.className).join(' ')", own(".languages"));
    assert_eq!(tab.text(&states), "missing original fallback", "an original stays one while it is a draft");
    click(tab, "[data-begin=mk]");
    tab.until(&format!("{}?.textContent.includes('content/events/fair.mk.md')", own(".told")));
    let text = fs::read_to_string(editing.folder.path().join("content/events/fair.mk.md")).expect("it was written");
    assert!(text.contains("of: en") && text.contains("draft: true"), "{text}");
    let tab = &mut editing.tab;
    // The page is another one now: its menu of languages leads to the new text.
    let marks = "[...document.querySelector('vodic-preview').shadowRoot.querySelectorAll('.bar i')]";
    tab.until(&format!("{BAR} && {marks}[0].className === 'draft'"));
    editing.open("/en/lessons/lesson/");
    click(&mut editing.tab, ".bar button:nth-of-type(2)");
    assert!(editing.tab.text(&format!("{}.textContent", own("#panel"))).contains("event → A fair"));
    assert_eq!(editing.tab.complaints, Vec::<String>::new());
}

/// A page of so many sections, each higher than a window is high.
fn long(first: &str) -> String {
    let section =
        |at: usize| format!("## Section {at} {{#s{at}}}\n\n{}\n", "Words that fill a line or two. \n\n".repeat(40));
    format!("---\ntitle: Long\n---\n{first}\n\n{}", (0..5).map(section).collect::<String>())
}

#[test]
fn a_page_that_changes_keeps_the_heading_where_it_was() {
    let Some(mut editing) = Editing::of(&[(PAGE, &long("Short."))]) else { return };
    let tab = editing.open("/en/pages/a/");
    tab.eval("document.getElementById('s3').scrollIntoView({behavior: 'instant'}); scrollBy({top: -120, behavior: 'instant'})");
    let top = "Math.round(document.getElementById('s3').getBoundingClientRect().top)";
    let (before, height) = (tab.eval(top), tab.eval("scrollY").as_f64().unwrap_or_default());
    editing.write(PAGE, &long(&"A new paragraph.\n\n".repeat(30)));
    let tab = &mut editing.tab;
    tab.until(&format!("document.body.textContent.includes('A new paragraph') && scrollY > {height} + 100 && {BAR}"));
    let moved = tab.eval(top).as_f64().unwrap_or_default() - before.as_f64().unwrap_or_default();
    assert!(moved.abs() <= 2.0, "it moved by {moved} pixels");
    assert_eq!(tab.complaints, Vec::<String>::new());
}

#[test]
fn a_style_sheet_is_exchanged_without_reloading() {
    let Some(mut editing) =
        Editing::of(&[(PAGE, "---\ntitle: A page\n---\n"), ("assets/style.css", "h1 { color: rgb(1, 2, 3) }")])
    else {
        return;
    };
    let tab = editing.open("/en/pages/a/");
    tab.eval("globalThis.stays = true");
    for color in ["rgb(4, 5, 6)", "rgb(7, 8, 9)"] {
        editing.write("assets/style.css", &format!("h1 {{ color: {color} }}"));
        editing.tab.until(&format!("getComputedStyle(document.querySelector('h1')).color === '{color}'"));
        editing.tab.until("document.querySelectorAll('link[rel=stylesheet]').length === 1");
    }
    assert_eq!(editing.tab.eval("globalThis.stays"), true, "it is still the same page");
    assert_eq!(editing.tab.complaints, Vec::<String>::new());
}

#[test]
fn a_page_is_opened_as_wide_as_a_phone_and_closed_again() {
    let Some(mut editing) = Editing::of(&[(PAGE, "---\ntitle: A page\n---\n")]) else { return };
    editing.open("/en/pages/a/");
    let gesture = |tab: &mut Tab| {
        let params = json!({"expression": format!("{}.click()", own("#phone")), "userGesture": true});
        tab.ask("Runtime.evaluate", params);
    };
    let host = editing.host.clone();
    let tab = &mut editing.tab;
    let opened = |tab: &mut Tab| {
        let targets = tab.ask("Target.getTargets", json!({}));
        let targets = targets["targetInfos"].as_array().expect("there are targets").clone();
        targets
            .iter()
            .filter(|it| it["type"] == "page" && it["url"].as_str().is_some_and(|it| it.starts_with(&host)))
            .count()
    };
    assert_eq!(opened(tab), 1);
    gesture(tab);
    while opened(tab) != 2 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    gesture(tab);
    while opened(tab) != 1 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

//! A site on a disk: opened by double-click, it is searched as any other.

use std::ffi::OsString;
use std::fs;

use serde_json::json;
use vodic::cli::screen::Screen;

use crate::pages::settled;
use crate::tab::{Tab, tab};

const FILES: [(&str, &str); 4] = [
    ("vodic.yaml", "title: Guide\nbase_url: https://a.example/guide\nlanguages: {en: {}, mk: {}}\n"),
    ("content/registry/topics.yaml", "roads:\n  name: {en: Roads, mk: Патишта}\n"),
    (
        "content/lessons/bridges.mk.md",
        "---\ntitle: Мостови во Куманово\ntopics: [roads]\npolarity: positive\n---\nМостот чека.\n",
    ),
    ("content/pages/about.en.md", "---\ntitle: About\n---\nWhat this is.\n"),
];

/// Waits until an expression is true.
fn until(tab: &mut Tab, expression: &str) {
    tab.eval(&format!(
        "(async () => {{ while (!({expression})) await new Promise(done => setTimeout(done, 30)); }})()"
    ));
}

/// Opens a page of a site that was made of these files for reading from disk.
fn opened(tab: &mut Tab, files: &[(&str, &str)], page: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("the machine gives us a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
    let words = ["vodic", "-q", "-r", &folder.path().to_string_lossy(), "build", "--offline"].map(OsString::from);
    let exit = vodic::cli::run(words, &mut Screen::of(std::io::sink(), std::io::sink()));
    assert_eq!(exit.status(), 0);
    tab.ask("Fetch.disable", json!({}));
    let start = format!("file://{}/public/{page}", folder.path().display());
    tab.ask("Page.navigate", json!({"url": start}));
    tab.until_loaded();
    folder
}

#[test]
fn a_site_on_a_disk_is_read_and_searched() {
    let Some(mut tab) = tab() else { return };
    let _folder = opened(&mut tab, &FILES, "index.html");
    tab.click("main [lang=mk] a").until_loaded();
    assert_eq!(tab.text("document.documentElement.lang"), "mk");
    tab.eval("document.querySelector('.find input').focus()");
    tab.press("m o s t");
    until(&mut tab, "document.querySelector('.find-results li a')");
    tab.press("Enter").until_loaded();
    until(&mut tab, "document.querySelector('.search-results li a mark')");
    tab.click(".search-results > li > a").until_loaded();
    assert_eq!(tab.text("document.querySelector('h1').textContent.trim()"), "Мостови во Куманово");
    assert!(tab.text("location.pathname").ends_with("/public/mk/lessons/bridges/index.html"));
    assert_eq!(tab.complaints, Vec::<String>::new());
}

#[test]
fn in_a_site_without_texts_nothing_is_found() {
    let Some(mut tab) = tab() else { return };
    let config = FILES.iter().filter(|it| it.0 == "vodic.yaml").copied().collect::<Vec<_>>();
    let _folder = opened(&mut tab, &config, "mk/search/index.html?q=most");
    let line = "document.querySelector('.search-status')";
    settled(&mut tab);
    assert_eq!(tab.eval(&format!("{line}.textContent === {line}.dataset.failed")), false);
    assert_eq!(tab.eval("document.querySelectorAll('.search-results li').length"), 0);
}

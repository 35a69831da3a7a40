//! Publishing, seen from outside: whatever happens, what stands there is one whole site.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::vodic::{Vodic, contents};

const PAGES: usize = 200;

/// A site whose every page says `word`.
fn site(word: &str) -> Vodic {
    rewrite(Vodic::site().file("vodic.yaml", CONFIGURATION).file("templates/base.html", TEMPLATE), word)
}

/// Without search, whose files of one release stay for the next: then a site is all that its folder holds.
const CONFIGURATION: &str =
    "title: Guide\nbase_url: https://guide.example\ndefault_language: mk\nlanguages: {mk: {}, en: {}}\nsearch: false\n";

/// Pages of a few bytes: what is tested is their writing.
const TEMPLATE: &str = "{{ page.title }}{% block content %}{% endblock %}\n";

fn rewrite(mut vodic: Vodic, word: &str) -> Vodic {
    for n in 0..PAGES {
        vodic = vodic.page(&format!("content/pages/p{n}.mk.md"), &format!("{word} {n}"));
    }
    vodic
}

/// The folder without what differs between runs by design: nothing does.
fn published(vodic: &Vodic) -> BTreeMap<String, Vec<u8>> {
    contents(&vodic.path("public"))
}

#[test]
fn a_kill_at_any_moment_leaves_one_whole_site() {
    let new = published(&site("new").run("build -q").exit(0).vodic);
    let vodic = site("old").run("build -q").exit(0).vodic;
    let old = published(&vodic);
    let mut vodic = rewrite(vodic, "new");
    let begin = Instant::now();
    let other = vodic.path("measured");
    let status = vodic.command(&format!("build -q -o {}", other.display())).status().expect("the program is there");
    assert!(status.success());
    let whole = begin.elapsed();
    let (mut olds, mut news) = (0, 0);
    for step in 0..40 {
        let mut child = vodic.command("build -q").stderr(Stdio::null()).spawn().expect("the program is there");
        std::thread::sleep(whole * step / 36);
        child.kill().expect("it is ours");
        child.wait().expect("it is ours");
        let now = published(&vodic);
        match (now == old, now == new) {
            (true, _) => olds += 1,
            (_, true) => news += 1,
            _ => panic!("killed after {:?}: neither the old site nor the new one", whole * step / 36),
        }
        if now == new {
            // Back to the old texts, for another try at the exchange.
            vodic = rewrite(rewrite(vodic, "old").run("build -q").exit(0).vodic, "new");
        }
    }
    assert!(olds > 0, "no kill came before the exchange ({olds} old, {news} new)");
    let vodic = vodic.run("build -q").exit(0).vodic;
    assert!(published(&vodic) == new, "a normal run finishes what was begun");
    assert_eq!(leftovers(&vodic), Vec::<String>::new());
}

/// What publishing left beside the output.
fn leftovers(vodic: &Vodic) -> Vec<String> {
    let names = fs::read_dir(vodic.path(".")).expect("the folder can be read");
    let names = names.map(|it| it.expect("the folder can be read").file_name().to_string_lossy().into_owned());
    names.filter(|it| it.contains("stage") || it.contains("journal")).collect()
}

#[test]
fn a_mistake_in_the_texts_leaves_the_old_site() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А").does("build -q").exit(0).vodic;
    let old = published(&vodic);
    let vodic = vodic.file("content/pages/b.mk.md", "---\ntitle: Б: в\n---\n");
    let vodic = vodic.does("build").exit(1).tells("nothing was published").vodic;
    assert!(published(&vodic) == old);
    let vodic = vodic.page("content/pages/b.mk.md", "Б").file("templates/article.html", "{{ nothing.at.all }}");
    let vodic = vodic.does("build").exit(1).tells("nothing was published").vodic;
    assert!(published(&vodic) == old, "a template that fails while pages are made changes nothing either");
    assert_eq!(leftovers(&vodic), Vec::<String>::new());
}

#[test]
fn unchanged_files_stay_the_same_files() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А").page("content/pages/b.mk.md", "Б");
    let vodic = vodic.does("build -q").exit(0).vodic;
    let identity = |vodic: &Vodic, path: &str| {
        let data = fs::metadata(vodic.path(path)).expect("the page is there");
        (data.ino(), data.mtime(), data.mtime_nsec())
    };
    let (a, b) = ("public/mk/pages/a/index.html", "public/mk/pages/b/index.html");
    let before = (identity(&vodic, a), identity(&vodic, b));
    std::thread::sleep(Duration::from_millis(20));
    let vodic = vodic.file("content/pages/b.mk.md", "---\ntitle: Б\n---\n\nново\n").does("build -q").exit(0).vodic;
    assert_eq!(identity(&vodic, a), before.0);
    assert_ne!(identity(&vodic, b), before.1);
    let vodic = vodic.does("build").exit(0).tells("is up to date").vodic;
    assert_eq!(identity(&vodic, a), before.0);
}

#[test]
fn a_page_that_is_no_more_is_gone() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А").page("content/pages/b.mk.md", "Б");
    let vodic = vodic.does("build -q").exit(0).leaves("public/mk/pages/b/index.html", "Б").vodic;
    fs::remove_file(vodic.path("content/pages/b.mk.md")).expect("it was there");
    vodic.does("build -q").exit(0).leaves_no("public/mk/pages/b").leaves("public/mk/pages/a/index.html", "А");
}

#[test]
fn a_run_ends_with_the_status_that_scripts_expect() {
    let site = || Vodic::site().page("content/pages/a.mk.md", "А");
    site().does("build").exit(0);
    site().file("content/pages/b.mk.md", "").does("build").exit(1);
    site().file("vodic.yaml", "title: А\n").does("build").exit(2);
    site().does("build --no-such-option").exit(2);
    let blocked = site().file("blocked", "a file");
    let output = blocked.path("blocked/public");
    blocked.does(&format!("build -o {}", output.display())).exit(3).tells("error: ");
}

#[test]
fn a_warning_is_published_unless_it_is_strictly_an_error() {
    let site = || Vodic::site().file("content/pages/a.mk.md", "---\ntitle: А\n---\n\n# Б\n");
    site().does("build").exit(0).tells("1 warning").leaves("public/mk/pages/a/index.html", "Б");
    site().does("build --strict").exit(1).leaves_no("public");
}

//! What may stand in a project's folder and must do no harm (RELIABILITY.md, section 3).

use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use crate::vodic::{Vodic, contents};

const CHECK: &str = "check --format json";

#[test]
fn all_mistakes_of_all_files_are_told_in_one_run() {
    let lesson = |keys: &str| format!("---\ntitle: А\n{keys}---\n");
    Vodic::site()
        .file("content/lessons/z.mk.md", lesson("topics: [rods]\ndraft: maybe\nevnt: x\n"))
        .file("content/lessons/b.mk.md", lesson("topics: [roads]\nevent: nowhere\n"))
        .file("content/lessons/b.en.md", "no front matter\n")
        .file("content/lessons/a.mk.md", lesson("topics: [roads]\n") + "[x](javascript:y) ![](no.png)\n")
        .file("content/evnts/a.mk.md", lesson(""))
        .file("content/registry/places.yaml", "skopje: {name: Скопје}\n")
        .does(CHECK)
        .exit(1)
        .notes(&[
            "content/evnts/a.mk.md:1:1 error unknown-kind",
            "content/lessons/a.mk.md:5:1 error refused-address",
            "content/lessons/a.mk.md:5:19 error missing-medium",
            "content/lessons/a.mk.md:5:19 warning picture-without-text",
            "content/lessons/b.en.md:1:1 error no-front-matter",
            "content/lessons/b.mk.md:4:8 error unknown-reference",
            "content/lessons/z.mk.md:3:10 error unknown-entry",
            "content/lessons/z.mk.md:4:8 error wrong-type",
            "content/lessons/z.mk.md:5:1 error unknown-key",
            "content/registry/places.yaml:1:1 error missing-field",
        ]);
}

#[test]
fn a_broken_file_that_others_refer_to_is_one_mistake() {
    let event = "---\ntitle: Тирана: 2024\n---\n";
    let lesson = |n: usize| format!("---\ntitle: Л{n}\ntopics: [roads]\nevent: tirana\n---\n[т](@/events/tirana)\n");
    let mut vodic = Vodic::site().file("content/events/tirana.mk.md", event);
    for n in 0..20 {
        vodic = vodic.file(&format!("content/lessons/l{n}.mk.md"), lesson(n));
    }
    vodic
        .file("content/events/tirana.en.md", "---\ntitle: Tirana\ntranslation: {of: mk, text: 3f9a0c51}\n---\n")
        .does(CHECK)
        .exit(1)
        .notes(&["content/events/tirana.mk.md:2:14 error yaml-syntax"]);
}

#[test]
fn links_pipes_and_strange_names_are_refused() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А");
    symlink("/etc/hostname", vodic.path("content/pages/host.mk.md")).expect("a link");
    symlink("/etc", vodic.path("content/pages/etc")).expect("a link");
    let pipe = vodic.path("content/pages/pipe.mk.md");
    mknodat(CWD, pipe, FileType::Fifo, Mode::from_raw_mode(0o644), 0).expect("a pipe");
    let name = std::ffi::OsStr::from_bytes(b"\xe8.md");
    fs::write(vodic.path("content/pages").join(name), "x").expect("a file");
    vodic.does(CHECK).exit(1).notes(&[
        "content/pages:1:1 error file-name",
        "content/pages/etc:1:1 error link-in-content",
        "content/pages/host.mk.md:1:1 error link-in-content",
        "content/pages/pipe.mk.md:1:1 error link-in-content",
    ]);
}

#[test]
fn a_huge_file_costs_no_memory() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А");
    let sparse = File::create(vodic.path("content/pages/b.mk.md")).expect("a file");
    sparse.set_len(1 << 40).expect("a sparse file");
    vodic.does(CHECK).exit(1).notes(&["content/pages/b.mk.md:1:1 error too-large"]);
}

#[test]
fn names_that_are_one_on_other_systems_are_told() {
    Vodic::site()
        .file("content/pages/a.txt", "a")
        .file("content/pages/A.txt", "a")
        .file("content/pages/s\u{30c}.txt", "a")
        .file("content/pages/š.txt", "a")
        .does(CHECK)
        .exit(1)
        .notes(&["content/pages/a.txt:1:1 error same-name", "content/pages/š.txt:1:1 error same-name"]);
}

#[test]
fn a_mark_at_the_beginning_and_line_ends_of_windows_change_nothing() {
    let plain = "---\ntitle: А\n---\n\n## Б\n\nВ\n";
    let windows = format!("\u{feff}{}", plain.replace('\n', "\r\n"));
    let page = |text: &str| {
        let ran = Vodic::site().file("content/pages/a.mk.md", text).does("build").exit(0).tells("files in");
        String::from_utf8(ran.contents("public")["mk/pages/a/index.html"].clone()).expect("a page is text")
    };
    assert_eq!(page(&windows).replace('\r', ""), page(plain));
}

#[test]
fn two_files_for_one_address_are_told() {
    let page = |keys: &str| format!("---\ntitle: А\n{keys}---\n");
    Vodic::site()
        .file("content/pages/a.mk.md", page("slug: x\n"))
        .file("content/pages/b.mk.md", page("slug: x\n"))
        .file("content/pages/c.mk.md", page("aliases: [/mk/pages/x, /mk/, /sitemap.xml]\n"))
        .does(CHECK)
        .exit(1)
        .notes(&[
            "content/pages/b.mk.md:3:7 error same-address",
            "content/pages/c.mk.md:3:11 error same-address",
            "content/pages/c.mk.md:3:24 error same-address",
            "content/pages/c.mk.md:3:30 error same-address",
        ]);
}

#[test]
fn an_old_address_leads_search_engines_to_the_new_one() {
    let text = "---\ntitle: А\nslug: novo\naliases: [/staro/]\n---\n";
    let ran = Vodic::site().file("content/pages/a.mk.md", text).does("build").exit(0);
    let page = String::from_utf8(ran.contents("public")["staro/index.html"].clone()).expect("a page is text");
    assert!(page.contains("content=\"0; url=/mk/pages/novo/\""), "{page}");
    let canonical = page.split("rel=\"canonical\" href=\"").nth(1).and_then(|it| it.split('"').next());
    assert!(canonical.is_some_and(|it| it.starts_with("https://") && it.ends_with("/mk/pages/novo/")), "{page}");
    assert!(!page.contains("noindex"), "what is not to be known would take the new page along: {page}");
}

#[test]
fn an_alias_below_a_file_or_that_differs_by_case_is_told() {
    let page = |keys: &str| format!("---\ntitle: А\n{keys}---\n");
    Vodic::site()
        .file("content/pages/a.mk.md", page("aliases: [/robots.txt/old/]\n"))
        .file("content/pages/b.mk.md", page("aliases: [/mk/Pages/A/]\n"))
        .does(CHECK)
        .exit(1)
        .notes(&["content/pages/a.mk.md:3:11 error same-address", "content/pages/b.mk.md:3:11 error same-address"]);
}

#[test]
fn templates_that_are_wrong_are_told_and_nothing_is_published() {
    let wrong = |text: &str| Vodic::site().file("templates/missing.html", text).does("build --format json").exit(1);
    wrong("{% if %}").notes(&["templates/missing.html:1:7 error template"]).leaves_no("public");
    wrong("{% include \"missing.html\" %}").notes(&["templates/missing.html:1:1 error template-cycle"]);
    wrong("{% include \"nowhere.html\" %}").notes(&["templates/missing.html:1:13 error template"]);
    wrong("{{ nothing.of.that.name }}").leaves_no("public");
}

#[test]
fn an_output_that_holds_the_sources_is_refused() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А");
    let before = contents(&vodic.path("."));
    let root = vodic.path(".").to_string_lossy().into_owned();
    let mut ran = vodic.does(&format!("build -o {root}")).exit(2).tells("error: ");
    for output in ["content", "content/pages", "vodic.yaml", "..", "content/../content/x", "i18n", "templates/x"] {
        ran = ran.vodic.does(&format!("build -o {root}/{output}")).exit(2).tells("error: ");
    }
    let after = ran.contents(".");
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before == after, "the sources are untouched");
}

#[test]
fn a_folder_with_other_things_is_not_taken_over() {
    let site = || Vodic::site().page("content/pages/a.mk.md", "А").file("public/mine.txt", "a");
    site().does("build").exit(2).tells("--adopt").leaves("public/mine.txt", "a").leaves_no("public/mk/index.html");
}

#[test]
fn numbers_of_the_configuration_have_their_limits() {
    let site = |line: &str| {
        let text = format!("title: A\nbase_url: https://a.example\nlanguages: {{mk: {{}}}}\n{line}\n");
        Vodic::new().file("vodic.yaml", text).page("content/pages/a.mk.md", "А").does(CHECK)
    };
    site("page_size: 0").exit(2).notes(&["vodic.yaml:4:12 error wrong-type"]);
    site("feed_items: -3").exit(2).notes(&["vodic.yaml:4:13 error wrong-type"]);
    site("page_size: 99999999999").exit(2).notes(&["vodic.yaml:4:12 error wrong-type"]);
    site("base_url: ftp://x").exit(2).notes(&["vodic.yaml:4:1 error duplicate-key"]);
    site("theme: nowhere").exit(2).notes(&["vodic.yaml:4:8 error unknown-theme"]);
}

#[test]
fn a_configuration_without_a_language_is_told() {
    let site = |text: &str| Vodic::new().file("vodic.yaml", text).does(CHECK).exit(2);
    site("").notes(&["vodic.yaml:1:1 error missing-field"; 3]);
    site("title: A\nbase_url: https://a.example\nlanguages: {}\n").notes(&["vodic.yaml:3:12 error empty-value"]);
    site("title: A\nbase_url: https://a.example\nlanguages: mk\n").notes(&["vodic.yaml:3:12 error wrong-type"]);
    site("- a\n").notes(&["vodic.yaml:1:1 error wrong-type"]);
    site("title: A\nbase_url: a\nlanguages: {mk: {}}\n").notes(&["vodic.yaml:2:11 error web-address"]);
}

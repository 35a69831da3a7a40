//! The same content makes the same bytes: on any number of threads, again, elsewhere, in other surroundings.

use std::collections::BTreeMap;
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::path::Path;

use crate::vodic::{Vodic, contents};

type Tree = BTreeMap<String, Vec<u8>>;

/// This repository's own content, seen through links: the project folder may be reached so, its content not.
pub fn knowledge_base() -> Vodic {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let vodic = Vodic::new();
    copy(&here.join("content"), &vodic.path("content"));
    copy(&here.join("vodic.yaml"), &vodic.path("vodic.yaml"));
    vodic
}

fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        std::fs::copy(from, to).expect("a file can be copied");
        return;
    }
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("a folder can be read") {
        let path = entry.expect("a folder can be read").path();
        copy(&path, &to.join(path.file_name().expect("an entry has a name")));
    }
}

#[track_caller]
fn assert_same(one: &Tree, other: &Tree) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let different: Vec<_> = one.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|it| it.0).collect();
    assert!(different.is_empty(), "different bytes in {different:?}");
}

#[test]
fn threads_runs_and_folders_leave_no_trace() {
    let one = knowledge_base().does("build --jobs 1 -q").exit(0);
    let first = one.contents("public");
    assert!(first.len() > 500, "the whole site was built");
    let again = one.vodic.does("build --jobs 2 -q").exit(0);
    assert_same(&first, &again.contents("public"));
    let elsewhere = knowledge_base().does("build --jobs 2 -q").exit(0);
    assert_same(&first, &elsewhere.contents("public"));
}

#[test]
fn surroundings_leave_no_trace() {
    let site = || Vodic::new().run("init . --languages mk,en,sr-Cyrl").exit(0).vodic;
    let plain = site().run("build -q").exit(0).contents("public");
    let vodic = site().with("TZ", "Pacific/Kiritimati").with("LC_ALL", "mk_MK.UTF-8").with("HOME", "/nonexistent");
    let mut command = vodic.command("build -q");
    // Nothing but the one call between fork and exec.
    unsafe {
        command.pre_exec(|| {
            rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
            Ok(())
        });
    }
    assert!(command.status().expect("the program is there").success());
    assert_same(&plain, &contents(&vodic.path("public")));
    let page = std::fs::metadata(vodic.path("public/index.html")).expect("the page is there");
    let mode = std::os::unix::fs::PermissionsExt::mode(&page.permissions());
    assert_eq!(mode & 0o444, 0o444, "a web server can read it, whatever the umask was");
}

#[test]
fn the_time_of_a_build_is_told_by_source_date_epoch_alone() {
    let build = |epoch: Option<&'static str>| {
        let vodic = Vodic::new().run("init . --languages en").exit(0).vodic;
        let vodic = if let Some(epoch) = epoch { vodic.with("SOURCE_DATE_EPOCH", epoch) } else { vodic };
        vodic.run("build -q").exit(0).contents("public")
    };
    assert_same(&build(None), &build(None));
    let told = build(Some("1700000000"));
    assert_same(&told, &build(Some("1700000000")));
    let feed = |tree: &Tree| String::from_utf8_lossy(&tree["en/atom.xml"]).into_owned();
    assert!(feed(&told).contains("2023-11-14"), "{}", feed(&told));
}

#[test]
fn a_project_may_be_reached_through_a_link() {
    let vodic = Vodic::site().page("content/pages/a.mk.md", "А");
    symlink(".", vodic.path("here")).expect("a link");
    vodic.run("build -q -r here -o out").exit(0).leaves("out/mk/pages/a/index.html", "А");
}

//! What a publication promises, one fact a test.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use rayon::prelude::*;

use super::ground::{Files, Ground};
use crate::deliver::publish::failure::Failure;
use crate::deliver::publish::options::{Published, Taken, Way};
use crate::deliver::publish::stage::Stage;

const SITE: Files = &[("index.html", "home"), ("mk/a.html", "a"), ("#assets/1.css", "css")];

#[track_caller]
fn published(ground: &Ground, files: Files) -> Published {
    ground.publish(files).expect("a publication")
}

/// Asserts that the output is refused for the reason given and stays as it was.
#[track_caller]
fn refuses(ground: &Ground, files: Files, why: &str) {
    let before = ground.seen();
    let failure = ground.publish(files).expect_err("a refusal");
    assert!(matches!(failure, Failure::Refused(_)) && failure.exit_status() == 2, "{failure:?}");
    assert!(failure.to_string().contains(why), "{failure}");
    assert_eq!(ground.seen(), before);
}

#[track_caller]
fn has(ground: &Ground, path: &str, expected: bool) {
    assert_eq!(ground.public(path).exists(), expected, "{path}");
}

#[test]
fn a_second_equal_run_writes_nothing() {
    let ground = Ground::new();
    let first = published(&ground, SITE);
    assert_eq!(first, Published { way: Taken::First, written: 3, unchanged: 0, removed: 0, bytes: 8 });
    let (before, folder) = (ground.identity("index.html"), ground.identity(""));
    let second = published(&ground, SITE);
    assert_eq!(second, Published { way: Taken::Nothing, written: 0, unchanged: 3, removed: 0, bytes: 0 });
    assert_eq!((ground.identity("index.html"), ground.identity("")), (before, folder));
    ground.is_tidy(0);
}

#[test]
fn unchanged_files_keep_inode_and_time() {
    for way in [Way::Auto, Way::FileByFile, Way::Symlink { keep: 1 }] {
        let mut ground = Ground::new();
        ground.options.way = way;
        published(&ground, SITE);
        let same = ground.identity("index.html");
        let changed = ground.identity("mk/a.html");
        let done = published(&ground, &[("index.html", "home"), ("mk/a.html", "b"), ("#assets/1.css", "css")]);
        assert_eq!((done.written, done.unchanged, done.removed, done.bytes), (1, 2, 0, 1));
        assert_eq!(ground.identity("index.html"), same);
        assert_ne!(ground.identity("mk/a.html"), changed);
    }
}

#[test]
fn a_damaged_file_is_written_anew() {
    let ground = Ground::new();
    published(&ground, SITE);
    ground.write("public/index.html", "cut");
    fs::remove_file(ground.public("mk/a.html")).expect("a file");
    assert_eq!(published(&ground, SITE).written, 2);
    assert_eq!(fs::read(ground.public("index.html")).expect("a file"), b"home");
}

#[test]
fn a_hashed_file_lives_one_release_longer() {
    for way in [Way::Auto, Way::FileByFile, Way::Symlink { keep: 0 }] {
        let mut ground = Ground::new();
        ground.options.way = way;
        published(&ground, &[("index.html", "1"), ("#assets/1.css", "1")]);
        let second: Files = &[("index.html", "2"), ("#assets/2.css", "2")];
        published(&ground, second);
        has(&ground, "assets/1.css", true);
        published(&ground, second);
        has(&ground, "assets/1.css", true);
        published(&ground, &[("index.html", "3"), ("#assets/2.css", "2")]);
        has(&ground, "assets/1.css", false);
        has(&ground, "assets/2.css", true);
    }
}

#[test]
fn foreign_files_are_an_error_that_names_them() {
    let ground = Ground::new();
    published(&ground, SITE);
    ground.write("public/CNAME", "example.org");
    ground.write("public/.well-known/token", "x");
    refuses(&ground, SITE, "`.well-known/token`, `CNAME`; move it away, or list it under `keep:`");
}

#[test]
fn kept_files_stay() {
    for way in [Way::Auto, Way::FileByFile, Way::Symlink { keep: 0 }] {
        let mut ground = Ground::new();
        ground.options.way = way;
        published(&ground, SITE);
        ground.options.keep = vec!["CNAME".into(), ".well-known".into()];
        ground.write("public/CNAME", "example.org");
        ground.write("public/.well-known/token", "x");
        let before = ground.identity("CNAME");
        published(&ground, &[("index.html", "new")]);
        assert_eq!(ground.identity("CNAME"), before);
        has(&ground, ".well-known/token", true);
        has(&ground, "mk", false);
        refuses(&ground, &[("cname", "x")], "a file to keep");
    }
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let mut ground = Ground::new();
    ground.write("public/thesis.doc", "ten years");
    refuses(&ground, SITE, "was not published by vodic: `thesis.doc`");
    ground.options.adopt = true;
    assert_eq!(published(&ground, SITE).removed, 1);
    has(&ground, "thesis.doc", false);
    ground.is_tidy(0);
}

#[test]
fn file_by_file_a_folder_is_taken_over_too() {
    let mut ground = Ground::new();
    ground.write("public/mk/a.html", "theirs");
    ground.write("public/mk/b/c.html", "theirs");
    ground.options.adopt = true;
    ground.options.way = Way::FileByFile;
    assert_eq!(published(&ground, SITE).way, Taken::FileByFile);
    has(&ground, "mk/b", false);
    assert_eq!(fs::read(ground.public("mk/a.html")).expect("a file"), b"a");
    ground.is_tidy(0);
}

#[test]
fn an_empty_folder_is_free() {
    for way in [Way::Auto, Way::FileByFile, Way::Symlink { keep: 0 }] {
        let mut ground = Ground::new();
        ground.options.way = way;
        fs::create_dir(ground.public("")).expect("a folder");
        published(&ground, SITE);
        has(&ground, "index.html", true);
    }
}

#[test]
fn the_sources_are_safe() {
    let cases = [("content", "is `"), ("content/deep/er", "lies in `"), (".", "holds `"), ("content/../", "holds `")];
    for (target, why) in cases {
        let mut ground = Ground::new();
        ground.write("content/a.md", "text");
        ground.options.sources = vec![ground.path("content"), ground.path("none")];
        ground.options.target = ground.path(target);
        refuses(&ground, SITE, why);
    }
}

#[test]
fn the_sources_are_safe_behind_a_link() {
    let mut ground = Ground::new();
    ground.write("content/a.md", "text");
    symlink("content", ground.path("public")).expect("a link");
    ground.options.sources = vec![ground.path("content")];
    refuses(&ground, SITE, "is `");
}

#[test]
fn an_output_inside_the_project_is_fine() {
    let mut ground = Ground::new();
    ground.write("content/a.md", "text");
    ground.options.sources = vec![ground.path("content")];
    ground.options.target = ground.path("build/site/public");
    published(&ground, SITE);
    has(&ground, "index.html", true);
}

#[test]
fn two_files_never_share_an_address() {
    let ground = Ground::new();
    refuses(&ground, &[("a.html", "1"), ("A.html", "2")], "`A.html` and `a.html` are one name");
    refuses(&ground, &[("č.html", "1"), ("c\u{30c}.html", "2")], "are one name");
    refuses(&ground, &[("a.html", "1"), ("a.html", "1")], "`a.html`");
    refuses(&ground, &[("a", "1"), ("a/b", "2")], "`a/b` meets another file");
    published(&ground, &[("a", "1"), ("b", "1")]);
    refuses(&ground, &[("a", "1"), ("a/b", "1")], "`a` cannot be both a file and the folder of `a/b`");
    refuses(&ground, &[("b", "1"), ("b", "1")], "two files are published as `b`");
}

#[test]
fn text_gets_twins_that_are_smaller() {
    let mut ground = Ground::new();
    ground.options.precompress = true;
    let long = "voda ".repeat(100);
    let files: Files = &[("index.html", &long), ("short.html", "x"), ("photo.jpg", &long), ("#a.1.css", &long)];
    assert_eq!(published(&ground, files).written, 8);
    for (path, expected) in
        [("index.html.gz", true), ("a.1.css.br", true), ("short.html.gz", false), ("photo.jpg.br", false)]
    {
        has(&ground, path, expected);
    }
    let twin = ground.identity("index.html.br");
    assert_eq!(published(&ground, files).way, Taken::Nothing);
    let changed: Files = &[("index.html", &long), ("short.html", "y"), ("photo.jpg", &long), ("#a.1.css", &long)];
    assert_eq!((published(&ground, changed).written, ground.identity("index.html.br")), (1, twin));
    fs::remove_file(ground.public("index.html.gz")).expect("a file");
    assert_eq!(published(&ground, changed).written, 1);
    ground.options.precompress = false;
    assert_eq!(published(&ground, changed).removed, 2);
    has(&ground, "index.html.gz", false);
    has(&ground, "a.1.css.gz", true);
}

#[test]
fn another_build_is_not_overtaken() {
    let mut ground = Ground::new();
    let stage = Stage::open(&ground.options, &|_| ()).expect("a stage");
    let failure = ground.publish(SITE).expect_err("a lock");
    assert!(failure.to_string().contains("another build publishes to") && failure.exit_status() == 3, "{failure}");
    ground.options.wait = Duration::from_secs(60);
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let heard = std::cell::RefCell::new(Vec::new());
            let stage = Stage::open(&ground.options, &|it| heard.borrow_mut().push(it.to_owned())).expect("a stage");
            drop(stage);
            heard.into_inner()
        });
        std::thread::sleep(Duration::from_millis(150));
        drop(stage);
        let heard = waiting.join().expect("no panic");
        assert!(heard.iter().all(|it| it.contains("waiting up to 60 s")) && heard.len() < 2, "{heard:?}");
    });
    published(&ground, SITE);
    ground.is_tidy(0);
}

#[test]
fn many_threads_make_the_same_site() {
    let (one, many) = (Ground::new(), Ground::new());
    let files: Vec<(String, String)> =
        (0..500).map(|it| (format!("{}/{}/{it}.html", it % 7, it % 3), it.to_string())).collect();
    let all: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    published(&one, &all);
    let stage = Stage::open(&many.options, &|_| ()).expect("a stage");
    all.par_iter().rev().try_for_each(|(path, text)| stage.put(path, text.as_bytes())).expect("files");
    assert_eq!(stage.commit().expect("a publication").written, 500);
    assert_eq!(one.seen(), many.seen());
    let manifest = |ground: &Ground| fs::read(ground.public(".vodic/manifest")).expect("a manifest");
    assert_eq!(manifest(&one), manifest(&many));
}

#[test]
fn releases_are_kept_as_many_as_asked() {
    let mut ground = Ground::new();
    ground.options.way = Way::Symlink { keep: 2 };
    for text in ["1", "2", "3", "4", "5"] {
        assert_eq!(published(&ground, &[("index.html", text)]).way, Taken::Symlink);
    }
    ground.is_tidy(3);
    let leads_to = fs::read_link(ground.public("")).expect("a link");
    assert_eq!(leads_to, PathBuf::from(".public.vodic-release-5"));
    ground.options.way = Way::Auto;
    assert_eq!(published(&ground, &[("index.html", "6")]).way, Taken::Symlink);
    ground.options.way = Way::FileByFile;
    refuses(&ground, SITE, "is a link to a release");
}

#[test]
fn a_folder_can_become_a_link() {
    let mut ground = Ground::new();
    published(&ground, SITE);
    ground.options.way = Way::Symlink { keep: 2 };
    assert_eq!(published(&ground, SITE).way, Taken::Symlink);
    ground.is_tidy(1);
    has(&ground, "mk/a.html", true);
}

#[test]
fn a_link_to_a_folder_is_published_behind_the_link() {
    let ground = Ground::new();
    fs::create_dir(ground.path("disk")).expect("a folder");
    symlink("disk", ground.public("")).expect("a link");
    published(&ground, SITE);
    published(&ground, &[("index.html", "new")]);
    assert_eq!(fs::read_link(ground.public("")).expect("a link"), PathBuf::from("disk"));
    has(&ground, "index.html", true);
}

/// The umask belongs to the whole process, so another one must publish.
#[test]
fn a_web_server_may_read_what_any_umask_made() {
    const MARK: &str = "VODIC_TEST_UMASK_GROUND";
    if let Some(target) = std::env::var_os(MARK) {
        let mut ground = Ground::new();
        ground.options.target = target.into();
        published(&ground, SITE);
        return;
    }
    let ground = Ground::new();
    let program = std::env::current_exe().expect("this program");
    let name = "deliver::publish::tests::facts::a_web_server_may_read_what_any_umask_made";
    let mut shell = Command::new("sh");
    shell.args(["-c", "umask 077; exec \"$0\" --exact \"$1\""]).arg(program).arg(name).env(MARK, ground.public(""));
    let done = shell.output().expect("a child");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    let mode = |path: &str| fs::metadata(ground.public(path)).expect("a path").permissions().mode() & 0o777;
    assert_eq!([mode(""), mode("mk"), mode("mk/a.html")], [0o755, 0o755, 0o644]);
    assert_eq!([mode(".vodic"), mode(".vodic/manifest")], [0o700, 0o600]);
}

//! What the command line promises: statuses, streams, options.

use std::io::Read;
use std::process::Stdio;

use crate::vodic::Vodic;

#[test]
fn help_is_an_answer() {
    Vodic::new().run("--help").exit(0).prints("vodic init guide").tells_nothing();
    Vodic::new().run("build --help").exit(0).prints("--precompress").tells_nothing();
}

#[test]
fn a_typing_mistake_is_met_with_the_nearest_word() {
    Vodic::new().run("biuld").exit(2).tells("'build'").prints_nothing();
    Vodic::new().run("check --stirct").exit(2).tells("--strict").prints_nothing();
}

#[test]
fn a_site_must_be_there() {
    Vodic::new().run("check").exit(2).tells("error: there is no `vodic.yaml` in `.`");
    Vodic::new().run("build -r nowhere").exit(2).tells("error: there is no folder `nowhere`");
}

#[cfg(unix)]
#[test]
fn a_configuration_is_a_regular_file() {
    Vodic::new().file("vodic.yaml/a", "").run("check").exit(2).tells("`vodic.yaml` in `.` is a folder, not a file");
    let vodic = Vodic::new().file("other.yaml", "title: A\n");
    std::os::unix::fs::symlink("other.yaml", vodic.path("vodic.yaml")).unwrap();
    vodic.run("check").exit(2).tells("is a link, which is not followed").tells("help: put a regular file in its place");
    let vodic = Vodic::new();
    rustix::fs::mkfifoat(rustix::fs::CWD, vodic.path("vodic.yaml"), rustix::fs::Mode::RWXU).unwrap();
    vodic.run("check").exit(2).tells("is a pipe or a device");
}

#[test]
fn an_address_must_be_whole() {
    Vodic::new().file("vodic.yaml", "").run("build -u example.org").exit(2).tells("`example.org` is no address");
}

#[test]
fn threads_can_be_counted() {
    Vodic::new().run("check --jobs 100000").exit(2).tells("1..=1024");
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_measured() {
    let site = || Vodic::new().file("vodic.yaml", "title: A\nbase_url: https://e.org\nlanguages: {en: {}}\n");
    site().run("build --timings").exit(0).tells("memory at its most").tells_not("more than");
    site().run("build --max-memory 1").exit(0).tells(" MB of memory, more than the 1 MB of `--max-memory`");
    site().run("build --max-memory 100000").exit(0).tells_not("more than the");
}

#[test]
fn a_time_that_is_none_is_told() {
    let site = || Vodic::new().file("vodic.yaml", "title: A\nbase_url: https://e.org\nlanguages: {en: {}}\n");
    site().with("SOURCE_DATE_EPOCH", "yesterday").run("check").exit(2).tells("is `yesterday`, which is no time");
    site().with("SOURCE_DATE_EPOCH", "").run("check").exit(0);
    site().with("SOURCE_DATE_EPOCH", "1700000000").run("check").exit(0);
}

#[test]
fn colors_are_for_those_who_want_them() {
    let colored = "\u{1b}[";
    Vodic::new().run("biuld").exit(2).tells_not(colored);
    Vodic::new().with("CLICOLOR_FORCE", "1").run("biuld").exit(2).tells(colored);
    Vodic::new().with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1").run("biuld").exit(2).tells_not(colored);
}

#[test]
fn color_can_be_asked_for_and_refused() {
    Vodic::new().run("biuld --color always").exit(2).tells("\u{1b}[");
    Vodic::new().with("CLICOLOR_FORCE", "1").run("--color=never biuld").exit(2).tells_not("\u{1b}[");
}

#[test]
fn a_new_site_is_made_once() {
    let made = Vodic::new().run("init guide").exit(0).tells("vodic build -r guide").prints_nothing();
    let made =
        made.leaves("guide/vodic.yaml", "default_language: mk").leaves("guide/content/pages/about.en.md", "title:");
    made.then("init guide").exit(2).tells("the folder `guide` is not empty");
}

#[test]
fn a_new_site_has_the_languages_asked_for() {
    let made = Vodic::new().run("init guide --languages sr-Cyrl,en -q").exit(0).tells_nothing();
    made.leaves("guide/content/events/open-day.sr-Cyrl.md", "start: 2024-05-16")
        .leaves("guide/content/events/open-day.en.md", "translation: {of: sr-Cyrl")
        .leaves_no("guide/content/events/open-day.mk.md");
    Vodic::new().run("init guide --languages fr").exit(2).tells("not in `fr`").leaves_no("guide");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_told() {
    Vodic::new().file("guide", "").run("init guide/site").exit(2).tells("error: ");
    let full = std::fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    let ran = Vodic::new().command("man").stdout(full).output().expect("the program is there");
    assert_eq!(ran.status.code(), Some(3));
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let vodic = Vodic::new();
    let mut child = vodic.command("completions zsh").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((child.wait().unwrap().code(), errors.as_str()), (Some(0), ""));
}

#[test]
fn completions_and_manual_come_from_the_same_tree() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        Vodic::new().run(&format!("completions {shell}")).exit(0).prints("precompress").tells_nothing();
    }
    Vodic::new().run("man build").exit(0).prints(".TH vodic-build 1").tells_nothing();
    Vodic::new().run("man biuld").exit(2).tells("did you mean `build`?");
}

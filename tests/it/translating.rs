//! The life of a translation: begun, finished, left behind, compared, confirmed; and what git knows of it.

use std::fs;
use std::process::{Command, Stdio};

use vodic::cli::program::fingerprint;

use crate::vodic::{Ran, Vodic};

const ORIGINAL: &str = "content/lessons/sirens.mk.md";
const TRANSLATION: &str = "content/lessons/sirens.en.md";

const TEXT: &str = "\
---
title: Сирените спасуваат животи
summary: Предупредувањето мора да стигне навреме.
topics: [roads]
figures: [{id: minutes, label: Минути до поплавата, value: 40}]
---

Кога реката надојде, луѓето имаа четириесет минути. Сирените ги слушнаа сите во долниот дел на градот.
";

/// A site with one lesson in Macedonian.
fn site() -> Vodic {
    Vodic::site().file(ORIGINAL, TEXT)
}

/// The same with a translation that somebody finished.
fn translated() -> Vodic {
    let text = fingerprint(ORIGINAL, TEXT).expect("it is an article");
    site().file(TRANSLATION, finished(&text))
}

fn finished(text: &str) -> String {
    format!(
        "---\ntitle: Sirens save lives\nfigures: {{minutes: Minutes to the flood}}\n\
         translation: {{of: mk, text: {text}, by: 'Ана'}} # checked\n---\n\nPeople had forty minutes.  \n"
    )
}

fn edited(vodic: Vodic, old: &str, new: &str) -> Vodic {
    let text = fs::read_to_string(vodic.path(ORIGINAL)).expect("it is there");
    assert!(text.contains(old), "{old}");
    vodic.file(ORIGINAL, text.replace(old, new))
}

/// Runs git in the folder of a site; whether there is a git at all. Where tests are judged, there has to be.
fn git(vodic: &Vodic, line: &str) -> bool {
    let mut git = Command::new("git");
    git.current_dir(vodic.path(""))
        .stdin(Stdio::null())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    git.args(["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]);
    match git.args(line.split(' ')).output() {
        Ok(output) => {
            assert!(output.status.success(), "git {line}: {}", String::from_utf8_lossy(&output.stderr));
            true
        }
        Err(error) if std::env::var_os("CI").is_some() => panic!("git has to be there: {error}"),
        Err(error) => {
            eprintln!("SKIPPED: this test needs git: {error}");
            false
        }
    }
}

/// Commits all that stands in a folder; whether there is a git.
fn committed(vodic: &Vodic, what: &str) -> bool {
    git(vodic, "add -A") && git(vodic, &format!("commit -q --no-gpg-sign -m {what}"))
}

#[track_caller]
fn fresh(ran: Ran) -> Ran {
    ran.then("status --fail-under en=100").exit(0).then("check --strict").exit(0)
}

#[test]
fn a_translation_begins_as_a_draft_that_is_not_published() {
    let begun = site().run("translate lessons/sirens --to en").exit(0).tells("27 words to translate").prints_nothing();
    let begun = begun
        .leaves(TRANSLATION, "title: Сирените спасуваат животи\n")
        .leaves(TRANSLATION, "figures:\n  minutes: Минути до поплавата\n")
        .leaves(TRANSLATION, "\ndraft: true\n---\n\nКога реката")
        .then("build --strict")
        .exit(0)
        .leaves("public/mk/lessons/sirens/index.html", "Сирените")
        .leaves_no("public/en/lessons/sirens/index.html");
    let listed = begun.then("status --missing").exit(0).prints("en: 1 article to translate, 27 words");
    listed.prints("begun").then("status --fail-under en=1").exit(1).tells("`en` is 0 % complete, less than 1 %");
}

#[test]
fn a_finished_translation_is_published() {
    let begun = site().run("translate sirens --to en -q").exit(0).tells_nothing();
    let text = fingerprint(ORIGINAL, TEXT).expect("it is an article");
    let begun = begun.leaves(TRANSLATION, &format!("translation: {{of: mk, text: {text}}}\n"));
    let vodic = begun.vodic.file(TRANSLATION, finished(&text));
    fresh(vodic.run("build --strict").exit(0)).leaves("public/en/lessons/sirens/index.html", "Sirens save lives");
}

#[test]
fn what_was_left_in_the_other_language_is_told() {
    let begun = site().run("translate sirens --to en -q").exit(0);
    let text = fs::read_to_string(begun.vodic.path(TRANSLATION)).expect("it was made");
    let half = text.replace("draft: true\n", "").replace("Сирените спасуваат животи", "Sirens save lives");
    let vodic = begun.vodic.file(TRANSLATION, half);
    vodic.run("check").exit(0).tells("warning[untranslated]").tells("sirens.en.md:10").tells_not("sirens.en.md:2");
}

#[test]
fn nothing_is_ever_overwritten() {
    let ran =
        translated().run("translate sirens --to en").exit(2).tells("`content/lessons/sirens.en.md` is there already");
    let ran =
        ran.leaves(TRANSLATION, "Sirens save lives").then("translate sirens --to mk").exit(2).tells("is there already");
    let vodic = ran.vodic.file("content/lessons/tunnels.mk.md", TEXT).file("content/lessons/tunnels.en.md", "mine");
    vodic.run("translate tunnels --to en").exit(2).leaves("content/lessons/tunnels.en.md", "mine");
}

#[test]
fn what_cannot_be_translated_is_told() {
    site().run("translate sirenes --to en").exit(2).tells("did you mean `sirens`?");
    site().run("translate sirens --to sq").exit(2).tells("`sq` is not a language of this site");
    site().run("translate sirens").exit(2).tells("--to");
    site().run("translate --confirm content/lessons/sirens.mk.md").exit(2).tells("is no translation");
    site().run("translate --confirm vodic.yaml").exit(2).tells("is no article of this site");
    translated().run("translate --minor content/lessons/sirens.en.md").exit(2).tells("is no original");
}

#[test]
fn a_translation_lives() {
    let vodic = translated();
    if !(git(&vodic, "init -q") && committed(&vodic, "first")) {
        return;
    }
    let vodic = edited(fresh(vodic.run("status").exit(0)).vodic, "четириесет минути", "дваесет минути и повеќе");
    assert!(committed(&vodic, "second"));
    let vodic = edited(vodic, "Сирените спасуваат", "Предупредувањата спасуваат");
    let stale = vodic.run("check").exit(0).tells("warning[stale-translation]").then("build").exit(0);
    let stale = stale
        .leaves("public/en/lessons/sirens/index.html", "The original has changed since")
        .then("status --stale")
        .exit(0)
        .prints("content/lessons/sirens.en.md\n  `content/lessons/sirens.mk.md` has changed since\n")
        .prints("title  [-Сирените-] {+Предупредувањата+} спасуваат животи")
        .prints("text   Кога реката надојде, луѓето имаа [-четириесет-] {+дваесет+} минути {+и повеќе.+} Сирените")
        .prints("vodic translate --confirm content/lessons/sirens.en.md");
    let before = fs::read_to_string(stale.vodic.path(TRANSLATION)).expect("it is there");
    let confirmed =
        stale.then("translate --confirm content/lessons/sirens.en.md").exit(0).tells("agrees with its original");
    let after = fs::read_to_string(confirmed.vodic.path(TRANSLATION)).expect("it is there");
    let old = fingerprint(ORIGINAL, TEXT).expect("it is an article");
    assert_eq!(after.len(), before.len());
    assert_eq!(before.split_once(&old).map(|it| it.1), after.split_once("{of: mk, text: ").map(|it| &it.1[8..]));
    fresh(confirmed).then("translate --confirm content/lessons/sirens.en.md").exit(0).tells("already");
}

#[test]
fn a_minor_change_leaves_translations_fresh() {
    let vodic = translated();
    if !(git(&vodic, "init -q") && committed(&vodic, "first")) {
        return;
    }
    let vodic = edited(vodic, "надојде", "надојдеше");
    let marked = vodic.run("status --fail-under en=100").exit(1).then("translate --minor content/lessons/sirens.mk.md");
    let marked = fresh(marked.exit(0).tells("agree with `content/lessons/sirens.mk.md`"));
    assert!(committed(&marked.vodic, "second"));
    let again = edited(marked.vodic, "луѓето имаа", "луѓето имале");
    let again = fresh(again.run("translate --minor content/lessons/sirens.mk.md").exit(0));
    let changed = edited(again.vodic, "четириесет", "дваесет");
    changed.run("status --stale").exit(0).prints("[-имаа четириесет-] {+имале дваесет+}");
}

#[test]
fn letters_that_a_machine_mends_leave_translations_fresh() {
    // The first letter is Latin.
    let mixed = TEXT.replace("реката", "pеката");
    let text = fingerprint(ORIGINAL, &mixed).expect("it is an article");
    let vodic = site().file(ORIGINAL, mixed).file(TRANSLATION, finished(&text));
    let marked = fresh(vodic.run("check --fix").exit(0).prints("+minor: {text: ").prints(&text));
    marked.then("check --fix").exit(0).prints_nothing();
}

#[test]
fn without_a_history_it_is_said_why() {
    let stale = || edited(translated(), "четириесет", "дваесет");
    stale().run("status --stale").exit(0).prints("what changed cannot be shown: the folder is in no git repository");
    stale().with("PATH", "/nowhere").run("status --stale").exit(0).prints("the program `git` is not installed");
    stale().run("translate --minor content/lessons/sirens.mk.md").exit(2).tells("`--was 3f9a0c51`");
    let old = fingerprint(ORIGINAL, TEXT).expect("it is an article");
    fresh(stale().run(&format!("translate --minor content/lessons/sirens.mk.md --was {old}")).exit(0));
    let vodic = stale();
    if git(&vodic, "init -q") {
        let ran = vodic.run("status --stale").exit(0).prints("the original is in no commit yet");
        assert!(committed(&ran.vodic, "first"));
        ran.then("status --stale").exit(0).prints("no commit holds the text that was translated");
    }
}

#[test]
fn a_renamed_original_keeps_its_history() {
    let vodic = translated();
    if !(git(&vodic, "init -q") && committed(&vodic, "first")) {
        return;
    }
    for (old, new) in [(ORIGINAL, "content/practices/alarm.mk.md"), (TRANSLATION, "content/practices/alarm.en.md")] {
        fs::create_dir_all(vodic.path("content/practices")).expect("a folder can be made");
        fs::rename(vodic.path(old), vodic.path(new)).expect("a file can be moved");
    }
    assert!(committed(&vodic, "moved"));
    let changed = TEXT.replace("четириесет", "дваесет");
    let vodic = vodic.file("content/practices/alarm.mk.md", changed);
    vodic.run("status --stale").exit(0).prints("[-четириесет-] {+дваесет+}");
}

#[test]
fn a_shallow_history_is_told() {
    let vodic = translated();
    if !(git(&vodic, "init -q") && committed(&vodic, "first")) {
        return;
    }
    let vodic = edited(vodic, "четириесет", "дваесет");
    assert!(committed(&vodic, "second"));
    let from = format!("file://{}", vodic.path("").display());
    assert!(git(&vodic, &format!("clone -q --depth 1 {from} clone")));
    vodic.run("status --stale -r clone").exit(0).prints("the history is cut off here; `git fetch --unshallow`");
}

#[test]
fn a_site_may_lie_deep_in_a_repository() {
    let vodic = translated();
    let deep = Vodic::new();
    if !git(&deep, "init -q") {
        return;
    }
    fs::create_dir_all(deep.path("docs")).expect("a folder can be made");
    for path in ["vodic.yaml", "content/registry/topics.yaml", ORIGINAL, TRANSLATION] {
        let to = deep.path(&format!("docs/{path}"));
        fs::create_dir_all(to.parent().expect("it stands in a folder")).expect("a folder can be made");
        fs::copy(vodic.path(path), to).expect("a file can be copied");
    }
    assert!(committed(&deep, "first"));
    let text = TEXT.replace("четириесет", "дваесет");
    let ran = deep.file("docs/content/lessons/sirens.mk.md", text).run("status --stale -r docs").exit(0);
    let ran =
        ran.prints("[-четириесет-] {+дваесет+}").then("translate -r docs --confirm docs/content/lessons/sirens.en.md");
    ran.exit(0).then("status -r docs --fail-under en=100").exit(0);
}

#[test]
fn programs_read_the_same() {
    let old = fingerprint(ORIGINAL, TEXT).expect("it is an article");
    let ran = edited(translated(), "четириесет", "дваесет")
        .page("content/pages/about.mk.md", "За нас")
        .run("status --format json");
    let read: serde_json::Value = serde_json::from_str(&ran.exit(0).printed()).expect("it is JSON");
    let count = |lang: usize, key: &str| read["languages"][lang][key].as_u64();
    assert_eq!((count(0, "percent"), count(0, "original")), (Some(100), Some(2)));
    assert_eq!((count(1, "percent"), count(1, "stale"), count(1, "missing")), (Some(0), Some(1), Some(1)));
    assert_eq!(read["languages"][1]["kinds"]["lessons"]["stale"], 1);
    let items = read["items"].as_array().expect("a list");
    assert_eq!(items.len(), 2);
    assert_eq!((items[0]["path"].as_str(), items[0]["made_from"].as_str()), (Some(TRANSLATION), Some(old.as_str())));
    assert_eq!(items[0]["unknown"], "the folder is in no git repository");
    assert_eq!((items[1]["article"].as_str(), items[1]["state"].as_str()), (Some("pages/about"), Some("missing")));
    translated().run("status --format github").exit(2).tells("no form `github`");
}

#[test]
fn what_is_lent_is_no_translation() {
    let config =
        "title: A\nbase_url: https://a.example\ndefault_language: mk\nlanguages: {mk: {}, en: {fallback: [mk]}}\n";
    let lent = || site().file("vodic.yaml", config);
    lent().run("status --missing").exit(0).prints("mk  readers are shown `mk`");
    lent().run("status --format json").exit(0).prints("\"fallback\":1,\"missing\":0").prints("\"shown\":\"mk\"");
    lent().run("status --fail-under en=1").exit(1);
}

#[test]
fn a_converted_text_follows_the_one_it_was_made_from() {
    let config = "title: A\nbase_url: https://a.example\nlanguages: {mk: {}, sr-Cyrl: {}, sr-Latn: {from: sr-Cyrl}}\n";
    let site = |text: &str| {
        let translation =
            format!("---\ntitle: Сирене\nfigures: {{minutes: Минута}}\ntranslation: {{of: mk, text: {text}}}\n---\n");
        site().file("vodic.yaml", config).file("content/lessons/sirens.sr-Cyrl.md", translation)
    };
    let text = fingerprint(ORIGINAL, TEXT).expect("it is an article");
    let good = site(&text).run("status --format json").exit(0).prints("\"lang\":\"sr-Latn\",\"percent\":100");
    good.prints("\"converted\":1")
        .then("translate sirens --to sr-Latn")
        .exit(0)
        .leaves("content/lessons/sirens.sr-Latn.md", "draft");
    let stale = site("00000000").run("status --stale").exit(0).prints("content/lessons/sirens.sr-Cyrl.md");
    assert_eq!(stale.printed().matches("has changed since").count(), 1, "{}", stale.printed());
    stale.then("status --fail-under sr-Latn=1").exit(1);
}

#[test]
fn orphans_are_listed() {
    let vodic = translated().file("content/lessons/tunnels.en.md", finished("3f9a0c51"));
    let vodic = edited(vodic, "figures: [{id: minutes, label: Минути до поплавата, value: 40}]\n", "");
    let ran = vodic.run("status --orphans").exit(0).tells("what cannot be read is not counted");
    ran.prints("content/lessons/sirens.en.md\n  the original has no `minutes` under `figures`\n")
        .prints("content/lessons/tunnels.en.md\n  its original is gone\n");
}

#[test]
fn a_part_can_be_asked_about() {
    let site = || translated().page("content/pages/about.mk.md", "За нас");
    site().run("status --lang en --kind pages").exit(0).prints("pages").tells_nothing();
    site().run("status --missing --kind lessons").exit(0).prints("there is nothing to do");
    site().run("status --lang sr").exit(2).tells("`sr` is not a language of this site");
    site().run("status --kind lesons").exit(2).tells("did you mean `lessons`?");
    site().run("status --fail-under en=101").exit(2).tells("write it as `--fail-under sq=80`");
    site().run("status --kind lessons --fail-under en=100").exit(0);
    site().run("status --kind pages --fail-under en=1").exit(1);
}

#[test]
fn a_page_that_is_behind_says_so_and_leads_to_the_original() {
    let config =
        "title: A\nbase_url: https://a.example\nlanguages: {mk: {}, en: {}, sr-Cyrl: {}, cnr: {}, bs: {}, sq: {}}\n";
    let mut vodic = site().file("vodic.yaml", config);
    for tag in ["en", "sr-Cyrl", "cnr", "bs", "sq"] {
        vodic = vodic.file(&format!("content/lessons/sirens.{tag}.md"), finished("00000000"));
    }
    let english = TEXT.replace("figures", "slug: tunnels\nfigures");
    vodic = vodic.file("content/lessons/tunnels.en.md", english);
    vodic = vodic.file("content/lessons/tunnels.mk.md", finished("00000000").replace("of: mk", "of: en"));
    let built = vodic.run("build").exit(0);
    let says = |ran: Ran, path: &str, language: &str, to: &str, sentence: &str, link: &str| {
        let told = format!("<p class=\"stale\">{sentence} <a href=\"{to}\" hreflang=\"{language}\">{link}</a></p>");
        ran.leaves(&format!("public/{path}/index.html"), &told)
    };
    let to = "/mk/lessons/sirens/";
    let ran = says(
        built,
        "en/lessons/sirens",
        "mk",
        to,
        "The original has changed since this translation was made.",
        "Read the original as it is now: Macedonian",
    );
    let ran = says(
        ran,
        "sr/lessons/sirens",
        "mk",
        to,
        "Изворник је измењен након што је овај превод сачињен.",
        "Прочитајте изворник какав је сада: македонски",
    );
    let ran = says(
        ran,
        "cnr/lessons/sirens",
        "mk",
        to,
        "Izvornik je izmijenjen nakon što je ovaj prevod sačinjen.",
        "Pročitajte izvornik kakav je sada: makedonski",
    );
    let ran = says(
        ran,
        "bs/lessons/sirens",
        "mk",
        to,
        "Izvornik je izmijenjen nakon što je ovaj prijevod sačinjen.",
        "Pročitajte izvornik kakav je sada: makedonski",
    );
    let ran = says(
        ran,
        "sq/lessons/sirens",
        "mk",
        to,
        "Origjinali ka ndryshuar që kur u bë ky përkthim.",
        "Lexoni origjinalin siç është tani: maqedonisht",
    );
    let ran = says(
        ran,
        "mk/lessons/tunnels",
        "en",
        "/en/lessons/tunnels/",
        "Изворникот е изменет откако е направен овој превод.",
        "Прочитајте го изворникот каков што е сега: англиски",
    );
    ran.leaves("public/en/lessons/tunnels/index.html", "<h1>");
}

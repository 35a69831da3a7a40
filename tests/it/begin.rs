//! The first steps: a new site, what messages mean, the commands of the README.

use vodic::site::codes::codes;

use crate::vodic::Vodic;

#[test]
fn a_new_site_has_no_mistakes() {
    for line in ["init guide", "init guide --languages mk,en,sr-Cyrl", "init guide --languages sr-Cyrl"] {
        let made = Vodic::new().run(line).exit(0);
        made.then("build -r guide --strict --format json")
            .exit(0)
            .notes(&[])
            .leaves("guide/public/index.html", "<html");
    }
}

/// Where nobody sits at a terminal, it has to be asked for.
#[test]
fn a_new_text_is_opened_in_the_editor_of_whoever_writes() {
    let line = "new lessons --no-questions --title Sirens --lang en --set topics=roads";
    let site = || Vodic::site().with("VISUAL", "sed -i s/Sirens/Opened/").with("EDITOR", "false");
    let file = "content/lessons/sirens.en.md";
    site().run(line).exit(0).leaves(file, "title: Sirens\n");
    site().run(&format!("{line} --open")).exit(0).leaves(file, "title: Opened\n");
    let made = site().with("VISUAL", "").run(&format!("{line} --open")).exit(0);
    made.tells("the editor `false` cannot be started, or ended with a mistake").leaves(file, "title: Sirens\n");
}

#[test]
fn every_code_is_explained() {
    let all = Vodic::new().does("explain").exit(0).tells_nothing().printed();
    for code in codes() {
        assert!(all.lines().any(|it| it.split_whitespace().next() == Some(code.name)), "{} is not listed", code.name);
        let line = format!("explain {}", code.name);
        Vodic::new().does(&line).exit(0).prints(code.what).prints(code.why).prints(code.instead).tells_nothing();
    }
}

/// The commands of the README that start a site, and what it says they print.
#[test]
fn the_readme_tells_the_truth() {
    let readme = include_str!("../../README.md");
    let lines = || readme.lines().map(|it| it.split("  #").next().unwrap_or_default().trim());
    assert!(lines().any(|it| it == "cargo run --release -- build") && lines().any(|it| it == "cargo test"));
    let init = lines().find_map(|it| it.strip_prefix("vodic init ")).expect("the README starts a site");
    let made = Vodic::new().run(&format!("init {init}")).exit(0);
    let files = readme.split(" files: an event").next().and_then(|it| it.rsplit(' ').next());
    assert_eq!(files, Some(made.tree().len().to_string().as_str()), "files that `vodic init` writes");
    let built = made.then("build -r guide").exit(0).errors();
    let (count, rest) = built.split_once(" files in ").expect("a build says how many files there are");
    let told = format!("\n{count} files in `./public`, {count} written; ");
    assert!(readme.contains(&told), "the README does not say: {count} files in {rest}");
}

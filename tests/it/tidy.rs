//! The rules of the house, as far as a machine can see them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use vodic::content::field::Shape;
use vodic::content::kind::list::KINDS;

use crate::house::{House, Lean, sources};

#[track_caller]
fn assert_none(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

/// Where two paths fork, the module we lean on must be declared above us.
fn leans_down(house: &House, lean: &Lean) -> bool {
    let fork = lean.from.iter().zip(&lean.to).take_while(|(mine, theirs)| mine == theirs).count();
    let (Some(mine), Some(theirs)) = (lean.from.get(fork), lean.to.get(fork)) else { return true };
    let place = |name: &String| house.place(&lean.from[..fork], name);
    match (place(theirs), place(mine)) {
        (Some(theirs), Some(mine)) => theirs < mine,
        _ => true,
    }
}

#[test]
fn modules_lean_only_on_those_above() {
    let house = House::read();
    let leans = house.leans();
    assert!(leans.len() > 500, "the house was read");
    let up = leans.iter().filter(|it| !leans_down(&house, it));
    let told =
        up.map(|it| format!("{}: `{}` is declared below; move the code, not the line", it.place, it.to.join("::")));
    assert_none("a module leans only on modules declared above it", told.collect());
}

#[test]
fn a_fork_in_the_road_is_found() {
    let house = House::read();
    let lean = |from: &str, to: &str| {
        let parts = |path: &str| path.split("::").map(str::to_owned).collect();
        leans_down(&house, &Lean { from: parts(from), to: parts(to), place: String::new() })
    };
    assert!(lean("graph::group", "content::article"));
    assert!(!lean("content::article", "graph::group"));
    assert!(lean("content::article", "content::yaml") && !lean("content::yaml", "content::article"));
}

#[test]
fn lists_of_modules_hold_no_code() {
    let is_list = |line: &str| {
        let line = line.trim_start();
        line.is_empty()
            || ["//", "#[cfg(", "mod ", "pub mod ", "pub use ", "pub(crate) mod "].iter().any(|it| line.starts_with(it))
    };
    let lists = sources().into_iter().filter(|(path, _)| path.ends_with("/mod.rs") || path == "src/lib.rs");
    let code = lists.flat_map(|(path, text)| {
        let odd = text.lines().enumerate().filter(|(_, line)| !is_list(line));
        odd.map(|(at, line)| format!("{path}:{}: {line}", at + 1)).collect::<Vec<_>>()
    });
    assert_none("mod.rs files hold a `//!` text and `mod` lines", code.collect());
}

#[test]
fn every_file_says_what_it_is() {
    let silent = sources().into_iter().filter(|(_, text)| !text.starts_with("//! "));
    assert_none("a file begins with a `//!` text", silent.map(|it| it.0).collect());
}

#[test]
fn functions_fit_on_a_screen() {
    let long = sources().into_iter().flat_map(|(path, text)| {
        let lines: Vec<&str> = text.lines().collect();
        let starts = lines.iter().enumerate().filter(|(_, line)| is_function(line));
        let measured = starts.filter_map(|(at, line)| {
            let indent = &line[..line.len() - line.trim_start().len()];
            let end = lines[at..].iter().position(|it| it.strip_prefix(indent).is_some_and(|it| it == "}"))?;
            (end >= 60).then(|| format!("{path}:{}: {} lines", at + 1, end + 1))
        });
        measured.collect::<Vec<_>>()
    });
    assert_none("a function has at most 60 lines", long.collect());
}

fn is_function(line: &str) -> bool {
    let line = line.trim_start();
    let line = ["pub ", "pub(crate) ", "pub(super) ", "const ", "unsafe "]
        .iter()
        .fold(line, |it, word| it.strip_prefix(word).unwrap_or(it));
    line.starts_with("fn ") && !line.ends_with(" }") && !line.ends_with(';')
}

#[test]
fn nothing_is_unwrapped_and_nothing_is_left_for_later() {
    let words = [".unwrap()", "TODO", "FIXME", "XXX", "dbg!(", "todo!(", "#[ignore", "#[allow(dead_code"];
    let found = without_tests().into_iter().flat_map(|(path, text)| {
        let odd = text.lines().enumerate().filter(|(_, line)| words.iter().any(|it| line.contains(it)));
        odd.map(|(at, line)| format!("{path}:{}: {}", at + 1, line.trim())).collect::<Vec<_>>()
    });
    assert_none("a panic says why it cannot happen, and nothing is left for later", found.collect());
}

/// The code without its tests.
fn without_tests() -> Vec<(String, String)> {
    let own = sources().into_iter().filter(|(path, _)| !path.contains("/tests"));
    own.map(|(path, text)| (path, text.split("#[cfg(test)]\n").next().unwrap_or_default().to_owned())).collect()
}

#[test]
fn things_are_called_what_they_are() {
    let vague = ["util", "helper", "manager", "handler"];
    let named = ["fn ", "struct ", "enum ", "trait ", "mod ", "type ", "static ", "const "];
    let found = sources().into_iter().flat_map(|(path, text)| {
        let odd = text.lines().enumerate().filter(|(_, line)| {
            let line = line.trim_start().to_lowercase();
            let name = named.iter().find_map(|it| line.trim_start_matches("pub ").strip_prefix(it)).unwrap_or_default();
            let name = name.split(|it: char| !it.is_alphanumeric() && it != '_').next().unwrap_or_default();
            vague.iter().any(|it| name.contains(it))
        });
        odd.map(|(at, line)| format!("{path}:{}: {}", at + 1, line.trim())).collect::<Vec<_>>()
    });
    assert_none("no utils, helpers, managers or handlers", found.collect());
}

#[test]
fn every_file_of_code_is_part_of_the_program() {
    let house = House::read();
    let known: Vec<&String> = house.files().collect();
    let forgotten = sources().into_iter().map(|it| it.0).filter(|it| it != "src/main.rs" && !known.contains(&it));
    assert_none("a file that no `mod` line names", forgotten.collect());
}

/// Tells which interface texts nothing asks for: as texts of a project, they are checked like those of any project.
#[test]
fn every_interface_text_is_asked_for_in_every_language() {
    let mut ground = crate::ground::Ground::default();
    let i18n = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let texts: BTreeMap<String, Vec<u8>> = crate::vodic::contents(&i18n);
    let mut langs: Vec<&str> = texts.keys().filter_map(|it| it.split('/').next()).collect();
    langs.dedup();
    let list: Vec<String> = langs.iter().map(|it| format!("{it}: {{}}")).collect();
    let config = format!("title: A\nbase_url: https://a.example\nlanguages: {{{}}}\n", list.join(", "));
    ground.put("vodic.yaml", config);
    ground.put("content/registry/topics.yaml", "");
    for (path, text) in &texts {
        // A remark makes a project's text of ours, for which unused messages are told.
        ground.put(&format!("i18n/{path}"), [text.as_slice(), b"\n# ours\n"].concat());
    }
    let notes = ground.notes();
    let told = notes.iter().map(|it| format!("{}: {}: {}", it.place, it.code.name, it.message));
    assert_none("interface texts are all there, and all asked for", told.collect());
}

#[test]
fn fixtures_and_documents_are_all_read() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let names = |folder: &str| -> Vec<String> {
        let entries = fs::read_dir(tests.join(folder)).expect("the folder is there");
        entries.map(|it| it.expect("it can be read").file_name().to_string_lossy().into_owned()).collect()
    };
    let odd = names("notes").into_iter().filter(|it| !it.ends_with(".md"));
    assert_none("a document is called code.md", odd.collect());
    let modules = fs::read_to_string(tests.join("it/main.rs")).expect("it is text");
    let forgotten = names("it")
        .into_iter()
        .filter(|it| it != "main.rs" && !modules.contains(&format!("mod {};", it.trim_end_matches(".rs"))));
    assert_none("a file of tests that main.rs does not name", forgotten.collect());
}

/// Headings are put together from the names of fields, so no check of texts can miss one.
#[test]
fn every_relation_has_a_heading_in_every_language() {
    let fields = KINDS.iter().flat_map(|it| it.all_fields());
    let names: BTreeSet<String> = fields
        .filter(|it| it.name != "related")
        .flat_map(|it| {
            let name = it.name.replace('_', "-");
            match it.shape {
                Shape::Articles(_) => vec![format!("relation-{name}"), format!("relation-{name}-of")],
                // Its own side is told beside the labels.
                Shape::Points => vec![format!("relation-{name}-of"), format!("field-{name}")],
                _ => Vec::new(),
            }
        })
        .chain(["relation-related".to_owned(), "relation-mentions-of".to_owned()])
        .collect();
    let i18n = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (path, bytes) in crate::vodic::contents(&i18n) {
        let lang = path.split('/').next().unwrap_or_default().to_owned();
        texts.entry(lang).or_default().push_str(&String::from_utf8_lossy(&bytes));
    }
    assert!(texts.len() >= 6 && names.len() > 30, "languages and fields were read");
    let missing = texts.iter().flat_map(|(lang, text)| {
        let has = |name: &str| text.lines().any(|it| it.starts_with(&format!("{name} =")));
        names.iter().filter(|it| !has(it)).map(|it| format!("{lang}: {it}")).collect::<Vec<_>>()
    });
    assert_none("a relation without a heading", missing.collect());
}

//! Every message has a document in `tests/notes` that shows the mistake, and says exactly what the document expects.

use std::collections::BTreeSet;
use std::fs;

use rayon::prelude::*;
use vodic::base::diagnostic::Diagnostic;
use vodic::site::codes::codes;

use crate::document::{self, Case, Expected};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/notes");

/// Name and text of every document, sorted.
pub fn documents() -> Vec<(String, String)> {
    let mut documents = Vec::new();
    for entry in fs::read_dir(FOLDER).expect("the documents are there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        if name != "README" {
            documents.push((name, fs::read_to_string(path).expect("a document is text")));
        }
    }
    documents.sort();
    documents
}

#[test]
fn every_example_is_answered_as_its_document_says() {
    let found: Vec<String> = documents().par_iter().flat_map_iter(|(name, text)| differences(name, text)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n\n"));
}

/// Every note that is given in any example.
pub fn every_note() -> Vec<Diagnostic> {
    let of = |(_, text): &(String, String)| {
        document::read(text).iter().flat_map(|it| it.ground.notes()).collect::<Vec<Diagnostic>>()
    };
    documents().par_iter().flat_map_iter(of).collect()
}

/// What a document expects and does not get, or gets and does not expect.
fn differences(name: &str, text: &str) -> Vec<String> {
    let cases = document::read(text);
    let shown = cases.iter().flat_map(|it| &it.expected).any(|it| it.code == name);
    let nothing = (!shown).then(|| format!("{name}.md: no example expects `{name}`"));
    cases.iter().filter_map(|it| difference(name, it)).chain(nothing).collect()
}

fn difference(name: &str, case: &Case) -> Option<String> {
    let Ok(notes) = std::panic::catch_unwind(|| case.ground.notes()) else {
        return Some(format!("{name}.md, “{}”: a panic", case.title));
    };
    let mut given: Vec<Expected> = notes.iter().map(Expected::of).collect();
    let mut lines = Vec::new();
    for expected in &case.expected {
        match given.iter().position(|it| expected.is_met_by(it)) {
            Some(at) => drop(given.remove(at)),
            None => lines.push(format!("  missing    {expected}")),
        }
    }
    lines.extend(given.iter().map(|it| format!("  unexpected {it}")));
    (!lines.is_empty()).then(|| format!("{name}.md, “{}”:\n{}", case.title, lines.join("\n")))
}

#[test]
fn every_code_has_a_document_and_every_document_a_code() {
    let documented: BTreeSet<String> = documents().into_iter().map(|it| it.0).collect();
    let known: BTreeSet<String> = codes().iter().map(|it| it.name.to_owned()).collect();
    let missing: Vec<_> = known.difference(&documented).collect();
    let surplus: Vec<_> = documented.difference(&known).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "no document for {missing:?}\nno code for {surplus:?}");
}

#[test]
fn every_declared_code_is_listed_once() {
    let mut listed: Vec<&str> = codes().iter().map(|it| it.name).collect();
    let mut declared: Vec<String> = crate::house::sources().iter().flat_map(|(_, text)| declared_in(text)).collect();
    declared.sort();
    listed.sort();
    assert_eq!(listed, declared);
    declared.dedup();
    assert_eq!(listed, declared, "no two mistakes share a code");
}

/// The names that a file gives with `codes!`: `IDENT = "name" {`.
fn declared_in(text: &str) -> Vec<String> {
    let Some((_, block)) = text.split_once("\ncodes! {\n") else { return Vec::new() };
    let block = block.split("\n}\n").next().unwrap_or_default();
    let heads = block.lines().filter(|it| it.ends_with("\" {") && it.contains(" = \""));
    heads.map(|it| it.split('"').nth(1).expect("the name stands in quotes").to_owned()).collect()
}

#[test]
fn the_docs_of_codes_have_one_style() {
    for code in codes() {
        for text in [code.what, code.why, code.instead] {
            let first = text.split([' ', '`']).next().unwrap_or_default();
            let proper = ["HTML", "YAML", "BCP", "Markdown", "Windows", "Serbian", "SVG"].contains(&first)
                || text.chars().next().is_some_and(|it| !it.is_ascii_uppercase() || text.starts_with("06."));
            assert!(proper, "{}: `{text}` begins with a capital letter", code.name);
            assert!(!text.ends_with('.') && !text.contains("  "), "{}: `{text}` ends like a sentence", code.name);
        }
    }
}

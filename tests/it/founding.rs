//! The figures of the texts that the knowledge base began with: each stands in one article, traced to its statement, and
//! those who take the data away can see to which.

use std::collections::BTreeMap;

use vodic::output::made::Made;

use crate::page::site;

/// What the founding texts state in numbers: the statement, the number with its qualifier, what is counted.
const STATEMENTS: &[(&str, &str, &str)] = &[
    ("000.2", "8", "mayors"),
    ("000.2", "more-than 15", "representatives"),
    ("001.1", "5", "participants"),
    ("001.2", "5", "countries"),
    ("001.2", "2", "municipalities"),
    ("001.5", "3", "days"),
    ("001.7", "5", "countries"),
    ("001.8", "some", ""),
    ("001.12", "5200", "EUR per municipality"),
    ("001.13", "13", "months"),
    ("002.2", "4", "trainings"),
    ("002.2", "26", "municipalities"),
    ("002.9", "14", "trainings"),
    ("002.9", "149", "officials"),
    ("002.9", "70", "municipalities"),
    ("003.3", "2", "years"),
    ("003.12", "about 30", "participants"),
    ("004.1", "3", "municipalities"),
    ("004.2", "3", "assessments"),
    ("004.2", "2", "days"),
    ("004.3", "6", "sessions"),
    ("004.3", "3", "organisations"),
    ("004.3", "about 16", "people"),
    ("004.4", "6", "sessions"),
    ("004.4", "about 16", "people"),
    // Both together, as the note of April 2017 tells them: there they were ten.
    ("004.3, 004.4", "12", "sessions"),
    ("004.5", "3", "seminars"),
    ("004.6", "ambiguous 3", "working-groups"),
    ("004.6", "12", "people"),
    ("004.7", "3", "memoranda"),
    ("004.8", "32", "participants"),
    ("004.11", "518", "refugees"),
    ("004.11", "about 84000", "citizens"),
];

/// The table of figures as it is published: a row for each figure and language, by column.
fn table() -> Vec<BTreeMap<String, String>> {
    let site = site();
    let output = site.manifest().find("/data/figures.csv").expect("the site has a table of figures");
    let Ok(Made::Bytes(bytes)) = site.make(output) else { panic!("the table is bytes") };
    let text = String::from_utf8(bytes).expect("the table is text");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("every row has every column")
}

/// A figure as [`STATEMENTS`] has it.
fn stated(row: &BTreeMap<String, String>) -> (String, String, String) {
    let number = match (&*row["qualifier"], &*row["value"]) {
        ("exact", value) => value.to_owned(),
        (qualifier, "") => qualifier.to_owned(),
        (qualifier, value) => format!("{qualifier} {value}"),
    };
    let per = if row["per"].is_empty() { String::new() } else { format!(" per {}", row["per"]) };
    (row["passage"].clone(), number, format!("{}{per}", row["unit"]))
}

#[test]
fn every_statement_in_numbers_is_a_figure() {
    let rows = table();
    let held: Vec<_> = rows.iter().map(stated).collect();
    let is_held = |it: &&(&str, &str, &str)| {
        let (passage, number, unit) = **it;
        held.iter().any(|(a, b, c)| (&**a, &**b, &**c) == (passage, number, unit))
    };
    let missing: Vec<_> = STATEMENTS.iter().filter(|it| !is_held(it)).collect();
    assert!(missing.is_empty(), "no figure holds {missing:?}");
}

#[test]
fn every_figure_of_a_founding_text_is_traced_to_its_statement() {
    let rows = table();
    let founding: Vec<_> = rows.iter().filter(|it| it["source"].starts_with("text-00")).collect();
    assert!(founding.len() >= STATEMENTS.len(), "only {} rows name a founding text", founding.len());
    for row in founding {
        let (passage, number, unit) = stated(row);
        let known = STATEMENTS.iter().any(|it| *it == (&*passage, &*number, &*unit));
        assert!(known, "{}#{} says {number} {unit} of statement `{passage}`", row["article"], row["figure"]);
        assert!(passage.starts_with(row["source"].trim_start_matches("text-")), "{passage} is of {}", row["source"]);
    }
}

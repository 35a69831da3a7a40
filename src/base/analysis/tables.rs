//! `tables.json`: letters, digraphs, and the endings of each family of languages.
//!
//! The tables were measured on gold data of Serbian, Bosnian, Macedonian and Albanian; English is a placeholder. A rule is
//! `["suffix suffix …", shortest stem, replacement]`; in each step the longest suffix that leaves a stem of that length is
//! replaced, once. `words` holds what no ending tells: *ljudi* is found by *čovek*.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

/// The file as it is, for the browser.
pub static JSON: &str = include_str!("tables.json");

/// The tables, ready to use.
pub static TABLES: LazyLock<Tables> =
    LazyLock::new(|| Tables::of(serde_json::from_str(JSON).expect("tables.json is part of the program and tested")));

/// What the file says.
#[derive(Deserialize)]
struct Written {
    letters: BTreeMap<char, String>,
    twins: [String; 2],
    digraphs: Vec<[String; 2]>,
    endings: String,
    capitals: String,
    langs: BTreeMap<String, Vec<String>>,
    tables: BTreeMap<String, WrittenTable>,
}

#[derive(Deserialize)]
struct WrittenTable {
    prefix: Option<(String, usize)>,
    #[serde(default)]
    words: BTreeMap<String, String>,
    #[serde(default)]
    after: Vec<[String; 2]>,
    steps: Vec<Vec<Rule>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Rule {
    Cut(String, usize),
    Replace(String, usize, String),
}

/// Index of a table in [`Tables`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub u8);

/// Letters and tables by what they are looked up with.
pub struct Tables {
    /// Bald Latin of a letter in lower case.
    pub letters: FxHashMap<char, String>,
    /// Pairs of letters that look alike: Latin, Cyrillic.
    pub twins: Vec<(char, char)>,
    pub digraphs: Vec<[String; 2]>,
    /// The last two bytes of digraphs: a word without any of them has none.
    pub digraph_ends: Vec<[u8; 2]>,
    /// Endings that are written behind a hyphen, folded.
    pub endings: FxHashSet<String>,
    /// Endings that are told from a word of their own only behind capital letters.
    pub capitals: FxHashSet<String>,
    langs: FxHashMap<String, Vec<TableId>>,
    tables: Vec<Table>,
}

/// The endings of a family of languages.
pub struct Table {
    /// A prefix that is cut off, and the shortest rest.
    pub prefix: Option<(String, usize)>,
    /// Whole words and what stands for them.
    pub words: FxHashMap<String, String>,
    pub after: Vec<[String; 2]>,
    pub steps: Vec<Step>,
}

/// Suffixes of which at most one is replaced.
pub struct Step {
    /// For each last byte of a word, how long the suffixes are that end so, the longest first.
    pub lengths: Vec<Vec<usize>>,
    /// Shortest stem and replacement of each suffix.
    pub suffixes: FxHashMap<String, (usize, String)>,
}

impl Tables {
    fn of(written: Written) -> Tables {
        let Written { letters, twins: [latin, cyrillic], digraphs, endings, capitals, langs, tables } = written;
        let names: Vec<&String> = tables.keys().collect();
        let id = |name: &String| TableId(names.iter().position(|it| *it == name).unwrap_or_default() as u8);
        let set = |list: &str| list.split(' ').map(str::to_owned).collect();
        Tables {
            langs: langs.iter().map(|(lang, of)| (lang.clone(), of.iter().map(id).collect())).collect(),
            letters: letters.into_iter().collect(),
            twins: latin.chars().zip(cyrillic.chars()).collect(),
            endings: set(&endings),
            capitals: set(&capitals),
            digraph_ends: digraphs.iter().filter_map(|it| it[0].as_bytes().last_chunk().copied()).collect(),
            digraphs,
            tables: tables.into_values().map(Table::of).collect(),
        }
    }

    /// The tables of a language tag, `und` or `und-Cyrl`; none for a language without endings of its own.
    pub fn of_lang(&self, lang: &str) -> &[TableId] {
        let language = lang.split('-').next().unwrap_or_default();
        self.langs.get(lang).or_else(|| self.langs.get(language)).map_or(&[], Vec::as_slice)
    }

    pub fn get(&self, id: TableId) -> &Table {
        &self.tables[id.0 as usize]
    }
}

impl Table {
    fn of(written: WrittenTable) -> Table {
        let WrittenTable { prefix, words, after, steps } = written;
        Table { prefix, words: words.into_iter().collect(), after, steps: steps.into_iter().map(Step::of).collect() }
    }
}

impl Step {
    fn of(rules: Vec<Rule>) -> Step {
        let mut suffixes: FxHashMap<String, (usize, String)> = FxHashMap::default();
        for rule in rules {
            let (list, shortest, replacement) = match rule {
                Rule::Cut(list, shortest) => (list, shortest, String::new()),
                Rule::Replace(list, shortest, replacement) => (list, shortest, replacement),
            };
            suffixes.extend(list.split(' ').map(|it| (it.to_owned(), (shortest, replacement.clone()))));
        }
        let mut lengths = vec![Vec::new(); 256];
        for suffix in suffixes.keys() {
            lengths[usize::from(suffix.as_bytes()[suffix.len() - 1])].push(suffix.len());
        }
        for of in &mut lengths {
            of.sort_unstable_by(|one, other| other.cmp(one));
            of.dedup();
        }
        Step { lengths, suffixes }
    }
}

//! The root: where everything is.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::analysis::tables::JSON;
use crate::output::index::unit::Unit;

/// What a search begins with. Small: it grows with the number of shards, not of words or units.
#[derive(Serialize, Deserialize)]
pub struct Root {
    /// Tags of the languages, in the order of the site.
    pub langs: Vec<String>,
    /// Folders of the languages.
    pub paths: Vec<String>,
    /// For each language, others in which its readers are answered, the best first.
    pub chains: Vec<Vec<u8>>,
    /// Names of the kinds.
    pub kinds: Vec<String>,
    /// Runs of units with the same languages and kind: languages as bits, kind, how many.
    pub runs: Vec<(u32, u16, u32)>,
    /// Where each shard begins, divided by blanks: no stem of it is less, every stem before is; and their names, joined.
    pub firsts: String,
    pub shards: String,
    /// For each language, names of the folders of its cards, joined; cards in a file, and files in a folder.
    pub cards: Vec<String>,
    pub group: u32,
    pub folder: u32,
    pub facets: String,
    /// Stems of titles, to mend typing errors by.
    pub titles: String,
    pub tables: Value,
}

impl Root {
    pub fn tables() -> Value {
        serde_json::from_str(JSON).expect("tables.json is part of the program and tested")
    }

    /// Runs of sorted units.
    pub fn runs(units: &[Unit]) -> Vec<(u32, u16, u32)> {
        let runs = units.chunk_by(|one, other| (one.langs, one.kind) == (other.langs, other.kind));
        runs.map(|run| (run[0].langs, run[0].kind, run.len() as u32)).collect()
    }
}

//! The root: where everything is.
//!
//! The root of a large site does not list shards but directories of them: a prefix B-tree (Bayer and Unterauer, *Prefix
//! B-Trees*, 1977) of two levels, as the list of all shards would be most of what a reader gets who asks for one word.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::analysis::tables::JSON;
use crate::output::index::cards::File;
use crate::output::index::code::{name, zip};
use crate::output::index::shard::Shard;
use crate::output::index::unit::Unit;

/// What a search begins with. Small: it does not grow with the number of words or units.
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
    /// The shards, or the directories that list them.
    #[serde(flatten)]
    pub list: List,
    /// Shards of a directory, but for the last of them; 0 if there are no directories.
    pub spread: u32,
    /// How many shards there are.
    pub count: u32,
    /// For each language, names of the folders of its cards, joined; cards in a file, and files in a folder.
    pub cards: Vec<String>,
    pub group: u32,
    pub folder: u32,
    pub facets: String,
    /// Stems of titles, to mend typing errors by.
    pub titles: String,
    pub tables: Value,
}

/// Shards or directories that follow one another.
#[derive(Default, Serialize, Deserialize)]
pub struct List {
    /// Where each begins, divided by blanks: no stem of it is less, every stem before is.
    pub firsts: String,
    /// Their names, joined.
    pub names: String,
    /// The name of the file that holds those of the places of the shards, joined: few readers ask for phrases. None above
    /// directories.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub places: String,
}

/// So many shards stand in the root itself, so that small sites are searched with a file less.
const FEW: usize = 256;

/// Shards of a directory: with it, roots and directories grow alike up to some 500,000 pages.
const SPREAD: usize = 64;

/// What the root lists, how many shards each of them stands for, and files: the directories, and the names of places.
pub fn list(shards: &[Shard]) -> (List, u32, Vec<File>) {
    let lasts = std::iter::once("").chain(shards.iter().map(|it| it.last.as_str()));
    let firsts: Vec<&str> = shards.iter().zip(lasts).map(|(it, before)| apart(&it.first, before)).collect();
    let mut files = Vec::new();
    let mut list_of = |shards: &[Shard], firsts: &[&str]| {
        let places: String = shards.iter().map(|it| it.places.as_str()).collect();
        let names = shards.iter().map(|it| it.name.as_str()).collect();
        let list = List { firsts: firsts.join(" "), names, places: name(places.as_bytes()) };
        files.push((format!("n/{}.bin", list.places), zip(places.as_bytes())));
        list
    };
    if shards.len() <= FEW {
        return (list_of(shards, &firsts), 0, files);
    }
    let lists: Vec<List> = shards.chunks(SPREAD).zip(firsts.chunks(SPREAD)).map(|it| list_of(it.0, it.1)).collect();
    let mut names = String::new();
    for list in lists {
        let json = serde_json::to_vec(&list).expect("texts are JSON");
        names += &name(&json);
        files.push((format!("d/{}.bin", name(&json)), zip(&json)));
    }
    let firsts: Vec<&str> = firsts.into_iter().step_by(SPREAD).collect();
    (List { firsts: firsts.join(" "), names, places: String::new() }, SPREAD as u32, files)
}

/// The shortest beginning of a text that is greater than a text before it.
fn apart<'a>(text: &'a str, before: &str) -> &'a str {
    let shared = text.chars().zip(before.chars()).take_while(|(one, other)| one == other).count();
    text.char_indices().nth(shared + 1).map_or(text, |(end, _)| &text[..end])
}

impl List {
    /// Under which of them a stem would stand.
    pub fn find(&self, stem: &str) -> usize {
        self.firsts.split(' ').take_while(|it| *it <= stem).count().saturating_sub(1)
    }

    pub fn name(&self, at: usize) -> &str {
        name_in(&self.names, at)
    }
}

/// One of joined names.
pub fn name_in(names: &str, at: usize) -> &str {
    &names[at * 10..at * 10 + 10]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::index::code::unzip;

    #[test]
    fn a_border_is_as_short_as_it_can_be() {
        assert_eq!(apart("kumanov", "kukuruz"), "kum");
        assert_eq!(apart("kumanov", "kum"), "kuma");
        assert_eq!(apart("kum", "kul"), "kum");
        assert_eq!(apart("a", ""), "a");
        assert_eq!(apart("šumar", "rom"), "š");
    }

    #[test]
    fn many_shards_are_listed_in_directories() {
        let shard = |at: usize| {
            let stem = format!("{at:04}");
            Shard {
                first: stem.clone(),
                last: stem.clone(),
                name: format!("{at:010}"),
                places: format!("{:010}", at + 5),
                files: vec![],
            }
        };
        for (count, spread) in [(0, 0), (1, 0), (FEW, 0), (FEW + 1, SPREAD), (1000, SPREAD)] {
            let shards: Vec<Shard> = (0..count).map(shard).collect();
            let (above, told, files) = list(&shards);
            let lists = if spread == 0 { 1 } else { count.div_ceil(spread) };
            assert_eq!((told as usize, files.len()), (spread, lists + if spread == 0 { 0 } else { lists }));
            let read = |name: &str| unzip(&files.iter().find(|it| it.0 == name).expect("it was written").1);
            for at in [0, 1, 63, 64, 65, 200, 255, 256, 999].into_iter().filter(|it| *it < count) {
                let stem = format!("{at:04}");
                let found = above.find(&stem);
                let below = (spread > 0).then(|| -> List {
                    serde_json::from_slice(&read(&format!("d/{}.bin", above.name(found)))).expect("it was written here")
                });
                let list = below.as_ref().unwrap_or(&above);
                let number = if spread == 0 { found } else { found * spread + list.find(&stem) };
                let place = at.checked_rem(spread).unwrap_or(at);
                assert_eq!((number, list.name(place)), (at, &*format!("{at:010}")), "among {count}");
                let places = String::from_utf8(read(&format!("n/{}.bin", list.places))).expect("names are ASCII");
                assert_eq!(name_in(&places, place), format!("{:010}", at + 5));
            }
        }
    }
}

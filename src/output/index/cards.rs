//! What results look like: cards in groups, and the texts that excerpts are cut from.

use crate::output::index::code::{name, zip_quickly};
use crate::output::index::unit::Version;

/// Cards in one file, on a site of so many: few on a large one, where hardly two results share a file.
pub fn group_size(cards: usize) -> usize {
    if cards < 40_000 { 8 } else { 2 }
}

/// Folders of a site, about: each is named by what its groups hold, and the root lists the names.
const FOLDERS: usize = 256;

/// Letters of a summary that a card shows.
const SUMMARY: usize = 200;

/// A version as it is shown.
pub struct Card {
    pub lang: u8,
    pub unit: u32,
    /// A JSON array: title, address below the language's folder, summary, place, date, name of the text.
    pub json: Box<str>,
    /// The name of its text, if it has one.
    pub text: Option<String>,
}

/// A file of the index: its name below `/search/`, and what it holds.
pub type File = (String, Vec<u8>);

/// The card of a version.
pub fn card(unit: u32, version: &Version) -> Card {
    let name = if version.text.is_empty() { String::new() } else { name(version.text.as_bytes()) };
    let below = version.address.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
    let cells = [version.title.as_str(), below, cut(&version.summary, SUMMARY), &version.place, &version.date, &name];
    let json = serde_json::to_string(&cells).expect("texts are JSON");
    let text = (!name.is_empty()).then(|| format!("t/{name}.bin"));
    Card { lang: version.lang, unit, json: json.as_str().into(), text }
}

/// The beginning of a text, up to the end of a word.
fn cut(text: &str, most: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let end = text[..end].rfind(' ').unwrap_or(end);
    &text[..end]
}

/// Groups that share a folder, on a site of so many cards: a power of two, so that it seldom changes.
pub fn folder_size(cards: usize) -> usize {
    cards.div_ceil(group_size(cards) * FOLDERS).next_power_of_two()
}

/// The files of the cards of one language, in the order of units, so many in each; and the names of their folders of so
/// many files.
pub fn files(cards: &[&Card], group_size: usize, folder: usize) -> (Vec<File>, Vec<String>) {
    let groups: Vec<String> = cards.chunks(group_size).map(group).collect();
    let (mut files, mut names) = (Vec::new(), Vec::new());
    for folder in groups.chunks(folder) {
        let name = name(folder.concat().as_bytes());
        files.extend(
            folder.iter().enumerate().map(|(at, json)| (format!("c/{name}/{at}.bin"), zip_quickly(json.as_bytes()))),
        );
        names.push(name);
    }
    (files, names)
}

fn group(cards: &[&Card]) -> String {
    let cards: Vec<&str> = cards.iter().map(|it| &*it.json).collect();
    format!("[{}]", cards.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_end_with_a_word() {
        assert_eq!(cut("jedan dva tri", 8), "jedan");
        assert_eq!(cut("jedan", 8), "jedan");
        assert_eq!(cut("шшшшшшшшш", 3), "шшш");
    }

    #[test]
    fn folders_grow_with_the_site() {
        assert_eq!([0, 2_000, 22_000, 220_000].map(folder_size), [1, 1, 16, 512]);
    }

    #[test]
    fn a_changed_card_leaves_other_folders_alone() {
        let card = |title: String| card(0, &Version { title, address: "/mk/a/b/".into(), ..Version::default() });
        let cards: Vec<Card> = (0..600).map(|it| card(it.to_string())).collect();
        let mut refs: Vec<&Card> = cards.iter().collect();
        let (before, names) = files(&refs, 8, 32);
        assert_eq!((before.len(), names.len()), (75, 3));
        let changed = card("new".into());
        refs[599] = &changed;
        let (_, after) = files(&refs, 8, 32);
        assert_eq!(names[..2], after[..2]);
        assert_ne!(names[2], after[2]);
    }
}

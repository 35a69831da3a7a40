//! What results look like: cards in groups, and the texts that excerpts are cut from.

use crate::output::index::code::{name, zip, zip_quickly};
use crate::output::index::unit::{Part, Version};

/// Cards in one file.
pub const GROUP: usize = 8;

/// Folders of a site, about: each is named by what its groups hold, and the root lists the names.
const FOLDERS: usize = 256;

/// Letters of a summary that a card shows.
const SUMMARY: usize = 200;

/// A version as it is shown.
pub struct Card {
    pub lang: u8,
    pub unit: u32,
    /// A JSON array: title, address below the language's folder, summary, place, date, name of the text.
    pub json: String,
    pub text: File,
}

/// A file of the index: its name below `/search/`, and what it holds.
pub type File = (String, Vec<u8>);

/// The card of a version, and its text.
pub fn card(unit: u32, version: &Version) -> Card {
    let shown = version.texts.iter().filter(|(part, _)| matches!(part, Part::Heading | Part::Body));
    let text: Vec<&str> = shown.map(|(_, text)| text.as_str()).collect();
    let text = text.join("\n");
    let name = format!("t/{}.bin", name(text.as_bytes()));
    let below = version.address.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
    let cells = [
        version.title.as_str(),
        below,
        cut(&version.summary, SUMMARY),
        &version.place,
        &version.date,
        if text.is_empty() { "" } else { &name[2..12] },
    ];
    let json = serde_json::to_string(&cells).expect("texts are JSON");
    let text = if text.is_empty() { Vec::new() } else { zip_quickly(text.as_bytes()) };
    Card { lang: version.lang, unit, json, text: (name, text) }
}

/// The beginning of a text, up to the end of a word.
fn cut(text: &str, most: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let end = text[..end].rfind(' ').unwrap_or(end);
    &text[..end]
}

/// Groups that share a folder, on a site of so many cards: a power of two, so that it seldom changes.
pub fn folder(cards: usize) -> usize {
    cards.div_ceil(GROUP * FOLDERS).next_power_of_two()
}

/// The files of the cards of one language, in the order of units; and the names of their folders of so many groups.
pub fn files(cards: &[&Card], folder: usize) -> (Vec<File>, Vec<String>) {
    let groups: Vec<String> = cards.chunks(GROUP).map(group).collect();
    let (mut files, mut names) = (Vec::new(), Vec::new());
    for folder in groups.chunks(folder) {
        let name = name(folder.concat().as_bytes());
        files.extend(folder.iter().enumerate().map(|(at, json)| (format!("c/{name}/{at}.bin"), zip(json.as_bytes()))));
        names.push(name);
    }
    (files, names)
}

fn group(cards: &[&Card]) -> String {
    let cards: Vec<&str> = cards.iter().map(|it| it.json.as_str()).collect();
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
        assert_eq!([folder(0), folder(2_000), folder(22_000), folder(220_000)], [1, 1, 16, 128]);
    }

    #[test]
    fn a_changed_card_leaves_other_folders_alone() {
        let card = |title: String| card(0, &Version { title, address: "/mk/a/b/".into(), ..Version::default() });
        let cards: Vec<Card> = (0..600).map(|it| card(it.to_string())).collect();
        let mut refs: Vec<&Card> = cards.iter().collect();
        let (before, names) = files(&refs, 32);
        assert_eq!((before.len(), names.len()), (75, 3));
        let changed = card("new".into());
        refs[599] = &changed;
        let (_, after) = files(&refs, 32);
        assert_eq!(names[..2], after[..2]);
        assert_ne!(names[2], after[2]);
    }
}

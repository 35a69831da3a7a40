//! Lists: which have numbers, and where they begin.

use std::collections::BTreeMap;

use crate::content::import::docx::symbols;
use crate::content::import::xml::Element;

/// The lists of a document.
#[derive(Clone, Debug, Default)]
pub struct Numbering {
    /// By the id of a list and the depth in it.
    levels: BTreeMap<(String, u8), Level>,
    /// The numbers that were given last.
    counts: BTreeMap<(String, u8), u64>,
    /// Lists whose first item begins anew, by their depth in them, and with which number.
    anew: BTreeMap<(String, u8), u64>,
}

/// How items of a list are marked at a depth.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Level {
    format: String,
    /// How its number is written, as `%1.%2.`; of others, their sign.
    text: String,
    font: String,
    start: u64,
    /// Lists that are one another's continuation have the same.
    of: String,
}

/// The mark of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Its number, if it has one.
    pub number: Option<u64>,
    /// How the number was written, where we write another: `lowerLetter`, `1.1`.
    pub format: Option<String>,
    /// A sign that says something: a box that is ticked, or is not.
    pub sign: Option<String>,
}

impl Numbering {
    pub fn of(root: Option<&Element>) -> Numbering {
        let mut numbering = Numbering::default();
        let Some(root) = root else { return numbering };
        for list in root.elements().filter(|it| it.is("w:num")) {
            let Some(id) = list.attribute("w:numId") else { continue };
            let of = list.child("w:abstractNum").or(list.child("w:abstractNumId"));
            let of = of.and_then(|it| it.attribute("w:val")).unwrap_or_default();
            let kind = root.elements().find(|it| it.is("w:abstractNum") && it.attribute("w:abstractNumId") == Some(of));
            for level in kind.into_iter().flat_map(Element::elements).filter(|it| it.is("w:lvl")) {
                numbering.add(id, of, level);
            }
            for change in list.elements().filter(|it| it.is("w:lvlOverride")) {
                let start = change.child("w:startOverride").and_then(|it| it.attribute("w:val")?.parse().ok());
                if let Some(level) = change.child("w:lvl") {
                    numbering.add(id, of, level);
                }
                if let (Some(start), Some(depth)) = (start, depth(change)) {
                    numbering.anew.insert((id.to_owned(), depth), start);
                }
            }
        }
        numbering
    }

    fn add(&mut self, id: &str, of: &str, level: &Element) {
        let value = |name: &str| level.child(name).and_then(|it| it.attribute("w:val"));
        let format = value("w:numFmt").unwrap_or("decimal").to_owned();
        let start = value("w:start").and_then(|it| it.parse().ok()).unwrap_or(1);
        let text = value("w:lvlText").unwrap_or_default().to_owned();
        let font = level.all("w:rFonts").find_map(|it| it.attribute("w:ascii").or(it.attribute("w:hAnsi")));
        let font = font.unwrap_or_default().to_owned();
        if let Some(depth) = depth(level) {
            self.levels.insert((id.to_owned(), depth), Level { format, text, font, start, of: of.to_owned() });
        }
    }

    /// The mark of the next item of a list; `None` if there is no such list.
    pub fn next(&mut self, id: &str, depth: u8) -> Option<Mark> {
        let level = self.levels.get(&(id.to_owned(), depth))?.clone();
        if matches!(level.format.as_str(), "bullet" | "none") {
            return Some(Mark { sign: level.sign(), ..Mark::default() });
        }
        // Where lists share what they count by, one begins anew once: at its first item.
        let anew = self.anew.remove(&(id.to_owned(), depth));
        let next = || self.counts.get(&(level.of.clone(), depth)).map_or(level.start, |it| it + 1);
        let number = anew.unwrap_or_else(next);
        self.counts.retain(|(of, deeper), _| *of != level.of || *deeper < depth);
        let is_plain = matches!(level.format.as_str(), "decimal" | "decimalZero" | "ordinal" | "decimalHalfWidth");
        let format = if is_plain { level.path() } else { Some(level.format) };
        self.counts.insert((level.of, depth), number);
        Some(Mark { number: Some(number), format, sign: None })
    }
}

impl Level {
    /// The sign of an item, if it says something.
    fn sign(&self) -> Option<String> {
        let letter = self.text.chars().next()?;
        let sign = symbols::sign(&self.font, letter.into()).unwrap_or_else(|| letter.to_string());
        ["☐", "☑", "☒"].contains(&sign.as_str()).then_some(sign)
    }

    /// Numbers that name those of the items around them, as `1.1`.
    fn path(&self) -> Option<String> {
        let path: String =
            self.text.chars().filter(|it| !it.is_ascii_digit()).map(|it| if it == '%' { '1' } else { it }).collect();
        (self.text.matches('%').count() > 1).then(|| path.trim_end_matches('.').to_owned())
    }
}

fn depth(element: &Element) -> Option<u8> {
    element.attribute("w:ilvl")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::import::xml;

    const LISTS: &str = "\
<w:numbering xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>
<w:abstractNum w:abstractNumId='0'>
<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/></w:lvl>
<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/></w:lvl>
</w:abstractNum>
<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
</w:numbering>";

    #[test]
    fn numbers_go_on_until_something_higher_comes() {
        let root = xml::read(LISTS).expect("it is XML");
        let mut numbering = Numbering::of(Some(&root));
        let mut next = |id: &str, depth| numbering.next(id, depth).and_then(|it| it.number);
        let got = [next("1", 0), next("1", 1), next("1", 1), next("1", 0), next("1", 1), next("2", 0), next("3", 0)];
        assert_eq!(got, [Some(1), Some(1), Some(2), Some(2), Some(1), Some(5), None]);
    }

    #[test]
    fn a_list_begins_anew_once() {
        let root = xml::read(LISTS).expect("it is XML");
        let mut numbering = Numbering::of(Some(&root));
        let mut next = |id: &str, depth| numbering.next(id, depth).and_then(|it| it.number);
        assert_eq!([next("1", 0), next("2", 0), next("1", 0), next("2", 0)], [Some(1), Some(5), Some(6), Some(7)]);
    }

    #[test]
    fn boxes_and_numbers_of_several_parts_are_known() {
        let level = |text: &str, font: &str| Level {
            format: String::new(),
            text: text.to_owned(),
            font: font.to_owned(),
            start: 1,
            of: String::new(),
        };
        assert_eq!(level("☐", "").sign().as_deref(), Some("☐"));
        assert_eq!(level("\u{f0fe}", "Wingdings").sign().as_deref(), Some("☑"));
        assert_eq!(level("\u{f0b7}", "Symbol").sign(), None);
        assert_eq!(level("%1.%2.", "").path().as_deref(), Some("1.1"));
        assert_eq!(level("%2)", "").path(), None);
    }

    #[test]
    fn letters_are_known() {
        let root = xml::read(LISTS).expect("it is XML");
        let mark = Numbering::of(Some(&root)).next("1", 1);
        assert_eq!(mark, Some(Mark { number: Some(1), format: Some("lowerLetter".to_owned()), sign: None }));
    }
}

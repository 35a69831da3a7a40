//! Lists: which have numbers, and where they begin.

use std::collections::BTreeMap;

use crate::content::import::xml::Element;

/// The lists of a document.
#[derive(Clone, Debug, Default)]
pub struct Numbering {
    /// By the id of a list and the depth in it.
    levels: BTreeMap<(String, u8), Level>,
    /// The numbers that were given last.
    counts: BTreeMap<(String, u8), u64>,
}

/// How items of a list are marked at a depth.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Level {
    format: String,
    start: u64,
    /// Lists that are one another's continuation have the same.
    of: String,
}

/// The mark of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its number, if it has one.
    pub number: Option<u64>,
    /// How the number was written, where we write another: `lowerLetter`.
    pub format: Option<String>,
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
                numbering.add(id, of, level, None);
            }
            for change in list.elements().filter(|it| it.is("w:lvlOverride")) {
                let start = change.child("w:startOverride").and_then(|it| it.attribute("w:val")?.parse().ok());
                let own = format!("{of} {id}");
                match (change.child("w:lvl"), start, depth(change)) {
                    (Some(level), start, _) => numbering.add(id, &own, level, start),
                    (None, Some(start), Some(depth)) => {
                        if let Some(level) = numbering.levels.get_mut(&(id.to_owned(), depth)) {
                            (level.start, level.of) = (start, own);
                        }
                    }
                    _ => {}
                }
            }
        }
        numbering
    }

    fn add(&mut self, id: &str, of: &str, level: &Element, start: Option<u64>) {
        let value = |name: &str| level.child(name).and_then(|it| it.attribute("w:val"));
        let format = value("w:numFmt").unwrap_or("decimal").to_owned();
        let start = start.or_else(|| value("w:start")?.parse().ok()).unwrap_or(1);
        if let Some(depth) = depth(level) {
            self.levels.insert((id.to_owned(), depth), Level { format, start, of: of.to_owned() });
        }
    }

    /// The mark of the next item of a list; `None` if there is no such list.
    pub fn next(&mut self, id: &str, depth: u8) -> Option<Mark> {
        let level = self.levels.get(&(id.to_owned(), depth))?.clone();
        if matches!(level.format.as_str(), "bullet" | "none") {
            return Some(Mark { number: None, format: None });
        }
        let number = self.counts.get(&(level.of.clone(), depth)).map_or(level.start, |it| it + 1);
        self.counts.retain(|(of, deeper), _| *of != level.of || *deeper < depth);
        self.counts.insert((level.of, depth), number);
        let is_plain = matches!(level.format.as_str(), "decimal" | "decimalZero" | "ordinal" | "decimalHalfWidth");
        Some(Mark { number: Some(number), format: (!is_plain).then_some(level.format) })
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
    fn letters_are_known() {
        let root = xml::read(LISTS).expect("it is XML");
        let mark = Numbering::of(Some(&root)).next("1", 1);
        assert_eq!(mark, Some(Mark { number: Some(1), format: Some("lowerLetter".to_owned()) }));
    }
}

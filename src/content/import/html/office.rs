//! What Word and Google Docs write as it looks, not as what it is: items of lists, and words in bold by a class.

use std::collections::BTreeMap;

use ego_tree::NodeRef;
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::node::Element;
use scraper::{Html, Node};

use crate::content::import::docx::fold::Item;
use crate::content::import::docx::numbering::Mark;
use crate::content::import::html::about::elements;
use crate::content::import::html::notes::Id;
use crate::content::import::html::words::line;
use crate::content::import::model::Block;

/// What programs for documents leave in a page.
#[derive(Debug, Default)]
pub struct Office {
    /// Paragraphs of Word that are items of lists.
    pub items: FxHashMap<Id, Item>,
    /// What stands before their text: their numbers and dots.
    pub marks: FxHashSet<Id>,
    /// What style sheets of the page say of a class.
    classes: BTreeMap<String, String>,
}

/// Most bytes of style sheets that are read.
const MOST_STYLES: usize = 1 << 20;

/// Points that Word moves each deeper level of a list to the right.
const STEP: f64 = 36.0;

/// Finds what programs left in a page.
pub fn find(page: &Html) -> Office {
    let mut office = Office { classes: classes(page), ..Office::default() };
    let mut counts: BTreeMap<(String, u8), u64> = BTreeMap::new();
    for node in elements(page, "p") {
        let Some(element) = node.value().as_element() else { continue };
        let style = squeezed(element.attr("style").unwrap_or_default());
        let is_item = style.contains("mso-list:l") || element.classes().any(|it| it.starts_with("MsoListParagraph"));
        let Some((marks, text)) = is_item.then(|| mark(node)).flatten() else { continue };
        let (list, depth) = place(&style);
        let counted = counts.get(&(list.clone(), depth)).map_or(1, |it| it + 1);
        let mark = numbered(&text, counted);
        counts.retain(|(other, deeper), _| *other != list || *deeper < depth);
        counts.insert((list.clone(), depth), mark.number.unwrap_or(0));
        office.items.insert(node.id(), Item { list, depth, mark });
        office.marks.extend(marks);
    }
    office
}

impl Office {
    /// What an element says of its words: itself, and its classes if it stands for nothing else.
    pub fn css(&self, element: &Element) -> String {
        let own = element.attr("style").map(squeezed).unwrap_or_default();
        let is_bare = matches!(element.name(), "span" | "font");
        let classes = element.classes().filter_map(|it| self.classes.get(it)).filter(|_| is_bare);
        classes.cloned().chain([own]).collect::<Vec<_>>().join(";")
    }
}

/// Small letters without spaces.
fn squeezed(css: &str) -> String {
    css.to_lowercase().split_whitespace().collect()
}

/// The list and the depth that a paragraph names; where only what is seen was kept, the depth is that of its margin.
fn place(style: &str) -> (String, u8) {
    if let Some(named) = style.split("mso-list:").nth(1).and_then(|it| it.split(';').next()) {
        let (list, rest) = named.split_once("level").unwrap_or((named, "1"));
        let depth: u8 = rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(1);
        return (list.to_owned(), depth.saturating_sub(1).min(8));
    }
    let margin = style.split("margin-left:").nth(1).and_then(|it| it.split(';').next()).unwrap_or_default();
    let end = margin.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(margin.len());
    let (number, unit) = margin.split_at(end);
    let points = match unit {
        "in" => 72.0,
        "cm" => 28.35,
        "mm" => 2.835,
        "px" => 0.75,
        _ => 1.0,
    };
    let steps = (number.parse::<f64>().unwrap_or(STEP) * points / STEP).round();
    (String::new(), (steps.clamp(1.0, 9.0) as u8) - 1)
}

/// The nodes that are the mark of an item, and what it is.
fn mark(node: NodeRef<Node>) -> Option<(Vec<Id>, String)> {
    let css = |it: NodeRef<Node>| it.value().as_element()?.attr("style").map(squeezed);
    let ignored = node.descendants().find(|it| css(*it).is_some_and(|it| it.contains("mso-list:ignore")));
    if let Some(ignored) = ignored {
        return Some((vec![ignored.id()], line(ignored)));
    }
    // Where Word has filtered its own marks out, the space behind a mark is still set in seven points.
    let is_space = |it: &NodeRef<Node>| css(*it).is_some_and(|it| it.contains("font:7.0pt")) && line(*it).is_empty();
    let space = node.descendants().find(is_space)?;
    let before: Vec<NodeRef<Node>> = space.prev_siblings().collect();
    let text: String = before.iter().rev().map(|it| line(*it)).collect();
    Some((before.iter().map(|it| it.id()).chain([space.id()]).collect(), text))
}

/// What a mark says: a number, which is counted where it is written in letters, or nothing but that there is an item.
fn numbered(text: &str, counted: u64) -> Mark {
    let text = text.trim().trim_matches(['(', ')', '.']);
    let parts: Vec<&str> = text.split('.').collect();
    let last = parts.last().and_then(|it| it.parse::<u64>().ok());
    let is_letters = !text.is_empty() && text.len() < 8 && text.chars().all(char::is_alphabetic) && text != "o";
    match last {
        Some(number) if parts.len() == 1 => Mark { number: Some(number), ..Mark::default() },
        Some(number) => Mark { number: Some(number), format: Some("1.1".to_owned()), sign: None },
        None if is_letters && text.chars().all(|it| it != '\u{a7}') => {
            Mark { number: Some(counted), format: Some(text.to_owned()), sign: None }
        }
        None => Mark::default(),
    }
}

/// Declarations of classes that say how words are set.
fn classes(page: &Html) -> BTreeMap<String, String> {
    const WORDS: [&str; 4] = ["font-weight:", "font-style:", "text-decoration:", "vertical-align:"];
    let mut classes = BTreeMap::new();
    let sheets = elements(page, "style").flat_map(|it| it.children());
    let text: String = sheets.filter_map(|it| it.value().as_text().map(|it| it.to_string())).collect();
    if text.len() > MOST_STYLES {
        return classes;
    }
    for rule in text.split('}') {
        let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
        let said = squeezed(declarations);
        let said: Vec<&str> = said.split(';').filter(|it| WORDS.iter().any(|word| it.starts_with(word))).collect();
        let selectors = selectors.rsplit(['{', ';', '>']).next().unwrap_or_default().split(',');
        for class in selectors.filter_map(|it| it.trim().strip_prefix('.')).filter(|_| !said.is_empty()) {
            if class.chars().all(|it| it.is_ascii_alphanumeric() || "-_".contains(it)) {
                classes.insert(class.to_owned(), said.join(";"));
            }
        }
    }
    classes
}

/// The depth that Google Docs gives a list, which it writes behind the one that it stands in; and whether it begins one.
pub fn depth(element: &Element) -> Option<(usize, bool)> {
    let class = element.classes().find_map(|it| it.strip_prefix("lst-kix_"))?;
    let depth = class.rsplit('-').next()?.parse().ok()?;
    Some((depth, element.classes().any(|it| it == "start")))
}

/// Puts a list into the last item of the one that it belongs to, or behind its items if it goes on with it.
pub fn join(out: &mut Vec<Block>, list: Block, depth: usize, begins: bool) {
    match (out.last_mut(), list) {
        (Some(Block::List { items, .. }), list) if depth > 0 && !items.is_empty() => {
            let last = items.last_mut().expect("it has items");
            join(last, list, depth - 1, begins);
        }
        (Some(Block::List { start, items }), Block::List { start: other, items: more })
            if !begins && start.is_some() == other.is_some() =>
        {
            items.extend(more);
        }
        (_, list) => out.push(list),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, number: Option<u64>, format: Option<&str>) {
        let mark = numbered(text, 3);
        assert_eq!((mark.number, mark.format.as_deref()), (number, format), "{text}");
    }

    #[test]
    fn marks_are_numbers_letters_or_dots() {
        check("7.", Some(7), None);
        check("(7)", Some(7), None);
        check("1.2.", Some(2), Some("1.1"));
        check("c)", Some(3), Some("c"));
        check("iii.", Some(3), Some("iii"));
        for dot in ["·", "o", "§", "-", "–"] {
            check(dot, None, None);
        }
    }

    #[test]
    fn depths_are_named_or_seen() {
        assert_eq!(place("margin-left:72.0pt;mso-list:l0level3lfo1;x:y"), ("l0".to_owned(), 2));
        assert_eq!(place("margin-left:1.0in;text-indent:-.25in").1, 1);
        assert_eq!(place("margin-left:54.0pt").1, 1);
        assert_eq!(place("text-indent:-18.0pt").1, 0);
    }
}

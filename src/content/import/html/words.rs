//! Every word of a page, read without asking what it is.

use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use rustc_hash::FxHashSet;
use scraper::Node;

use crate::content::import::html::notes::Id;

/// Elements that hold programs, or what is only there for programs that lack others.
const SILENT: &[&str] = &["script", "style", "template", "noscript", "iframe", "noembed", "noframes", "head", "title"];

/// Elements that divide words; all others may stand within one.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr", "o:p", SHORTCODE,
];

/// The element that stands for a shortcode of WordPress that nobody here knows.
pub const SHORTCODE: &str = "vodic-shortcode";

/// Whether an element stands in running text.
pub fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// Whether nothing in an element is text for readers.
pub fn is_silent(name: &str) -> bool {
    SILENT.contains(&name)
}

/// All that is written below a node, with spaces where words are divided; also what pictures show.
pub fn text(node: NodeRef<Node>, but: &FxHashSet<Id>) -> String {
    let mut out = String::new();
    let mut silent = 0_usize;
    for edge in node.traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        match node.value() {
            Node::Text(text) if opens && silent == 0 && !but.contains(&node.id()) => out.push_str(text),
            Node::Element(element) => {
                if is_silent(element.name()) || but.contains(&node.id()) {
                    silent = if opens { silent + 1 } else { silent.saturating_sub(1) };
                }
                if !is_inline(element.name()) {
                    out.push(' ');
                }
                if opens && silent == 0 && element.name() == "img" {
                    out.push_str(element.attr("alt").unwrap_or_default());
                    out.push(' ');
                }
            }
            _ => {}
        }
    }
    out
}

/// The same in one line.
pub fn line(node: NodeRef<Node>) -> String {
    text(node, &FxHashSet::default()).split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Footnotes of web pages: a link to a paragraph that holds a link back.

use std::collections::BTreeMap;

use ego_tree::NodeRef;
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::{Html, Node};

/// The name of a node in its tree.
pub type Id = ego_tree::NodeId;

/// The footnotes of a page.
#[derive(Debug, Default)]
pub struct Notes {
    /// The labels of links that lead to one.
    pub references: FxHashMap<Id, String>,
    /// The labels of the elements that say what they say.
    pub texts: FxHashMap<Id, String>,
    /// What comments say, by the links that lead to them.
    pub comments: FxHashMap<Id, Id>,
    /// References and links back, whose words are numbers and arrows.
    pub marks: FxHashSet<Id>,
}

/// Elements that can be a footnote.
const HOLDERS: &[&str] = &["li", "p", "div", "aside", "dd", "td"];

/// Of pages with more links within, none is taken for a reference: each costs a look at what it leads to.
const MOST_LINKS: usize = 4_000;

/// Finds the footnotes of a page.
pub fn find(page: &Html) -> Notes {
    let mut named: FxHashMap<&str, NodeRef<Node>> = FxHashMap::default();
    let mut links: Vec<(NodeRef<Node>, &str)> = Vec::new();
    for node in page.tree.root().descendants() {
        let Some(element) = node.value().as_element() else { continue };
        for name in [element.attr("id"), element.attr("name")].into_iter().flatten() {
            named.entry(name).or_insert(node);
        }
        if let Some(to) = element.attr("href").and_then(|it| it.strip_prefix('#')).filter(|_| element.name() == "a") {
            links.push((node, to));
        }
    }
    let lead: FxHashMap<Id, &str> = links.iter().map(|(node, to)| (node.id(), *to)).collect();
    let mut notes = Notes::default();
    let mut labels: BTreeMap<usize, (Id, String)> = BTreeMap::new();
    if links.len() > MOST_LINKS {
        return notes;
    }
    for (node, to) in &links {
        let Some(holder) = named.get(to).and_then(|it| holder(*it)) else { continue };
        // A holder around the link itself is the text, not a note; what was met already leads back.
        if node.ancestors().any(|it| it.id() == holder.id()) || notes.marks.contains(&node.id()) {
            continue;
        }
        let names: Vec<&str> = own_names(*node);
        let back: Vec<Id> = holder
            .descendants()
            .filter(|it| lead.get(&it.id()).is_some_and(|to| names.contains(to)))
            .map(|it| it.id())
            .collect();
        if back.is_empty() {
            continue;
        }
        notes.marks.insert(node.id());
        notes.marks.extend(back);
        // So Google Docs and Word call what an editor said of the text.
        if to.starts_with("cmnt") || to.starts_with("_msocom_") {
            notes.comments.insert(node.id(), holder.id());
            notes.texts.insert(holder.id(), String::new());
            continue;
        }
        let known = labels.values().find(|it| it.0 == holder.id()).map(|it| it.1.clone());
        let label = known.unwrap_or_else(|| {
            let label = (labels.len() + 1).to_string();
            labels.insert(labels.len(), (holder.id(), label.clone()));
            label
        });
        notes.texts.insert(holder.id(), label.clone());
        notes.references.insert(node.id(), label);
    }
    notes
}

/// The element that a name stands for: that which has it, or the paragraph around an empty one.
fn holder(named: NodeRef<Node>) -> Option<NodeRef<Node>> {
    let is_holder = |it: &NodeRef<Node>| it.value().as_element().is_some_and(|it| HOLDERS.contains(&it.name()));
    std::iter::once(named).chain(named.ancestors().take(3)).find(is_holder)
}

/// What a link back can lead to: names of a link, of what it holds and of what stands closely around it.
fn own_names<'a>(node: NodeRef<'a, Node>) -> Vec<&'a str> {
    let around = node
        .ancestors()
        .take(2)
        .filter(|it| it.value().as_element().is_some_and(|it| matches!(it.name(), "sup" | "span" | "a" | "small")));
    let all = std::iter::once(node).chain(around).chain(node.descendants().skip(1).take(4));
    let names = all.filter_map(|it| it.value().as_element()).flat_map(|it| [it.attr("id"), it.attr("name")]);
    names.flatten().collect()
}

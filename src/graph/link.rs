//! Where links in running text lead.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::body::Target;
use crate::content::field::{Reference, Register};
use crate::content::registry::EntryId;
use crate::graph::figure::{FigureId, NoFigure, Shown};
use crate::graph::group::{GroupId, NoGroup};
use crate::graph::whole::{Graph, MediumId};

/// What a target turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Destination {
    Article(GroupId, Option<Text>),
    Entry(EntryId),
    Figure(FigureId, Shown),
    /// A file, and what the link says of the place in it: `#page=2`.
    Medium(MediumId, Text),
    /// A heading of the same article.
    Anchor(Text),
    Url(Text),
}

/// Why a target leads nowhere.
#[derive(Clone, Debug, PartialEq)]
pub enum DeadEnd {
    Article(Reference, NoGroup),
    Entry(Text, Vec<EntryId>),
    Figure(NoFigure),
    Medium(String),
    /// The author was told when the link was read.
    Told,
}

/// Resolves a target of an article's body.
pub fn resolve(graph: &Graph, article: &Article, target: &Target) -> Result<Destination, DeadEnd> {
    match target {
        Target::Article { path, anchor } => {
            let reference = Reference::parse(path);
            match graph.groups.resolve(&reference, &[]) {
                Ok(group) => Ok(Destination::Article(group, anchor.clone())),
                Err(problem) => Err(DeadEnd::Article(reference, problem)),
            }
        }
        Target::Registry(name) => registry(graph, name),
        Target::Figure(address) => {
            let own = Reference { folder: Some(article.kind.folder.into()), name: Text::from(article.name.as_str()) };
            let home = graph.groups.resolve(&own, &[]).expect("an article belongs to the group of its name");
            let found = graph.figure_in_text(home, address).map_err(DeadEnd::Figure)?;
            Ok(Destination::Figure(found.0, found.1))
        }
        Target::Media(path) => {
            let end = path.find(['?', '#']).unwrap_or(path.len());
            // No name holds a `%` of its own; texts are composed already.
            let decoded: String = match path[..end].contains('%') {
                true => percent_decode_str(&path[..end]).decode_utf8_lossy().nfc().collect(),
                false => path[..end].to_owned(),
            };
            let full = normalize(&article.folder, &decoded);
            match full.as_deref().and_then(|it| graph.medium_at(it)) {
                Some(medium) => Ok(Destination::Medium(medium, path.slice(end..path.len()))),
                None => Err(DeadEnd::Medium(full.unwrap_or_else(|| path.to_string()))),
            }
        }
        Target::Anchor(id) => Ok(Destination::Anchor(id.clone())),
        Target::Url(url) => Ok(Destination::Url(url.clone())),
        Target::Refused => Err(DeadEnd::Told),
    }
}

/// `kumanovo`, or `topics/roads` where the id alone means several entries.
fn registry(graph: &Graph, name: &Text) -> Result<Destination, DeadEnd> {
    let registry = &graph.library.registry;
    if let Some((folder, id)) = name.split_once('/') {
        let register = Register::ALL.into_iter().find(|it| it.name() == folder);
        let entry = register.and_then(|it| registry.find(it, id));
        return entry.map(Destination::Entry).ok_or_else(|| DeadEnd::Entry(name.clone(), Vec::new()));
    }
    match registry.named(name) {
        [one] => Ok(Destination::Entry(*one)),
        several => Err(DeadEnd::Entry(name.clone(), several.to_vec())),
    }
}

/// The file that stands at a path relative to a folder.
pub fn beside(graph: &Graph, folder: &str, path: &str) -> Option<MediumId> {
    graph.medium_at(&normalize(folder, path)?)
}

/// A path relative to a folder, as a path from the root; `None` if it leaves `content/`.
fn normalize(folder: &str, path: &str) -> Option<String> {
    // Editors write `a%20b.png`; no file name of ours holds a `%`.
    let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    (parts.len() > 1 && parts[0] == "content").then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(folder: &str, path: &str, expected: Option<&str>) {
        assert_eq!(normalize(folder, path).as_deref(), expected);
    }

    #[test]
    fn media_stand_inside_the_content() {
        check("content/events", "a.jpg", Some("content/events/a.jpg"));
        check("content/events/tirana", "../b/./a.jpg", Some("content/events/b/a.jpg"));
        check("content/events", "a%20b/%D0%B0.jpg", Some("content/events/a b/а.jpg"));
        check("content/events", "%2e%2e/%2e%2e/secret.jpg", None);
        check("content/events", "../../secret.jpg", None);
        check("content/events", "../../../etc/passwd", None);
    }
}

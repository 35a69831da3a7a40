//! The parts of a document and how they refer to each other.

use std::collections::BTreeMap;

use crate::content::import::archive::Archive;
use crate::content::import::xml::Element;

/// Where the references of a part lead, by their ids.
#[derive(Clone, Debug, Default)]
pub struct Relations(BTreeMap<String, Relation>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The last part of its type, as `image` or `hyperlink`.
    pub kind: String,
    /// The name of a part, or an address where it leads outside.
    pub target: String,
    pub outside: bool,
}

impl Relations {
    /// Those of the part `name`; without one, those of the package.
    pub fn of(archive: &mut Archive, name: &str) -> Result<Relations, String> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let path = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let Some(root) = archive.xml(&path)? else { return Ok(Relations::default()) };
        let relation = |it: &Element| {
            let outside = it.attribute("TargetMode") == Some("External");
            let target = it.attribute("Target")?;
            let target = if outside { target.to_owned() } else { resolved(folder, target) };
            let kind = it.attribute("Type")?.rsplit('/').next().unwrap_or_default().to_owned();
            Some((it.attribute("Id")?.to_owned(), Relation { kind, target, outside }))
        };
        Ok(Relations(root.elements().filter_map(relation).collect()))
    }

    pub fn get(&self, id: &str) -> Option<&Relation> {
        self.0.get(id)
    }

    /// The parts of a kind, in the order of their ids.
    pub fn parts<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.values().filter(move |it| it.kind == kind && !it.outside).map(|it| it.target.as_str())
    }
}

/// The name of a part that is written relative to a folder.
fn resolved(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.retain(|it| !it.is_empty());
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_from_their_folder() {
        assert_eq!(resolved("word", "media/image1.png"), "word/media/image1.png");
        assert_eq!(resolved("word", "/word/document.xml"), "word/document.xml");
        assert_eq!(resolved("", "word/document.xml"), "word/document.xml");
        assert_eq!(resolved("word", "../../../etc/passwd"), "etc/passwd");
    }
}

//! In what a guide is read, and where things stand in it.

use crate::graph::group::Group;
use crate::output::desk::Desk;
use crate::render::html::cx::{Flavor, Surface};

/// In what a guide is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A page of the site.
    Page,
    /// A page that stands alone, in a folder with its style and its pictures.
    Folder,
    /// A document on paper.
    Paper,
    /// An electronic book: each chapter is a file.
    Book,
}

impl Form {
    pub fn flavor(self) -> Flavor {
        if self == Form::Book { Flavor::Xhtml } else { Flavor::Html }
    }

    pub fn surface(self) -> Surface {
        if self == Form::Book { Surface::Book } else { Surface::Paper }
    }

    /// The level of a chapter's heading: on a page it stands below the guide's title and that of a part.
    pub fn level(self) -> u8 {
        if self == Form::Book { 1 } else { 3 }
    }

    /// What stands before every id of a chapter, so that it is unique in its file. No name has a dot.
    pub fn prefix(self, id: &str) -> String {
        if self == Form::Book { String::new() } else { format!("{id}.") }
    }

    /// Where a chapter stands, and with `anchor` a place in it.
    pub fn chapter(self, id: &str, anchor: Option<&str>) -> String {
        match (self, anchor) {
            (Form::Book, None) => format!("{id}.xhtml"),
            (Form::Book, Some(anchor)) => format!("{id}.xhtml#{anchor}"),
            (_, None) => format!("#{id}"),
            (_, Some(anchor)) => format!("#{id}.{anchor}"),
        }
    }

    /// Where another piece of the guide stands: `sources`, `part-1`.
    pub fn piece(self, id: &str) -> String {
        if self == Form::Book { format!("{id}.xhtml") } else { format!("#{id}") }
    }

    /// Where a source stands in the list of all.
    pub fn source(self, id: &str) -> String {
        if self == Form::Book { format!("sources.xhtml#source-{id}") } else { format!("#source-{id}") }
    }

    /// A link to the site as it has to be written: whoever reads elsewhere needs the whole address.
    pub fn outside(self, desk: &Desk, href: String) -> String {
        match desk.graph.config().base_url.join(&href) {
            Ok(url) if self != Form::Page && href.starts_with('/') => url.into(),
            _ => href,
        }
    }
}

/// What a chapter is called in addresses: kind and name of its article. No kind's folder is the beginning of another's.
pub fn chapter_id(group: &Group) -> String {
    format!("{}-{}", group.kind.folder, group.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(form: Form, expected: [&str; 3]) {
        let places = [form.chapter("lessons-a", None), form.chapter("lessons-a", Some("b")), form.piece("sources")];
        assert_eq!(places, expected);
    }

    #[test]
    fn chapters_are_files_or_fragments() {
        check(Form::Page, ["#lessons-a", "#lessons-a.b", "#sources"]);
        check(Form::Book, ["lessons-a.xhtml", "lessons-a.xhtml#b", "sources.xhtml"]);
    }
}

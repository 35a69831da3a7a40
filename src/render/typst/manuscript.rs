//! A document that is still to be typeset.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use jiff::civil::DateTime;

use crate::base::diagnostic::{Notes, codes};
use crate::base::source::{Place, Source};
use crate::render::theme;

codes! {
    GUIDE_LAYOUT = "guide-layout" {
        what: "a guide that cannot be set as PDF",
        why: "a file that stops in the middle helps nobody, so none is published",
        instead: "look at the place shown: a letter that no font has, a picture that cannot be read, or a mistake in your own `guide.typ`. With `pdf: false` in the outline the guide is published without PDF",
    }
    GUIDE_UNSETTLED = "guide-unsettled" {
        what: "a guide whose pages are others each time it is laid out",
        why: "contents, index and links name the pages on which things stand; if naming them moves them, some number may be wrong by one",
        instead: "in your own `guide.typ`, let nothing be larger or smaller because of a page or a count that is found in the document itself. With the built-in layout, change the order of chapters or a few words, and look at the page numbers",
    }
}

/// The layout, by the name of its file in a theme.
pub const LAYOUT: &str = "guide.typ";

/// The texts of the chapters, as the layout imports them.
pub const CHAPTERS: &str = "chapters.typ";

/// Changes whenever the same manuscript and fonts would become other bytes.
const METHOD: &str = "typst 0.15, 3";

/// Changes with any of the built-in fonts.
static FONTS: LazyLock<blake3::Hash> = LazyLock::new(|| {
    let mut hasher = blake3::Hasher::new();
    for font in theme::fonts() {
        hasher.update(font);
    }
    hasher.finalize()
});

/// Everything that a document is made of but its pictures: cheap, while typesetting is costly.
///
/// The layout finds `data` and the pictures in `sys.inputs`, and imports [`CHAPTERS`].
#[derive(Clone, Debug)]
pub struct Manuscript {
    /// Typst's files of the theme, by name.
    pub layouts: Arc<BTreeMap<String, Source>>,
    pub chapters: String,
    /// Which part of `chapters` comes from where.
    pub places: Vec<(Range<usize>, Place)>,
    /// JSON.
    pub data: String,
    /// Font files of the project, besides the built-in ones.
    pub fonts: Vec<Vec<u8>>,
    /// Where it is told of what the document is made.
    pub outline: Place,
    /// What tells this document from all others.
    pub identifier: String,
    pub time: DateTime,
}

/// A document that was typeset.
pub struct Pressed {
    pub bytes: Vec<u8>,
    /// How often it was laid out.
    pub turns: usize,
    /// What there is to tell of it, though it can be read.
    pub notes: Notes,
}

impl Manuscript {
    /// 64 hex digits that change with what the document shows.
    pub fn key(&self, pictures: &[(String, Vec<u8>)]) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut update = |part: &[u8]| {
            hasher.update(&part.len().to_le_bytes()).update(part);
        };
        let time = self.time.to_string();
        for part in [METHOD, &self.chapters, &self.data, &self.identifier, &time] {
            update(part.as_bytes());
        }
        for (name, source) in self.layouts.iter() {
            update(name.as_bytes());
            update(source.text().as_bytes());
        }
        update(FONTS.as_bytes());
        self.fonts.iter().for_each(|it| update(it));
        for (name, bytes) in pictures {
            update(name.as_bytes());
            update(bytes);
        }
        hasher.finalize().to_hex().to_string()
    }

    /// Where what stands at a byte of `chapters` comes from.
    pub fn place(&self, at: usize) -> Option<&Place> {
        self.places.iter().find(|(range, _)| range.contains(&at)).map(|it| &it.1)
    }
}

/// Two manuscripts are the same if the same comes of them.
impl PartialEq for Manuscript {
    fn eq(&self, other: &Manuscript) -> bool {
        self.key(&[]) == other.key(&[])
    }
}

impl Eq for Manuscript {}

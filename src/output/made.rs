//! What a maker returns.

use jiff::civil::DateTime;

use crate::base::diagnostic::Diagnostic;
use crate::graph::picture::Coding;
use crate::render::sketch::Sketch;
use crate::render::typst::manuscript::Manuscript;

/// The content of one published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    Bytes(Vec<u8>),
    /// A file of the project, published as it is: its path from the root.
    Copy(String),
    /// A picture of the project, published without what cameras add: its path from the root.
    Cleaned(String),
    /// A smaller copy of a picture of the project.
    Scaled(Scaled),
    /// A picture that is still to be drawn.
    Sketch(Sketch),
    /// A document that is still to be typeset.
    Paper(Box<Paper>),
    /// An archive that is still to be packed.
    Packed(Packed),
}

/// A document, and its pictures by the names that it has for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub manuscript: Manuscript,
    pub pictures: Vec<(String, Made)>,
}

/// An archive: files by name, in order. The first is stored as it is, so that programs know by it what the archive is; the
/// others are compressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    pub files: Vec<(String, Made)>,
    /// The time that all files get.
    pub time: DateTime,
}

/// A smaller copy of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scaled {
    /// From the project's root.
    pub path: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    pub coding: Coding,
    /// What tells this copy from all others, those of another state of the picture included.
    pub key: String,
}

/// A maker's answer: the content, or what is wrong with a template.
pub type Making = Result<Made, Diagnostic>;

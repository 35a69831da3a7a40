//! What a maker returns.

use crate::base::diagnostic::Diagnostic;

/// The content of one published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    Bytes(Vec<u8>),
    /// A file of the project, published as it is: its path from the root.
    Copy(String),
}

/// A maker's answer: the content, or what is wrong with a template.
pub type Making = Result<Made, Diagnostic>;

//! What a rule of hygiene reads.

use std::ops::Range;

use crate::base::diagnostic::{Code, Diagnostic, Edit};
use crate::content::passage::Passage;
use crate::graph::group::ArticleId;
use crate::graph::hygiene::vocabulary::Vocabulary;
use crate::graph::whole::Graph;

/// The words of one article in one language, or of one entry of a registry.
pub struct Manuscript<'a> {
    pub graph: &'a Graph,
    /// Names and abbreviations that the registries know.
    pub vocabulary: &'a Vocabulary,
    /// `None` for an entry of a registry.
    pub article: Option<ArticleId>,
    pub passages: Vec<Passage>,
}

/// A warning at a range of a passage. Nothing untidy keeps a site from being published.
pub fn untidy(passage: &Passage, code: &'static Code, range: &Range<usize>, message: String) -> Diagnostic {
    Diagnostic::warning(code, passage.place(range), message)
}

/// The changes that make `texts` of the ranges; none if one of them cannot be made.
pub fn edits<const N: usize>(passage: &Passage, changes: [(&Range<usize>, &str); N]) -> Vec<Edit> {
    let edit = |(range, text): (&Range<usize>, &str)| {
        passage.replaceable(range).map(|span| Edit { span, text: text.to_owned() })
    };
    changes.into_iter().map(edit).collect::<Option<Vec<Edit>>>().unwrap_or_default()
}

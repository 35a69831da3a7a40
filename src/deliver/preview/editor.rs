//! Whoever runs the preview, as far as it has to know.

use crate::base::diagnostic::Diagnostic;
use crate::base::report::style::Words;
use crate::graph::whole::Graph;

/// Whoever runs the preview: the language they are spoken to in, their screen, and what they may change.
pub trait Editor: Send + Sync {
    /// The language of what they are told, for pages of our own.
    fn lang(&self) -> &'static str;
    /// A sentence of ours in their language.
    fn say(&self, english: &str) -> String;
    /// A note in their language.
    fn note(&self, note: &Diagnostic) -> Diagnostic;
    /// What stands around a note that is drawn.
    fn words(&self) -> Words;
    /// Shows a line on their screen; it is in their language already.
    fn tell(&self, line: &str);
    /// Shows notes on their screen.
    fn show(&self, notes: &[&Diagnostic]);
    /// Begins a translation of an article, as `events/tirana-workshop`; the path of the new file.
    fn translate(&self, graph: &Graph, article: &str, lang: &str) -> anyhow::Result<String>;
}

//! All kinds.

use crate::content::kind::spec::Kind;
use crate::content::kind::*;

/// In the order in which a reader meets them: what happened, what was learned, what to do, who and with what.
pub static KINDS: &[&Kind] = &[
    &practice::KIND,
    &lesson::KIND,
    &recommendation::KIND,
    &event::KIND,
    &programme::KIND,
    &project::KIND,
    &plan::KIND,
    &assessment::KIND,
    &document::KIND,
    &service::KIND,
    &group::KIND,
    &need::KIND,
    &notice::KIND,
    &page::KIND,
];

/// The kind whose articles stand in `folder`.
pub fn by_folder(folder: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|it| it.folder == folder)
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::kind::filter::Filter;

    #[test]
    fn lists_ask_for_what_their_kind_has() {
        for kind in KINDS {
            let asked = kind.filters.iter().filter_map(|it| match it {
                Filter::Field(field) => Some(*field),
                Filter::Country | Filter::Municipality => None,
            });
            for field in asked.chain(kind.row.iter().copied()) {
                assert!(kind.field(field.name).is_some(), "{}: {}", kind.name, field.name);
            }
        }
    }

    #[test]
    fn questions_have_addresses_of_their_own() {
        for kind in KINDS {
            let mut names: Vec<String> = kind.filters.iter().map(|it| kind.filter_name(*it)).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), kind.filters.len(), "{}: {names:?}", kind.name);
            assert!(!names.contains(&"places-and-topics".to_owned()));
        }
    }
}

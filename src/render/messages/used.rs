//! Which messages templates and code ask for.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Place, Source};
use crate::base::suggest::did_you_mean;
use crate::render::messages::catalog::Messages;
use crate::render::messages::format;
use crate::render::messages::lint::known;
use crate::render::messages::resort::english;

codes! {
    UNKNOWN_MESSAGE = "unknown-message" {
        what: "a message that a template asks for and no language has",
        why: "the page shows the name of the message in braces instead of words",
        instead: "correct the name, or write the message in `i18n/`",
    }
    UNUSED_MESSAGE = "unused-message" {
        what: "a message of the project that nothing asks for",
        why: "it is translated in vain; often its name is misspelled and the text that should be replaced is still shown",
        instead: "correct the name so that it is the one of the message you want to replace, or remove it",
    }
}

/// The messages that templates and code ask for.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// By name, with the place in a template that asks; code has none.
    pub ids: BTreeMap<String, Option<Place>>,
    /// Beginnings of names that are put together at run time, such as `kind-`.
    pub families: BTreeSet<String>,
}

impl Used {
    fn has(&self, id: &str) -> bool {
        let base = id.split('.').next().unwrap_or(id);
        let with_attribute = || self.ids.keys().any(|it| it.split('.').next() == Some(base));
        self.ids.contains_key(id)
            || with_attribute()
            || self.families.iter().any(|it| id.starts_with(it.as_str()))
            || format::FAMILIES.iter().any(|it| id.starts_with(it))
    }
}

/// Checks that what is asked for is there, and what the project adds is asked for.
pub fn check(notes: &mut Notes, messages: &Messages, lang: Lang, langs: &[Lang], used: &Used) {
    for (id, place) in &used.ids {
        if !messages.has(lang, id) {
            let place = place.clone().unwrap_or_else(|| Source::unread(&format!("i18n/{lang}/site.ftl")).whole());
            let ids = known(messages.shelf(), english());
            notes.push(
                Diagnostic::error(&UNKNOWN_MESSAGE, place, format!("no language has the message `{id}`"))
                    .label("asked for here")
                    .help_maybe(did_you_mean(id, ids.keys().map(String::as_str))),
            );
        }
    }
    for &lang in langs {
        let unused = known(messages.shelf(), lang).into_iter().filter(|(id, it)| it.own && !used.has(id));
        for (id, found) in unused.filter(|(id, _)| !id.starts_with('-')) {
            let message = format!("nothing asks for the message `{id}`");
            notes.push(
                Diagnostic::warning(&UNUSED_MESSAGE, found.place, message)
                    .help_maybe(did_you_mean(&id, used.ids.keys().map(String::as_str))),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Chain;

    #[track_caller]
    fn check_use(ids: &[&str], families: &[&str], own: &str, expected: &[&str]) {
        let mk: Lang = "mk".parse().unwrap();
        let own = vec![Source::new("i18n/mk/a.ftl", own)];
        let messages = Messages::load(&[Chain::new(mk, [])], &[], mk, own).value;
        let used = Used {
            ids: ids.iter().map(|it| (it.to_string(), None)).collect(),
            families: families.iter().map(|it| it.to_string()).collect(),
        };
        let mut notes = Notes::default();
        check(&mut notes, &messages, mk, &[mk], &used);
        let said: Vec<String> = notes.iter().map(|it| format!("{}: {}", it.code.name, it.message)).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn what_is_asked_for_must_be_somewhere() {
        check_use(&["nav-home"], &[], "", &[]);
        check_use(&["nav-hme"], &[], "", &["unknown-message: no language has the message `nav-hme`"]);
    }

    #[test]
    fn what_a_project_adds_must_be_asked_for() {
        check_use(&["slogan"], &[], "slogan = Заедно\n", &[]);
        check_use(&["a.label"], &[], "a = А\n    .label = Б\n", &[]);
        check_use(&[], &["kind-"], "kind-bridge = Мост\n", &[]);
        check_use(
            &["slogan"],
            &[],
            "slogan = Заедно\nslogn = Заедно\n",
            &["unused-message: nothing asks for the message `slogn`"],
        );
    }
}

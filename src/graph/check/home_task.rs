//! Tasks of the home page that lead nowhere.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::Spanned;
use crate::base::suggest::did_you_mean;
use crate::base::text::Text;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::graph::goal::{self, Goal};
use crate::graph::relation::DRAFT_REFERENCE;
use crate::graph::whole::Graph;

codes! {
    UNKNOWN_PAGE = "unknown-page" {
        what: "a page that `home:` in vodic.yaml names and that this site does not have",
        why: "readers who come for that very task would be shown no way",
        instead: "name a kind (`events`), a registry (`topics`), an entry (`topics/roads`), an article (`plans/local-plan`) or an address outside (`https://…`)",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    let config = graph.config();
    for to in config.home.tasks.iter().flat_map(|it| &it.links).map(|it| &it.to) {
        let place = || config.source.at(to.span);
        match goal::resolve(graph, to) {
            None => {
                let message = format!("this site has no page `{}`", to.value);
                notes.push(
                    Diagnostic::error(&UNKNOWN_PAGE, place(), message)
                        .label("named here")
                        .help_maybe(nearest(graph, to))
                        .help("name a kind (`events`), a registry (`topics`), an entry (`topics/roads`) or an article"),
                );
            }
            Some(Goal::Article(group)) if graph.group(group).versions.is_empty() => {
                let message = format!("`{}` is a draft, so readers see no link", to.value);
                notes.push(
                    Diagnostic::warning(&DRAFT_REFERENCE, place(), message)
                        .help("publish the draft, or take the link away until then"),
                );
            }
            Some(_) => {}
        }
    }
}

/// What was probably meant.
fn nearest(graph: &Graph, to: &Spanned<Text>) -> Option<String> {
    let Some((folder, _)) = to.split_once('/') else {
        let folders = KINDS.iter().map(|it| it.folder);
        return did_you_mean(to, folders.chain(Register::ALL.into_iter().map(Register::name)));
    };
    let full: Vec<String> = match Register::ALL.into_iter().find(|it| it.name() == folder) {
        Some(register) => graph.library.registry.names(register).map(|it| format!("{folder}/{it}")).collect(),
        None => graph.groups.iter().map(|(_, it)| format!("{}/{}", it.kind.folder, it.name)).collect(),
    };
    did_you_mean(to, full.iter().map(String::as_str))
}

//! Who financed a project, and what has to be said for them.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::kind::common::ORGANISATIONS;
use crate::content::registry::EntryId;
use crate::graph::group::GroupId;
use crate::output::desk::Desk;
use crate::output::link::to_entry;
use crate::render::messages::catalog::Args;
use crate::render::view::TextView;

/// Who financed it, as a sentence; empty if nobody is named.
pub fn funded(desk: &Desk, project: GroupId, lang: Lang) -> String {
    let names: Vec<String> = funders(desk, project).map(|it| to_entry(desk, it, lang).text).collect();
    if names.is_empty() {
        return String::new();
    }
    let mut args = Args::new();
    args.set("funders", FluentValue::from(desk.messages.list(lang, &names)));
    desk.messages.fill(lang, "results-funded", &args).to_string()
}

/// What funders of projects want to have said, each once; for those who ask for nothing, the sentence of the site.
pub fn disclaimers(desk: &Desk, projects: impl IntoIterator<Item = GroupId>, lang: Lang) -> Vec<TextView> {
    let mut told: Vec<TextView> = Vec::new();
    let mut is_plain = false;
    for funder in projects.into_iter().flat_map(|it| funders(desk, it)) {
        let (text, lang) = desk.words_for(&desk.graph.entry(funder).disclaimer, lang);
        is_plain |= text.is_empty();
        if !text.is_empty() && !told.iter().any(|it| it.text == text) {
            told.push(TextView { text, lang });
        }
    }
    if is_plain {
        told.push(TextView { text: desk.text(lang, "results-disclaimer"), lang: String::new() });
    }
    told
}

fn funders(desk: &Desk, project: GroupId) -> impl Iterator<Item = EntryId> + '_ {
    let original = desk.graph.article(desk.graph.group(project).original);
    let funders = original.facts.roles(&ORGANISATIONS).iter().filter(|it| it.role == Some("funding"));
    funders.filter_map(|it| desk.graph.library.registry.find(Register::Organisations, &it.entry))
}

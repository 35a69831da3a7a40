//! Of what a feed or a calendar tells: its page, its name, its articles.

use std::borrow::Cow;

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::kind::common::PROJECT;
use crate::content::kind::list::KINDS;
use crate::content::kind::project;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::list::Topic;
use crate::graph::translation::Fit;
use crate::output::desk::Desk;
use crate::output::manifest::Scope;

/// Topics and places: what readers wish to hear more of.
pub fn entries(desk: &Desk) -> impl Iterator<Item = EntryId> + '_ {
    let all = desk.graph.library.registry.iter().map(|(id, _)| id);
    all.filter(|it| is_followed(desk, *it))
}

/// Whether an entry is such a one.
pub fn is_followed(desk: &Desk, id: EntryId) -> bool {
    matches!(desk.graph.entry(id).register, Register::Topics | Register::Places)
}

/// Projects, which readers follow as well.
pub fn projects(desk: &Desk) -> impl Iterator<Item = GroupId> + '_ {
    let groups = desk.graph.groups.iter();
    groups.filter(|(_, it)| *it.kind == project::KIND && !it.versions.is_empty()).map(|(id, _)| id)
}

/// The page that readers of a language have of it; `None` where theirs is in another language.
pub fn page(desk: &Desk, scope: Scope, lang: Lang) -> Option<String> {
    let graph = &desk.graph;
    Some(match scope {
        Scope::All => address::home(graph, lang),
        Scope::Kind(at) => address::kind(graph, KINDS[at as usize], lang, 1),
        Scope::Entry(id) => address::entry(graph, id, lang, 1),
        Scope::Project(group) => address::article(graph, own(desk, group, lang)?),
    })
}

/// What it is called; empty for everything.
pub fn name(desk: &Desk, scope: Scope, lang: Lang) -> String {
    match scope {
        Scope::All => String::new(),
        Scope::Kind(at) => desk.text(lang, &format!("kinds-{}", KINDS[at as usize].name)),
        Scope::Entry(id) => desk.words_for(&desk.graph.entry(id).name, lang).0,
        Scope::Project(group) => {
            own(desk, group, lang).map(|it| desk.graph.article(it).title.to_string()).unwrap_or_default()
        }
    }
}

/// Its articles for readers of a language; those of a project in their own language alone.
pub fn articles(desk: &Desk, scope: Scope, lang: Lang) -> Cow<'_, [ArticleId]> {
    let listed = |topic: Topic| Cow::Borrowed(desk.graph.lists.articles(topic, lang));
    match scope {
        Scope::All => listed(Topic::All),
        Scope::Kind(at) => listed(Topic::Kind(at)),
        Scope::Entry(id) => listed(Topic::Entry(id)),
        Scope::Project(group) => {
            let edges = desk.graph.relations.to(group).iter().filter(|it| it.field == &PROJECT);
            Cow::Owned(edges.filter_map(|it| own(desk, it.from, lang)).collect())
        }
    }
}

/// The version that readers of a language have in that language.
fn own(desk: &Desk, group: GroupId, lang: Lang) -> Option<ArticleId> {
    desk.graph.version(group, lang).filter(|it| it.fit == Fit::Own).map(|it| it.article)
}

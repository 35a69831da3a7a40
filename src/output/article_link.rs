//! Links from articles to articles.

use crate::base::lang::Lang;
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::graph::translation::{Fit, Version};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::render::view::{ArticleLinkView, Ready};

/// A link to an article for readers of `lang`; `None` if it is not published.
pub fn to(desk: &Desk, group: GroupId, lang: Lang) -> Option<Ready<ArticleLinkView>> {
    let version = desk.graph.version(group, lang)?;
    Some(desk.article_link(group, lang, || Ready::from(&view(desk, version, lang))))
}

/// Links to those of some articles that readers of `lang` understand best: their own language first, each in the order
/// given.
pub fn to_first(desk: &Desk, groups: &[GroupId], lang: Lang, count: usize) -> Vec<Ready<ArticleLinkView>> {
    let is_own = |it: &GroupId| desk.graph.version(*it, lang).is_some_and(|it| it.fit == Fit::Own);
    let (own, other): (Vec<GroupId>, Vec<GroupId>) = groups.iter().copied().partition(is_own);
    own.into_iter().chain(other).filter_map(|it| to(desk, it, lang)).take(count).collect()
}

fn view(desk: &Desk, version: Version, lang: Lang) -> ArticleLinkView {
    let article = desk.graph.article(version.article);
    let foreign = article.lang != lang;
    ArticleLinkView {
        text: article.title.to_string(),
        url: desk.href(&address::version(&desk.graph, version)),
        lang: if foreign { article.lang.to_string() } else { String::new() },
        language: if foreign { desk.spoken(lang, article.lang) } else { String::new() },
        kind: article.kind.name.to_owned(),
        kind_label: desk.text(lang, &format!("kind-{}", article.kind.name)),
        date: fact::listed_date(desk, version.article, lang).0,
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
    }
}

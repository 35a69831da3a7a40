//! Old addresses of articles.

use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::output::desk::Desk;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::render::view::RedirectView;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for id in desk.graph.published() {
        for (at, alias) in desk.graph.article(id).aliases.iter().enumerate() {
            claims.push((folder(alias).into(), Output::Redirect(id, at as u16)));
        }
    }
}

/// Old addresses without an ending were folders: `/old/page` is answered by `/old/page/index.html`.
fn folder(alias: &str) -> String {
    if let Some(folder) = alias.strip_suffix("/index.html") {
        return format!("{folder}/");
    }
    let last = alias.rsplit('/').next().unwrap_or_default();
    if last.is_empty() || last.contains('.') { alias.to_owned() } else { format!("{alias}/") }
}

pub fn make(desk: &Desk, id: ArticleId, at: u16) -> Making {
    let article = desk.graph.article(id);
    let target = address::article(&desk.graph, id);
    let view =
        RedirectView { url: desk.href(&target), canonical: desk.absolute(&target), title: article.title.to_string() };
    let own = folder(&article.aliases[at as usize]);
    let page = Page { canonical: &target, ..Page::new(&article.title, &own, article.lang) };
    page::render(desk, "redirect.html", article.lang, &page::context(desk, page, "redirect", &view))
}

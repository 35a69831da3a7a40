//! Figures in titles and summaries, in the words of each language.

use std::sync::Arc;

use crate::base::text::{Prose, Text};
use crate::content::article::Article;
use crate::content::markdown::figure::named;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::whole::Graph;
use crate::render::figure::shown;
use crate::render::messages::catalog::Messages;

/// Puts the words of each figure that a title or a summary names in its place, in all articles: whoever shows one of them,
/// a page, a list, a feed or the search, need not know that there was a name.
pub fn fill_all(graph: &mut Graph, messages: &Messages) {
    (0..graph.library.articles.len() as u32).for_each(|it| fill(graph, messages, ArticleId(it)));
}

/// The same in one article.
pub fn fill(graph: &mut Graph, messages: &Messages, id: ArticleId) {
    let article = graph.article(id);
    let home = graph.groups.of(id);
    let title = filled(graph, messages, article, home, &article.title);
    let summary = article.summary.as_ref().and_then(|it| filled(graph, messages, article, home, it));
    if title.is_none() && summary.is_none() {
        return;
    }
    let article = Arc::make_mut(&mut graph.library.articles[id.0 as usize]);
    if let Some(title) = title {
        article.title.value = title;
    }
    article.summary = summary.or(article.summary.take());
}

/// A text with its figures; `None` if it names none. What leads to no figure stays as it is written: its author is told.
fn filled(graph: &Graph, messages: &Messages, article: &Article, home: GroupId, text: &str) -> Option<Prose> {
    let mut out = String::new();
    let mut from = 0;
    for (range, address) in named(text) {
        if let Ok((figure, part)) = graph.figure_in_text(home, &Text::from(address)) {
            out.push_str(&text[from..range.start]);
            out.push_str(&shown(messages, graph.figure(figure), part, article.lang));
            from = range.end;
        }
    }
    out.push_str(&text[from..]);
    (from > 0).then(|| Prose::from(out))
}

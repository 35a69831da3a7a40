//! Figures that titles and summaries name.

use crate::base::diagnostic::Notes;
use crate::base::source::{Place, Span};
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::markdown::figure::named;
use crate::graph::group::ArticleId;
use crate::graph::whole::Graph;

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (at, article) in graph.library.written().iter().enumerate().filter(|it| !it.1.broken) {
        let home = graph.groups.of(ArticleId(at as u32));
        let texts = [Some(&article.title.value), article.summary.as_ref()];
        for text in texts.into_iter().flatten() {
            for (range, address) in named(text) {
                if let Err(problem) = graph.figure_in_text(home, &Text::from(address)) {
                    notes.extend_from(graph.no_figure(&problem, place(article, &text[range])));
                }
            }
        }
    }
}

/// Where it stands in the front matter; the title, if it stands there in other letters.
fn place(article: &Article, written: &str) -> Place {
    let at = article.source.slice(article.front).find(written).map(|it| it + article.front.start as usize);
    article.source.at(at.map_or(article.title.span, |it| Span::new(it, it + written.len())))
}

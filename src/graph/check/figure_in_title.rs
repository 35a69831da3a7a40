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
        for (range, text) in texts.into_iter().flatten().flat_map(|text| named(text).map(move |it| (it.0, text))) {
            let written = &text[range];
            let address = Text::from(&written["{figure:".len()..written.len() - 1]);
            if let Err(problem) = graph.figure_in_text(home, &address) {
                graph.no_figure(&problem, place(article, written)).into_iter().for_each(|it| notes.push(it));
            }
        }
    }
}

/// Where it stands in the front matter; the title, if it stands there in other letters.
fn place(article: &Article, written: &str) -> Place {
    let at = article.source.slice(article.front).find(written).map(|it| it + article.front.start as usize);
    article.source.at(at.map_or(article.title.span, |it| Span::new(it, it + written.len())))
}

//! Texts that are longer than the template of their kind allows.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Place, Span};
use crate::content::article::Article;
use crate::content::body::Target;
use crate::content::kind::pattern::Pattern;
use crate::content::plain;
use crate::content::section;
use crate::content::wording::words;
use crate::graph::link::{Destination, resolve};
use crate::graph::whole::Graph;

codes! {
    WORD_LIMIT = "word-limit" {
        what: "a title, a summary or a part of a practice with more words than the template allows",
        why: "the European Website on Integration takes no longer texts, and side by side readers compare only what is short",
        instead: "say it in fewer words; what is worth telling beyond the template stands under a heading of its own",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for article in graph.library.written() {
        if let Some(pattern) = article.kind.pattern {
            check_article(graph, article, pattern, notes);
        }
    }
}

fn check_article(graph: &Graph, article: &Article, pattern: &Pattern, notes: &mut Notes) {
    let parts = pattern.parts.iter().filter_map(|it| Some((it, section::find(&article.body, it.name)?)));
    let mut has_part = false;
    for (part, (heading, blocks)) in parts {
        has_part = true;
        let name = |to: &Target| Some(name(graph, article, to));
        let place = article.source.at(heading.span);
        let (count, most) = (words(&plain::blocks(blocks, &name)), part.most);
        tell(count, most, place, format!("this part has {count} words, and the template allows {most}"), notes);
    }
    // A practice that does not go by the template may be called as it likes.
    if has_part && !article.broken {
        let (count, most, place) = (words(&article.title), pattern.title, article.source.at(article.title.span));
        tell(count, most, place, format!("this title has {count} words, and the template allows {most}"), notes);
        let (count, most) = (article.summary.as_deref().map(words).unwrap_or_default(), pattern.summary);
        let message = format!("this summary has {count} words, and the template allows {most}");
        tell(count, most, summary_place(article), message, notes);
    }
}

fn tell(count: usize, most: usize, place: Place, message: String, notes: &mut Notes) {
    if count > most {
        let help = "say it in fewer words, or tell the rest under a heading of its own";
        notes.push(Diagnostic::warning(&WORD_LIMIT, place, message).help(help));
    }
}

/// What a link without words of its own counts as: the name of an entry; a figure is one word, in every language.
fn name(graph: &Graph, article: &Article, to: &Target) -> String {
    match resolve(graph, article, to) {
        Ok(Destination::Entry(id)) => {
            let chain = graph.config().chain(article.lang);
            graph.entry(id).name.find(chain).map(|it| it.0.to_string()).unwrap_or_default()
        }
        _ => "1".to_owned(),
    }
}

/// Where the key of the summary stands.
fn summary_place(article: &Article) -> Place {
    let front = article.source.slice(article.front);
    let key = "summary:";
    let line = if front.starts_with(key) { Some(0) } else { front.find("\nsummary:").map(|it| it + 1) };
    let at = article.front.start as usize + line.unwrap_or_default();
    article.source.at(Span::new(at, at + line.map_or(0, |_| key.len() - 1)))
}

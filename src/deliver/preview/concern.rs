//! Which notes belong on which page.

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::source::Place;
use crate::content::config;
use crate::graph::group::ArticleId;
use crate::graph::whole::Graph;
use crate::output::manifest::Output;
use crate::site::whole::Site;

/// The files that a page is written in: its article and the original of it, its registry, the configuration.
pub fn files(graph: &Graph, output: Output) -> Vec<String> {
    let of_article = |id: ArticleId| {
        let both = [graph.article(id), graph.original_of(id)];
        both.iter().map(|it| it.source.path().to_owned()).collect()
    };
    match output {
        Output::Article(id) | Output::Redirect(id, _) => of_article(id),
        Output::Loan(id) => of_article(graph.loans.get(id).article),
        Output::Entry(id, ..) => vec![graph.entry(id).source.path().to_owned()],
        Output::Register(register, _) => vec![format!("content/registry/{}.yaml", register.name())],
        Output::Home(_) | Output::Chooser | Output::Missing => vec![config::PATH.to_owned()],
        _ => Vec::new(),
    }
}

/// What there is to say on the page of an output, sorted: of its files, and what is untidy in its text.
pub fn of_page(site: &Site, notes: &Notes, output: Output) -> Notes {
    let files = files(site.graph(), output);
    let is_there = |place: &Place| files.iter().any(|it| it == place.source.path());
    let concerns = |note: &&Diagnostic| is_there(&note.place) || note.others.iter().any(|it| is_there(&it.0));
    let mut found = Notes::default();
    found.extend_from(notes.iter().filter(concerns).cloned());
    if let Some(article) = article(site.graph(), output) {
        found.extend(site.hygiene_of(article));
    }
    found.sort();
    found
}

/// The article that a page shows.
pub fn article(graph: &Graph, output: Output) -> Option<ArticleId> {
    match output {
        Output::Article(id) => Some(id),
        Output::Loan(id) => Some(graph.loans.get(id).article),
        _ => None,
    }
}

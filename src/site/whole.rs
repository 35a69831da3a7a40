//! The site: a function from address to bytes.

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::diagnostic::{Diagnostic, Noted, Notes};
use crate::base::files::Files;
use crate::base::lang::{Chain, Lang};
use crate::base::source::{Place, Source};
use crate::content::config::with_slash;
use crate::content::library::{self, Library};
use crate::content::visit;
use crate::graph::check::list::CHECKS;
use crate::graph::hygiene::list as hygiene;
use crate::graph::whole::Graph;
use crate::output::bulletin::letter::{self, Letter};
use crate::output::desk::Desk;
use crate::output::made::Making;
use crate::output::manifest::{Manifest, Output};
use crate::output::search::answer::{self, Answer};
use crate::render::figure::Figures;
use crate::render::highlight::Budget;
use crate::render::messages::catalog::{Derived, Messages};
use crate::render::messages::used;
use crate::render::templates::{self, Templates};
use crate::render::theme::Theme;
use crate::site::makers::{self, LISTERS};
use crate::site::options::Options;
use crate::site::words::{FAMILIES, IDS};

/// The whole, immutable: it lists what it can make and makes it.
pub struct Site {
    desk: Desk,
    manifest: Manifest,
}

impl Site {
    /// Reads everything. Never fails on an author's mistake: those are notes. `None` only without a usable configuration.
    pub fn load(files: &dyn Files, options: &Options) -> Noted<Option<Site>> {
        let mut notes = Notes::default();
        let library = library::read(files).into(&mut notes);
        let site = library.map(|library| Site::relate(library, options, &mut notes));
        notes.sort();
        Noted { value: site, notes }
    }

    /// Makes a site of what was read.
    pub fn relate(mut library: Library, options: &Options, notes: &mut Notes) -> Site {
        if let Some(url) = options.base_url.as_deref().and_then(with_slash) {
            library.config.base_url = url;
        }
        let langs: Vec<Lang> = library.config.languages.iter().map(|it| it.lang).collect();
        let chains: Vec<Chain> = library.config.languages.iter().map(|it| it.chain.clone()).collect();
        let default = library.config.default_language;
        let derived: Vec<Derived> = library.config.derived().collect();
        let own = std::mem::take(&mut library.messages);
        let messages = Arc::new(Messages::load(&chains, &derived, default, own).into(notes));
        let theme = Theme::with(&library.templates, &library.assets);
        let mut used = templates::used(&theme);
        used.ids.extend(IDS.iter().map(|it| (it.to_string(), None)));
        used.families.extend(FAMILIES.iter().map(|it| it.to_string()));
        used::check(notes, &messages, default, &langs, &used);
        let graph = Graph::relate(library, options.drafts, notes);
        let figures = Arc::new(Figures::of(&graph));
        let templates = Templates::load(&theme, &messages, &figures, &langs, notes);
        CHECKS.iter().for_each(|check| check(&graph, notes));
        let desk = Desk::lay(graph, messages, theme, templates, options.epoch, notes);
        check_code(&desk, notes);
        let mut claims = Vec::new();
        LISTERS.iter().for_each(|list| list(&desk, &mut claims));
        let manifest = Manifest::settle(claims, |output| place(&desk, output), notes);
        Site { desk, manifest }
    }

    /// What is untidy in the words of the articles; nothing that a page depends on, so a build does not ask.
    pub fn hygiene(&self) -> Notes {
        Noted::collect(|notes| hygiene::check(&self.desk.graph, notes)).notes
    }

    /// Every address, sorted, and what stands there.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Makes the bytes of one output. Pure: same site, same output, same bytes.
    pub fn make(&self, output: Output) -> Making {
        makers::make(&self.desk, output)
    }

    /// Answers a query of a reader of a language: the default language, if none is told. `None` if it is
    /// none of the site's.
    pub fn search(&self, query: &str, lang: Option<&str>, limit: usize) -> Option<Answer> {
        answer::answer(&self.desk, query, lang, limit)
    }

    /// The bulletin of everything since a day, for readers of a language of the site.
    pub fn bulletin(&self, since: Date, lang: Lang) -> Result<Letter, Diagnostic> {
        letter::write(&self.desk, since, lang)
    }

    pub fn graph(&self) -> &Graph {
        &self.desk.graph
    }
}

/// Blocks of code in languages that nobody can color.
fn check_code(desk: &Desk, notes: &mut Notes) {
    let found: Vec<Notes> = desk
        .graph
        .library
        .written()
        .par_iter()
        .map(|article| {
            let mut notes = Notes::default();
            let mut budget = Budget::default();
            visit::codes(&article.body, &mut |code| {
                let note = desk.highlighter.check_within(code, &article.source, &mut budget);
                notes.extend_from(note);
            });
            notes
        })
        .collect();
    found.into_iter().for_each(|it| notes.extend(it));
}

/// Where an output comes from, for those who have to rename it.
fn place(desk: &Desk, output: Output) -> Place {
    let graph = &desk.graph;
    match output {
        Output::Article(id) => {
            let article = graph.article(id);
            article.source.at(article.slug.as_ref().map_or(article.title.span, |it| it.span))
        }
        Output::Loan(id) => {
            let article = graph.article(graph.loans.get(id).article);
            article.source.at(article.title.span)
        }
        Output::Redirect(id, at) => {
            let article = graph.article(id);
            article.source.at(article.aliases[at as usize].span)
        }
        Output::Entry(id, ..) => {
            let entry = graph.entry(id);
            entry.source.at(entry.span)
        }
        Output::Medium(id) | Output::Scaled(id, ..) => Source::unread(&graph.medium(id).path).whole(),
        Output::Asset(at) => Source::unread(&desk.assets[at as usize].name).whole(),
        _ => graph.config().source.whole(),
    }
}

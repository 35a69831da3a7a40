//! The site: a function from address to bytes.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::diagnostic::{Diagnostic, Noted, Notes};
use crate::base::files::Files;
use crate::base::lang::{Chain, Lang};
use crate::base::source::{Place, Source};
use crate::content::article::{Article, Origin};
use crate::content::config::with_slash;
use crate::content::library::{self, Library};
use crate::content::rewording::is_rewording;
use crate::content::{convert, visit};
use crate::graph::check::list::CHECKS;
use crate::graph::group::ArticleId;
use crate::graph::guide::OutlineId;
use crate::graph::hygiene::list as hygiene;
use crate::graph::whole::Graph;
use crate::output::bulletin::letter::{self, Letter};
use crate::output::desk::Desk;
use crate::output::guide::folder;
use crate::output::made::{Made, Making};
use crate::output::manifest::{Manifest, Output};
use crate::output::search::answer::{self, Answer};
use crate::render::figure::Figures;
use crate::render::highlight::{Budget, Highlighter};
use crate::render::messages::catalog::{Derived, Messages};
use crate::render::messages::used;
use crate::render::templates::{self, Templates};
use crate::render::theme::Theme;
use crate::render::title;
use crate::site::makers::{self, LATE, LISTERS};
use crate::site::memory::Memory;
use crate::site::options::Options;
use crate::site::words::{FAMILIES, IDS};

/// The whole, immutable: it lists what it can make and makes it.
pub struct Site {
    desk: Desk,
    manifest: Arc<Manifest>,
    /// What is listed only when somebody asks for it.
    late: OnceLock<Manifest>,
}

impl Site {
    /// Reads everything. Never fails on an author's mistake: those are notes. `None` only without a usable configuration.
    pub fn load(files: &dyn Files, options: &Options) -> Noted<Option<Site>> {
        Site::load_again(files, options, &mut Memory::default())
    }

    /// The same, for whoever has loaded it before with the same options: what has not changed is not done again.
    pub fn load_again(files: &dyn Files, options: &Options, memory: &mut Memory) -> Noted<Option<Site>> {
        let mut notes = Notes::default();
        let library = library::read_again(files, &mut memory.read).into(&mut notes);
        let site = library.map(|library| Site::relate_again(library, options, memory, &mut notes));
        notes.sort();
        Noted { value: site, notes }
    }

    /// Makes a site of what was read.
    pub fn relate(library: Library, options: &Options, notes: &mut Notes) -> Site {
        Site::relate_again(library, options, &mut Memory::default(), notes)
    }

    fn relate_again(mut library: Library, options: &Options, memory: &mut Memory, notes: &mut Notes) -> Site {
        if let Some(url) = options.base_url.as_deref().and_then(with_slash) {
            library.config.base_url = url;
        }
        let langs: Vec<Lang> = library.config.languages.iter().map(|it| it.lang).collect();
        let chains: Vec<Chain> = library.config.languages.iter().map(|it| it.chain.clone()).collect();
        let default = library.config.default_language;
        let derived: Vec<Derived> = library.config.derived().collect();
        let own = std::mem::take(&mut library.messages);
        let load = |own: Vec<Source>| Messages::load(&chains, &derived, default, own);
        let messages = memory.messages(&library.config, own, load).into(notes);
        let theme = Theme::with(&library.templates, &library.assets);
        let mut used = templates::used(&theme);
        used.ids.extend(IDS.iter().map(|it| (it.to_string(), None)));
        used.families.extend(FAMILIES.iter().map(|it| it.to_string()));
        used::check(notes, &messages, default, &langs, &used);
        let relate = |library: Library, notes: &mut Notes| {
            let graph = Graph::relate(library, options.drafts, notes);
            CHECKS.iter().for_each(|check| check(&graph, notes));
            check_code(&graph, notes);
            graph
        };
        let mut graph = memory.graph(library, relate).into(notes);
        title::fill_all(&mut graph, &messages);
        let figures = Arc::new(Figures::of(&graph));
        let templates = Templates::load(&theme, &messages, &figures, &langs, notes);
        let desk = Desk::lay(graph, messages, theme, templates, options.epoch, notes);
        let mut claims = Vec::new();
        LISTERS.iter().for_each(|list| list(&desk, &mut claims));
        if !options.index_later {
            LATE.iter().for_each(|(_, list)| list(&desk, &mut claims));
        }
        let manifest = Arc::new(Manifest::settle(claims, |output| place(&desk, output), notes));
        Site { desk, manifest, late: OnceLock::new() }
    }

    /// The site after some files were saved, if they still are to all others what they were; in a moment, since nothing is
    /// related again. `None` if it has to be loaded again, which has to follow in any case: what there is to say about
    /// them, and where their new days and numbers lead, is not known yet.
    pub fn reworded<'a>(&self, files: &dyn Files, paths: impl Iterator<Item = &'a str>) -> Option<Site> {
        let mut graph = self.desk.graph.clone();
        let converted = graph.library.written().len()..graph.library.articles.len();
        let mut changed = Vec::new();
        for path in paths {
            let articles = &mut graph.library.articles;
            let at = articles[..converted.start].binary_search_by(|it| it.source.path().cmp(path)).ok()?;
            let before = articles[at].clone();
            let now = library::parse_again(files, &before);
            if !is_rewording(&before, &now) {
                return None;
            }
            articles[at] = now.clone();
            changed.push(at);
            for (lang, from, conversion) in graph.library.config.derived().filter(|it| it.1 == now.lang) {
                let is_made_of_it = |it: &Arc<Article>| it.lang == lang && it.source.path() == path;
                if let Some(at) = articles[converted.clone()].iter().position(is_made_of_it) {
                    debug_assert_eq!(articles[converted.start + at].origin, Origin::Converted { from });
                    articles[converted.start + at] = Arc::new(convert::article(&now, lang, conversion));
                    changed.push(converted.start + at);
                }
            }
        }
        changed.into_iter().for_each(|it| title::fill(&mut graph, &self.desk.messages, ArticleId(it as u32)));
        Some(Site { desk: self.desk.with(graph), manifest: self.manifest.clone(), late: OnceLock::new() })
    }

    /// The site after some of its templates were saved, likewise in a moment. `None` if something is wrong with them, or if
    /// it has to be loaded again.
    pub fn dressed<'a>(&self, files: &dyn Files, mut paths: impl Iterator<Item = &'a str>) -> Option<Site> {
        let mut graph = self.desk.graph.clone();
        let mut notes = Notes::default();
        if !paths.all(|it| library::is_template(it, graph.config())) {
            return None;
        }
        graph.library.templates = library::read_templates(files, graph.config(), &mut notes);
        let theme = Theme::with(&graph.library.templates, &graph.library.assets);
        let langs: Vec<Lang> = graph.config().languages.iter().map(|it| it.lang).collect();
        let templates = Templates::load(&theme, &self.desk.messages, self.desk.templates.figures(), &langs, &mut notes);
        let desk = self.desk.dressed(graph, theme, templates, &mut notes);
        (!notes.has_errors()).then(|| Site { desk, manifest: self.manifest.clone(), late: OnceLock::new() })
    }

    /// What is untidy in the words of the articles; nothing that a page depends on, so a build does not ask.
    pub fn hygiene(&self) -> Notes {
        Noted::collect(|notes| hygiene::check(&self.desk.graph, notes)).notes
    }

    /// The same for the text of one article.
    pub fn hygiene_of(&self, article: ArticleId) -> Notes {
        let written = self.desk.graph.library.written().len();
        Noted::collect(|notes| {
            if (article.0 as usize) < written {
                hygiene::check_article(&self.desk.graph, article, notes);
            }
        })
        .notes
    }

    /// Every address, sorted, and what stands there.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What stands at an address, also where that was not listed yet.
    pub fn find(&self, address: &str) -> Option<Output> {
        let late = || {
            let mut claims = Vec::new();
            LATE.iter().for_each(|(_, list)| list(&self.desk, &mut claims));
            Manifest::settle(claims, |output| place(&self.desk, output), &mut Notes::default())
        };
        let is_late = || LATE.iter().any(|(folder, _)| address.starts_with(folder));
        self.manifest.find(address).or_else(|| is_late().then(|| self.late.get_or_init(late).find(address))?)
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

    /// The files of a guide: a book, and a folder with a page that stands alone.
    pub fn guide(&self, outline: OutlineId, lang: Lang) -> Result<Vec<(String, Made)>, Diagnostic> {
        folder::all(&self.desk, outline, lang)
    }

    pub fn graph(&self) -> &Graph {
        &self.desk.graph
    }
}

/// Blocks of code in languages that nobody can color.
fn check_code(graph: &Graph, notes: &mut Notes) {
    let highlighter = Highlighter::default();
    let found: Vec<Notes> = graph
        .library
        .written()
        .par_iter()
        .map(|article| {
            let mut notes = Notes::default();
            let mut budget = Budget::default();
            visit::codes(&article.body, &mut |code| {
                let note = highlighter.check_within(code, &article.source, &mut budget);
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
        Output::Guide(id, _) | Output::Paper(id, _) | Output::Book(id, _) => graph.outline(id).source.whole(),
        Output::Medium(id) | Output::Scaled(id, ..) => Source::unread(&graph.medium(id).path).whole(),
        Output::Asset(at) => Source::unread(&desk.assets[at as usize].name).whole(),
        _ => graph.config().source.whole(),
    }
}

//! All articles and how they relate.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

use crate::base::diagnostic::Notes;
use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::config::Config;
use crate::content::library::Library;
use crate::content::media::Medium;
use crate::content::outline::Outline;
use crate::content::registry::{Entry, EntryId};
use crate::graph::contact::Contacts;
use crate::graph::filter::Filters;
use crate::graph::group::{ArticleId, Group, GroupId, Groups};
use crate::graph::guide::{Guide, Guides, OutlineId};
use crate::graph::list::Lists;
use crate::graph::loan::Loans;
use crate::graph::news::News;
use crate::graph::related::Related;
use crate::graph::relation::Relations;
use crate::graph::translation::{Fit, Version, Versions};

/// All articles and how they relate, in both directions, in a fixed order.
#[derive(Clone, Debug)]
pub struct Graph {
    pub library: Library,
    pub groups: Arc<Groups>,
    pub relations: Arc<Relations>,
    pub loans: Arc<Loans>,
    pub versions: Arc<Versions>,
    pub related: Arc<Related>,
    pub filters: Arc<Filters>,
    pub lists: Arc<Lists>,
    pub news: Arc<News>,
    pub guides: Arc<Guides>,
    pub contacts: Arc<Contacts>,
    /// Media by path; composed as texts are, since some systems take names apart.
    media: Arc<FxHashMap<String, MediumId>>,
}

/// Index into the media of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MediumId(pub u32);

impl Graph {
    /// Relates everything that was read. With `drafts`, drafts are published too.
    pub fn relate(library: Library, drafts: bool, notes: &mut Notes) -> Graph {
        let groups = Groups::gather(&library.articles, &library.config, drafts, notes);
        let relations = Relations::resolve(&library, &groups, notes);
        let loans = Loans::arrange(&library, &groups);
        let versions = Versions::settle(&library, &groups, &loans);
        let related = Related::find(&library, &groups, &relations);
        let filters = if library.config.filters { Filters::ask(&library, &groups) } else { Filters::default() };
        let lists = Lists::prepare(&library, &groups, &loans, &relations, &filters);
        let news = News::settle(&library, &groups);
        let guides = Guides::resolve(&library, &groups, &versions, &relations);
        let contacts = Contacts::gather(&library, &groups);
        let media = library.media.iter().enumerate();
        let media = media.map(|(at, medium)| (medium.path.nfc().collect(), MediumId(at as u32))).collect();
        Graph {
            library,
            groups: Arc::new(groups),
            relations: Arc::new(relations),
            loans: Arc::new(loans),
            versions: Arc::new(versions),
            related: Arc::new(related),
            filters: Arc::new(filters),
            lists: Arc::new(lists),
            news: Arc::new(news),
            guides: Arc::new(guides),
            contacts: Arc::new(contacts),
            media: Arc::new(media),
        }
    }

    pub fn config(&self) -> &Config {
        &self.library.config
    }

    pub fn article(&self, id: ArticleId) -> &Article {
        &self.library.articles[id.0 as usize]
    }

    pub fn entry(&self, id: EntryId) -> &Entry {
        self.library.registry.get(id)
    }

    pub fn medium(&self, id: MediumId) -> &Medium {
        &self.library.media[id.0 as usize]
    }

    /// The medium at a path from the project's root.
    pub fn medium_at(&self, path: &str) -> Option<MediumId> {
        self.media.get(path).copied()
    }

    /// Paths of all media.
    pub fn media_paths(&self) -> impl Iterator<Item = &str> {
        self.library.media.iter().map(|it| it.path.as_str())
    }

    pub fn group(&self, id: GroupId) -> &Group {
        self.groups.get(id)
    }

    pub fn group_of(&self, article: ArticleId) -> &Group {
        self.group(self.groups.of(article))
    }

    /// The version that carries the facts.
    pub fn original_of(&self, article: ArticleId) -> &Article {
        self.article(self.group_of(article).original)
    }

    /// The version of an article that readers of `lang` get; `None` if it is not published.
    pub fn version(&self, group: GroupId, lang: Lang) -> Option<Version> {
        self.versions.find(group, lang)
    }

    pub fn outline(&self, id: OutlineId) -> &Outline {
        &self.library.outlines[usize::from(id.0)]
    }

    /// A guide in a language; `None` if it is not made in it.
    pub fn guide(&self, outline: OutlineId, lang: Lang) -> Option<&Guide> {
        self.guides.find(outline, lang)
    }

    /// An article as it stands in a list for readers of `lang`.
    pub fn listed(&self, article: ArticleId, lang: Lang) -> Version {
        let lent = || self.loans.find(self.groups.of(article), lang).map_or(Fit::Elsewhere, Fit::Lent);
        Version { article, fit: if self.article(article).lang == lang { Fit::Own } else { lent() } }
    }

    /// All published versions of all articles, in the order of paths.
    pub fn published(&self) -> impl Iterator<Item = ArticleId> + '_ {
        self.groups.iter().flat_map(|(_, group)| group.versions.iter().copied())
    }
}

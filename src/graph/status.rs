//! How far the translations are: which article is there in which language, and whether it still agrees with its original.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::base::text::Text;
use crate::content::article::Origin;
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::wording;
use crate::graph::group::{ArticleId, Group, GroupId};
use crate::graph::label;
use crate::graph::whole::Graph;

/// How an article stands in one language. It is in exactly one of these states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It was written in this language.
    Original,
    /// Translated, and the original has not changed since, or only in ways marked minor.
    Translated,
    /// Made from the version in this language by changing the script.
    Converted(Lang),
    /// Translated, but nobody can say that it still agrees with the original.
    Stale(Behind),
    /// Begun: a translation marked `draft: true`.
    Draft,
    /// There is none; readers are lent the version in this language, by the chain of their own.
    Fallback(Lang),
    /// There is none, and nothing is lent instead.
    Missing,
}

/// Why a translation may no longer agree with its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behind {
    /// The original has changed since it was made from the text with this fingerprint.
    Changed(Text),
    /// It does not say which text it was made from.
    Unknown,
    /// It was made from the version in this language, which is not the original.
    Other(Lang),
}

/// An article in a language of the site, whether it is there or not.
#[derive(Clone, Debug)]
pub struct Item {
    pub group: GroupId,
    pub lang: Lang,
    pub state: State,
    /// The file in this language; drafts have one too.
    pub article: Option<ArticleId>,
    /// Words of that file, or of the original where there is none.
    pub words: usize,
    /// Words of the original: what there is to translate.
    pub original_words: usize,
}

/// Something whose original is gone.
#[derive(Clone, Debug)]
pub struct Orphan {
    pub article: ArticleId,
    pub why: Lost,
}

/// What an orphan has lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Every version of its article is a translation.
    Original,
    /// A label for something that the original does not have: field and id.
    Label(&'static str, Text),
}

/// How many articles are in each state, and how many words they have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Count {
    /// All that are published in any language.
    pub articles: usize,
    pub original: usize,
    pub translated: usize,
    pub converted: usize,
    pub stale: usize,
    pub draft: usize,
    pub fallback: usize,
    pub missing: usize,
    /// Translations, and labels in them, whose original is gone; beside the articles.
    pub orphan: usize,
    /// Words that readers of the language find.
    pub words: usize,
    /// Words of the originals of all that is stale, begun or not there: what there is to translate or to compare.
    pub words_to_do: usize,
}

impl Count {
    /// Articles that are there and agree with their original.
    pub fn done(&self) -> usize {
        self.original + self.translated + self.converted
    }

    /// The same in whole percents, rounded down: 100 is all of them. An empty kind is complete.
    pub fn percent(&self) -> usize {
        (self.done() * 100).checked_div(self.articles).unwrap_or(100)
    }

    fn add(&mut self, item: &Item) {
        self.articles += 1;
        match &item.state {
            State::Original => self.original += 1,
            State::Translated => self.translated += 1,
            State::Converted(_) => self.converted += 1,
            State::Stale(_) => self.stale += 1,
            State::Draft => self.draft += 1,
            State::Fallback(_) => self.fallback += 1,
            State::Missing => self.missing += 1,
        }
        match &item.state {
            State::Original | State::Translated | State::Converted(_) => self.words += item.words,
            State::Stale(_) => {
                (self.words, self.words_to_do) = (self.words + item.words, self.words_to_do + item.original_words)
            }
            State::Draft | State::Fallback(_) | State::Missing => self.words_to_do += item.original_words,
        }
    }
}

impl AddAssign<&Count> for Count {
    fn add_assign(&mut self, other: &Count) {
        self.articles += other.articles;
        self.original += other.original;
        self.translated += other.translated;
        self.converted += other.converted;
        self.stale += other.stale;
        self.draft += other.draft;
        self.fallback += other.fallback;
        self.missing += other.missing;
        self.orphan += other.orphan;
        self.words += other.words;
        self.words_to_do += other.words_to_do;
    }
}

/// The state of every published article in every language of the site.
#[derive(Clone, Debug)]
pub struct Status {
    /// In the order of the site.
    pub languages: Vec<Lang>,
    /// Kinds that have articles, in the order in which a reader meets them.
    pub kinds: Vec<&'static Kind>,
    /// By article, then by language; articles by folder and name, languages in the order of the site.
    pub items: Vec<Item>,
    /// In the order of paths.
    pub orphans: Vec<Orphan>,
    counts: BTreeMap<(Lang, &'static str), Count>,
}

impl Status {
    /// Looks at every article. Costs what reading all texts once costs: their words are counted.
    pub fn of(graph: &Graph) -> Status {
        let files = Files::of(graph);
        let languages: Vec<Lang> = graph.config().languages.iter().map(|it| it.lang).collect();
        let groups: Vec<GroupId> =
            graph.groups.iter().filter(|(_, group)| files.is_counted(group)).map(|(id, _)| id).collect();
        let items: Vec<Item> = groups.par_iter().flat_map_iter(|id| files.items(*id, &languages)).collect();
        let orphans = files.orphans();
        let has_kind = |kind: &Kind| groups.iter().any(|it| graph.group(*it).kind == kind);
        let kinds = KINDS.iter().copied().filter(|it| has_kind(it)).collect();
        let counts = count(graph, &items, &orphans);
        Status { languages, kinds, items, orphans, counts }
    }

    /// One article in every language of the site; nothing if readers do not get it. Counts no words of others.
    pub fn of_one(graph: &Graph, group: GroupId) -> Vec<Item> {
        let languages: Vec<Lang> = graph.config().languages.iter().map(|it| it.lang).collect();
        let files = Files::of_groups(graph, &[group]);
        if files.is_counted(graph.group(group)) { files.items(group, &languages) } else { Vec::new() }
    }

    /// The articles of a kind in a language.
    pub fn count(&self, lang: Lang, kind: &Kind) -> Count {
        self.counts.get(&(lang, kind.folder)).copied().unwrap_or_default()
    }

    /// The articles of some kinds in a language.
    pub fn total<'k>(&self, lang: Lang, kinds: impl IntoIterator<Item = &'k Kind>) -> Count {
        let mut total = Count::default();
        kinds.into_iter().for_each(|kind| total += &self.count(lang, kind));
        total
    }
}

/// By language and folder.
fn count(graph: &Graph, items: &[Item], orphans: &[Orphan]) -> BTreeMap<(Lang, &'static str), Count> {
    let mut counts: BTreeMap<(Lang, &'static str), Count> = BTreeMap::new();
    for item in items {
        counts.entry((item.lang, graph.group(item.group).kind.folder)).or_default().add(item);
    }
    for article in orphans.iter().map(|it| graph.article(it.article)) {
        counts.entry((article.lang, article.kind.folder)).or_default().orphan += 1;
    }
    counts
}

/// Every file by article and language; the graph itself knows those that are published.
struct Files<'a> {
    graph: &'a Graph,
    by_lang: FxHashMap<(GroupId, Lang), ArticleId>,
}

impl Files<'_> {
    fn of(graph: &Graph) -> Files<'_> {
        Files::of_groups(graph, &[])
    }

    /// The files of some articles; of all, if none are named.
    fn of_groups<'a>(graph: &'a Graph, groups: &[GroupId]) -> Files<'a> {
        let mut by_lang = FxHashMap::default();
        for id in (0..graph.library.articles.len() as u32).map(ArticleId) {
            let group = graph.groups.of(id);
            if groups.is_empty() || groups.contains(&group) {
                by_lang.entry((group, graph.article(id).lang)).or_insert(id);
            }
        }
        Files { graph, by_lang }
    }

    /// Articles that readers get at all and whose original is there.
    fn is_counted(&self, group: &Group) -> bool {
        !group.versions.is_empty() && self.graph.article(group.original).translation.is_none()
    }

    fn items(&self, id: GroupId, languages: &[Lang]) -> Vec<Item> {
        let group = self.graph.group(id);
        let original_words = wording::count(self.graph.article(group.original));
        let item = |lang: Lang| {
            let article = self.by_lang.get(&(id, lang)).copied();
            let words = match article {
                Some(it) if it != group.original => wording::count(self.graph.article(it)),
                _ => original_words,
            };
            Item { group: id, lang, state: self.state(id, group, lang, article), article, words, original_words }
        };
        languages.iter().map(|it| item(*it)).collect()
    }

    fn state(&self, id: GroupId, group: &Group, lang: Lang, article: Option<ArticleId>) -> State {
        match article {
            Some(it) if it == group.original => State::Original,
            Some(it) if self.graph.article(it).draft => State::Draft,
            Some(it) => match self.graph.article(it).origin {
                Origin::Converted { from } if !self.graph.groups.is_stale(it) => State::Converted(from),
                // It is as far behind as the text that it was made from.
                _ => self.translated(group, it),
            },
            None => match self.graph.loans.find(id, lang) {
                Some(loan) => State::Fallback(self.graph.article(self.graph.loans.get(loan).article).lang),
                None => State::Missing,
            },
        }
    }

    fn translated(&self, group: &Group, id: ArticleId) -> State {
        let (original, article) = (self.graph.article(group.original), self.graph.article(id));
        match &article.translation {
            Some(it) if it.of.value != original.lang => State::Stale(Behind::Other(it.of.value)),
            Some(it) => match &it.text {
                None => State::Stale(Behind::Unknown),
                Some(text) if self.graph.groups.is_stale(id) => State::Stale(Behind::Changed(text.value.clone())),
                Some(_) => State::Translated,
            },
            // A second original: which of the two is one, nobody knows.
            None => State::Stale(Behind::Unknown),
        }
    }

    fn orphans(&self) -> Vec<Orphan> {
        let mut orphans = Vec::new();
        for id in (0..self.graph.library.articles.len() as u32).map(ArticleId) {
            let (article, original) = (self.graph.article(id), self.graph.original_of(id));
            if article.translation.is_none() || article.broken || article.is_converted() {
                continue;
            }
            match original.translation {
                Some(_) => orphans.push(Orphan { article: id, why: Lost::Original }),
                None if original.broken => {}
                None => {
                    let lost = label::lost(original, article).into_iter();
                    orphans
                        .extend(lost.map(|it| Orphan { article: id, why: Lost::Label(it.field, it.id.value.clone()) }));
                }
            }
        }
        orphans
    }
}

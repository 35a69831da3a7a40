//! Articles in all their languages: one group for each name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Diagnostic, Noted, Notes, codes};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::Place;
use crate::content::article::{Article, Origin};
use crate::content::config::Config;
use crate::content::field::Reference;
use crate::content::fingerprint;
use crate::content::kind::spec::Kind;
use crate::content::library::folded;

codes! {
    SAME_VERSION = "same-version" {
        what: "two files that are the same article in the same language",
        why: "they would have one address, and one of them would be lost",
        instead: "delete one of the two, or give it another name",
    }
    TWO_ORIGINALS = "two-originals" {
        what: "two language versions of one article that both claim to be the original",
        why: "facts stand once, in the original; with two of them nobody knows which is right",
        instead: "in the one that was translated, write `translation: {of: …}` and delete its facts",
    }
    NO_ORIGINAL = "no-original" {
        what: "an article of which only translations exist",
        why: "the original carries the facts: without it the article has none",
        instead: "add the original, or delete `translation:` from the version that the facts shall stand in",
    }
    WRONG_ORIGINAL = "wrong-original" {
        what: "a translation made from a version that is not the original",
        why: "staleness is measured against the original; a translation of a translation drifts unseen",
        instead: "compare the text with the original and name that in `translation: {of: …}`",
    }
    STALE_TRANSLATION = "stale-translation" {
        what: "a translation whose original has changed since",
        why: "readers of two languages would read two different things",
        instead: "bring the translation up to date, then run `vodic translate --confirm FILE`; `vodic status --stale` shows what changed",
    }
    NO_FINGERPRINT = "no-fingerprint" {
        what: "a translation that does not say which text it was made from",
        why: "nobody can see when it falls behind the original",
        instead: "write the fingerprint that the message names: `translation: {of: mk, text: 3f9a0c51}`",
    }
}

/// Index into the articles of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(pub u32);

/// Index into [`Groups`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u32);

/// One article in all its languages.
#[derive(Debug)]
pub struct Group {
    pub kind: &'static Kind,
    pub name: Slug,
    /// The version that carries the facts.
    pub original: ArticleId,
    /// The versions that are published, in the order of the site's languages; empty if the original is a draft.
    pub versions: Vec<ArticleId>,
}

/// All groups, sorted by folder and name.
#[derive(Debug, Default)]
pub struct Groups {
    groups: Vec<Group>,
    /// By article.
    of: Vec<GroupId>,
    named: FxHashMap<Slug, Vec<GroupId>>,
    /// Translations whose original has changed since; sorted.
    stale: BTreeSet<ArticleId>,
}

/// Why a name leads to no article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoGroup {
    Unknown,
    /// Several kinds have an article of this name.
    Ambiguous(Vec<GroupId>),
    /// There is one, of a kind that cannot stand here.
    WrongKind(GroupId),
}

impl Groups {
    /// Gathers the language versions of every article and checks that they belong together.
    pub fn gather(articles: &[Arc<Article>], config: &Config, drafts: bool, notes: &mut Notes) -> Groups {
        let mut by_name: BTreeMap<(&str, &Slug), Vec<ArticleId>> = BTreeMap::new();
        for (at, article) in articles.iter().enumerate() {
            by_name.entry((article.kind.folder, &article.name)).or_default().push(ArticleId(at as u32));
        }
        let mut groups = Groups { of: vec![GroupId(0); articles.len()], ..Groups::default() };
        for (id, versions) in by_name.values().enumerate() {
            versions.iter().for_each(|version| groups.of[version.0 as usize] = GroupId(id as u32));
        }
        let order = |lang: Lang| config.languages.iter().position(|it| it.lang == lang);
        // Originals are fingerprinted here, which takes its time: on all threads.
        let versions: Vec<Vec<ArticleId>> = by_name.into_values().collect();
        let gathered: Vec<Noted<(Group, Vec<ArticleId>)>> = versions
            .into_par_iter()
            .map(|versions| Noted::collect(|notes| gather_one(articles, versions, drafts, notes)))
            .collect();
        for (id, noted) in gathered.into_iter().enumerate() {
            let (mut group, stale) = noted.into(notes);
            group.versions.sort_by_key(|it| order(articles[it.0 as usize].lang));
            groups.named.entry(group.name.clone()).or_default().push(GroupId(id as u32));
            groups.groups.push(group);
            groups.stale.extend(stale);
        }
        groups
    }

    pub fn get(&self, id: GroupId) -> &Group {
        &self.groups[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (GroupId, &Group)> {
        self.groups.iter().enumerate().map(|(at, group)| (GroupId(at as u32), group))
    }

    pub fn len(&self) -> usize {
        self.groups.len()
    }

    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    pub fn of(&self, article: ArticleId) -> GroupId {
        self.of[article.0 as usize]
    }

    /// Whether the original has changed since this translation was made.
    pub fn is_stale(&self, article: ArticleId) -> bool {
        self.stale.contains(&article)
    }

    /// The article that a reference names, among the kinds with these folders (all, if none are given).
    pub fn resolve(&self, reference: &Reference, folders: &[&str]) -> Result<GroupId, NoGroup> {
        let named = self.named.get(&*reference.name).map_or(&[][..], Vec::as_slice);
        let folder_of = |id: &GroupId| self.get(*id).kind.folder;
        let written = |id: &GroupId| reference.folder.as_ref().is_none_or(|it| **it == *folder_of(id));
        let mut candidates = named.iter().copied().filter(written);
        let fits = |id: &GroupId| folders.is_empty() || folders.contains(&folder_of(id));
        let mut fitting = candidates.clone().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => Ok(one),
            (None, _) => Err(candidates.next().map_or(NoGroup::Unknown, NoGroup::WrongKind)),
            (Some(_), Some(_)) => Err(NoGroup::Ambiguous(candidates.filter(fits).collect())),
        }
    }

    /// Names that could be meant, for suggestions: `events/tirana-workshop` if the folder matters.
    pub fn names<'a>(&'a self, folders: &'a [&str]) -> impl Iterator<Item = &'a Slug> {
        self.groups.iter().filter(move |it| folders.is_empty() || folders.contains(&it.kind.folder)).map(|it| &it.name)
    }
}

/// One group, and its translations whose original has changed since.
fn gather_one(
    articles: &[Arc<Article>],
    versions: Vec<ArticleId>,
    drafts: bool,
    notes: &mut Notes,
) -> (Group, Vec<ArticleId>) {
    let article = |id: ArticleId| &articles[id.0 as usize];
    let versions = one_for_each_language(articles, versions, notes);
    let originals: Vec<ArticleId> = versions.iter().filter(|it| is_original(article(**it))).copied().collect();
    let original = originals.first().or(versions.first()).copied().expect("a group is made of at least one file");
    for other in originals.iter().skip(1).map(|it| article(*it)) {
        let first = article(original);
        let message = format!("`{}` has two originals, in `{}` and `{}`", first.name, first.lang, other.lang);
        notes.push(
            Diagnostic::error(&TWO_ORIGINALS, title_place(other), message)
                .label("this version has no `translation:`")
                .other(title_place(first), "nor has this one")
                .help(format!(
                    "if this one was translated, write `translation: {{of: {}}}` and delete its facts",
                    first.lang
                )),
        );
    }
    if originals.is_empty() && versions.iter().all(|it| !article(*it).broken) {
        let first = article(original);
        let message = format!("`{}` has no original: every version is a translation", first.name);
        notes.push(
            Diagnostic::error(&NO_ORIGINAL, title_place(first), message)
                .help("delete `translation:` from the version that the facts shall stand in"),
        );
    }
    let mut stale = match originals[..] {
        [_] => check_translations(articles, original, &versions, notes),
        _ => Vec::new(),
    };
    // What was converted from a stale text is as stale, and that is said once.
    let is_stale = |lang: Lang| stale.iter().any(|it| article(*it).lang == lang);
    let from_stale = |id: &ArticleId| matches!(article(*id).origin, Origin::Converted { from } if is_stale(from));
    let converted: Vec<ArticleId> = versions.iter().copied().filter(from_stale).collect();
    stale.extend(converted);
    let shown = |id: &ArticleId| drafts || !article(*id).draft;
    let published = if shown(&original) { versions.into_iter().filter(shown).collect() } else { Vec::new() };
    let first = article(original);
    (Group { kind: first.kind, name: first.name.clone(), original, versions: published }, stale)
}

/// A file whose front matter is broken may be anything; its `translation:` decides if it could be read.
fn is_original(article: &Article) -> bool {
    let has_title = !article.broken || !article.title.is_empty();
    article.translation.is_none() && !article.translation_is_broken && has_title && !article.is_converted()
}

fn title_place(article: &Article) -> Place {
    article.source.at(if article.title.is_empty() { article.front } else { article.title.span })
}

fn one_for_each_language(articles: &[Arc<Article>], versions: Vec<ArticleId>, notes: &mut Notes) -> Vec<ArticleId> {
    let mut kept: Vec<ArticleId> = Vec::with_capacity(versions.len());
    for id in versions {
        let article = &articles[id.0 as usize];
        match kept.iter().map(|it| &articles[it.0 as usize]).find(|it| it.lang == article.lang) {
            None => kept.push(id),
            // That the two are one file elsewhere was told.
            Some(first) if folded(first.source.path()) == folded(article.source.path()) => {}
            Some(first) => {
                let message = format!("`{}` stands twice in `{}`", article.name, article.lang);
                notes.push(
                    Diagnostic::error(&SAME_VERSION, article.source.whole(), message)
                        .other(first.source.whole(), "the other file")
                        .help("delete one of the two, or give it another name"),
                );
            }
        }
    }
    kept
}

/// Each translation names the original and the text it was made from; those that fell behind are returned.
fn check_translations(
    articles: &[Arc<Article>],
    original: ArticleId,
    versions: &[ArticleId],
    notes: &mut Notes,
) -> Vec<ArticleId> {
    let original = &articles[original.0 as usize];
    let mut stale = Vec::new();
    let mut fingerprint = None;
    let written = versions.iter().map(|it| (*it, &articles[it.0 as usize])).filter(|(_, it)| !it.is_converted());
    for (id, article) in written {
        let Some(translation) = &article.translation else { continue };
        if translation.of.value != original.lang {
            let message =
                format!("the original of this article is in `{}`, not in `{}`", original.lang, translation.of.value);
            notes.push(
                Diagnostic::error(&WRONG_ORIGINAL, article.source.at(translation.of.span), message)
                    .other(title_place(original), "the original")
                    .help(format!("compare with the original and write `of: {}`", original.lang)),
            );
            continue;
        }
        if original.broken {
            continue;
        }
        let now = fingerprint.get_or_insert_with(|| fingerprint::of(original));
        match &translation.text {
            Some(text) if fingerprint::agrees(&text.value, original, now) => {}
            Some(text) => {
                stale.push(id);
                let message = "the original has changed since this translation was made";
                let help =
                    format!("bring the text up to date with {}, then write `text: {now}`", original.source.path());
                notes.push(
                    Diagnostic::warning(&STALE_TRANSLATION, article.source.at(text.span), message)
                        .help(help)
                        .help("`vodic status --stale` shows what changed"),
                );
            }
            None => notes.push(
                Diagnostic::warning(
                    &NO_FINGERPRINT,
                    article.source.at(translation.span),
                    "this translation does not say which text it was made from",
                )
                .help(format!(
                    "if it agrees with the original, write `translation: {{of: {}, text: {now}}}`",
                    original.lang
                )),
            ),
        }
    }
    stale
}

//! Which version of an article the readers of each language get, and how well it fits them.

use crate::base::lang::Lang;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::loan::LoanId;
use crate::graph::whole::Graph;

/// The version of an article that a reader gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    pub article: ArticleId,
    pub fit: Fit,
}

/// How well a version fits the readers who get it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is in their own language.
    Own,
    /// It is in another language, on a page of theirs that says so.
    Lent(LoanId),
    /// It is in another language, and only the pages of that have it.
    Elsewhere,
}

impl Graph {
    /// An article as it stands in a list for readers of `lang`.
    pub fn listed(&self, article: ArticleId, lang: Lang) -> Version {
        let lent = || self.loans.find(self.groups.of(article), lang).map_or(Fit::Elsewhere, Fit::Lent);
        Version { article, fit: if self.article(article).lang == lang { Fit::Own } else { lent() } }
    }

    /// The version of an article for readers of `lang`: their own, else what they are lent, else the first of their
    /// chain, else the original. `None` if the article is not published.
    pub fn version(&self, group: GroupId, lang: Lang) -> Option<Version> {
        let versions = &self.group(group).versions;
        let in_lang = |lang: Lang| versions.iter().copied().find(|it| self.article(*it).lang == lang);
        if let Some(article) = in_lang(lang) {
            return Some(Version { article, fit: Fit::Own });
        }
        if let Some(loan) = self.loans.find(group, lang) {
            return Some(Version { article: self.loans.get(loan).article, fit: Fit::Lent(loan) });
        }
        versions.first()?;
        let article = self.config().chain(lang).find_map(in_lang).unwrap_or(self.group(group).original);
        Some(Version { article, fit: Fit::Elsewhere })
    }
}

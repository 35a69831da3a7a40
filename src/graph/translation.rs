//! Which version of an article the readers of each language get, and how well it fits them.

use crate::base::lang::Lang;
use crate::content::library::Library;
use crate::graph::group::{ArticleId, Group, GroupId, Groups};
use crate::graph::loan::{LoanId, Loans};

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

/// For each article, which version the readers of each language get: looked up often, so settled once.
#[derive(Debug, Default)]
pub struct Versions {
    langs: Vec<Lang>,
    /// By group, and in each by language.
    all: Vec<Option<Version>>,
}

impl Versions {
    pub fn settle(library: &Library, groups: &Groups, loans: &Loans) -> Versions {
        let langs: Vec<Lang> = library.config.languages.iter().map(|it| it.lang).collect();
        let find = |(id, group)| {
            let loan = move |lang: &Lang| loans.find(id, *lang);
            langs
                .iter()
                .map(move |lang| version(library, group, loan(lang).map(|it| (loans.get(it).article, it)), *lang))
        };
        let all = groups.iter().flat_map(find).collect();
        Versions { langs, all }
    }

    /// The version of an article for readers of `lang`: their own, else what they are lent, else the first of their
    /// chain, else the original. `None` if the article is not published.
    pub fn find(&self, group: GroupId, lang: Lang) -> Option<Version> {
        self.all[self.place(group, lang)?]
    }

    /// Where a table of all articles for the readers of all languages has this one; `None` if the site does not have
    /// the language.
    pub fn place(&self, group: GroupId, lang: Lang) -> Option<usize> {
        let at = self.langs.iter().position(|it| *it == lang)?;
        Some(group.0 as usize * self.langs.len() + at)
    }

    /// How many places such a table has.
    pub fn places(&self) -> usize {
        self.all.len()
    }
}

fn version(library: &Library, group: &Group, loan: Option<(ArticleId, LoanId)>, lang: Lang) -> Option<Version> {
    let versions = &group.versions;
    let in_lang = |lang: Lang| versions.iter().copied().find(|it| library.articles[it.0 as usize].lang == lang);
    if let Some(article) = in_lang(lang) {
        return Some(Version { article, fit: Fit::Own });
    }
    if let Some((article, loan)) = loan {
        return Some(Version { article, fit: Fit::Lent(loan) });
    }
    versions.first()?;
    let article = library.config.chain(lang).find_map(in_lang).unwrap_or(group.original);
    Some(Version { article, fit: Fit::Elsewhere })
}

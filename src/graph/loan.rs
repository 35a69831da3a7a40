//! Articles that are lent to readers of languages in which they do not exist.
//!
//! Where `languages:` gives a language a `fallback`, its readers are shown what nobody has translated for them in the
//! best language of its chain, on a page of their own language that says so. With no fallback there are no loans.

use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::content::config::Language;
use crate::content::library::Library;
use crate::graph::group::{ArticleId, Group, GroupId, Groups};

/// Index into [`Loans`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoanId(pub u32);

/// One article, lent to the readers of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loan {
    pub group: GroupId,
    /// Whose readers get it.
    pub lang: Lang,
    /// The version that they get: in another language.
    pub article: ArticleId,
}

/// All loans: by group, and in each in the order of the site's languages.
#[derive(Debug, Default)]
pub struct Loans {
    all: Vec<Loan>,
    of: FxHashMap<(GroupId, Lang), LoanId>,
}

impl Loans {
    /// Lends every article to the languages that lack it and fall back for its kind.
    pub fn arrange(library: &Library, groups: &Groups) -> Loans {
        let languages = &library.config.languages;
        if languages.iter().all(|it| it.borrowed.is_empty()) {
            return Loans::default();
        }
        let mut all: Vec<Loan> = Vec::new();
        for (id, group) in groups.iter().filter(|(_, it)| !it.versions.is_empty()) {
            for language in languages.iter().filter(|it| it.borrows(group.kind)) {
                let article = lent(library, group, language);
                all.extend(article.map(|article| Loan { group: id, lang: language.lang, article }));
            }
        }
        let of = all.iter().enumerate().map(|(at, it)| ((it.group, it.lang), LoanId(at as u32))).collect();
        Loans { all, of }
    }

    pub fn get(&self, id: LoanId) -> &Loan {
        &self.all[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (LoanId, &Loan)> {
        self.all.iter().enumerate().map(|(at, loan)| (LoanId(at as u32), loan))
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What readers of `lang` are lent of an article.
    pub fn find(&self, group: GroupId, lang: Lang) -> Option<LoanId> {
        self.of.get(&(group, lang)).copied()
    }

    /// The languages that an article is lent to.
    pub fn of(&self, group: GroupId) -> &[Loan] {
        let start = self.all.partition_point(|it| it.group < group);
        let length = self.all[start..].iter().take_while(|it| it.group == group).count();
        &self.all[start..start + length]
    }
}

/// The first version along the chain of a language; `None` if it has its own, or if the chain has none.
fn lent(library: &Library, group: &Group, language: &Language) -> Option<ArticleId> {
    let version = |lang: Lang| {
        group.versions.iter().copied().find(|it| library.articles[it.0 as usize].lang == lang).map(|it| (it, lang))
    };
    let (article, lang) = language.chain.iter().find_map(version)?;
    (lang != language.lang).then_some(article)
}

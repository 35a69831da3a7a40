//! Articles that have much in common: topics, places, projects.
//!
//! Each article is compared with some neighbors alone: the nearest ones under each of its subjects. What it costs
//! therefore grows with the number of articles, never with its square, however many of them share a subject.

use rayon::prelude::*;

use crate::content::field::Register;
use crate::content::kind::common::PROJECT;
use crate::content::library::Library;
use crate::graph::group::{GroupId, Groups};
use crate::graph::relation::Relations;

/// How many related articles are kept for each; pages show those that their readers can read.
const KEPT: usize = 8;

/// How many neighbors are looked at under one subject, on either side.
const WINDOW: usize = 16;

/// What two articles may have in common, as an index: entries of the registry first, then projects.
type Subject = u32;

/// For each article, those that have most in common with it and that no relation leads to.
#[derive(Debug, Default)]
pub struct Related(Vec<Vec<GroupId>>);

impl Related {
    pub fn find(library: &Library, groups: &Groups, relations: &Relations) -> Related {
        let common = Common::gather(library, groups, relations);
        let ids: Vec<GroupId> = groups.iter().map(|(id, _)| id).collect();
        Related(ids.into_par_iter().map(|id| common.nearest(id, relations)).collect())
    }

    /// The best first.
    pub fn to(&self, group: GroupId) -> &[GroupId] {
        &self.0[group.0 as usize]
    }
}

/// Who has which subjects.
struct Common {
    /// The subjects of each article; sorted.
    subjects: Vec<Vec<Subject>>,
    /// The articles with each subject; sorted.
    articles: Vec<Vec<GroupId>>,
    /// What it says of two articles that both have the subject.
    weights: Vec<u32>,
}

impl Common {
    fn gather(library: &Library, groups: &Groups, relations: &Relations) -> Common {
        let entries = library.registry.len();
        let mut common = Common {
            subjects: vec![Vec::new(); groups.len()],
            articles: vec![Vec::new(); entries + groups.len()],
            weights: Vec::new(),
        };
        // Drafts are no company, and pages about the site are about everything.
        for (id, _) in groups.iter().filter(|(_, it)| !it.versions.is_empty() && it.kind.name != "page") {
            let about = relations.about(id).iter();
            let about =
                about.filter(|it| matches!(library.registry.get(**it).register, Register::Topics | Register::Places));
            let projects = relations.from(id).iter().filter(|it| it.field == &PROJECT);
            let mut subjects: Vec<Subject> =
                about.map(|it| it.0).chain(projects.map(|it| entries as u32 + it.to.0)).collect();
            subjects.sort_unstable();
            subjects.dedup();
            subjects.iter().for_each(|it| common.articles[*it as usize].push(id));
            common.subjects[id.0 as usize] = subjects;
        }
        // A place says less than what the articles are about.
        let entries = library.registry.iter().map(|(_, it)| if it.register == Register::Places { 24 } else { 36 });
        let bases = entries.chain(std::iter::repeat(36));
        common.weights = bases.zip(&common.articles).map(|(base, articles)| weight(base, articles.len())).collect();
        common
    }

    /// Those that have most in common with an article, out of its neighbors.
    fn nearest(&self, id: GroupId, relations: &Relations) -> Vec<GroupId> {
        let own = &self.subjects[id.0 as usize];
        let mut near: Vec<GroupId> = own.iter().flat_map(|it| self.around(*it, id)).copied().collect();
        near.sort_unstable();
        near.dedup();
        let leads = relations.from(id).iter().map(|it| it.to).chain(relations.to(id).iter().map(|it| it.from));
        let known: Vec<GroupId> = leads.chain([id]).collect();
        let strangers = near.into_iter().filter(|it| !known.contains(it));
        let mut scored: Vec<(u32, GroupId)> =
            strangers.map(|it| (self.shared(own, &self.subjects[it.0 as usize]), it)).collect();
        scored.sort_unstable_by_key(|(score, it)| (std::cmp::Reverse(*score), *it));
        scored.into_iter().take(KEPT).map(|(_, it)| it).collect()
    }

    /// An article's neighbors under one of its subjects.
    fn around(&self, subject: Subject, id: GroupId) -> &[GroupId] {
        let articles = &self.articles[subject as usize];
        let at = articles.partition_point(|it| *it < id);
        &articles[at.saturating_sub(WINDOW)..(at + WINDOW + 1).min(articles.len())]
    }

    /// How much two articles have in common; both lists are sorted.
    fn shared(&self, one: &[Subject], other: &[Subject]) -> u32 {
        one.iter().filter(|it| other.binary_search(it).is_ok()).map(|it| self.weights[*it as usize]).sum()
    }
}

/// The fewer articles have a subject, the more it says of two that do.
fn weight(base: u32, articles: usize) -> u32 {
    base / (1 + articles.max(1).ilog2())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(subjects: &[&[Subject]], id: u32, expected: &[u32]) {
        let mut common = Common {
            subjects: subjects.iter().map(|it| it.to_vec()).collect(),
            articles: vec![Vec::new(); 8],
            weights: Vec::new(),
        };
        for (at, own) in subjects.iter().enumerate() {
            own.iter().for_each(|it| common.articles[*it as usize].push(GroupId(at as u32)));
        }
        common.weights = common.articles.iter().map(|it| weight(36, it.len())).collect();
        let found = common.nearest(GroupId(id), &Relations::default());
        assert_eq!(found.iter().map(|it| it.0).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn more_in_common_comes_first() {
        check(&[&[1, 2, 3], &[1], &[1, 2, 3], &[2, 3]], 0, &[2, 3, 1]);
    }

    #[test]
    fn what_few_have_says_more() {
        check(&[&[1, 2], &[1], &[1], &[1], &[2]], 0, &[4, 1, 2, 3]);
    }

    #[test]
    fn nothing_in_common_is_not_related() {
        check(&[&[1], &[2], &[]], 0, &[]);
        check(&[&[1], &[2], &[]], 2, &[]);
    }

    #[test]
    fn a_crowd_is_not_looked_at_as_a_whole() {
        let crowd: Vec<&[Subject]> = vec![&[1]; 1000];
        let found: Vec<u32> = (484..492).collect();
        check(&crowd, 500, &found);
    }
}

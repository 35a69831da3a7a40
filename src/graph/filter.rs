//! Which answers each list has to the questions of its kind, and which articles give them.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::content::article::Article;
use crate::content::field::{Dated, Field, Register, Shape, Value};
use crate::content::kind::filter::{Filter, WHERE};
use crate::content::kind::list::KINDS;
use crate::content::library::Library;
use crate::content::registry::{EntryId, Registry};
use crate::graph::date::date_of;
use crate::graph::group::{GroupId, Groups};

/// One answer to one question of one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilterId(pub u32);

/// What articles answer. In the order in which readers see years and words; entries are put in order by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// The latest first.
    Year(std::cmp::Reverse<i16>),
    /// A word of a closed list, and its place there.
    Word(u8, &'static str),
    Entry(EntryId),
}

/// One answer, and who gives it.
#[derive(Debug)]
pub struct Answered {
    /// The index of the kind.
    pub kind: u8,
    /// The index of the question among the filters of the kind.
    pub filter: u8,
    pub answer: Answer,
    /// In the order of names.
    pub groups: Vec<GroupId>,
}

/// All answers: by kind, question, answer.
#[derive(Debug, Default)]
pub struct Filters {
    all: Vec<Answered>,
    /// The answers to each question, in the order of kinds and their filters.
    questions: Vec<Range<u32>>,
}

impl Filters {
    /// Asks every article once.
    pub fn ask(library: &Library, groups: &Groups) -> Filters {
        let mut found: BTreeMap<(u8, u8, Answer), Vec<GroupId>> = BTreeMap::new();
        for (id, group) in groups.iter() {
            let original = &library.articles[group.original.0 as usize];
            let Some(kind) = KINDS.iter().position(|it| *it == group.kind) else { continue };
            let kind_date = group.kind.date;
            for (at, filter) in group.kind.filters.iter().enumerate() {
                let mut answers = match filter {
                    // The year that the list itself shows, in its headings and beside titles.
                    Filter::Field(field) if *field == kind_date => year(date_of(library, groups, id)),
                    _ => answers(original, *filter, &library.registry),
                };
                answers.sort_unstable();
                answers.dedup();
                for answer in answers {
                    found.entry((kind as u8, at as u8, answer)).or_default().push(id);
                }
            }
        }
        let all = found.into_iter().map(|((kind, filter, answer), groups)| Answered { kind, filter, answer, groups });
        let all: Vec<Answered> = all.collect();
        let mut questions: Vec<Range<u32>> = Vec::new();
        let mut start = 0;
        for run in all.chunk_by(|one, other| (one.kind, one.filter) == (other.kind, other.filter)) {
            questions.push(start..start + run.len() as u32);
            start += run.len() as u32;
        }
        Filters { all, questions }
    }

    pub fn get(&self, id: FilterId) -> &Answered {
        &self.all[id.0 as usize]
    }

    /// Every answer, question by question.
    pub fn questions(&self) -> impl Iterator<Item = impl Iterator<Item = FilterId> + Clone> + '_ {
        self.questions.iter().map(|it| it.clone().map(FilterId))
    }

    /// The answers of one kind, question by question.
    pub fn of_kind(&self, kind: u8) -> impl Iterator<Item = impl Iterator<Item = FilterId> + Clone> + '_ {
        let all = &self.all;
        let of = move |it: &Range<u32>| all[it.start as usize].kind;
        let start = self.questions.partition_point(|it| of(it) < kind);
        self.questions[start..].iter().take_while(move |it| of(it) == kind).map(|it| it.clone().map(FilterId))
    }

    /// The other answers to the same question, this one included.
    pub fn beside(&self, id: FilterId) -> impl Iterator<Item = FilterId> + use<> {
        let at = self.questions.partition_point(|it| it.end <= id.0);
        self.questions[at].clone().map(FilterId)
    }
}

/// What an article answers.
fn answers(article: &Article, filter: Filter, registry: &Registry) -> Vec<Answer> {
    match filter {
        Filter::Field(field) => by_field(article, field, registry),
        Filter::Country => places(article, registry).filter_map(|it| registry.country(it)).map(Answer::Entry).collect(),
        Filter::Municipality => {
            places(article, registry).filter_map(|it| municipality(registry, it)).map(Answer::Entry).collect()
        }
    }
}

fn by_field(article: &Article, field: &'static Field, registry: &Registry) -> Vec<Answer> {
    match (article.facts.get(field), &field.shape) {
        (Some(Value::Choices(words)), Shape::Choice(all) | Shape::Choices(all)) => {
            let place = |word: &&'static str| all.iter().position(|it| it == word).unwrap_or(all.len()) as u8;
            words.iter().map(|it| Answer::Word(place(it), it)).collect()
        }
        (Some(Value::Entries(names)), Shape::Entries(register)) => {
            names.iter().filter_map(|it| registry.find(*register, it)).map(Answer::Entry).collect()
        }
        (Some(Value::Date(dated)), _) => year(Some(dated)),
        _ => Vec::new(),
    }
}

fn year(dated: Option<&Dated>) -> Vec<Answer> {
    dated.and_then(|it| it.date.year).map(|it| Answer::Year(std::cmp::Reverse(it))).into_iter().collect()
}

fn places<'a>(article: &'a Article, registry: &'a Registry) -> impl Iterator<Item = EntryId> + 'a {
    let names = WHERE.iter().flat_map(|it| article.facts.entries(it));
    names.filter_map(|it| registry.find(Register::Places, it))
}

/// The municipality or city that a place is, or lies in.
fn municipality(registry: &Registry, place: EntryId) -> Option<EntryId> {
    let above = |it: &EntryId| registry.get(*it).parent.as_ref().and_then(|it| registry.find(Register::Places, it));
    // Places lie in each other a few levels deep; a circle was noted elsewhere and must only not be walked for ever.
    let mut line = std::iter::successors(Some(place), above).take(8);
    line.find(|it| registry.get(*it).form.is_some_and(|it| ["municipality", "city"].contains(&it)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::source::Source;
    use crate::content::registry::parse;

    const PLACES: &str = "land: {name: {en: Land}, type: country}
town: {name: {en: Town}, type: municipality, part_of: land}
quarter: {name: {en: Quarter}, type: settlement, part_of: town}
";

    /// The municipality and the country of a place.
    #[track_caller]
    fn check(place: &str, expected: [Option<&str>; 2]) {
        let mut notes = Notes::default();
        let lang = "en".parse().expect("`en` is a language tag");
        let source = Source::new("content/registry/places.yaml", PLACES);
        let registry = Registry::new(parse(&source, Register::Places, lang, &mut notes));
        let id = registry.find(Register::Places, place).expect("the place is there");
        let found = [municipality(&registry, id), registry.country(id)];
        assert_eq!(found.map(|it| it.map(|it| registry.get(it).id.as_str())), expected);
    }

    #[test]
    fn a_quarter_lies_in_its_municipality_and_a_country_in_none() {
        check("quarter", [Some("town"), Some("land")]);
        check("town", [Some("town"), Some("land")]);
        check("land", [None, Some("land")]);
    }

    #[test]
    fn the_latest_year_and_the_first_word_stand_first() {
        let year = |it| Answer::Year(std::cmp::Reverse(it));
        assert!(year(2024) < year(2023));
        assert!(Answer::Word(0, "open") < Answer::Word(1, "accepted"));
    }
}

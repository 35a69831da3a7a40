//! Sums of figures that refuse what must not be added.
//!
//! Nobody is counted twice and nothing is added that is not the same: a figure that its author declares not additive, one
//! that another of the sum contains already, one that can be read in two ways, a share, an amount for each of something,
//! and of one article what was true on different days or in periods that overlap. What is left out is told with its reason.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date as Day;

use crate::base::date::Date;
use crate::base::text::Text;
use crate::content::field::{Decimal, Figure};
use crate::graph::figure::FigureId;
use crate::graph::group::GroupId;
use crate::graph::whole::Graph;

/// What is added, and what could not be.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// `None` if nothing could be added.
    pub total: Option<Total>,
    pub left_out: Vec<(FigureId, Refusal)>,
}

/// What figures come to together.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    pub value: Decimal,
    /// The least certain of those of its parts: one of [`QUALIFIERS`](crate::content::field::QUALIFIERS).
    pub qualifier: &'static str,
    pub unit: Option<Text>,
    /// Only if the total is of a single figure.
    pub per: Option<Text>,
    /// From the first day of the earliest part to the last of the latest, where every part has a period.
    pub period: Option<(Date, Option<Date>)>,
    /// The latest day for which a part was reported.
    pub as_of: Option<Date>,
    pub parts: Vec<FigureId>,
}

/// Why a figure is not added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The source gives no number.
    NoNumber,
    /// The source can be read in more than one way (H9).
    Ambiguous,
    /// Its author says that it would count something twice (H10).
    NotAdditive,
    /// Another figure of the sum contains it already (H10).
    Contained(FigureId),
    /// It stands in the sum already.
    Twice,
    /// A share of something is no amount.
    Share,
    /// It is an amount for each of something.
    Per,
    /// The first figure counts something else, or is in another currency.
    Unit(FigureId),
    /// The same article tells another one for another day (H11).
    OtherDay(FigureId),
    /// The same article tells another one for a period that overlaps with its own.
    Overlap(FigureId),
}

/// One figure that is to be added: which, what it says, and the figure that contains it.
#[derive(Clone, Copy, Debug)]
pub struct Summand<'a> {
    pub id: FigureId,
    pub figure: &'a Figure,
    pub whole: Option<FigureId>,
}

/// Adds as many of the figures as may be added, in their order. `whole_of` tells what contains a figure.
pub fn add(summands: &[Summand], whole_of: &dyn Fn(FigureId) -> Option<FigureId>) -> Sum {
    if let [only] = summands {
        return alone(only);
    }
    let asked: BTreeSet<FigureId> = summands.iter().map(|it| it.id).collect();
    let mut adding = Adding { asked, whole_of, added: Vec::new(), by_article: BTreeMap::new(), left_out: Vec::new() };
    summands.iter().for_each(|it| adding.meet(it));
    adding.let_one_stand(summands);
    Sum { total: Total::of(&adding.added), left_out: adding.left_out }
}

/// A single figure is its own total, whatever may not be added to it.
fn alone(only: &Summand) -> Sum {
    match only.figure.value {
        Some(_) => Sum { total: Total::of(&[*only]), left_out: Vec::new() },
        None => Sum { total: None, left_out: vec![(only.id, Refusal::NoNumber)] },
    }
}

struct Adding<'a> {
    asked: BTreeSet<FigureId>,
    whole_of: &'a dyn Fn(FigureId) -> Option<FigureId>,
    added: Vec<Summand<'a>>,
    /// Of each article, places among those that were added.
    by_article: BTreeMap<GroupId, Vec<usize>>,
    left_out: Vec<(FigureId, Refusal)>,
}

impl<'a> Adding<'a> {
    fn meet(&mut self, summand: &Summand<'a>) {
        let refusal = by_itself(summand.figure).or_else(|| self.beside_others(summand));
        match refusal {
            Some(refusal) => self.left_out.push((summand.id, refusal)),
            None => {
                self.by_article.entry(summand.id.group).or_default().push(self.added.len());
                self.added.push(*summand);
            }
        }
    }

    /// What all others are part of is the total, though it could not be added to anything.
    fn let_one_stand(&mut self, summands: &[Summand<'a>]) {
        let is_part = |why: &Refusal| matches!(why, Refusal::Contained(_));
        let mut standing = self.left_out.iter().filter(|(_, why)| !is_part(why));
        if let (true, Some((id, _)), None) = (self.added.is_empty(), standing.next(), standing.next()) {
            let one = *id;
            let found = summands.iter().find(|it| it.id == one && it.figure.value.is_some());
            self.left_out.retain(|(id, _)| found.is_none() || *id != one);
            self.added.extend(found);
        }
    }

    /// Why it cannot be added to those before it.
    fn beside_others(&self, summand: &Summand) -> Option<Refusal> {
        if let Some(whole) = self.container(summand) {
            return Some(Refusal::Contained(whole));
        }
        let first = self.added.first()?;
        if first.figure.unit != summand.figure.unit {
            return Some(Refusal::Unit(first.id));
        }
        let own = self.by_article.get(&summand.id.group)?;
        own.iter().find_map(|it| clash(&self.added[*it], summand))
    }

    /// The figure of the sum that contains this one, at whatever remove. Circles end where they began.
    fn container(&self, summand: &Summand) -> Option<FigureId> {
        let mut seen = vec![summand.id];
        let mut next = summand.whole;
        while let Some(whole) = next {
            if seen.contains(&whole) {
                return None;
            }
            if self.asked.contains(&whole) {
                return Some(whole);
            }
            seen.push(whole);
            next = (self.whole_of)(whole);
        }
        None
    }
}

/// Why a figure cannot be added to any other.
pub fn by_itself(figure: &Figure) -> Option<Refusal> {
    match figure {
        Figure { value: None, .. } => Some(Refusal::NoNumber),
        Figure { qualifier: "ambiguous", .. } => Some(Refusal::Ambiguous),
        Figure { additive: false, .. } => Some(Refusal::NotAdditive),
        Figure { per: Some(_), .. } => Some(Refusal::Per),
        Figure { unit: Some(unit), .. } if &**unit == "percent" => Some(Refusal::Share),
        _ => None,
    }
}

/// Why two figures of one article that count the same cannot be added.
fn clash(one: &Summand, other: &Summand) -> Option<Refusal> {
    if one.id == other.id {
        return Some(Refusal::Twice);
    }
    match (days(one.figure), days(other.figure)) {
        (Some(a), Some(b)) if a != b && a.0 <= b.1 && b.0 <= a.1 => Some(Refusal::Overlap(one.id)),
        (None, None) if one.figure.as_of != other.figure.as_of => Some(Refusal::OtherDay(one.id)),
        (Some(period), None) if counts_into(other.figure, period) => Some(Refusal::OtherDay(one.id)),
        (None, Some(period)) if counts_into(one.figure, period) => Some(Refusal::OtherDay(one.id)),
        _ => None,
    }
}

/// Whether what was counted until some day may hold what was counted in a period.
fn counts_into(figure: &Figure, (first, _): (Day, Day)) -> bool {
    figure.as_of.and_then(|it| it.bounds()).is_some_and(|(_, last)| last >= first)
}

/// The first and the last day of a figure's period.
fn days(figure: &Figure) -> Option<(Day, Day)> {
    let first = figure.start.or(figure.end)?.bounds()?.0;
    let last = figure.end.or(figure.as_of).or(figure.start)?.bounds()?.1;
    (first <= last).then_some((first, last))
}

impl Total {
    /// The sum of what may be added; `None` of nothing, and of more than a number can hold.
    fn of(parts: &[Summand]) -> Option<Total> {
        let first = parts.first()?.figure;
        let mut value = Decimal { value: 0, scale: 0 };
        for part in parts {
            value = plus(value, part.figure.value?)?;
        }
        let weight = |it: &&Summand| WEIGHTS.iter().position(|word| *word == it.figure.qualifier);
        Some(Total {
            value,
            qualifier: parts.iter().max_by_key(weight).map_or("exact", |it| it.figure.qualifier),
            unit: first.unit.clone(),
            per: first.per.clone(),
            period: period(parts),
            as_of: parts.iter().filter_map(|it| it.figure.as_of).max_by_key(Date::order),
            parts: parts.iter().map(|it| it.id).collect(),
        })
    }
}

/// The less certain the further behind: a sum that has an estimate in it is one.
const WEIGHTS: &[&str] = &["exact", "at-least", "more-than", "about", "ambiguous"];

fn plus(one: Decimal, other: Decimal) -> Option<Decimal> {
    let scale = one.scale.max(other.scale);
    let scaled = |it: Decimal| it.value.checked_mul(10i64.checked_pow(scale - it.scale)?);
    Some(Decimal { value: scaled(one)?.checked_add(scaled(other)?)?, scale })
}

fn period(parts: &[Summand]) -> Option<(Date, Option<Date>)> {
    let starts: Vec<Date> = parts.iter().map(|it| it.figure.start).collect::<Option<_>>()?;
    let ends = parts.iter().filter_map(|it| it.figure.end);
    let last = ends.max_by_key(|it| it.bounds().map(|(_, last)| last));
    Some((starts.into_iter().min_by_key(Date::order)?, last))
}

/// Figures that count the same, and so could be added: by unit, in the order in which units first appear.
pub fn by_unit<'a>(summands: impl IntoIterator<Item = Summand<'a>>) -> Vec<Vec<Summand<'a>>> {
    let mut units: Vec<Vec<Summand>> = Vec::new();
    for summand in summands {
        match units.iter_mut().find(|it| it[0].figure.unit == summand.figure.unit) {
            Some(unit) => unit.push(summand),
            None => units.push(vec![summand]),
        }
    }
    units
}

impl Graph {
    /// A figure, ready to be added to others.
    pub fn summand(&self, id: FigureId) -> Summand<'_> {
        Summand { id, figure: self.figure(id), whole: self.whole_of(id) }
    }

    /// The sum of figures, wherever they stand.
    pub fn sum(&self, figures: impl IntoIterator<Item = FigureId>) -> Sum {
        let summands: Vec<Summand> = figures.into_iter().map(|it| self.summand(it)).collect();
        add(&summands, &|it| self.whole_of(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::source::{Source, Span};
    use crate::content::facts::{Facts, read};
    use crate::content::front::Reader;
    use crate::content::kind::common::FIGURES;
    use crate::content::yaml;

    /// Figures of one or two articles, as they are written; those of the second are called `other`.
    fn figures(text: &str) -> Vec<Figure> {
        let source = Source::new("a.md", text);
        let mut notes = Notes::default();
        let span = Span::new(0, text.len());
        let node = yaml::parse::parse(&source, span, &mut notes).expect("the example is YAML");
        let mut facts = Facts::default();
        let mut reader = Reader { source: &source, notes: &mut notes };
        read(&mut facts, &FIGURES, span, &node, "en".parse().expect("it is a language"), &mut reader);
        assert!(notes.is_empty(), "{notes:?}");
        facts.figures(&FIGURES).to_vec()
    }

    /// Adds figures, of which each `own` stands in an article of its own and all others in one; tells the sum, then what
    /// is left out.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let lines: Vec<String> = text.lines().map(|it| format!("- {{label: x, {}}}", it.trim())).collect();
        let figures = figures(&lines.join("\n"));
        let id =
            |at: usize| FigureId::new(GroupId(if figures[at].id.starts_with("own") { at as u32 + 1 } else { 0 }), at);
        let named = |name: &str| figures.iter().position(|it| &**it.id == name).map(id);
        let whole = |figure: &Figure| figure.part_of.as_ref().and_then(|it| named(it));
        let summands: Vec<Summand> = figures
            .iter()
            .enumerate()
            .map(|(at, figure)| Summand { id: id(at), figure, whole: whole(figure) })
            .collect();
        let find = |id: FigureId| summands.iter().find(|it| it.id == id).expect("it is one of them");
        let sum = add(&summands, &|it| find(it).whole);
        let total = sum.total.map(|it| {
            let unit = it.unit.as_deref().unwrap_or("things").to_owned();
            format!("{} {} {unit}", it.qualifier, it.value)
        });
        let left_out = sum.left_out.iter().map(|(id, why)| {
            let why = format!("{why:?}");
            format!("{} {}", find(*id).figure.id.value, why.split('(').next().unwrap_or_default())
        });
        assert_eq!(total.into_iter().chain(left_out).collect::<Vec<_>>().join(", "), expected);
    }

    #[test]
    fn what_is_the_same_is_added() {
        check("id: a, value: 6, unit: sessions\nid: b, value: 6, unit: sessions", "exact 12 sessions");
        check("id: a, value: 1.5, unit: EUR\nid: b, value: 2.25, unit: EUR", "exact 3.75 EUR");
    }

    #[test]
    fn a_total_is_as_certain_as_its_least_certain_part() {
        check("id: a, value: 8\nid: b, value: 15, qualifier: more-than", "more-than 23 things");
        check("id: a, value: 8\nid: b, value: 15, qualifier: at-least", "at-least 23 things");
        check("id: a, value: 8, qualifier: about\nid: b, value: 15, qualifier: more-than", "about 23 things");
    }

    #[test]
    fn units_and_currencies_are_not_mixed() {
        check("id: a, value: 6, unit: sessions\nid: b, value: 3, unit: seminars", "exact 6 sessions, b Unit");
        check("id: a, value: 6, unit: EUR\nid: b, value: 3, unit: RSD", "exact 6 EUR, b Unit");
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_not_added() {
        check("id: a, value: 3\nid: b, value: 3, qualifier: ambiguous", "exact 3 things, b Ambiguous");
    }

    #[test]
    fn nobody_is_counted_twice() {
        check("id: a, value: 16, additive: false\nid: b, value: 16, additive: false", "a NotAdditive, b NotAdditive");
        check("id: a, value: 4, part_of: b\nid: b, value: 14", "exact 14 things, a Contained");
        check("id: a, value: 4, part_of: c\nid: b, value: 14", "exact 18 things");
        check(
            "id: a, value: 4, part_of: b\nid: b, value: 5, part_of: c\nid: c, value: 6",
            "exact 6 things, a Contained, b Contained",
        );
    }

    #[test]
    fn what_contains_all_others_is_the_total() {
        check("id: a, value: 4, part_of: b\nid: b, value: 14, additive: false", "exact 14 things, a Contained");
        check("id: a, value: 4, part_of: b\nid: b, qualifier: some", "a Contained, b NoNumber");
    }

    #[test]
    fn a_circle_of_parts_ends() {
        check("id: a, value: 4, part_of: b\nid: b, value: 5, part_of: a", "a Contained, b Contained");
        check("id: a, value: 4, part_of: a\nid: b, value: 5", "exact 9 things");
    }

    #[test]
    fn what_is_for_each_of_something_is_no_amount() {
        check("id: a, value: 5200, unit: EUR, per: municipality\nid: b, value: 3, unit: EUR", "exact 3 EUR, a Per");
        check("id: a, value: 50, unit: percent\nid: b, value: 3, unit: percent", "a Share, b Share");
        check("id: a, qualifier: some\nid: b, value: 3", "exact 3 things, a NoNumber");
    }

    #[test]
    fn of_one_article_days_and_periods_must_agree() {
        check("id: a, value: 10, as_of: 2017-04\nid: b, value: 12, as_of: 2017-07", "exact 10 things, b OtherDay");
        check("id: a, value: 10, start: 2016, end: 2016\nid: b, value: 12, start: 2017, end: 2017", "exact 22 things");
        check(
            "id: a, value: 10, start: 2016, end: 2017\nid: b, value: 12, start: 2017, end: 2017",
            "exact 10 things, b Overlap",
        );
        check("id: a, value: 10, as_of: 2017-04\nid: own, value: 12, as_of: 2017-07", "exact 22 things");
        // What was counted until July may hold what was counted from January to April.
        let until_july = "id: b, value: 12, as_of: 2017-07";
        check(&format!("id: a, value: 10, start: 2017-01, end: 2017-04\n{until_july}"), "exact 10 things, b OtherDay");
        check(&format!("{until_july}\nid: a, value: 10, start: 2017-01, end: 2017-04"), "exact 12 things, a OtherDay");
        check(&format!("{until_july}\nid: a, value: 10, start: 2018, end: 2018"), "exact 22 things");
    }

    #[test]
    fn a_single_figure_is_its_own_total() {
        check("id: a, value: 5200, unit: EUR, per: municipality, additive: false", "exact 5200 EUR");
        check("id: a, qualifier: some", "a NoNumber");
    }

    #[test]
    fn more_than_a_number_can_hold_is_no_total() {
        check("id: a, value: 9223372036854775807\nid: b, value: 1", "");
    }
}

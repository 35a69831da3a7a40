//! Numbers in the text that look like a figure of the article and are not quite it, or that are one of another article.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::base::diagnostic::{Notes, codes};
use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::Figure;
use crate::content::kind::common::FIGURES;
use crate::content::passage::{Part, Passage};
use crate::graph::figure::FigureId;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::hygiene::manuscript::{Manuscript, untidy};
use crate::graph::whole::Graph;

codes! {
    FIGURE_NUMBER = "figure-number" {
        what: "a number in the text that differs from a figure of the article by one digit, or by its separators alone; or that is a figure of its project or of an article that it names, typed again",
        why: "readers find two numbers for one thing and trust neither, as soon as one of them changes; `5.200` is five thousand in Serbian and five in English",
        instead: "name the figure, as `{figure:projects/sirens#grant}`; look both up in the source; if the number is another one, leave it and write `check: {off: [figure-number]}` in the front matter",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    let Some(id) = manuscript.article else { return };
    check_figures(manuscript, manuscript.graph.original_of(id), notes);
    check_others(manuscript, id, notes);
}

/// Numbers that are a figure of another article: its project, or one that it names.
fn check_others(manuscript: &Manuscript, id: ArticleId, notes: &mut Notes) {
    let graph = manuscript.graph;
    let known = distinct(graph, graph.groups.of(id));
    let passages = manuscript.passages.iter().filter(|it| it.part == Part::Body && !known.is_empty());
    for passage in passages {
        for range in numbers(&passage.text).into_iter().filter(|it| !is_ordinal(&passage.text[it.end..])) {
            let written = &passage.text[range.clone()];
            let plain: String = written.chars().filter(char::is_ascii_digit).collect();
            let Some(figure) = known.get(&plain).filter(|_| !is_year(written)) else { continue };
            let (group, figure) = (graph.group(figure.group), graph.figure(*figure));
            let article = format!("{}/{}", group.kind.folder, group.name);
            let message = format!("`{written}` is the figure `{}` of `{article}`, typed again", figure.id.value);
            let place = graph.article(group.original).source.at(figure.span);
            let address = format!("{{figure:{article}#{} number}}", figure.id.value);
            notes.push(
                untidy(passage, &FIGURE_NUMBER, &range, message)
                    .other(place, "the figure")
                    .help(format!("write `{address}`, so that it changes with the figure"))
                    .help("if it counts something else, write `check: {off: [figure-number]}` in the front matter"),
            );
        }
    }
}

/// The figures of what an article relates to, by their digits: those that are like no day and no year and that nothing
/// else here has, least of all the article itself.
fn distinct(graph: &Graph, home: GroupId) -> BTreeMap<String, FigureId> {
    let own: Vec<String> = graph.figures(home).iter().filter_map(digits).collect();
    let others: BTreeSet<GroupId> = graph.relations.from(home).iter().map(|it| it.to).collect();
    let mut known: BTreeMap<String, Option<FigureId>> = BTreeMap::new();
    for id in others.into_iter().flat_map(|it| graph.figure_ids(it)) {
        let Some(digits) = digits(graph.figure(id)).filter(|it| is_distinctive(it) && !own.contains(it)) else {
            continue;
        };
        known.entry(digits).and_modify(|it| *it = None).or_insert(Some(id));
    }
    known.into_iter().filter_map(|(digits, id)| Some((digits, id?))).collect()
}

/// Whether hardly anything else is written with these digits: no number of a list, no day, no year.
fn is_distinctive(digits: &str) -> bool {
    digits.parse::<u64>().is_ok_and(|it| it > MOST_DAYS) && !is_year(digits)
}

/// Days of a month: up to here, a number may be a date.
const MOST_DAYS: u64 = 31;

/// Whether a number with this behind it is one of a row: *the 70. session* in languages that write so.
fn is_ordinal(behind: &str) -> bool {
    behind.strip_prefix(". ").is_some_and(|it| it.starts_with(char::is_lowercase))
}

fn check_figures(manuscript: &Manuscript, original: &Article, notes: &mut Notes) {
    let known: Vec<(String, &Figure)> =
        original.facts.figures(&FIGURES).iter().filter_map(|it| Some((digits(it)?, it))).collect();
    if known.iter().all(|(it, _)| it.len() < 3) {
        return;
    }
    let passages = manuscript.passages.iter().filter(|it| matches!(it.part, Part::Body | Part::Heading));
    for passage in passages {
        for range in numbers(&passage.text) {
            check_number(passage, &range, &known, original, notes);
        }
    }
}

fn check_number(
    passage: &Passage,
    range: &Range<usize>,
    known: &[(String, &Figure)],
    original: &Article,
    notes: &mut Notes,
) {
    let written = &passage.text[range.clone()];
    let plain: String = written.chars().filter(char::is_ascii_digit).collect();
    let place = |figure: &Figure| original.source.at(figure.span);
    if let Some((_, figure)) = known.iter().find(|it| it.0 == plain && plain.len() >= 4) {
        if is_fraction(written, passage.lang) {
            let message = format!("`{written}` is not {plain} in `{}`, but a fraction", passage.lang);
            notes.push(untidy(passage, &FIGURE_NUMBER, range, message).other(place(figure), "the figure").help(
                format!("write the thousands with `{}`", if passage.lang.language() == "en" { ',' } else { '.' }),
            ));
        }
        return;
    }
    if known.iter().any(|it| it.0 == plain) || is_year(written) {
        return;
    }
    if let Some((value, figure)) = known.iter().find(|it| is_slip(&plain, &it.0)) {
        let message = format!("`{written}` looks like the figure `{}`, which is {value}", figure.id.value);
        notes.push(
            untidy(passage, &FIGURE_NUMBER, range, message)
                .other(place(figure), "the figure")
                .help("look both up in the source"),
        );
    }
}

/// The digits of a whole figure.
fn digits(figure: &Figure) -> Option<String> {
    let value = figure.value?;
    (value.scale == 0 && value.value > 0).then(|| value.value.to_string())
}

/// Numbers with their separators that stand alone: no part of a word, a date, a code or a time.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let is_part = |it: char| it.is_ascii_digit() || matches!(it, '.' | ',' | '\u{a0}' | '\u{202f}');
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(next) = text[from..].find(|it: char| it.is_ascii_digit()) {
        let start = from + next;
        let end = text[start..].find(|it| !is_part(it)).map_or(text.len(), |it| start + it);
        from = end;
        let end = start + text[start..end].trim_end_matches(|it: char| !it.is_ascii_digit()).len();
        let joins = |it: Option<char>| {
            it.is_some_and(|it| it.is_alphanumeric() || matches!(it, '-' | '/' | ':' | '_' | '#' | '–' | '%'))
        };
        let groups: Vec<&str> = text[start..end].split(|it: char| !it.is_ascii_digit()).collect();
        let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|it| it.len() == 3);
        if is_grouped && !joins(text[..start].chars().next_back()) && !joins(text[end..].chars().next()) {
            found.push(start..end);
        }
    }
    found
}

/// Whether the separator of a number is the one that the language writes before fractions.
fn is_fraction(written: &str, lang: Lang) -> bool {
    let mark = if lang.language() == "en" { '.' } else { ',' };
    written.matches(mark).count() == 1
}

fn is_year(written: &str) -> bool {
    written.len() == 4
        && (written.starts_with("19") || written.starts_with("20"))
        && written.bytes().all(|it| it.is_ascii_digit())
}

/// Whether two numbers of three digits or more differ by one digit, by two that changed places, or by a zero at the end.
fn is_slip(one: &str, other: &str) -> bool {
    let longest = one.len().max(other.len());
    if one.len().min(other.len()) < 3 {
        return false;
    }
    match one.len() == other.len() {
        true => strsim::damerau_levenshtein(one, other) == 1 && longest >= 3,
        false => longest >= 5 && (format!("{one}0") == other || format!("{other}0") == one),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_digit_is_a_slip() {
        assert!(is_slip("84500", "84000") && is_slip("194", "149") && is_slip("8400", "84000"));
        assert!(!is_slip("26", "28") && !is_slip("149", "267") && !is_slip("5200", "84000"));
    }

    #[test]
    fn numbers_stand_alone() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = numbers(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(found, expected);
        };
        check("5.200 евра, 84 000 и 149.", &["5.200", "84", "000", "149"]);
        check("84\u{a0}000 persona", &["84\u{a0}000"]);
        check("06.03.2024. у 12:30, ISO 3166-2, 2003/86, член3, 30 %", &["30"]);
    }
}

//! What changed between two texts of one article, word by word.

use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices, capture_diff_slices_by_key};

use crate::content::article::Article;
use crate::content::fingerprint::letters;
use crate::content::wording;

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    Kept,
    Removed,
    Added,
}

/// Some words and what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub fate: Fate,
    pub words: String,
}

/// One place that changed: the part of the article it stands in, and its words with a few around them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `title`, `outcomes: needs-map`, `text` …
    pub part: String,
    pub pieces: Vec<Piece>,
}

/// How many kept words stand on each side of a change.
const AROUND: usize = 6;

/// Above this many words on either side, a passage counts as rewritten: looking for what it kept would take long and
/// help nobody.
const MOST: usize = 4000;

/// What changed from one text to another; case and punctuation alone are no change.
///
/// Lines (parts of front matter, blocks of the body) are compared first, those that changed then word by word: patience
/// and Myers' differences, from the `similar` crate.
pub fn between(old: &Article, new: &Article) -> Vec<Change> {
    of_lines(&wording::lines(old), &wording::lines(new))
}

type Line = (String, String);

fn of_lines(old: &[Line], new: &[Line]) -> Vec<Change> {
    let key = |(part, text): &Line| (part.clone(), letters(text));
    let mut changes = Vec::new();
    for op in capture_diff_slices_by_key(Algorithm::Patience, old, new, key) {
        let (old, new) = (&old[op.old_range()], &new[op.new_range()]);
        match op.tag() {
            DiffTag::Equal => {}
            _ if old.len() == new.len() => {
                old.iter().zip(new).for_each(|(old, new)| changes.extend(of_passage(&[old], &[new])));
            }
            _ => changes.extend(of_passage(&Vec::from_iter(old), &Vec::from_iter(new))),
        }
    }
    changes
}

/// The changes of lines that stand for each other.
fn of_passage(old: &[&Line], new: &[&Line]) -> Vec<Change> {
    let part = new.first().or(old.first()).map(|it| it.0.clone()).unwrap_or_default();
    let words = |lines: &[&Line]| -> Vec<String> {
        lines.iter().flat_map(|it| it.1.split_whitespace()).map(str::to_owned).collect()
    };
    let pieces = with_little_around(of_words(&words(old), &words(new)));
    pieces.into_iter().map(|pieces| Change { part: part.clone(), pieces }).collect()
}

fn of_words(old: &[String], new: &[String]) -> Vec<(Fate, Vec<String>)> {
    if old.len().max(new.len()) > MOST {
        return vec![(Fate::Removed, old.to_vec()), (Fate::Added, new.to_vec())];
    }
    let keys = |words: &[String]| words.iter().map(|it| letters(it)).collect::<Vec<_>>();
    let mut found: Vec<(Fate, Vec<String>)> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(old), &keys(new)) {
        let (removed, added) = (&old[op.old_range()], &new[op.new_range()]);
        match op.tag() {
            DiffTag::Equal => found.push((Fate::Kept, added.to_vec())),
            _ => found.extend([(Fate::Removed, removed.to_vec()), (Fate::Added, added.to_vec())]),
        }
    }
    found.retain(|(_, words)| !words.is_empty());
    found
}

/// Cuts long passages that were kept; where one lies between two changes, it divides them.
fn with_little_around(found: Vec<(Fate, Vec<String>)>) -> Vec<Vec<Piece>> {
    let mut changes: Vec<Vec<Piece>> = vec![Vec::new()];
    let last = found.len().saturating_sub(1);
    let piece = |fate, words: &[String], before: &str, after: &str| Piece {
        fate,
        words: format!("{before}{}{after}", words.join(" ")),
    };
    for (at, (fate, words)) in found.iter().enumerate() {
        let length = words.len();
        let open = changes.last_mut().expect("there is always one, to begin with");
        match fate {
            Fate::Kept if at == 0 && length > AROUND => open.push(piece(*fate, &words[length - AROUND..], "… ", "")),
            Fate::Kept if at == last && length > AROUND => open.push(piece(*fate, &words[..AROUND], "", " …")),
            Fate::Kept if at > 0 && at < last && length > 2 * AROUND => {
                open.push(piece(*fate, &words[..AROUND], "", " …"));
                changes.push(vec![piece(*fate, &words[length - AROUND..], "… ", "")]);
            }
            _ => open.push(piece(*fate, words, "", "")),
        }
    }
    changes.retain(|pieces| pieces.iter().any(|it| it.fate != Fate::Kept));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        text.lines().filter_map(|it| it.split_once(": ")).map(|(part, text)| (part.into(), text.into())).collect()
    }

    #[track_caller]
    fn check(old: &str, new: &str, expected: &[&str]) {
        let drawn = of_lines(&lines(old), &lines(new)).into_iter().map(|change| {
            let pieces = change.pieces.iter().map(|it| match it.fate {
                Fate::Kept => it.words.clone(),
                Fate::Removed => format!("[-{}-]", it.words),
                Fate::Added => format!("{{+{}+}}", it.words),
            });
            format!("{}: {}", change.part, pieces.collect::<Vec<_>>().join(" "))
        });
        assert_eq!(drawn.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_that_changed_stand_among_those_that_did_not() {
        check(
            "title: Работилница во Тирана",
            "title: Работилница во Скопје",
            &["title: Работилница во [-Тирана-] {+Скопје+}"],
        );
        check("text: a b", "text: a b c", &["text: a b {+c+}"]);
        check("text: a\ntext: b", "text: b", &["text: [-a-]"]);
        check("text: раст 2 %", "text: раст -2%", &["text: раст [-2 %-] {+-2%+}"]);
        check("text: b", "text: b\nwhy: since", &["why: {+since+}"]);
    }

    #[test]
    fn case_and_punctuation_are_no_change() {
        check("title: „Саем“, вчера", "title: САЕМ – вчера", &[]);
        check("text: Саем, вчера и денес", "text: саем вчера, и утре", &["text: саем вчера, и [-денес-] {+утре+}"]);
    }

    #[test]
    fn long_passages_are_cut() {
        let long = "1 2 3 4 5 6 7 8 9 10 11 12 13 14";
        check(
            &format!("text: {long} a {long} b {long}"),
            &format!("text: {long} c {long} d {long}"),
            &[
                "text: … 9 10 11 12 13 14 [-a-] {+c+} 1 2 3 4 5 6 …",
                "text: … 9 10 11 12 13 14 [-b-] {+d+} 1 2 3 4 5 6 …",
            ],
        );
    }

    #[test]
    fn lines_that_were_divided_are_compared_as_one() {
        check("text: a b c d", "text: a b\ntext: c e", &["text: a b c [-d-] {+e+}"]);
    }

    #[test]
    fn a_text_that_was_rewritten_takes_no_time() {
        let many = |from: usize| (from..from + 50_000).map(|it| it.to_string()).collect::<Vec<_>>().join(" ");
        let changes = of_lines(&lines(&format!("text: {}", many(0))), &lines(&format!("text: {}", many(100_000))));
        assert_eq!(changes[0].pieces.iter().map(|it| it.fate).collect::<Vec<_>>(), [Fate::Removed, Fate::Added]);
    }
}

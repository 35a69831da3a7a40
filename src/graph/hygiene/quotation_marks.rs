//! Quotation marks: those of the language, and in pairs.

use std::ops::Range;

use crate::base::diagnostic::{Notes, codes};
use crate::base::lang::Lang;
use crate::base::typography::quotation_marks;
use crate::content::passage::Passage;
use crate::graph::hygiene::manuscript::{Manuscript, edits, untidy};

codes! {
    QUOTATION_MARKS = "quotation-marks" {
        what: "quotation marks that the language does not use, or two sorts in one article",
        why: "readers stumble over foreign marks, and straight ones do not show where a quotation begins",
        instead: "those of the language: Macedonian has „…“, Serbian, Montenegrin and Bosnian „…” (or „…“), Albanian and English “…”; `vodic check --fix` sets them",
    }
    LONE_QUOTATION_MARK = "lone-quotation-mark" {
        what: "a quotation mark without its partner in the same paragraph",
        why: "nobody knows where the quotation or the name ends",
        instead: "write the missing mark, or delete the one that is too many",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    let used = used(manuscript);
    for passage in &manuscript.passages {
        let accepted = quotation_marks(passage.lang);
        let Some(preferred) = accepted.first() else { continue };
        for lone in &passage.quotations.lone {
            let mark = &passage.text[lone.clone()];
            let message = format!("the quotation mark `{mark}` has no partner in this paragraph");
            let help = "write the other mark, or delete this one";
            notes.push(untidy(passage, &LONE_QUOTATION_MARK, lone, message).help(help));
        }
        for (open, close) in &passage.quotations.pairs {
            let (opening, closing) = (&passage.text[open.clone()], &passage.text[close.clone()]);
            let pair = good(passage, open, close);
            let first = used.iter().find(|(lang, _)| *lang == passage.lang).map(|(_, pair)| *pair);
            let right = first.filter(|_| manuscript.article.is_some()).or(pair).unwrap_or(*preferred);
            if pair == Some(right) {
                continue;
            }
            let message = match pair {
                Some(_) => format!("`{opening}…{closing}` stands here, but `{}…{}` before", right.0, right.1),
                None => format!("`{opening}…{closing}` are not the quotation marks of `{}`", passage.lang),
            };
            let whole = open.start..close.end;
            let (first, last) = (right.0.to_string(), right.1.to_string());
            notes.push(
                untidy(passage, &QUOTATION_MARKS, &whole, message)
                    .help(format!("write `{first}…{last}`"))
                    .mend(edits(passage, [(open, &first), (close, &last)])),
            );
        }
    }
}

/// The first good pair of each language of a text: it decides for the rest of it, whatever stands before.
fn used(manuscript: &Manuscript) -> Vec<(Lang, (char, char))> {
    let mut used: Vec<(Lang, (char, char))> = Vec::new();
    for passage in &manuscript.passages {
        if used.iter().all(|(lang, _)| *lang != passage.lang) {
            let mut pairs = passage.quotations.pairs.iter();
            used.extend(pairs.find_map(|(open, close)| good(passage, open, close)).map(|it| (passage.lang, it)));
        }
    }
    used
}

/// The pair of marks between these places, if its language prints it.
fn good(passage: &Passage, open: &Range<usize>, close: &Range<usize>) -> Option<(char, char)> {
    let (opening, closing) = (&passage.text[open.clone()], &passage.text[close.clone()]);
    let fits = |it: &&(char, char)| opening.starts_with(it.0) && closing.starts_with(it.1);
    quotation_marks(passage.lang).iter().find(fits).copied()
}

//! Quotation marks: those of the language, and in pairs.

use crate::base::diagnostic::{Notes, codes};
use crate::base::typography::quotation_marks;
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
    // The first good pair of a text decides for the rest of it.
    let mut used: Option<(char, char)> = None;
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
            let pair = accepted.iter().find(|it| opening.starts_with(it.0) && closing.starts_with(it.1));
            let right = used.filter(|_| manuscript.article.is_some()).unwrap_or(*pair.unwrap_or(preferred));
            used = used.or(pair.copied());
            if pair == Some(&right) {
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

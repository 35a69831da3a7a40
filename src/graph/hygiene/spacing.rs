//! Spaces: one between words, none before a comma, one after it.

use crate::base::diagnostic::{Notes, codes};
use crate::content::passage::{OBJECT, Passage};
use crate::graph::hygiene::manuscript::{Manuscript, edits, untidy};

codes! {
    DOUBLE_SPACE = "double-space" {
        what: "more than one space between two words",
        why: "it leaves holes in print, in feeds and in what is copied from the page",
        instead: "leave one space; `vodic check --fix` does it",
    }
    COMMA_SPACE = "comma-space" {
        what: "a comma, full stop or the like with a space before it, or a comma without one behind it",
        why: "the mark may stand alone at the beginning of a line, and two words run into one for the search",
        instead: "write the mark right behind the word and a space behind the mark; `vodic check --fix` does it",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    for passage in &manuscript.passages {
        double_spaces(passage, notes);
        before_marks(passage, notes);
        behind_commas(passage, notes);
    }
}

fn double_spaces(passage: &Passage, notes: &mut Notes) {
    let text = passage.text.as_str();
    let mut from = 0;
    while let Some(found) = text[from..].find("  ") {
        let start = from + found;
        let end = text[start..].find(|it| it != ' ').map_or(text.len(), |it| start + it);
        from = end;
        let is_between = !text[..start].trim_end().is_empty() && !text[end..].starts_with('\n') && end < text.len();
        let range = start..end;
        if is_between && !text[..start].ends_with('\n') && passage.is_unbroken(&range) {
            notes.push(
                untidy(passage, &DOUBLE_SPACE, &range, format!("{} spaces stand here", end - start))
                    .help("leave one")
                    .mend(edits(passage, [(&range, " ")])),
            );
        }
    }
}

/// A space before a mark that ends something. A dot or colon may begin a name, as in `.mk`, or a smiley.
fn before_marks(passage: &Passage, notes: &mut Notes) {
    let text = passage.text.as_str();
    for (at, mark) in text.char_indices().filter(|it| matches!(it.1, ',' | '.' | ';' | ':' | '!' | '?')) {
        let before = &text[..at];
        let word = before.trim_end_matches(' ');
        let ends = text[at + 1..].chars().next().is_none_or(char::is_whitespace);
        if word.len() == before.len() || !ends || !word.ends_with(|it: char| it.is_alphanumeric() || it == OBJECT) {
            continue;
        }
        let range = word.len()..at;
        if !passage.is_unbroken(&(range.start..at + 1)) {
            continue;
        }
        notes.push(
            untidy(passage, &COMMA_SPACE, &(word.len()..at + 1), format!("a space stands before `{mark}`"))
                .help("write the mark right behind the word")
                .mend(edits(passage, [(&range, "")])),
        );
    }
}

/// A comma between two words that nothing else divides.
fn behind_commas(passage: &Passage, notes: &mut Notes) {
    let text = passage.text.as_str();
    let is_word = |mut letters: Box<dyn Iterator<Item = char> + '_>| {
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_some_and(char::is_alphabetic)
    };
    for (at, mark) in text.char_indices().filter(|it| matches!(it.1, ',' | ';')) {
        let behind = at + mark.len_utf8();
        if is_word(Box::new(text[..at].chars().rev())) && is_word(Box::new(text[behind..].chars())) {
            let range = at..behind;
            notes.push(
                untidy(passage, &COMMA_SPACE, &range, format!("there is no space behind this `{mark}`"))
                    .help("write a space behind it")
                    .mend(edits(passage, [(&range, &format!("{mark} "))])),
            );
        }
    }
}

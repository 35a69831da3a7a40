//! Words with letters of two scripts.

use std::ops::Range;

use crate::base::diagnostic::{Notes, codes};
use crate::base::typography::{is_cyrillic, is_cyrillic_letter, is_latin_letter, lookalike};
use crate::content::passage::Passage;
use crate::graph::hygiene::manuscript::{Manuscript, edits, untidy};

codes! {
    MIXED_SCRIPT = "mixed-script" {
        what: "a word with Latin and Cyrillic letters in it, most often a letter that looks the same in both",
        why: "nobody can see the difference, but no search finds the word, and screen readers spell it out",
        instead: "type the word again with one keyboard layout, or let `vodic check --fix` do it; divide an ending from a foreign word with a hyphen, as in `NALAS-от`",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    for passage in manuscript.passages.iter().filter(|it| !it.text.is_ascii()) {
        let mut before = None;
        let words: Vec<Range<usize>> = passage.words().collect();
        for (at, word) in words.iter().enumerate() {
            let written = &passage.text[word.clone()];
            let script = Script::of(written);
            match script {
                Script::Mixed => mixed(passage, word, notes),
                Script::Latin | Script::Cyrillic => {
                    let after = words.get(at + 1).map(|it| Script::of(&passage.text[it.clone()]));
                    if !passage.quotations.hold(word) && is_disguised(written, script, before, after) {
                        disguised(passage, word, script, notes);
                    }
                }
                Script::None => {}
            }
            before = Some(script);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    None,
    Latin,
    Cyrillic,
    Mixed,
}

impl Script {
    fn of(word: &str) -> Script {
        match (word.chars().any(is_latin_letter), word.chars().any(is_cyrillic_letter)) {
            (true, true) => Script::Mixed,
            (true, false) => Script::Latin,
            (false, true) => Script::Cyrillic,
            (false, false) => Script::None,
        }
    }

    fn name(self) -> &'static str {
        if self == Script::Cyrillic { "Cyrillic" } else { "Latin" }
    }
}

/// A word of one script that is not the one it belongs to: short, small, made of nothing but lookalikes and standing
/// between two words of the other script, as a Latin `a` for the conjunction.
fn is_disguised(word: &str, script: Script, before: Option<Script>, after: Option<Script>) -> bool {
    let other = if script == Script::Latin { Script::Cyrillic } else { Script::Latin };
    (before, after) == (Some(other), Some(other))
        && word.chars().count() <= 3
        && word.chars().all(|it| it.is_lowercase() && lookalike(it).is_some())
}

fn mixed(passage: &Passage, word: &Range<usize>, notes: &mut Notes) {
    let written = &passage.text[word.clone()];
    let sure = |is_letter: fn(char) -> bool| written.chars().any(|it| is_letter(it) && lookalike(it).is_none());
    let meant = match (sure(is_latin_letter), sure(is_cyrillic_letter)) {
        (true, true) => None,
        (true, false) => Some(Script::Latin),
        (false, true) => Some(Script::Cyrillic),
        (false, false) if is_cyrillic(passage.lang) => Some(Script::Cyrillic),
        (false, false) => Some(Script::Latin),
    };
    let message = format!("`{written}` has both Latin and Cyrillic letters");
    let note = untidy(passage, &MIXED_SCRIPT, word, message);
    let Some(meant) = meant else {
        return notes.push(note.help("write it in one script, or divide the foreign part with a hyphen"));
    };
    let odd = if meant == Script::Latin { is_cyrillic_letter } else { is_latin_letter };
    let letters: Vec<String> = written.chars().filter(|it| odd(*it)).map(|it| format!("`{it}`")).collect();
    let other = if meant == Script::Latin { Script::Cyrillic } else { Script::Latin };
    let label =
        format!("{} {} {} here", letters.join(", "), if letters.len() == 1 { "is" } else { "are" }, other.name());
    let clean: String = written.chars().map(|it| if odd(it) { lookalike(it).unwrap_or(it) } else { it }).collect();
    let help = format!("type it again with the {} keyboard", meant.name());
    notes.push(note.label(label).help(help).mend(edits(passage, [(word, &clean)])));
}

fn disguised(passage: &Passage, word: &Range<usize>, script: Script, notes: &mut Notes) {
    let written = &passage.text[word.clone()];
    let (own, other) = if script == Script::Latin { ("Latin", "Cyrillic") } else { ("Cyrillic", "Latin") };
    let message = format!("`{written}` is written with {own} letters between {other} words");
    let clean: String = written.chars().filter_map(lookalike).collect();
    notes.push(
        untidy(passage, &MIXED_SCRIPT, word, message)
            .help(format!("type it again with the {other} keyboard"))
            .mend(edits(passage, [(word, &clean)])),
    );
}

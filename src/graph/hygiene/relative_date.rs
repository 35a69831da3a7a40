//! “This year”, which is another year for every reader.

use std::borrow::Cow;

use crate::base::diagnostic::{Notes, codes};
use crate::base::lang::Lang;
use crate::content::passage::Passage;
use crate::graph::hygiene::manuscript::{Manuscript, untidy};

codes! {
    RELATIVE_DATE = "relative-date" {
        what: "a time that depends on when the text is read: this year, last month, two years ago",
        why: "the page is read for years, and the same words soon mean another year",
        instead: "write the year or the date; a sentence that names its year is left alone, as in `this year, in 2017`",
    }
}

/// Wordings of a language, each word in small letters; `#` stands for a number in digits or in words.
type Wordings = &'static [&'static [&'static str]];

const ENGLISH: Wordings = &[
    &["this", "year"],
    &["last", "year"],
    &["next", "year"],
    &["this", "month"],
    &["last", "month"],
    &["next", "month"],
    &["this", "week"],
    &["last", "week"],
    &["next", "week"],
    &["yesterday"],
    &["tomorrow"],
    &["the", "past", "year"],
    &["past", "#", "years"],
    &["last", "#", "years"],
    &["next", "#", "years"],
    &["past", "#", "months"],
    &["last", "#", "months"],
    &["a", "year", "ago"],
    &["#", "years", "ago"],
    &["#", "months", "ago"],
];

const MACEDONIAN: Wordings = &[
    &["оваа", "година"],
    &["годинава"],
    &["минатата", "година"],
    &["следната", "година"],
    &["идната", "година"],
    &["наредната", "година"],
    &["лани"],
    &["догодина"],
    &["овој", "месец"],
    &["месецов"],
    &["минатиот", "месец"],
    &["следниот", "месец"],
    &["идниот", "месец"],
    &["оваа", "недела"],
    &["неделава"],
    &["минатата", "недела"],
    &["следната", "недела"],
    &["вчера"],
    &["утре"],
    &["последните", "#", "години"],
    &["последниве", "#", "години"],
    &["изминатите", "#", "години"],
    &["изминативе", "#", "години"],
    &["наредните", "#", "години"],
    &["пред", "#", "години"],
    &["пред", "една", "година"],
];

const SERBIAN: Wordings = &[
    &["ове", "године"],
    &["ову", "годину"],
    &["овој", "години"],
    &["прошле", "године"],
    &["прошлу", "годину"],
    &["прошлој", "години"],
    &["следеће", "године"],
    &["идуће", "године"],
    &["наредне", "године"],
    &["лани"],
    &["догодине"],
    &["овог", "месеца"],
    &["прошлог", "месеца"],
    &["следећег", "месеца"],
    &["идућег", "месеца"],
    &["ове", "недеље"],
    &["прошле", "недеље"],
    &["следеће", "недеље"],
    &["јуче"],
    &["сутра"],
    &["последње", "#", "године"],
    &["последњих", "#", "година"],
    &["протекле", "#", "године"],
    &["протеклих", "#", "година"],
    &["наредне", "#", "године"],
    &["наредних", "#", "година"],
    &["пре", "#", "године"],
    &["пре", "#", "година"],
    &["пре", "годину", "дана"],
];

/// Montenegrin and Bosnian, and Serbian in Latin letters.
const LATIN: Wordings = &[
    &["ove", "godine"],
    &["ovu", "godinu"],
    &["ovoj", "godini"],
    &["prošle", "godine"],
    &["prošlu", "godinu"],
    &["prošloj", "godini"],
    &["sljedeće", "godine"],
    &["sledeće", "godine"],
    &["iduće", "godine"],
    &["naredne", "godine"],
    &["lani"],
    &["dogodine"],
    &["ovog", "mjeseca"],
    &["ovoga", "mjeseca"],
    &["ovog", "meseca"],
    &["prošlog", "mjeseca"],
    &["prošlog", "meseca"],
    &["sljedećeg", "mjeseca"],
    &["idućeg", "mjeseca"],
    &["ove", "sedmice"],
    &["ove", "nedjelje"],
    &["ove", "nedelje"],
    &["prošle", "sedmice"],
    &["prošle", "nedjelje"],
    &["prošle", "nedelje"],
    &["sljedeće", "sedmice"],
    &["juče"],
    &["jučer"],
    &["sutra"],
    &["śutra"],
    &["posljednje", "#", "godine"],
    &["posljednjih", "#", "godina"],
    &["poslednje", "#", "godine"],
    &["poslednjih", "#", "godina"],
    &["protekle", "#", "godine"],
    &["proteklih", "#", "godina"],
    &["naredne", "#", "godine"],
    &["narednih", "#", "godina"],
    &["prije", "#", "godine"],
    &["prije", "#", "godina"],
    &["pre", "#", "godine"],
    &["prije", "godinu", "dana"],
];

const ALBANIAN: Wordings = &[
    &["këtë", "vit"],
    &["sivjet"],
    &["vitin", "e", "kaluar"],
    &["vitin", "e", "ardhshëm"],
    &["vitin", "tjetër"],
    &["viti", "i", "kaluar"],
    &["këtë", "muaj"],
    &["muajin", "e", "kaluar"],
    &["muajin", "e", "ardhshëm"],
    &["këtë", "javë"],
    &["javën", "e", "kaluar"],
    &["javën", "e", "ardhshme"],
    &["dje"],
    &["nesër"],
    &["#", "vitet", "e", "fundit"],
    &["#", "vitet", "e", "ardhshme"],
    &["#", "vite", "më", "parë"],
    &["#", "vjet", "më", "parë"],
    &["një", "vit", "më", "parë"],
];

const NUMBERS: &[&str] = &[
    "few",
    "two",
    "three",
    "four",
    "five",
    "ten",
    "several",
    "неколку",
    "две",
    "три",
    "четири",
    "пет",
    "десет",
    "неколико",
    "двије",
    "dvije",
    "dve",
    "tri",
    "četiri",
    "pet",
    "deset",
    "nekoliko",
    "dy",
    "tri",
    "tre",
    "katër",
    "pesë",
    "dhjetë",
    "disa",
];

fn wordings(lang: Lang) -> Wordings {
    match (lang.language(), lang.script()) {
        ("en", _) => ENGLISH,
        ("mk", _) => MACEDONIAN,
        ("sr", Some("Latn")) | ("cnr" | "bs" | "hr", None | Some("Latn")) => LATIN,
        ("sr", _) => SERBIAN,
        ("sq", _) => ALBANIAN,
        _ => &[],
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    for passage in &manuscript.passages {
        let wordings = wordings(passage.lang);
        if !wordings.is_empty() {
            check_passage(passage, wordings, notes);
        }
    }
}

fn check_passage(passage: &Passage, wordings: Wordings, notes: &mut Notes) {
    let words: Vec<(std::ops::Range<usize>, Cow<str>)> =
        passage.words().map(|it| (it.clone(), lower(&passage.text[it]))).collect();
    let divided = |at: usize| !passage.text[words[at].0.end..words[at + 1].0.start].chars().all(char::is_whitespace);
    for first in 0..words.len() {
        let fits = |wording: &[&str]| {
            let Some(here) = words.get(first..first + wording.len()) else { return false };
            wording
                .iter()
                .zip(here)
                .all(|(wanted, (_, word))| *wanted == word.as_ref() || *wanted == "#" && is_number(word))
                && !(first..first + wording.len() - 1).any(divided)
        };
        let Some(found) = wordings.iter().find(|it| fits(it)) else { continue };
        let range = words[first].0.start..words[first + found.len() - 1].0.end;
        // Other people's words are told as they said them.
        if passage.quotations.hold(&range) || has_year(passage.sentence(range.start)) {
            continue;
        }
        let message = format!("`{}` means another time for every reader", &passage.text[range.clone()]);
        notes.push(untidy(passage, &RELATIVE_DATE, &range, message).help("write the year, or the date if it is known"));
    }
}

fn lower(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_digit()) || NUMBERS.contains(&word)
}

/// Whether a text names a year of the last or this century.
fn has_year(text: &str) -> bool {
    let mut numbers = text.split(|it: char| !it.is_ascii_digit());
    numbers.any(|it| it.len() == 4 && (it.starts_with("19") || it.starts_with("20")))
}

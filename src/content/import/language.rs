//! Which of some languages a text is in: by the commonest words of each, which no text of a page goes without.

use crate::base::lang::{BadLang, Lang};

/// The languages that one list of words cannot tell apart, their script, and common words that the others do not have.
static WORDS: &[(&[&str], &str, &[&str])] = &[
    (
        &["mk"],
        "Cyrl",
        &["во", "со", "ќе", "е", "што", "кои", "ги", "го", "беше", "како", "тоа", "ова", "има", "или", "при"],
    ),
    (
        &["sr", "cnr", "bs"],
        "Cyrl",
        &["у", "је", "су", "са", "који", "која", "ће", "као", "био", "што", "ово", "или", "при"],
    ),
    (
        &["sr", "cnr", "bs", "hr"],
        "Latn",
        &["i", "je", "na", "da", "za", "su", "od", "sa", "s", "koji", "će", "kao", "ili"],
    ),
    (&["sq"], "Latn", &["dhe", "në", "e", "të", "për", "me", "një", "që", "nga", "është", "si", "së", "janë", "ose"]),
    (&["en"], "Latn", &["the", "of", "and", "to", "in", "for", "is", "on", "with", "that", "a", "by", "was", "are"]),
];

/// The language of a text among those of a site, by its words and by what it says itself. `None` if it can be several.
pub fn guess(said: Option<&str>, text: &str, languages: &[Lang]) -> Option<Lang> {
    let script = if is_cyrillic(text) { "Cyrl" } else { "Latn" };
    let fits = |it: &&Lang| self::script(**it) == script;
    let said = said.and_then(read);
    let said = said.and_then(|said| {
        let exact = languages.iter().filter(fits).find(|it| **it == said);
        exact.or_else(|| languages.iter().filter(fits).find(|it| it.language() == said.language())).copied()
    });
    let Some(family) = family(text, script) else { return said };
    let mut candidates = languages.iter().filter(fits).filter(|it| family.contains(&it.language())).copied();
    match said.filter(|it| family.contains(&it.language())) {
        Some(said) => Some(said),
        None => candidates.next().filter(|_| candidates.next().is_none()),
    }
}

/// A tag as people write it.
fn read(tag: &str) -> Option<Lang> {
    match tag.trim().replace('_', "-").parse::<Lang>() {
        Ok(lang) => Some(lang),
        Err(BadLang::Instead(tag)) => tag.parse().ok(),
        Err(BadLang::Malformed) => None,
    }
}

/// The languages whose common words a text has; `None` if there are too few, or nearly as many of others.
fn family(text: &str, script: &str) -> Option<&'static [&'static str]> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty()).take(5_000).collect();
    let count = |list: &[&str]| words.iter().filter(|it| list.contains(it)).count();
    let lists = WORDS.iter().filter(|it| it.1 == script);
    let mut counts: Vec<(usize, &'static [&'static str])> = lists.map(|it| (count(it.2), it.0)).collect();
    counts.sort_by_key(|it| std::cmp::Reverse(it.0));
    let [(most, family), (next, _), ..] = counts[..] else { return None };
    (most >= 3 && most * 40 >= words.len() && most >= next * 2).then_some(family)
}

fn is_cyrillic(text: &str) -> bool {
    let mut letters = (0_usize, 0_usize);
    for letter in text.chars().filter(|it| it.is_alphabetic()) {
        match letter {
            '\u{400}'..='\u{52f}' => letters.0 += 1,
            _ => letters.1 += 1,
        }
    }
    letters.0 > letters.1
}

/// The script of a language, written or implied.
fn script(lang: Lang) -> &'static str {
    match (lang.script(), lang.language()) {
        (Some("Cyrl"), _) | (None, "mk" | "bg" | "uk" | "ru" | "sr") => "Cyrl",
        (Some("Latn") | None, _) => "Latn",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(said: Option<&str>, text: &str, expected: Option<&str>) {
        let languages = ["en", "mk", "sr-Cyrl", "sr-Latn", "cnr", "bs", "sq"].map(|it| it.parse().expect("a tag"));
        assert_eq!(guess(said, text, &languages).map(|it| it.to_string()).as_deref(), expected);
    }

    const MACEDONIAN: &str = "Обуката што се одржа во Куманово ја водеа луѓе со искуство, кои ги обучија и другите";
    const SERBIAN: &str = "Обука је одржана у Новом Пазару и на њој су били представници општина и удружења, да би се";
    const LATIN: &str = "Obuka je održana u Novom Pazaru i na njoj su bili predstavnici opština i udruženja, da bi se";

    #[test]
    fn words_say_more_than_what_the_file_says() {
        check(Some("en-US"), MACEDONIAN, Some("mk"));
        check(Some("en-US"), SERBIAN, Some("sr-Cyrl"));
        check(None, "The training was held in Kumanovo, and the people of the municipality came to it", Some("en"));
        check(
            None,
            "Trajnimi u mbajt në Kumanovë dhe në të morën pjesë përfaqësues të komunave dhe të shoqatave",
            Some("sq"),
        );
    }

    #[test]
    fn languages_of_one_family_are_told_apart_by_the_file_alone() {
        check(None, LATIN, None);
        check(Some("en-US"), LATIN, None);
        check(Some("sr"), LATIN, Some("sr-Latn"));
        check(Some("sr-Latn-RS"), LATIN, Some("sr-Latn"));
        check(Some("bs-BA"), LATIN, Some("bs"));
        check(Some("sr-Cyrl-RS"), SERBIAN, Some("sr-Cyrl"));
    }

    #[test]
    fn few_words_say_nothing() {
        check(None, "Kumanovo 2024", None);
        check(Some("sq"), "Kumanovo 2024", Some("sq"));
        check(Some("mk"), "Kumanovo 2024", None);
    }
}

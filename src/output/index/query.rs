//! What a reader asked for.

use crate::base::analysis::keys::analyze;
use crate::base::analysis::token::tokens;

/// A word of a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    pub form: String,
    /// Stems by every table that may be meant, those of the reader's own language first.
    pub stems: Vec<String>,
    /// How many of the stems are of the reader's own language.
    pub own: usize,
    /// Still being typed: words that begin so are found too.
    pub is_prefix: bool,
    /// Which phrase it is part of, from 1; 0 for none.
    pub phrase: u32,
}

/// Signs that open or close a phrase.
const QUOTES: &[char] = &['"', '“', '”', '„', '«', '»'];

/// Shortest word that others are found by that begin so.
const PREFIX: usize = 3;

/// Most words that are looked for: whoever pastes a document means its beginning.
const MOST: usize = 32;

/// The words of a query of a reader of `lang`.
pub fn parse(query: &str, lang: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for (at, part) in query.split(QUOTES).enumerate() {
        let phrase = if at % 2 == 1 { at.div_ceil(2) as u32 } else { 0 };
        for token in tokens(part) {
            if words.len() >= MOST {
                return words;
            }
            push(&mut words, token, lang, phrase);
        }
    }
    let typing = query.chars().last().is_some_and(char::is_alphanumeric);
    if let Some(last) = words.last_mut().filter(|it| typing && it.phrase == 0) {
        last.is_prefix = last.form.chars().count() >= PREFIX;
    }
    words
}

fn push(words: &mut Vec<Word>, token: &str, lang: &str, phrase: u32) {
    let any = analyze("und", token);
    let own = analyze(lang, token);
    // Of joined words the whole comes last: a date is asked for as one, other words each alone.
    let is_date = any.len() > 1 && token.chars().all(|it| it.is_ascii_digit() || it == '-');
    let chosen = match any.len() {
        0 | 1 => 0..any.len(),
        count if is_date => count - 1..count,
        count => 0..count - 1,
    };
    for at in chosen {
        let mut stems: Vec<String> = own.get(at).map(|it| it.stems.clone()).unwrap_or_default();
        stems.retain(|it| any[at].stems.contains(it));
        let own = stems.len();
        stems.extend(any[at].stems.iter().filter(|it| !stems.contains(it)).cloned().collect::<Vec<_>>());
        words.push(Word { form: any[at].form.clone(), stems, own, is_prefix: false, phrase });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: &str) {
        let words = parse(query, "mk");
        let told = words.iter().map(|it| {
            let prefix = if it.is_prefix { "*" } else { "" };
            format!("{}{}{prefix}", "\"".repeat(it.phrase as usize), it.form)
        });
        assert_eq!(told.collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn the_last_word_is_still_being_typed() {
        check("општина кума", "opstina kuma*");
        check("општина кума ", "opstina kuma");
        check("ку", "ku");
    }

    #[test]
    fn words_in_quotes_are_phrases() {
        check("\"dnevni centar\" delcevo", "\"dnevni \"centar delcevo*");
        check("„дневен центар“", "\"dnevni \"centar".replace("dnevni", "dneven").as_str());
        check("a \"b", "a \"b");
    }

    #[test]
    fn dates_and_numbers_are_one_word() {
        check("2024-02", "202402*");
        check("84 000", "84000*");
        check("пилот-општини ", "pilot opstini");
    }

    #[test]
    fn of_a_document_the_beginning_is_looked_for() {
        assert_eq!(parse(&"општина \"кумановска\" ".repeat(1000), "mk").len(), MOST);
    }

    #[test]
    fn the_own_language_comes_first() {
        let words = parse("komunave ", "sq");
        assert_eq!((words[0].stems[0].as_str(), words[0].own), ("kom", 1));
        assert_eq!(parse("komunave ", "mk")[0].stems[0], "komunv");
    }
}

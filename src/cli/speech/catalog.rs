//! What the program says, in other languages.
//!
//! English stands in the code, as it always did; the sentence itself, its holes as `{}`, is the key. A catalog is a text
//! of blocks, each a sentence of ours and its translations:
//!
//! ```text
//! `{}` and `{}` have the same path `{}`
//! mk  `{1}` и `{2}` имаат иста патека `{3}`
//! sr  `{1}` и `{2}` имају исту путању `{3}`
//! ```
//!
//! `{1}` is what stood in the first hole; `{1:грешка|грешке|грешака}` is the word that goes with that number.

use std::collections::BTreeMap;

use crate::cli::speech::plural;
use crate::cli::speech::template::{Filling, Template};

/// All that is translated into one language.
#[derive(Debug)]
pub struct Catalog {
    language: &'static str,
    /// Sentences without holes.
    plain: BTreeMap<&'static str, &'static str>,
    /// Those with holes, the one that says most first.
    templates: Vec<(Template, &'static str)>,
}

/// How deep a hole may hold a sentence with holes.
const DEEPEST: usize = 4;

impl Catalog {
    /// The translations into `language` that stand in some texts.
    pub fn new(language: &'static str, texts: &[&'static str]) -> Catalog {
        let mut catalog = Catalog { language, plain: BTreeMap::new(), templates: Vec::new() };
        for (english, translations) in texts.iter().flat_map(|it| blocks(it)) {
            let Some((_, text)) = translations.into_iter().find(|it| it.0 == language) else { continue };
            match english.contains("{}") {
                true => catalog.templates.push((Template::new(english), text)),
                false => drop(catalog.plain.insert(english, text)),
            }
        }
        catalog.templates.sort_by_key(|(template, _)| std::cmp::Reverse(template.weight()));
        catalog
    }

    /// A sentence of ours in this language; `None` if it is not translated.
    pub fn find(&self, sentence: &str) -> Option<String> {
        self.find_within(sentence, DEEPEST)
    }

    fn find_within(&self, sentence: &str, depth: usize) -> Option<String> {
        if let Some(text) = self.plain.get(sentence) {
            return Some((*text).to_owned());
        }
        // Thousands of both languages are kept apart by a point.
        if plural::number(sentence).is_some() {
            return Some(sentence.replace(',', "."));
        }
        self.templates.iter().find_map(|(template, text)| {
            let fillings = template.matches(sentence)?;
            // Where words follow a number, nothing longer stands than a number.
            let fits = |(it, hole): (&Filling, usize)| !counts(text, hole) || !it.text.contains(' ');
            fillings.iter().zip(1..).all(fits).then(|| self.fill(text, &fillings, depth))?
        })
    }

    /// Puts what stood in the holes into a translation; `None` if some of it would stay in English.
    fn fill(&self, text: &str, fillings: &[Filling], depth: usize) -> Option<String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, hole)) = rest.split_once('{') {
            out.push_str(before);
            let is_hole = hole.starts_with(|it: char| it.is_ascii_digit());
            match hole.split_once('}').filter(|_| is_hole) {
                Some((inside, after)) => {
                    let quoted = text[..text.len() - hole.len()].matches('`').count() % 2 == 1;
                    out.push_str(&self.filled(inside, fillings, quoted, depth)?);
                    rest = after;
                }
                // A brace that opens no hole stands for itself.
                None => {
                    out.push('{');
                    rest = hole;
                }
            }
        }
        Some(out + rest)
    }

    /// `1`, or `1:one|few|many`.
    fn filled(&self, inside: &str, fillings: &[Filling], quoted: bool, depth: usize) -> Option<String> {
        let (number, forms) = inside.split_once(':').map_or((inside, None), |(number, forms)| (number, Some(forms)));
        let filling = fillings.get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
        let Some(forms) = forms else { return self.said(filling.text, quoted || filling.quoted, depth) };
        let forms: Vec<&str> = forms.split('|').collect();
        let form = plural::number(filling.text).map_or(2, |it| plural::form(self.language, it));
        Some(forms[form.min(forms.len() - 1)].to_owned())
    }

    /// What stood in a hole. Between backticks, here or there, it is a name and stays as it is; numbers and phrases of
    /// ours are said as this language has them. `None` for what it does not have.
    fn said(&self, text: &str, quoted: bool, depth: usize) -> Option<String> {
        let is_name = quoted || text.split('`').step_by(2).all(|it| !it.contains(char::is_alphanumeric));
        if is_name { Some(text.to_owned()) } else { self.find_within(text, depth.checked_sub(1)?) }
    }
}

/// Whether the words of a translation follow the number in a hole.
fn counts(text: &str, hole: usize) -> bool {
    text.contains(&format!("{{{hole}:"))
}

/// The blocks of a text: each sentence of ours with its translations, by language.
pub fn blocks(text: &'static str) -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    let paragraphs = text.split("\n\n").map(|it| it.trim_matches('\n'));
    paragraphs
        .filter_map(|paragraph| {
            let mut lines = paragraph.lines().filter(|it| !it.starts_with("# "));
            let english = lines.next()?;
            Some((english, lines.filter_map(|it| it.split_once("  ")).collect()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# Remarks stand in lines of their own.

`{}` stands where {} is expected
mk  `{1}` стои каде што се очекува {2}
sr  уместо {2} стоји `{1}`

a date
mk  датум
sr  датума

{} errors in {} files
sr  {1} {1:грешка|грешке|грешака} у {2} {2:датотеци|датотеке|датотека}

write `translation: {of: {}}`
sr  упишите `translation: {of: {1}}`
";

    #[track_caller]
    fn check(language: &'static str, sentence: &str, expected: Option<&str>) {
        assert_eq!(Catalog::new(language, &[TEXT]).find(sentence).as_deref(), expected);
    }

    #[test]
    fn holes_may_change_their_order_and_hold_phrases() {
        check("sr", "`7` stands where a date is expected", Some("уместо датума стоји `7`"));
        check("mk", "`7` stands where a date is expected", Some("`7` стои каде што се очекува датум"));
    }

    #[test]
    fn authors_text_is_never_translated() {
        check("sr", "`a date` stands where a date is expected", Some("уместо датума стоји `a date`"));
    }

    #[test]
    fn words_go_with_numbers() {
        check("sr", "1 errors in 2 files", Some("1 грешка у 2 датотеке"));
        check("sr", "12,005 errors in 21 files", Some("12.005 грешака у 21 датотеци"));
    }

    #[test]
    fn braces_that_are_no_hole_stay() {
        check("sr", "write `translation: {of: mk}`", Some("упишите `translation: {of: mk}`"));
    }

    #[test]
    fn what_is_not_translated_is_not_found() {
        check("mk", "1 errors in 2 files", None);
        check("sr", "another sentence", None);
    }
}

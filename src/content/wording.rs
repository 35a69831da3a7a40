//! The words of an article: all that is translated.

use std::fmt;

use crate::content::article::Article;
use crate::content::field::Value;
use crate::content::plain;

/// Which words of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Title,
    Summary,
    /// The label of a figure or point: its field and its id.
    Label(&'static str, &'a str),
    /// The note of a figure, by its id.
    Note(&'a str),
    /// Why a date is believed, by its field.
    Why(&'a str),
    Body,
}

/// As it is written in front matter: `outcomes: needs-map`.
impl fmt::Display for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Title => f.write_str("title"),
            Part::Summary => f.write_str("summary"),
            Part::Label(field, id) => write!(f, "{field}: {id}"),
            Part::Note(id) => write!(f, "notes: {id}"),
            Part::Why(field) => write!(f, "why: {field}"),
            Part::Body => f.write_str("text"),
        }
    }
}

/// Calls `f` with every part and its words; a part that may be left out and is has none.
pub fn each(article: &Article, f: &mut dyn FnMut(Part, &str)) {
    each_of_front(article, f);
    f(Part::Body, &plain::text(&article.body));
}

/// The same with all that readers see of the body: what stands for words and titles, too.
pub fn each_seen(article: &Article, f: &mut dyn FnMut(Part, &str)) {
    each_of_front(article, f);
    f(Part::Body, &plain::whole(&article.body));
}

fn each_of_front(article: &Article, f: &mut dyn FnMut(Part, &str)) {
    f(Part::Title, &article.title);
    f(Part::Summary, article.summary.as_deref().unwrap_or_default());
    for fact in article.facts.iter() {
        match &fact.value {
            Value::Points(points) => points.iter().for_each(|it| f(Part::Label(fact.field.name, &it.id), &it.label)),
            Value::Figures(figures) => figures.iter().for_each(|it| {
                f(Part::Label(fact.field.name, &it.id), &it.label);
                f(Part::Note(&it.id), it.note.as_deref().unwrap_or_default());
            }),
            Value::Date(dated) => f(Part::Why(fact.field.name), dated.why.as_deref().unwrap_or_default()),
            _ => {}
        }
    }
    for label in &article.labels {
        let part = match label.field {
            "notes" => Part::Note(&label.id),
            "why" => Part::Why(&label.id),
            field => Part::Label(field, &label.id),
        };
        f(part, &label.label);
    }
}

/// All that readers see of an article, a line for each part and each block of the body, with the name of its part.
pub fn lines(article: &Article) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    each_seen(article, &mut |part, text| {
        let part = part.to_string();
        lines.extend(text.lines().filter(|it| !it.is_empty()).map(|it| (part.clone(), it.to_owned())));
    });
    lines
}

/// How many words a translator has to write: what stands between white space and holds a letter or digit.
pub fn count(article: &Article) -> usize {
    let mut count = 0;
    each(article, &mut |_, text| count += words(text));
    count
}

/// The same of any text.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: usize) {
        assert_eq!(words(text), expected);
    }

    #[test]
    fn a_word_holds_a_letter_or_a_digit() {
        check("", 0);
        check("Ми – и вие: 2 800 луѓе!", 6);
        check("well-known\tone\n— …", 2);
    }
}

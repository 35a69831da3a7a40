//! Numbers of articles and pages, in words.

use fluent::FluentValue;
use serde::Serialize;

use crate::base::lang::Lang;
use crate::output::desk::Desk;
use crate::render::messages::catalog::Args;

/// *84 articles*, in the plural that the language asks for.
pub fn articles(desk: &Desk, lang: Lang, count: usize) -> String {
    of(desk, lang, "count-articles", count)
}

/// A text that counts: its plural follows `$count`, and it writes `$number`.
pub fn of(desk: &Desk, lang: Lang, id: &str, count: usize) -> String {
    let mut args = Args::new();
    args.set("count", FluentValue::from(count));
    args.set("number", FluentValue::from(desk.messages.digits(lang, &count.to_string())));
    desk.messages.fill(lang, id, &args).to_string()
}

/// Numbers of every plural form of our languages.
const SAMPLES: &[u32] = &[1, 2, 5, 0, 11, 21];

/// A text for one number of each plural form, for scripts: they replace the number.
pub fn samples(desk: &Desk, lang: Lang, id: &str) -> Vec<(u32, String)> {
    SAMPLES.iter().map(|it| (*it, fill(desk, lang, id, *it))).collect()
}

/// The texts for all whole numbers, for scripts: browsers do not know the plurals of all our languages. By CLDR's rules
/// the form follows from the last two digits and from whether there are more of them.
#[derive(Debug, Serialize)]
pub struct Counted {
    /// One for each form, with `#` for the number.
    texts: Vec<String>,
    /// The place of the text for each number below 200, as digits; larger numbers count as 100 and their last two digits.
    forms: String,
    /// A thousand, as the language writes it.
    thousand: String,
}

pub fn counted(desk: &Desk, lang: Lang, id: &str) -> Counted {
    let mut texts: Vec<String> = Vec::new();
    let mut forms = String::with_capacity(200);
    for count in 0..200u32 {
        let text = fill(desk, lang, id, count).replace(&count.to_string(), "#");
        let at = texts.iter().position(|it| *it == text).unwrap_or_else(|| {
            texts.push(text);
            texts.len() - 1
        });
        forms.push_str(&at.to_string());
    }
    Counted { texts, forms, thousand: desk.messages.digits(lang, "1000").to_string() }
}

/// A text that counts, for the numbers from 1 to `most`, one after the other.
pub fn series(desk: &Desk, lang: Lang, id: &str, most: u32) -> String {
    (1..=most).map(|it| fill(desk, lang, id, it)).collect::<Vec<_>>().join("|")
}

fn fill(desk: &Desk, lang: Lang, id: &str, count: u32) -> String {
    let mut args = Args::new();
    args.set("count", FluentValue::from(count));
    desk.messages.fill(lang, id, &args).to_string()
}

/// A title that tells the pages of a list apart.
pub fn page_title(desk: &Desk, lang: Lang, title: &str, number: u32, total: u32) -> String {
    if number == 1 {
        return title.to_owned();
    }
    let mut args = Args::new();
    args.set("page", FluentValue::from(desk.messages.digits(lang, &number.to_string())));
    args.set("pages", FluentValue::from(desk.messages.digits(lang, &total.to_string())));
    format!("{title} ({})", desk.messages.fill(lang, "page-of", &args))
}

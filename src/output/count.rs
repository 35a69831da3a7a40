//! Numbers of articles and pages, in words.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::output::desk::Desk;
use crate::render::messages::catalog::Args;

/// *84 articles*, in the plural that the language asks for.
pub fn articles(desk: &Desk, lang: Lang, count: usize) -> String {
    let mut args = Args::new();
    args.set("count", FluentValue::from(count));
    args.set("number", FluentValue::from(desk.messages.digits(lang, &count.to_string())));
    desk.messages.fill(lang, "count-articles", &args).to_string()
}

/// Numbers of every plural form of our languages.
const SAMPLES: &[u32] = &[1, 2, 5, 0, 11, 21];

/// A text for one number of each plural form, for scripts: they replace the number.
pub fn samples(desk: &Desk, lang: Lang, id: &str) -> Vec<(u32, String)> {
    let say = |count: u32| {
        let mut args = Args::new();
        args.set("count", FluentValue::from(count));
        (count, desk.messages.fill(lang, id, &args).to_string())
    };
    SAMPLES.iter().map(|it| say(*it)).collect()
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

//! How a language writes dates, numbers and lists, as its translators say in `dates.ftl`.

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::render::messages::pattern::Pattern;

/// The messages that are patterns of a format; each begins with one of these.
pub const FAMILIES: &[&str] = &["date-", "list-", "month-", "number-", "range-", "year-"];

/// The patterns of one language. CLDR's own are wrong or missing for half of our languages, so they are messages.
#[derive(Clone, Debug, Default)]
pub struct Format(FxHashMap<String, Pattern>);

impl Format {
    /// Notes a message if it is a pattern of a format; a later one overrides.
    pub fn learn(&mut self, id: &str, pattern: &ast::Pattern<&str>) {
        if FAMILIES.iter().any(|it| id.starts_with(it)) {
            self.0.insert(id.to_owned(), Pattern::of(pattern));
        }
    }

    /// Each pattern from the first of `formats` that has it.
    pub fn along<'a>(formats: impl DoubleEndedIterator<Item = &'a Format>) -> Format {
        let mut whole = Format::default();
        formats.rev().for_each(|it| whole.0.extend(it.0.iter().map(|(id, pattern)| (id.clone(), pattern.clone()))));
        whole
    }

    /// The pattern called `id`, filled.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.0.get(id).map(|it| it.fill(values)).unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// „a, b и c“.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let Some((last, rest)) = items.split_last() else { return String::new() };
        let join = |id: &str, first: String, second: &str| self.fill(id, &[("first", &first), ("second", second)]);
        let start = rest.iter().map(|it| it.as_ref().to_owned());
        match start.reduce(|so_far, item| join("list-middle", so_far, &item)) {
            Some(so_far) => join("list-end", so_far, last.as_ref()),
            None => last.as_ref().to_owned(),
        }
    }
}

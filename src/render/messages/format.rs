//! How a language writes dates, numbers and lists, as its translators say in `dates.ftl`.

use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::render::messages::pattern::Pattern;
use crate::render::messages::shelf::{Shelf, patterns};

/// The messages that are patterns of a format; each begins with one of these.
pub const FAMILIES: &[&str] = &["date-", "list-", "month-", "number-", "range-", "year-"];

/// The patterns of one language. CLDR's own are wrong or missing for half of our languages, so they are messages.
#[derive(Clone, Debug, Default)]
pub struct Format(FxHashMap<String, Pattern>);

impl Format {
    /// The patterns of the first language of `chain` that has each.
    pub fn load(shelf: &Shelf, chain: &[Lang]) -> Format {
        let mut format = Format::default();
        // From the last resort to the language itself, so that what is nearer overrides.
        for sheet in chain.iter().rev().flat_map(|&lang| shelf.sheets(lang)) {
            for (id, _, pattern) in patterns(&sheet.parse()) {
                if FAMILIES.iter().any(|it| id.starts_with(it)) {
                    format.0.insert(id, Pattern::of(pattern));
                }
            }
        }
        format
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

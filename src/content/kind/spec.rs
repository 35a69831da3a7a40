//! What a kind of article is.

use crate::content::field::Field;
use crate::content::kind::common::COMMON;
use crate::content::kind::filter::Filter;
use crate::content::kind::pattern::Pattern;

/// A kind of article: where its files stand and which facts it has beside the common ones.
#[derive(Debug)]
pub struct Kind {
    /// In the singular: `event`. Its messages are `kind-event` and `kinds-event`.
    pub name: &'static str,
    /// The folder below `content/` and in addresses: `events`.
    pub folder: &'static str,
    /// Its own fields, in the order in which they stand on a page.
    pub fields: &'static [&'static Field],
    /// The date by which its articles are listed, newest first.
    pub date: &'static Field,
    /// By what its list can be narrowed, in the order in which readers are asked.
    pub filters: &'static [Filter],
    /// What its articles tell of themselves in lists, beside title, date and place.
    pub row: &'static [&'static Field],
    /// What its bodies tell under which headings, if there is a template for them.
    pub pattern: Option<&'static Pattern>,
}

impl Kind {
    /// Every field an original of this kind may state: its own, then the common ones. An event is not told at an event.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        let own = self.fields.iter().copied();
        own.chain(COMMON.iter().copied().filter(|it| (self.name, it.name) != ("event", "event")))
    }

    /// The name of a filter in addresses. The date by which a kind is listed asks for the year.
    pub fn filter_name(&self, filter: Filter) -> String {
        match filter {
            Filter::Field(field) if field == self.date => "year".to_owned(),
            Filter::Field(field) => field.name.replace('_', "-"),
            Filter::Country => "country".to_owned(),
            Filter::Municipality => "municipality".to_owned(),
        }
    }

    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.all_fields().find(|it| it.name == name)
    }
}

/// Kinds are few and static: the same kind has the same name.
impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        self.name == other.name
    }
}

impl Eq for Kind {}

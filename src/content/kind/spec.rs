//! What a kind of article is.

use crate::content::field::Field;
use crate::content::kind::common::COMMON;

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
}

impl Kind {
    /// Every field an original of this kind may state: its own, then the common ones. An event is not told at an event.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        let own = self.fields.iter().copied();
        own.chain(COMMON.iter().copied().filter(|it| (self.name, it.name) != ("event", "event")))
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

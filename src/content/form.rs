//! What values look like: the keys that a group may have, and the form of what stands behind each.
//!
//! The readers of front matter, registries and configuration go by these lists, and schemas for editors are made of them:
//! no key can be read and not described. That the forms say what is read, a test compares value by value
//! (`site::schema`).

use crate::content::field::Register;

/// One key of a group.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub form: Form,
    pub required: bool,
    /// What it says, for those who write it: small letters, no stop.
    pub about: &'static str,
}

impl Key {
    pub const fn new(name: &'static str, form: Form, about: &'static str) -> Key {
        Key { name, form, required: false, about }
    }

    pub const fn required(self) -> Key {
        Key { required: true, ..self }
    }
}

/// The form of a value.
#[derive(Debug)]
pub enum Form {
    /// Any text or word; a number is one, too.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from 1 to this.
    Count(u32),
    /// A number as `5200` or `-1.5`.
    Decimal,
    /// Degrees from minus this to this.
    Degrees(i64),
    /// A date as far as it is known.
    Date,
    /// A language tag.
    Lang,
    /// One of the languages of the site.
    OwnLang,
    /// Small ASCII letters, digits and single hyphens.
    Slug,
    /// An address of the web.
    Web,
    /// An absolute path of the site.
    Path,
    /// A path below the output folder.
    Below,
    /// An SPDX identifier.
    License,
    /// An e-mail address.
    Email,
    /// A code of ISO 3166, as `MK` or `MK-703`.
    Place,
    /// A telephone number with the code of its country: `+389 31 475 000`.
    Phone,
    /// A unit of a list, or a currency by its ISO 4217 code.
    Unit(&'static [&'static str]),
    /// One word of a closed list.
    Choice(&'static [&'static str]),
    /// A kind of article, by its folder.
    Kind,
    /// The name of an entry of a registry.
    Entry(Register),
    /// The name of an article of any kind.
    Article,
    /// A text, or one for each language.
    Words,
    /// Something for each of some languages.
    ByLang(&'static Form),
    /// The same of at least one.
    BySomeLang(&'static Form),
    /// Something for each of some names.
    ByName(&'static Form),
    /// A list, or its single item.
    Many(&'static Form),
    /// Any of these.
    Either(&'static [Form]),
    /// Certain keys and no others.
    Group(&'static [Key]),
    /// Nothing, as in `mk:`.
    Nothing,
    /// Anything.
    Free,
}

/// What has a name that it is read by.
pub trait Named {
    fn name(&self) -> &'static str;
}

impl Named for Key {
    fn name(&self) -> &'static str {
        self.name
    }
}

impl Named for &'static str {
    fn name(&self) -> &'static str {
        self
    }
}

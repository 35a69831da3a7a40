//! How an office of an organisation can be reached.
//!
//! People come and go, so that a telephone or an e-mail address belongs to an office and never to a person.

use crate::base::date::Date;
use crate::base::text::Text;
use crate::content::form::{Form, Key};
use crate::content::front::Reader;
use crate::content::words::Words;
use crate::content::yaml::node::{Data, Node};

/// An office of an organisation that people can turn to.
#[derive(Clone, Debug, Default)]
pub struct Office {
    pub name: Words,
    pub phone: Option<Text>,
    pub email: Option<Text>,
    /// Street and house, as on a letter.
    pub address: Words,
    /// When it can be reached.
    pub hours: Words,
    /// The last day on which all this is known to hold.
    pub valid_until: Option<Date>,
}

/// The keys of an office.
pub static OFFICE: &[Key] = &[
    Key::new("name", Form::Words, "what the office is called").required(),
    Key::new("phone", Form::Phone, "its telephone number, as +389 31 475 000"),
    Key::new("email", Form::Email, "its e-mail address"),
    Key::new("address", Form::Words, "its street and house"),
    Key::new("hours", Form::Words, "when it can be reached"),
    Key::new("valid_until", Form::Date, "the last day on which this is known to hold"),
];

/// Keys of which an office has one at least.
pub const WAYS: &[&str] = &["phone", "email", "address"];

impl Office {
    /// Reads one office; `None` if it is no group of keys.
    pub fn read(node: &Node, reader: &mut Reader) -> Option<Office> {
        let mut office = Office::default();
        let entries = reader.entries(node, OFFICE);
        for (key, value) in &entries {
            match *key {
                "name" => office.name = Words::read(value, reader),
                "phone" => {
                    office.phone = reader.word_like(value, "a telephone number such as +389 31 475 000", is_phone)
                }
                "email" => {
                    office.email = reader.word_like(value, "an e-mail address such as guide@example.org", is_email)
                }
                "address" => office.address = Words::read(value, reader),
                "hours" => office.hours = Words::read(value, reader),
                "valid_until" => office.valid_until = reader.date(value),
                _ => unreachable!("every key of OFFICE is read"),
            }
        }
        if !matches!(node.data, Data::Map(_)) {
            return None;
        }
        let has = |key: &str| entries.iter().any(|(it, _)| *it == key);
        if !has("name") {
            reader.missing(node.span, "name", "every office says in `name:` what it is called");
        }
        if !WAYS.iter().any(|it| has(it)) {
            reader.missing(node.span, "phone", "say how the office is reached: `phone:`, `email:` or `address:`");
        }
        Some(office)
    }

    /// Every text of it that has words for readers.
    pub fn words(&self) -> [&Words; 3] {
        [&self.name, &self.address, &self.hours]
    }

    pub fn words_mut(&mut self) -> [&mut Words; 3] {
        [&mut self.name, &mut self.address, &mut self.hours]
    }
}

/// One `@` between two names, the second with a dot: what a `mailto:` link needs.
pub fn is_email(text: &str) -> bool {
    let is_odd = |it: char| it.is_whitespace() || it.is_control() || "<>()[],;:\\\"@?&#%".contains(it);
    text.split_once('@').is_some_and(|(name, host)| {
        let is_host = host.contains('.') && host.split('.').all(|it| !it.is_empty());
        !name.is_empty() && is_host && !name.contains(is_odd) && !host.contains(is_odd)
    })
}

/// A number that can be dialed from any country, as E.123 of the ITU writes it: `+`, then groups of digits.
fn is_phone(text: &str) -> bool {
    let groups = text.strip_prefix('+').unwrap_or_default();
    let is_group = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    let count = groups.bytes().filter(u8::is_ascii_digit).count();
    groups.split(' ').all(is_group) && !groups.starts_with('0') && (7..=15).contains(&count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_phone(text), expected, "{text}");
    }

    #[test]
    fn a_telephone_number_is_dialed_from_any_country() {
        check("+389 31 475 000", true);
        check("+38931475000", true);
        check("031 475 000", false);
        check("+0 31 475 000", false);
        check("+389 31/475-000", false);
        check("+389  31 475 000", false);
        check("+389 31", false);
        check("+389 31 475 000 000 000", false);
    }
}

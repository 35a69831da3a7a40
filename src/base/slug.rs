//! Names in addresses.

use std::fmt;

use crate::base::lang::Lang;
use crate::base::letters;
use crate::base::text::Text;

/// A name in ASCII kebab-case: of an article, a registry entry, a figure, or one part of an address.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Slug(Text);

/// Longest slug in bytes; file systems allow 255 for a whole name.
pub const LONGEST: usize = 200;

impl Slug {
    /// Checks a name as written; `None` unless it is kebab-case and fit for every file system.
    pub fn check(name: &str) -> Option<Slug> {
        let kebab = !name.is_empty()
            && name.len() <= LONGEST
            && name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
            && !name.starts_with('-')
            && !name.ends_with('-')
            && !name.contains("--");
        (kebab && !is_device(name)).then(|| Slug(Text::from(name)))
    }

    /// Makes a slug of any text in `lang`: `Локални акциони планови` → `lokalni-akcioni-planovi`. Empty if no letter or
    /// digit is left.
    pub fn of(text: &str, lang: Lang) -> Slug {
        let ascii = letters::ascii(text, lang);
        let mut slug = String::with_capacity(ascii.len());
        for letter in ascii.chars() {
            if letter.is_ascii_alphanumeric() {
                slug.push(letter);
            } else if !matches!(letter, '\'' | '’' | '\u{ad}') && !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
            if slug.len() >= LONGEST {
                break;
            }
        }
        slug.truncate(slug.trim_end_matches('-').len());
        Slug(Text::from(slug))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names that Windows keeps for devices, with any extension.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    match stem.as_str() {
        "con" | "prn" | "aux" | "nul" => true,
        _ => {
            (stem.starts_with("com") || stem.starts_with("lpt"))
                && stem.len() == 4
                && stem.ends_with(|it: char| it.is_ascii_digit() && it != '0')
        }
    }
}

impl std::ops::Deref for Slug {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &str) {
        assert_eq!(Slug::of(text, lang.parse().unwrap()).as_str(), expected);
    }

    #[test]
    fn titles_become_readable_ascii() {
        check("sr-Cyrl", "Нове обуке за израду ЛАП-ова", "nove-obuke-za-izradu-lap-ova");
        check("mk", "Конференција за миграција,раселување", "konferencija-za-migracija-raseluvanje");
        check("en", "What’s new?  — (2024)", "whats-new-2024");
        check("en", "???", "");
    }

    #[test]
    fn names_are_checked_not_mended() {
        assert!(Slug::check("tirana-workshop").is_some());
        for bad in ["", "Tirana", "a b", "-a", "a-", "a--b", "a.b", "nul", "com1", "š", &"x".repeat(201)] {
            assert!(Slug::check(bad).is_none(), "{bad}");
        }
    }
}

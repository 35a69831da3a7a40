//! In which language the program speaks.

use std::ffi::OsString;

/// A language that editors are spoken to in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    Macedonian,
    /// Serbian in Cyrillic.
    Serbian,
    /// The same in Latin, converted.
    SerbianLatin,
}

impl Language {
    /// All of them, by the tags that `--ui-lang` takes.
    pub const ALL: [(&'static str, Language); 4] = [
        ("en", Language::English),
        ("mk", Language::Macedonian),
        ("sr-Cyrl", Language::Serbian),
        ("sr-Latn", Language::SerbianLatin),
    ];

    /// The language of a tag (`mk`, `sr`, `sr-Cyrl`) or of a locale of the system (`mk_MK.UTF-8`).
    pub fn of(tag: &str) -> Option<Language> {
        // The name of an encoding stands before what sets a locale apart: `sr_RS.UTF-8@latin`.
        let (name, variant) = tag.split_once('@').unwrap_or((tag, ""));
        let name = name.split('.').next().unwrap_or_default();
        let tag = format!("{name}@{variant}").trim_end_matches('@').replace('_', "-").to_ascii_lowercase();
        let mut parts = tag.split(['-', '@']);
        match (parts.next()?, parts.next()) {
            ("mk", _) => Some(Language::Macedonian),
            ("sr", None | Some("cyrl" | "rs" | "ba" | "xk")) if !tag.contains("lat") => Some(Language::Serbian),
            ("sr", _) if tag.contains("lat") => Some(Language::SerbianLatin),
            ("en" | "c" | "posix", _) => Some(Language::English),
            _ => None,
        }
    }

    /// What the surroundings ask for, as POSIX says: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty;
    /// English if nobody asks, or asks for a language we do not speak.
    pub fn of_surroundings(variable: &dyn Fn(&str) -> Option<OsString>) -> Language {
        let set = |name: &&str| variable(name).filter(|it| !it.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
        locale.and_then(|it| Language::of(it.to_str()?)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, expected: Option<Language>) {
        assert_eq!(Language::of(tag), expected);
    }

    #[test]
    fn tags_and_locales_name_languages() {
        check("mk", Some(Language::Macedonian));
        check("mk_MK.UTF-8", Some(Language::Macedonian));
        check("sr", Some(Language::Serbian));
        check("sr-Cyrl", Some(Language::Serbian));
        check("sr_RS.UTF-8", Some(Language::Serbian));
        check("en_US.UTF-8", Some(Language::English));
        check("C.UTF-8", Some(Language::English));
        check("sr_RS@latin", Some(Language::SerbianLatin));
        check("sr_RS.UTF-8@latin", Some(Language::SerbianLatin));
        check("sr-Latn", Some(Language::SerbianLatin));
        check("de_DE", None);
    }

    #[test]
    fn the_first_variable_that_says_something_counts() {
        let with = |set: &'static [(&str, &str)]| {
            Language::of_surroundings(&|name| set.iter().find(|it| it.0 == name).map(|it| it.1.into()))
        };
        assert_eq!(with(&[]), Language::English);
        assert_eq!(with(&[("LANG", "mk_MK.UTF-8")]), Language::Macedonian);
        assert_eq!(with(&[("LANG", "mk_MK.UTF-8"), ("LC_ALL", "")]), Language::Macedonian);
        assert_eq!(with(&[("LANG", "mk_MK.UTF-8"), ("LC_MESSAGES", "sr_RS")]), Language::Serbian);
        assert_eq!(with(&[("LANG", "mk_MK.UTF-8"), ("LC_ALL", "de_DE")]), Language::English);
    }
}

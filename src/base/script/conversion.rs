//! Which language can be had from which.

use crate::base::lang::Lang;
use crate::base::script::word::Beside;
use crate::base::script::{cyrillic, latin};
use crate::base::text::{Prose, Text};

/// The way from one script of a language to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    ToLatin,
    ToCyrillic,
}

impl Conversion {
    /// The way from a language to the same language in its other script; `None` if we know none. Serbian, Montenegrin and
    /// Bosnian share one alphabet in two scripts; Macedonian Latin is a romanization for names, which nobody reads texts in.
    pub fn between(from: Lang, to: Lang) -> Option<Conversion> {
        let known = from.language() == to.language();
        match (script(from), script(to)) {
            ("Cyrl", "Latn") if known => Some(Conversion::ToLatin),
            ("Latn", "Cyrl") if known => Some(Conversion::ToCyrillic),
            _ => None,
        }
    }

    /// Writes the converted text into `out`; whether anything had to be changed. If nothing had, `out` is left empty.
    pub fn write(self, text: &str, beside: Beside, out: &mut String) -> bool {
        match self {
            Conversion::ToLatin => latin::write(text, beside, out),
            Conversion::ToCyrillic => cyrillic::write(text, out),
        }
    }

    pub fn string(self, text: &str) -> String {
        let mut out = String::new();
        if self.write(text, Beside::default(), &mut out) { out } else { text.to_owned() }
    }

    /// A text for readers; one that stays as it is shares its letters.
    pub fn prose(self, text: &Prose) -> Prose {
        let mut out = String::new();
        if self.write(text, Beside::default(), &mut out) { Prose(Text::from(out)) } else { text.clone() }
    }
}

/// The script of a language that is written in two, by its ISO 15924 code: as its tag says, else the usual one. Empty for
/// other languages.
pub fn script(lang: Lang) -> &'static str {
    match (lang.language(), lang.script()) {
        ("sr" | "cnr" | "bs", Some("Cyrl")) | ("sr", None) => "Cyrl",
        ("sr" | "cnr" | "bs", Some("Latn")) | ("cnr" | "bs", None) => "Latn",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, expected: Option<Conversion>) {
        assert_eq!(Conversion::between(from.parse().unwrap(), to.parse().unwrap()), expected);
    }

    #[test]
    fn scripts_of_one_language_lead_to_each_other() {
        check("sr-Cyrl", "sr-Latn", Some(Conversion::ToLatin));
        check("sr-Latn", "sr-Cyrl", Some(Conversion::ToCyrillic));
        check("cnr", "cnr-Cyrl", Some(Conversion::ToCyrillic));
        check("bs", "bs-Cyrl", Some(Conversion::ToCyrillic));
    }

    #[test]
    fn nothing_else_can_be_had() {
        check("sr-Cyrl", "sr-Cyrl", None);
        check("sr-Cyrl", "cnr", None);
        check("mk", "mk-Latn", None);
        check("en", "sr-Latn", None);
    }
}

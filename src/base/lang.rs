//! Languages: BCP 47 tags, the names they go by, and the data they borrow.

use std::fmt;
use std::str::FromStr;

use tinystr::TinyAsciiStr;

/// A BCP 47 language tag in canonical case: `mk`, `sr-Cyrl`, `sr-Latn`, `cnr`, `bs`, `sq`, `en`.
///
/// Two languages, two scripts of one language and two regional forms are all simply different tags.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(TinyAsciiStr<16>);

/// Why a tag is not one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadLang {
    /// Not a BCP 47 tag at all.
    Malformed,
    /// A tag that people use and standards do not; the one to use instead.
    Instead(&'static str),
}

/// Tags that people use and standards do not, and what they mean (MediaWiki's `sr-ec`, withdrawn regions, POSIX forms).
const MISNOMERS: &[(&str, &str)] = &[
    ("sr-sp", "sr-Cyrl"),
    ("sr-cs", "sr-Cyrl"),
    ("sr-yu", "sr-Cyrl"),
    ("sr-ec", "sr-Cyrl"),
    ("sr-cyr", "sr-Cyrl"),
    ("sr-cir", "sr-Cyrl"),
    ("sr_rs@cyrillic", "sr-Cyrl"),
    ("srb", "sr-Cyrl"),
    ("srp", "sr-Cyrl"),
    ("scc", "sr-Cyrl"),
    ("rs", "sr-Cyrl"),
    ("sh-cyrl", "sr-Cyrl"),
    ("sr-el", "sr-Latn"),
    ("sr-lat", "sr-Latn"),
    ("sr@latin", "sr-Latn"),
    ("sr_rs@latin", "sr-Latn"),
    ("sh", "sr-Latn"),
    ("sh-latn", "sr-Latn"),
    ("hbs", "sr-Latn"),
    ("me", "cnr"),
    ("mne", "cnr"),
    ("cg", "cnr"),
    ("al", "sq"),
    ("alb", "sq"),
    ("sqi", "sq"),
    ("mkd", "mk"),
    ("mac", "mk"),
    ("bos", "bs"),
    ("hrv", "hr"),
    ("scr", "hr"),
    ("eng", "en"),
    ("deu", "de"),
    ("ger", "de"),
    ("tur", "tr"),
];

impl Lang {
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The primary language subtag: `sr` of `sr-Latn`.
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// The script subtag, if written: `Latn` of `sr-Latn`.
    pub fn script(&self) -> Option<&str> {
        self.as_str().split('-').skip(1).find(|it| it.len() == 4 && it.bytes().all(|b| b.is_ascii_alphabetic()))
    }

    /// The tag whose CLDR data (plurals, collation) this language uses.
    ///
    /// CLDR has none for Montenegrin, and its plural rules for `sr-Latn` and `bs-Cyrl` are lost to inheritance from the
    /// root locale; ECMAScript canonicalises `cnr` to `sr-ME` (test262, `canonicalized-tags`).
    pub fn cldr(&self) -> &str {
        match (self.language(), self.script()) {
            ("cnr", Some("Cyrl")) => "sr-Cyrl-ME",
            ("cnr", _) => "sr-Latn-ME",
            _ => self.as_str(),
        }
    }

    /// The tag for `hreflang`: search engines read ISO 639-1 languages only, so Montenegrin goes as Serbian of
    /// Montenegro.
    pub fn hreflang(&self) -> &str {
        match (self.language(), self.script()) {
            ("cnr", Some("Cyrl")) => "sr-Cyrl-ME",
            ("cnr", Some("Latn")) => "sr-Latn-ME",
            ("cnr", _) => "sr-ME",
            _ => self.as_str(),
        }
    }

    /// The tag that this one is a form of, in a country or in the script that goes without saying: `sq` of `sq-XK`, `bs`
    /// of `bs-Latn`. Serbian is always written with its script.
    pub fn parent(&self) -> Option<Lang> {
        let (shorter, last) = self.as_str().rsplit_once('-')?;
        let implied = match self.language() {
            "mk" | "bg" | "uk" | "ru" => "Cyrl",
            "el" => "Grek",
            "ar" | "fa" | "ur" => "Arab",
            _ => "Latn",
        };
        match (self.script() == Some(last), self.language()) {
            (true, "sr") => None,
            (true, _) if last != implied => None,
            (false, "sr") if self.as_str() == "sr-ME" => "sr-Latn".parse().ok(),
            _ => shorter.parse().ok(),
        }
    }

    /// The tag for Open Graph, which wants a country with each language: `mk_MK`. The country is the one written, else
    /// that in which most of its speakers live.
    pub fn open_graph(&self) -> String {
        let written = self.as_str().split('-').skip(1).find(|it| it.len() == 2);
        let (language, usual) = match self.language() {
            "cnr" => ("sr", "ME"),
            "sr" => ("sr", "RS"),
            "bs" => ("bs", "BA"),
            "sq" => ("sq", "AL"),
            "en" => ("en", "GB"),
            "sl" => ("sl", "SI"),
            "el" => ("el", "GR"),
            "uk" => ("uk", "UA"),
            "ar" => ("ar", "AR"),
            other => (other, ""),
        };
        let country = written.map_or_else(|| usual.to_owned(), str::to_owned);
        let country = if country.is_empty() { language.to_uppercase() } else { country };
        format!("{language}_{country}")
    }

    /// The first folder of this language's addresses, unless the configuration says otherwise. Cyrillic is what `/sr/`
    /// promises.
    pub fn default_path(&self) -> String {
        match self.as_str() {
            "sr-Cyrl" => "sr".to_owned(),
            tag => tag.to_ascii_lowercase(),
        }
    }

    /// The language's own name, for the languages of the region.
    pub fn endonym(&self) -> Option<&'static str> {
        Some(match self.as_str() {
            "mk" => "Македонски",
            "sr-Cyrl" => "Српски",
            "sr-Latn" => "Srpski",
            "cnr" | "cnr-Latn" => "Crnogorski",
            "cnr-Cyrl" => "Црногорски",
            "bs" | "bs-Latn" => "Bosanski",
            "bs-Cyrl" => "Босански",
            "hr" => "Hrvatski",
            "sq" => "Shqip",
            "en" => "English",
            "de" => "Deutsch",
            "fr" => "Français",
            "bg" => "Български",
            "sl" => "Slovenščina",
            "ro" => "Română",
            "el" => "Ελληνικά",
            "tr" => "Türkçe",
            "hu" => "Magyar",
            "rom" => "Romani",
            "ar" => "العربية",
            "uk" => "Українська",
            _ => return None,
        })
    }

    /// `rtl` or `ltr`, for the `dir` attribute.
    pub fn direction(&self) -> &'static str {
        match (self.language(), self.script()) {
            (_, Some("Arab" | "Hebr")) | ("ar" | "fa" | "he" | "ur" | "ps", None) => "rtl",
            _ => "ltr",
        }
    }
}

impl FromStr for Lang {
    type Err = BadLang;

    /// Reads a tag in any case and writes it in the canonical one; `sr` is read as `sr-Cyrl`.
    fn from_str(tag: &str) -> Result<Lang, BadLang> {
        let lower = tag.to_ascii_lowercase();
        if let Some((_, instead)) = MISNOMERS.iter().find(|(wrong, _)| *wrong == lower) {
            return Err(BadLang::Instead(instead));
        }
        if lower == "sr" {
            return "sr-Cyrl".parse();
        }
        let canonical = tag.parse::<unic_langid::LanguageIdentifier>().map_err(|_| BadLang::Malformed)?.to_string();
        TinyAsciiStr::try_from_str(&canonical).map(Lang).map_err(|_| BadLang::Malformed)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The languages to try, in order, when one has no text of its own; the first is the language itself. Each is followed
/// by what it is a form of: Albanian of Kosovo by Albanian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain(Vec<Lang>);

impl Chain {
    pub fn new(own: Lang, others: impl IntoIterator<Item = Lang>) -> Chain {
        let mut chain: Vec<Lang> = Vec::new();
        for lang in std::iter::once(own).chain(others) {
            for form in std::iter::successors(Some(lang), Lang::parent) {
                if !chain.contains(&form) {
                    chain.push(form);
                }
            }
        }
        Chain(chain)
    }

    pub fn iter(&self) -> impl Iterator<Item = Lang> + '_ {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, expected: Result<&str, BadLang>) {
        assert_eq!(tag.parse::<Lang>().as_ref().map(Lang::as_str), expected.as_ref().map(|it| *it));
    }

    #[test]
    fn case_is_made_canonical() {
        check("SR-latn", Ok("sr-Latn"));
        check("sr", Ok("sr-Cyrl"));
        check("sq-xk", Ok("sq-XK"));
        check("cnr", Ok("cnr"));
    }

    #[test]
    fn misnomers_are_told_apart_from_nonsense() {
        check("sr-ec", Err(BadLang::Instead("sr-Cyrl")));
        check("mne", Err(BadLang::Instead("cnr")));
        check("sr_RS@latin", Err(BadLang::Instead("sr-Latn")));
        check("a", Err(BadLang::Malformed));
    }

    #[test]
    fn every_wrong_tag_names_a_right_one() {
        for (wrong, right) in MISNOMERS {
            assert_eq!(right.parse::<Lang>().as_ref().map(Lang::as_str), Ok(*right), "{wrong}");
            check(wrong, Err(BadLang::Instead(right)));
        }
        check("sr-SP", Err(BadLang::Instead("sr-Cyrl")));
        check("sr-lat", Err(BadLang::Instead("sr-Latn")));
        check("SH", Err(BadLang::Instead("sr-Latn")));
        check("me", Err(BadLang::Instead("cnr")));
    }

    #[test]
    fn languages_of_elsewhere_are_languages() {
        for tag in ["hr", "de", "tr", "rom", "pt-BR", "zh-Hant", "sr-Latn-ME"] {
            check(tag, Ok(tag));
        }
    }

    #[track_caller]
    fn check_borrowed(tag: &str, cldr: &str, hreflang: &str) {
        let lang: Lang = tag.parse().unwrap();
        assert_eq!((lang.cldr(), lang.hreflang()), (cldr, hreflang));
    }

    #[test]
    fn open_graph_gets_a_country() {
        let tags = ["mk", "sr-Cyrl", "sr-Latn", "cnr", "sq", "sq-XK", "de", "en"].map(|it| it.parse::<Lang>().unwrap());
        let written = tags.map(|it| it.open_graph());
        assert_eq!(written, ["mk_MK", "sr_RS", "sr_RS", "sr_ME", "sq_AL", "sq_XK", "de_DE", "en_GB"]);
    }

    #[test]
    fn montenegrin_borrows_what_standards_lack() {
        check_borrowed("cnr", "sr-Latn-ME", "sr-ME");
        check_borrowed("cnr-Latn", "sr-Latn-ME", "sr-Latn-ME");
        check_borrowed("cnr-Cyrl", "sr-Cyrl-ME", "sr-Cyrl-ME");
        check_borrowed("sr-Latn", "sr-Latn", "sr-Latn");
    }

    #[track_caller]
    fn check_chain(own: &str, others: &[&str], expected: &[&str]) {
        let others = others.iter().map(|it| it.parse::<Lang>().unwrap());
        let chain: Vec<String> = Chain::new(own.parse().unwrap(), others).iter().map(|it| it.to_string()).collect();
        assert_eq!(chain, expected);
    }

    #[test]
    fn chains_begin_with_the_language_itself() {
        check_chain("cnr", &["sr-Latn", "bs", "cnr", "en", "bs"], &["cnr", "sr-Latn", "bs", "en"]);
    }

    #[test]
    fn forms_of_a_language_fall_back_to_it() {
        check_chain("sq-XK", &["en-GB"], &["sq-XK", "sq", "en-GB", "en"]);
        check_chain("bs-Latn-BA", &[], &["bs-Latn-BA", "bs-Latn", "bs"]);
        check_chain("bs-Cyrl", &[], &["bs-Cyrl"]);
        check_chain("mk-Latn", &[], &["mk-Latn"]);
        check_chain("sr-Latn", &[], &["sr-Latn"]);
        check_chain("sr-ME", &[], &["sr-ME", "sr-Latn"]);
        check_chain("sr-Cyrl-ME", &[], &["sr-Cyrl-ME", "sr-Cyrl"]);
    }
}

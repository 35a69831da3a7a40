//! Where a language turns for what it lacks: texts, plural rules.

use unic_langid::LanguageIdentifier;

use crate::base::lang::{Chain, Lang};

/// A chain with its last resorts: the default language of the site, then English.
pub fn whole(chain: &Chain, default: Lang) -> Vec<Lang> {
    let mut out: Vec<Lang> = Vec::new();
    for lang in chain.iter().chain([default, english()]) {
        if !out.contains(&lang) {
            out.push(lang);
        }
    }
    out
}

/// Every language that somebody may hear, each once, in a fixed order.
pub fn every_language(chains: &[Chain], default: Lang) -> Vec<Lang> {
    let mut langs: Vec<Lang> = chains.iter().flat_map(|it| whole(it, default)).chain([default, english()]).collect();
    langs.sort();
    langs.dedup();
    langs
}

/// The language whose texts are complete and say which variables a message has.
pub fn english() -> Lang {
    "en".parse().expect("`en` is a language tag")
}

/// The locale whose plural rules a language has.
pub fn plural_language(lang: Lang) -> LanguageIdentifier {
    lang.cldr().parse().expect("the CLDR proxy of a language is a tag too")
}

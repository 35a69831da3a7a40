//! What files are called, and what is in them, in the words of a language.

use crate::base::lang::Lang;
use crate::content::kind::list::KINDS;
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

/// *Events*, *Places* …
pub fn name(desk: &Desk, dataset: Dataset, lang: Lang) -> String {
    match dataset {
        Dataset::Kind(at) => desk.text(lang, &format!("kinds-{}", KINDS[at as usize].name)),
        Dataset::Figures => desk.text(lang, "field-figures"),
        Dataset::History => desk.text(lang, "data-history"),
        Dataset::Contacts => desk.text(lang, "directory-title"),
        Dataset::Register(register) => desk.text(lang, &format!("registry-{}", register.name())),
        Dataset::Places => desk.text(lang, "data-places"),
        Dataset::Activities => desk.text(lang, "data-activities"),
        Dataset::Catalog => desk.text(lang, "data-catalog"),
        Dataset::Package => desk.text(lang, "data-package"),
        Dataset::Article(_) => desk.text(lang, "data-article"),
    }
}

/// One sentence; empty where the name says all.
pub fn about(desk: &Desk, dataset: Dataset, lang: Lang) -> String {
    match dataset {
        Dataset::Kind(at) => desk.text(lang, &format!("about-{}", KINDS[at as usize].name)),
        Dataset::Figures => desk.text(lang, "data-about-figures"),
        Dataset::History => desk.text(lang, "data-about-history"),
        Dataset::Contacts => desk.text(lang, "data-about-contacts"),
        Dataset::Places => desk.text(lang, "data-about-places"),
        Dataset::Activities => desk.text(lang, "data-about-activities"),
        Dataset::Catalog => desk.text(lang, "data-about-catalog"),
        Dataset::Package => desk.text(lang, "data-about-package"),
        Dataset::Register(_) | Dataset::Article(_) => String::new(),
    }
}

//! The keys of a word.

use unicode_normalization::UnicodeNormalization;

use crate::base::analysis::fold::{fold, is_cyrillic, is_plain, repair};
use crate::base::analysis::strip::strip;
use crate::base::analysis::tables::TABLES;
use crate::base::analysis::token::pieces;

/// A word in one spelling, and the stems by which each of its tables finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    pub form: String,
    /// Without repetitions; the form itself for a language without a table.
    pub stems: Vec<String>,
}

/// The parts of a word as a reader of `lang` means it; `und` is a language that nobody told.
///
/// Cyrillic of unknown language is Slavic; Latin may be anything, so that it gets a stem by every table.
pub fn analyze(lang: &str, token: &str) -> Vec<Folded> {
    let composed: String;
    let token = match is_plain(token) {
        true => token,
        false => {
            composed = token.nfc().collect();
            &composed
        }
    };
    let parts = pieces(token).into_iter().map(|piece| fold_piece(lang, &piece));
    parts.filter(|it| !it.form.is_empty()).collect()
}

fn fold_piece(lang: &str, piece: &str) -> Folded {
    let piece = repair(piece);
    let lang = if lang == "und" && piece.chars().any(is_cyrillic) { "und-Cyrl" } else { lang };
    let form = fold(&piece);
    let mut stems: Vec<String> = Vec::new();
    for table in TABLES.of_lang(lang) {
        let stem = strip(*table, &form);
        if !stems.contains(&stem) {
            stems.push(stem);
        }
    }
    if stems.is_empty() {
        stems.push(form.clone());
    }
    Folded { form, stems }
}

/// All keys of a word, without repetitions.
pub fn keys(lang: &str, token: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for stem in analyze(lang, token).into_iter().flat_map(|it| it.stems) {
        if !keys.contains(&stem) {
            keys.push(stem);
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All words have one key.
    #[track_caller]
    fn joins(lang: &str, words: &str) {
        let found: Vec<(&str, Vec<String>)> = words.split(' ').map(|it| (it, keys(lang, it))).collect();
        assert!(found.iter().all(|(_, it)| *it == found[0].1), "{found:?}");
    }

    /// No two words have a key in common.
    #[track_caller]
    fn parts(lang: &str, words: &str) {
        let words: Vec<&str> = words.split(' ').collect();
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                let other_keys = keys(lang, other);
                assert!(keys(lang, one).iter().all(|it| !other_keys.contains(it)), "{one} and {other}: {other_keys:?}");
            }
        }
    }

    #[test]
    fn serbian_words_meet_in_all_cases_and_scripts() {
        joins("sr-Cyrl", "општина општине општини општину општином општинама");
        joins("sr-Latn", "opština opstina општина Opštinama OPŠTINU");
        joins("sr-Latn", "migracija migracije migraciju migracijom migracijama миграција");
        joins("sr-Cyrl", "градоначелник градоначелника градоначелници градоначелницима");
        joins("sr-Cyrl", "Београд Београда Београду Београдом");
        joins("sr-Latn", "Plandište Plandista plandistu Пландиште пландишту");
        joins("sr-Latn", "Kumanovo Kumanova Kumanovu Kumanovom");
        joins("sr-Latn", "vreme vremena vremenu vremenima");
        joins("sr-Latn", "čovek ljudi ljudima");
        joins("sr-Latn", "dete deca dece deteta");
        joins("sr-Latn", "projekat projekta projektu projekti projekata projektima проекти");
        joins("sr-Latn", "efekat efekta efekti efekata");
        joins("sr-Latn", "kontakt kontakta kontakti kontaktima");
        joins("sr-Latn", "dokument dokumenta dokumenti dokumenata");
        joins("sr-Latn", "zaštita zaštite zaštiti zaštitom заштиту");
        joins("sr-Cyrl", "ЛАП ЛАП-ова ЛАПова лапова");
        joins("sr-Cyrl", "НВО НВО-а НВОа");
        joins("sr-Latn", "GIZ GIZ-a GIZ-om");
    }

    #[test]
    fn serbian_words_stay_apart() {
        parts("sr-Cyrl", "општина општење");
        parts("sr-Latn", "migracija migrant mir more");
        parts("sr-Latn", "savet svet sever");
        parts("sr-Latn", "vreme savremeni privremeni");
        parts("sr-Latn", "plan plata pravo");
        parts("sr-Latn", "ime primena");
    }

    #[test]
    fn ijekavian_meets_ekavian() {
        joins("cnr", "mlijeko mleko");
        joins("cnr", "vrijeme vreme vremena");
        joins("bs", "izbjeglica izbeglica izbjeglice избеглице izbjeglicama");
        joins("cnr", "dječije dečije");
        joins("bs", "čovjek ljudi ljudima");
        joins("cnr", "dijete djeca djece djetetu dece");
        parts("bs", "općina opština");
        parts("cnr", "mjera mjesto");
    }

    #[test]
    fn macedonian_words_meet_with_and_without_the_article() {
        joins("mk", "општина општината општини општините opstina opshtina");
        joins("mk", "миграција миграцијата миграции миграциите");
        joins("mk", "град градот градови градовите");
        joins("mk", "бегалец бегалци бегалците бегалецот");
        joins("mk", "Куманово Kumanovo");
        joins("mk", "Ѓорѓи Gjorgji Gorgi");
        joins("mk", "време времето времиња");
        joins("mk", "човек луѓе луѓето");
        joins("mk", "дете деца децата детето");
        joins("mk", "библиотека библиотеката библиотеки");
        joins("mk", "промена промената промени");
        joins("mk", "област области областите");
        parts("mk", "општина општо");
        parts("mk", "совет свет");
        parts("mk", "порака праг");
    }

    #[test]
    fn albanian_words_meet_in_all_cases() {
        joins("sq", "komuna komunë komunat komunave komunës komune");
        joins("sq", "qytet qyteti qytetin qytetit qytete qytetet qyteteve");
        joins("sq", "Shqipëri Shqipëria Shqiperi");
        joins("sq", "refugjat refugjati refugjatë refugjatëve refugjateve");
        joins("sq", "OSBE OSBE-së");
        parts("sq", "komuna komiteti");
        parts("sq", "punë plan");
    }

    #[test]
    fn english_plurals_meet() {
        joins("en", "municipality municipalities");
        joins("en", "refugee refugees");
        joins("en", "plan plans");
        joins("en", "NGO NGOs");
        parts("en", "plan planet");
        parts("en", "process council");
    }

    #[test]
    fn numbers_fold() {
        for lang in ["mk", "en", "und"] {
            joins(lang, "84000 84.000 84\u{a0}000 84,000");
        }
        assert_eq!(keys("und", "84 000"), ["84000"]);
        assert_eq!(keys("mk", "2024-02"), ["2024", "02", "202402"]);
    }

    #[test]
    fn an_unknown_language_tries_every_table() {
        assert_eq!(keys("und", "општини"), keys("mk", "општини"));
        assert_eq!(keys("und", "komunave"), ["komunv", "kom", "komunav"]);
        assert_eq!(keys("de", "Häuser"), ["hauser"]);
        assert_eq!(keys("mk", "—"), Vec::<String>::new());
    }
}

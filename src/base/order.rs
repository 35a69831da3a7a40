//! Alphabetical order of each language.

use std::borrow::Cow;
use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::lang::Lang;

/// The alphabetical order of one language, as CLDR has it; Send and Sync.
pub struct Order {
    collator: CollatorBorrowed<'static>,
    lang: Lang,
}

impl Order {
    /// The order of `lang`; Montenegrin goes by Serbian Latin. A language that CLDR does not know goes by the root order.
    pub fn of(lang: Lang) -> Order {
        let collator = |tag: &str| {
            let locale: Locale = tag.parse().ok()?;
            CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok()
        };
        let collator = collator(lang.cldr()).or_else(|| collator("und")).expect("the root order is compiled in");
        Order { collator, lang }
    }

    /// Bytes that sort as the text does: compute once for each title, then sort by them. As for headings, quotes and
    /// other signs before the first letter do not count.
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() + 8);
        let Ok(()) = self.collator.write_sort_key_to(&self.tailored(text), &mut key);
        key
    }

    /// Which of two texts comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(&self.tailored(one), &self.tailored(other))
    }

    /// The text from its first letter or digit.
    ///
    /// Montenegrin has letters that Serbian, whose order it borrows, has not: Š Ś and Ž Ź in Latin, С С́ and З З́ in
    /// Cyrillic. They are compared as their neighbor with the last of all characters behind it.
    fn tailored<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let text = text.trim_start_matches(|it: char| !it.is_alphanumeric());
        let marked = |it: char| matches!(it, 'ś' | 'Ś' | 'ź' | 'Ź' | '\u{301}');
        if self.lang.language() != "cnr" || !text.contains(marked) {
            return Cow::Borrowed(text);
        }
        let mut out: String = text.nfc().collect();
        for (letter, neighbor) in MONTENEGRIN {
            out = out.replace(letter, neighbor);
        }
        Cow::Owned(out)
    }

    /// The heading under which a text stands in an A–Z list: `Č`, `Lj`, `Xh`, `Ђ`; `0–9` for digits, `#` for all else.
    ///
    /// Quotes and other signs before the first letter do not count. A mark that makes no letter of its own in the
    /// language is dropped: `É` stands under `E`.
    pub fn initial(&self, text: &str) -> String {
        let mut letters = text.nfkc().skip_while(|it| !it.is_alphanumeric());
        let Some(first) = letters.next() else { return "#".to_owned() };
        if first.is_numeric() {
            return "0–9".to_owned();
        }
        let next = letters.next();
        let upper: String = first.to_uppercase().collect();
        let pair = next.map(|it| format!("{upper}{}", it.to_lowercase())).filter(|it| self.has_digraph(it));
        match (pair, next.filter(|it| is_combining_mark(*it))) {
            (Some(pair), _) => pair,
            // Montenegrin С́ and З́ have no code point of their own.
            (None, Some(mark)) if self.lang.language() == "cnr" => format!("{upper}{mark}"),
            _ => self.letter(&upper),
        }
    }

    fn has_digraph(&self, pair: &str) -> bool {
        digraphs(self.lang).contains(&pair)
    }

    /// The upper-case letter itself if the alphabet has it, else the letter below its marks.
    fn letter(&self, upper: &str) -> String {
        let cyrillic = upper.chars().all(|it| matches!(it, '\u{400}'..='\u{52f}'));
        let own = alphabet(self.lang).contains(upper) || (cyrillic && !matches!(upper, "Ѐ" | "Ѝ"));
        if own { upper.to_owned() } else { upper.nfd().take(1).collect() }
    }
}

/// The letters that Serbian has not, each with what it is compared as. U+FFFF comes after every letter (UTS #35, part 5).
static MONTENEGRIN: &[(&str, &str)] = &[
    ("ś", "š\u{ffff}"),
    ("Ś", "Š\u{ffff}"),
    ("ź", "ž\u{ffff}"),
    ("Ź", "Ž\u{ffff}"),
    ("с\u{301}", "с\u{ffff}"),
    ("С\u{301}", "С\u{ffff}"),
    ("з\u{301}", "з\u{ffff}"),
    ("З\u{301}", "З\u{ffff}"),
];

/// Two letters that count as one, in the form they have at the head of a word.
fn digraphs(lang: Lang) -> &'static [&'static str] {
    match lang.language() {
        "sr" | "bs" | "cnr" | "hr" => &["Dž", "Lj", "Nj"],
        "sq" => &["Dh", "Gj", "Ll", "Nj", "Rr", "Sh", "Th", "Xh", "Zh"],
        _ => &[],
    }
}

/// Latin letters with marks that are letters of their own.
fn alphabet(lang: Lang) -> &'static str {
    match lang.language() {
        "sr" | "bs" | "hr" => "ČĆĐŠŽ",
        "cnr" => "ČĆĐŠŽŚŹ",
        "sq" => "ÇË",
        "sl" => "ČŠŽ",
        _ => "Đ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(lang: &str) -> Order {
        Order::of(lang.parse().unwrap())
    }

    #[track_caller]
    fn check(lang: &str, sorted: &[&str]) {
        let order = order(lang);
        for pair in sorted.windows(2) {
            assert!(order.key(pair[0]) < order.key(pair[1]), "{lang}: {} before {}", pair[0], pair[1]);
            assert_eq!(order.compare(pair[0], pair[1]), Ordering::Less, "{lang}: {} before {}", pair[0], pair[1]);
        }
    }

    #[track_caller]
    fn check_initial(lang: &str, text: &str, expected: &str) {
        assert_eq!(order(lang).initial(text), expected);
    }

    #[test]
    fn digraphs_are_letters_in_gajs_latin() {
        for lang in ["sr-Latn", "bs", "cnr", "hr"] {
            check(lang, &["Cazin", "Čapljina", "Drvar", "Džep", "Đakovo"]);
            check(lang, &["Lozovik", "Ljubuški", "Mavrovo"]);
            check(lang, &["Nova Varoš", "Njeguši", "Ohrid", "Sarajevo", "Šabac", "Zenica", "Žabljak"]);
        }
    }

    #[test]
    fn cyrillic_goes_by_its_own_alphabet() {
        check("sr-Cyrl", &["Велес", "Димитровград", "Ђаковица", "Електро", "Краљево", "Ћуприја", "Уб", "Џеп", "Шабац"]);
        check("mk", &["Делчево", "Ѓорче Петров", "Зрновци", "Ѕвезда", "Јегуновце", "Кратово", "Љубојно", "Тетово"]);
        check("mk", &["Тетово", "Ќојлија", "Уфа", "Чаир", "Џепчиште", "Шуто Оризари"]);
    }

    #[test]
    fn albanian_digraphs_are_letters() {
        check("sq", &["Cerrik", "Çorovodë", "Durrës", "Dhërmi", "Elbasan"]);
        check("sq", &["Xarrë", "Xhyrë", "Zogaj", "Zharrëz"]);
        check("sq", &["Gusht", "Gjakovë", "Hani i Elezit", "Lushnjë", "Llapi", "Mat", "Nuk", "Njeri", "Orikum"]);
        check("sq", &["Rubik", "Rrëshen", "Sukth", "Shkodër", "Tuz", "Theth", "Ulqin"]);
        check("sq", &["Elbasan", "Ëmbël", "Fier"]);
    }

    #[test]
    fn montenegrin_has_two_letters_more() {
        check("cnr", &["Selo", "Svoboda", "Šavnik", "Šutra", "Śekira", "Śutra", "Tuzi"]);
        check("cnr", &["Zeta", "Zmaj", "Žabljak", "Župa", "Źenica", "Źrijelo"]);
        check("cnr", &["aša", "aśa", "ata"]);
        check("cnr", &["S\u{30c}utra", "S\u{301}utra"]);
        check("cnr-Cyrl", &["Зета", "Змај", "З\u{301}еница", "Игало"]);
        check("cnr-Cyrl", &["Свобода", "Село", "С\u{301}утра", "Тузи", "Ћуприја"]);
        check("cnr-Cyrl", &["Дурмитор", "Ђеновићи", "Евро", "Жабљак", "Зета"]);
    }

    #[test]
    fn other_languages_go_by_their_own_alphabets() {
        check("de", &["Apfel", "Ärzte", "Azur", "Oder", "Öl", "Ort"]);
        check("tr", &["Cami", "Çay", "Irmak", "İzmir", "Ordu", "Öz", "Su", "Şiş"]);
        check("tlh", &["a", "b"]);
    }

    #[test]
    fn signs_before_the_first_letter_do_not_count() {
        check("mk", &["Бутел", "„Зајакнување“", "ЗЕЛС", "„Регионална соработка“", "Скопје"]);
        check("en", &["“Strengthening”", "Studies", "„Зајакнување“"]);
        check("en", &["— !", "13 months", "Advice"]);
    }

    #[test]
    fn headings_are_letters_of_the_language() {
        check_initial("sr-Latn", "Ljubav", "Lj");
        check_initial("cnr", "NJEGUŠI", "Nj");
        check_initial("bs", "džep", "Dž");
        check_initial("cnr", "śutra", "Ś");
        check_initial("cnr-Cyrl", "З\u{301}еница", "З\u{301}");
        check_initial("sq", "Xhyrë", "Xh");
        check_initial("sq", "çmim", "Ç");
        check_initial("en", "Ljubljana", "L");
        check_initial("en", "Élan", "E");
        check_initial("sr-Cyrl", "Љубав", "Љ");
        check_initial("mk", "ѝ", "И");
    }

    #[test]
    fn signs_and_digits_have_their_own_headings() {
        check_initial("mk", "„Бравура“", "Б");
        check_initial("en", "13 months", "0–9");
        check_initial("en", "— !", "#");
        check_initial("en", "", "#");
    }
}

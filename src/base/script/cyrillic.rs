//! Serbian, Bosnian and Montenegrin Latin in Cyrillic.

use crate::base::script::address;
use crate::base::script::exceptions::seam_of;
use crate::base::script::foreign;
use crate::base::script::word::{end_of_word, next_letter};

/// Each small letter of Gaj's Latin and Montenegrin and its Cyrillic. Montenegrin с́ and з́ have no code point of their own.
const LETTERS: &[(char, &str)] = &[
    ('a', "а"),
    ('b', "б"),
    ('c', "ц"),
    ('č', "ч"),
    ('ć', "ћ"),
    ('d', "д"),
    ('đ', "ђ"),
    ('e', "е"),
    ('f', "ф"),
    ('g', "г"),
    ('h', "х"),
    ('i', "и"),
    ('j', "ј"),
    ('k', "к"),
    ('l', "л"),
    ('m', "м"),
    ('n', "н"),
    ('o', "о"),
    ('p', "п"),
    ('r', "р"),
    ('s', "с"),
    ('ś', "с\u{301}"),
    ('š', "ш"),
    ('t', "т"),
    ('u', "у"),
    ('v', "в"),
    ('z', "з"),
    ('ź', "з\u{301}"),
    ('ž', "ж"),
    ('ǆ', "џ"),
    ('ǉ', "љ"),
    ('ǌ', "њ"),
];

/// Writes `text` in Cyrillic into `out`, which is emptied first; whether anything had to be changed. If nothing had, `out`
/// is left empty and the text may be used as it is.
///
/// Addresses, Roman numbers and words of other languages stay, as far as [`foreign`] can tell them.
pub fn write(text: &str, out: &mut String) -> bool {
    out.clear();
    let guarded = address::may_stand_in(text);
    let mut done = 0;
    let mut lower = String::new();
    let mut at = next_letter(text, 0);
    while at < text.len() {
        let address = if guarded { address::end(text, at) } else { None };
        let end = address.unwrap_or_else(|| end_of_word(text, at));
        lower.clear();
        text[at..end].chars().flat_map(char::to_lowercase).for_each(|it| lower.push(it));
        if address.is_none() && !touches_digit(text, at, end) && !foreign::is(text, at, end, &lower) {
            out.push_str(&text[done..at]);
            push_word(&text[at..end], &lower, out);
            done = end;
        }
        at = next_letter(text, end);
    }
    if done > 0 {
        out.push_str(&text[done..]);
    }
    done > 0
}

/// Letters glued to digits are no word: `CO2`, `A4`, `3D`.
fn touches_digit(text: &str, start: usize, end: usize) -> bool {
    let digit = |it: Option<&u8>| it.is_some_and(u8::is_ascii_digit);
    digit(text.as_bytes()[..start].last()) || digit(text.as_bytes().get(end))
}

/// `word` in small letters is `lower`; the two run along each other letter by letter.
fn push_word(word: &str, lower: &str, out: &mut String) {
    let seam = seam_of(lower);
    let mut letters = word.chars().zip(lower.char_indices()).peekable();
    while let Some((written, (_, letter))) = letters.next() {
        let pair = letters.peek().and_then(|(_, (at, next))| digraph(letter, *next).filter(|_| seam != Some(*at)));
        if pair.is_some() {
            letters.next();
        }
        let cyrillic = pair.or_else(|| LETTERS.iter().find(|(it, _)| *it == letter).map(|(_, it)| *it));
        match cyrillic {
            Some(cyrillic) if written == letter => out.push_str(cyrillic),
            Some(cyrillic) => out.extend(cyrillic.chars().flat_map(char::to_uppercase)),
            None => out.push(written),
        }
    }
}

fn digraph(first: char, second: char) -> Option<&'static str> {
    match (first, second) {
        ('l', 'j') => Some("љ"),
        ('n', 'j') => Some("њ"),
        ('d', 'ž') => Some("џ"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::script::latin;
    use crate::base::script::word::Beside;

    #[track_caller]
    fn check(latin: &str, cyrillic: &str) {
        let mut out = "left over".to_owned();
        let changed = write(latin, &mut out);
        assert_eq!(if changed { &out } else { latin }, cyrillic);
    }

    #[test]
    fn every_letter_has_its_cyrillic() {
        check("Ćuprija, Đorđe, žaba, češalj, hljeb, Džep", "Ћуприја, Ђорђе, жаба, чешаљ, хљеб, Џеп");
        check("LJUBAV Ljubav NJEGOŠ", "ЉУБАВ Љубав ЊЕГОШ");
        check("ǈubav", "Љубав");
    }

    #[test]
    fn exceptions_keep_their_two_letters() {
        check("Injekcija", "Инјекција");
        check("nadživeti, nadživjeti, nadžnjeti", "надживети, надживјети, наджњети");
        check("konjugacija i konjunktiv", "конјугација и конјунктив");
        check("Tanjug, TANJUG", "Танјуг, ТАНЈУГ");
        check("podžanr", "поджанр");
        check("vanjezični anjon", "ванјезични анјон");
        check("odžak u Konjicu", "оџак у Коњицу");
    }

    #[test]
    fn montenegrin_has_two_letters_more() {
        check("śutra, Źenica", "с\u{301}утра, З\u{301}еница");
    }

    #[test]
    fn what_is_not_ours_stays() {
        check("Zakon o GDPR-u, web-stranica Wikipedije", "Закон о GDPR-у, web-страница Wikipedije");
        check("preporuke NALAS-a, IOM i SDC", "препоруке НАЛАС-а, ИОМ и СДЦ");
        check("XXI vijek, CO2, 100 EUR", "XXI вијек, CO2, 100 EUR");
        check("https://uom.me i uom@t-com.me", "https://uom.me и uom@t-com.me");
        check("Google i Prishtinë", "Google и Prishtinë");
    }

    proptest! {
        /// Cyrillic → Latin → Cyrillic, for words made of the alphabet in which no pair of letters looks like a digraph.
        #[test]
        fn there_and_back_is_where_we_were(word in "[абвгдђежзијклљмнњопрстћуфхцчџш]{1,12}") {
            let looks_like_one = ["лј", "нј", "дж"].iter().any(|it| word.contains(it));
            let (mut latin, mut back) = (String::new(), String::new());
            latin::write(&word, Beside::default(), &mut latin);
            prop_assume!(!looks_like_one && !foreign::is(&latin, 0, latin.len(), &latin) && seam_of(&latin).is_none());
            write(&latin, &mut back);
            prop_assert_eq!(back, word);
        }

        /// Capitals come back as they were, too: the word in capitals, and with a capital at its head.
        #[test]
        fn capitals_come_back(word in "[абвгдђезијклљмнњопрстћуфхцчџш]{2,12}") {
            prop_assume!(!["лј", "нј", "дж"].iter().any(|it| word.contains(it)));
            let head: String = word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
            for word in [word.to_uppercase(), head] {
                let (mut latin, mut back) = (String::new(), String::new());
                latin::write(&word, Beside::default(), &mut latin);
                let lower = latin.to_lowercase();
                if !foreign::is(&latin, 0, latin.len(), &lower) && seam_of(&lower).is_none() {
                    write(&latin, &mut back);
                    prop_assert_eq!(back, word);
                }
            }
        }
    }
}

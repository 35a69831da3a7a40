//! Letters of the region: Cyrillic to Latin, and Latin to ASCII.
//!
//! Addresses, names and heading ids are ASCII. Serbian, Bosnian and Montenegrin Cyrillic go through Gaj's Latin, so that
//! the two scripts of one Serbian title get one address (Ћуприја and Ćuprija → `cuprija`). Macedonian follows the
//! official romanization (ќ → kj, ѓ → gj, ж → zh, ч → ch, ш → sh); its letters never go through the Serbian table.

use unicode_normalization::UnicodeNormalization;

use crate::base::lang::Lang;

/// The ASCII spelling of a text in `lang`, in lower case; what has no spelling stays as it is.
pub fn ascii(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len());
    let cyrillic = if lang.language() == "mk" { macedonian } else { serbian };
    let mut spell = |letter: char| match cyrillic(letter).or_else(|| latin(letter)) {
        Some(spelling) => out.push_str(spelling),
        None if letter.is_ascii() => out.push(letter),
        None => out.extend(std::iter::once(letter).nfkd().filter(|it| !is_mark(*it))),
    };
    if text.chars().all(is_simple) {
        text.chars().for_each(|it| {
            if it.is_ascii() { spell(it.to_ascii_lowercase()) } else { it.to_lowercase().for_each(&mut spell) }
        });
    } else {
        text.nfc().flat_map(char::to_lowercase).for_each(spell);
    }
    out
}

/// Latin and Cyrillic letters, which nothing before or after them can be composed with unless it is a mark: a text of
/// nothing else is in normal form C.
fn is_simple(letter: char) -> bool {
    matches!(letter, '\0'..='\u{2ff}' | '\u{400}'..='\u{482}')
}

/// Combining diacritical marks, which decomposition splits off.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Gaj's Latin without its diacritics, of one lower-case letter of Serbian or Montenegrin Cyrillic. Letters of other
/// Cyrillic alphabets fall through to [`macedonian`].
fn serbian(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ђ' => "dj",
        'ж' => "z",
        'ћ' | 'ч' => "c",
        'ш' => "s",
        'џ' => "dz",
        'х' => "h",
        _ => return macedonian(letter),
    })
}

/// The official romanization of one lower-case Macedonian letter; also the few letters of neighboring alphabets.
fn macedonian(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ѓ' => "gj",
        'ђ' => "dj",
        'е' | 'ѐ' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'ѕ' => "dz",
        'и' | 'ѝ' | 'ы' | 'і' => "i",
        'ј' | 'й' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' => "c",
        'ќ' => "kj",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "c",
        'ч' => "ch",
        'џ' => "dj",
        'ш' => "sh",
        'щ' => "sht",
        'ъ' => "a",
        'ь' => "",
        'ю' => "ju",
        'я' => "ja",
        _ => return None,
    })
}

/// ASCII of lower-case Latin letters that decomposition does not reach, and of the region's own, which it would.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ć' | 'č' | 'ç' => "c",
        'š' => "s",
        'ž' => "z",
        'ë' => "e",
        'đ' => "dj",
        'ß' => "ss",
        'ł' => "l",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'ŀ' => "l",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &str) {
        assert_eq!(ascii(text, lang.parse().unwrap()), expected);
    }

    #[test]
    fn both_scripts_of_serbian_meet() {
        for (cyrillic, latin) in [("Ћуприја", "Ćuprija"), ("Ђорђе", "Đorđe"), ("Љиг", "Ljig"), ("Џеп", "Džep")]
        {
            assert_eq!(ascii(cyrillic, "sr-Cyrl".parse().unwrap()), ascii(latin, "sr-Latn".parse().unwrap()));
        }
        check("cnr", "З́еница śutra", "zenica sutra");
    }

    #[test]
    fn macedonian_has_its_own_table() {
        check("mk", "Ѓорѓи, ќе, ѕвезда, џвездан, Шар", "gjorgji, kje, dzvezda, djvezdan, shar");
        check("mk", "црква", "crkva");
    }

    #[test]
    fn albanian_loses_its_marks() {
        check("sq", "Çorovodë", "corovode");
    }
}

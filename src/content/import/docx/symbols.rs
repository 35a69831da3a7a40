//! Signs of fonts whose letters are pictures: what they are in Unicode.

use crate::content::import::xml::Element;

/// The fonts whose signs are known here.
const SYMBOL: &str = "symbol";
const WINGDINGS: &str = "wingdings";

/// Greek letters and signs of the font Symbol, from `!` on; Adobe, Symbol Encoding to Unicode. A space where there is none.
const FIRST: &str = "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

/// The same from 0xA0 on.
const SECOND: &str = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫⌠ ⌡";

/// The signs of Wingdings that stand in texts.
const DINGBATS: &[(u8, &str)] = &[
    (0x21, "✏"),
    (0x22, "✂"),
    (0x28, "☎"),
    (0x29, "✆"),
    (0x2a, "✉"),
    (0x36, "⌛"),
    (0x46, "☞"),
    (0x4a, "☺"),
    (0x4c, "☹"),
    (0x6c, "●"),
    (0x6e, "■"),
    (0x6f, "☐"),
    (0x71, "❑"),
    (0x72, "❒"),
    (0x75, "◆"),
    (0x76, "❖"),
    (0x9f, "•"),
    (0xa7, "▪"),
    (0xa8, "☐"),
    (0xab, "★"),
    (0xb7, "🕐"),
    (0xd8, "➢"),
    (0xdf, "←"),
    (0xe0, "→"),
    (0xe1, "↑"),
    (0xe2, "↓"),
    (0xe8, "➔"),
    (0xef, "⇦"),
    (0xf0, "⇨"),
    (0xfb, "✗"),
    (0xfc, "✓"),
    (0xfd, "☒"),
    (0xfe, "☑"),
];

/// The font that a run names; empty if it names none.
pub fn font(run: &Element) -> &str {
    let fonts = run.child("w:rPr").and_then(|it| it.child("w:rFonts"));
    fonts.and_then(|it| it.attribute("w:ascii").or(it.attribute("w:hAnsi"))).unwrap_or_default()
}

/// Whether all letters of a font are pictures.
pub fn is_of_signs(font: &str) -> bool {
    let font = font.to_lowercase();
    font == SYMBOL || font.starts_with(WINGDINGS) || font.starts_with("webdings")
}

/// Names, or parts of them, of the fonts in which people of the region wrote before there was Unicode: what is written are
/// Latin letters, what is shown is Cyrillic, or č and š.
const OLD: &[&str] =
    &["mac c ", "mac l ", "macedonian ", "makedonsk", "m_times", "yu c ", "yu l ", "ciril", "timescir", "helvcir"];

/// Whether a font shows other letters than those that are written.
pub fn is_old(font: &str) -> bool {
    let font = font.to_lowercase();
    OLD.iter().any(|it| font.contains(it))
}

/// What the sign at a place of a font is; `None` if it is not known. Word writes the place with `0xF000` added to it.
pub fn sign(font: &str, place: u32) -> Option<String> {
    let place = u8::try_from(place & 0xff).ok()?;
    let font = font.to_lowercase();
    let nth = |row: &str, at: u8| row.chars().nth(at.into()).filter(|it| *it != ' ').map(String::from);
    match (font.as_str(), place) {
        (SYMBOL, 0x21..=0x7e) => nth(FIRST, place - 0x21),
        (SYMBOL, 0xa0..=0xff) => nth(SECOND, place - 0xa0),
        (WINGDINGS, _) => DINGBATS.iter().find(|it| it.0 == place).map(|it| it.1.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(font: &str, place: u32, expected: Option<&str>) {
        assert_eq!(sign(font, place).as_deref(), expected);
    }

    #[test]
    fn greek_letters_and_signs_are_known() {
        for (place, expected) in
            [(0x61, "α"), (0x7a, "ζ"), (0x5a, "Ζ"), (0x7e, "∼"), (0x33, "3"), (0xf0a3, "≤"), (0xf0b3, "≥"), (0xb0, "°")]
        {
            check("Symbol", place, Some(expected));
        }
        for (place, expected) in
            [(0xb7, "•"), (0xae, "→"), (0xbb, "≈"), (0xd6, "√"), (0xe5, "∑"), (0xf2, "∫"), (0xde, "⇒")]
        {
            check("Symbol", place, Some(expected));
        }
        check("Wingdings", 0xf0fc, Some("✓"));
    }

    #[test]
    fn old_fonts_are_known_by_their_names() {
        assert!(is_old("MAC C Times") && is_old("Macedonian Helv") && is_old("Times Cirilica"));
        assert!(!is_old("Times New Roman") && !is_old("Machine") && !is_old(""));
    }

    #[test]
    fn others_are_not_guessed() {
        check("Wingdings 3", 0xf0fc, None);
        check("Symbol", 0x60, None);
        check("Symbol", 0xff, None);
    }
}

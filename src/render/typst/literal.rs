//! Values as Typst's code has them. Text is only ever written as a string, so that no sign in it means anything.

use std::collections::BTreeMap;

use crate::base::lang::Lang;

/// Writes a string: `"he said \"no\""`.
pub fn string(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// A language as arguments of `text`: `lang` and, where the tag has them, `script` and `region`.
pub fn language(lang: Lang) -> BTreeMap<&'static str, String> {
    let named = |(at, part): (usize, &str)| match part.len() {
        _ if at == 0 => Some(("lang", part.to_owned())),
        4 => Some(("script", part.to_ascii_lowercase())),
        2 => Some(("region", part.to_owned())),
        _ => None,
    };
    lang.as_str().split('-').enumerate().filter_map(named).collect()
}

/// The same as code: `lang: "sr", script: "latn"`.
pub fn arguments(lang: Lang) -> String {
    let parts: Vec<String> = language(lang).into_iter().map(|(name, value)| format!("{name}: \"{value}\"")).collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut out = String::new();
        string(&mut out, text);
        assert_eq!(out, expected);
    }

    #[test]
    fn only_quotes_backslashes_and_ends_of_lines_are_escaped() {
        check("Општина *Куманово* #1 $x$ <a> @b", "\"Општина *Куманово* #1 $x$ <a> @b\"");
        check("„да“ \"no\" \\n", "\"„да“ \\\"no\\\" \\\\n\"");
        check("a\nb\tc", "\"a\\nb\\tc\"");
    }

    #[track_caller]
    fn tells(tag: &str, expected: &str) {
        assert_eq!(arguments(tag.parse().unwrap()), expected);
    }

    #[test]
    fn a_language_keeps_script_and_region() {
        tells("mk", "lang: \"mk\"");
        tells("cnr", "lang: \"cnr\"");
        tells("sr-Latn", "lang: \"sr\", script: \"latn\"");
        tells("pt-BR", "lang: \"pt\", region: \"BR\"");
    }
}

//! How much room words take.
//!
//! Nobody knows the reader's font while the picture is made, so widths are those of common sans-serif fonts, a little
//! generously: rather one line more than a word cut off.

/// The width of a text in pixels, at a font size in pixels.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(of_letter).sum::<f64>() * size
}

/// In parts of the font size.
fn of_letter(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{ad}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'і' | 'ј' => 0.3,
        ' ' | '\u{a0}' | 'f' | 't' | 'r' | '(' | ')' | '-' | '–' | '/' | '„' | '“' | '"' => 0.38,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'љ' | 'њ' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Љ' | 'Њ' => {
            0.92
        }
        '\u{2e80}'.. => 1.0,
        letter if letter.is_uppercase() => 0.74,
        _ => 0.6,
    }
}

/// The lines of a text that may be so wide, in pixels. A word that is wider has a line of its own, or several.
pub fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|it| pieces(it, size, room)) {
        let wider = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&wider, size) <= room {
            line = wider;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word in pieces that fit.
fn pieces(word: &str, size: f64, room: f64) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut wide) = (0, 0.0);
    for (at, letter) in word.char_indices() {
        let more = of_letter(letter) * size;
        if wide + more > room && at > start {
            pieces.push(&word[start..at]);
            (start, wide) = (at, 0.0);
        }
        wide += more;
    }
    pieces.push(&word[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, room: f64, expected: &[&str]) {
        assert_eq!(wrap(text, 10.0, room), expected);
    }

    #[test]
    fn lines_break_between_words() {
        check("", 50.0, &[]);
        check("Куманово и Делчево", 70.0, &["Куманово и", "Делчево"]);
        check("a  b\nc", 65.0, &["a b c"]);
    }

    #[test]
    fn a_word_that_is_too_long_is_cut() {
        check("aaaaaab b", 26.0, &["aaaa", "aab", "b"]);
        check("a", 1.0, &["a"]);
    }
}

//! Lines of letters on pictures that we draw.

use crate::render::drawing::width_of;
use crate::render::escape;

/// Writes a line of text from a place on, in pixels.
pub fn text(svg: &mut String, line: &str, [x, y]: [f32; 2], size: f32, weight: u32, opacity: f32) {
    svg.push_str(&format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill-opacity=\"{opacity}\">"
    ));
    escape::text(svg, line);
    svg.push_str("</text>");
}

/// Black or white, whichever reads better: by relative luminance (WCAG 2.2).
pub fn ink_on(plate: &str) -> &'static str {
    let part = |at: usize| {
        let value = plate.get(at..at + 2).and_then(|it| u8::from_str_radix(it, 16).ok()).unwrap_or(255);
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    if luminance > 0.179 { "#14201f" } else { "#ffffff" }
}

/// The lines of a text, no more than `most`; an ellipsis tells that there was more.
pub fn lines(text: &str, size: f32, weight: u32, width: f32, most: usize) -> Vec<String> {
    let mut lines = wrap(text, size, weight, width);
    if lines.len() > most {
        lines.truncate(most);
        let last = lines.last_mut().expect("a text that is too long has a line");
        while width_of(&format!("{last}…"), size, weight) > width && last.contains(' ') {
            last.truncate(last.rfind(' ').unwrap_or_default());
        }
        *last = format!("{}…", last.trim_end_matches([',', '.', ':', ';', ' ', '–', '-']));
    }
    lines
}

/// Breaks a text between words. Each word is measured once: 1/20 pixel of kerning across a space is nobody's concern.
pub fn wrap(text: &str, size: f32, weight: u32, width: f32) -> Vec<String> {
    let space = width_of(" ", size, weight);
    let mut lines: Vec<String> = Vec::new();
    let mut filled = 0.0;
    for word in text.split_whitespace() {
        let length = width_of(word, size, weight);
        match lines.last_mut() {
            Some(line) if filled + space + length <= width => {
                line.extend([" ", word]);
                filled += space + length;
            }
            _ => {
                lines.push(word.to_owned());
                filled = length;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_break_between_words_and_end_in_an_ellipsis() {
        let long = "Што научиле општините од Југоисточна Европа за миграцијата и социјалното вклучување";
        let wrapped = wrap(long, 30.0, 400, 400.0);
        assert_eq!(wrapped.join(" "), long);
        assert!(wrapped.iter().all(|it| width_of(it, 30.0, 400) <= 400.0), "{wrapped:?}");
        let cut = lines(long, 30.0, 400, 400.0, 2);
        assert!(cut.len() == 2 && cut[1].ends_with('…') && width_of(&cut[1], 30.0, 400) <= 400.0, "{cut:?}");
        assert_eq!(lines("", 30.0, 400, 400.0, 2), Vec::<String>::new());
    }

    #[test]
    fn ink_can_be_read_on_its_plate() {
        assert_eq!((ink_on("#14504c"), ink_on("#ffffff"), ink_on("#f2b84b")), ("#ffffff", "#14201f", "#14201f"));
    }
}

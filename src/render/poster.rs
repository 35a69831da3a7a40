//! The picture that stands beside a link to the site where people share it: one for each language.

use std::sync::Arc;

use crate::render::drawing::{Drawing, FONT, placed, width_of};
use crate::render::escape;
use crate::render::icon::Mark;

/// What social networks ask for (Open Graph), in pixels.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

/// What stands on a poster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    pub title: String,
    pub description: String,
    /// The language's own name.
    pub language: String,
    /// Where the site stands, as readers write it.
    pub host: String,
    pub mark: Arc<Mark>,
}

const EDGE: f32 = 80.0;
/// What a line may fill.
const COLUMN: f32 = 790.0;

impl Poster {
    pub fn drawing(&self) -> Drawing {
        let ink = ink_on(&self.mark.plate);
        let (size, title) = self.title_lines();
        let description = lines(&self.description, 30.0, 400, COLUMN, 3);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"{FONT}\" \
             fill=\"{ink}\"><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{}\"/>",
            self.mark.plate
        );
        svg.push_str(&placed(&self.mark.svg, [800.0, 50.0, 640.0], 0.16));
        svg.push_str(&placed(&self.mark.svg, [EDGE - 20.0, 52.0, 128.0], 1.0));
        let mut y = 258.0;
        for line in &title {
            text(&mut svg, line, y, size, 700, 1.0);
            y += size * 1.16;
        }
        y += 6.0;
        for line in &description {
            text(&mut svg, line, y, 30.0, 400, 0.86);
            y += 42.0;
        }
        svg.push_str(&format!(
            "<rect x=\"{EDGE}\" y=\"546\" width=\"64\" height=\"5\" rx=\"2.5\" fill-opacity=\"0.7\"/>"
        ));
        text(&mut svg, &self.language, 588.0, 26.0, 700, 1.0);
        let host = EDGE + width_of(&self.language, 26.0, 700) + 24.0;
        svg.push_str(&format!("<g transform=\"translate({} 0)\">", host - EDGE));
        text(&mut svg, &self.host, 588.0, 26.0, 400, 0.86);
        svg.push_str("</g></svg>");
        Drawing { svg, width: WIDTH, height: HEIGHT }
    }

    /// The title as large as it fits into three lines, or the smallest of what three lines hold of it.
    fn title_lines(&self) -> (f32, Vec<String>) {
        const SIZES: [f32; 4] = [66.0, 58.0, 50.0, 44.0];
        let fitting = SIZES.iter().map(|size| (*size, wrap(&self.title, *size, 700, COLUMN)));
        let mut fitting = fitting.filter(|(size, lines)| lines.len() as f32 * size <= 140.0);
        fitting.next().unwrap_or_else(|| (44.0, lines(&self.title, 44.0, 700, COLUMN, 3)))
    }
}

fn text(svg: &mut String, line: &str, y: f32, size: f32, weight: u32, opacity: f32) {
    svg.push_str(&format!(
        "<text x=\"{EDGE}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill-opacity=\"{opacity}\">"
    ));
    escape::text(svg, line);
    svg.push_str("</text>");
}

/// Black or white, whichever reads better: by relative luminance (WCAG 2.2).
fn ink_on(plate: &str) -> &'static str {
    let part = |at: usize| {
        let value = plate.get(at..at + 2).and_then(|it| u8::from_str_radix(it, 16).ok()).unwrap_or(255);
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    if luminance > 0.179 { "#14201f" } else { "#ffffff" }
}

/// The lines of a text, no more than `most`; an ellipsis tells that there was more.
fn lines(text: &str, size: f32, weight: u32, width: f32, most: usize) -> Vec<String> {
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
fn wrap(text: &str, size: f32, weight: u32, width: f32) -> Vec<String> {
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

    #[test]
    fn authors_texts_stay_text() {
        let mark = Mark { svg: "<svg xmlns='http://www.w3.org/2000/svg'/>".to_owned(), plate: "#14504c".to_owned() };
        let poster = Poster {
            title: "<b> & \"x\"".to_owned(),
            description: "]]>".to_owned(),
            language: "Српски".to_owned(),
            host: "vodic.example".to_owned(),
            mark: Arc::new(mark),
        };
        let drawing = poster.drawing();
        assert!(drawing.svg.contains("&lt;b&gt; &amp; "));
        assert_eq!(drawing.pixels().unwrap().len() as u32, WIDTH * HEIGHT * 4);
    }
}

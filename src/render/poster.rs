//! The picture that stands beside a link to the site where people share it: one for each language.

use std::sync::Arc;

use crate::render::drawing::{Drawing, FONT, placed, width_of};
use crate::render::icon::Mark;
use crate::render::lettering::{ink_on, lines, text, wrap};

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
            text(&mut svg, line, [EDGE, y], size, 700, 1.0);
            y += size * 1.16;
        }
        y += 6.0;
        for line in &description {
            text(&mut svg, line, [EDGE, y], 30.0, 400, 0.86);
            y += 42.0;
        }
        svg.push_str(&format!(
            "<rect x=\"{EDGE}\" y=\"546\" width=\"64\" height=\"5\" rx=\"2.5\" fill-opacity=\"0.7\"/>"
        ));
        text(&mut svg, &self.language, [EDGE, 588.0], 26.0, 700, 1.0);
        let host = EDGE + width_of(&self.language, 26.0, 700) + 24.0;
        svg.push_str(&format!("<g transform=\"translate({} 0)\">", host - EDGE));
        text(&mut svg, &self.host, [EDGE, 588.0], 26.0, 400, 0.86);
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

#[cfg(test)]
mod tests {
    use super::*;

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

//! The cover of an electronic book, as shelves show it.

use std::sync::Arc;

use crate::render::drawing::{Drawing, FONT, placed};
use crate::render::icon::Mark;
use crate::render::lettering::{ink_on, lines, text, wrap};

/// In pixels: three to four, as most shelves cut it.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 1600;

/// What stands on a cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    pub title: String,
    pub subtitle: String,
    /// *Edition 1*, and its day.
    pub edition: String,
    /// The site that it is taken from.
    pub site: String,
    pub mark: Arc<Mark>,
}

const EDGE: f32 = 110.0;
/// What a line may fill.
const COLUMN: f32 = 980.0;

impl Cover {
    pub fn drawing(&self) -> Drawing {
        let ink = ink_on(&self.mark.plate);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"{FONT}\" \
             fill=\"{ink}\"><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{}\"/>",
            self.mark.plate
        );
        svg.push_str(&placed(&self.mark.svg, [500.0, 640.0, 820.0], 0.14));
        svg.push_str(&placed(&self.mark.svg, [EDGE - 16.0, 110.0, 150.0], 1.0));
        let (size, title) = self.title_lines();
        let mut y = 470.0;
        for line in &title {
            text(&mut svg, line, [EDGE, y], size, 700, 1.0);
            y += size * 1.16;
        }
        y += 30.0;
        for line in lines(&self.subtitle, 44.0, 400, COLUMN, 6) {
            text(&mut svg, &line, [EDGE, y], 44.0, 400, 0.9);
            y += 62.0;
        }
        text(&mut svg, &self.edition, [EDGE, 1420.0], 36.0, 400, 0.9);
        text(&mut svg, &lines(&self.site, 36.0, 700, COLUMN, 1).concat(), [EDGE, 1476.0], 36.0, 700, 1.0);
        svg.push_str("</svg>");
        Drawing { svg, width: WIDTH, height: HEIGHT }
    }

    /// The title as large as it fits into four lines, or the smallest of what five lines hold of it.
    fn title_lines(&self) -> (f32, Vec<String>) {
        const SIZES: [f32; 4] = [124.0, 108.0, 92.0, 78.0];
        let mut fitting = SIZES.iter().map(|size| (*size, wrap(&self.title, *size, 700, COLUMN)));
        let found = fitting.find(|(_, lines)| lines.len() <= 4);
        found.unwrap_or_else(|| (78.0, lines(&self.title, 78.0, 700, COLUMN, 5)))
    }
}

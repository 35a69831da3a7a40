//! Pictures that we draw ourselves: from SVG to PNG, the same bytes on every machine.

use std::sync::{Arc, LazyLock};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// The letters we draw with: Noto Sans (SIL Open Font License 1.1), cut down to Latin, Greek and Cyrillic. No font of the
/// machine is ever looked at.
static LETTERS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut letters = Database::new();
    letters.load_font_data(include_bytes!("../../themes/default/fonts/NotoSans-Regular.ttf").to_vec());
    letters.load_font_data(include_bytes!("../../themes/default/fonts/NotoSans-Bold.ttf").to_vec());
    Arc::new(letters)
});

/// The name of the only font there is.
pub const FONT: &str = "Noto Sans";

/// Changes whenever the same SVG would become another PNG.
pub const METHOD: &str = "resvg 0.49";

/// A picture not yet drawn: drawing is costly, and mostly not needed to know where the picture stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub svg: String,
    /// In pixels; the SVG is scaled to it.
    pub width: u32,
    pub height: u32,
}

impl Drawing {
    /// Draws it. The error says what is wrong with the SVG.
    pub fn png(&self) -> Result<Vec<u8>, String> {
        self.drawn()?.encode_png().map_err(|error| error.to_string())
    }

    /// Red, green, blue and opacity of each pixel, row by row.
    pub fn pixels(&self) -> Result<Vec<u8>, String> {
        let drawn = self.drawn()?;
        let colors = drawn.pixels().iter().map(|it| it.demultiply());
        Ok(colors.flat_map(|it| [it.red(), it.green(), it.blue(), it.alpha()]).collect())
    }

    fn drawn(&self) -> Result<Pixmap, String> {
        let tree = tree(&self.svg)?;
        let mut pixmap = Pixmap::new(self.width, self.height).ok_or("a picture without width or height")?;
        let (width, height) = (self.width as f32 / tree.size().width(), self.height as f32 / tree.size().height());
        resvg::render(&tree, Transform::from_scale(width, height), &mut pixmap.as_mut());
        Ok(pixmap)
    }
}

fn tree(svg: &str) -> Result<Tree, String> {
    let options = Options { fontdb: LETTERS.clone(), font_family: FONT.to_owned(), ..Options::default() };
    Tree::from_str(svg, &options).map_err(|error| error.to_string())
}

/// How wide a text is, at a size in pixels and a weight from 100 to 900.
pub fn width_of(text: &str, size: f32, weight: u32) -> f32 {
    // The box of a text ends with its last letter: what is left of it is measured with a letter behind.
    let end = |text: &str| {
        let mut escaped = String::new();
        crate::render::escape::text(&mut escaped, text);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text xml:space=\"preserve\" \
             font-size=\"{size}\" font-weight=\"{weight}\">{escaped}</text></svg>"
        );
        tree(&svg).map_or(0.0, |it| it.root().abs_bounding_box().right())
    };
    end(&format!("{text}|")) - end("|")
}

/// An SVG as part of another one, at a place and of a size.
pub fn placed(svg: &str, [x, y, size]: [f32; 3], opacity: f32) -> String {
    let data = utf8_percent_encode(svg, NON_ALPHANUMERIC);
    format!(
        "<image x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" opacity=\"{opacity}\" \
         href=\"data:image/svg+xml,{data}\"/>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(content: &str) -> Drawing {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">{content}</svg>");
        Drawing { svg, width: 200, height: 100 }
    }

    #[test]
    fn a_drawing_is_scaled_to_its_size() {
        let red = drawing("<rect width=\"50\" height=\"50\" fill=\"#f00\"/>").pixels().unwrap();
        let at = |x: usize, y: usize| &red[(y * 200 + x) * 4..][..4];
        assert_eq!((at(10, 90), at(190, 90)), (&[255, 0, 0, 255][..], &[0, 0, 0, 0][..]));
    }

    #[test]
    fn a_drawing_may_hold_another() {
        let inner =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>";
        let pixels = drawing(&placed(inner, [0.0, 0.0, 10.0], 1.0)).pixels().unwrap();
        assert_eq!(pixels[..4], [0, 0, 0, 255]);
    }

    /// Every letter that the languages of the region need, with those that are composed of two.
    #[test]
    fn no_letter_is_missing() {
        let drawn = |text: &str| drawing(&format!("<text y=\"40\" font-size=\"40\">{text}</text>")).pixels().unwrap();
        let missing = [drawn(""), drawn("漢")];
        for letter in "AaČčĆćĐđŠšŽžŚśŹźËëÇçЃѓЌќЅѕЉљЊњЏџЂђЋћЈјЖжШшЇїЄєĞğŞşİıÄäÖöÜüßȘșȚțŐőŰűÉéñΩω„“”’–—€№1".chars()
        {
            assert!(!missing.contains(&drawn(&letter.to_string())), "{letter}");
        }
        assert_ne!(drawn("С\u{301}"), drawn("С"));
    }

    #[test]
    fn texts_are_measured() {
        let one = width_of("општина", 40.0, 400);
        assert!((width_of("општина општина", 40.0, 400) - 2.0 * one - width_of(" ", 40.0, 400)).abs() < 2.0);
        assert!(width_of("општина", 40.0, 700) > one);
    }

    #[test]
    fn what_is_no_svg_is_told() {
        assert!(Drawing { svg: "no".into(), width: 1, height: 1 }.png().is_err());
    }
}

//! Pictures to be drawn.

use std::sync::Arc;

use crate::render::cover::Cover;
use crate::render::drawing::METHOD;
use crate::render::icon::{Icon, Mark};
use crate::render::poster::Poster;

/// What a picture shows, before it is drawn: cheap, while drawing is costly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sketch {
    Icon(Icon, Arc<Mark>),
    Poster(Poster),
    Cover(Cover),
}

/// Changes whenever the same words or the same mark would be drawn otherwise: browsers and builds keep what they have.
const STYLE: u8 = 2;

impl Sketch {
    /// 10 hex digits that change with what it shows.
    pub fn fingerprint(&self) -> String {
        self.key()[..10].to_owned()
    }

    /// What it is.
    pub fn name(&self) -> &'static str {
        match self {
            Sketch::Icon(icon, _) => icon.name(),
            Sketch::Poster(_) => "poster",
            Sketch::Cover(_) => "cover",
        }
    }

    /// 64 hex digits that change with what it shows.
    pub fn key(&self) -> String {
        let mark = match self {
            Sketch::Icon(_, mark) => mark,
            Sketch::Poster(poster) => &poster.mark,
            Sketch::Cover(cover) => &cover.mark,
        };
        let words = match self {
            Sketch::Icon(..) => [""; 4],
            Sketch::Poster(Poster { title, description, language, host, mark: _ }) => {
                [title, description, language, host].map(String::as_str)
            }
            Sketch::Cover(Cover { title, subtitle, edition, site, mark: _ }) => {
                [title, subtitle, edition, site].map(String::as_str)
            }
        };
        let mut hasher = blake3::Hasher::new();
        hasher.update(&[STYLE]);
        for part in [METHOD, self.name(), &mark.svg, &mark.plate].into_iter().chain(words) {
            hasher.update(&part.len().to_le_bytes()).update(part.as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }

    /// Draws it as PNG. The error says what is wrong with the mark.
    pub fn png(&self) -> Result<Vec<u8>, String> {
        match self {
            Sketch::Icon(icon, mark) => icon.drawing(mark).png(),
            Sketch::Poster(poster) => poster.drawing().png(),
            Sketch::Cover(cover) => cover.drawing().png(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poster(title: &str, description: &str) -> String {
        let mark = Arc::new(Mark { svg: "<svg/>".to_owned(), plate: "#ffffff".to_owned() });
        let [title, description] = [title, description].map(str::to_owned);
        let (language, host) = ("English".to_owned(), "e.org".to_owned());
        Sketch::Poster(Poster { title, description, language, host, mark }).fingerprint()
    }

    /// Whoever draws otherwise says so: raise `STYLE`, then write down what the drawings are now.
    #[test]
    fn drawings_of_one_style_are_the_same() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned();
        let mark = Arc::new(Mark { svg, plate: "#14504c".to_owned() });
        let [title, description, language, host] = ["Водич", "Што знаеме", "Македонски", "e.org"].map(str::to_owned);
        let poster = Poster { title, description, language, host, mark: mark.clone() }.drawing();
        let icons = Icon::ALL.map(|it| it.drawing(&mark).svg).concat();
        let drawn = blake3::hash((poster.svg + &icons).as_bytes()).to_hex();
        assert_eq!((STYLE, &drawn[..10]), (2, "3bcc9df935"));
    }

    #[test]
    fn every_word_counts_and_stands_for_itself() {
        assert_eq!(poster("a", "b"), poster("a", "b"));
        assert_ne!(poster("a", "b"), poster("ab", ""));
        assert_ne!(poster("a", "b"), poster("b", "a"));
    }
}

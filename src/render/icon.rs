//! The site's mark in the forms that browsers and telephones ask for, all of them from the theme's `icon.svg`.

use crate::render::drawing::{Drawing, placed};

/// A form of the mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// For tabs and short cuts.
    Small,
    Large,
    /// For systems that cut it into a shape of their own: nothing that matters stands near the edge.
    Maskable,
    /// For home screens of Apple's telephones, which fill what is clear with black.
    Touch,
}

impl Icon {
    pub const ALL: [Icon; 4] = [Icon::Small, Icon::Large, Icon::Maskable, Icon::Touch];

    /// Width and height in pixels.
    pub fn size(self) -> u32 {
        match self {
            Icon::Small => 192,
            Icon::Large | Icon::Maskable => 512,
            Icon::Touch => 180,
        }
    }

    /// For its address.
    pub fn name(self) -> &'static str {
        match self {
            Icon::Small => "icon-192",
            Icon::Large => "icon-512",
            Icon::Maskable => "icon-maskable-512",
            Icon::Touch => "icon-touch-180",
        }
    }

    /// The mark in this form.
    pub fn drawing(self, mark: &Mark) -> Drawing {
        let size = self.size();
        // The safe zone of a maskable icon is a circle of 80 % of its width (W3C, Web Application Manifest).
        let share = if self == Icon::Maskable { 0.8 } else { 1.0 };
        let (inner, edge) = (size as f32 * share, size as f32 * (1.0 - share) / 2.0);
        let back = match self {
            Icon::Small | Icon::Large => String::new(),
            Icon::Maskable | Icon::Touch => {
                format!("<rect width=\"{size}\" height=\"{size}\" fill=\"{}\"/>", mark.plate)
            }
        };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\">{back}{}</svg>",
            placed(&mark.svg, [edge, edge, inner], 1.0)
        );
        Drawing { svg, width: size, height: size }
    }
}

/// The theme's `icon.svg`, and the color on which it stands, as `#14504c`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub svg: String,
    pub plate: String,
}

impl Mark {
    /// Looks for the color at the middle of the left edge; where that is clear, it is white. The error says what is wrong
    /// with the SVG.
    pub fn of(svg: &str) -> Result<Mark, String> {
        const SIDE: usize = 32;
        let pixels = Drawing { svg: svg.to_owned(), width: SIDE as u32, height: SIDE as u32 }.pixels()?;
        let plate = match pixels[(SIDE / 2 * SIDE + 1) * 4..][..4] {
            [red, green, blue, 255] => format!("#{red:02x}{green:02x}{blue:02x}"),
            _ => "#ffffff".to_owned(),
        };
        Ok(Mark { svg: svg.to_owned(), plate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUND: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\
                         <rect width=\"10\" height=\"10\" rx=\"3\" fill=\"#14504c\"/></svg>";

    #[track_caller]
    fn check(icon: Icon, corner: [u8; 4]) {
        let drawing = icon.drawing(&Mark::of(ROUND).unwrap());
        assert_eq!(drawing.pixels().unwrap()[..4], corner);
    }

    #[test]
    fn what_systems_cut_or_blacken_is_filled_to_the_corners() {
        check(Icon::Small, [0, 0, 0, 0]);
        check(Icon::Maskable, [0x14, 0x50, 0x4c, 255]);
        check(Icon::Touch, [0x14, 0x50, 0x4c, 255]);
    }

    #[test]
    fn a_mark_without_a_plate_stands_on_white() {
        let clear = Mark::of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        assert_eq!(clear.unwrap().plate, "#ffffff");
        assert!(Mark::of("<svg").is_err());
    }
}

//! From degrees to pixels.
//!
//! The projection is equirectangular, with the middle parallel in true length (Snyder, *Map Projections – A Working
//! Manual*, 1987, p. 90): over a country or a region of this size, shapes are off by less than a reader sees.

use crate::render::map::atlas::{Atlas, Spot};

/// How wide a map is, and how high at most, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub width: f64,
    pub most: f64,
}

/// On screens: the column of a narrow phone, so that letters are never smaller than they are here.
pub const SCREEN: Size = Size { width: 300.0, most: 340.0 };
/// On paper, where there is more room.
pub const PAPER: Size = Size { width: 480.0, most: 540.0 };

/// The part of the world that a picture shows, and its size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    west: f64,
    north: f64,
    /// Pixels for a degree of longitude, and of latitude.
    scale: (f64, f64),
    /// In pixels.
    pub width: f64,
    pub height: f64,
}

/// Left around what is shown, in pixels.
const MARGIN: f64 = 8.0;

/// Lines end so far outside the picture, in pixels, where their ends are not seen.
const FAR: f64 = 4.0;

impl Frame {
    /// The frame around these countries, by their codes. None if the atlas has none of them.
    pub fn of<'a>(codes: impl Iterator<Item = &'a str>, size: Size) -> Option<Frame> {
        let atlas = Atlas::get();
        let rings = codes.flat_map(|it| atlas.rings(it));
        Frame::around(rings.flat_map(|it| atlas.walk(it)), size.width, size.most)
    }

    /// The frame around these spots, so many pixels wide and at most so high. None around nothing.
    pub fn around(spots: impl Iterator<Item = Spot>, width: f64, most: f64) -> Option<Frame> {
        let wide = |(west, south, east, north): (f64, f64, f64, f64), (x, y): Spot| {
            (west.min(x), south.min(y), east.max(x), north.max(y))
        };
        let nothing = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
        let (west, south, east, north) = spots.fold(nothing, wide);
        if west >= east || south >= north {
            return None;
        }
        let shrink = ((south + north) / 2.0).to_radians().cos();
        let (degrees, parallels) = ((east - west) * shrink, north - south);
        let scale = ((width - 2.0 * MARGIN) / degrees).min((most - 2.0 * MARGIN) / parallels);
        let (wide, high) = (degrees * scale, parallels * scale);
        // What is narrower than the picture stands in its middle.
        let beside = (width - wide) / 2.0;
        Some(Frame {
            west: west - beside / (scale * shrink),
            north: north + MARGIN / scale,
            scale: (scale * shrink, scale),
            width,
            height: high + 2.0 * MARGIN,
        })
    }

    pub fn place(&self, (longitude, latitude): Spot) -> (f64, f64) {
        ((longitude - self.west) * self.scale.0, (self.north - latitude) * self.scale.1)
    }

    /// Whether a place lies in the picture.
    pub fn shows(&self, spot: Spot) -> bool {
        let (x, y) = self.place(spot);
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    /// On which sides of the picture a place lies outside it: left, right, above, below.
    pub fn outside(&self, (x, y): (f64, f64)) -> [bool; 4] {
        [x < -FAR, x > self.width + FAR, y < -FAR, y > self.height + FAR]
    }

    /// The place itself, or where the edge around the picture is nearest to it. Places follow each other so closely that
    /// lines into the picture keep their direction.
    pub fn near(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (x.clamp(-FAR, self.width + FAR), y.clamp(-FAR, self.height + FAR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_lie_inside_the_margin() {
        let frame = Frame::around([(20.0, 40.0), (22.0, 42.0)].into_iter(), 300.0, 900.0).expect("there is something");
        let (x, y) = frame.place((20.0, 42.0));
        assert!((x - MARGIN).abs() < 1e-9 && (y - MARGIN).abs() < 1e-9, "{x} {y}");
        let (x, y) = frame.place((22.0, 40.0));
        assert!((x - (300.0 - MARGIN)).abs() < 1e-9 && (y - (frame.height - MARGIN)).abs() < 1e-9, "{x} {y}");
    }

    #[test]
    fn what_is_high_and_narrow_stands_in_the_middle() {
        let frame = Frame::around([(20.0, 40.0), (20.5, 44.0)].into_iter(), 300.0, 200.0).expect("there is something");
        assert!((frame.place((20.25, 42.0)).0 - 150.0).abs() < 1e-9);
        assert!((frame.height - 200.0).abs() < 1e-9);
    }

    #[test]
    fn what_lies_far_away_is_not_shown() {
        let frame = Frame::of(["MK"].into_iter(), SCREEN).expect("the atlas has it");
        assert!(frame.shows((21.72, 42.14)), "Kumanovo");
        for far in [(16.37, 48.21), (4.35, 50.85), (0.0, 0.0)] {
            assert!(!frame.shows(far), "{far:?}");
        }
        assert_eq!(Frame::of(["NZ"].into_iter(), SCREEN), None);
    }

    #[test]
    fn nothing_has_no_frame() {
        assert_eq!(Frame::around(std::iter::empty(), 300.0, 300.0), None);
        assert_eq!(Frame::around([(20.0, 40.0)].into_iter(), 300.0, 300.0), None);
    }
}

//! Where names stand, so that none lies on another or on a disc.
//!
//! Greedy, the largest disc first, with the places around a point in the usual order of preference (Yoeli, *The Logic of
//! Automated Map Lettering*, 1972). A name that has no room is left out: the list beside the map has it.

use crate::render::chart::measure::{width, wrap};
use crate::render::chart::pen::Anchor;
use crate::render::map::land::Land;

/// A box that is taken: left, top, right, bottom, in pixels.
pub type Area = [f64; 4];

/// A name in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub lines: Vec<String>,
    /// The base line of the first line.
    pub at: (f64, f64),
    pub anchor: Anchor,
}

/// What is taken already.
#[derive(Clone, Debug)]
pub struct Room {
    size: (f64, f64),
    taken: Vec<Area>,
}

/// The height of a line, in parts of the font size; and what of it stands above the base line.
const LINE: f64 = 1.15;
const ABOVE: f64 = 0.82;

/// Shares of the width of a name that lie in its area: all of it, almost, or so much that it is seen where it belongs.
pub const INSIDE: f64 = 1.0;
pub const ALMOST: f64 = 0.85;
pub const OVER: f64 = 0.7;

/// Above and below the base line a letter may reach so far, with its marks: what Noto Sans says of itself, in ems.
const ASCENT: f64 = 1.07;
const DESCENT: f64 = 0.29;

/// How far readers may space letters out without losing any (WCAG 2.2, 1.4.12), in parts of the font size.
const SPACING: f64 = 0.12;

impl Room {
    pub fn new(width: f64, height: f64) -> Room {
        Room { size: (width, height), taken: Vec::new() }
    }

    pub fn take_disc(&mut self, (x, y): (f64, f64), radius: f64) {
        self.taken.push([x - radius, y - radius, x + radius, y + radius]);
    }

    /// Finds a place for a name beside a disc.
    pub fn beside(&mut self, name: &str, (x, y): (f64, f64), radius: f64, size: f64) -> Option<Placed> {
        let (gap, up, middle) = (radius + 3.0, -radius - 3.0, size * 0.36);
        let down = radius + size * ABOVE + 2.0;
        let places = [
            (gap, middle, Anchor::Start),
            (-gap, middle, Anchor::End),
            (0.0, up, Anchor::Middle),
            (0.0, down, Anchor::Middle),
            (gap * 0.7, up, Anchor::Start),
            (gap * 0.7, down, Anchor::Start),
            (-gap * 0.7, up, Anchor::End),
            (-gap * 0.7, down, Anchor::End),
        ];
        let tried = places.into_iter().map(|(dx, dy, anchor)| Placed {
            lines: vec![name.to_owned()],
            at: (x + dx, y + dy),
            anchor,
        });
        self.first(tried, size)
    }

    /// Finds a place for the name of an area in it, as near to its middle as can be, and on few lines rather than on many.
    /// So large a share of its width lies inside at least. `size` is that of the letters.
    pub fn within(&mut self, name: &str, land: &Land, share: f64, size: f64) -> Option<Placed> {
        let whole = width(name, size);
        let longest = name.split_whitespace().map(|it| width(it, size)).fold(0.0, f64::max);
        // A little more than the longest word, which is never cut.
        let mut forms: Vec<Vec<String>> =
            [whole, whole / 2.0, longest].into_iter().map(|it| wrap(name, size, it.max(longest) + 1.0)).collect();
        forms.dedup();
        let tried = forms.into_iter().flat_map(|lines| {
            let top = size * (ABOVE - LINE * lines.len() as f64 / 2.0);
            land.points.iter().map(move |(x, y)| Placed {
                lines: lines.clone(),
                at: (*x, y + top),
                anchor: Anchor::Middle,
            })
        });
        self.first(tried.filter(|it| land.holds(middle(area(it, size, 0.0), share))), size)
    }

    /// The first of these that lies on nothing, which is then taken.
    fn first(&mut self, places: impl Iterator<Item = Placed>, size: f64) -> Option<Placed> {
        let mut areas = places.map(|it| (area(&it, size, 0.0), it));
        let (area, placed) = areas.find(|(own, it)| self.is_inside(&spaced(it, size)) && self.is_free(own))?;
        self.taken.push(area);
        Some(placed)
    }

    fn is_inside(&self, [left, top, right, bottom]: &Area) -> bool {
        *left >= 0.0 && *top >= 0.0 && *right <= self.size.0 && *bottom <= self.size.1
    }

    fn is_free(&self, [left, top, right, bottom]: &Area) -> bool {
        !self.taken.iter().any(|it| *left < it[2] && it[0] < *right && *top < it[3] && it[1] < *bottom)
    }
}

/// The box of a name whose letters stand so much apart, in parts of the font size.
fn area(placed: &Placed, size: f64, spacing: f64) -> Area {
    let wide = |it: &String| width(it, size) + spacing * size * it.chars().count() as f64;
    let wide = placed.lines.iter().map(wide).fold(0.0, f64::max);
    let left = match placed.anchor {
        Anchor::Start => placed.at.0,
        Anchor::Middle => placed.at.0 - wide / 2.0,
        Anchor::End => placed.at.0 - wide,
    };
    let top = placed.at.1 - size * ABOVE;
    [left, top, left + wide, top + size * LINE * placed.lines.len() as f64]
}

/// The box of a name that nothing cuts off, whichever letters it has and however far apart readers set them.
fn spaced(placed: &Placed, size: f64) -> Area {
    let [left, top, right, bottom] = area(placed, size, SPACING);
    [left, top - size * (ASCENT - ABOVE), right, bottom + size * (DESCENT - (LINE - ABOVE))]
}

/// The middle of a box, of such a share of its width.
fn middle([left, top, right, bottom]: Area, share: f64) -> Area {
    let off = (right - left) * (1.0 - share) / 2.0;
    [left + off, top, right - off, bottom]
}

/// From one line of a name to the next, in pixels.
pub fn line_height(size: f64) -> f64 {
    size * LINE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::map::frame::Frame;

    #[test]
    fn names_do_not_lie_on_each_other() {
        let mut room = Room::new(300.0, 300.0);
        let at = [(150.0, 150.0), (153.0, 152.0), (148.0, 149.0), (151.0, 155.0)];
        at.iter().for_each(|it| room.take_disc(*it, 4.0));
        let placed: Vec<Placed> = at.iter().filter_map(|it| room.beside("Куманово", *it, 4.0, 12.0)).collect();
        assert!(placed.len() >= 2, "{placed:?}");
        let areas: Vec<Area> = placed.iter().map(|it| area(it, 12.0, 0.0)).collect();
        for (at, one) in areas.iter().enumerate() {
            for other in &areas[at + 1..] {
                assert!(one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3]);
            }
        }
    }

    #[test]
    fn the_name_of_an_area_stands_in_it() {
        let frame = Frame::around([(20.0, 0.0), (22.0, 2.0)].into_iter(), 300.0, 300.0).expect("there is something");
        let land = |wide: f64| {
            let ring = vec![(50.0, 50.0), (50.0 + wide, 50.0), (50.0 + wide, 150.0), (50.0, 150.0), (50.0, 50.0)];
            Land::of(&[ring], frame)
        };
        let place = |wide| Room::new(300.0, 300.0).within("North Macedonia", &land(wide), INSIDE, 12.0);
        assert_eq!(place(200.0).map(|it| it.lines.len()), Some(1));
        assert_eq!(place(90.0).map(|it| it.lines.len()), Some(2));
        assert_eq!(place(60.0), None);
        let over = |wide| Room::new(300.0, 300.0).within("North Macedonia", &land(wide), OVER, 12.0);
        assert_eq!(over(60.0).map(|it| it.lines.len()), Some(2));
        assert_eq!(over(20.0), None);
    }

    #[test]
    fn a_name_stays_in_the_picture_or_is_left_out() {
        let mut room = Room::new(100.0, 100.0);
        let placed = room.beside("Skopje", (95.0, 50.0), 3.0, 12.0).expect("there is room to the left");
        assert_eq!(placed.anchor, Anchor::End);
        assert_eq!(room.beside(&"Skopje".repeat(5), (50.0, 80.0), 3.0, 12.0), None);
    }
}

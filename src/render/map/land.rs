//! Where a country lies in a picture, row by row: so that its name is written inside of it.

use crate::render::map::frame::Frame;

/// From one row to the next, in pixels.
const STEP: f64 = 4.0;

/// The rows of a picture, from above, each with the stretches of it that are land.
#[derive(Debug)]
pub struct Land {
    rows: Vec<Vec<(f64, f64)>>,
    /// Points on it, those nearest to its middle first.
    pub points: Vec<(f64, f64)>,
}

impl Land {
    /// Of rings in pixels, by the even-odd rule; what lies outside the picture is cut off.
    pub fn of(rings: &[Vec<(f64, f64)>], frame: Frame) -> Land {
        let row = |at: usize| {
            let y = at as f64 * STEP;
            let mut crossings: Vec<f64> =
                rings.iter().flat_map(|it| it.windows(2)).filter_map(|it| crossing(it[0], it[1], y)).collect();
            crossings.sort_by(f64::total_cmp);
            let stretches = crossings.chunks_exact(2).map(|it| (it[0].max(0.0), it[1].min(frame.width)));
            stretches.filter(|it| it.0 < it.1).collect()
        };
        let rows: Vec<Vec<(f64, f64)>> = (0..=(frame.height / STEP) as usize).map(row).collect();
        Land { points: points(&rows), rows }
    }

    /// Whether a box lies on it: left, top, right, bottom.
    pub fn holds(&self, [left, top, right, bottom]: [f64; 4]) -> bool {
        let rows = (top / STEP).ceil().max(0.0) as usize..=(bottom / STEP).floor().max(0.0) as usize;
        let holds = |row: &Vec<(f64, f64)>| row.iter().any(|it| it.0 <= left && right <= it.1);
        self.rows.get(rows).is_some_and(|it| !it.is_empty() && it.iter().all(holds))
    }
}

fn points(rows: &[Vec<(f64, f64)>]) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        for (from, to) in row {
            let count = ((to - from) / STEP) as usize;
            points.extend((0..=count).map(|it| (from + it as f64 * STEP, at as f64 * STEP)));
        }
    }
    let count = points.len().max(1) as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let far = |it: &(f64, f64)| (it.0 - x / count).hypot(it.1 - y / count);
    points.sort_by(|one, other| far(one).total_cmp(&far(other)));
    points
}

/// Where a line from one spot to another crosses a row.
fn crossing(one: (f64, f64), other: (f64, f64), y: f64) -> Option<f64> {
    let crosses = (one.1 > y) != (other.1 > y);
    crosses.then(|| one.0 + (other.0 - one.0) * (y - one.1) / (other.1 - one.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame of 300 by 300 pixels, and a square of land with a lake in it.
    fn land() -> Land {
        let frame = Frame::around([(20.0, 0.0), (22.0, 2.0)].into_iter(), 300.0, 300.0).expect("there is something");
        let square = |from: f64, to: f64| vec![(from, from), (to, from), (to, to), (from, to), (from, from)];
        Land::of(&[square(101.0, 401.0), square(201.0, 221.0)], frame)
    }

    #[test]
    fn a_box_lies_on_land_or_not() {
        assert!(land().holds([110.0, 110.0, 190.0, 190.0]));
        assert!(!land().holds([90.0, 110.0, 190.0, 190.0]), "beyond the coast");
        assert!(!land().holds([190.0, 190.0, 230.0, 230.0]), "over the lake");
        assert!(!land().holds([250.0, 250.0, 310.0, 260.0]), "beyond the picture");
        assert!(!land().holds([110.0, 290.0, 190.0, 500.0]), "below the picture");
    }

    #[test]
    fn the_middle_comes_first() {
        let (x, y) = land().points[0];
        assert!((x - 200.0).abs() < 30.0 && (y - 200.0).abs() < 30.0, "{x} {y}");
    }
}

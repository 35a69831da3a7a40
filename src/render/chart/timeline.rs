//! Periods on one axis of time, each under its words; days that are known only to lie in a month or year as outlines.

use crate::render::chart::data::Chart;
use crate::render::chart::measure::width;
use crate::render::chart::pen::{Anchor, LINE, Pen, SMALL, Stroke};

const BAR: f64 = 10.0;
const GAP: f64 = 8.0;
/// A period that takes less of the width is marked as a point.
const POINT: f64 = 0.02;

/// Draws the axis and the periods; how high the drawing is.
pub fn draw(pen: &mut Pen, chart: &Chart) -> f64 {
    let first = chart.cells().map(|it| it.from).fold(f64::MAX, f64::min);
    let long = (chart.last() - first).max(1.0);
    let place = |day: f64| ((day - first) / long).clamp(0.0, 1.0);
    let mut y = 0.0;
    for row in &chart.rows {
        for cell in row.cells.iter().take(1) {
            y = pen.labeled(0.0, y, &row.label, &cell.text);
            let middle = y + BAR / 2.0;
            pen.stroke((0.0, middle), (1.0, middle), Stroke::Axis);
            let (from, to) = (place(cell.from), place(cell.to));
            if to - from < POINT {
                pen.point((from + to) / 2.0, middle);
            } else if cell.vague {
                pen.outline(from, to, y, BAR);
            } else {
                pen.bar(from, to, y, BAR, 0);
            }
            marks(pen, chart, &place, y - 1.0, y + BAR + 1.0);
            y += BAR + GAP;
        }
    }
    if chart.marks.is_empty() {
        return y;
    }
    names(pen, chart, &place, y + 6.0);
    y - GAP + LINE
}

/// The marks of the axis at one row.
fn marks(pen: &mut Pen, chart: &Chart, place: &dyn Fn(f64) -> f64, from: f64, to: f64) {
    for (day, _) in &chart.marks {
        pen.stroke((place(*day), from), (place(*day), to), Stroke::Axis);
    }
}

/// What the marks are called, below the last row, as far as the names do not run into one another in the narrowest column.
fn names(pen: &mut Pen, chart: &Chart, place: &dyn Fn(f64) -> f64, y: f64) {
    let (room, mut taken) = (pen.room(), 0.0);
    for (day, name) in &chart.marks {
        let (at, wide) = (place(*day), width(name, SMALL));
        let (anchor, from) = match at * room {
            middle if middle < wide / 2.0 => (Anchor::Start, middle),
            middle if middle + wide / 2.0 > room => (Anchor::End, middle - wide),
            middle => (Anchor::Middle, middle - wide / 2.0),
        };
        if from >= taken {
            pen.text(at, y, anchor, name, SMALL);
            taken = from + wide + 10.0;
        }
    }
}

//! Lines from row to row.

use crate::render::chart::data::{Chart, Label};
use crate::render::chart::measure::width;
use crate::render::chart::pen::{Anchor, LINE, Pen, SMALL, Stroke};

/// How high the lines may go, in pixels.
const HEIGHT: f64 = 190.0;
/// Where the first and the last row stand: left of it is room for what the marks are called.
const FIRST: f64 = 0.17;
const LAST: f64 = 0.94;
/// Above the highest number.
const HEAD: f64 = 22.0;

/// Draws the lines; how high the drawing is.
pub fn draw(pen: &mut Pen, chart: &Chart) -> f64 {
    let key = key(pen, chart);
    let top = key + HEAD;
    let highest = chart.marks.last().map_or(chart.last(), |it| it.0);
    let height = |value: f64| top + HEIGHT * (1.0 - if highest > 0.0 { value / highest } else { 0.0 });
    for (value, name) in &chart.marks {
        pen.stroke((0.0, height(*value)), (1.0, height(*value)), Stroke::Axis);
        pen.text(0.0, height(*value) - 4.0, Anchor::Start, name, SMALL);
    }
    let place = |at: usize| FIRST + (LAST - FIRST) * at as f64 / (chart.rows.len().max(2) - 1) as f64;
    let columns = chart.columns.len().max(1);
    for column in 0..columns {
        let points: Vec<(f64, f64)> = chart
            .rows
            .iter()
            .enumerate()
            .filter_map(|(at, row)| row.cells.get(column).map(|it| (place(at), height(it.to))))
            .collect();
        points.windows(2).for_each(|it| pen.stroke(it[0], it[1], Stroke::Column(column)));
        points.iter().for_each(|it| pen.mark(it.0, 0.0, it.1, column));
    }
    names(pen, chart, &place, top + HEIGHT + LINE);
    if columns == 1 {
        values(pen, chart, &place, &height);
    }
    top + HEIGHT + LINE + 8.0
}

/// What each of several lines is called, beside a piece of it; where the key ends.
fn key(pen: &mut Pen, chart: &Chart) -> f64 {
    let mut y = 0.0;
    for (at, column) in chart.columns.iter().enumerate() {
        pen.mark(0.0, 8.0, y + 11.0, at);
        let last = chart.rows.last().and_then(|it| it.cells.get(at)).map_or("", |it| &it.text);
        y = pen.labeled(24.0, y, &Label { text: column.text.clone(), lang: column.lang.clone() }, last);
    }
    y
}

/// Every how manieth row can be named, counted from the last.
fn step(pen: &Pen, chart: &Chart, texts: impl Iterator<Item = f64>) -> usize {
    let widest = texts.fold(0.0, f64::max) + 12.0;
    let apart = pen.room() * (LAST - FIRST) / (chart.rows.len().max(2) - 1) as f64;
    ((widest / apart).ceil() as usize).max(1)
}

fn names(pen: &mut Pen, chart: &Chart, place: &dyn Fn(usize) -> f64, y: f64) {
    let step = step(pen, chart, chart.rows.iter().map(|it| width(&it.label.text, SMALL)));
    named(pen, chart.rows.len(), step, place, &|at| (y, chart.rows[at].label.text.clone()));
}

fn values(pen: &mut Pen, chart: &Chart, place: &dyn Fn(usize) -> f64, height: &dyn Fn(f64) -> f64) {
    let digits = |at: usize| chart.rows[at].cells.first().map(|it| (height(it.to) - 9.0, it.digits.clone()));
    let step = step(pen, chart, (0..chart.rows.len()).filter_map(digits).map(|it| width(&it.1, SMALL)));
    named(pen, chart.rows.len(), step, place, &|at| digits(at).unwrap_or_default());
}

/// Writes what `text` tells of every row that has room; the last one ends where the drawing ends.
fn named(
    pen: &mut Pen,
    count: usize,
    step: usize,
    place: &dyn Fn(usize) -> f64,
    text: &dyn Fn(usize) -> (f64, String),
) {
    for at in (0..count).filter(|it| (count - 1 - it).is_multiple_of(step)) {
        let (y, text) = text(at);
        let overhangs = width(&text, SMALL) / 2.0 > pen.room() * (1.0 - LAST);
        if at + 1 == count && overhangs {
            pen.text(1.0, y, Anchor::End, &text, SMALL);
        } else {
            pen.text(place(at), y, Anchor::Middle, &text, SMALL);
        }
    }
}

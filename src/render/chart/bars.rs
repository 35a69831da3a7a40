//! Bars, one for each row or one for each column of a row. Their words stand above them, so that any number of letters
//! has room.

use crate::render::chart::data::Chart;
use crate::render::chart::pen::Pen;

/// The height of a bar, and of one among several.
const BAR: f64 = 16.0;
const NARROW: f64 = 12.0;
/// Between rows.
const GAP: f64 = 10.0;

/// Draws a bar for each row; how high the drawing is.
pub fn draw(pen: &mut Pen, chart: &Chart) -> f64 {
    let last = chart.last();
    let mut y = 0.0;
    for row in &chart.rows {
        for cell in row.cells.iter().take(1) {
            y = pen.labeled(0.0, y, &row.label, &cell.text);
            pen.bar(0.0, share(cell.to, last), y, BAR, 0);
            y += BAR + GAP;
        }
    }
    y
}

/// Draws a bar for each column of each row.
pub fn draw_grouped(pen: &mut Pen, chart: &Chart) -> f64 {
    let last = chart.last();
    let mut y = 0.0;
    for row in &chart.rows {
        y = pen.headed(y, &row.label);
        for (at, cell) in row.cells.iter().enumerate().filter(|(_, it)| !it.text.is_empty()) {
            let column = chart.columns.get(at).cloned().unwrap_or_default();
            y = pen.labeled(0.0, y, &column, &cell.text);
            pen.bar(0.0, share(cell.to, last), y - 2.0, NARROW, at);
            y += NARROW;
        }
        y += GAP + 4.0;
    }
    y
}

/// How much of the width a number takes.
fn share(value: f64, last: f64) -> f64 {
    if last > 0.0 { value / last } else { 0.0 }
}

//! Parts of a whole: one bar in pieces, and below it what each piece is.

use crate::render::chart::data::Chart;
use crate::render::chart::pen::Pen;

const BAR: f64 = 30.0;
const SWATCH: f64 = 14.0;

/// Draws the bar and its words; how high the drawing is.
pub fn draw(pen: &mut Pen, chart: &Chart) -> f64 {
    let whole: f64 = chart.cells().map(|it| it.to).sum();
    let mut from = 0.0;
    for (at, cell) in chart.cells().enumerate() {
        let to = if whole > 0.0 { from + cell.to / whole } else { from };
        pen.bar(from, to, 1.0, BAR, at);
        from = to;
    }
    let mut y = BAR + 10.0;
    for (at, row) in chart.rows.iter().enumerate() {
        for cell in row.cells.iter().take(1) {
            pen.swatch(y + 2.5, SWATCH, at);
            let value = match cell.part.as_str() {
                "" => cell.text.clone(),
                part => format!("{} ({part})", cell.text),
            };
            y = pen.labeled(24.0, y, &row.label, &value);
        }
    }
    y + 4.0
}

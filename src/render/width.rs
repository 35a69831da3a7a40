//! How wide a table is on paper, told by its words before it is set.

use crate::content::body::Table;
use crate::content::plain::inline_text;

/// The width of a column of text in the built-in layouts, in points.
pub const COLUMN: f64 = 453.0;

/// How wide a table is at least, in points, if no word is divided: by the letters that the built-in layout takes for so
/// many columns, each somewhat wider than half its height, and the room that it leaves around cells.
pub fn width(table: &Table) -> f64 {
    let columns = table.align.len();
    let size = match columns {
        9.. => 6.0,
        6.. => 7.0,
        _ => 8.5,
    };
    let mut longest = vec![0; columns];
    for row in std::iter::once(&table.head).chain(&table.rows) {
        for (most, cell) in longest.iter_mut().zip(row) {
            *most = inline_text(cell).split_whitespace().map(|it| it.chars().count()).max().unwrap_or(0).max(*most);
        }
    }
    longest.into_iter().map(|it| it as f64 * size * 0.58 + 10.0).sum()
}

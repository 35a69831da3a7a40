//! A table in a terminal: columns that stand below each other.

use clap::builder::styling::Style;

/// A cell: what it says, and how it is colored where there are colors.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), style: Style::new() }
    }

    pub fn styled(text: impl Into<String>, style: Style) -> Cell {
        Cell { text: text.into(), style }
    }

    /// Every letter of our languages takes one column.
    fn width(&self) -> usize {
        self.text.chars().count()
    }
}

/// Two columns apart, the first `left` of them to the left, the others, which are numbers, to the right.
pub fn grid(rows: &[Vec<Cell>], left: usize, color: bool) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| rows.iter().filter_map(|it| it.get(column)).map(Cell::width).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns).map(width).collect();
    rows.iter().map(|row| line(row, &widths, left, color) + "\n").collect()
}

fn line(row: &[Cell], widths: &[usize], left: usize, color: bool) -> String {
    let mut line = String::new();
    // Spaces are put before the next cell, so that no line ends with them.
    let mut spaces = 0;
    for (at, (cell, width)) in row.iter().zip(widths).enumerate() {
        let gap = width - cell.width();
        let (before, after) = if at < left { (0, gap) } else { (gap, 0) };
        spaces += before;
        if !cell.text.is_empty() {
            line.push_str(&" ".repeat(spaces));
            spaces = 0;
            line.push_str(&painted(&cell.text, cell.style, color));
        } else {
            spaces += cell.width();
        }
        spaces += after + 2;
    }
    line
}

/// A text in a style, where there are colors.
pub fn painted(text: &str, style: Style, color: bool) -> String {
    if color && style != Style::new() { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::builder::styling::AnsiColor;

    #[track_caller]
    fn check(rows: &[&[&str]], left: usize, expected: &str) {
        let rows: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(|it| Cell::new(*it)).collect()).collect();
        assert_eq!(grid(&rows, left, true), expected);
    }

    #[test]
    fn words_begin_and_numbers_end_together() {
        check(
            &[&["", "done", "words"], &["mk", "7", "1,200"], &["sr-Cyrl", "12", "300"]],
            1,
            "         done  words\nmk          7  1,200\nsr-Cyrl    12    300\n",
        );
    }

    #[test]
    fn no_line_ends_with_spaces() {
        check(&[&["a", "", ""], &["b", "c", "d"]], 3, "a\nb  c  d\n");
        check(&[], 1, "");
    }

    #[test]
    fn colors_take_no_room() {
        let red = AnsiColor::Red.on_default();
        let rows = [vec![Cell::styled("a", red), Cell::new("b")], vec![Cell::new("cc"), Cell::new("d")]];
        assert_eq!(grid(&rows, 2, true), "\u{1b}[31ma\u{1b}[0m   b\ncc  d\n");
        assert_eq!(grid(&rows, 2, false), "a   b\ncc  d\n");
    }
}

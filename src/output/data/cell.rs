//! What stands in one place of a table.

/// A cell: its bytes, ready to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell(String);

/// Letters that make spreadsheets take a text for a formula; those of full width are taken so in East Asia.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

impl Cell {
    /// A text. One that a spreadsheet would take for a formula and carry out gets an apostrophe before it (OWASP, *CSV
    /// injection*).
    pub fn text(text: &str) -> Cell {
        Cell(if text.starts_with(FORMULA) { ["'", text].concat() } else { text.to_owned() })
    }

    /// A number or an address of ours: what can be nothing else.
    pub fn plain(text: impl ToString) -> Cell {
        Cell(text.to_string())
    }

    pub fn flag(is: bool) -> Cell {
        Cell::plain(is)
    }

    /// Several things in one cell.
    pub fn list(items: impl Iterator<Item = String>) -> Cell {
        Cell::text(&items.collect::<Vec<_>>().join("; "))
    }

    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

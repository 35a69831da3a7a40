//! Tables as CSV (RFC 4180) that spreadsheets open as what they are.

use crate::output::data::cell::Cell;

/// By this spreadsheets know that the text is in UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// One column: its name, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub form: Form,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    /// With protocol and host.
    Address,
    Whole,
    Number,
    /// `true` or `false`.
    Flag,
}

impl Column {
    pub fn new(name: &str, form: Form) -> Column {
        Column { name: name.to_owned(), form }
    }

    pub fn text(name: &str) -> Column {
        Column::new(name, Form::Text)
    }
}

/// A table in the making.
pub struct Table(csv::Writer<Vec<u8>>);

impl Table {
    pub fn begin(columns: &[Column]) -> Table {
        let writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
        let mut table = Table(writer);
        table.write(columns.iter().map(|it| it.name.as_bytes()));
        table
    }

    /// A row: a cell for each column.
    pub fn row(&mut self, cells: &[Cell]) {
        self.write(cells.iter().map(Cell::bytes));
    }

    fn write<'a>(&mut self, fields: impl Iterator<Item = &'a [u8]>) {
        self.0.write_record(fields).expect("a vector takes every byte, and all rows are as long as the first");
    }

    pub fn end(self) -> Vec<u8> {
        self.0.into_inner().expect("a vector takes every byte")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Texts, and what comes near a formula or the signs of the format.
    const ANY: &str = "\\PC{0,40}|[=+@\n\r\",\t-]{0,8}";

    fn written(rows: &[Vec<Cell>]) -> Vec<u8> {
        let columns = ["a", "b"].map(Column::text);
        let mut table = Table::begin(&columns);
        rows.iter().for_each(|it| table.row(it));
        table.end()
    }

    #[track_caller]
    fn check(first: Cell, second: Cell, expected: &str) {
        let bytes = written(&[vec![first, second]]);
        assert_eq!(String::from_utf8_lossy(&bytes), format!("\u{feff}a,b\r\n{expected}\r\n"));
    }

    #[test]
    fn cells_are_quoted_where_they_must() {
        check(Cell::text("Куманово"), Cell::text("a, b"), "Куманово,\"a, b\"");
        check(Cell::text("a \"b\""), Cell::text("a\nb"), "\"a \"\"b\"\"\",\"a\nb\"");
        check(Cell::text(""), Cell::text(""), ",");
    }

    #[test]
    fn nothing_is_taken_for_a_formula() {
        check(Cell::text("=1+1"), Cell::text("@a"), "'=1+1,'@a");
        check(Cell::text("-a"), Cell::text("+389 2"), "'-a,'+389 2");
        check(Cell::text("\ta"), Cell::text("a=b"), "'\ta,a=b");
        check(Cell::text("--04-03"), Cell::text("2024-02-06"), "'--04-03,2024-02-06");
    }

    #[test]
    fn numbers_are_numbers() {
        check(Cell::plain("-3"), Cell::plain("5200"), "-3,5200");
        check(Cell::flag(true), Cell::flag(false), "true,false");
    }

    proptest! {
        #[test]
        fn every_text_is_read_as_it_was_written(texts in prop::collection::vec((ANY, ANY), 0..8)) {
            let cells = |(one, other): &(String, String)| vec![Cell::text(one), Cell::text(other)];
            let bytes = written(&texts.iter().map(cells).collect::<Vec<_>>());
            let body = bytes.strip_prefix(MARK).unwrap_or_default();
            let mut reader = csv::ReaderBuilder::new().from_reader(body);
            let read: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it can be read");
            prop_assert_eq!(read.len(), texts.len());
            for (record, (one, other)) in read.iter().zip(&texts) {
                for (cell, text) in record.iter().zip([one, other]) {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
                    prop_assert!(cell == text || cell.strip_prefix('\'') == Some(text), "{cell} is not {text}");
                }
            }
        }
    }
}

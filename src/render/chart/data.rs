//! What a chart shows: everything in words already, ready to be drawn.

use crate::content::body::Plot;

/// A chart in the words of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub plot: Plot,
    pub title: Label,
    /// What there is to see in it; may be empty.
    pub about: String,
    /// What the numbers of a row are called; empty if each has one.
    pub columns: Vec<Label>,
    /// Each has as many cells as there are columns, and at least one.
    pub rows: Vec<Row>,
    /// Marks of the axis: where they stand on the scale of the cells, and what they are called.
    pub marks: Vec<(f64, String)>,
    /// Who says so, and the address of the page about that.
    pub source: Option<(Label, String)>,
}

/// A text, and its language if that is not the one of the chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    pub text: String,
    /// A BCP 47 tag, or empty.
    pub lang: String,
}

impl Label {
    pub fn new(text: impl Into<String>) -> Label {
        Label { text: text.into(), lang: String::new() }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub label: Label,
    /// Where more is told of it; may be empty.
    pub url: String,
    pub cells: Vec<Cell>,
}

/// A number or a period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Where it begins: 0 for a number; for a period its first day, in days since 1970.
    pub from: f64,
    /// The number; for a period the day after its last.
    pub to: f64,
    /// In words: *about 84,000 citizens*, *6–8 February 2024*; empty where there is nothing to draw.
    pub text: String,
    /// The number alone: *84,000*.
    pub digits: String,
    /// Of a period, whether it is only known to lie somewhere in it.
    pub vague: bool,
    /// Its part of the whole: *37 per cent*; only where parts of a whole are drawn.
    pub part: String,
}

/// Words around a chart, in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What opens the table.
    pub table: String,
    /// Heads of its columns.
    pub what: String,
    pub value: String,
    pub part: String,
    pub time: String,
    pub source: String,
    /// *Bar chart*, in the order of [`Plot::ALL`].
    pub plots: [String; 5],
}

impl Words {
    pub fn plot(&self, plot: Plot) -> &str {
        let at = Plot::ALL.iter().position(|it| *it == plot);
        at.map_or("", |it| &self.plots[it])
    }
}

/// Most rows that a description counts up; a table is better for more.
const MOST_TOLD: usize = 12;

impl Chart {
    /// All cells.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flat_map(|it| &it.cells)
    }

    /// The largest number, or the last day.
    pub fn last(&self) -> f64 {
        self.cells().map(|it| it.to).fold(f64::MIN, f64::max)
    }

    /// What the chart says to those who do not see it: how it is drawn, what there is to see in it, and its rows as far as
    /// they are few.
    pub fn description(&self, words: &Words) -> String {
        let mut told = format!("{}.", words.plot(self.plot));
        if !self.about.is_empty() {
            told.push(' ');
            told.push_str(self.about.trim_end_matches('.'));
            told.push('.');
        }
        if self.rows.len() <= MOST_TOLD {
            let rows: Vec<String> = self.rows.iter().map(|it| self.row_in_words(it)).collect();
            told.push(' ');
            told.push_str(&rows.join("; "));
            told.push('.');
        }
        told
    }

    fn row_in_words(&self, row: &Row) -> String {
        let cell = |(at, cell): (usize, &Cell)| match self.columns.get(at) {
            Some(column) => format!("{} {}", column.text, cell.text),
            None => cell.text.clone(),
        };
        let cells: Vec<String> = row.cells.iter().enumerate().filter(|(_, it)| !it.text.is_empty()).map(cell).collect();
        format!("{}: {}", row.label.text, cells.join(", "))
    }
}

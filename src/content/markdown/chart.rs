//! Charts in running text: a fenced block in the language `chart`, which says in YAML what is drawn.

use crate::base::date::Date;
use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Source, Span, Spanned};
use crate::base::text::{Prose, Text};
use crate::content::body::{Chart, ChartData, ChartDays, ChartNumbers, Plot, Target};
use crate::content::facts::unit;
use crate::content::field::{Decimal, Register, UNITS};
use crate::content::form::{Form, Key};
use crate::content::front::Reader;
use crate::content::yaml::node::{Data, Node};
use crate::content::yaml::parse::parse;

codes! {
    CHART_DATA = "chart-data" {
        what: "a chart whose rows do not fit its kind: none or too many of them, too few numbers in one, numbers below zero",
        why: "the picture would be empty, or show something else than the numbers say",
        instead: "write `figures:` or `rows:`, a number for every column, a first day for every row of a timeline",
    }
    CHART_PLACE = "chart-place" {
        what: "a chart inside a list, a quotation or a note",
        why: "its lines are mixed with the marks of what it stands in, so mistakes in it could not be shown",
        instead: "begin the block at the left edge, with an empty line above it",
    }
}

/// The first word behind the fence.
pub const LANGUAGE: &str = "chart";

/// The keys of a chart.
pub static CHART: &[Key] = &[
    Key::new("kind", Form::Choice(PLOTS), "how it is drawn").required(),
    Key::new("title", Form::Text, "what it shows, in words").required(),
    Key::new("about", Form::Text, "what there is to see in it"),
    Key::new("figures", Form::Many(&Form::Text), "the figures it is drawn of"),
    Key::new("columns", Form::Many(&Form::Text), "what the numbers of a row are called, if they are several"),
    Key::new("rows", Form::Many(&Form::Group(ROW)), "what it is drawn of, if that is no figures"),
    Key::new("unit", Form::Unit(UNITS), "what the numbers of the rows count"),
    Key::new("source", Form::Entry(Register::Sources), "who says what stands in the rows"),
];

/// The keys of a row.
static ROW: &[Key] = &[
    Key::new("label", Form::Text, "what the row is called").required(),
    Key::new("value", Form::Decimal, "its number"),
    Key::new("values", Form::Many(&Form::Decimal), "its numbers, one for each column"),
    Key::new("start", Form::Date, "its first day, in a timeline"),
    Key::new("end", Form::Date, "its last day"),
];

const PLOTS: &[&str] = &["bar", "grouped", "line", "timeline", "share"];

/// Most columns: more patterns or strokes cannot be told apart.
const MOST_COLUMNS: usize = 4;

/// Most rows of each plot that can still be read.
fn most_rows(plot: Plot) -> usize {
    match plot {
        Plot::Bar | Plot::Timeline => 40,
        Plot::Grouped => 20,
        Plot::Line => 60,
        Plot::Share => 6,
    }
}

/// What was written, before it is known whether it fits together.
#[derive(Default)]
struct Written<'n> {
    plot: Option<Plot>,
    title: Option<Prose>,
    about: Prose,
    figures: Option<&'n Node>,
    columns: Vec<Prose>,
    rows: Option<&'n Node>,
    unit: Option<Text>,
    source: Option<Spanned<Text>>,
}

/// A row as it was written.
struct Row {
    label: Prose,
    values: Vec<Decimal>,
    start: Option<Date>,
    end: Option<Date>,
    span: Span,
}

/// Reads the lines between the fences, which stand at `inside` of the `source` unless marks of lists or quotations stand
/// among them; `None` if nothing can be drawn, which is noted.
pub fn read(source: &Source, inside: Option<Span>, span: Span, notes: &mut Notes) -> Option<Chart> {
    let Some(inside) = inside else {
        let first = Span { end: span.start, ..span };
        let message = "a chart has to begin at the left edge";
        let help = "move it out of the list, quotation or note";
        notes.push(Diagnostic::error(&CHART_PLACE, source.at(first), message).help(help));
        return None;
    };
    let node = parse(source, inside, notes)?;
    let mut reader = Reader { source, notes };
    let written = take_apart(&node, &mut reader);
    for (key, has) in [("kind", written.plot.is_some()), ("title", written.title.is_some())] {
        if !has && !is_written(&node, key) {
            let help =
                if key == "kind" { "write a line `kind: bar`" } else { "say in a line `title: …` what it shows" };
            reader.missing(node.span, key, help);
        }
    }
    let data = match (written.figures, written.rows) {
        (Some(figures), None) => of_figures(figures, &written, &mut reader),
        (None, Some(rows)) => of_rows(rows, &written, node.span, &mut reader),
        (Some(_), Some(rows)) => refuse(&mut reader, rows.span, "a chart has figures or rows, not both"),
        (None, None) => {
            reader.missing(node.span, "figures", "name the figures in `figures: […]`, or write `rows:`");
            None
        }
    };
    Some(Chart { plot: written.plot?, title: written.title?, about: written.about, data: data?, span })
}

fn is_written(node: &Node, key: &str) -> bool {
    matches!(&node.data, Data::Map(entries) if entries.iter().any(|it| &*it.0.value == key))
}

fn refuse<T>(reader: &mut Reader, span: Span, message: &str) -> Option<T> {
    let help = "`vodic explain chart-data` says what each kind of chart is drawn of";
    reader.error(Diagnostic::error(&CHART_DATA, reader.at(span), message).help(help));
    None
}

fn take_apart<'n>(node: &'n Node, reader: &mut Reader) -> Written<'n> {
    let mut written = Written::default();
    for (key, value) in reader.entries(node, CHART) {
        match key {
            "kind" => {
                let name = reader.choice(value, PLOTS);
                written.plot = Plot::ALL.into_iter().find(|it| Some(it.name()) == name);
            }
            "title" => written.title = reader.prose(value).map(|it| it.value),
            "about" => written.about = reader.prose(value).map(|it| it.value).unwrap_or_default(),
            "figures" => written.figures = Some(value),
            "columns" => {
                let columns = reader.items(value).iter();
                written.columns = columns.filter_map(|it| reader.prose(it)).map(|it| it.value).collect();
            }
            "rows" => written.rows = Some(value),
            "unit" => written.unit = unit(value, UNITS, reader),
            "source" => written.source = reader.word(value, "the name of a source"),
            _ => unreachable!("every key of CHART is read"),
        }
    }
    written
}

fn of_figures(node: &Node, written: &Written, reader: &mut Reader) -> Option<ChartData> {
    let items = reader.items(node);
    let figures: Vec<Spanned<Target>> = items
        .iter()
        .filter_map(|it| reader.word(it, "the address of a figure"))
        .map(|it| it.map(Target::Figure))
        .collect();
    let plot = written.plot?;
    if !matches!(plot, Plot::Bar | Plot::Share) {
        return refuse(reader, node.span, "figures are drawn as bars or as parts of a whole");
    }
    if figures.len() < 2 || figures.len() > most_rows(plot) {
        return refuse(reader, node.span, &format!("a chart like this is drawn of 2 to {} figures", most_rows(plot)));
    }
    Some(ChartData::Figures(figures))
}

fn of_rows(node: &Node, written: &Written, whole: Span, reader: &mut Reader) -> Option<ChartData> {
    if written.source.is_none() {
        reader.missing(whole, "source", "say in `source:` who says this: a name from content/registry/sources.yaml");
    }
    let told = reader.notes.len();
    let items = reader.items(node);
    let rows: Vec<Row> = items.iter().filter_map(|it| row(it, reader)).collect();
    if reader.notes.len() > told {
        return None;
    }
    let (plot, source) = (written.plot?, written.source.clone()?);
    if rows.len() < 2 || rows.len() > most_rows(plot) {
        return refuse(reader, node.span, &format!("a chart like this has 2 to {} rows", most_rows(plot)));
    }
    if plot == Plot::Timeline {
        return of_days(rows, source, reader);
    }
    fits(&rows, written, plot, node.span, reader)?;
    let rows = rows.into_iter().map(|it| (it.label, it.values)).collect();
    let numbers = ChartNumbers { columns: written.columns.clone(), rows, unit: written.unit.clone(), source };
    Some(ChartData::Numbers(numbers))
}

/// Whether rows of numbers are what a plot is drawn of.
fn fits(rows: &[Row], written: &Written, plot: Plot, span: Span, reader: &mut Reader) -> Option<()> {
    let columns = written.columns.len();
    let (least, most) = match plot {
        Plot::Grouped => (2, MOST_COLUMNS),
        Plot::Line => (0, MOST_COLUMNS),
        _ => (0, 0),
    };
    if columns < least || columns > most || columns == 1 {
        let message = match plot {
            Plot::Grouped => format!("grouped bars have 2 to {MOST_COLUMNS} columns"),
            Plot::Line => format!("lines have 2 to {MOST_COLUMNS} columns, or none at all for a single line"),
            _ => "this kind of chart has one number for each row, so it has no `columns:`".to_owned(),
        };
        return refuse(reader, span, &message);
    }
    let expected = columns.max(1);
    for row in rows {
        if row.start.is_some() || row.end.is_some() {
            return refuse(reader, row.span, "days are drawn in a timeline alone");
        }
        if row.values.len() != expected {
            let message = format!("of {expected} numbers this row has {}", row.values.len());
            return refuse(reader, row.span, &message);
        }
        if row.values.iter().any(|it| it.value < 0) {
            return refuse(reader, row.span, "a number below zero cannot be drawn");
        }
    }
    let is_empty = rows.iter().flat_map(|it| &it.values).all(|it| it.value == 0);
    if is_empty { refuse(reader, span, "all numbers are zero, so there is nothing to draw") } else { Some(()) }
}

fn of_days(rows: Vec<Row>, source: Spanned<Text>, reader: &mut Reader) -> Option<ChartData> {
    let mut days = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(start) = row.start.filter(|it| it.year.is_some()) else {
            return refuse(reader, row.span, "a row of a timeline has a `start:` with a year");
        };
        let last = |it: Date| it.bounds().map(|(_, last)| last);
        if row.end.is_some_and(|end| end.year.is_none() || last(end) < last(start)) {
            return refuse(reader, row.span, "a row of a timeline ends after it has begun");
        }
        days.push(ChartDays { label: row.label, start, end: row.end });
    }
    Some(ChartData::Days { rows: days, source })
}

fn row(node: &Node, reader: &mut Reader) -> Option<Row> {
    let mut row = Row { label: Prose::default(), values: Vec::new(), start: None, end: None, span: node.span };
    for (key, value) in reader.entries(node, ROW) {
        match key {
            "label" => row.label = reader.prose(value).map(|it| it.value).unwrap_or_default(),
            "value" => row.values.extend(reader.decimal(value)),
            "values" => {
                let numbers = reader.items(value).iter();
                row.values.extend(numbers.filter_map(|it| reader.decimal(it)).collect::<Vec<_>>());
            }
            "start" => row.start = reader.date(value),
            "end" => row.end = reader.date(value),
            _ => unreachable!("every key of ROW is read"),
        }
    }
    if !matches!(node.data, Data::Map(_)) {
        return None;
    }
    if row.label.is_empty() && !is_written(node, "label") {
        reader.missing(node.span, "label", "every row says in `label:` what it is");
    }
    Some(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a chart and compares what it is drawn of, or what is wrong: line, code and message.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let source = Source::new("a.md", text);
        let whole = Span::new(0, text.len());
        let mut notes = Notes::default();
        let chart = read(&source, Some(whole), whole, &mut notes);
        let said = notes.iter().map(|it| {
            let place = it.place.to_string();
            format!("{} {}: {}", place.trim_start_matches("a.md:"), it.code.name, it.message)
        });
        let drawn = chart.map(|it| match it.data {
            ChartData::Figures(figures) => format!("{} figures", figures.len()),
            ChartData::Numbers(it) => format!("{} × {}", it.rows.len(), it.columns.len().max(1)),
            ChartData::Days { rows, .. } => format!("{} periods", rows.len()),
        });
        assert_eq!(said.chain(drawn).collect::<Vec<_>>().join("\n"), expected);
    }

    const ROWS: &str = "source: s\nrows:\n- {label: A, value: 1}\n- {label: B, value: 2}\n";

    #[test]
    fn charts_are_drawn_of_figures_or_rows() {
        check("kind: bar\ntitle: T\nfigures: [a, projects/b#c]", "2 figures");
        check(&format!("kind: bar\ntitle: T\n{ROWS}"), "2 × 1");
        check(
            "kind: grouped\ntitle: T\ncolumns: [X, Y]\nsource: s\nrows: [{label: A, values: [1, 2]}, {label: B, values: [3, 4]}]",
            "2 × 2",
        );
        check(
            "kind: timeline\ntitle: T\nsource: s\nrows: [{label: A, start: 2024}, {label: B, start: 2024-02, end: 2024-03}]",
            "2 periods",
        );
    }

    #[test]
    fn what_does_not_fit_is_told_where_it_stands() {
        check("kind: bar\ntitle: T", "1:1 missing-field: `figures` is missing");
        check("title: T\nfigures: [a, b]", "1:1 missing-field: `kind` is missing");
        check(
            "kind: line\ntitle: T\nfigures: [a, b]",
            "3:10 chart-data: figures are drawn as bars or as parts of a whole",
        );
        check("kind: bar\ntitle: T\nfigures: [a]", "3:10 chart-data: a chart like this is drawn of 2 to 40 figures");
        check(&format!("kind: grouped\ntitle: T\n{ROWS}"), "5:1 chart-data: grouped bars have 2 to 4 columns");
        check(
            &format!("kind: timeline\ntitle: T\n{ROWS}"),
            "5:3 chart-data: a row of a timeline has a `start:` with a year",
        );
        check(
            &format!("kind: share\ntitle: T\n{}", ROWS.replace("value: 2", "value: -2")),
            "6:3 chart-data: a number below zero cannot be drawn",
        );
        check(
            &format!("kind: bar\ntitle: T\n{}", ROWS.replace("source: s\n", "")),
            "1:1 missing-field: `source` is missing",
        );
        check(
            &format!("kind: pie\ntitle: T\n{ROWS}"),
            "1:7 unknown-value: `pie` is not one of the words that can stand here",
        );
        check(
            &format!("kind: bar\ntitle: T\ncolour: red\n{ROWS}"),
            "3:1 unknown-key: there is no key `colour` here\n2 × 1",
        );
        check(
            "kind: bar\ntitle: T\nsource: s\nrows: [{label: A, value: 5.200}, {label: B, value: 1}]",
            "4:26 yaml-trap: `5.200` can be read as two different numbers",
        );
    }
}

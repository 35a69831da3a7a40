//! Charts in the words of a language.

use jiff::civil::Date as Day;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::content::body::{ChartDays, ChartNumbers, Plot};
use crate::content::field::Decimal;
use crate::render::chart::data::{Cell, Chart, Label, Row, Words};
use crate::render::chart::marks;
use crate::render::figure::{self, Amount};
use crate::render::messages::catalog::Messages;

/// The words around every chart of a language.
pub fn words(messages: &Messages, lang: Lang) -> Words {
    let text = |id: &str| messages.text(lang, id).to_string();
    Words {
        table: text("chart-table"),
        what: text("chart-what"),
        value: text("chart-value"),
        part: text("chart-part"),
        time: text("chart-time"),
        source: text("field-source"),
        plots: Plot::ALL.map(|it| text(&format!("chart-plot-{}", it.name()))),
    }
}

/// A chart whose rows are still to come.
pub fn begin(plot: Plot, title: Label, about: &str) -> Chart {
    Chart {
        plot,
        title,
        about: about.to_owned(),
        columns: Vec::new(),
        rows: Vec::new(),
        marks: Vec::new(),
        source: None,
    }
}

/// The cell of an amount; one without a number is drawn as nothing.
pub fn cell(messages: &Messages, lang: Lang, amount: &Amount) -> Cell {
    let value = amount.value.map_or(0.0, Decimal::to_f64);
    Cell {
        from: 0.0,
        to: value,
        text: figure::in_words(messages, amount, lang),
        digits: amount.value.map(|it| messages.digits(lang, &it.to_string())).unwrap_or_default(),
        ..Cell::default()
    }
}

/// The cell of a period: from the first day that it can mean to the last; `None` without a year. Of what is no period but
/// a day of a month or a year, nobody knows which.
pub fn period(messages: &Messages, lang: Lang, start: &Date, end: Option<&Date>, inferred: bool) -> Option<Cell> {
    let (first, last) = bounds(start, end)?;
    Some(Cell {
        from: marks::day_number(first),
        to: marks::day_number(last) + 1.0,
        text: messages.range(lang, start, end, inferred),
        vague: end.is_none() && !start.is_full(),
        ..Cell::default()
    })
}

fn bounds(start: &Date, end: Option<&Date>) -> Option<(Day, Day)> {
    let (first, own) = start.bounds()?;
    let last = end.and_then(Date::bounds).map_or(own, |it| it.1);
    (first <= last).then_some((first, last))
}

/// Rows of numbers as an author wrote them.
pub fn numbers(chart: &mut Chart, messages: &Messages, lang: Lang, numbers: &ChartNumbers) {
    chart.columns = numbers.columns.iter().map(|it| Label::new(it.to_string())).collect();
    let row = |(label, values): &(_, Vec<Decimal>)| {
        let amount =
            |it: &Decimal| Amount { value: Some(*it), qualifier: "exact", unit: numbers.unit.as_deref(), per: None };
        let cells = values.iter().map(|it| cell(messages, lang, &amount(it))).collect();
        Row { label: Label::new(ToString::to_string(label)), url: String::new(), cells }
    };
    chart.rows = numbers.rows.iter().map(row).collect();
    finish(chart, messages, lang);
}

/// Periods as an author wrote them.
pub fn days(chart: &mut Chart, messages: &Messages, lang: Lang, rows: &[ChartDays]) {
    let row = |it: &ChartDays| {
        let cell = period(messages, lang, &it.start, it.end.as_ref(), false)?;
        Some(Row { label: Label::new(it.label.to_string()), url: String::new(), cells: vec![cell] })
    };
    chart.rows = rows.iter().filter_map(row).collect();
    finish(chart, messages, lang);
}

/// Adds what follows from the rows: the marks of the axis, the parts of the whole.
pub fn finish(chart: &mut Chart, messages: &Messages, lang: Lang) {
    match chart.plot {
        Plot::Bar | Plot::Grouped => {}
        Plot::Line => {
            let named = |it: f64| (it, messages.number(lang, it));
            chart.marks = marks::numbers(chart.last()).into_iter().map(named).collect();
        }
        Plot::Timeline => {
            let first = chart.cells().map(|it| it.from).fold(f64::MAX, f64::min);
            if let (Some(first), Some(last)) = (marks::day(first), marks::day(chart.last() - 1.0)) {
                chart.marks = marks::days(messages, lang, first, last);
            }
        }
        Plot::Share => parts(chart, messages, lang),
    }
}

/// Parts of the whole in whole per cents.
fn parts(chart: &mut Chart, messages: &Messages, lang: Lang) {
    let whole: f64 = chart.cells().map(|it| it.to).sum();
    for cell in chart.rows.iter_mut().flat_map(|it| &mut it.cells).filter(|_| whole > 0.0) {
        let percent = Decimal { value: (cell.to / whole * 100.0).round() as i64, scale: 0 };
        let amount = Amount { value: Some(percent), qualifier: "exact", unit: Some("percent"), per: None };
        cell.part = figure::in_words(messages, &amount, lang);
    }
}

//! The numbers of a chart as a table.

use crate::content::body::Plot;
use crate::render::chart::data::{Chart, Label, Row, Words};
use crate::render::escape;

/// What the columns are called: that of the rows' names first.
pub fn head(chart: &Chart, words: &Words) -> Vec<Label> {
    let mut head = vec![Label::new(words.what.as_str())];
    if chart.columns.is_empty() {
        let value = if chart.plot == Plot::Timeline { &words.time } else { &words.value };
        head.push(Label::new(value.as_str()));
    }
    head.extend(chart.columns.iter().cloned());
    if has_parts(chart) {
        head.push(Label::new(words.part.as_str()));
    }
    head
}

/// What stands beside the name of a row.
pub fn cells<'a>(chart: &Chart, row: &'a Row) -> impl Iterator<Item = &'a str> {
    let has_parts = has_parts(chart);
    row.cells.iter().flat_map(move |cell| {
        let text = if cell.text.is_empty() { "–" } else { &cell.text };
        std::iter::once(text).chain(has_parts.then_some(cell.part.as_str()))
    })
}

fn has_parts(chart: &Chart) -> bool {
    chart.cells().any(|it| !it.part.is_empty())
}

/// Writes the table: a row for each row, its name leading where more is told of it.
pub fn write(out: &mut String, chart: &Chart, words: &Words) {
    out.push_str("<table>\n<thead>\n<tr>");
    for label in head(chart, words) {
        out.push_str("<th scope=\"col\"");
        lang(out, &label);
        out.push('>');
        escape::text(out, &label.text);
        out.push_str("</th>");
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    chart.rows.iter().for_each(|it| write_row(out, chart, it));
    out.push_str("</tbody>\n</table>");
}

fn write_row(out: &mut String, chart: &Chart, row: &Row) {
    out.push_str("<tr><th scope=\"row\"");
    lang(out, &row.label);
    out.push('>');
    if row.url.is_empty() {
        escape::text(out, &row.label.text);
    } else {
        out.push_str("<a href=\"");
        escape::address(out, &row.url);
        out.push_str("\">");
        escape::text(out, &row.label.text);
        out.push_str("</a>");
    }
    out.push_str("</th>");
    for cell in cells(chart, row) {
        out.push_str("<td>");
        escape::text(out, cell);
        out.push_str("</td>");
    }
    out.push_str("</tr>\n");
}

/// Writes the language of a label, if it is another one.
pub fn lang(out: &mut String, label: &Label) {
    if !label.lang.is_empty() {
        out.push_str(" lang=\"");
        escape::attribute(out, &label.lang);
        out.push('"');
    }
}

//! The numbers of a chart as a table.

use crate::content::body::Plot;
use crate::render::chart::data::{Chart, Label, Row, Words};
use crate::render::escape;

/// Writes the table: a row for each row, its name leading where more is told of it.
pub fn write(out: &mut String, chart: &Chart, words: &Words) {
    out.push_str("<table>\n<thead>\n<tr>");
    head(out, &Label::new(words.what.as_str()));
    if chart.columns.is_empty() {
        let value = if chart.plot == Plot::Timeline { &words.time } else { &words.value };
        head(out, &Label::new(value.as_str()));
    }
    chart.columns.iter().for_each(|it| head(out, it));
    let has_parts = chart.cells().any(|it| !it.part.is_empty());
    if has_parts {
        head(out, &Label::new(words.part.as_str()));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    chart.rows.iter().for_each(|it| row(out, it, has_parts));
    out.push_str("</tbody>\n</table>");
}

fn head(out: &mut String, label: &Label) {
    out.push_str("<th scope=\"col\"");
    lang(out, label);
    out.push('>');
    escape::text(out, &label.text);
    out.push_str("</th>");
}

fn row(out: &mut String, row: &Row, has_parts: bool) {
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
    for cell in &row.cells {
        out.push_str("<td>");
        escape::text(out, if cell.text.is_empty() { "–" } else { &cell.text });
        out.push_str("</td>");
        if has_parts {
            out.push_str("<td>");
            escape::text(out, &cell.part);
            out.push_str("</td>");
        }
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

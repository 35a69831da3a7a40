//! A chart as it stands on a page: its title, the picture, its numbers, its source.

use crate::render::chart::data::{Chart, Words};
use crate::render::chart::draw::svg;
use crate::render::chart::pen::Width;
use crate::render::chart::table;
use crate::render::escape;

/// Writes the whole, as HTML that is well-formed XML too; the numbers can be opened. `id` is the anchor of the chart, unique
/// in the page.
pub fn write(out: &mut String, chart: &Chart, words: &Words, id: &str) {
    begin(out, chart, words, id, Width::Fluid);
    out.push_str("\n<details class=\"chart-numbers\"><summary>");
    escape::text(out, &words.table);
    out.push_str("<span class=\"unseen\">: ");
    escape::text(out, &chart.title.text);
    out.push_str("</span></summary>\n");
    numbers(out, chart, words);
    out.push_str("</details>\n");
    end(out, chart, words);
}

/// The same for paper, where nothing can be opened: the numbers stand below the picture.
pub fn write_open(out: &mut String, chart: &Chart, words: &Words, id: &str, width: Width) {
    begin(out, chart, words, id, width);
    out.push_str("\n<div class=\"chart-numbers\">\n");
    numbers(out, chart, words);
    out.push_str("</div>\n");
    end(out, chart, words);
}

fn begin(out: &mut String, chart: &Chart, words: &Words, id: &str, width: Width) {
    out.push_str("<figure class=\"chart chart-");
    out.push_str(chart.plot.name());
    out.push_str("\" id=\"");
    escape::attribute(out, id);
    out.push_str("\">\n<figcaption");
    table::lang(out, &chart.title);
    out.push('>');
    escape::text(out, &chart.title.text);
    out.push_str("</figcaption>\n");
    out.push_str(&svg(chart, words, id, width));
}

fn numbers(out: &mut String, chart: &Chart, words: &Words) {
    out.push_str("<section class=\"scroll\" tabindex=\"0\" aria-label=\"");
    escape::attribute(out, &chart.title.text);
    out.push_str("\">\n");
    table::write(out, chart, words);
    out.push_str("</section>");
}

fn end(out: &mut String, chart: &Chart, words: &Words) {
    if let Some((source, url)) = &chart.source {
        out.push_str("<p class=\"meta\">");
        escape::text(out, &words.source);
        out.push_str(": <a href=\"");
        escape::address(out, url);
        out.push('"');
        table::lang(out, source);
        out.push('>');
        escape::text(out, &source.text);
        out.push_str("</a></p>\n");
    }
    out.push_str("</figure>\n");
}

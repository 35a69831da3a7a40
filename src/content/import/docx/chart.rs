//! Charts of Word as tables of their numbers (ECMA-376, DrawingML charts).

use std::collections::{BTreeMap, BTreeSet};

use crate::content::import::model::{Block, Inline, Style};
use crate::content::import::xml::Element;

/// A column of numbers, by the places of its rows.
struct Series {
    name: String,
    labels: BTreeMap<u32, String>,
    numbers: BTreeMap<u32, String>,
}

/// The title of a chart, and its numbers. Empty if there are none.
pub fn blocks(chart: &Element) -> Vec<Block> {
    let series: Vec<Series> = chart.all("c:ser").map(series).filter(|it| !it.numbers.is_empty()).collect();
    let Some(first) = series.first() else { return Vec::new() };
    let title: String = chart.all("c:title").next().map(said).unwrap_or_default();
    let mut rows = vec![std::iter::once(String::new()).chain(series.iter().map(|it| it.name.clone())).collect()];
    let places = series.iter().flat_map(|it| it.labels.keys().chain(it.numbers.keys()));
    let places: BTreeSet<u32> = places.copied().collect();
    for place in places {
        let label = series.iter().find_map(|it| it.labels.get(&place)).or(first.labels.get(&place));
        let label = label.cloned().unwrap_or_else(|| (place + 1).to_string());
        let numbers = series.iter().map(|it| it.numbers.get(&place).cloned().unwrap_or_default());
        rows.push(std::iter::once(label).chain(numbers).collect::<Vec<String>>());
    }
    let cell = |it: String| if it.is_empty() { Vec::new() } else { vec![Inline::Text(it)] };
    let table = Block::Table(rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect());
    let title =
        (!title.is_empty()).then(|| Block::Paragraph(vec![Inline::Styled(Style::Strong, vec![Inline::Text(title)])]));
    title.into_iter().chain([table]).collect()
}

fn series(element: &Element) -> Series {
    let points = |names: [&str; 2]| {
        let found = names.iter().find_map(|it| element.child(it));
        let points = found.into_iter().flat_map(|it| it.all("c:pt"));
        let point = |it: &Element| Some((it.attribute("idx")?.parse().ok()?, number(&it.child("c:v")?.text())));
        points.filter_map(point).collect::<BTreeMap<u32, String>>()
    };
    let name = element.child("c:tx").and_then(|it| it.all("c:v").next()).map(Element::text).unwrap_or_default();
    Series { name, labels: points(["c:cat", "c:xVal"]), numbers: points(["c:val", "c:yVal"]) }
}

/// A number as people write it: `4.3` for `4.2999999999999998`. Words stay.
fn number(text: &str) -> String {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => number.to_string(),
        _ => text.trim().to_owned(),
    }
}

/// The words of a drawing, in one line.
pub fn said(element: &Element) -> String {
    let paragraphs = element.all("a:p").map(|it| it.all("a:t").map(Element::text).collect::<String>());
    paragraphs.filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join(" / ")
}

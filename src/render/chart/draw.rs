//! A chart as SVG: a pure function of what it shows.

use crate::content::body::Plot;
use crate::render::chart::data::{Chart, Words};
use crate::render::chart::pen::{Pen, Width};
use crate::render::chart::{bars, line, share, timeline};

/// Draws a chart. `id` begins the ids in the picture, which is well-formed XML and has neither styles nor scripts.
pub fn svg(chart: &Chart, words: &Words, id: &str, width: Width) -> String {
    let mut pen = Pen::new(width, id);
    let height = match chart.plot {
        Plot::Bar => bars::draw(&mut pen, chart),
        Plot::Grouped => bars::draw_grouped(&mut pen, chart),
        Plot::Line => line::draw(&mut pen, chart),
        Plot::Timeline => timeline::draw(&mut pen, chart),
        Plot::Share => share::draw(&mut pen, chart),
    };
    let patterns = match chart.plot {
        Plot::Grouped => chart.columns.len(),
        Plot::Share => chart.rows.len(),
        _ => 1,
    };
    pen.finish(height, &chart.title, &chart.description(words), patterns)
}

#[cfg(test)]
mod tests {
    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::*;
    use crate::render::chart::data::{Cell, Label, Row};

    /// A chart of so many rows and columns.
    fn chart(plot: Plot, rows: usize, columns: usize) -> Chart {
        let cell = |at: usize| Cell {
            from: if plot == Plot::Timeline { at as f64 * 40.0 } else { 0.0 },
            to: at as f64 * 40.0 + 7.0,
            text: format!("{at} луѓе"),
            digits: at.to_string(),
            vague: at == 2,
            part: String::new(),
        };
        let row = |at: usize| Row {
            label: Label::new(format!("Ред „{at}“ „име“ со многу зборови што не можат да стојат во еден ред")),
            url: String::new(),
            cells: (0..columns).map(|it| cell(at + it)).collect(),
        };
        Chart {
            plot,
            title: Label { text: "Наслов".to_owned(), lang: "mk".to_owned() },
            about: String::new(),
            columns: if columns > 1 { (0..columns).map(|it| Label::new(it.to_string())).collect() } else { Vec::new() },
            rows: (0..rows).map(row).collect(),
            marks: vec![(0.0, "0".to_owned()), (100.0, "100".to_owned())],
            source: None,
        }
    }

    /// Every name of an attribute in a drawing, and every text; it is well-formed, or the test fails.
    fn read(svg: &str) -> (Vec<String>, Vec<String>) {
        let mut reader = Reader::from_str(svg);
        let (mut names, mut texts) = (Vec::new(), Vec::new());
        let mut depth = 0;
        loop {
            match reader.read_event().expect("the drawing is well-formed") {
                Event::Eof => break,
                Event::End(_) => depth -= 1,
                Event::Text(text) => texts.push(text.into_inner().into_owned()),
                ref event @ (Event::Start(ref tag) | Event::Empty(ref tag)) => {
                    depth += i32::from(matches!(event, Event::Start(_)));
                    let attributes = tag.attributes().map(|it| it.expect("attributes are written once"));
                    names.extend(attributes.map(|it| it.key.as_ref().to_owned()));
                }
                _ => {}
            }
        }
        assert_eq!(depth, 0, "every element is closed");
        (names, texts)
    }

    #[test]
    fn every_drawing_is_well_formed_and_without_styles() {
        for plot in Plot::ALL {
            let columns = if matches!(plot, Plot::Grouped | Plot::Line) { 3 } else { 1 };
            for width in [Width::Fluid, Width::Fixed(420.0)] {
                let svg = svg(&chart(plot, 5, columns), &Words::default(), "c", width);
                let (names, texts) = read(&svg);
                assert!(!names.iter().any(|it| it == "style" || it.starts_with("on")), "{svg}");
                assert!(texts.iter().any(|it| it == "Наслов"), "{svg}");
                assert_eq!(names.iter().any(|it| it == "viewBox"), width != Width::Fluid, "{svg}");
                assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
            }
        }
    }

    #[test]
    fn every_row_has_its_words_beside_it() {
        for plot in [Plot::Bar, Plot::Share, Plot::Timeline] {
            let (_, texts) = read(&svg(&chart(plot, 4, 1), &Words::default(), "c", Width::Fluid));
            let told = texts.iter().filter(|it| it.contains("луѓе")).count();
            // The description tells them too.
            assert_eq!(told, 5, "{plot:?}: {texts:?}");
        }
    }

    #[test]
    fn a_bar_is_as_long_as_its_number() {
        let svg = svg(&chart(Plot::Bar, 3, 1), &Words::default(), "c", Width::Fixed(100.0));
        let widths: Vec<&str> =
            svg.split("<rect").skip(1).filter_map(|it| it.split("width=\"").nth(1)?.split('"').next()).collect();
        assert_eq!(widths, ["8.05", "54.02", "100"]);
    }
}

//! Writes SVG.

use std::fmt::Write;

use crate::render::chart::data::Label;
use crate::render::chart::measure::{width, wrap};
use crate::render::escape;

/// The font size of words and of what is said at the side, in pixels.
pub const TEXT: f64 = 14.0;
pub const SMALL: f64 = 12.5;
/// From one line of words to the next.
pub const LINE: f64 = 19.0;

/// The narrowest column that a chart stands in, in pixels: words are broken to fit it.
const NARROWEST: f64 = 280.0;

/// How wide a drawing is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// As wide as the column it stands in, and no narrower than 280 pixels.
    Fluid,
    /// So many pixels.
    Fixed(f64),
}

/// A drawing in the making; `y` grows downwards, in pixels.
pub struct Pen {
    out: String,
    width: Width,
    /// Before every id.
    pub id: String,
}

/// Where a text stands relative to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// As `text-anchor` has it.
    pub fn name(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

impl Pen {
    pub fn new(width: Width, id: &str) -> Pen {
        Pen { out: String::with_capacity(4 << 10), width, id: id.to_owned() }
    }

    /// How wide words may be, in pixels.
    pub fn room(&self) -> f64 {
        match self.width {
            Width::Fluid => NARROWEST,
            Width::Fixed(width) => width,
        }
    }

    /// A place or length along the width: 0 is its beginning, 1 its end.
    fn along(&self, share: f64) -> String {
        match self.width {
            Width::Fluid => format!("{}%", number(share * 100.0)),
            Width::Fixed(width) => number(share * width),
        }
    }

    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn put(&mut self, markup: std::fmt::Arguments) {
        self.out.write_fmt(markup).expect("a `String` takes everything");
    }

    /// Words on one line; `bold` ones follow them.
    pub fn text(&mut self, at: f64, y: f64, anchor: Anchor, text: &str, size: f64) {
        let x = self.along(at);
        let class = if size < TEXT { "chart-small" } else { "chart-text" };
        self.put(format_args!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{}\" font-size=\"{size}\" fill=\"currentColor\" text-anchor=\"{}\">",
            number(y),
            anchor.name()
        ));
        escape::text(&mut self.out, text);
        self.push("</text>\n");
    }

    /// A label and behind it, bold, a value; on as many lines as they need from `y` on, beginning so many pixels from the
    /// left. Returns where the next thing may stand.
    pub fn labeled(&mut self, from: f64, y: f64, label: &Label, value: &str) -> f64 {
        let room = self.room() - from;
        let lines = wrap(&label.text, TEXT, room);
        let mut y = y;
        let values = wrap(value, TEXT * 1.05, room);
        let used = lines.last().map_or(0.0, |it| width(it, TEXT));
        let is_beside = !lines.is_empty() && values.len() == 1 && used + 8.0 + width(value, TEXT * 1.05) <= room;
        for (at, line) in lines.iter().enumerate() {
            y += LINE;
            let beside = (is_beside && at + 1 == lines.len()).then_some(value);
            self.line_of(from, y - 5.0, line, &label.lang, beside);
        }
        if !is_beside {
            for line in &values {
                y += LINE;
                self.line_of(from, y - 5.0, "", "", Some(line));
            }
        }
        y + 4.0
    }

    /// What several bars have in common, in bold letters above them. Returns where the next thing may stand.
    pub fn headed(&mut self, y: f64, label: &Label) -> f64 {
        let mut y = y;
        for line in wrap(&label.text, TEXT * 1.05, self.room()) {
            y += LINE;
            self.line_of(0.0, y - 5.0, "", &label.lang, Some(&line));
        }
        y + 4.0
    }

    /// A line of text and something bold behind it; alone, that is in the language.
    fn line_of(&mut self, from: f64, y: f64, text: &str, lang: &str, bold: Option<&str>) {
        self.put(format_args!(
            "<text class=\"chart-text\" x=\"{}\" y=\"{}\" font-size=\"{TEXT}\" fill=\"currentColor\">",
            number(from),
            number(y)
        ));
        if !text.is_empty() {
            self.push("<tspan");
            self.lang(lang);
            self.push(">");
            escape::text(&mut self.out, text);
            self.push("</tspan>");
        }
        if let Some(bold) = bold.filter(|it| !it.is_empty()) {
            self.push("<tspan font-weight=\"600\"");
            if text.is_empty() {
                self.lang(lang);
            }
            self.push(if text.is_empty() { ">" } else { " dx=\"8\">" });
            escape::text(&mut self.out, bold);
            self.push("</tspan>");
        }
        self.push("</text>\n");
    }

    /// The language of an element that is still open, if it is not the page's.
    fn lang(&mut self, lang: &str) {
        if !lang.is_empty() {
            self.push(" lang=\"");
            escape::attribute(&mut self.out, lang);
            self.push("\"");
        }
    }

    /// A bar from one place to another, in the pattern of a column.
    pub fn bar(&mut self, from: f64, to: f64, y: f64, height: f64, column: usize) {
        let (x, width) = (self.along(from), self.along((to - from).max(0.0)));
        let fill = self.fill(column);
        self.put(format_args!(
            "<rect class=\"chart-{column}\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{}\" fill=\"{fill}\" stroke=\"currentColor\"/>\n",
            number(y),
            number(height)
        ));
    }

    /// An empty bar with a broken edge: somewhere in it.
    pub fn outline(&mut self, from: f64, to: f64, y: f64, height: f64) {
        let (x, width) = (self.along(from), self.along((to - from).max(0.0)));
        self.put(format_args!(
            "<rect class=\"chart-0\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"/>\n",
            number(y),
            number(height)
        ));
    }

    /// A small piece of a column, at the left edge.
    pub fn swatch(&mut self, y: f64, size: f64, column: usize) {
        let fill = self.fill(column);
        self.put(format_args!(
            "<rect class=\"chart-{column}\" x=\"1\" y=\"{}\" width=\"{size}\" height=\"{size}\" fill=\"{fill}\" stroke=\"currentColor\"/>\n",
            number(y)
        ));
    }

    fn fill(&self, column: usize) -> String {
        match column {
            0 => "currentColor".to_owned(),
            column => format!("url(#{}-{column})", self.id),
        }
    }

    /// A straight line. Strokes of columns differ in their dashes; a thin one is part of the axis.
    pub fn stroke(&mut self, from: (f64, f64), to: (f64, f64), stroke: Stroke) {
        let (x1, x2) = (self.along(from.0), self.along(to.0));
        let (y1, y2) = (number(from.1), number(to.1));
        self.put(format_args!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"currentColor\" "));
        match stroke {
            Stroke::Axis => self.push("class=\"chart-axis\" stroke-width=\"1\" stroke-opacity=\".35\"/>\n"),
            Stroke::Column(column) => {
                let dashes = DASHES[column % DASHES.len()];
                self.put(format_args!("class=\"chart-{column}\" stroke-width=\"2.5\" stroke-linecap=\"round\""));
                if !dashes.is_empty() {
                    self.put(format_args!(" stroke-dasharray=\"{dashes}\""));
                }
                self.push("/>\n");
            }
        }
    }

    /// The mark of a column at a place, shifted by so many pixels.
    pub fn mark(&mut self, at: f64, shift: f64, y: f64, column: usize) {
        self.shape((at, y), shift, column, MARKS[column % MARKS.len()]);
    }

    /// A period too short for a bar.
    pub fn point(&mut self, at: f64, y: f64) {
        self.shape((at, y), 0.0, 0, POINT);
    }

    fn shape(&mut self, (at, y): (f64, f64), shift: f64, column: usize, shape: &str) {
        let x = self.along(at);
        self.put(format_args!(
            "<svg aria-hidden=\"true\" x=\"{x}\" y=\"{}\" width=\"1\" height=\"1\" overflow=\"visible\"><path class=\"chart-{column}\" transform=\"translate({} 0)\" d=\"{shape}\" fill=\"currentColor\"/></svg>\n",
            number(y),
            number(shift)
        ));
    }

    /// Everything drawn, as a picture of this height with its title and description.
    pub fn finish(self, height: f64, title: &Label, description: &str, patterns: usize) -> String {
        let Pen { out, width, id } = self;
        let mut svg = String::with_capacity(out.len() + (2 << 10));
        svg.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\"");
        let size = match width {
            Width::Fluid => format!(" width=\"100%\" height=\"{}\"", number(height)),
            Width::Fixed(width) => {
                let (width, height) = (number(width), number(height));
                format!(" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"")
            }
        };
        svg.push_str(&size);
        svg.push_str(&format!(
            " overflow=\"visible\" aria-labelledby=\"{id}-title {id}-desc\">\n<title id=\"{id}-title\""
        ));
        if !title.lang.is_empty() {
            svg.push_str(" lang=\"");
            escape::attribute(&mut svg, &title.lang);
            svg.push('"');
        }
        svg.push('>');
        escape::text(&mut svg, &title.text);
        svg.push_str(&format!("</title>\n<desc id=\"{id}-desc\">"));
        escape::text(&mut svg, description);
        svg.push_str("</desc>\n");
        write_patterns(&mut svg, &id, patterns);
        svg.push_str(&out);
        svg.push_str("</svg>");
        svg
    }
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    Axis,
    Column(usize),
}

const DASHES: &[&str] = &["", "8 6", "1 6", "12 5 1 5"];

/// A disc, a square, a triangle, a diamond; around 0.
const MARKS: &[&str] = &["M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-4.5-4.5h9v9h-9z", "M0-6l6 10h-12z", POINT];

const POINT: &str = "M0-7l6 7l-6 7l-6-7z";

/// What fills the columns behind the first: stripes, dots, nothing, a grid, lines.
const PATTERNS: &[&str] = &[
    "<path d=\"M-1 7L7-1M-1 1L1-1M5 7L7 5\" stroke=\"currentColor\" stroke-width=\"1.6\"/>",
    "<circle cx=\"3\" cy=\"3\" r=\"1.5\" fill=\"currentColor\"/>",
    "",
    "<path d=\"M0 3H6M3 0V6\" stroke=\"currentColor\" stroke-width=\"1\"/>",
    "<path d=\"M0 3H6\" stroke=\"currentColor\" stroke-width=\"2.4\"/>",
];

fn write_patterns(svg: &mut String, id: &str, count: usize) {
    if count < 2 {
        return;
    }
    svg.push_str("<defs>");
    for (at, shape) in PATTERNS.iter().enumerate().take(count - 1) {
        let column = at + 1;
        svg.push_str(&format!(
            "<pattern class=\"chart-{column}\" id=\"{id}-{column}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">{shape}</pattern>"
        ));
    }
    svg.push_str("</defs>\n");
}

/// With at most two decimals, and none that say nothing.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

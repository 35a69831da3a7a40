//! Draws a map.

use std::fmt::Write;

use crate::render::chart::data::Label;
use crate::render::escape;
use crate::render::map::atlas::{Atlas, Spot};
use crate::render::map::data::Map;
use crate::render::map::frame::{Frame, Size};
use crate::render::map::label::line_height;
use crate::render::map::land::Land;
use crate::render::map::lettering::{Disc, Lettering, Name, discs};

/// Bends smaller than this are not drawn, in pixels; of thin lines they may be larger.
const DETAIL: f64 = 0.9;
const THIN_DETAIL: f64 = 2.5;

/// A map as SVG.
#[derive(Debug, PartialEq)]
pub struct Drawn {
    pub svg: String,
    /// In pixels.
    pub width: f64,
    pub height: f64,
    /// Whether a disputed line is in sight, which is dashed.
    pub is_dashed: bool,
    /// The codes of those countries whose divisions are in sight.
    pub divided: Vec<String>,
    /// The codes of the countries that are named, and of those of which only the code is written.
    pub named: Vec<String>,
    pub coded: Vec<String>,
}

/// Draws a map. None if it is about no country that the atlas has. `id` is unique in the page.
pub fn draw(map: &Map, id: &str, size: Size) -> Option<Drawn> {
    let atlas = Atlas::get();
    let frame = Frame::of(map.countries.iter().map(|it| it.code.as_str()), size)?;
    let mut out = String::with_capacity(12 << 10);
    begin(&mut out, map, id, frame);
    let ours: Vec<&str> = map.countries.iter().map(|it| it.code.as_str()).collect();
    let placed = |rings: Vec<Vec<Spot>>| -> Vec<Vec<(f64, f64)>> {
        rings.iter().map(|ring| ring.iter().map(|it| frame.place(*it)).collect()).collect()
    };
    for code in atlas.countries.keys() {
        let class = if ours.contains(&code.as_str()) { "map-land" } else { "map-around" };
        fill(&mut out, &placed(atlas.around(code)), frame, class);
    }
    let area = map.area.as_ref().map(|it| placed(atlas.area(&it.code))).unwrap_or_default();
    fill(&mut out, &area, frame, "map-area");
    let divided = divisions(&mut out, atlas, &ours, frame);
    let is_dashed = lines(&mut out, atlas, map, frame);
    let discs = discs(map, frame);
    discs.iter().for_each(|it| disc(&mut out, it));
    let land = |code: &str| Land::of(&placed(atlas.around(code)), frame);
    let Lettering { names, named, coded, .. } = Lettering::of(map, &discs, frame, &Land::of(&area, frame), land);
    names.iter().for_each(|it| name(&mut out, it));
    out.push_str("</svg>");
    Some(Drawn { svg: out, width: frame.width, height: frame.height, is_dashed, divided, named, coded })
}

/// How a map looks that has no page around it.
const STYLE: &str = ".map-land, .map-around { fill: #fff; }
.map-around { opacity: .45; }
.map-inner { stroke: #cbc7b8; stroke-width: .4; }
.map-line { stroke: #a39f90; stroke-width: .8; }
.map-spot { fill: #0f5b56; }
.map-name, .map-country, .map-beyond { fill: #1c2127; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; font-family: \"Noto Sans\", sans-serif; }
.map-country, .map-beyond { fill: #4c5756; font-style: italic; }";

impl Drawn {
    /// The picture as a file of its own, with its colors.
    pub fn alone(&self) -> String {
        let ground = format!(
            "<style>{STYLE}</style>\n<rect width=\"{}\" height=\"{}\" fill=\"#f2f0e8\"/>\n<path",
            number(self.width),
            number(self.height)
        );
        self.svg.replacen("<path", &ground, 1)
    }
}

fn put(out: &mut String, markup: std::fmt::Arguments) {
    out.write_fmt(markup).expect("a `String` takes everything");
}

/// With one decimal, if it says something.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

fn begin(out: &mut String, map: &Map, id: &str, frame: Frame) {
    let (width, height) = (number(frame.width), number(frame.height));
    put(
        out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map-picture\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" aria-labelledby=\"{id}-title {id}-desc\">\n<title id=\"{id}-title\""
        ),
    );
    lang(out, &map.title);
    out.push('>');
    escape::text(out, &map.title.text);
    put(out, format_args!("</title>\n<desc id=\"{id}-desc\">"));
    escape::text(out, &map.about);
    out.push_str("</desc>\n");
}

fn lang(out: &mut String, label: &Label) {
    if !label.lang.is_empty() {
        out.push_str(" lang=\"");
        escape::attribute(out, &label.lang);
        out.push('"');
    }
}

/// An area, of rings in pixels.
fn fill(out: &mut String, rings: &[Vec<(f64, f64)>], frame: Frame, class: &str) {
    let mut path = String::new();
    for spots in rings.iter().filter(|it| !is_beyond(it, frame)) {
        walk(&mut path, spots, frame, DETAIL);
        path.push('z');
    }
    if !path.is_empty() {
        put(out, format_args!("<path class=\"{class}\" d=\"{path}\" fill=\"none\"/>\n"));
    }
}

/// Thin lines between what countries are divided into. Returns the countries that have such.
fn divisions(out: &mut String, atlas: &Atlas, countries: &[&str], frame: Frame) -> Vec<String> {
    let mut path = String::new();
    let mut divided = Vec::new();
    for code in countries {
        for arc in atlas.inner(code) {
            let spots: Vec<(f64, f64)> = arc.iter().map(|it| frame.place(*it)).collect();
            walk(&mut path, &spots, frame, THIN_DETAIL);
        }
        if !atlas.inner(code).is_empty() {
            divided.push((*code).to_owned());
        }
    }
    if !path.is_empty() {
        put(out, format_args!("<path class=\"map-inner\" d=\"{path}\" fill=\"none\" stroke=\"currentColor\"/>\n"));
    }
    divided
}

/// Borders and coasts, each once: a border that both its countries have would be drawn twice, and dashes over a line are
/// no dashes. Returns whether any is dashed.
fn lines(out: &mut String, atlas: &Atlas, map: &Map, frame: Frame) -> bool {
    let mut dashed: Vec<usize> = Vec::new();
    for [one, other] in &map.disputed {
        let theirs: Vec<usize> = atlas.arcs_of(other).collect();
        dashed.extend(atlas.arcs_of(one).filter(|it| theirs.contains(it)));
    }
    let mut has_dashes = false;
    for (is_dashed, class) in [(false, "map-line\" d=\""), (true, "map-line\" stroke-dasharray=\"3 2.5\" d=\"")] {
        let mut path = String::new();
        for (at, arc) in atlas.arcs.iter().enumerate() {
            let spots: Vec<(f64, f64)> = arc.iter().map(|it| frame.place(*it)).collect();
            if dashed.contains(&at) == is_dashed && !is_beyond(&spots, frame) {
                walk(&mut path, &spots, frame, DETAIL);
            }
        }
        if !path.is_empty() {
            has_dashes |= is_dashed;
            put(
                out,
                format_args!(
                    "<path class=\"{class}{path}\" fill=\"none\" stroke=\"currentColor\" stroke-linejoin=\"round\"/>\n"
                ),
            );
        }
    }
    has_dashes
}

/// Whether all of a line lies beyond one side of the picture.
fn is_beyond(spots: &[(f64, f64)], frame: Frame) -> bool {
    let all = spots.iter().map(|it| frame.outside(*it));
    all.reduce(|one, other| std::array::from_fn(|at| one[at] && other[at])).is_some_and(|it| it.contains(&true))
}

/// Adds a line to a path: no bends smaller than `detail`, and beyond the picture only as many as keep its shape inside.
fn walk(path: &mut String, spots: &[(f64, f64)], frame: Frame, detail: f64) {
    let mut kept: Option<(f64, f64)> = None;
    let mut last = (0.0, 0.0);
    let mut is_first = true;
    let tenths = |it: (f64, f64)| ((it.0 * 10.0).round(), (it.1 * 10.0).round());
    for (at, spot) in spots.iter().enumerate() {
        let is_end = at == 0 || at + 1 == spots.len();
        let is_near = |it: (f64, f64)| (it.0 - spot.0).hypot(it.1 - spot.1) < detail;
        // The way past it lies beyond the same side of the picture from beginning to end.
        let is_far = || is_beyond(&[last, *spot, spots[at + 1]], frame);
        if !is_end && (kept.is_some_and(is_near) || is_far()) {
            continue;
        }
        // The way from the spot before is shorter to write than the place; rounded places keep it from drifting.
        let (from, to) = (kept.map_or((0.0, 0.0), tenths), tenths(frame.near(*spot)));
        let (x, y) = (number((to.0 - from.0) / 10.0), number((to.1 - from.1) / 10.0));
        let before = match kept {
            None => "M",
            Some(_) if std::mem::take(&mut is_first) => "l",
            Some(_) if x.starts_with('-') => "",
            Some(_) => " ",
        };
        let between = if y.starts_with('-') { "" } else { " " };
        put(path, format_args!("{before}{x}{between}{y}"));
        kept = Some(frame.near(*spot));
        last = *spot;
    }
}

fn disc(out: &mut String, disc: &Disc) {
    let [x, y, radius] = [disc.at.0, disc.at.1, disc.radius].map(number);
    put(
        out,
        format_args!(
            "<circle class=\"map-spot\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"currentColor\" stroke=\"#fff\"/>\n"
        ),
    );
}

fn name(out: &mut String, name: &Name) {
    let Name { placed, label, style } = name;
    let (class, size, anchor) = (style.class(), style.size(), placed.anchor.name());
    for (at, line) in placed.lines.iter().enumerate() {
        let (x, y) = (number(placed.at.0), number(placed.at.1 + at as f64 * line_height(size)));
        put(
            out,
            format_args!(
                "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"currentColor\" paint-order=\"stroke\""
            ),
        );
        lang(out, label);
        out.push('>');
        escape::text(out, line);
        out.push_str("</text>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::map::data::{Area, Country, Spot as Place};
    use crate::render::map::frame::{PAPER, SCREEN};

    fn region() -> Map {
        let country = |code: &str, name: &str| Country { code: code.to_owned(), name: Label::new(name) };
        Map {
            title: Label::new("Места"),
            about: "A & B".to_owned(),
            countries: vec![country("MK", "North Macedonia"), country("RS", "Serbia"), country("XK", "Kosovo*")],
            spots: vec![
                Place { name: Label::new("Kumanovo"), at: (21.72, 42.14), count: 9 },
                Place { name: Label::new("Belgrade"), at: (20.46, 44.82), count: 1 },
            ],
            disputed: vec![["RS".to_owned(), "XK".to_owned()]],
            ..Map::default()
        }
    }

    /// North Macedonia alone, with Kumanovo in it.
    fn country() -> Map {
        let mut map = region();
        let (ours, around) = map.countries.into_iter().partition(|it| it.code == "MK");
        (map.countries, map.around) = (ours, around);
        map.spots.truncate(1);
        Map { area: Some(Area { code: "MK-703".to_owned(), name: Label::new("Kumanovo") }), ..map }
    }

    fn svg(map: &Map) -> String {
        draw(map, "map", SCREEN).expect("they are in the atlas").svg
    }

    #[test]
    fn everything_shown_has_its_name() {
        let svg = svg(&region());
        for it in ["Kumanovo", "Belgrade", "Serbia", "Kosovo*", "A &amp; B"] {
            assert!(svg.contains(it), "{it} is missing");
        }
        assert_eq!(svg.matches("<circle").count(), 2);
        assert_eq!(svg.matches("stroke-dasharray").count(), 1);
        assert_eq!(svg.matches("class=\"map-land\"").count(), 3);
    }

    #[test]
    fn a_country_alone_has_its_divisions_and_the_names_around_it() {
        let drawn = draw(&country(), "map", SCREEN).expect("it is in the atlas");
        assert_eq!(drawn.svg.matches("class=\"map-inner\"").count(), 1);
        assert_eq!(drawn.svg.matches("class=\"map-area\"").count(), 1);
        assert_eq!(drawn.divided, ["MK"]);
        assert!(drawn.named.contains(&"XK".to_owned()), "{:?}", drawn.named);
        assert!(!drawn.svg.contains("North Macedonia"), "it alone needs no name");
    }

    #[test]
    fn a_division_has_its_name_once() {
        for map in [country(), Map { spots: Vec::new(), ..country() }] {
            assert_eq!(svg(&map).matches(">Kumanovo</text>").count(), 1);
        }
    }

    #[test]
    fn a_country_too_small_for_its_name_has_its_code() {
        let mut map = region();
        map.countries[0].name = Label::new("Die Republik Nordmazedonien mit allen Gemeinden");
        let drawn = draw(&map, "map", SCREEN).expect("they are in the atlas");
        assert_eq!(drawn.coded, ["MK"]);
        assert!(drawn.svg.contains(">MK</text>"));
    }

    #[test]
    fn a_border_is_dashed_or_drawn_not_both() {
        let disputed = svg(&region());
        let plain = svg(&Map { disputed: Vec::new(), ..region() });
        assert!(!plain.contains("stroke-dasharray"));
        assert!(draw(&region(), "map", SCREEN).is_some_and(|it| it.is_dashed));
        let begun = |svg: &str| svg.matches('M').count();
        assert_eq!(begun(&disputed), begun(&plain));
    }

    #[test]
    fn a_map_of_elsewhere_is_none() {
        let elsewhere = Country { code: "NZ".to_owned(), name: Label::new("New Zealand") };
        assert_eq!(draw(&Map { countries: vec![elsewhere], ..Map::default() }, "map", SCREEN), None);
    }

    #[test]
    fn a_line_around_a_corner_does_not_cross_the_picture() {
        let corners = [(20.0, 40.0), (22.0, 42.0)];
        let frame = Frame::around(corners.into_iter(), 300.0, 900.0).expect("there is something");
        let mut path = String::new();
        walk(&mut path, &[(320.0, 150.0), (320.0, -20.0), (150.0, -20.0)], frame, DETAIL);
        assert_eq!(path, "M304 150l0-154-154 0");
        // Beyond one side, the shortest way will do.
        path.clear();
        walk(&mut path, &[(320.0, 150.0), (325.0, 100.0), (320.0, 50.0)], frame, DETAIL);
        assert_eq!(path, "M304 150l0-100");
    }

    #[test]
    fn a_picture_alone_has_its_colors() {
        let alone = draw(&region(), "map", PAPER).expect("they are in the atlas").alone();
        assert_eq!((alone.matches("<style>").count(), alone.matches("<rect ").count()), (1, 1));
        assert!(alone.find("<rect") < alone.find("class=\"map-land\""), "the ground lies below");
    }

    #[test]
    fn it_weighs_little() {
        for (map, most) in [(region(), 36_000), (country(), 18_000)] {
            let bytes = svg(&map).len();
            assert!(bytes < most, "{bytes} bytes");
        }
    }
}

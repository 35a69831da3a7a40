//! Figures as observations: what was counted, how much, and on which day.

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::content::field::Figure;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::output::desk::Desk;
use crate::output::link::figure_label;
use crate::output::schema::json::Json;
use crate::output::schema::work::iso;
use crate::render::figure::value;

/// An observation, into an object that is open; what stands as a number is exact, or a bound.
pub fn observation(json: &mut Json, desk: &Desk, id: FigureId, lang: Lang) {
    let graph = &desk.graph;
    let figure = graph.figure(id);
    json.text("@type", "Observation");
    let version = graph.version(id.group, lang).map(|it| desk.absolute(&address::version(graph, it)));
    if let Some(page) = &version {
        json.text("@id", &format!("{page}#{}", address::figure(figure)));
    }
    json.text("name", &figure_label(graph, id, lang).0);
    // In words, as readers are told: *about 84,000 citizens*.
    json.text("description", &value(&desk.messages, figure, lang));
    let key = match figure.qualifier {
        "exact" | "about" => "value",
        "at-least" | "more-than" => "minValue",
        // Nobody knows which number is meant.
        _ => "",
    };
    if let Some(number) = figure.value.filter(|_| !key.is_empty()) {
        json.decimal(key, number);
    }
    json.text("unitText", figure.unit.as_deref().unwrap_or_default());
    json.text("observationDate", &day(figure).as_ref().map(iso).unwrap_or_default());
    if let Some(page) = &version {
        json.nested("observationAbout", |json| json.text("@id", page));
    }
}

/// The day for which a figure stands.
fn day(figure: &Figure) -> Option<Date> {
    figure.as_of.or(figure.end).or(figure.start)
}

/// Every figure of an article that has a number, as what a page mentions.
pub fn mentioned(json: &mut Json, desk: &Desk, figures: &[FigureId], lang: Lang) {
    let counted: Vec<FigureId> = figures.iter().copied().filter(|it| desk.graph.figure(*it).value.is_some()).collect();
    json.each("mentions", &counted, |json, id| observation(json, desk, *id, lang));
}

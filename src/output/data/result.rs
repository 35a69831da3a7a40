//! A figure as a result of an activity (IATI 2.03): an indicator with what was reached in a period.

use jiff::civil::Date;

use crate::content::field::{Decimal, Figure, Register};
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::output::data::figures::{adds, of_version};
use crate::output::data::narrative::{narrative, narratives, words};
use crate::output::data::xml::Xml;
use crate::output::desk::Desk;
use crate::render::figure::value;

/// The code list ResultType; people who were only told are none of its own.
const MEASURES: &[(&str, &str)] = &[("output", "1"), ("outcome", "2"), ("impact", "3"), ("reach", "9")];

/// The code list IndicatorMeasure.
const UNIT: &str = "1";
const PERCENTAGE: &str = "2";

/// Writes a figure of an article, if it is a result and it is told from when to when it counts. What has no beginning
/// of its own counts since `begin`.
pub fn write(xml: &mut Xml, desk: &Desk, group: GroupId, figure: &Figure, begin: Option<Date>) {
    let kind = MEASURES.iter().find(|(it, _)| Some(*it) == figure.measures);
    let (Some((_, kind)), Some((first, last))) = (kind, period(figure, begin)) else { return };
    if figure.value.or(figure.target).is_none() {
        return;
    }
    let adds = if adds(figure) { "1" } else { "0" };
    let measure = if figure.unit.as_deref() == Some("percent") { PERCENTAGE } else { UNIT };
    let title = |xml: &mut Xml| {
        xml.element("title", &[], |xml| narratives(xml, desk, group, |id| label(desk, id, figure)));
    };
    xml.element("result", &[("type", kind), ("aggregation-status", adds)], |xml| {
        title(xml);
        xml.element("indicator", &[("measure", measure), ("aggregation-status", adds)], |xml| {
            title(xml);
            source(xml, desk, figure);
            if let Some(baseline) = number(figure.baseline) {
                // What was there before: in the year in which the period begins.
                xml.empty("baseline", &[("year", &first.year().to_string()), ("value", &baseline)]);
            }
            for earlier in figure.earlier().iter().rev().filter(|it| it.value.is_some()) {
                if let Some(days) = self::period(earlier, begin).filter(|it| it.1 < last) {
                    period_of(xml, desk, group, earlier, days, value_of);
                }
            }
            period_of(xml, desk, group, figure, (first, last), comment);
        });
    });
}

/// What was to be reached in a period, and what was. A result may be told of several, as it was told before.
fn period_of(
    xml: &mut Xml,
    desk: &Desk,
    group: GroupId,
    figure: &Figure,
    (first, last): (Date, Date),
    told: fn(&Desk, ArticleId, &Figure) -> String,
) {
    xml.element("period", &[], |xml| {
        xml.empty("period-start", &[("iso-date", &first.to_string())]);
        xml.empty("period-end", &[("iso-date", &last.to_string())]);
        if let Some(target) = number(figure.target) {
            xml.empty("target", &[("value", &target)]);
        }
        if let Some(value) = number(figure.value) {
            xml.element("actual", &[("value", &value)], |xml| {
                xml.element("comment", &[], |xml| narratives(xml, desk, group, |id| told(desk, id, figure)));
            });
        }
    });
}

fn number(number: Option<Decimal>) -> Option<String> {
    number.map(|it| it.to_string())
}

/// The first and the last day for which a figure stands: a month begins with its first day and ends with its last.
fn period(figure: &Figure, begin: Option<Date>) -> Option<(Date, Date)> {
    let first = figure.start.and_then(|it| it.bounds()).map(|it| it.0).or(begin)?;
    let last = figure.end.or(figure.as_of).and_then(|it| it.bounds()).map(|it| it.1)?;
    (first <= last).then_some((first, last))
}

fn label(desk: &Desk, id: ArticleId, figure: &Figure) -> String {
    of_version(desk.graph.article(id), "figures", figure).unwrap_or(&figure.label).to_owned()
}

/// What the number is, in words: *about 84,000 citizens*.
fn value_of(desk: &Desk, id: ArticleId, figure: &Figure) -> String {
    value(&desk.messages, figure, desk.graph.article(id).lang)
}

/// The same, and what has to be said of it.
fn comment(desk: &Desk, id: ArticleId, figure: &Figure) -> String {
    let article = desk.graph.article(id);
    let own = figure.note.as_deref().filter(|_| desk.graph.group_of(id).original == id);
    let value = value_of(desk, id, figure);
    match of_version(article, "notes", figure).or(own) {
        Some(note) => format!("{value}. {note}"),
        None => value,
    }
}

/// The page about the source: *results, outcomes and outputs* in the code list DocumentCategory.
fn source(xml: &mut Xml, desk: &Desk, figure: &Figure) {
    let graph = &desk.graph;
    let named = figure.source.as_ref().and_then(|it| graph.library.registry.find(Register::Sources, it));
    let Some(id) = named else { return };
    let url = desk.absolute(&address::entry(graph, id, graph.config().default_language, 1));
    let entry = graph.entry(id);
    xml.element("document-link", &[("url", &url), ("format", "text/html")], |xml| {
        xml.element("title", &[], |xml| match (&entry.name.any, &entry.lang) {
            (Some(title), Some(lang)) => narrative(xml, lang, title),
            _ => words(xml, desk, &entry.name),
        });
        xml.empty("category", &[("code", "A08")]);
    });
}

//! One event as a calendar has it, and the file that a reader takes from its page.

use jiff::civil::Date;
use url::Position;

use crate::content::field::Register;
use crate::content::kind::common::{ANY_TOPICS, PLACE, PUBLISHED, UPDATED};
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::output::calendar::days::{self, Days};
use crate::output::calendar::text::Lines;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::render::view::FeedLinkView;

/// The media type of calendars.
pub const TYPE: &str = "text/calendar";

/// A file for each version of each event whose days are certain.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    if desk.graph.config().calendars {
        let told = desk.graph.published().filter(|it| days(desk, *it).is_some());
        claims.extend(told.map(|id| (address(desk, id).into(), Output::Event(id))));
    }
}

/// The days of an event, if it belongs into a calendar. Drafts do not.
pub fn days(desk: &Desk, id: ArticleId) -> Option<Days> {
    if desk.graph.article(id).draft { None } else { days::of(desk.graph.original_of(id)) }
}

/// Beside the event's page, under a name that tells one downloaded file from the next.
fn address(desk: &Desk, id: ArticleId) -> String {
    let page = address::article(&desk.graph, id);
    let name = page.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    page + &name + ".ics"
}

/// The link to an event's file, if it has one.
pub fn link(desk: &Desk, id: ArticleId) -> Option<FeedLinkView> {
    days(desk, id).filter(|_| desk.graph.config().calendars)?;
    let title = desk.graph.article(id).title.to_string();
    Some(FeedLinkView { title, url: desk.href(&address(desk, id)), format: TYPE.to_owned() })
}

pub fn make(desk: &Desk, id: ArticleId) -> Making {
    let mut lines = Lines::default();
    begin(&mut lines);
    lines.lines(component(desk, id));
    lines.plain("END", "VCALENDAR");
    Ok(Made::Bytes(lines.finish().into_bytes()))
}

/// The beginning of every calendar.
pub fn begin(lines: &mut Lines) {
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//vodic//vodic//EN");
    lines.plain("CALSCALE", "GREGORIAN");
}

/// The event as all calendars tell it, in the words of the article's own language; empty if its days are not certain.
pub fn component(desk: &Desk, id: ArticleId) -> &str {
    desk.happening(id, || days(desk, id).map_or_else(Box::default, |days| write(desk, id, days).into()))
}

fn write(desk: &Desk, id: ArticleId, days: Days) -> String {
    let graph = &desk.graph;
    let article = graph.article(id);
    let facts = &graph.original_of(id).facts;
    let url = desk.absolute(&address::article(graph, id));
    let revised = [&UPDATED, &PUBLISHED].into_iter().find_map(|it| Some(facts.date(it)?.bounds()?.0));
    let mut lines = Lines::default();
    let named = |name: &str| format!("{name};LANGUAGE={}", article.lang);
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", &uid(desk, id));
    // Since when it has been told like this; who does not say so tells it since it happens.
    lines.plain("DTSTAMP", &format!("{}T000000Z", compact(revised.unwrap_or(days.first))));
    lines.plain("SEQUENCE", &revised.map_or(0, sequence).to_string());
    lines.plain("DTSTART;VALUE=DATE", &compact(days.first));
    // The first day on which it no longer takes place; there is none after the last day of the calendar.
    let end = days.last.tomorrow().unwrap_or(days.last);
    lines.plain("DTEND;VALUE=DATE", &compact(end));
    lines.text(&named("SUMMARY"), &article.title);
    let (summary, location) = (article.summary.as_deref().unwrap_or_default(), location(desk, id));
    let shown = [&article.title, summary, &location].join("\n");
    let mut about = vec![summary, &url];
    about.extend(desk.designations(article.lang).plain(&shown));
    lines.text(&named("DESCRIPTION"), &about.join("\n\n").trim_start().replace('\t', " "));
    lines.text(&named("LOCATION"), &location);
    lines.texts(&named("CATEGORIES"), &topics(desk, id));
    lines.plain("URL", &url);
    // Who has taken it over learns that it was called off.
    lines.plain("STATUS", if facts.is_cancelled() { "CANCELLED" } else { "CONFIRMED" });
    lines.plain("TRANSP", "TRANSPARENT");
    lines.plain("END", "VEVENT");
    lines.finish()
}

/// `20240206`
fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// The name of an event for all calendars: the same in every language, since it is one event, and for all time.
fn uid(desk: &Desk, id: ArticleId) -> String {
    let base = &desk.graph.config().base_url;
    let site = &base[Position::BeforeHost..Position::AfterPath];
    format!("{}@{}", desk.graph.article(id).name, site.trim_end_matches('/'))
}

/// Which revision of an event this is: a number that grows with the day on which the article says that it was changed
/// or published, in days since 1970.
fn sequence(revised: Date) -> i32 {
    (revised - Date::constant(1970, 1, 1)).get_days().max(0)
}

/// Where it takes place: each place with its country.
fn location(desk: &Desk, id: ArticleId) -> String {
    let graph = &desk.graph;
    let lang = graph.article(id).lang;
    let name = |id: EntryId| desk.words_for(&graph.entry(id).name, lang).0;
    let places = graph.original_of(id).facts.entries(&PLACE);
    let places = places.iter().filter_map(|it| graph.library.registry.find(Register::Places, it));
    let told = places.map(|place| match graph.library.registry.country(place) {
        Some(country) if country != place => format!("{}, {}", name(place), name(country)),
        _ => name(place),
    });
    told.collect::<Vec<_>>().join("; ")
}

fn topics(desk: &Desk, id: ArticleId) -> Vec<String> {
    let graph = &desk.graph;
    let names = graph.original_of(id).facts.entries(&ANY_TOPICS).iter();
    let topics = names.filter_map(|it| graph.library.registry.find(Register::Topics, it));
    topics.map(|it| desk.words_for(&graph.entry(it).name, graph.article(id).lang).0).collect()
}

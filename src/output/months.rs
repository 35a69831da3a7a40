//! What happens, month by month: a page of what is coming up, and one for each year.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date as Day;
use jiff::tz::TimeZone;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::content::kind::common::{END, START};
use crate::content::kind::event;
use crate::graph::address;
use crate::graph::date::date_of;
use crate::graph::group::ArticleId;
use crate::output::article_link;
use crate::output::calendar::days::{self, Days};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::view::{DayView, HappeningView, LinkView, MonthView, MonthsView, WeekdayView};

/// Events that are announced on one page, at most: the pages of the years have all of them.
const MOST: usize = 60;

/// An event, with its days if they are certain.
type Happening = (ArticleId, Option<Days>);

/// The page to begin with, and one for each year in which anything happens.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for lang in desk.graph.config().languages.iter().map(|it| it.lang) {
        let years = years(desk, lang);
        let pages = (!years.is_empty()).then_some(None).into_iter().chain(years.into_iter().map(Some));
        claims.extend(pages.map(|it| (address::months(&desk.graph, lang, it).into(), Output::Months(lang, it))));
    }
}

/// Events that readers of a language see, newest first, those without a year last.
fn events(desk: &Desk, lang: Lang) -> &[ArticleId] {
    desk.graph.lists.articles(versions::list_of(&event::KIND), lang)
}

/// The year in which an event begins.
fn year(desk: &Desk, id: ArticleId) -> Option<i16> {
    desk.graph.original_of(id).facts.date(&START)?.year
}

/// The year of each event, in their order; none where the site has no calendars.
fn years_of_events(desk: &Desk, lang: Lang) -> impl Iterator<Item = i16> {
    let told = if desk.graph.config().calendars { events(desk, lang) } else { &[] };
    told.iter().filter_map(|it| year(desk, *it))
}

/// The years in which anything happens, the latest first.
pub fn years(desk: &Desk, lang: Lang) -> Vec<i16> {
    let mut years: Vec<i16> = years_of_events(desk, lang).collect();
    years.sort_by_key(|it| std::cmp::Reverse(*it));
    years.dedup();
    years
}

/// The link to the page to begin with, if there is one.
pub fn way(desk: &Desk, lang: Lang) -> Option<LinkView> {
    // Every page of the list asks: the first event that says its year is enough.
    years_of_events(desk, lang).next().map(|_| LinkView {
        text: desk.text(lang, "months-title"),
        url: desk.href(&address::months(&desk.graph, lang, None)),
        ..LinkView::default()
    })
}

/// The events of a year: the list is in the order of time, so they stand beside each other.
fn of_year(desk: &Desk, lang: Lang, year: i16) -> Vec<ArticleId> {
    let graph = &desk.graph;
    let listed =
        |it: &ArticleId| date_of(&graph.library, &graph.groups, graph.groups.of(*it)).and_then(|it| it.date.year);
    let all = events(desk, lang);
    let start = all.partition_point(|it| listed(it).is_some_and(|it| it > year));
    let end = all.partition_point(|it| listed(it).is_some_and(|it| it >= year));
    let mut found: Vec<ArticleId> = all[start..end].to_vec();
    found.retain(|it| self::year(desk, *it) == Some(year));
    found.reverse();
    found
}

/// The day that the site is made for, if whoever makes it says so: no clock has a say.
fn today(desk: &Desk) -> Option<Day> {
    let epoch = Timestamp::from_second(desk.epoch?).ok()?;
    Some(epoch.to_zoned(TimeZone::UTC).date())
}

/// What is not over on a day, the next first.
fn upcoming(desk: &Desk, lang: Lang, today: Day) -> Vec<ArticleId> {
    let facts = |it: ArticleId| &desk.graph.original_of(it).facts;
    let last =
        |it: ArticleId| facts(it).date(&END).or(facts(it).date(&START)).and_then(|it| it.bounds()).map(|it| it.1);
    // What began before the last year is not looked at: no event lasts that long.
    let recent = events(desk, lang).iter().copied();
    let recent = recent.take_while(|it| year(desk, *it).is_none_or(|it| it >= today.year() - 1));
    let mut found: Vec<ArticleId> = recent.filter(|it| last(*it).is_some_and(|it| it >= today)).collect();
    found.reverse();
    found.truncate(MOST);
    found
}

pub fn make(desk: &Desk, lang: Lang, year: Option<i16>) -> Making {
    let years = years(desk, lang);
    let today = today(desk);
    let coming = today.filter(|_| year.is_none()).map(|it| upcoming(desk, lang, it)).unwrap_or_default();
    let is_coming = !coming.is_empty();
    let shown = if is_coming { coming } else { of_year(desk, lang, year.unwrap_or(years[0])) };
    let name = desk.text(lang, "months-title");
    let title = year.map_or_else(|| name.clone(), |it| format!("{name}: {it}"));
    let about = desk.text(lang, "months-about");
    let address = address::months(&desk.graph, lang, year);
    let versions = versions::of(desk, Subject::Months(year));
    let list = LinkView {
        text: desk.text(lang, "kinds-event"),
        url: desk.href(&address::kind(&desk.graph, &event::KIND, lang, 1)),
        ..LinkView::default()
    };
    let view = MonthsView {
        title: title.clone(),
        heading: if is_coming { desk.text(lang, "filters-upcoming") } else { String::new() },
        none: if year.is_none() && today.is_some() && !is_coming {
            desk.text(lang, "months-none")
        } else {
            String::new()
        },
        year: if is_coming { String::new() } else { year.unwrap_or(years[0]).to_string() },
        years: years.iter().map(|it| year_link(desk, lang, *it)).collect(),
        weekdays: (1..=7).map(|it| weekday(desk, lang, it)).collect(),
        months: months(desk, &shown, lang),
        some_day: shown
            .iter()
            .filter(|it| month(desk, **it).is_none())
            .filter_map(|it| happening(desk, *it, lang, ""))
            .collect(),
        list: list.clone(),
    };
    let page = Page {
        description: &about,
        versions: &versions,
        section: list.url.clone(),
        breadcrumbs: vec![list],
        thing: Thing::List(&shown),
        ..Page::new(&title, &address, lang)
    };
    page::render(desk, "months.html", lang, &page::context(desk, page, "months", &view))
}

fn year_link(desk: &Desk, lang: Lang, year: i16) -> LinkView {
    LinkView {
        text: year.to_string(),
        url: desk.href(&address::months(&desk.graph, lang, Some(year))),
        ..LinkView::default()
    }
}

fn weekday(desk: &Desk, lang: Lang, day: u8) -> WeekdayView {
    WeekdayView {
        short: desk.text(lang, &format!("weekday-{day}")),
        name: desk.text(lang, &format!("weekday-name-{day}")),
    }
}

/// The month in which an event begins, as far as it is known: year and month.
fn month(desk: &Desk, id: ArticleId) -> Option<(i16, i8)> {
    let date = desk.graph.original_of(id).facts.date(&START)?;
    Some((date.year?, date.month?))
}

/// The months of some events, each with its days; an event of several months stands in each of them.
fn months(desk: &Desk, shown: &[ArticleId], lang: Lang) -> Vec<MonthView> {
    let mut months: BTreeMap<(i16, i8), Vec<Happening>> = BTreeMap::new();
    for id in shown {
        let certain = days::of(desk.graph.original_of(*id));
        let Some(first) = month(desk, *id) else { continue };
        let last = certain.map_or(first, |it| (it.last.year(), it.last.month()));
        let mut at = first;
        while at <= last {
            months.entry(at).or_default().push((*id, certain));
            at = if at.1 == 12 { (at.0 + 1, 1) } else { (at.0, at.1 + 1) };
        }
    }
    months.into_iter().filter_map(|(at, events)| month_view(desk, at, &events, lang)).collect()
}

fn month_view(desk: &Desk, (year, month): (i16, i8), events: &[Happening], lang: Lang) -> Option<MonthView> {
    let first = Day::new(year, month, 1).ok()?;
    let id = format!("month-{year}-{month:02}");
    let day = |it: Option<Day>| it.map(|it| day_view(desk, it, events, &id)).unwrap_or_default();
    // Weeks begin on Monday in all languages of the region, and in ISO 8601.
    let before = first.weekday().to_monday_zero_offset() as usize;
    let days = (1..=first.days_in_month()).map(|it| Day::new(year, month, it).ok());
    let mut cells: Vec<Option<Day>> = std::iter::repeat_n(None, before).chain(days).collect();
    cells.resize(cells.len().next_multiple_of(7), None);
    let is_certain = events.iter().any(|it| it.1.is_some());
    Some(MonthView {
        name: desk.messages.date(lang, &Date { year: Some(year), month: Some(month), day: None }),
        weeks: if is_certain {
            cells.chunks(7).map(|week| week.iter().map(|it| day(*it)).collect()).collect()
        } else {
            Vec::new()
        },
        events: events.iter().filter_map(|it| happening(desk, it.0, lang, &id)).collect(),
        id,
    })
}

/// A day of a month, with the way to the first of what happens on it.
fn day_view(desk: &Desk, day: Day, events: &[Happening], month: &str) -> DayView {
    let on = |days: &Option<Days>| days.is_some_and(|it| it.first <= day && day <= it.last);
    let found = events.iter().find(|it| on(&it.1));
    DayView {
        number: day.day().to_string(),
        date: day.to_string(),
        to: found.map(|it| anchor(desk, it.0, month)).unwrap_or_default(),
    }
}

fn anchor(desk: &Desk, id: ArticleId, month: &str) -> String {
    format!("{month}-{}", desk.graph.article(id).name)
}

fn happening(desk: &Desk, id: ArticleId, lang: Lang, month: &str) -> Option<HappeningView> {
    let facts = &desk.graph.original_of(id).facts;
    Some(HappeningView {
        id: if month.is_empty() { String::new() } else { anchor(desk, id, month) },
        date: fact::listed_date(desk, id, lang).0,
        status: if facts.is_cancelled() { desk.text(lang, "status-cancelled") } else { String::new() },
        article: article_link::to(desk, desk.graph.groups.of(id), lang)?,
    })
}

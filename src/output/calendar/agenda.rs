//! What happens in a language, under a topic, in a place, in a project: a calendar to subscribe to.

use std::borrow::Cow;

use crate::base::lang::Lang;
use crate::content::kind::event;
use crate::content::kind::list::KINDS;
use crate::graph::group::ArticleId;
use crate::graph::list::{Topic, kind_order};
use crate::output::calendar::event::{TYPE, begin, component, days};
use crate::output::calendar::text::Lines;
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::made::{Made, Making};
use crate::output::manifest::{Output, Scope};
use crate::output::scope;
use crate::render::view::FeedLinkView;

/// A calendar wherever there is anything to put into it.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for lang in desk.graph.config().languages.iter().map(|it| it.lang) {
        for scope in scopes(desk).filter(|it| is_told(desk, *it, lang)) {
            claims.push((address(desk, scope, lang).into(), Output::Calendar(lang, scope)));
        }
    }
}

fn scopes(desk: &Desk) -> impl Iterator<Item = Scope> + '_ {
    let narrow = scope::entries(desk).map(Scope::Entry).chain(scope::projects(desk).map(Scope::Project));
    all().into_iter().chain(narrow)
}

/// The list of events.
pub fn all() -> Option<Scope> {
    KINDS.iter().position(|it| **it == event::KIND).map(|at| Scope::Kind(at as u8))
}

fn address(desk: &Desk, scope: Scope, lang: Lang) -> String {
    scope::page(desk, scope, lang).unwrap_or_default() + "calendar.ics"
}

fn is_told(desk: &Desk, scope: Scope, lang: Lang) -> bool {
    desk.graph.config().calendars && events(desk, scope, lang).iter().any(|it| days(desk, *it).is_some())
}

/// The link to a calendar, for the first page of the same scope, if it has one.
pub fn links(desk: &Desk, scope: Scope, lang: Lang, number: u32) -> Vec<FeedLinkView> {
    let is_followed = match scope {
        Scope::Kind(_) => Some(scope) == all(),
        Scope::Entry(id) => scope::is_followed(desk, id),
        Scope::Project(_) => true,
        Scope::All => false,
    };
    if number != 1 || !is_followed || !is_told(desk, scope, lang) {
        return Vec::new();
    }
    let title = format!("{} (iCalendar)", feed::title(desk, lang, scope));
    vec![FeedLinkView { title, url: desk.href(&address(desk, scope, lang)), format: TYPE.to_owned() }]
}

/// The events among the articles of a scope, those that readers are lent included.
fn events(desk: &Desk, scope: Scope, lang: Lang) -> Cow<'_, [ArticleId]> {
    let graph = &desk.graph;
    match scope {
        Scope::Kind(at) => Cow::Borrowed(graph.lists.articles(Topic::Kind(at), lang)),
        Scope::Entry(id) => {
            let articles = graph.lists.articles(Topic::Entry(id), lang);
            // They are sorted by kind.
            let register = graph.entry(id).register;
            let order = |it: &ArticleId| kind_order(register, graph.article(*it).kind);
            let own = kind_order(register, &event::KIND);
            let start = articles.partition_point(|it| order(it) < own);
            Cow::Borrowed(&articles[start..][..articles[start..].partition_point(|it| order(it) == own)])
        }
        Scope::Project(_) if scope::page(desk, scope, lang).is_none() => Cow::Borrowed(&[]),
        Scope::Project(_) => {
            let mut own = scope::articles(desk, scope, lang).into_owned();
            own.retain(|it| *graph.article(*it).kind == event::KIND);
            Cow::Owned(own)
        }
        Scope::All => Cow::Borrowed(&[]),
    }
}

pub fn make(desk: &Desk, lang: Lang, scope: Scope) -> Making {
    let title = feed::title(desk, lang, scope);
    let page = scope::page(desk, scope, lang).unwrap_or_default();
    let mut lines = Lines::default();
    begin(&mut lines);
    // NAME, DESCRIPTION, URL, SOURCE, REFRESH-INTERVAL: RFC 7986; the others are what programs read that do not know it.
    lines.text(&format!("NAME;LANGUAGE={lang}"), &title);
    lines.text("X-WR-CALNAME", &title);
    let notes = desk.designations(lang).plain(&title).join("\n");
    if !notes.is_empty() {
        lines.text(&format!("DESCRIPTION;LANGUAGE={lang}"), &notes);
        lines.text("X-WR-CALDESC", &notes);
    }
    lines.plain("URL", &desk.absolute(&page));
    lines.plain("SOURCE;VALUE=URI", &desk.absolute(&address(desk, scope, lang)));
    lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.plain("X-PUBLISHED-TTL", "P1D");
    events(desk, scope, lang).iter().for_each(|it| lines.lines(component(desk, *it)));
    lines.plain("END", "VCALENDAR");
    Ok(Made::Bytes(lines.finish().into_bytes()))
}

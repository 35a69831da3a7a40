//! What a bulletin tells: notices that hold, what takes place, what is new; each article once.

use std::cmp::Reverse;

use fluent::FluentValue;
use jiff::civil::Date;

use crate::base::date;
use crate::base::lang::Lang;
use crate::content::kind::common::{VALID_FROM, VALID_UNTIL};
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::kind::{event, notice, page};
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::list::Topic;
use crate::output::calendar::event as happening;
use crate::output::desk::Desk;
use crate::output::fact;
use crate::render::messages::catalog::Args;
use crate::render::view::{BulletinItemView, BulletinSectionView, BulletinView};

/// Words of `urgency:`, the most urgent first.
const URGENCIES: [&str; 3] = ["high", "normal", "low"];

/// The bulletin of everything since a day, that day included.
pub fn view(desk: &Desk, since: Date, lang: Lang) -> BulletinView {
    let config = desk.graph.config();
    let site = desk.words_for(&config.title, lang).0;
    let mut args = Args::new();
    args.set("site", FluentValue::from(site.as_str()));
    let day = date::Date { year: Some(since.year()), month: Some(since.month()), day: Some(since.day()) };
    args.set("date", FluentValue::from(desk.messages.range_in_prose(lang, &day, None)));
    let sections = sections(desk, since, lang);
    let shown = sections.iter().flat_map(|it| &it.items).flat_map(|it| [&*it.title, &*it.summary]).collect::<Vec<_>>();
    BulletinView {
        notes: desk.designations(lang).views(&shown.join("\n")),
        title: desk.messages.fill(lang, "bulletin-title", &args).to_string(),
        dir: lang.direction().to_owned(),
        site,
        url: desk.absolute(&address::home(&desk.graph, lang)),
        sections,
        contact: config.contact.as_ref().map(ToString::to_string).unwrap_or_default(),
        license: desk.license(&config.license),
        none: desk.text(lang, "bulletin-none"),
        more: desk.text(lang, "bulletin-more"),
    }
}

fn sections(desk: &Desk, since: Date, lang: Lang) -> Vec<BulletinSectionView> {
    let told = desk.graph.lists.articles(Topic::All, lang).iter().copied();
    let mut told: Vec<ArticleId> = told.filter(|it| !desk.graph.article(*it).draft).collect();
    let mut take = |is: &dyn Fn(ArticleId) -> bool| {
        let (taken, rest): (Vec<ArticleId>, Vec<ArticleId>) = told.iter().copied().partition(|it| is(*it));
        told = rest;
        taken
    };
    let kind = |id: ArticleId| desk.graph.article(id).kind;
    let mut notices = take(&|it| *kind(it) == notice::KIND && holds(desk, it, since));
    notices.sort_by_key(|it| (urgency(desk, *it), bound(desk, *it)));
    let mut events = take(&|it| happening::days(desk, it).is_some_and(|days| days.last >= since));
    events.sort_by_key(|it| happening::days(desk, *it).map(|it| (it.first, it.last)));
    let mut sections = vec![(&notice::KIND, notices), (&event::KIND, events)];
    for kind in KINDS.iter().copied().filter(|it| **it != page::KIND) {
        let mut news = take(&|it| *desk.graph.article(it).kind == *kind && is_new(desk, it, since));
        news.sort_by_key(|it| Reverse(changed(desk, *it)));
        match sections.iter_mut().find(|(it, _)| *it == kind) {
            Some((_, articles)) => articles.extend(news),
            None => sections.push((kind, news)),
        }
    }
    let full = sections.into_iter().filter(|(_, it)| !it.is_empty());
    full.map(|(kind, articles)| section(desk, kind, &articles, lang)).collect()
}

fn section(desk: &Desk, kind: &Kind, articles: &[ArticleId], lang: Lang) -> BulletinSectionView {
    BulletinSectionView {
        kind: kind.name.to_owned(),
        title: desk.text(lang, &format!("kinds-{}", kind.name)),
        items: articles.iter().map(|it| item(desk, *it, lang)).collect(),
    }
}

fn item(desk: &Desk, id: ArticleId, lang: Lang) -> BulletinItemView {
    let graph = &desk.graph;
    let article = graph.article(id);
    let facts = &graph.original_of(id).facts;
    let is_notice = *article.kind == notice::KIND;
    let urgency = facts.choice(&notice::URGENCY).filter(|_| is_notice).unwrap_or_default();
    BulletinItemView {
        title: article.title.to_string(),
        url: desk.absolute(&address::version(graph, graph.listed(id, lang))),
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        lang: if article.lang == lang { String::new() } else { article.lang.to_string() },
        language: if article.lang == lang { String::new() } else { desk.spoken(lang, article.lang) },
        date: if is_notice { validity(desk, id, lang) } else { fact::listed_date(desk, id, lang).0 },
        urgency: urgency.to_owned(),
        urgency_label: if urgency.is_empty() { String::new() } else { desk.text(lang, &format!("urgency-{urgency}")) },
    }
}

/// *Validity: 6–8 February 2024*; empty for a notice that does not say.
fn validity(desk: &Desk, id: ArticleId, lang: Lang) -> String {
    let facts = &desk.graph.original_of(id).facts;
    let (from, until) = (facts.date(&VALID_FROM), facts.date(&VALID_UNTIL));
    let say = |label: &str, text: String| format!("{}: {text}", desk.text(lang, label));
    match (from, until) {
        (Some(from), Some(until)) => say("field-validity", desk.messages.range(lang, &from, Some(&until), false)),
        (Some(from), None) => say("field-valid-from", desk.messages.date(lang, &from)),
        (None, Some(until)) => say("field-valid-until", desk.messages.date(lang, &until)),
        (None, None) => String::new(),
    }
}

/// Whether a notice holds on that day or later: until its last day, or for as long as nobody said that it ends if it is
/// news.
fn holds(desk: &Desk, id: ArticleId, since: Date) -> bool {
    match desk.graph.original_of(id).facts.date(&VALID_UNTIL).and_then(|it| it.bounds()) {
        Some((_, last)) => last >= since,
        None => is_new(desk, id, since),
    }
}

/// The last day on which a notice holds, the nearest first; those without an end come last.
fn bound(desk: &Desk, id: ArticleId) -> Date {
    let until = desk.graph.original_of(id).facts.date(&VALID_UNTIL);
    until.and_then(|it| it.bounds()).map_or(Date::MAX, |(_, last)| last)
}

fn urgency(desk: &Desk, id: ArticleId) -> usize {
    let word = desk.graph.original_of(id).facts.choice(&notice::URGENCY).unwrap_or("normal");
    URGENCIES.iter().position(|it| *it == word).unwrap_or(URGENCIES.len())
}

fn is_new(desk: &Desk, id: ArticleId, since: Date) -> bool {
    changed(desk, id).is_some_and(|it| it >= since)
}

fn changed(desk: &Desk, id: ArticleId) -> Option<Date> {
    desk.graph.news.last_day(desk.graph.groups.of(id))
}

//! Atom 1.0 (RFC 4287) and JSON Feed 1.1: what is new in a language, and in each kind of a language.

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use fluent::FluentValue;
use jiff::civil::Date;

use crate::base::lang::Lang;
use crate::content::kind::common::{PUBLISHED, UPDATED};
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::list::{self, Topic};
use crate::output::desk::Desk;
use crate::output::link::body_html;
use crate::output::made::{Made, Making};
use crate::output::manifest::{Format, Output};
use crate::render::html::cx::Flavor;
use crate::render::messages::catalog::Args;
use crate::render::view::FeedLinkView;

/// Feeds of everything, and of each kind that has dated articles.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        let kinds = (0..KINDS.len() as u8).map(Some);
        for kind in std::iter::once(None).chain(kinds).filter(|it| !items(desk, language.lang, *it).is_empty()) {
            for format in [Format::Atom, Format::Json] {
                let address = address_of(desk, format, language.lang, kind);
                claims.push((address.into(), Output::Feed(format, language.lang, kind)));
            }
        }
    }
}

fn address_of(desk: &Desk, format: Format, lang: Lang, kind: Option<u8>) -> String {
    let list = list_address(desk, lang, kind);
    match format {
        Format::Atom => format!("{list}atom.xml"),
        Format::Json => format!("{list}feed.json"),
    }
}

/// The page whose news a feed tells.
fn list_address(desk: &Desk, lang: Lang, kind: Option<u8>) -> String {
    match kind {
        Some(at) => address::kind(&desk.graph, KINDS[at as usize], lang, 1),
        None => address::home(&desk.graph, lang),
    }
}

/// Links to the feeds of a list, for its page.
pub fn links(desk: &Desk, lang: Lang, kind: Option<u8>) -> Vec<FeedLinkView> {
    if items(desk, lang, kind).is_empty() {
        return Vec::new();
    }
    let formats = [(Format::Atom, "application/atom+xml", "Atom"), (Format::Json, "application/feed+json", "JSON")];
    let title = title(desk, lang, kind);
    formats
        .map(|(format, mime, name)| FeedLinkView {
            title: format!("{title} ({name})"),
            url: desk.href(&address_of(desk, format, lang, kind)),
            format: mime.to_owned(),
        })
        .into()
}

/// The newest articles that have a date; news without a day cannot be told.
fn items(desk: &Desk, lang: Lang, kind: Option<u8>) -> Vec<(ArticleId, Date)> {
    let topic = kind.map_or(Topic::All, Topic::Kind);
    let articles = desk.graph.lists.articles(topic, lang).iter().copied();
    let told = |it: &ArticleId| !desk.graph.article(*it).draft && desk.graph.article(*it).lang == lang;
    let news = articles.filter(told);
    news.filter_map(|it| Some((it, day(desk, it)?))).take(desk.graph.config().feed_items).collect()
}

/// The day of the news: when the text was changed or published, else the day it tells of.
fn day(desk: &Desk, id: ArticleId) -> Option<Date> {
    let graph = &desk.graph;
    let facts = &graph.original_of(id).facts;
    let told = || list::date_of(&graph.library, &graph.groups, graph.groups.of(id)).map(|it| it.date);
    let date = facts.date(&UPDATED).or_else(|| facts.date(&PUBLISHED)).or_else(told)?;
    date.bounds().map(|(first, _)| first)
}

fn title(desk: &Desk, lang: Lang, kind: Option<u8>) -> String {
    let mut args = Args::new();
    args.set("site", FluentValue::from(desk.words_for(&desk.graph.config().title, lang).0));
    match kind {
        Some(at) => {
            args.set("part", FluentValue::from(desk.text(lang, &format!("kinds-{}", KINDS[at as usize].name))));
            desk.messages.fill(lang, "feed-part", &args).to_string()
        }
        None => desk.messages.fill(lang, "feed-site", &args).to_string(),
    }
}

/// When the feed last changed: what `SOURCE_DATE_EPOCH` says, else the day of its newest item.
fn updated(desk: &Desk, items: &[(ArticleId, Date)]) -> FixedDateTime {
    let epoch = desk.epoch.and_then(|it| jiff::Timestamp::from_second(it).ok()).map(|it| it.to_string());
    let newest = items.iter().map(|(_, day)| *day).max().map(midnight);
    let text = epoch.or(newest).unwrap_or_default();
    text.parse().unwrap_or_default()
}

/// RFC 3339; a day begins at midnight in Greenwich.
fn midnight(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

pub fn make(desk: &Desk, format: Format, lang: Lang, kind: Option<u8>) -> Making {
    let items = items(desk, lang, kind);
    let bytes = match format {
        Format::Atom => atom(desk, lang, kind, &items).write_to(Vec::new()).expect("a vector takes every byte"),
        Format::Json => serde_json::to_vec(&json(desk, lang, kind, &items)).expect("a value of JSON is JSON"),
    };
    Ok(Made::Bytes(bytes))
}

fn atom(desk: &Desk, lang: Lang, kind: Option<u8>, items: &[(ArticleId, Date)]) -> Feed {
    let own = desk.absolute(&address_of(desk, Format::Atom, lang, kind));
    let page = desk.absolute(&list_address(desk, lang, kind));
    let link = |rel: &str, href: &str, mime: &str| Link {
        rel: rel.to_owned(),
        href: href.to_owned(),
        mime_type: Some(mime.to_owned()),
        hreflang: Some(lang.hreflang().to_owned()),
        ..Link::default()
    };
    Feed {
        title: Text::plain(title(desk, lang, kind)),
        id: own.clone(),
        updated: updated(desk, items),
        authors: vec![Person { name: desk.words_for(&desk.graph.config().title, lang).0, ..Person::default() }],
        links: vec![link("self", &own, "application/atom+xml"), link("alternate", &page, "text/html")],
        lang: Some(lang.to_string()),
        entries: items.iter().map(|(id, day)| entry(desk, *id, *day)).collect(),
        ..Feed::default()
    }
}

fn entry(desk: &Desk, id: ArticleId, day: Date) -> Entry {
    let article = desk.graph.article(id);
    let url = desk.absolute(&address::article(&desk.graph, id));
    let day: FixedDateTime = midnight(day).parse().unwrap_or_default();
    Entry {
        title: Text::plain(article.title.to_string()),
        id: url.clone(),
        updated: day,
        links: vec![Link {
            rel: "alternate".into(),
            href: url.clone(),
            mime_type: Some("text/html".into()),
            ..Link::default()
        }],
        summary: article.summary.as_ref().map(|it| Text::plain(it.to_string())),
        content: Some(Content {
            lang: Some(article.lang.to_string()),
            content_type: Some("html".into()),
            value: Some(body_html(desk, article, Flavor::Html, true)),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn json(desk: &Desk, lang: Lang, kind: Option<u8>, items: &[(ArticleId, Date)]) -> serde_json::Value {
    let item = |(id, day): &(ArticleId, Date)| {
        let article = desk.graph.article(*id);
        let url = desk.absolute(&address::article(&desk.graph, *id));
        let mut item = serde_json::json!({
            "id": url,
            "url": url,
            "title": article.title.value,
            "content_html": body_html(desk, article, Flavor::Html, true),
            "date_published": midnight(*day),
            "language": lang,
        });
        if let Some(summary) = &article.summary {
            item["summary"] = serde_json::json!(summary);
        }
        item
    };
    serde_json::json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": title(desk, lang, kind),
        "home_page_url": desk.absolute(&list_address(desk, lang, kind)),
        "feed_url": desk.absolute(&address_of(desk, Format::Json, lang, kind)),
        "language": lang,
        "items": items.iter().map(item).collect::<Vec<_>>(),
    })
}

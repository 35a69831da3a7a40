//! Atom 1.0 (RFC 4287) and JSON Feed 1.1: what is new in a language, and in each of its kinds, topics, places,
//! projects.

use std::cmp::Reverse;

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use fluent::FluentValue;
use jiff::civil::Date;

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::output::desk::Desk;
use crate::output::link::body_html;
use crate::output::made::{Made, Making};
use crate::output::manifest::{Format, Output, Scope};
use crate::output::scope;
use crate::render::html::cx::Flavor;
use crate::render::messages::catalog::Args;
use crate::render::view::FeedLinkView;

/// Feeds of everything, of each kind, topic, place and project: wherever there is dated news.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for lang in desk.graph.config().languages.iter().map(|it| it.lang) {
        for scope in scopes(desk).filter(|it| news(desk, lang, *it).next().is_some()) {
            for format in formats(scope) {
                claims.push((address_of(desk, *format, lang, scope).into(), Output::Feed(*format, lang, scope)));
            }
        }
    }
}

fn scopes(desk: &Desk) -> impl Iterator<Item = Scope> + '_ {
    let kinds = (0..KINDS.len() as u8).map(Scope::Kind);
    let narrow = scope::entries(desk).map(Scope::Entry).chain(scope::projects(desk).map(Scope::Project));
    std::iter::once(Scope::All).chain(kinds).chain(narrow)
}

/// There are many topics, places and projects: each has one feed.
fn formats(scope: Scope) -> &'static [Format] {
    if is_narrow(scope) { &[Format::Atom] } else { &[Format::Atom, Format::Json] }
}

/// Whether it has what wider feeds have too. Its feed tells what there is; who wants to read on follows the links.
fn is_narrow(scope: Scope) -> bool {
    matches!(scope, Scope::Entry(_) | Scope::Project(_))
}

fn address_of(desk: &Desk, format: Format, lang: Lang, scope: Scope) -> String {
    let page = page_address(desk, lang, scope);
    match format {
        Format::Atom => format!("{page}atom.xml"),
        Format::Json => format!("{page}feed.json"),
    }
}

/// The page whose news a feed tells.
fn page_address(desk: &Desk, lang: Lang, scope: Scope) -> String {
    scope::page(desk, scope, lang).unwrap_or_default()
}

/// Links to the feeds of a page.
pub fn links(desk: &Desk, lang: Lang, scope: Scope) -> Vec<FeedLinkView> {
    if matches!(scope, Scope::Entry(id) if !scope::is_followed(desk, id)) || news(desk, lang, scope).next().is_none() {
        return Vec::new();
    }
    let title = title(desk, lang, scope);
    let link = |format: &Format| {
        let (mime, name) = match format {
            Format::Atom => ("application/atom+xml", "Atom"),
            Format::Json => ("application/feed+json", "JSON"),
        };
        FeedLinkView {
            title: format!("{title} ({name})"),
            url: desk.href(&address_of(desk, *format, lang, scope)),
            format: mime.to_owned(),
        }
    };
    formats(scope).iter().map(link).collect()
}

/// Articles that have a date; news without a day cannot be told. What has no page in the language, such as a project
/// that is told in others, has no feed there either.
fn news(desk: &Desk, lang: Lang, scope: Scope) -> impl Iterator<Item = (ArticleId, Date)> + '_ {
    let articles = scope::articles(desk, scope, lang);
    let has_page = scope::page(desk, scope, lang).is_some();
    let told = move |it: ArticleId| has_page && !desk.graph.article(it).draft && desk.graph.article(it).lang == lang;
    let ids = (0..articles.len()).map(move |at| articles[at]);
    let day = |it: ArticleId| desk.graph.news.first_day(desk.graph.groups.of(it));
    ids.filter(move |it| told(*it)).filter_map(move |it| Some((it, day(it)?)))
}

/// The newest articles. Lists are in the order of what articles tell of: what was changed today may stand far below.
fn items(desk: &Desk, lang: Lang, scope: Scope) -> Vec<(ArticleId, Date)> {
    let newest = |(id, day): &(ArticleId, Date)| (Reverse(*day), *id);
    let most = desk.graph.config().feed_items;
    let mut items: Vec<(ArticleId, Date)> = news(desk, lang, scope).collect();
    // Of many, only those that are told need be in order.
    if items.len() > most {
        items.select_nth_unstable_by_key(most, newest);
        items.truncate(most);
    }
    items.sort_unstable_by_key(newest);
    items
}

/// What a feed or a calendar is called.
pub fn title(desk: &Desk, lang: Lang, scope: Scope) -> String {
    let mut args = Args::new();
    args.set("site", FluentValue::from(desk.words_for(&desk.graph.config().title, lang).0));
    let id = match scope {
        Scope::All => "feed-site",
        _ => {
            args.set("part", FluentValue::from(scope::name(desk, scope, lang)));
            "feed-part"
        }
    };
    desk.messages.fill(lang, id, &args).to_string()
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

pub fn make(desk: &Desk, format: Format, lang: Lang, scope: Scope) -> Making {
    let items = items(desk, lang, scope);
    let bytes = match format {
        Format::Atom => atom(desk, lang, scope, &items).write_to(Vec::new()).expect("a vector takes every byte"),
        Format::Json => serde_json::to_vec(&json(desk, lang, scope, &items)).expect("a value of JSON is JSON"),
    };
    Ok(Made::Bytes(bytes))
}

fn atom(desk: &Desk, lang: Lang, scope: Scope, items: &[(ArticleId, Date)]) -> Feed {
    let own = desk.absolute(&address_of(desk, Format::Atom, lang, scope));
    let page = desk.absolute(&page_address(desk, lang, scope));
    let link = |rel: &str, href: &str, mime: &str| Link {
        rel: rel.to_owned(),
        href: href.to_owned(),
        mime_type: Some(mime.to_owned()),
        hreflang: Some(lang.hreflang().to_owned()),
        ..Link::default()
    };
    let title = title(desk, lang, scope);
    let shown = shown(desk, scope, &title, items);
    let notes = desk.designations(lang).plain(&shown);
    Feed {
        subtitle: (!notes.is_empty()).then(|| Text::plain(notes.join("\n"))),
        title: Text::plain(title),
        id: own.clone(),
        updated: updated(desk, items),
        authors: vec![Person { name: desk.words_for(&desk.graph.config().title, lang).0, ..Person::default() }],
        links: vec![link("self", &own, "application/atom+xml"), link("alternate", &page, "text/html")],
        lang: Some(lang.to_string()),
        entries: items.iter().map(|(id, day)| entry(desk, *id, *day, is_narrow(scope))).collect(),
        ..Feed::default()
    }
}

/// What of a feed has no footnotes of its own: its title; of entries without a body, theirs too.
fn shown(desk: &Desk, scope: Scope, title: &str, items: &[(ArticleId, Date)]) -> String {
    let brief = items.iter().filter(|_| is_narrow(scope)).map(|(id, _)| desk.graph.article(*id));
    let words = brief.flat_map(|it| [&*it.title, it.summary.as_deref().unwrap_or_default()]);
    std::iter::once(title).chain(words).collect::<Vec<_>>().join("\n")
}

fn entry(desk: &Desk, id: ArticleId, day: Date, is_brief: bool) -> Entry {
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
        content: (!is_brief).then(|| Content {
            lang: Some(article.lang.to_string()),
            content_type: Some("html".into()),
            value: Some(body(desk, article)),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// What the article says, with the footnotes on names in it and above it.
fn body(desk: &Desk, article: &Article) -> String {
    let body = body_html(desk, article, Flavor::Html, true);
    let summary = article.summary.as_deref().unwrap_or_default();
    let notes = desk.designations(article.lang).html(&[&article.title, summary, &body].join("\n"));
    body + &notes
}

fn json(desk: &Desk, lang: Lang, scope: Scope, items: &[(ArticleId, Date)]) -> serde_json::Value {
    let item = |(id, day): &(ArticleId, Date)| {
        let article = desk.graph.article(*id);
        let url = desk.absolute(&address::article(&desk.graph, *id));
        let mut item = serde_json::json!({
            "id": url,
            "url": url,
            "title": article.title.value,
            "content_html": body(desk, article),
            "date_published": midnight(*day),
            "language": lang,
        });
        if let Some(summary) = &article.summary {
            item["summary"] = serde_json::json!(summary);
        }
        item
    };
    let title = title(desk, lang, scope);
    let mut feed = serde_json::json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": desk.absolute(&page_address(desk, lang, scope)),
        "feed_url": desk.absolute(&address_of(desk, Format::Json, lang, scope)),
        "language": lang,
        "items": items.iter().map(item).collect::<Vec<_>>(),
    });
    let shown = shown(desk, scope, &title, items);
    let notes = desk.designations(lang).plain(&shown);
    if !notes.is_empty() {
        feed["description"] = serde_json::json!(notes.join("\n"));
    }
    feed
}

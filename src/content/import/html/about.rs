//! What a page says of itself.

use ego_tree::NodeRef;
use scraper::{Html, Node};
use url::Url;

use crate::content::import::model::About;

/// What the head of a page says.
pub fn about(page: &Html) -> About {
    let meta = |names: &[&str]| names.iter().find_map(|it| meta(page, it));
    let link = |rel: &str| {
        let found =
            elements(page, "link").find(|it| attribute(*it, "rel").is_some_and(|it| it.eq_ignore_ascii_case(rel)));
        found.and_then(|it| attribute(it, "href")).map(str::to_owned)
    };
    let html = elements(page, "html").find_map(|it| attribute(it, "lang").or(attribute(it, "xml:lang")));
    let lang = html.map(str::to_owned).or_else(|| meta(&["content-language", "og:locale"]));
    let published = meta(&["article:published_time", "date", "dc.date", "dcterms.date", "dcterms.issued"]);
    let head = || elements(page, "title").next().map(title).filter(|it| !it.is_empty());
    let url = link("canonical").or_else(|| meta(&["og:url"])).or_else(|| saved_from(page));
    About {
        title: meta(&["og:title"]).or_else(head).unwrap_or_default(),
        summary: meta(&["description", "og:description"]),
        lang: lang.map(|it| it.trim().replace('_', "-")).filter(|it| !it.is_empty()),
        url: url.filter(|it| Url::parse(it).is_ok_and(|it| it.scheme().starts_with("http"))),
        author: meta(&["author", "dc.creator"]),
        publisher: meta(&["og:site_name", "publisher", "dc.publisher"]),
        published: published.as_deref().and_then(day),
        ..About::default()
    }
}

/// Where a browser says that it saved the page from: `<!-- saved from url=(0024)https://town.example/a -->`.
fn saved_from(page: &Html) -> Option<String> {
    let comments = page.tree.root().descendants().filter_map(|it| it.value().as_comment().map(|it| it.to_string()));
    let from = comments.filter_map(|it| Some(it.split_once("saved from url=(")?.1.split_once(')')?.1.to_owned()));
    from.map(|it| it.trim().to_owned()).find(|it| it.starts_with("http"))
}

/// What stands in a `<title>`, on one line.
fn title(node: NodeRef<Node>) -> String {
    let texts: String = node.children().filter_map(|it| it.value().as_text().map(|it| it.to_string())).collect();
    texts.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The day that a time begins with, if the calendar has it.
pub fn day(time: &str) -> Option<String> {
    let day = time.trim().get(..10)?;
    day.parse::<jiff::civil::Date>().ok().map(|_| day.to_owned())
}

/// The address that others on the page are relative to.
pub fn base(page: &Html, about: &About) -> Option<Url> {
    let written = elements(page, "base").find_map(|it| attribute(it, "href"));
    let own = about.url.as_deref().and_then(|it| Url::parse(it).ok());
    match written {
        Some(base) => Url::parse(base).ok().or_else(|| own.as_ref()?.join(base).ok()),
        None => own,
    }
}

fn meta(page: &Html, name: &str) -> Option<String> {
    let is_it = |it: &NodeRef<Node>| {
        ["name", "property", "http-equiv"]
            .iter()
            .any(|key| attribute(*it, key).is_some_and(|it| it.eq_ignore_ascii_case(name)))
    };
    let content = elements(page, "meta").find(is_it).and_then(|it| attribute(it, "content"))?;
    let content = content.split_whitespace().collect::<Vec<_>>().join(" ");
    (!content.is_empty()).then_some(content)
}

/// Every element of a name, in the order of the page.
pub fn elements<'a>(page: &'a Html, name: &'a str) -> impl Iterator<Item = NodeRef<'a, Node>> {
    page.tree.root().descendants().filter(move |it| it.value().as_element().is_some_and(|it| it.name() == name))
}

/// An attribute of an element.
pub fn attribute<'a>(node: NodeRef<'a, Node>, name: &str) -> Option<&'a str> {
    node.value().as_element()?.attr(name)
}

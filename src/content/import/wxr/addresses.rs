//! What the addresses of a WordPress lead to: to texts of its export, to its files, or to what is in neither.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use url::Url;

use crate::content::import::xml::Element;

/// Everything in an export that has an address.
#[derive(Debug, Default)]
pub struct Addresses {
    /// Hosts and first parts of paths that belong to the WordPress.
    homes: Vec<(String, String)>,
    /// Ids by permalinks.
    by_path: BTreeMap<Permalink, String>,
    texts: BTreeSet<String>,
    /// Addresses of files by the ids of their attachments.
    files: BTreeMap<String, String>,
}

/// A host without `www.`, a path without a slash at its end, and the language of the query, in which some write it.
type Permalink = (String, String, String);

/// What an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads<'a> {
    /// To the text of this id.
    Text(&'a str),
    /// To the file at this address.
    File(&'a str),
    /// To a page of the same WordPress that is not in the export.
    Elsewhere,
}

impl Addresses {
    /// The addresses of items; those in `texts` become drafts.
    pub fn of(channel: &Element, texts: &[&Element]) -> Addresses {
        let mut addresses = Addresses::default();
        for base in ["link", "wp:base_site_url", "wp:base_blog_url"] {
            addresses.homes.extend(Url::parse(&value(channel, base)).ok().as_ref().map(home));
        }
        addresses.texts = texts.iter().map(|it| value(it, "wp:post_id")).filter(|it| is_number(it)).collect();
        for item in channel.elements().filter(|it| it.is("item")) {
            addresses.add(item);
        }
        addresses
    }

    fn add(&mut self, item: &Element) {
        let id = value(item, "wp:post_id");
        let file = value(item, "wp:attachment_url");
        if let Ok(url) = Url::parse(&file) {
            self.by_path.entry(permalink(&url)).or_insert_with(|| id.clone());
            self.files.insert(id.clone(), file);
        }
        let written = [value(item, "link"), value(item, "guid")];
        let parsed: Vec<Url> = written.iter().filter_map(|it| Url::parse(it).ok()).collect();
        // Of the two, the first is where readers found it; names that it had before lead there too.
        let old = item.elements().filter(|it| it.is("wp:postmeta") && value(it, "wp:meta_key") == "_wp_old_slug");
        let old = old.filter_map(|it| parsed.first()?.join(&format!("../{}/", value(it, "wp:meta_value"))).ok());
        for url in parsed.iter().cloned().chain(old.collect::<Vec<_>>()) {
            if numbered(&url).is_none() {
                self.by_path.entry(permalink(&url)).or_insert_with(|| id.clone());
            }
        }
        if let Some(url) = parsed.first().filter(|it| !self.is_here(it)) {
            self.homes.push((host(url), String::new()));
        }
    }

    /// What an address leads to; `None` if that is another site.
    pub fn find(&self, url: &Url) -> Option<Leads<'_>> {
        let by_number = || numbered(url).filter(|_| self.is_here(url));
        let id = self.by_path.get(&permalink(url)).cloned().or_else(by_number);
        let found = id.and_then(|id| {
            let text = self.texts.get(&id).map(|it| Leads::Text(it));
            text.or_else(|| self.files.get(&id).map(|it| Leads::File(it)))
        });
        found.or_else(|| self.is_here(url).then_some(Leads::Elsewhere))
    }

    /// What relative addresses are relative to, in texts that have no address of their own.
    pub fn base(&self) -> Option<Url> {
        let (host, path) = self.homes.first()?;
        Url::parse(&format!("https://{host}{path}/")).ok()
    }

    fn is_here(&self, url: &Url) -> bool {
        let (host, path) = home(url);
        let is_below = |home: &str| path == home || path.strip_prefix(home).is_some_and(|it| it.starts_with('/'));
        self.homes.iter().any(|home| home.0 == host && is_below(&home.1))
    }
}

/// The text of a child of an item.
pub fn value(item: &Element, name: &str) -> String {
    item.child(name).map(Element::text).unwrap_or_default().trim().to_owned()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// The id in addresses such as `?p=12`.
fn numbered(url: &Url) -> Option<String> {
    let mut pairs = url.query_pairs();
    let found = pairs.find(|it| matches!(&*it.0, "p" | "page_id" | "attachment_id") && is_number(&it.1));
    found.map(|it| it.1.into_owned())
}

fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

fn home(url: &Url) -> (String, String) {
    let path = percent_decode_str(url.path()).decode_utf8_lossy().to_lowercase();
    (host(url), path.trim_end_matches('/').to_owned())
}

fn permalink(url: &Url) -> Permalink {
    let (host, path) = home(url);
    let lang = url.query_pairs().find(|it| it.0 == "lang").map(|it| it.1.into_owned());
    (host, path, lang.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::import::xml;

    const CHANNEL: &str = "\
<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel><link>https://old.example/vodic</link>
<item><link>https://old.example/vodic/2019/05/sirena/</link><guid>http://dev.example/?p=10</guid><wp:post_id>10</wp:post_id>
<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>stara-sirena</wp:meta_value></wp:postmeta></item>
<item><link>https://old.example/vodic/%D0%BF%D0%BB%D0%B0%D0%BD/?lang=mk</link><wp:post_id>11</wp:post_id></item>
<item><link>https://old.example/vodic/?attachment_id=5</link><wp:post_id>5</wp:post_id>
<wp:attachment_url>https://old.example/vodic/wp-content/uploads/plan.pdf</wp:attachment_url></item>
<item><link>https://old.example/vodic/?p=13</link><wp:post_id>13</wp:post_id></item></channel></rss>";

    #[track_caller]
    fn check(address: &str, expected: Option<Leads>) {
        let root = xml::read(CHANNEL).expect("it is an export");
        let channel = root.child("channel").expect("it has one");
        let items: Vec<&Element> = channel.elements().filter(|it| it.is("item")).collect();
        let addresses = Addresses::of(channel, &items[..2]);
        let url = addresses.base().expect("it has one").join(address).expect("it is an address");
        assert_eq!(addresses.find(&url), expected, "{url}");
    }

    const PLAN: &str = "https://old.example/vodic/wp-content/uploads/plan.pdf";

    #[test]
    fn permalinks_are_known_however_they_are_written() {
        for address in [
            "https://old.example/vodic/2019/05/sirena/",
            "http://www.old.example/vodic/2019/05/sirena",
            "/vodic/2019/05/Sirena/?utm_source=mail#plan",
            "2019/05/sirena/",
            "https://old.example/vodic/2019/05/stara-sirena/",
            "?p=10",
            "https://old.example/vodic/en/?page_id=10&preview=true",
        ] {
            check(address, Some(Leads::Text("10")));
        }
        check("план/?lang=mk", Some(Leads::Text("11")));
    }

    #[test]
    fn files_are_known_by_their_pages_too() {
        check("?attachment_id=5", Some(Leads::File(PLAN)));
        check("wp-content/uploads/plan.pdf", Some(Leads::File(PLAN)));
    }

    #[test]
    fn what_is_not_in_the_export_is_known_to_be_there() {
        check("category/patista/", Some(Leads::Elsewhere));
        check("?p=13", Some(Leads::Elsewhere));
        check("", Some(Leads::Elsewhere));
        check("https://old.example/", None);
        check("https://old.example/vodici/", None);
        check("http://dev.example/?p=10", None);
        check("mailto:a@old.example", None);
    }
}

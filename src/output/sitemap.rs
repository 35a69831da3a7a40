//! The sitemap: an index, and for each language the addresses of its pages with those of their other languages.
//!
//! sitemaps.org schema 0.9 with `xhtml:link` for alternates; at most 50,000 addresses in a file.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::graph::list::Topic;
use crate::output::comparison;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::output::months;
use crate::output::page::{Alternate, alternates};
use crate::output::versions::{self, Subject};

/// Fewer than the 50,000 that the protocol allows, as alternates make files large (50 MiB is the other limit).
const MOST: usize = 20_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    claims.push(("/sitemap.xml".into(), Output::SitemapIndex));
    for (lang, parts) in parts(desk) {
        for part in 0..parts {
            claims.push((address(desk, lang, part).into(), Output::Sitemap(lang, part)));
        }
    }
}

/// How many files each language needs.
fn parts(desk: &Desk) -> impl Iterator<Item = (Lang, u32)> + '_ {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    langs.map(|lang| (lang, (items(desk, lang).count()).div_ceil(MOST) as u32))
}

fn address(desk: &Desk, lang: Lang, part: u32) -> String {
    let home = address::home(&desk.graph, lang);
    if part == 0 { format!("{home}sitemap.xml") } else { format!("{home}sitemap-{}.xml", part + 1) }
}

/// What a language's sitemap lists: its home page, the first pages of its lists, those of entries, and its articles;
/// drafts stay out. These are the pages that name themselves among their [versions].
fn items(desk: &Desk, lang: Lang) -> impl Iterator<Item = Subject> + '_ {
    let graph = &desk.graph;
    let has = move |topic: Topic| graph.lists.has_own(topic, lang);
    let kinds = (0..KINDS.len() as u8).filter(move |it| has(Topic::Kind(*it))).map(Subject::Kind);
    let filtered = graph.filters.questions().flatten().filter(move |it| has(Topic::Filtered(*it)));
    let compared = comparison::subjects(desk, lang).map(Subject::Comparison);
    let choice = versions::of(desk, Subject::Choice).iter().any(|it| it.0 == lang).then_some(Subject::Choice);
    let years = months::years(desk, lang).into_iter().map(|it| Subject::Months(Some(it)));
    let months =
        versions::of(desk, Subject::Months(None)).iter().any(|it| it.0 == lang).then_some(Subject::Months(None));
    let months = months.into_iter().flat_map(move |it| std::iter::once(it).chain(years.clone()));
    let needs = has(versions::need_list()).then_some(Subject::Needs);
    let registers = Register::ALL.into_iter().filter(move |it| !graph.lists.entries(*it, lang).is_empty());
    let entries = graph.library.registry.iter().map(|(id, _)| id);
    let all = graph.lists.articles(Topic::All, lang).iter().map(|it| (*it, graph.article(*it)));
    let articles = all.filter(move |(_, it)| it.lang == lang && !it.draft);
    let data = graph.config().data.then_some(Subject::Data);
    let results = graph.has_results().then_some(Subject::Results);
    let directory = (!graph.contacts.is_empty()).then_some(Subject::Directory);
    let guides = graph.guides.of(lang).map(|it| Subject::Guide(it.outline));
    std::iter::once(Subject::Home)
        .chain(data)
        .chain(results)
        .chain(directory)
        .chain(months)
        .chain(guides)
        .chain(kinds)
        .chain(filtered.map(Subject::Filtered))
        .chain(compared)
        .chain(choice)
        .chain(needs)
        .chain(registers.map(Subject::Register))
        .chain(entries.map(Subject::Entry))
        .chain(articles.map(|(id, _)| Subject::Article(graph.groups.of(id))))
}

pub fn index(desk: &Desk) -> Making {
    let mut xml = Xml::begin("sitemapindex", false);
    for (lang, parts) in parts(desk) {
        for part in 0..parts {
            xml.open("sitemap");
            xml.text("loc", &desk.absolute(&address(desk, lang, part)));
            xml.close("sitemap");
        }
    }
    Ok(Made::Bytes(xml.end("sitemapindex")))
}

pub fn make(desk: &Desk, lang: Lang, part: u32) -> Making {
    let mut xml = Xml::begin("urlset", true);
    for item in items(desk, lang).skip(part as usize * MOST).take(MOST) {
        let versions = versions::of(desk, item);
        let own = versions.iter().find(|(it, _)| *it == lang).map(|(_, address)| address.as_str());
        xml.open("url");
        xml.text("loc", &desk.absolute(own.unwrap_or_default()));
        if let Subject::Article(group) = item
            && let Some(day) = last_modified(desk, group)
        {
            xml.text("lastmod", &day);
        }
        alternates(desk, &versions).iter().for_each(|it| xml.alternate(it));
        xml.close("url");
    }
    Ok(Made::Bytes(xml.end("urlset")))
}

/// The day of the last change that an author states; never a file's time.
fn last_modified(desk: &Desk, group: GroupId) -> Option<String> {
    use crate::content::kind::common::{PUBLISHED, UPDATED};
    let facts = &desk.graph.article(desk.graph.group(group).original).facts;
    let date = facts.date(&UPDATED).or_else(|| facts.date(&PUBLISHED))?;
    date.is_full().then(|| date.to_string())
}

/// A sitemap being written. Writing to memory cannot be refused.
struct Xml(Writer<Vec<u8>>);

impl Xml {
    fn begin(root: &str, links: bool) -> Xml {
        let mut xml = Xml(Writer::new(Vec::new()));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        let mut start = BytesStart::new(root);
        start.push_attribute(("xmlns", NAMESPACE));
        if links {
            start.push_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
        }
        xml.event(Event::Start(start));
        xml
    }

    fn event(&mut self, event: Event) {
        self.0.write_event(event).expect("a vector takes every byte");
    }

    fn open(&mut self, name: &str) {
        self.event(Event::Start(BytesStart::new(name)));
    }

    fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    fn text(&mut self, name: &str, text: &str) {
        self.open(name);
        self.event(Event::Text(BytesText::new(text)));
        self.close(name);
    }

    fn alternate(&mut self, alternate: &Alternate) {
        let mut link = BytesStart::new("xhtml:link");
        link.push_attribute(("rel", "alternate"));
        link.push_attribute(("hreflang", alternate.hreflang));
        link.push_attribute(("href", alternate.url.as_str()));
        self.event(Event::Empty(link));
    }

    fn end(mut self, root: &str) -> Vec<u8> {
        self.close(root);
        let mut bytes = self.0.into_inner();
        bytes.push(b'\n');
        bytes
    }
}

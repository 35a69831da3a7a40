//! Links of running text, as they stand on a page.

use std::borrow::Cow;

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::body::Target;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::link::{Destination, resolve};
use crate::output::desk::Desk;
use crate::render::html::body;
use crate::render::html::cx::{Cx, Flavor, Href, Links, Picture};
use crate::render::view::LinkView;

/// Knows where the links of one article lead.
pub struct PageLinks<'a> {
    desk: &'a Desk,
    article: &'a Article,
    /// With protocol and host, for texts that are read elsewhere.
    absolute: bool,
}

impl PageLinks<'_> {
    fn address(&self, address: &str) -> String {
        if self.absolute { self.desk.absolute(address) } else { self.desk.href(address) }
    }
}

impl Links for PageLinks<'_> {
    fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>> {
        let graph = &self.desk.graph;
        match resolve(graph, self.article, to).ok()? {
            Destination::Article(group, anchor) => {
                let version = graph.version(group, self.article.lang)?;
                let mut url = self.address(&address::article(graph, version.article));
                if let Some(anchor) = anchor {
                    url.push('#');
                    url.push_str(&anchor);
                }
                let lang = (!version.own).then(|| graph.article(version.article).lang);
                Some(Href { url: Cow::Owned(url), lang, external: false })
            }
            Destination::Entry(id) => Some(Href::near(self.address(&address::entry(graph, id, self.article.lang, 1)))),
            Destination::Medium(id, within) => {
                Some(Href::near(self.address(&address::medium(graph.medium(id))) + &within))
            }
            Destination::Anchor(id) => Some(Href::near(format!("#{id}"))),
            Destination::Url(url) => Some(Href { url: Cow::Owned(url.to_string()), lang: None, external: true }),
        }
    }

    fn picture<'a>(&'a self, to: &'a Target) -> Option<Picture<'a>> {
        let graph = &self.desk.graph;
        let Ok(Destination::Medium(id, _)) = resolve(graph, self.article, to) else { return None };
        let medium = graph.medium(id);
        let (width, height) = medium.size.unwrap_or_default();
        Some(Picture { src: Cow::Owned(self.address(&address::medium(medium))), width, height })
    }

    fn entry_name<'a>(&'a self, to: &'a Target) -> Option<Cow<'a, str>> {
        let Ok(Destination::Entry(id)) = resolve(&self.desk.graph, self.article, to) else { return None };
        Some(Cow::Owned(self.desk.words_for(&self.desk.graph.entry(id).name, self.article.lang).0))
    }
}

/// An article's body as HTML.
pub fn body_html(desk: &Desk, article: &Article, flavor: Flavor, absolute: bool) -> String {
    let links = PageLinks { desk, article, absolute };
    let mut html = String::with_capacity(article.source.text().len() * 3 / 2);
    let cx = Cx {
        links: &links,
        words: desk.words_of(article.lang),
        highlighter: &desk.highlighter,
        lang: article.lang,
        heading_shift: 0,
        flavor,
        id_prefix: "",
    };
    body::write(&mut html, &article.body, &cx);
    html
}

/// A link to an article for readers of `lang`; `None` if it is not published.
pub fn to_article(desk: &Desk, group: GroupId, lang: Lang) -> Option<LinkView> {
    let version = desk.graph.version(group, lang)?;
    Some(to_version(desk, version.article, lang))
}

/// A link to one version of an article.
pub fn to_version(desk: &Desk, id: ArticleId, lang: Lang) -> LinkView {
    let article = desk.graph.article(id);
    LinkView {
        text: article.title.to_string(),
        url: desk.href(&address::article(&desk.graph, id)),
        lang: if article.lang == lang { String::new() } else { article.lang.to_string() },
    }
}

/// A link to an entry of the registry.
pub fn to_entry(desk: &Desk, id: EntryId, lang: Lang) -> LinkView {
    let (text, other) = desk.words_for(&desk.graph.entry(id).name, lang);
    LinkView { text, url: desk.href(&address::entry(&desk.graph, id, lang, 1)), lang: other }
}

/// What a reader sees of an address: its host.
pub fn host(url: &str) -> String {
    let host = url::Url::parse(url).ok().and_then(|it| it.host_str().map(str::to_owned));
    host.map_or_else(|| url.to_owned(), |it| it.trim_start_matches("www.").to_owned())
}

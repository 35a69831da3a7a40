//! Links of running text, as they stand on a page.

use std::borrow::Cow;

use crate::base::lang::Lang;
use crate::content::article::{Article, Origin};
use crate::content::body::Target;
use crate::content::registry::{Entry, EntryId};
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::link::{Destination, resolve};
use crate::output::desk::Desk;
use crate::output::script;
use crate::render::html::body;
use crate::render::html::cx::{Cx, Flavor, Href, Links, Picture, Twin};
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

/// An article's body on its own page: every heading leads to the same one in the other script.
pub fn page_body(desk: &Desk, id: ArticleId) -> String {
    let graph = &desk.graph;
    let article = graph.article(id);
    let other = graph.group_of(id).versions.iter().copied().find(|it| is_same_text(article, graph.article(*it)));
    let other = other.map(|it| (to_version(desk, it, graph.article(it).lang).url, graph.article(it).lang));
    let name = other.as_ref().map(|(_, lang)| script::name(desk, *lang)).unwrap_or_default();
    let twin = other.as_ref().map(|(url, lang)| Twin { url, lang: *lang, name: &name });
    write_body(desk, article, Flavor::Html, false, twin)
}

/// Whether one of the two was made from the other by changing the script, so that both have the same headings.
fn is_same_text(one: &Article, other: &Article) -> bool {
    let from = |it: &Article, other: &Article| it.origin == Origin::Converted { from: other.lang };
    from(one, other) || from(other, one)
}

/// An article's body as HTML.
pub fn body_html(desk: &Desk, article: &Article, flavor: Flavor, absolute: bool) -> String {
    write_body(desk, article, flavor, absolute, None)
}

fn write_body(desk: &Desk, article: &Article, flavor: Flavor, absolute: bool, twin: Option<Twin>) -> String {
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
        twin,
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

/// The name of an entry for readers of `lang`, and its language if it is another one. A source has its title in its own
/// language, or in the script of the reader.
pub fn name_of(desk: &Desk, entry: &Entry, lang: Lang) -> (String, String) {
    let found = entry.name.find(desk.graph.config().chain(lang));
    let other = found.and_then(|(_, own)| own.or(entry.lang)).filter(|it| *it != lang);
    (found.map(|(name, _)| name.to_string()).unwrap_or_default(), other.map(|it| it.to_string()).unwrap_or_default())
}

/// A link to an entry of the registry.
pub fn to_entry(desk: &Desk, id: EntryId, lang: Lang) -> LinkView {
    let (text, other) = name_of(desk, desk.graph.entry(id), lang);
    LinkView { text, url: desk.href(&address::entry(&desk.graph, id, lang, 1)), lang: other }
}

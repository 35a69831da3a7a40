//! Links of running text, as they stand on a page.

use std::borrow::Cow;

use crate::base::lang::Lang;
use crate::content::article::{Article, Origin};
use crate::content::body::{Chart, ChartData, Target};
use crate::content::facts::Label as Translated;
use crate::content::field::Register;
use crate::content::media::Medium;
use crate::content::registry::{Entry, EntryId};
use crate::content::visit;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::link::{Destination, resolve};
use crate::graph::picture::{self, Coding};
use crate::graph::translation::Version;
use crate::graph::whole::Graph;
use crate::output::desk::Desk;
use crate::output::script;
use crate::render::chart::data::{Chart as Drawing, Label, Row};
use crate::render::chart::speak;
use crate::render::figure::{self, Amount};
use crate::render::html::body;
use crate::render::html::cx::{Abbreviations, Cx, Flavor, Href, Links, Picture, Surface, Twin};
use crate::render::view::LinkView;

/// Knows where the links of one article lead.
pub struct PageLinks<'a> {
    desk: &'a Desk,
    article: &'a Article,
    /// Whose readers see the page: not always those of the article's language.
    reader: Lang,
    /// With protocol and host, for texts that are read elsewhere.
    absolute: bool,
}

impl<'a> PageLinks<'a> {
    /// The links of an article, for readers of a language; `absolute` for texts that are read elsewhere.
    pub fn of(desk: &'a Desk, article: &'a Article, reader: Lang, absolute: bool) -> PageLinks<'a> {
        PageLinks { desk, article, reader, absolute }
    }
}

impl PageLinks<'_> {
    /// A picture and its copies. What is read elsewhere names one file alone.
    fn picture_of<'a>(&self, medium: &Medium) -> Picture<'a> {
        let (own_width, own_height) = medium.size.unwrap_or_default();
        let copy = |width: u32, coding: Coding| self.address(&picture::address(medium, width, coding));
        let (src, width, height) = match picture::usual(medium) {
            Some((width, coding)) => (copy(width, coding), width, picture::height(medium, width)),
            None => (self.address(&address::medium(medium)), own_width, own_height),
        };
        let mut found = Picture { src: Cow::Owned(src), width, height, ..Picture::default() };
        if !self.absolute {
            let copies = |coding: Coding| picture::widths(medium, coding).into_iter().map(move |it| (it, coding));
            found.copies = copies(Coding::Jpeg).map(|(it, coding)| (copy(it, coding), it)).collect();
            found.webp = copies(Coding::WebP).map(|(it, coding)| (copy(it, coding), it)).collect();
            let last = found.copies.last().map(|it| it.1);
            if last.is_some_and(|it| it != width) {
                found.copies.push((found.src.to_string(), width));
            }
        }
        found
    }

    fn address(&self, address: &str) -> String {
        if self.absolute { self.desk.absolute(address) } else { self.desk.href(address) }
    }

    /// A figure as a row of a chart: its words lead to where it stands.
    fn figure_row(&self, to: &Target) -> Option<Row> {
        let graph = &self.desk.graph;
        let Destination::Figure(id, _) = resolve(graph, self.article, to).ok()? else { return None };
        let lang = self.article.lang;
        let (text, other) = figure_label(graph, id, lang);
        let lang_of = if other == lang { String::new() } else { other.to_string() };
        Some(Row {
            label: Label { text, lang: lang_of },
            url: self.link(to).map(|it| it.url.into_owned()).unwrap_or_default(),
            cells: vec![speak::cell(&self.desk.messages, lang, &Amount::from(graph.figure(id)))],
        })
    }

    /// A source of the registry: its name, and the page about it.
    fn source_of(&self, name: &str) -> Option<(Label, String)> {
        let graph = &self.desk.graph;
        let id = graph.library.registry.find(Register::Sources, name)?;
        let (text, lang) = name_of(self.desk, graph.entry(id), self.article.lang);
        Some((Label { text, lang }, self.address(&address::entry(graph, id, self.reader, 1))))
    }

    /// The language of a page, if it is not that of the text.
    fn other_than_own(&self, lang: Lang) -> Option<Lang> {
        (lang != self.article.lang).then_some(lang)
    }

    /// Whether a version has the heading that is linked to. What the article's own readers get was checked; those of
    /// another language may get a version that calls its headings otherwise.
    pub fn has_heading(&self, version: Version, id: &str) -> bool {
        let article = self.desk.graph.article(version.article);
        self.reader == self.article.lang || visit::headings(&article.body).iter().any(|it| &*it.id == id)
    }
}

impl Links for PageLinks<'_> {
    fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>> {
        let graph = &self.desk.graph;
        match resolve(graph, self.article, to).ok()? {
            Destination::Article(group, anchor) => {
                let version = graph.version(group, self.reader)?;
                let mut url = self.address(&address::version(graph, version));
                if let Some(anchor) = anchor.filter(|it| self.has_heading(version, it)) {
                    url.push('#');
                    url.push_str(&anchor);
                }
                let lang = self.other_than_own(graph.article(version.article).lang);
                Some(Href { url: Cow::Owned(url), lang, external: false })
            }
            Destination::Entry(id) => Some(Href::near(self.address(&address::entry(graph, id, self.reader, 1)))),
            Destination::Figure(id, _) => {
                let version = graph.version(id.group, self.reader)?;
                let home = graph.article(version.article);
                let here = std::ptr::eq(home, self.article) && !self.absolute;
                let page = if here { String::new() } else { self.address(&address::version(graph, version)) };
                let url = format!("{page}#{}", address::figure(graph.figure(id)));
                Some(Href { url: Cow::Owned(url), lang: self.other_than_own(home.lang), external: false })
            }
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
        Some(self.picture_of(graph.medium(id)))
    }

    fn name<'a>(&'a self, to: &'a Target) -> Option<Cow<'a, str>> {
        name_in_text(self.desk, self.article, to).map(Cow::Owned)
    }

    fn chart(&self, chart: &Chart) -> Option<Drawing> {
        let (desk, lang) = (self.desk, self.article.lang);
        let title = Label::new(chart.title.to_string());
        let mut drawing = speak::begin(chart.plot, title, &chart.about);
        match &chart.data {
            ChartData::Figures(figures) => {
                drawing.rows = figures.iter().filter_map(|it| self.figure_row(it)).collect();
                speak::finish(&mut drawing, &desk.messages, lang);
            }
            ChartData::Numbers(numbers) => {
                speak::numbers(&mut drawing, &desk.messages, lang, numbers);
                drawing.source = self.source_of(&numbers.source);
            }
            ChartData::Days { rows, source } => {
                speak::days(&mut drawing, &desk.messages, lang, rows);
                drawing.source = self.source_of(source);
            }
        }
        (!drawing.rows.is_empty()).then_some(drawing)
    }

    fn abbreviations(&self) -> Option<&Abbreviations> {
        self.desk.abbreviations(self.article.lang)
    }
}

/// What is shown of a target that is named without words: an entry's name, a figure's value; in the language of the text.
pub fn name_in_text(desk: &Desk, article: &Article, to: &Target) -> Option<String> {
    match resolve(&desk.graph, article, to).ok()? {
        Destination::Entry(id) => Some(desk.words_for(&desk.graph.entry(id).name, article.lang).0),
        Destination::Figure(id, shown) => {
            Some(figure::shown(&desk.messages, desk.graph.figure(id), shown, article.lang))
        }
        _ => None,
    }
}

/// What a figure is called in a language, else what its original calls it; and in which language that is.
pub fn figure_label(graph: &Graph, id: FigureId, lang: Lang) -> (String, Lang) {
    let figure = graph.figure(id);
    let is_label = |it: &&Translated| it.field == "figures" && it.id.value == figure.id.value;
    let version = graph.group(id.group).versions.iter().map(|it| graph.article(*it)).find(|it| it.lang == lang);
    let own = version.and_then(|it| it.labels.iter().find(is_label));
    match own {
        Some(label) => (label.label.to_string(), lang),
        None => (figure.label.to_string(), graph.article(graph.group(id.group).original).lang),
    }
}

/// An article's body on its own page, for readers of `reader`: every heading leads to the same one in the other script.
pub fn page_body(desk: &Desk, id: ArticleId, reader: Lang) -> String {
    let graph = &desk.graph;
    let article = graph.article(id);
    let own = reader == article.lang;
    let mut versions = graph.group_of(id).versions.iter().copied();
    let other = versions.find(|it| own && is_same_text(article, graph.article(*it)));
    let other = other.map(|it| (to_version(desk, it, graph.article(it).lang).url, graph.article(it).lang));
    let name = other.as_ref().map(|(_, lang)| script::name(desk, *lang)).unwrap_or_default();
    let twin = other.as_ref().map(|(url, lang)| Twin { url, lang: *lang, name: &name });
    write_body(desk, PageLinks { desk, article, reader, absolute: false }, Flavor::Html, twin)
}

/// Whether one of the two was made from the other by changing the script, so that both have the same headings.
fn is_same_text(one: &Article, other: &Article) -> bool {
    let from = |it: &Article, other: &Article| it.origin == Origin::Converted { from: other.lang };
    from(one, other) || from(other, one)
}

/// An article's body as HTML, for readers of its own language.
pub fn body_html(desk: &Desk, article: &Article, flavor: Flavor, absolute: bool) -> String {
    write_body(desk, PageLinks { desk, article, reader: article.lang, absolute }, flavor, None)
}

/// The words of a body are in its own language; its links lead to the pages of the reader's.
fn write_body(desk: &Desk, links: PageLinks, flavor: Flavor, twin: Option<Twin>) -> String {
    let article = links.article;
    let mut html = String::with_capacity(article.source.text().len() * 3 / 2);
    let cx = Cx {
        links: &links,
        words: desk.words_of(article.lang),
        highlighter: &desk.highlighter,
        lang: article.lang,
        heading_shift: 0,
        flavor,
        id_prefix: "",
        surface: Surface::Screen,
        notes_before: 0,
        within: "",
        twin,
    };
    body::write(&mut html, &article.body, &cx);
    html
}

/// A link to an article for readers of `lang`; `None` if it is not published.
pub fn to_article(desk: &Desk, group: GroupId, lang: Lang) -> Option<LinkView> {
    let version = desk.graph.version(group, lang)?;
    let url = desk.href(&address::version(&desk.graph, version));
    Some(LinkView { url, ..to_version(desk, version.article, lang) })
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

/// What a reader sees of an address: its host.
pub fn host(url: &str) -> String {
    let host = url::Url::parse(url).ok().and_then(|it| it.host_str().map(str::to_owned));
    host.map_or_else(|| url.to_owned(), |it| it.trim_start_matches("www.").to_owned())
}

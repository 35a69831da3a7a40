//! What every page has: title, addresses, languages, breadcrumbs.

use serde::Serialize;
use tera::Context;

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::schema::page::{About, Thing, data};
use crate::output::script;
use crate::render::escape;
use crate::render::view::{FeedLinkView, Html, LinkView, MachinesView, PageView, Ready};

/// Where a page stands among those of a language, and in which language it is there.
pub struct Stand {
    pub lang: Lang,
    pub address: String,
    pub shown: Lang,
}

/// What a maker knows of its page; the rest follows.
pub struct Page<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// From the site's root, without the site's own path.
    pub address: &'a str,
    /// The address that search engines should know the page by: its own, unless it shows what stands elsewhere.
    pub canonical: &'a str,
    pub lang: Lang,
    /// The same page in every language that has it, this one included: language and address.
    pub versions: &'a [(Lang, String)],
    /// Where the menu of languages leads, if not to the versions alone.
    pub stands: Option<&'a [Stand]>,
    /// Between the home page and this page.
    pub breadcrumbs: Vec<LinkView>,
    pub feeds: Vec<FeedLinkView>,
    pub calendars: Vec<FeedLinkView>,
    pub section: String,
    pub noindex: bool,
    /// Whether it is shown at addresses where nothing stands.
    pub answers_elsewhere: bool,
    /// The language of what it shows, if not its own.
    pub shown: Option<Lang>,
    /// For Open Graph: `website` or `article`.
    pub form: &'static str,
    /// What the page is about, in words of schema.org.
    pub thing: Thing<'a>,
}

impl<'a> Page<'a> {
    pub fn new(title: &'a str, address: &'a str, lang: Lang) -> Page<'a> {
        Page {
            title,
            description: "",
            address,
            canonical: address,
            lang,
            versions: &[],
            stands: None,
            breadcrumbs: Vec::new(),
            feeds: Vec::new(),
            calendars: Vec::new(),
            section: String::new(),
            noindex: false,
            answers_elsewhere: false,
            shown: None,
            form: "website",
            thing: Thing::None,
        }
    }

    /// Whether the page is one of its own versions: a list of nothing but what is lent is none.
    fn is_version(&self) -> bool {
        self.versions.iter().any(|(it, _)| *it == self.lang)
    }

    /// The menu of languages: those that the page stands in lead to it.
    fn menu(&self, desk: &Desk) -> String {
        let menu = &desk.shared(self.lang).menu;
        let version = |tag: &str| self.versions.iter().find(|(it, _)| it.as_str() == tag);
        match self.stands {
            Some(stands) => menu.write(|tag| {
                let stand = stands.iter().find(|it| it.lang.as_str() == tag)?;
                Some((desk.href(&stand.address), (stand.shown != stand.lang).then_some(stand.shown)))
            }),
            None => menu.write(|tag| version(tag).map(|(_, address)| (desk.href(address), None))),
        }
    }

    /// What the page is about, for machines.
    fn data(&self, desk: &Desk) -> String {
        data(
            desk,
            &About {
                thing: self.thing,
                title: self.title,
                description: self.description,
                address: self.address,
                lang: self.lang,
                versions: self.versions,
                breadcrumbs: &self.breadcrumbs,
            },
        )
    }

    fn view(self, desk: &Desk) -> PageView {
        let shared = desk.shared(self.lang);
        let data = self.data(desk);
        let is_home = self.address == address::home(&desk.graph, self.lang);
        let home = (!is_home).then(|| shared.home.clone());
        PageView {
            title: if is_home { shared.title.clone() } else { [self.title, " – ", &shared.title].concat() },
            description: if self.description.is_empty() { &shared.description } else { self.description }.to_owned(),
            url: desk.href(self.address),
            canonical: if self.answers_elsewhere { String::new() } else { desk.absolute(self.canonical) },
            name: self.title.to_owned(),
            alternates: Html(if self.is_version() && !self.noindex {
                alternate_links(desk, self.versions)
            } else {
                String::new()
            }),
            languages: Html(self.menu(desk)),
            scripts: script::switches(desk, self.lang, self.versions),
            breadcrumbs: home.into_iter().chain(self.breadcrumbs.iter().map(Ready::from)).collect(),
            feeds: self.feeds,
            calendars: self.calendars,
            section: self.section,
            machines: MachinesView {
                form: self.form,
                locale: self.shown.unwrap_or(self.lang).open_graph(),
                data: Html(data),
                noindex: self.noindex,
            },
        }
    }
}

/// One line of `hreflang`: a tag that search engines know, or `x-default`, and an address with protocol and host.
pub struct Alternate<'a> {
    pub hreflang: &'a str,
    pub url: String,
}

/// The lines of `hreflang` for a page in these languages. A page in one language alone has none; the version in the
/// site's default language, or else the first, serves readers of all other languages.
pub fn alternates<'a>(desk: &'a Desk, versions: &'a [(Lang, String)]) -> Vec<Alternate<'a>> {
    if versions.len() < 2 {
        return Vec::new();
    }
    let config = desk.graph.config();
    let line = |hreflang, address: &str| Alternate { hreflang, url: desk.absolute(address) };
    let tag = |lang: &'a Lang| config.language(*lang).map_or(lang.hreflang(), |it| &it.hreflang);
    let mut lines: Vec<Alternate> = versions.iter().map(|(lang, it)| line(tag(lang), it)).collect();
    let default = versions.iter().find(|(lang, _)| *lang == config.default_language).unwrap_or(&versions[0]);
    lines.push(line("x-default", &default.1));
    lines
}

fn alternate_links(desk: &Desk, versions: &[(Lang, String)]) -> String {
    let mut links = String::with_capacity(versions.len() * 128);
    for it in alternates(desk, versions) {
        links.push_str("\n<link rel=\"alternate\" hreflang=\"");
        escape::attribute(&mut links, it.hreflang);
        links.push_str("\" href=\"");
        escape::attribute(&mut links, &it.url);
        links.push_str("\">");
    }
    links
}

/// Renders a page's template; names with an asterisk get their footnote.
pub fn render(desk: &Desk, template: &str, lang: Lang, context: &Context) -> Making {
    let page = desk.templates.render(template, lang, context)?;
    Ok(Made::Bytes(desk.designations(lang).under(page)))
}

/// The context of a page: `lang`, `site`, `page`, and the view named after the template.
pub fn context(desk: &Desk, page: Page, name: &'static str, view: &impl Serialize) -> Context {
    let mut context = desk.context(page.lang);
    context.insert("page", &page.view(desk));
    context.insert(name, view);
    context
}

/// Joins the cards of articles, each rendered once for the whole site.
pub fn join_cards<'a>(cards: impl Iterator<Item = Result<&'a str, Diagnostic>>) -> Result<Html, Diagnostic> {
    let mut joined = String::new();
    for card in cards {
        joined.push_str(card?);
    }
    Ok(Html(joined))
}

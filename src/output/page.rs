//! What every page has: title, addresses, languages, breadcrumbs.

use tera::Context;

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::schema::page::{About, Thing, data};
use crate::render::view::{AlternateView, FeedLinkView, Html, LanguageView, LinkView, PageView, Ready};

/// What a maker knows of its page; the rest follows.
pub struct Page<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// From the site's root, without the site's own path.
    pub address: &'a str,
    pub lang: Lang,
    /// The same page in every language that has it, this one included: language and address.
    pub versions: &'a [(Lang, String)],
    /// Between the home page and this page.
    pub breadcrumbs: Vec<LinkView>,
    pub feeds: Vec<FeedLinkView>,
    pub section: String,
    pub noindex: bool,
    /// Whether it is shown at addresses where nothing stands.
    pub answers_elsewhere: bool,
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
            lang,
            versions: &[],
            breadcrumbs: Vec::new(),
            feeds: Vec::new(),
            section: String::new(),
            noindex: false,
            answers_elsewhere: false,
            form: "website",
            thing: Thing::None,
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

    fn view(self, desk: &Desk, languages: Vec<Ready<LanguageView>>) -> PageView {
        let shared = desk.shared(self.lang);
        let is_home = self.address == address::home(&desk.graph, self.lang);
        let home = (!is_home).then(|| shared.home.clone());
        PageView {
            title: if is_home { shared.title.clone() } else { [self.title, " – ", &shared.title].concat() },
            description: self.description.to_owned(),
            url: desk.href(self.address),
            data: Html(self.data(desk)),
            canonical: if self.answers_elsewhere { String::new() } else { desk.absolute(self.address) },
            form: self.form,
            name: self.title.to_owned(),
            alternates: alternates(desk, self.versions),
            languages,
            breadcrumbs: home.into_iter().chain(self.breadcrumbs.iter().map(Ready::from)).collect(),
            feeds: self.feeds,
            section: self.section,
            noindex: self.noindex,
        }
    }
}

/// All languages in the order of the configuration; those that a page for readers of `lang` exists in lead to it.
pub fn languages(desk: &Desk, versions: &[(Lang, String)], lang: Lang) -> Vec<Ready<LanguageView>> {
    let menu = desk.shared(lang).languages.iter();
    menu.map(|(plain, ready)| match versions.iter().find(|(it, _)| it.as_str() == plain.lang) {
        Some((_, address)) => Ready::from(&LanguageView { url: desk.href(address), exists: true, ..plain.clone() }),
        None => ready.clone(),
    })
    .collect()
}

/// The lines of `hreflang` for a page in these languages. A page in one language alone has none; the version in the
/// site's default language, or else the first, serves readers of all other languages.
pub fn alternates(desk: &Desk, versions: &[(Lang, String)]) -> Vec<AlternateView> {
    if versions.len() < 2 {
        return Vec::new();
    }
    let config = desk.graph.config();
    let line =
        |hreflang: &str, address: &str| AlternateView { hreflang: hreflang.to_owned(), url: desk.absolute(address) };
    let mut lines: Vec<AlternateView> = versions
        .iter()
        .map(|(lang, it)| line(config.language(*lang).map_or(lang.hreflang(), |it| &it.hreflang), it))
        .collect();
    let default = versions.iter().find(|(lang, _)| *lang == config.default_language).unwrap_or(&versions[0]);
    lines.push(line("x-default", &default.1));
    lines
}

/// Renders a page's template.
pub fn render(desk: &Desk, template: &str, lang: Lang, context: &Context) -> Making {
    desk.templates.render(template, lang, context).map(Made::Bytes)
}

/// The context of a page: `lang`, `site`, `page`, and the view named after the template.
pub fn context(desk: &Desk, page: Page, name: &'static str, view: &impl serde::Serialize) -> Context {
    let languages = languages(desk, page.versions, page.lang);
    context_with(desk, page, languages, name, view)
}

/// The same, with a menu of languages that the view shares.
pub fn context_with(
    desk: &Desk,
    page: Page,
    languages: Vec<Ready<LanguageView>>,
    name: &'static str,
    view: &impl serde::Serialize,
) -> Context {
    let mut context = desk.context(page.lang);
    context.insert("page", &page.view(desk, languages));
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

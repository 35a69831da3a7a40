//! The data of a whole page: the thing, and the way to it.

use url::Position;

use crate::base::lang::Lang;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::graph::group::ArticleId;
use crate::graph::guide::OutlineId;
use crate::output::desk::Desk;
use crate::output::schema::json::Json;
use crate::output::schema::reference::THING;
use crate::output::schema::{article, entry, figure, work};
use crate::render::view::LinkView;

/// What a page is about.
#[derive(Clone, Copy, Debug, Default)]
pub enum Thing<'a> {
    /// Nothing that machines should know.
    #[default]
    None,
    Article(ArticleId),
    Entry(EntryId),
    /// These articles, one after the other.
    List(&'a [ArticleId]),
    /// Entries of a registry.
    Register,
    /// Whom readers can turn to.
    Contacts(&'a [EntryId]),
    /// The site itself.
    Site,
    /// A page of no other sort.
    Page,
    /// A text in another language, which stands at an address of its own.
    Lent(ArticleId),
    /// What may be searched.
    Search,
    /// Figures, each from its place.
    Figures(&'a [FigureId]),
    /// Files for programs.
    Files(&'a [Download]),
    /// A guide, which is a book as well.
    Guide(OutlineId),
}

/// A file that programs take.
#[derive(Clone, Debug)]
pub struct Download {
    pub name: String,
    /// From the site's root.
    pub address: String,
    /// MIME type.
    pub format: &'static str,
}

/// What a page says of itself.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    pub thing: Thing<'a>,
    pub title: &'a str,
    pub description: &'a str,
    /// From the site's root.
    pub address: &'a str,
    pub lang: Lang,
    pub versions: &'a [(Lang, String)],
    /// Between the home page and this page.
    pub breadcrumbs: &'a [LinkView],
}

/// The data of a page; empty if it is about nothing.
pub fn data(desk: &Desk, about: &About) -> String {
    if matches!(about.thing, Thing::None) {
        return String::new();
    }
    let mut json = Json::default();
    json.object(|json| {
        json.text("@context", "https://schema.org");
        json.array("@graph", |json| {
            json.object(|json| match about.thing {
                Thing::Article(id) => article::write(json, desk, id),
                _ => page(json, desk, about),
            });
            // The way to the page from which readers choose their language begins there.
            if !matches!(about.thing, Thing::Site) && about.address != "/" {
                json.object(|json| way(json, desk, about));
            }
        });
    });
    json.finish()
}

fn page(json: &mut Json, desk: &Desk, about: &About) {
    let url = desk.absolute(about.address);
    json.text(
        "@type",
        match about.thing {
            Thing::Site => "WebSite",
            Thing::List(_) | Thing::Contacts(_) | Thing::Register | Thing::Figures(_) => "CollectionPage",
            Thing::Search => "SearchResultsPage",
            _ => "WebPage",
        },
    );
    json.text("@id", &url);
    json.text("url", &url);
    json.text("name", about.title);
    json.text("description", about.description);
    json.text("inLanguage", about.lang.as_str());
    json.text("license", &desk.license(&desk.graph.config().license).url);
    work::publisher(json, desk, about.lang);
    let home = desk.absolute(&address::home(&desk.graph, about.lang));
    match about.thing {
        Thing::Entry(id) => json.nested("mainEntity", |json| entry::write(json, desk, id, about.lang)),
        Thing::List(articles) => list(json, desk, articles),
        Thing::Contacts(entries) => contacts(json, desk, entries, about.lang),
        Thing::Lent(id) => json.nested("mainEntity", |json| lent(json, desk, id)),
        Thing::Search => search(json, &url),
        Thing::Figures(figures) => list_figures(json, desk, figures, about.lang),
        Thing::Files(files) => json.nested("mainEntity", |json| dataset(json, desk, about, files)),
        Thing::Guide(id) => json.nested("mainEntity", |json| book(json, desk, about, id)),
        Thing::None | Thing::Article(_) | Thing::Register | Thing::Site | Thing::Page => {}
    }
    if matches!(about.thing, Thing::Site) {
        let others: Vec<&String> =
            about.versions.iter().filter(|(lang, _)| *lang != about.lang).map(|(_, it)| it).collect();
        json.each("workTranslation", &others, |json, it| json.text("@id", &desk.absolute(it)));
    } else {
        json.nested("isPartOf", |json| json.text("@id", &home));
    }
}

fn list(json: &mut Json, desk: &Desk, articles: &[ArticleId]) {
    let numbered: Vec<(usize, ArticleId)> = articles.iter().copied().enumerate().collect();
    if numbered.is_empty() {
        return;
    }
    json.nested("mainEntity", |json| {
        json.text("@type", "ItemList");
        json.array("itemListElement", |json| {
            for (at, id) in numbered {
                json.object(|json| {
                    json.text("@type", "ListItem");
                    json.number("position", at + 1);
                    json.text("name", &desk.graph.article(id).title);
                    json.text("url", &desk.absolute(&address::article(&desk.graph, id)));
                });
            }
        });
    });
}

/// The text where it comes from, by the address at which it is known.
fn lent(json: &mut Json, desk: &Desk, id: ArticleId) {
    let article = desk.graph.article(id);
    json.text("@type", "CreativeWork");
    json.text("@id", &desk.absolute(&address::article(&desk.graph, id)));
    json.text("name", &article.title);
    json.text("inLanguage", article.lang.as_str());
}

fn search(json: &mut Json, url: &str) {
    json.nested("potentialAction", |json| {
        json.text("@type", "SearchAction");
        json.nested("target", |json| {
            json.text("@type", "EntryPoint");
            json.text("urlTemplate", &format!("{url}?q={{query}}"));
        });
    });
}

fn list_figures(json: &mut Json, desk: &Desk, figures: &[FigureId], lang: Lang) {
    let told = figures.iter().copied().filter(|it| desk.graph.figure(*it).value.is_some());
    let numbered: Vec<(usize, FigureId)> = told.enumerate().collect();
    json.nested("mainEntity", |json| {
        json.text("@type", "ItemList");
        json.each("itemListElement", &numbered, |json, (at, id)| {
            json.text("@type", "ListItem");
            json.number("position", at + 1);
            json.nested("item", |json| figure::observation(json, desk, *id, lang));
        });
    });
}

/// All data of the site, with the files that hold it.
fn dataset(json: &mut Json, desk: &Desk, about: &About, files: &[Download]) {
    json.text("@type", "Dataset");
    json.text("@id", &(desk.absolute(about.address) + THING));
    json.text("name", &[about.title, " – ", &desk.shared(about.lang).title].concat());
    json.text("description", about.description);
    json.text("license", &desk.license(&desk.graph.config().license).url);
    work::publisher(json, desk, about.lang);
    let langs: Vec<&str> = desk.graph.config().languages.iter().map(|it| it.lang.as_str()).collect();
    json.texts("inLanguage", &langs);
    json.each("distribution", files, |json, file| {
        json.text("@type", "DataDownload");
        json.text("name", &file.name);
        json.text("contentUrl", &desk.absolute(&file.address));
        json.text("encodingFormat", file.format);
    });
}

/// The guide as a book, with its edition and its files. Its chapters stand on the page itself.
fn book(json: &mut Json, desk: &Desk, about: &About, id: OutlineId) {
    let outline = desk.graph.outline(id);
    let book = address::book(&desk.graph, outline, about.lang);
    let paper = address::paper(&desk.graph, outline, about.lang);
    let is_made = desk.pdf(outline, about.lang).is_some();
    let files = [(true, book, "application/epub+zip"), (is_made, paper, "application/pdf")];
    let files: Vec<_> = files.iter().filter(|it| it.0).collect();
    json.text("@type", "Book");
    json.text("@id", &(desk.absolute(about.address) + THING));
    json.text("name", about.title);
    json.text("description", about.description);
    json.text("inLanguage", about.lang.as_str());
    json.text("bookEdition", &outline.edition.number.to_string());
    json.text("datePublished", &outline.edition.date.to_string());
    json.each("encoding", &files, |json, (_, address, format)| {
        json.text("@type", "MediaObject");
        json.text("contentUrl", &desk.absolute(address));
        json.text("encodingFormat", format);
    });
}

fn contacts(json: &mut Json, desk: &Desk, entries: &[EntryId], lang: Lang) {
    let numbered: Vec<(usize, EntryId)> = entries.iter().copied().enumerate().collect();
    json.nested("mainEntity", |json| {
        json.text("@type", "ItemList");
        json.each("itemListElement", &numbered, |json, (at, id)| {
            json.text("@type", "ListItem");
            json.number("position", at + 1);
            json.nested("item", |json| entry::write(json, desk, *id, lang));
        });
    });
}

/// From the home page to this page.
fn way(json: &mut Json, desk: &Desk, about: &About) {
    let host = &desk.graph.config().base_url[..Position::BeforePath];
    let absolute = |href: &str| [host, href].concat();
    let home = desk.absolute(&address::home(&desk.graph, about.lang));
    let first = (desk.shared(about.lang).home_name.as_str(), home);
    let between = about.breadcrumbs.iter().map(|it| (it.text.as_str(), absolute(&it.url)));
    let last = (about.title, desk.absolute(about.address));
    json.text("@type", "BreadcrumbList");
    json.array("itemListElement", |json| {
        for (at, (name, url)) in std::iter::once(first).chain(between).chain([last]).enumerate() {
            json.object(|json| {
                json.text("@type", "ListItem");
                json.number("position", at + 1);
                json.text("name", name);
                json.text("item", &url);
            });
        }
    });
}

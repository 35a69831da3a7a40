//! Addresses: where everything stands on the site.
//!
//! An address is a path from the site's root with a slash at both ends: `/mk/events/tirana-workshop/`. It is ASCII, so it
//! is the same written, typed and linked.

use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::content::field::{Figure, Register};
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::media::Medium;
use crate::content::outline::Outline;
use crate::content::registry::EntryId;
use crate::graph::filter::{Answer, FilterId};
use crate::graph::group::ArticleId;
use crate::graph::loan::Loan;
use crate::graph::translation::{Fit, Version};
use crate::graph::whole::Graph;

/// The home page of a language.
pub fn home(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &[])
}

pub fn article(graph: &Graph, id: ArticleId) -> String {
    let article = graph.article(id);
    let slug = article.slug.as_ref().map_or(&article.name, |it| &it.value);
    below(graph, article.lang, &[article.kind.folder, slug])
}

/// The page on which readers of another language are shown an article. It is where a translation would stand that gives
/// itself no other last part, so links to it stay right when somebody writes one.
pub fn loan(graph: &Graph, loan: &Loan) -> String {
    let group = graph.group(loan.group);
    below(graph, loan.lang, &[group.kind.folder, &group.name])
}

/// Where readers find a version of an article.
pub fn version(graph: &Graph, version: Version) -> String {
    match version.fit {
        Fit::Own | Fit::Elsewhere => article(graph, version.article),
        Fit::Lent(id) => loan(graph, graph.loans.get(id)),
    }
}

/// The list of a kind; pages are counted from 1.
pub fn kind(graph: &Graph, kind: &Kind, lang: Lang, page: u32) -> String {
    numbered(below(graph, lang, &[kind.folder]), page)
}

/// Below this folder of a list stands what narrows it. No article stands there: its page would be the folder itself.
const BY: &str = "by";

/// The articles of a kind that give an answer; pages are counted from 1.
pub fn filtered(graph: &Graph, id: FilterId, lang: Lang, page: u32) -> String {
    let answered = graph.filters.get(id);
    let kind = KINDS[answered.kind as usize];
    let filter = kind.filter_name(kind.filters[answered.filter as usize]);
    numbered(below(graph, lang, &[kind.folder, BY, &filter, &answer(graph, answered.answer)]), page)
}

/// An answer as it stands in addresses.
pub fn answer(graph: &Graph, answer: Answer) -> String {
    match answer {
        Answer::Year(year) => year.0.to_string(),
        Answer::Word(_, word) => word.to_owned(),
        Answer::Entry(id) => graph.entry(id).id.to_string(),
    }
}

/// All articles of a kind with what they answer, for the script of their list.
pub fn items(graph: &Graph, kind: &Kind, lang: Lang) -> String {
    below(graph, lang, &[kind.folder]) + "items.json"
}

/// Articles that give an answer side by side; pages are counted from 1.
pub fn comparison(graph: &Graph, id: FilterId, lang: Lang, page: u32) -> String {
    numbered(filtered(graph, id, lang, 1) + "compared/", page)
}

/// Where readers choose practices to stand side by side.
pub fn choice(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &["practices", BY, "choice"])
}

/// What its script compares.
pub fn choices(graph: &Graph, lang: Lang) -> String {
    choice(graph, lang) + "items.json"
}

/// What happens, month by month: in a year, or the page to begin with.
pub fn months(graph: &Graph, lang: Lang, year: Option<i16>) -> String {
    let whole = below(graph, lang, &["events", BY, "month"]);
    year.map_or(whole.clone(), |it| format!("{whole}{it}/"))
}

/// What is needed, by place and topic.
pub fn needs(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &["needs", BY, "places-and-topics"])
}

/// Whom readers can turn to, by place.
pub fn directory(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &["contacts"])
}

/// The list of a registry's entries.
pub fn register(graph: &Graph, register: Register, lang: Lang) -> String {
    below(graph, lang, &[register.name()])
}

/// The page of an entry; pages are counted from 1.
pub fn entry(graph: &Graph, id: EntryId, lang: Lang, page: u32) -> String {
    let entry = graph.entry(id);
    numbered(below(graph, lang, &[entry.register.name(), &entry.id]), page)
}

/// Folders below the home page of a language; pushed rather than formatted, as every link on every page is made here.
fn below(graph: &Graph, lang: Lang, folders: &[&str]) -> String {
    let home = graph.config().language(lang).map_or(lang.as_str(), |it| it.path.as_str());
    let length: usize = folders.iter().map(|it| it.len() + 1).sum();
    let mut address = String::with_capacity(home.len() + length + 2);
    address.push('/');
    for folder in std::iter::once(&home).chain(folders) {
        address.push_str(folder);
        address.push('/');
    }
    address
}

fn numbered(address: String, page: u32) -> String {
    if page == 1 { address } else { format!("{address}page/{page}/") }
}

/// The part of an article's page that tells a figure.
pub fn figure(figure: &Figure) -> String {
    format!("figure-{}", *figure.id)
}

/// A smaller copy of a picture, by a name that changes with the picture.
pub fn copy(name: &str, fingerprint: &str) -> String {
    fingerprinted("/media/", name, fingerprint)
}

/// What telephones ask before they put the site on a home screen, in a language.
pub fn web_manifest(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &[]) + "manifest.webmanifest"
}

/// A picture that we draw, by a name that changes with what it shows.
pub fn drawn(folder: &str, name: &str, fingerprint: &str) -> String {
    format!("/{folder}/{name}.{fingerprint}.png")
}

/// The page of a language that lists what was found.
pub fn search(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &["search"])
}

/// Where the files of the search index stand.
pub const INDEX: &str = "/search/";

/// Where the files for programs stand.
pub const DATA: &str = "/data/";

/// The page of a language that describes them.
pub fn data(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &["data"])
}

/// The page of a language that adds up what projects have achieved.
pub fn results(graph: &Graph, lang: Lang) -> String {
    below(graph, lang, &["results"])
}

/// A guide as one page.
pub fn guide(graph: &Graph, outline: &Outline, lang: Lang) -> String {
    below(graph, lang, &["guide", &outline.name])
}

/// The same as an electronic book.
pub fn book(graph: &Graph, outline: &Outline, lang: Lang) -> String {
    format!("{}{}.epub", below(graph, lang, &["guide"]), outline.name)
}

/// The same as a document for printing.
pub fn paper(graph: &Graph, outline: &Outline, lang: Lang) -> String {
    format!("{}{}.pdf", below(graph, lang, &["guide"]), outline.name)
}

/// The map of its places.
pub fn plate(graph: &Graph, outline: &Outline, lang: Lang) -> String {
    format!("{}{}.svg", below(graph, lang, &["guide"]), outline.name)
}

/// A medium, by a name that changes with its content.
pub fn medium(medium: &Medium) -> String {
    fingerprinted("/media/", medium.file_name(), &medium.fingerprint)
}

/// An asset of the theme, by a name that changes with its content.
pub fn asset(name: &str, fingerprint: &str) -> String {
    fingerprinted("/assets/", name, fingerprint)
}

/// `photo.jpg` → `photo.3f9a0c51ab.jpg`; letters that addresses cannot hold are spelled in ASCII.
fn fingerprinted(folder: &str, name: &str, fingerprint: &str) -> String {
    let (parents, file) = name.rsplit_once('/').map_or(("", name), |(parents, file)| (parents, file));
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "bin"));
    let root = "en".parse().expect("`en` is a language tag");
    let stem = match Slug::of(stem, root) {
        empty if empty.is_empty() => "file".to_owned(),
        slug => slug.to_string(),
    };
    let slash = if parents.is_empty() { "" } else { "/" };
    format!("{folder}{parents}{slash}{stem}.{fingerprint}.{}", ending.to_lowercase())
}

/// The file that a web server shows at an address: `/mk/` → `mk/index.html`.
pub fn file(address: &str) -> String {
    let path = address.trim_start_matches('/');
    if address.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_stand_before_the_ending() {
        assert_eq!(fingerprinted("/media/", "Група 1.JPG", "abc"), "/media/grupa-1.abc.jpg");
        assert_eq!(fingerprinted("/assets/", "fonts/a.woff2", "abc"), "/assets/fonts/a.abc.woff2");
    }

    #[test]
    fn addresses_are_files() {
        assert_eq!(file("/mk/"), "mk/index.html");
        assert_eq!(file("/robots.txt"), "robots.txt");
        assert_eq!(file("/"), "index.html");
    }
}

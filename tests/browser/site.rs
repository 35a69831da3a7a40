//! The sites that are read: this repository's content, and below `/second/` one of what that has not. Each address is made
//! when the browser asks for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use rayon::prelude::*;
use vodic::base::diagnostic::Notes;
use vodic::base::lang::Lang;
use vodic::deliver::disk::Disk;
use vodic::deliver::finish::{Trouble, finish};
use vodic::deliver::memo::Memo;
use vodic::graph::whole::Graph;
use vodic::output::manifest::Output;
use vodic::site::options::Options;
use vodic::site::whole::Site;

/// Where the pages seem to stand. No such host exists, so whatever is not answered here fails.
pub const HOST: &str = "https://vodic.example";

/// The languages in which pages are read: both scripts, and what no dictionary of a browser knows.
const LANGUAGES: [&str; 6] = ["mk", "sr-Cyrl", "sr-Latn", "cnr", "sq", "en"];

/// The site, and where the files of its media lie.
pub struct Read {
    site: Site,
    disk: Disk,
    /// Keeps nothing beyond this run.
    memo: Memo,
}

/// One page to look at.
#[derive(Clone, Debug)]
pub struct Page {
    /// From the root: `/mk/lessons/`.
    pub address: String,
    /// What its `<html>` says.
    pub lang: Lang,
    /// What sort of page it is: the kind of its article, its register, `home` …
    pub sort: String,
}

/// The site of this repository, read once.
pub fn site() -> &'static Read {
    static SITE: OnceLock<Read> = OnceLock::new();
    SITE.get_or_init(|| Read::of(Path::new(env!("CARGO_MANIFEST_DIR")), HOST))
}

/// Where the pages of the second site stand.
const SECOND: &str = "/second";

/// The site in `tests/browser/second`, read once.
fn second() -> &'static Read {
    static SITE: OnceLock<Read> = OnceLock::new();
    SITE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/second");
        Read::of(&root, &[HOST, SECOND].concat())
    })
}

impl Read {
    fn of(root: &Path, url: &str) -> Read {
        let disk = Disk::open(root).expect("the folder is there");
        let site = Site::load(&disk, &Options { base_url: Some(url.to_owned()), ..Options::default() });
        Read { site: site.value.expect("the configuration is good"), disk, memo: Memo::of(root, false) }
    }

    /// Addresses of what `vodic search` finds for a reader of a language, the best first.
    pub fn search(&self, query: &str, lang: &str) -> Vec<String> {
        let answer = self.site.search(query, Some(lang), usize::MAX).expect("the site has this language");
        answer.hits.into_iter().map(|it| it.address).collect()
    }

    /// What is known of the whole.
    pub fn graph(&self) -> &Graph {
        self.site.graph()
    }

    /// What a web server answers: status, media type, bytes. The 404 page stands in for what there is not; what is below
    /// `/second/`, the second site answers.
    pub fn answer(&self, address: &str) -> (u16, &'static str, Vec<u8>) {
        if let Some(address) = address.strip_prefix(SECOND).filter(|it| it.starts_with('/')) {
            return second().answer(address);
        }
        match self.site.manifest().find(address) {
            Some(output) => (200, media_type(address), self.bytes(output)),
            None => {
                let missing = self.site.manifest().find("/404.html").expect("there is a page for what is missing");
                (404, media_type("/404.html"), self.bytes(missing))
            }
        }
    }

    fn bytes(&self, output: Output) -> Vec<u8> {
        let made = self.site.make(output).unwrap_or_else(|it| panic!("{}", it.message));
        match finish(made, &self.disk, &self.memo, &mut Notes::default()) {
            Ok(bytes) => bytes,
            Err(Trouble::Author(notes)) => panic!("{:?}", notes.iter().map(|it| &it.message).collect::<Vec<_>>()),
            Err(Trouble::Machine(failure)) => panic!("{failure}"),
        }
    }

    /// The fullest page of every sort in every language of [`LANGUAGES`].
    fn fullest(&self) -> BTreeMap<(String, Lang), Page> {
        let pages: Vec<(Page, usize)> = self
            .site
            .manifest()
            .entries()
            .par_iter()
            .filter_map(|(address, output)| Some((self.page(address, *output)?, self.bytes(*output).len())))
            .collect();
        let mut fullest: BTreeMap<(String, Lang), (Page, usize)> = BTreeMap::new();
        for (page, size) in pages {
            let place = fullest.entry((page.sort.clone(), page.lang)).or_insert_with(|| (page.clone(), 0));
            if size > place.1 {
                *place = (page, size);
            }
        }
        fullest.into_iter().map(|(key, (page, _))| (key, page)).collect()
    }

    fn page(&self, address: &str, output: Output) -> Option<Page> {
        let graph = self.site.graph();
        let sort = match output {
            Output::Redirect(..) => return None,
            Output::Article(id) => graph.article(id).kind.name,
            Output::Entry(id, ..) => graph.entry(id).register.name(),
            Output::Register(register, _) => register.name(),
            Output::Chooser => "chooser",
            Output::Missing => "missing",
            other => other.kind(),
        };
        let sort = format!("{} {sort}", output.kind());
        let config = graph.config();
        let folder = address.split('/').nth(1).unwrap_or_default();
        let own = config.languages.iter().find(|it| it.path.as_str() == folder).map(|it| it.lang);
        let lang = own.unwrap_or(config.default_language);
        let is_page = address.ends_with('/') || address.ends_with(".html");
        is_page.then(|| Page { address: address.to_owned(), lang, sort })
    }

    /// An old address that leads to a page of today.
    pub fn redirect(&self) -> Option<String> {
        let entries = self.site.manifest().entries();
        let (address, _) = entries.iter().find(|it| matches!(it.1, Output::Redirect(..)))?;
        Some(address.to_string())
    }
}

/// The sort of a page of results, which stand there when its script has found them.
pub const RESULTS: &str = "search results";

/// Queries with results in several languages, the panel of filters open.
const ASKED: &[(&str, &str)] = &[
    ("mk", "/mk/search/?q=Kumanovo&kind=event&kind=lesson&kind=places"),
    ("en", "/en/search/?q=migration+refugees&language=sr-Cyrl&language=en"),
];

/// Sorts of pages that the second site has with what the first one lacks: a notice, an office, logos, meetings, totals.
const ONLY_THERE: &[&str] = &[
    "article notice",
    "article service",
    "article group",
    "article event",
    "article programme",
    "article project",
    "entry organisations",
    "directory directory",
    "list list",
    "home home",
    "months months",
    "needs needs",
    "results results",
];

/// One page of every sort, the fullest, in languages that take turns; and the home page in all of them; at the
/// end those of the second site, and pages of results.
pub fn pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let langs = LANGUAGES.map(|it| it.parse::<Lang>().expect("it is a language tag"));
        let fullest = site().fullest();
        let sorts: BTreeSet<&String> = fullest.keys().map(|it| &it.0).collect();
        let mut pages = Vec::new();
        for (at, sort) in sorts.into_iter().enumerate() {
            let turn = langs.iter().cycle().skip(at).take(langs.len());
            let found = turn.filter_map(|lang| fullest.get(&(sort.clone(), *lang)));
            pages.extend(found.take(if sort.contains("home home") { langs.len() } else { 1 }).cloned());
        }
        let there = second().fullest().into_values().filter(|it| ONLY_THERE.contains(&it.sort.as_str()));
        pages.extend(there.map(|it| Page { address: [SECOND, &it.address].concat(), ..it }));
        pages.extend(ASKED.iter().map(|(lang, address)| Page {
            address: address.to_string(),
            lang: lang.parse().expect("it is a language tag"),
            sort: RESULTS.to_owned(),
        }));
        pages
    })
}

/// The page of this sort in this language.
pub fn page(sort: &str, lang: &str) -> String {
    let lang: Lang = lang.parse().expect("it is a language tag");
    let found = site().fullest().remove(&(sort.to_owned(), lang));
    found.unwrap_or_else(|| panic!("there is no {sort} in {lang}")).address
}

/// The pages of all practices in all languages, those that are lent too.
pub fn practices() -> Vec<String> {
    let addresses = site().site.manifest().entries().iter().map(|(address, _)| address.to_string());
    let is_practice = |it: &String| match it.split('/').collect::<Vec<_>>()[..] {
        ["", _, "practices", name, ""] => !name.is_empty(),
        _ => false,
    };
    addresses.filter(is_practice).collect()
}

/// What servers call a file, by its ending.
fn media_type(address: &str) -> &'static str {
    match address.rsplit_once('.').map_or("html", |it| it.1) {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        ending if ending.contains('/') || ending == "html" => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    }
}

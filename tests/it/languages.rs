//! What pages say of languages: `hreflang`, the sitemap, and texts that are in another language than their page.

use std::collections::{BTreeMap, BTreeSet};

use html5gum::{StartTag, Token, Tokenizer};

use crate::same_bytes::knowledge_base;
use crate::vodic::{Vodic, contents};

/// Elements that have no end.
const VOID: &[&str] = &["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// Languages that may say a whole sentence in the same words.
const AKIN: &[&str] = &["bs", "cnr", "hr", "sr-Latn"];

/// A page as search engines and screen readers take it.
#[derive(Debug, Default)]
struct Page {
    lang: String,
    canonical: String,
    noindex: bool,
    /// `hreflang` and address.
    alternates: BTreeSet<(String, String)>,
    /// The language of the element `article`, if it has one of its own.
    article: Option<String>,
    /// Every piece of text of the article, with the language it is in.
    texts: Vec<(String, String)>,
}

fn read(html: &[u8]) -> Page {
    let mut page = Page::default();
    let mut open: Vec<(String, String)> = Vec::new();
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::StartTag(tag) => start(&mut page, &mut open, &tag),
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let at = open.iter().rposition(|(it, _)| *it == name).unwrap_or(open.len());
                open.truncate(at);
            }
            Token::String(text) if open.iter().any(|(name, _)| name == "article") => {
                let text = String::from_utf8_lossy(&text.value).trim().to_owned();
                let lang = open.last().map(|it| it.1.clone()).unwrap_or_default();
                page.texts.extend((!text.is_empty()).then_some((lang, text)));
            }
            _ => {}
        }
    }
    page
}

fn start(page: &mut Page, open: &mut Vec<(String, String)>, tag: &StartTag<()>) {
    let name = String::from_utf8_lossy(&tag.name).into_owned();
    let get = |key: &str| tag.attributes.get(key.as_bytes()).map(|it| String::from_utf8_lossy(&it.value).into_owned());
    let is = |key: &str, value: &str| get(key).as_deref() == Some(value);
    let href = || get("href").unwrap_or_default();
    match name.as_str() {
        "html" => page.lang = get("lang").unwrap_or_default(),
        "meta" if is("name", "robots") => page.noindex = get("content").is_some_and(|it| it.contains("noindex")),
        "link" if is("rel", "canonical") => page.canonical = href(),
        "link" if is("rel", "alternate") => page.alternates.extend(get("hreflang").map(|it| (it, href()))),
        "article" => page.article = get("lang").or(page.article.take()),
        _ => {}
    }
    if !VOID.contains(&name.as_str()) && !tag.self_closing {
        let lang = get("lang").or_else(|| open.last().map(|it| it.1.clone())).unwrap_or_default();
        open.push((name, lang));
    }
}

/// A built site: its pages by address, and what else stands there.
struct Built {
    pages: BTreeMap<String, Page>,
    others: BTreeMap<String, String>,
}

/// Builds a site that stands at `base`.
fn build(vodic: Vodic, base: &str) -> Built {
    let files = vodic.does("build -q").exit(0).contents("public");
    let mut built = Built { pages: BTreeMap::new(), others: BTreeMap::new() };
    for (path, bytes) in files {
        match path.strip_suffix(".html") {
            Some(page) => {
                let address = format!("{base}/{}", page.strip_suffix("index").unwrap_or(page));
                built.pages.insert(address, read(&bytes));
            }
            None => {
                built.others.insert(path, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    built
}

fn repository() -> Built {
    build(knowledge_base(), "https://vodic.example")
}

/// The fixture site of this feature, in the default theme.
fn fixture() -> Built {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/fallback/in"));
    let files = contents(folder).into_iter();
    build(files.fold(Vodic::new(), |vodic, (path, bytes)| vodic.file(&path, bytes)), "https://guide.example")
}

/// Every page with alternates names itself, one default, each language once, and pages that name the same.
fn check_alternates(built: &Built) {
    let rows = built.pages.iter().filter(|(_, it)| !it.alternates.is_empty());
    assert!(rows.clone().count() > 3, "there are pages in several languages");
    for (address, page) in rows {
        assert_eq!(page.canonical, *address, "a page with alternates is its own");
        assert!(!page.noindex, "{address}");
        assert!(page.alternates.iter().any(|(_, it)| it == address), "{address} does not name itself");
        assert_eq!(page.alternates.iter().filter(|(tag, _)| tag == "x-default").count(), 1, "{address}");
        let tags: BTreeSet<&String> = page.alternates.iter().map(|it| &it.0).collect();
        assert_eq!(tags.len(), page.alternates.len(), "{address} names a language twice");
        for (tag, other) in &page.alternates {
            let target = built.pages.get(other).unwrap_or_else(|| panic!("{address}: nothing stands at {other}"));
            assert_eq!(target.alternates, page.alternates, "{address} and {other} do not name the same");
            let expected = if target.lang == "cnr" { "sr-ME" } else { &target.lang };
            assert!(tag == "x-default" || tag == expected, "{address}: {other} is not in {tag}");
        }
    }
}

/// The sitemap holds pages that are their own, with the alternates that they name themselves.
fn check_sitemap(built: &Built) {
    let maps = built.others.iter().filter(|(path, _)| path.ends_with("sitemap.xml") && path.contains('/'));
    let mut listed = BTreeSet::new();
    for (path, map) in maps {
        for url in map.split("<url>").skip(1) {
            let (_, rest) = url.split_once("<loc>").expect("each page has an address");
            let address = rest.split("</loc>").next().expect("`split` gives one part at least");
            let page = built.pages.get(address).unwrap_or_else(|| panic!("{path}: nothing stands at {address}"));
            let alternates: BTreeSet<(String, String)> = url.split("<xhtml:link").skip(1).map(alternate).collect();
            assert_eq!(alternates, page.alternates, "{address}");
            assert!(page.canonical == address && !page.noindex, "{address}");
            listed.insert(address.to_owned());
        }
    }
    // Lists are known to search engines by their first page; later ones name nothing but their other script.
    let named = built.pages.iter().filter(|(address, it)| !it.alternates.is_empty() && !address.contains("/page/"));
    let missing: Vec<&String> = named.map(|it| it.0).filter(|it| !listed.contains(*it)).collect();
    assert!(missing.is_empty(), "not in the sitemap: {missing:?}");
}

fn alternate(link: &str) -> (String, String) {
    let get = |key: &str| {
        let (_, rest) = link.split_once(&format!("{key}=\"")).expect("a link has both attributes");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    (get("hreflang"), get("href"))
}

/// Pages that show what is in another language. A guide shows many articles, and is a page of its own.
fn lent(built: &Built) -> Vec<(&String, &Page)> {
    let pages = built.pages.iter().filter(|(address, _)| !address.contains("/guide/"));
    pages.filter(|(_, it)| it.article.as_ref().is_some_and(|lang| *lang != it.lang)).collect()
}

/// What is lent is known to search engines by its own page alone.
fn check_lent(built: &Built) {
    let lent = lent(built);
    assert!(!lent.is_empty(), "something is lent");
    for (address, page) in lent {
        assert_ne!(page.canonical, *address);
        let own = built.pages.get(&page.canonical).unwrap_or_else(|| panic!("nothing stands at {}", page.canonical));
        assert_eq!((own.canonical.as_str(), Some(&own.lang)), (page.canonical.as_str(), page.article.as_ref()));
        assert!(page.alternates.is_empty() && page.noindex, "{address}");
        let told: Vec<&String> = built
            .others
            .iter()
            .filter(|(path, _)| path.ends_with(".xml") || path.ends_with("feed.json"))
            .filter(|(_, text)| text.contains(&format!("{address}<")) || text.contains(&format!("{address}\"")))
            .map(|it| it.0)
            .collect();
        assert!(told.is_empty(), "{address} is in {told:?}");
        check_texts(address, page, own);
    }
}

/// Every text on a page says its language: what is in the article's stands on the article's own page, if only within a
/// sentence, and a sentence that
/// stands on both is in the same language on both.
fn check_texts(address: &str, page: &Page, own: &Page) {
    let known: BTreeMap<&str, &str> = own.texts.iter().map(|(lang, text)| (text.as_str(), lang.as_str())).collect();
    let mut wrong = Vec::new();
    for (lang, text) in &page.texts {
        let there = known.get(text.as_str());
        let quoted = || own.texts.iter().any(|(other, it)| other == lang && it.contains(text.as_str()));
        if *lang == own.lang && there.is_none() && !quoted() {
            wrong.push(format!("`{text}` is not in {lang}"));
        }
        let sentence = text.chars().count() > 40 && text.contains(' ');
        let akin = [lang.as_str(), there.unwrap_or(&"")].iter().all(|it| AKIN.contains(it));
        if let Some(there) = there.filter(|it| sentence && !akin && *it != lang) {
            wrong.push(format!("`{text}` is in {there}, not in {lang}"));
        }
    }
    assert!(wrong.is_empty(), "{address}:\n{}", wrong.join("\n"));
    assert!(page.texts.iter().filter(|(lang, _)| *lang == own.lang).count() > 1, "{address} shows the article");
}

#[test]
fn every_alternate_has_its_return_link() {
    check_alternates(&repository());
    check_alternates(&fixture());
}

#[test]
fn the_sitemap_says_what_pages_say() {
    check_sitemap(&repository());
    check_sitemap(&fixture());
}

#[test]
fn what_is_lent_says_its_language_and_stays_out_of_search_engines() {
    check_lent(&repository());
    check_lent(&fixture());
}

#[test]
fn montenegrin_is_known_by_a_tag_that_search_engines_read() {
    let built = repository();
    let home = &built.pages["https://vodic.example/cnr/"];
    assert_eq!(home.lang, "cnr");
    assert!(home.alternates.contains(&("sr-ME".to_owned(), "https://vodic.example/cnr/".to_owned())));
}

/// A site of one article in German and English, whose other languages have no texts of ours.
fn elsewhere() -> Vodic {
    Vodic::new()
        .file(
            "vodic.yaml",
            "title: Guide\nbase_url: https://guide.example\ndefault_language: de\n\
             languages: {de: {fallback: [en]}, hr: {fallback: [bs, de]}, bs: {}, tr: {fallback: [en]}, sq-XK: {}, en: {}}\n",
        )
        .file("content/pages/about.de.md", "---\ntitle: Über uns\n---\n\nWir.\n")
}

#[test]
fn any_language_of_bcp_47_has_interface_texts_along_its_chain() {
    let ran = elsewhere().does("build").exit(0);
    ran.tells("there are no interface texts in `hr` yet, so they are shown in `bs`")
        .tells("there are no interface texts in `de` yet, so they are shown in `en`")
        .tells_not("`sq-XK`")
        .leaves("public/de/index.html", "<html lang=\"de\"")
        .leaves("public/de/index.html", "Skip to content")
        .leaves("public/hr/index.html", "Pređi na sadržaj")
        .leaves("public/sq-xk/index.html", "Kaloni te përmbajtja")
        .leaves("public/hr/pages/about/index.html", "<article class=\"article kind-page plain\" lang=\"de\">")
        .leaves("public/hr/pages/about/index.html", "Čitate ga na njemačkom.")
        .leaves("public/tr/index.html", "Türkçe")
        .leaves_no("public/en/pages/about/index.html");
}

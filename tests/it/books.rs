//! Guides: the electronic book is whole, its page holds together, and both say the same in every run.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::{CompressionMethod, ZipArchive};

use crate::pictures::noise;
use crate::same_bytes::knowledge_base;
use crate::vodic::{Ran, Vodic};

/// A file of a book that is XML: its elements in order, each with its attributes.
struct Xml {
    elements: Vec<(String, BTreeMap<String, String>)>,
}

impl Xml {
    #[track_caller]
    fn read(name: &str, text: &str) -> Xml {
        let mut reader = Reader::from_str(text);
        let mut elements = Vec::new();
        let mut open = 0;
        let read = |tag: &BytesStart| {
            let attribute = |it: quick_xml::events::attributes::Attribute| {
                let value = it.value.replace("&amp;", "&");
                (it.key.as_ref().to_owned(), value)
            };
            let attributes = tag.attributes().map(|it| attribute(it.unwrap_or_else(|why| panic!("{name}: {why}"))));
            (tag.name().as_ref().to_owned(), attributes.collect())
        };
        loop {
            match reader.read_event().unwrap_or_else(|why| panic!("{name} is not well-formed: {why}\n{text}")) {
                Event::Start(tag) => {
                    open += 1;
                    elements.push(read(&tag));
                }
                Event::Empty(tag) => elements.push(read(&tag)),
                Event::End(_) => open -= 1,
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open, 0, "{name}: every element is closed");
        Xml { elements }
    }

    /// The values of an attribute, wherever it stands.
    fn all<'a>(&'a self, attribute: &'a str) -> impl Iterator<Item = &'a str> {
        self.elements.iter().filter_map(move |(_, it)| it.get(attribute).map(String::as_str))
    }

    #[track_caller]
    fn ids(&self, name: &str) -> BTreeSet<&str> {
        let mut ids = BTreeSet::new();
        self.all("id").for_each(|it| assert!(ids.insert(it), "{name}: the id `{it}` stands twice"));
        ids
    }
}

/// An unpacked book: its files by name, and those that are XML.
struct Book {
    files: BTreeMap<String, Vec<u8>>,
    xml: BTreeMap<String, Xml>,
}

impl Book {
    #[track_caller]
    fn open(bytes: &[u8]) -> Book {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a book is an archive");
        let first = zip.by_index(0).expect("it holds files");
        assert_eq!(first.name().expect("names are UTF-8"), "mimetype");
        assert_eq!(first.compression(), CompressionMethod::Stored);
        drop(first);
        let mut book = Book { files: BTreeMap::new(), xml: BTreeMap::new() };
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).expect("it holds files");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("it can be unpacked");
            let name = file.name().expect("names are UTF-8").into_owned();
            if name.ends_with(".xhtml") || name.ends_with(".opf") || name.ends_with(".xml") {
                book.xml.insert(name.clone(), Xml::read(&name, std::str::from_utf8(&bytes).expect("it is UTF-8")));
            }
            book.files.insert(name, bytes);
        }
        assert_eq!(book.files["mimetype"], b"application/epub+zip");
        book
    }

    fn text(&self, name: &str) -> &str {
        let bytes = self.files.get(name).unwrap_or_else(|| panic!("the book has {:?}", self.files.keys()));
        std::str::from_utf8(bytes).expect("it is UTF-8")
    }

    /// Every file is in the manifest, everything in the manifest is there, and the spine reads pages once.
    #[track_caller]
    fn check_package(&self) {
        let package = &self.xml["EPUB/package.opf"];
        let items: BTreeMap<&str, &str> = (package.elements.iter())
            .filter(|(tag, _)| tag == "item")
            .map(|(_, it)| (it["id"].as_str(), it["href"].as_str()))
            .collect();
        let told: BTreeSet<String> = items.values().map(|it| format!("EPUB/{it}")).collect();
        let others = ["mimetype", "META-INF/container.xml", "EPUB/package.opf"];
        let there: BTreeSet<String> = self.files.keys().filter(|it| !others.contains(&it.as_str())).cloned().collect();
        assert_eq!(told, there, "the manifest tells of every file and of no other");
        let spine: Vec<&str> = package.all("idref").map(|it| items[it]).collect();
        assert!(spine.iter().all(|it| it.ends_with(".xhtml")) && spine.len() > 3, "{spine:?}");
        assert_eq!(spine.iter().collect::<BTreeSet<_>>().len(), spine.len(), "each page is read once");
        let nav = package.elements.iter().filter(|(_, it)| it.get("properties").is_some_and(|it| it == "nav"));
        assert_eq!(nav.count(), 1);
    }

    /// Links inside lead to what is there, nothing is loaded from elsewhere, languages are told twice.
    #[track_caller]
    fn check_pages(&self) {
        let ids: BTreeMap<&str, BTreeSet<&str>> =
            self.xml.iter().map(|(name, it)| (name.as_str(), it.ids(name))).collect();
        for (name, page) in self.xml.iter().filter(|(name, _)| name.ends_with(".xhtml")) {
            for target in page.all("href").filter(|it| !it.contains("://") && !it.starts_with("mailto:")) {
                let (file, fragment) = target.split_once('#').map_or((target, None), |(file, it)| (file, Some(it)));
                let there = if file.is_empty() { name.clone() } else { format!("EPUB/{file}") };
                assert!(self.files.contains_key(&there), "{name}: `{target}` leads nowhere");
                assert!(fragment.is_none_or(|it| ids[there.as_str()].contains(it)), "{name}: no `{target}`");
            }
            for source in page.all("src") {
                assert!(self.files.contains_key(&format!("EPUB/{source}")), "{name}: no `{source}`");
            }
            assert!(page.all("style").next().is_none() && page.all("onclick").next().is_none(), "{name}");
            let scripts = page.elements.iter().filter(|(tag, _)| tag == "script" || tag == "iframe");
            assert_eq!(scripts.count(), 0, "{name}");
            let langs = page.elements.iter().filter(|(_, it)| it.get("lang") != it.get("xml:lang"));
            assert_eq!(langs.count(), 0, "{name}: languages are told twice");
        }
    }
}

/// How many documents for printing a guide has in one language.
const PAPERS: usize = cfg!(feature = "guide") as usize;

/// Every book of a site, by path.
fn books(ran: &Ran, folder: &str) -> BTreeMap<String, Vec<u8>> {
    ran.contents(folder).into_iter().filter(|(path, _)| path.ends_with(".epub")).collect()
}

#[test]
fn every_book_of_this_repository_is_whole() {
    let made = knowledge_base().does("build -q").exit(0);
    let books = books(&made, "public");
    assert_eq!(books.len(), 14, "two guides in seven languages: {:?}", books.keys());
    for (path, bytes) in &books {
        let book = Book::open(bytes);
        book.check_package();
        book.check_pages();
        assert!(bytes.len() < 400_000, "{path} has {} bytes", bytes.len());
    }
    let read = |path: &str| String::from_utf8(made.contents("public").remove(path).expect("it is made")).expect("text");
    let sitemap = read("sr-latn/sitemap.xml");
    assert!(sitemap.contains("/sr-latn/guide/guide/</loc>") && sitemap.contains("/sq/guide/guide/\""), "{sitemap}");
    assert!(read("mk/index.html").contains("href=\"/mk/guide/start-here.epub\""));
}

const OUTLINE: &str = "title: {mk: Водич, en: Guide}
edition: {number: 2, date: 2024-03-06}
missing: fallback
foreword: pages/about
parts:
  - title: {mk: Поуки, en: Lessons}
    chapters: [{kind: lessons}]
";

const CONFIG: &str = "title: Водич
base_url: https://guide.example/a/
languages: {mk: {}, en: {fallback: [mk]}}
";

/// A guide with everything that a text can hold.
pub fn rich() -> Vodic {
    let sirens = "---
title: Сирени
topics: roads
places: kumanovo
sources: report
figures: [{id: grant, label: Грант, value: 5200, unit: EUR, source: report}]
---

## Што се случи {#what}

Прва реченица.[^1] Види [потоа](#what), [бројки](@/lessons/figures#what), [местото](@/pages/other) и {figure:grant}.

![Сирена](siren.png \"Куманово\")

| место | број |
| --- | --- |
| Куманово | 3 |

```chart
kind: bar
title: Грант
figures: [grant, lessons/figures#people]
```

```rust
fn main() {}
```

- [x] готово

[^1]: Прва белешка.
";
    let figures = "---
title: Бројки & датуми
topics: roads
figures: [{id: people, label: Луѓе, value: 1200, unit: EUR}]
---

## Што се случи {#what}

Втора.[^a] Трета.[^a]

[^a]: Втора белешка, <abbr title=\"Европска Унија\">ЕУ</abbr>.
";
    Vodic::new()
        .file("vodic.yaml", CONFIG)
        .file("content/guide/guide.yaml", OUTLINE)
        .file("content/registry/topics.yaml", "roads: {name: {mk: Патишта, en: Roads}}\n")
        .file("content/registry/places.yaml", "kumanovo: {name: {mk: Куманово, en: Kumanovo}, type: municipality}\n")
        .file("content/registry/sources.yaml", "report: {title: Извештај, lang: mk}\n")
        .file("content/lessons/sirens/index.mk.md", sirens)
        .file("content/lessons/sirens/siren.png", noise())
        .file("content/lessons/figures.mk.md", figures)
        .file(
            "content/lessons/figures.en.md",
            "---\ntitle: Figures\ntranslation: {of: mk}\nfigures: {people: People}\n---\n\n## What {#what}\n\nA.\n",
        )
        .file("content/pages/about.mk.md", "---\ntitle: За водичот\n---\n\nТекст.\n")
        .file("content/pages/other.mk.md", "---\ntitle: Друго\n---\n\nТекст.\n")
}

#[test]
fn a_book_holds_all_that_a_text_can_say() {
    let made = rich().does("build -q").exit(0);
    for (path, bytes) in books(&made, "public") {
        let book = Book::open(&bytes);
        book.check_package();
        book.check_pages();
        let sirens = book.text("EPUB/lessons-sirens.xhtml");
        assert!(book.files.keys().any(|it| it.starts_with("EPUB/pictures/siren.")), "{path}");
        for part in ["href=\"lessons-figures.xhtml#what\"", "<svg", "role=\"doc-noteref\"", "<th scope=\"col\"", "1.2"]
        {
            assert!(sirens.contains(part), "{path}: no {part} in\n{sirens}");
        }
        assert!(sirens.contains("href=\"https://guide.example/a/"), "links to the site are whole");
        let package = book.text("EPUB/package.opf");
        assert!(package.contains("<meta property=\"dcterms:modified\">2024-03-06T00:00:00Z</meta>"), "{package}");
        assert!(package.contains("urn:uuid:") && package.contains("schema:accessibilitySummary"));
    }
    let english = Book::open(&made.contents("public")["en/guide/guide.epub"]);
    let lent = english.text("EPUB/lessons-sirens.xhtml");
    assert!(lent.contains("lang=\"mk\" xml:lang=\"mk\"") && lent.contains("class=\"guide-notice\""), "{lent}");
    assert!(english.text("EPUB/package.opf").contains("<dc:language>mk</dc:language>"));
}

#[test]
fn a_page_holds_together() {
    let made = rich().does("build -q").exit(0);
    for lang in ["mk", "en"] {
        let page = String::from_utf8(
            made.contents("public").remove(&format!("{lang}/guide/guide/index.html")).expect("it is made"),
        );
        let page = page.expect("it is UTF-8");
        let ids = ids(&page);
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{lang}: every id stands once");
        let fragments: Vec<&str> = page.split("href=\"#").skip(1).filter_map(|it| it.split('"').next()).collect();
        assert!(fragments.len() > 12, "{lang}: {fragments:?}");
        let lost: Vec<_> = fragments.iter().filter(|it| !unique.contains(**it)).collect();
        assert!(lost.is_empty(), "{lang}: {lost:?} lead nowhere");
        assert!(page.contains("href=\"#lessons-figures.what\""), "links to other chapters stay in the page");
        assert!(!page.contains("loading=\"lazy\"") && page.contains("<div class=\"chart-numbers\">"), "{lang}");
    }
    let mk = String::from_utf8(made.contents("public").remove("mk/guide/guide/index.html").expect("it is made"));
    let mk = mk.expect("it is UTF-8");
    assert!(mk.contains("href=\"/a/mk/pages/other/\""), "links elsewhere lead to the site");
    assert!(mk.contains("<ol start=\"2\">"), "footnotes are counted across chapters");
    assert!(mk.contains("href=\"#source-report\""), "sources lead to the list of all");
}

/// The same with places that can be drawn, and a project that somebody financed.
pub fn drawn() -> Vodic {
    let places = "
mk: {name: {mk: Македонија, en: Macedonia}, type: country, iso: MK, note: {mk: Белешка за името.}}
kumanovo: {name: {mk: Куманово, en: Kumanovo}, type: municipality, part_of: mk, latitude: 42.14, longitude: 21.72}
";
    let project = "---
title: Мост
topics: roads
organisations: [{id: donor, role: funding}]
figures:
  - {id: piers, label: Столбови, value: 3, unit: meetings, measures: output}
  - {id: spans, label: Распони, value: 4, unit: meetings, measures: output}
  - {id: drafts, label: Нацрти, value: 9, unit: meetings, measures: input}
---
";
    rich()
        .file("content/registry/places.yaml", places)
        .file("content/registry/organisations.yaml", "donor: {name: {mk: Дарител}, type: foundation}\n")
        .file("content/guide/guide.yaml", OUTLINE.replace("{kind: lessons}", "{kind: [lessons, projects]}"))
        .file("content/projects/bridge.mk.md", project)
}

#[test]
fn a_map_shows_where_the_places_of_the_index_lie() {
    let made = drawn().does("build -q").exit(0);
    let image = "<img src=\"/a/mk/guide/guide.svg\" alt=\"Карта на местата во овој водич";
    let made = made
        .leaves("public/mk/guide/guide/index.html", image)
        .leaves("public/mk/guide/guide/index.html", "Белешка за името.")
        .leaves("public/mk/guide/guide.svg", ">Куманово</text>")
        .leaves("public/mk/guide/guide.svg", "<style>.map-land");
    for (path, bytes) in books(&made, "public") {
        let book = Book::open(&bytes);
        book.check_package();
        assert!(book.text("EPUB/index.xhtml").contains("<img src=\"map.svg\""), "{path}");
        assert!(book.text("EPUB/map.svg").contains("class=\"map-spot\""), "{path}");
    }
    made.vodic.run("guide -q -o print --lang mk").exit(0).leaves("print/guide.mk/map.svg", "map-spot");
    // Places without coordinates are told of in the index alone.
    rich().does("build -q").exit(0).leaves_no("public/mk/guide/guide.svg");
}

/// The ids of a page, in order.
fn ids(page: &str) -> Vec<&str> {
    page.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect()
}

#[test]
fn headings_may_be_called_as_charts_and_parts_of_a_page_are() {
    let project = "---
title: Мост
topics: roads
figures:
  - {id: piers, label: Столбови, value: 3, measures: output}
  - {id: spans, label: Распони, value: 4, measures: output}
---

## Results

## Results

## Results 1

## Chart 1

## Chart output 1

## Content

Види [графикон](#chart-1).

```chart
kind: bar
title: Патишта
source: report
rows: [{label: Прв, value: 1}, {label: Втор, value: 2}]
```
";
    let made = drawn().file("content/projects/bridge.mk.md", project).does("build -q").exit(0);
    let page = String::from_utf8(made.contents("public").remove("mk/projects/bridge/index.html").expect("it is made"));
    let made = made.vodic.run("guide -q -o print --lang mk").exit(0);
    let guide = String::from_utf8(made.contents("print").remove("guide.mk/index.html").expect("it is made"));
    let book = Book::open(&made.contents("print")["guide.mk.epub"]);
    let chapter = book.text("EPUB/projects-bridge.xhtml").to_owned();
    for (page, charts) in [(page.expect("it is text"), 2), (guide.expect("it is text"), 3), (chapter, 2)] {
        let ids = ids(&page);
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{ids:?}");
        assert_eq!(page.matches("<figure class=\"chart").count(), charts, "{page}");
        // What is measured in no unit is called by its measure alone.
        assert!(page.contains(">Непосредни резултати: што е направено<") && !page.contains("резултати – <"), "{page}");
    }
}

#[test]
fn a_chapter_of_a_project_has_the_drawings_of_its_page() {
    let made = drawn().run("guide -q -o print --lang mk").exit(0);
    let mut files = made.contents("print");
    let mut take = |it: &str| files.remove(it).unwrap_or_else(|| panic!("there is no {it}"));
    let page = String::from_utf8(take("guide.mk/index.html")).expect("it is text");
    let book = Book::open(&take("guide.mk.epub"));
    for (text, id, place) in [
        (page.as_str(), "id=\"projects-bridge.results.1\"", "href=\"#projects-bridge.figure-piers\""),
        (book.text("EPUB/projects-bridge.xhtml"), "id=\"results.1\"", "href=\"projects-bridge.xhtml#figure-piers\""),
    ] {
        let at = text.find(id).unwrap_or_else(|| panic!("there is no {id}"));
        let drawing = &text[at..at + text[at..].find("</figure>").expect("it ends")];
        for part in ["<svg", "<desc", "<div class=\"chart-numbers\">", "<table>", "Столбови", "Распони", place]
        {
            assert!(drawing.contains(part), "{id}: no {part} in {drawing}");
        }
        assert!(drawing.contains("Непосредни резултати – "), "{drawing}");
        assert!(!drawing.contains("Нацрти"), "what was put in stands beside what came of it");
        assert!(!text.contains("results.2"), "a single figure is no chart");
    }
    let site = made.vodic.does("build -q").exit(0).contents("public").remove("mk/guide/guide/index.html");
    let site = String::from_utf8(site.expect("it is published")).expect("it is text");
    assert!(!site.contains("results.1"), "the page of the project is one tap away");
}

#[test]
fn whoever_financed_a_project_is_named_with_it() {
    let made = drawn().does("build -q").exit(0);
    made.leaves("public/mk/guide/guide/index.html", "/a/mk/projects/bridge/\">Мост</a>: ");
}

#[test]
fn a_guide_is_written_for_a_folder() {
    let made = rich().run("guide -o print --lang en").exit(0).tells(&format!("made {} files in `print`", 4 + PAPERS));
    let book = made.contents("print").remove("guide.en.epub").expect("it is made");
    let site = made.vodic.does("build -q").exit(0);
    assert_eq!(books(&site, "public")["en/guide/guide.epub"], book, "the site has the same book");
    let site = site
        .leaves("print/guide.en/index.html", "<link rel=\"stylesheet\" href=\"style.css\">")
        .leaves("print/guide.en/index.html", "src=\"pictures/siren.");
    let refused = site.vodic.run("guide gide").exit(2).tells("no guide is called `gide`");
    refused.vodic.run("guide -o print").exit(0).tells(&format!("made {} files in `print`", 8 + 2 * PAPERS));
}

#[test]
fn a_book_is_of_the_time_that_is_asked_for() {
    let made = rich().with("SOURCE_DATE_EPOCH", "1700000000").run("guide -q -o print --lang mk").exit(0);
    let book = Book::open(&made.contents("print").remove("guide.mk.epub").expect("it is made"));
    assert!(book.text("EPUB/package.opf").contains("2023-11-14T22:13:20Z"));
    Vodic::site().run("guide").exit(2).tells("this site has no guide");
}

#[test]
fn a_template_that_is_no_xml_is_told() {
    rich()
        .file("templates/guide/colophon.html", "<p>one<br>two&nbsp;</p>\n")
        .run("build -q")
        .exit(1)
        .tells("`colophon.xhtml` of a book is not well-formed XML")
        .leaves_no("public/mk/index.html");
}

#[test]
fn a_site_without_outlines_has_no_guides() {
    let made = Vodic::site().page("about", "За нас").run("build -q").exit(0);
    assert!(!made.tree().iter().any(|it| it.contains("guide")), "{:?}", made.tree());
}

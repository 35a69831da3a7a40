//! Every page of this repository's site, looked at without a browser: structure, names, languages, weight (RELIABILITY.md,
//! section 5; WCAG 2.2).

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use icu_locale_core::LanguageIdentifier;
use vodic::base::lang::Lang;
use vodic::graph::address;

use crate::page::{Element, Page, bytes, every_page, pages, site};

/// What a page may weigh, gzipped, with its styles and scripts.
const HEAVIEST: usize = 60 * 1000;

/// Attributes that name elements by their ids.
const REFERENCES: [&str; 6] =
    ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for"];

/// The parts that Implementing Decision (EU) 2018/1523 asks of a statement, by the ids of their headings.
const PARTS: [&str; 9] = [
    "scope",
    "status",
    "not-accessible",
    "non-compliance",
    "burden",
    "out-of-scope",
    "preparation",
    "feedback",
    "enforcement",
];

#[test]
fn elements_begin_and_end() {
    every_page(|page| page.unbalanced.clone());
}

#[test]
fn headings_are_an_outline() {
    every_page(|page| {
        let mut found = Vec::new();
        let headings: Vec<&Element> = page.all(&["h1", "h2", "h3", "h4", "h5", "h6"]).collect();
        let level = |it: &Element| it.name[1..].parse::<usize>().unwrap_or_default();
        if headings.iter().filter(|it| it.name == "h1").count() != 1 {
            found.push("there is not one h1".to_owned());
        }
        let mut before = 0;
        for heading in headings {
            if level(heading) > before + 1 {
                found.push(format!("{} after h{before}: {}", heading.name, heading.text));
            }
            if heading.spoken().is_empty() {
                found.push(format!("an empty {}", heading.name));
            }
            before = level(heading);
        }
        found
    });
}

#[test]
fn landmarks_are_there_and_told_apart() {
    every_page(|page| {
        let mut found = Vec::new();
        let is_outside = |it: &&Element| !page.within(it, |it| ["main", "article", "section"].contains(&&*it.name));
        let count = |name: &str| page.all(&[name]).filter(|it| name == "main" || is_outside(it)).count();
        for name in ["main", "header", "footer"] {
            let expected = usize::from(name == "main" || page.has_menus());
            if count(name) != expected {
                found.push(format!("{} <{name}> instead of {expected}", count(name)));
            }
        }
        let names: Vec<&str> = page.all(&["nav"]).map(|it| it.get("aria-label").unwrap_or_default()).collect();
        let different: BTreeSet<&&str> = names.iter().collect();
        if different.len() != names.len() || names.contains(&"") {
            found.push(format!("menus are called {names:?}"));
        }
        found
    });
}

#[test]
fn menus_stand_in_the_same_order_everywhere() {
    let outside = |page: &Page| -> Vec<String> {
        let marks = page.all(&["header", "nav", "footer", "form"]);
        let marks = marks.filter(|it| !page.within(it, |it| it.name == "main"));
        marks.map(|it| format!("{} {}", it.name, it.get("aria-label").unwrap_or_default())).collect()
    };
    let graph = site().graph();
    let homes: BTreeMap<String, Vec<String>> = graph
        .config()
        .languages
        .iter()
        .map(|it| {
            let address = address::home(graph, it.lang);
            let output = site().manifest().find(&address).expect("every language has a home page");
            (it.lang.to_string(), outside(&Page::read(&address, output)))
        })
        .collect();
    every_page(|page| {
        let Some(lang) = Page::language(&page.address).filter(|_| page.has_menus()) else { return Vec::new() };
        let own = outside(page);
        let mut rest = own.iter();
        let missing = homes[&lang.to_string()].iter().filter(|mark| !rest.any(|it| it == *mark));
        missing.map(|it| format!("`{it}` is missing or elsewhere")).collect()
    });
}

#[test]
fn ids_are_single_and_references_lead_somewhere() {
    every_page(|page| {
        let mut found = Vec::new();
        let mut ids = BTreeSet::new();
        for id in page.elements.iter().filter_map(|it| it.get("id")) {
            if !ids.insert(id) {
                found.push(format!("the id `{id}` twice"));
            }
        }
        for element in &page.elements {
            let named = REFERENCES.iter().filter_map(|it| element.get(it)).flat_map(str::split_whitespace);
            let anchor = element.get("href").and_then(|it| it.strip_prefix('#'));
            let lost = named.chain(anchor).filter(|it| !ids.contains(it));
            found.extend(lost.map(|it| format!("<{}> speaks of `{it}`, which is not there", element.name)));
        }
        found
    });
}

#[test]
fn links_pictures_and_fields_have_words() {
    every_page(|page| {
        let mut found = Vec::new();
        let labels: Vec<&str> = page.all(&["label"]).filter_map(|it| it.get("for")).collect();
        for it in &page.elements {
            let field = ["input", "select", "textarea"].contains(&&*it.name) && it.get("type") != Some("hidden");
            let is_labeled = it.get("aria-label").is_some()
                || it.get("aria-labelledby").is_some()
                || it.get("id").is_some_and(|id| labels.contains(&id))
                || page.within(it, |it| it.name == "label");
            let silent = it.get("aria-hidden") == Some("true") || it.get("role") == Some("img") && is_labeled;
            match &*it.name {
                "a" | "button" | "summary" if it.spoken().is_empty() => found.push(format!("an empty <{}>", it.name)),
                "img" if it.get("alt").is_none() => found.push("a picture without alt".to_owned()),
                "img" if it.get("width").is_none() || it.get("height").is_none() => {
                    found.push("a picture that does not say how large it is".to_owned());
                }
                "svg" if !silent => found.push("a drawing without words".to_owned()),
                "iframe" | "object" | "embed" | "style" => found.push(format!("a <{}>", it.name)),
                _ if field && !is_labeled => found.push(format!("an <{}> without a label", it.name)),
                _ => {}
            }
            if it.get("style").is_some() || it.get("tabindex").is_some_and(|it| !["0", "-1"].contains(&it)) {
                found.push(format!("<{}> with a style or a place in the order of its own", it.name));
            }
        }
        found
    });
}

#[test]
fn tables_say_what_their_cells_are() {
    every_page(|page| {
        let mut found = Vec::new();
        for table in page.all(&["table"]) {
            let inside = |name| {
                let all = page.elements.iter().filter(move |it| it.name == name);
                all.filter(|it| page.around(it).any(|it| std::ptr::eq(it, table)))
            };
            let named = inside("caption").next().is_some()
                || page.within(table, |it| it.get("aria-label").or(it.get("aria-labelledby")).is_some());
            if !named {
                found.push("a table without a name".to_owned());
            }
            if inside("th").next().is_none() || inside("th").any(|it| it.get("scope").is_none()) {
                found.push("a table without heads that say of what they are".to_owned());
            }
        }
        found
    });
}

#[test]
fn languages_are_named_by_their_tags() {
    every_page(|page| {
        let mut found = Vec::new();
        let own = page.all(&["html"]).next().and_then(|it| it.get("lang")).unwrap_or_default();
        if Page::language(&page.address).is_some_and(|it| it.as_str() != own) {
            found.push(format!("the page says that it is in `{own}`"));
        }
        for element in &page.elements {
            let tags = ["lang", "hreflang"].iter().filter_map(|it| element.get(it)).filter(|it| *it != "x-default");
            let wrong = tags.filter(|it| LanguageIdentifier::try_from_str(it).is_err());
            found.extend(wrong.map(|it| format!("`{it}` is no language")));
        }
        for link in page.all(&["a"]) {
            let target = link.get("href").and_then(Page::language);
            let Some(target) = target.filter(|it| it.as_str() != own) else { continue };
            // Where a page shows a text in yet another language, it is that one.
            if link.get("hreflang").is_none() {
                found.push(format!("a link does not say that it leads to {target}: {}", link.text));
            }
        }
        found
    });
}

#[test]
fn titles_are_told_apart() {
    let mut titles: BTreeMap<(Option<Lang>, String), &str> = BTreeMap::new();
    let mut found = Vec::new();
    for page in pages() {
        let title = page.all(&["title"]).next().map(|it| it.text.clone()).unwrap_or_default();
        if title.trim().is_empty() {
            found.push(format!("{}: no title", page.address));
        }
        let is_hidden = page.all(&["meta"]).any(|it| it.get("content").is_some_and(|it| it.contains("noindex")));
        let same = titles.insert((Page::language(&page.address), title), &page.address).filter(|_| !is_hidden);
        found.extend(same.map(|it| format!("{}: the same title as {it}", page.address)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn pages_are_light() {
    let mut weights: BTreeMap<String, usize> = BTreeMap::new();
    every_page(|page| {
        let is_loaded = |it: &&Element| it.name == "script" || it.get("rel") == Some("stylesheet");
        let loaded = page.all(&["link", "script"]).filter(is_loaded).filter_map(|it| it.get("src").or(it.get("href")));
        let weigh = |it: &str| gzipped(&bytes(site().manifest().find(it).expect("what a page loads is there")));
        let others: usize = loaded.map(|it| *weights.entry(it.to_owned()).or_insert_with(|| weigh(it))).sum();
        // What fits as it is need not be compressed to know it.
        let own = if page.bytes.len() + others <= HEAVIEST { 0 } else { gzipped(&page.bytes) };
        if own + others > HEAVIEST { vec![format!("{} bytes", own + others)] } else { Vec::new() }
    });
    assert!(!weights.is_empty(), "styles were weighed");
}

pub fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory can be written");
    encoder.finish().expect("memory can be written").len()
}

/// The page of this name in every language of the site.
fn own_page(name: &str) -> BTreeMap<String, String> {
    let graph = site().graph();
    let languages = graph.config().languages.iter().map(|it| it.lang);
    let of = |lang| {
        let mut found = graph.published().filter(|it| {
            let article = graph.article(*it);
            article.lang == lang && article.kind.name == "page" && article.name.as_str() == name
        });
        let id = found.next().unwrap_or_else(|| panic!("there is no page `{name}` in {lang}"));
        (lang.to_string(), address::article(graph, id))
    };
    languages.map(of).collect()
}

#[test]
fn there_is_a_statement_on_accessibility_in_every_language() {
    let statements = own_page("accessibility");
    assert!(statements.len() >= 6, "the languages of the site");
    for address in statements.values() {
        let page = Page::read(address, site().manifest().find(address).expect("it is published"));
        let ids: Vec<&str> = page.elements.iter().filter_map(|it| it.get("id")).collect();
        let missing: Vec<&&str> = PARTS.iter().filter(|it| !ids.contains(it)).collect();
        assert!(missing.is_empty(), "{address}: no {missing:?}");
        let main = page.all(&["main"]).next().expect("there is a main part");
        let text = main.text.replace('\u{a0}', " ");
        for word in ["2018/1523", "EN 301 549", "WCAG", "2026", "30"] {
            assert!(text.contains(word), "{address}: nothing about {word}");
        }
        let links = page.all(&["a"]).filter(|it| page.within(it, |it| it.name == "main"));
        let outside = links.filter(|it| it.get("href").is_some_and(|it| it.starts_with("https://"))).count();
        assert!(outside >= 5, "{address}: bodies to turn to");
    }
}

#[test]
fn every_foot_leads_to_the_statement_and_to_what_the_guide_is() {
    let [statements, abouts] = ["accessibility", "about"].map(own_page);
    every_page(|page| {
        let Some(lang) = Page::language(&page.address).filter(|_| page.has_menus()) else { return Vec::new() };
        let links = page.all(&["a"]).filter(|it| page.within(it, |it| it.name == "footer"));
        let links: Vec<&str> = links.filter_map(|it| it.get("href")).collect();
        let wanted = [&statements, &abouts].map(|it| &it[&lang.to_string()]);
        wanted.iter().filter(|it| !links.contains(&it.as_str())).map(|it| format!("no link to {it}")).collect()
    });
}

//! Lists that readers narrow, on the site of this repository: every answer leads to a page of those that give it, and the
//! script of the list knows the same.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vodic::graph::contact::organisations;
use vodic::output::manifest::Output;

use crate::page::{Element, Page, bytes, every_page, pages, site};
use crate::vodic::{Ran, Vodic};

/// A link to an answer: its question, itself, its page.
fn answers(page: &Page) -> Vec<(&str, &str, &str)> {
    let links = page.all(&["a"]).filter_map(|it| Some((it, it.get("data-answer")?, it.get("href")?)));
    let question = |it: &Element| page.around(it).find_map(|it| it.get("data-filter")).map(str::to_owned);
    links
        .filter_map(|(link, answer, url)| {
            let question = question(link)?;
            let details = page.all(&["details"]).find_map(|it| it.get("data-filter").filter(|it| **it == *question))?;
            Some((details, answer, url))
        })
        .collect()
}

/// How many cards a page has.
fn cards(page: &Page) -> usize {
    page.all(&["li"]).filter(|it| it.get("class").is_some_and(|it| it.starts_with("card "))).count()
}

/// The file of all articles that a list names.
fn items(page: &Page) -> Option<Value> {
    let address = page.all(&["nav"]).find_map(|it| it.get("data-items"))?;
    let output = site().manifest().find(address).unwrap_or_else(|| panic!("nothing stands at {address}"));
    Some(serde_json::from_slice(&bytes(output)).expect("it is JSON"))
}

#[test]
fn every_answer_leads_to_those_that_give_it() {
    let by_address: BTreeMap<&str, &Page> = pages().iter().map(|it| (it.address.as_str(), it)).collect();
    let mut asked = 0;
    every_page(|page| {
        let Some(items) = items(page).filter(|_| matches!(page.output, Output::Kind(..))) else { return Vec::new() };
        let items = items["items"].as_array().expect("items are a list").clone();
        let mut found = Vec::new();
        for (question, answer, url) in answers(page) {
            asked += 1;
            let gives =
                |it: &&Value| it["answers"][question].as_array().is_some_and(|it| it.iter().any(|it| it == answer));
            let count = items.iter().filter(gives).count();
            let shown = by_address.get(url).map_or(0, |it| cards(it));
            if count == 0 || count != shown {
                found.push(format!("{url} shows {shown} articles, and {count} say {question}: {answer}"));
            }
        }
        found
    });
    assert!(asked > 500, "only {asked} answers are asked for");
}

#[test]
fn a_question_has_two_answers_and_leaves_something_out() {
    every_page(|page| {
        let Some(items) = items(page) else { return Vec::new() };
        let all = items["items"].as_array().map_or(0, Vec::len);
        let mut questions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (question, answer, _) in answers(page) {
            let gives =
                |it: &&Value| it["answers"][question].as_array().is_some_and(|it| it.iter().any(|it| it == answer));
            let count = items["items"].as_array().into_iter().flatten().filter(gives).count();
            questions.entry(question).or_default().push(count);
        }
        let useless = questions.into_iter().filter(|(_, it)| it.len() < 2 || it.iter().all(|it| *it == all));
        useless.map(|(question, counts)| format!("{question} helps nobody: {counts:?} of {all}")).collect()
    });
}

#[test]
fn narrowed_lists_are_pages_of_their_own() {
    every_page(|page| {
        if !matches!(
            page.output,
            Output::Filtered(..) | Output::Comparison(..) | Output::Needs(_) | Output::Directory(_)
        ) {
            return Vec::new();
        }
        let mut links = page.all(&["link"]).filter(|it| it.get("rel") == Some("canonical"));
        let canonical = links.next().and_then(|it| it.get("href")).unwrap_or_default().to_owned();
        let is_own = canonical.ends_with(&page.address) && !page.address.contains('?');
        if is_own { Vec::new() } else { vec![format!("it is told to be {canonical}")] }
    });
}

#[test]
fn every_cell_of_needs_leads_to_needs() {
    every_page(|page| {
        if !matches!(page.output, Output::Needs(_)) {
            return Vec::new();
        }
        let cells = page.all(&["a"]).filter_map(|it| it.get("href")?.strip_prefix('#'));
        let cells: Vec<&str> = cells.filter(|it| *it != "content").collect();
        let has_needs = |id: &&str| {
            let section = page.all(&["section"]).find(|it| it.get("id") == Some(id));
            let inside =
                |it: &&Element| section.is_some_and(|section| page.around(it).any(|it| std::ptr::eq(it, section)));
            page.all(&["li"]).any(|it| inside(&it))
        };
        let mut found: Vec<String> =
            cells.iter().filter(|it| !has_needs(it)).map(|it| format!("#{it} has no need")).collect();
        if cells.is_empty() {
            found.push("the table is empty".to_owned());
        }
        found
    });
}

#[test]
fn practices_are_compared_two_to_four_at_a_time() {
    let mut compared = 0;
    every_page(|page| {
        if !matches!(page.output, Output::Comparison(..)) {
            return Vec::new();
        }
        compared += 1;
        let columns = page.all(&["th"]).filter(|it| it.get("scope") == Some("col")).count() - 1;
        if (2..=4).contains(&columns) { Vec::new() } else { vec![format!("{columns} practices side by side")] }
    });
    assert!(compared > 0, "no practices are compared");
}

#[test]
fn whoever_a_service_or_a_need_names_is_in_the_directory_once() {
    let mut named = 0;
    every_page(|page| {
        if !matches!(page.output, Output::Directory(_)) {
            return Vec::new();
        }
        let ids: Vec<&str> = page.all(&["li"]).filter_map(|it| it.get("id")).collect();
        let graph = site().graph();
        let originals = graph.groups.iter().map(|(_, it)| graph.article(it.original));
        let wanted: BTreeSet<&str> = originals
            .flat_map(|it| organisations(&graph.library.registry, it))
            .map(|it| &*graph.entry(it).id)
            .collect();
        named += wanted.len();
        let missing = wanted.iter().filter(|it| ids.iter().filter(|id| id == it).count() != 1);
        missing.map(|it| format!("{it} is not there once")).collect()
    });
    assert!(named > 20, "only {named} are named");
}

#[test]
fn a_place_whose_needs_name_nobody_has_its_local_government() {
    let organisations = "town-hall: {name: {mk: Општина Град}, type: local-government, place: town}
helpers: {name: {mk: Помош}, type: local-ngo, place: town}
";
    let site = |contact: &str| {
        let need = format!("---\ntitle: Водовод\nform: need\ntopics: [roads]\nplaces: [town]\n{contact}---\n");
        Vodic::site()
            .file("content/registry/places.yaml", "town: {name: {mk: Град}, type: city}\n")
            .file("content/registry/organisations.yaml", organisations)
            .file("content/needs/water.mk.md", need)
            .does("build")
            .exit(0)
    };
    let table = |ran: Ran| {
        let path = ran.vodic.path("public/mk/needs/by/places-and-topics/index.html");
        std::fs::read_to_string(path).expect("the table is made")
    };
    let named_nobody = table(site(""));
    assert!(named_nobody.contains("Општина Град") && !named_nobody.contains("Помош"), "{named_nobody}");
    let named = table(site("contact: [helpers]\n"));
    assert!(named.contains("Помош") && !named.contains("Општина Град"), "{named}");
}

#[test]
fn lists_say_what_a_star_behind_a_year_means() {
    let legend = "Изворот не ја наведува годината";
    let event = |start: &str| format!("---\ntitle: Собир\nform: meeting\ntopics: [roads]\nstart: {start}\n---\n");
    let inferred = event("{value: 2016-10-04, inferred: true, why: Од весник}");
    let build = |text: String| Vodic::site().file("content/events/a.mk.md", text).does("build").exit(0);
    let ran = build(inferred);
    for page in ["public/mk/events/index.html", "public/mk/events/by/month/2016/index.html"] {
        let text = std::fs::read_to_string(ran.vodic.path(page)).expect("the page is made");
        assert!(text.contains(legend), "{page}: {text}");
    }
    let ran = build(event("2016-10-04"));
    let text = std::fs::read_to_string(ran.vodic.path("public/mk/events/index.html")).expect("the page is made");
    assert!(!text.contains(legend), "{text}");
}

#[test]
fn several_stands_with_its_unit() {
    let figures = "figures: [{id: visits, label: Посети, qualifier: some, unit: meetings}]";
    let page = format!("---\ntitle: Посети\ntopics: [roads]\n{figures}\n---\nПо {{figure:visits}} одлучија.\n");
    let ran = Vodic::site().file("content/lessons/visits.mk.md", page).does("build").exit(0);
    ran.leaves("public/mk/lessons/visits/index.html", ">неколку состаноци</a> одлучија");
}

//! The calendar of events: pages of months that no clock changes.

use std::collections::BTreeSet;

use vodic::output::manifest::Output;

use crate::page::every_page;
use crate::vodic::Vodic;

#[test]
fn every_marked_day_leads_to_what_happens_on_it() {
    let mut marked = 0;
    every_page(|page| {
        if !matches!(page.output, Output::Months(..)) {
            return Vec::new();
        }
        let ids: BTreeSet<&str> = page.all(&["li"]).filter_map(|it| it.get("id")).collect();
        let days = page.all(&["a"]).filter_map(|it| it.get("href")?.strip_prefix("#month-"));
        let days: Vec<String> = days.map(|it| format!("month-{it}")).collect();
        marked += days.len();
        days.into_iter().filter(|it| !ids.contains(it.as_str())).map(|it| format!("#{it} is nowhere")).collect()
    });
    assert!(marked > 0, "no day is marked");
}

/// A site with an event in 2023 and one in 2024.
fn two_years() -> Vodic {
    let event =
        |title: &str, start: &str| format!("---\ntitle: {title}\nform: meeting\ntopics: roads\nstart: {start}\n---\n");
    Vodic::new()
        .file("vodic.yaml", "title: Guide\nbase_url: https://guide.example\nlanguages: {en: {}}\nsearch: false\n")
        .file("content/registry/topics.yaml", "roads: {name: Roads}\n")
        .file("content/events/spring.en.md", event("Spring meeting", "2023-05-02"))
        .file("content/events/autumn.en.md", event("Autumn meeting", "2024-10-03"))
}

const PAGE: &str = "public/en/events/by/month/index.html";

#[test]
fn without_a_day_of_the_build_the_latest_year_is_shown() {
    let ran = two_years().run("build").exit(0);
    ran.leaves(PAGE, "<h2>2024</h2>").leaves(PAGE, "Autumn meeting").leaves(
        "public/en/events/by/month/2023/index.html",
        "<a href=\"#month-2023-05-spring\"><time datetime=\"2023-05-02\">2</time></a>",
    );
}

#[test]
fn what_is_coming_up_is_told_by_source_date_epoch_alone() {
    // 2024-06-01
    let ran = two_years().with("SOURCE_DATE_EPOCH", "1717200000").run("build").exit(0);
    ran.leaves(PAGE, "<h2>Upcoming</h2>").leaves(PAGE, "Autumn meeting");
    // 2025-06-01
    let ran = two_years().with("SOURCE_DATE_EPOCH", "1748736000").run("build").exit(0);
    ran.leaves(PAGE, "No events are announced").leaves(PAGE, "<h2>2024</h2>");
}

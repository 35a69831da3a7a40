//! What is made for programs: calendars, open data, aid data, the bulletin.

use std::path::Path;
use std::process::Command;

use crate::vodic::{Ran, Vodic};

const EVENT: &str =
    "---\ntitle: Панаѓур\nform: meeting\ntopics: [roads]\nstart: 2024-05-16\npublished: 2024-05-01\n---\n";

/// A site with an event, three notices and a lesson.
fn site() -> Vodic {
    let notice = |title: &str, facts: &str| format!("---\ntitle: {title}\n{facts}\n---\n");
    Vodic::site()
        .file("content/events/fair.mk.md", EVENT)
        .file("content/lessons/old.mk.md", "---\ntitle: Старо\ntopics: [roads]\npublished: 2019-03-01\n---\n")
        .file("content/lessons/month.mk.md", "---\ntitle: Месец\ntopics: [roads]\npublished: 2024-05\n---\n")
        .file("content/notices/calm.mk.md", notice("Мирно", "urgency: low\nvalid_until: 2024-12-31"))
        .file(
            "content/notices/flood.mk.md",
            notice("Поплава", "urgency: high\nvalid_from: 2024-05-01\nvalid_until: 2024-06-01"),
        )
        .file("content/notices/over.mk.md", notice("Поминато", "urgency: high\nvalid_until: 2024-05-09"))
}

/// The text of the bulletin since 10 May 2024.
fn bulletin() -> Ran {
    let ran = site().run("bulletin --since 2024-05-10 --lang mk").exit(0);
    ran.tells("4 articles in `./bulletin-2024-05-10.mk.html` and `./bulletin-2024-05-10.mk.txt`")
}

/// These stand in a file, one after the other.
#[track_caller]
fn check_order(path: &Path, wanted: &[&str], unwanted: &[&str]) {
    let text = std::fs::read_to_string(path).expect("it was written");
    let mut from = 0;
    for it in wanted {
        from += text[from..].find(it).unwrap_or_else(|| panic!("`{it}` is not in its place in\n{text}"));
    }
    unwanted.iter().for_each(|it| assert!(!text.contains(it), "`{it}` is in\n{text}"));
}

#[test]
fn a_bulletin_tells_urgent_notices_first() {
    let ran = bulletin();
    let wanted = ["Поплава", "Мирно", "Панаѓур", "Месец"];
    for ending in ["html", "txt"] {
        let path = ran.vodic.path(&format!("bulletin-2024-05-10.mk.{ending}"));
        check_order(&path, &wanted, &["Старо", "Поминато"]);
    }
}

#[test]
fn a_bulletin_needs_nothing_else() {
    let ran = bulletin();
    check_order(
        &ran.vodic.path("bulletin-2024-05-10.mk.html"),
        &["https://"],
        &["<link", "<script", "<img", "class=", "src="],
    );
}

#[test]
fn designations_have_their_footnotes_in_letters_and_brief_feeds() {
    let place = "highland:\n  type: country\n  name: {mk: Горје*}\n  note: {mk: Без став за статусот.}\n";
    let named = "---\ntitle: Пат за Горје*\ntopics: [roads]\npublished: 2024-05-12\n---\n";
    let site = site().file("content/registry/places.yaml", place).file("content/lessons/road.mk.md", named);
    let ran = site.run("bulletin --since 2024-05-10 --lang mk").exit(0);
    for ending in ["html", "txt"] {
        let path = ran.vodic.path(&format!("bulletin-2024-05-10.mk.{ending}"));
        check_order(&path, &["Пат за Горје*", "Горје*: Без став за статусот."], &[]);
    }
    ran.then("build").exit(0).leaves("public/mk/topics/roads/atom.xml", "Горје*: Без став за статусот.");
}

#[test]
fn a_bulletin_that_somebody_changed_stays() {
    let again = bulletin().then("bulletin --since 2024-05-10 --lang mk").exit(0);
    let changed = again.vodic.file("bulletin-2024-05-10.mk.txt", "my own words\n");
    let ran = changed.run("bulletin --since 2024-05-10 --lang mk").exit(3);
    ran.tells("`./bulletin-2024-05-10.mk.txt` is already there").leaves("bulletin-2024-05-10.mk.txt", "my own words");
}

#[test]
fn a_bulletin_begins_on_a_day_of_a_language_of_the_site() {
    site().run("bulletin --since 2024-05").exit(2).tells("`2024-05` is no day").tells("as 2024-03-01");
    site().run("bulletin --since 2024-05-10 --lang sq").exit(2).tells("`sq` is not a language of this site");
    let broken = site().file("content/lessons/broken.mk.md", "---\ntitle: [\n---\n");
    broken
        .run("bulletin --since 2024-05-10")
        .exit(2)
        .tells("the texts have mistakes")
        .leaves_no("bulletin-2024-05-10.mk.txt");
}

#[test]
fn calendars_data_and_filters_can_be_switched_off() {
    let site =
        || site().file("content/lessons/new.mk.md", "---\ntitle: Ново\ntopics: []\npublished: 2024-03-01\n---\n");
    let with = site().does("build").exit(0);
    assert!(with.tree().iter().any(|it| it.contains("/by/")), "lessons differ in their years");
    with.leaves("public/data.json", "dcat:Catalog")
        .leaves("public/data/events.csv", "events/fair")
        .leaves("public/data/events/fair.json", "\"start\":{\"value\":\"2024-05-16\"}")
        .leaves("public/mk/events/fair/fair.ics", "DTEND;VALUE=DATE:20240517")
        .leaves("public/mk/events/calendar.ics", "BEGIN:VEVENT")
        .leaves("public/mk/events/fair/index.html", "fair.ics");
    let configuration = std::fs::read_to_string(site().path("vodic.yaml")).expect("the site has one");
    let without = site().file("vodic.yaml", configuration + "\ncalendars: false\ndata: false\nfilters: false\n");
    let without = without.does("build").exit(0);
    let page =
        std::fs::read_to_string(without.vodic.path("public/mk/events/fair/index.html")).expect("the page is made");
    assert!(!page.contains(".ics") && !page.contains("/data/"), "{page}");
    let is_off =
        |it: &String| it.contains("data") || it.ends_with(".ics") || it.contains("/by/") || it.contains("items");
    let kept = without.tree().into_iter().filter(is_off).collect::<Vec<_>>();
    assert!(kept.is_empty(), "{kept:?}");
}

#[test]
fn a_place_is_where_its_degrees_say() {
    let place = |degrees: &str| {
        let places = format!("town: {{name: Град, type: city, {degrees}}}\n");
        Vodic::site().page("content/pages/a.mk.md", "А").file("content/registry/places.yaml", places)
    };
    let ran = place("latitude: 42.1322, longitude: -21.7").does("build").exit(0);
    ran.leaves("public/data/places.geojson", "\"coordinates\":[-21.7,42.1322]");
    place("latitude: 92.1").does("check").exit(1).tells("degrees from -90 to 90");
    place("longitude: 21,7").does("check").exit(1);
}

/// By the schema of IATI 2.03; `.ci/run` has `xmllint`.
#[test]
fn aid_data_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = root.join("tests/judges/schemas/iati-2.03/iati-activities-schema.xsd");
    let file = root.join("tests/sites/data/out/data/activities.xml");
    let asked = Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).args([schema, file]).output();
    let Ok(answer) = asked else {
        assert!(std::env::var_os("CI").is_none(), "there is no `xmllint` to judge aid data by");
        eprintln!("skipped: there is no `xmllint` to judge aid data by");
        return;
    };
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
}

/// What a site says in a file, with one more line in its configuration.
fn with_setting(site: Vodic, line: &str) -> Vodic {
    let configuration = std::fs::read_to_string(site.path("vodic.yaml")).expect("the site has one");
    site.file("vodic.yaml", configuration + "\n" + line + "\n")
}

#[test]
fn what_came_out_of_an_event_is_news_of_its_last_day() {
    let of_fair = "---\ntitle: Од панаѓурот\ntopics: [roads]\nevent: [fair]\n---\n";
    let days = EVENT.replace("2024-05-16", "2024-05-16\nend: 2024-05-18");
    let ran = site()
        .file("content/events/fair.mk.md", days)
        .file("content/practices/stalls.mk.md", of_fair)
        .file("content/recommendations/more.mk.md", of_fair)
        .does("build")
        .exit(0);
    ran.leaves("public/mk/practices/atom.xml", "<updated>2024-05-18T00:00:00")
        .leaves("public/mk/recommendations/atom.xml", "<updated>2024-05-18T00:00:00")
        // A recommendation is as old as that day. When a practice began, nobody has said.
        .leaves("public/mk/recommendations/index.html", "datetime=\"2024-05-18\"")
        .leaves("public/mk/practices/index.html", "Од панаѓурот")
        .vodic
        .run("bulletin --since 2024-05-17 --lang mk")
        .exit(0)
        .leaves("bulletin-2024-05-17.mk.txt", "Од панаѓурот");
}

#[test]
fn an_old_text_that_was_changed_comes_first_in_feeds() {
    let changed = "---\ntitle: Изменето\ntopics: [roads]\nstart: 2011-02-03\nupdated: 2024-06-01\n---\n";
    let site = with_setting(site().file("content/lessons/changed.mk.md", changed), "feed_items: 1");
    let ran = site.does("build").exit(0);
    for feed in ["public/mk/atom.xml", "public/mk/lessons/atom.xml", "public/mk/topics/roads/atom.xml"] {
        check_order(&ran.vodic.path(feed), &["Изменето"], &["Месец", "Панаѓур"]);
    }
}

#[test]
fn a_project_has_feeds_in_the_languages_that_it_is_told_in() {
    let meeting = |name: &str| {
        let facts = format!("form: meeting\nstart: 2024-05-16\ntopics: [roads]\nproject: {name}");
        format!("---\ntitle: A meeting\n{facts}\n---\n")
    };
    let mut site = Vodic::site();
    for name in ["one", "two"] {
        site = site
            .file(&format!("content/projects/{name}.mk.md"), "---\ntitle: Проект\ntopics: [roads]\n---\n")
            .file(&format!("content/events/meeting-{name}.en.md"), meeting(name));
    }
    let ran = site.does("build").exit(0);
    ran.leaves("public/en/events/atom.xml", "A meeting").leaves_no("public/atom.xml");
}

#[test]
fn funders_say_what_they_wish_to_have_said() {
    let organisations = "fund:\n  name: {mk: Фонд}\n  type: foundation\n  disclaimer: {mk: Фондот не одговара за ова., \
                         en: The fund is not liable.}\nbank: {name: {mk: Банка}, type: government}\n";
    let site = |funders: &str| {
        let project = format!("---\ntitle: Пат\ntopics: [roads]\norganisations: [{funders}]\n---\n");
        Vodic::site()
            .file("content/registry/organisations.yaml", organisations)
            .file("content/projects/road.mk.md", project)
            .does("build")
            .exit(0)
    };
    let page = |ran: &Ran| std::fs::read_to_string(ran.vodic.path("public/mk/projects/road/index.html")).unwrap();
    let (own, general) = ("Фондот не одговара за ова.", "одговараат оние што го објавуваат");
    let fund = page(&site("{id: fund, role: funding}"));
    assert!(fund.contains(own) && !fund.contains(general), "{fund}");
    let both = page(&site("{id: bank, role: funding}, {id: fund, role: funding}"));
    assert!(both.contains(own) && both.contains(general), "{both}");
    let partner = page(&site("{id: fund, role: partner}"));
    assert!(!partner.contains(own) && !partner.contains(general), "{partner}");
}

#[test]
fn programs_are_told_what_may_be_added() {
    let figures = "figures:
  - {id: plain, label: Луѓе, value: 12, unit: people}
  - {id: each, label: Износ, value: 5200, unit: EUR, per: municipality}
  - {id: share, label: Дел, value: 40, unit: percent}
  - {id: unclear, label: Групи, value: 3, unit: working-groups, qualifier: ambiguous}
  - {id: part, label: Жени, value: 5, unit: people, part_of: plain}
";
    let lesson = format!("---\ntitle: Бројки\ntopics: [roads]\n{figures}---\n");
    let ran = Vodic::site().file("content/lessons/counts.mk.md", lesson).does("build").exit(0);
    let table = std::fs::read_to_string(ran.vodic.path("public/data/figures.csv")).expect("it is made");
    let mut rows = table.lines().map(|it| it.split(',').collect::<Vec<_>>());
    let header = rows.next().expect("a table has a header");
    let additive = header.iter().position(|it| *it == "additive").expect("there is such a column");
    let told: Vec<String> = rows.map(|it| format!("{} {}", it[1], it[additive])).collect();
    assert_eq!(told, ["plain true", "each false", "share false", "unclear false", "part false"]);
}

#[test]
fn several_may_be_for_each_of_something() {
    let figure = "{id: aid, label: Помош, qualifier: some, unit: EUR, per: municipality}";
    let project = format!("---\ntitle: Пат\ntopics: [roads]\nfigures: [{figure}]\n---\nСе делат {{figure:aid}}.\n");
    let made = Vodic::site().file("content/projects/road.mk.md", &project).does("build").exit(0);
    made.leaves("public/mk/projects/road/index.html", "неколку евра по општина");
}

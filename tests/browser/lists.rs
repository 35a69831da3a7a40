//! Lists: several filters at once, the state in the address, what the day of today says; and all of it by keyboard.

use serde_json::{Value, json};

use crate::tab::{Tab, tab};

const TITLES: &str = "[...document.querySelectorAll('.found .card > a')].map(it => it.textContent)";
const TOLD: &str = "document.querySelector('.count[role=status]').textContent";
const STATE: &str =
    "[location.search, [...document.querySelectorAll('.filters :checked')].map(it => it.name + '=' + it.value)]";

/// Sets the day of today for pages opened from now on.
fn on(tab: &mut Tab, day: &str) {
    let source = format!(
        "{{ const Real = Date; globalThis.Date = class extends Real {{
            constructor(...of) {{ if (of.length) super(...of); else super('{day}T12:00:00'); }} }}; }}"
    );
    tab.ask("Page.addScriptToEvaluateOnNewDocument", json!({"source": source}));
}

/// Opens a list and waits for its script.
fn list<'a>(tab: &'a mut Tab, address: &str) -> &'a mut Tab {
    tab.open(address).until("document.querySelector('.filters.many')")
}

/// Opens a question and chooses one of its answers.
fn choose<'a>(tab: &'a mut Tab, question: &str, answer: &str) -> &'a mut Tab {
    if tab.eval(&format!("document.querySelector('[data-filter={question}]').open")) == false {
        tab.click(&format!("[data-filter={question}] > summary"));
    }
    tab.click(&format!("input[name={question}][value='{answer}']"))
}

fn count(tab: &mut Tab) -> usize {
    tab.eval(TITLES).as_array().map_or(0, Vec::len)
}

#[test]
fn several_filters_narrow_one_list() {
    let Some(mut tab) = tab() else { return };
    list(&mut tab, "/en/events/");
    let all = count(&mut tab);
    let told = tab.text(TOLD);
    choose(&mut tab, "form", "seminar")
        .until("location.search === '?form=seminar'")
        .until("/match/.test(document.querySelector('.count[role=status]').textContent)");
    let seminars = count(&mut tab);
    assert!(seminars > 0 && seminars < all, "{seminars} of {all}");
    assert_eq!(tab.text(TOLD), format!("{seminars} articles match"));
    // Another answer to the same question widens the list.
    choose(&mut tab, "form", "workshop")
        .until(&format!("document.querySelectorAll('.found .card').length > {seminars}"));
    let widened = count(&mut tab);
    // Another question narrows it.
    choose(&mut tab, "year", "2024").until(&format!("document.querySelectorAll('.found .card').length < {widened}"));
    assert_eq!(tab.eval(TITLES), json!(["Tirana workshop: gender and migration in social services"]));
    assert_eq!(tab.text(TOLD), "1 article matches");
    assert_eq!(
        tab.eval(STATE),
        json!(["?form=workshop&form=seminar&year=2024", ["form=workshop", "form=seminar", "year=2024"]])
    );
    // Everything again.
    tab.click(".filters .clear").until("location.search === ''");
    assert_eq!(tab.text(TOLD), told);
    assert_eq!(count(&mut tab), all);
    assert_eq!(tab.eval("document.activeElement.tagName"), json!("SUMMARY"));
    assert!(tab.complaints.is_empty(), "{:?}", tab.complaints);
}

#[test]
fn the_address_keeps_what_was_chosen() {
    let Some(mut tab) = tab() else { return };
    list(&mut tab, "/mk/practices/?polarity=negative&polarity=nonsense");
    tab.until("/одговара/.test(document.querySelector('.count[role=status]').textContent)");
    assert_eq!(tab.text(TOLD), "1 текст одговара");
    let narrowed: Value = tab.eval(TITLES);
    choose(&mut tab, "polarity", "positive").until("location.search.includes('positive')");
    tab.until("document.querySelectorAll('.found .card').length > 1");
    tab.eval("history.back()");
    tab.until("document.querySelectorAll('.found .card').length === 1");
    assert_eq!(tab.eval(TITLES), narrowed);
    assert_eq!(tab.eval(STATE)[1], json!(["polarity=negative"]));
    tab.eval("history.forward()");
    tab.until("document.querySelectorAll('.found .card').length > 1");
}

/// The script writes the same cards as the template.
#[test]
fn cards_are_the_same_from_both() {
    let Some(mut tab) = tab() else { return };
    for (address, question, answer) in [
        ("/en/recommendations/", "levels", "local"),
        ("/mk/plans/", "country", "north-macedonia"),
        ("/sq/events/", "form", "meeting"),
        ("/cnr/services/", "municipality", "kumanovo"),
    ] {
        list(&mut tab, address);
        let before = tab.eval(OUTER);
        choose(&mut tab, question, answer).until("/\\d/.test(location.search + '1') && location.search && [...document.querySelectorAll('.found .card')].length");
        tab.until(&format!("document.querySelector('.count[role=status]').textContent !== {:?}", ""));
        tab.until("!document.querySelector('.clear').hidden");
        tab.eval("new Promise(done => setTimeout(done, 200))");
        let before: Vec<&str> = before.as_array().expect("it is a list").iter().filter_map(Value::as_str).collect();
        let after = tab.eval(OUTER);
        let after: Vec<&str> = after.as_array().expect("it is a list").iter().filter_map(Value::as_str).collect();
        assert!(!after.is_empty(), "{address}: nothing is {answer}");
        for card in after {
            assert!(before.contains(&card), "{address}: the template writes another card than\n{card}\n{before:#?}");
        }
    }
}

/// Cards as HTML, white space and the order of attributes left out.
const OUTER: &str =
    "[...document.querySelectorAll('.found .card')].map(card => [...card.querySelectorAll('*')].map(it =>
    it.tagName + [...it.attributes].map(({ name, value }) => name + '=' + value).sort() +
    [...it.childNodes].filter(it => it.nodeType === 3).map(it => it.data.trim()).join('')).join(' '))";

#[test]
fn filters_work_by_keyboard() {
    let Some(mut tab) = tab() else { return };
    list(&mut tab, "/en/practices/");
    tab.eval("document.querySelector('[data-filter=polarity] > summary').focus()");
    tab.press("Enter Tab Space").until("location.search.startsWith('?polarity=')");
    assert_eq!(tab.eval("document.activeElement.matches('input[name=polarity]')"), json!(true));
}

#[test]
fn without_scripts_each_filter_is_a_page() {
    let Some(mut tab) = tab() else { return };
    tab.scripts(false).viewport(360, 640).open("/mk/recommendations/");
    tab.click("[data-filter=levels] > summary").click("[data-filter=levels] a[data-answer=local]").until_loaded();
    assert_eq!(tab.eval("location.pathname"), json!("/mk/recommendations/by/levels/local/"));
    let canonical = "document.querySelector('link[rel=canonical]').href === location.href";
    assert_eq!(tab.eval(canonical), json!(true));
    assert!(count(&mut tab) > 0);
    tab.click(".ways a").until_loaded();
    assert_eq!(tab.eval("location.pathname"), json!("/mk/recommendations/"));
}

#[test]
fn today_divides_events() {
    let Some(mut tab) = tab() else { return };
    let headings = "[...document.querySelectorAll('.found h2, .found .past')].map(it => it.textContent)";
    on(&mut tab, "2024-02-07");
    list(&mut tab, "/en/events/");
    let found = tab.eval(headings);
    assert_eq!(found[0], "Upcoming");
    assert_eq!(found[1], "Past");
    // What ends sooner stands first; a month is not over before it ends.
    let upcoming = tab.eval("[...document.querySelectorAll('.upcoming [data-last]')].map(it => it.dataset.last)");
    assert_eq!(upcoming, json!(["2024-02", "2024-02-08"]));
    on(&mut tab, "2026-01-01");
    list(&mut tab, "/en/events/");
    assert_eq!(tab.eval(headings)[0], "2024");
    assert_eq!(tab.eval("document.querySelectorAll('.upcoming, .past').length"), json!(0));
}

#[test]
fn today_tells_what_is_over_and_how_old_it_is() {
    let Some(mut tab) = tab() else { return };
    on(&mut tab, "2017-08-30");
    tab.open("/en/plans/");
    assert_eq!(tab.eval("document.querySelectorAll('.over').length"), json!(0));
    on(&mut tab, "2017-09-01");
    tab.open("/en/plans/");
    assert_eq!(
        tab.text("document.querySelector('[data-until=\"2017-08-31\"] .over').textContent"),
        "the deadline has passed"
    );
    on(&mut tab, "2025-09-14");
    tab.open("/en/recommendations/");
    let age = "document.querySelector('[datetime=\"2023-09-13\"] .age').textContent";
    assert_eq!(tab.text(age), "(2 years ago)");
    tab.open("/sr/recommendations/");
    assert_eq!(tab.text(age), "(пре 2 године)");
}

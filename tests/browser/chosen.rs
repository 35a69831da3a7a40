//! Practices side by side that a reader chooses.

use serde_json::json;

use crate::tab::{Tab, tab};

const HEADS: &str = "[...document.querySelectorAll('.chosen thead th')].slice(1).map(it => it.textContent)";
const STATE: &str = "[location.search, document.querySelectorAll('.boxes :checked').length]";

/// Opens the page and waits for its boxes.
fn boxes<'a>(tab: &'a mut Tab, query: &str) -> &'a mut Tab {
    tab.open(&format!("/en/practices/by/choice/{query}")).until("document.querySelector('.boxes input')")
}

fn columns(tab: &mut Tab, count: usize) {
    tab.until(&format!("document.querySelectorAll('.chosen thead th').length === {}", count + 1));
}

#[test]
fn two_to_four_that_are_chosen_stand_side_by_side() {
    let Some(mut tab) = tab() else { return };
    boxes(&mut tab, "");
    let status = "document.querySelector('.choose [role=status]').textContent";
    assert_eq!(tab.text(status), "");
    tab.click("[value=social-mapping]");
    assert_eq!(tab.text(status), "Choose two to four practices.");
    tab.click("[value=integration-measures]");
    columns(&mut tab, 2);
    assert_eq!(tab.eval(STATE)[1], json!(2));
    tab.click("[value=gender-practices-that-failed]").click("[value=one-training-two-audiences]");
    columns(&mut tab, 4);
    assert_eq!(tab.eval("document.querySelectorAll('.boxes :disabled').length > 0"), json!(true));
    assert!(tab.complaints.is_empty(), "{:?}", tab.complaints);
}

#[test]
fn the_address_keeps_them() {
    let Some(mut tab) = tab() else { return };
    boxes(&mut tab, "?practice=social-mapping&practice=nonsense&practice=integration-measures");
    columns(&mut tab, 2);
    let chosen = tab.eval(HEADS);
    tab.click("[value=social-mapping]").until("!document.querySelector('.chosen table')");
    assert_eq!(tab.eval("location.search"), json!("?practice=integration-measures"));
    tab.eval("history.back()");
    columns(&mut tab, 2);
    assert_eq!(tab.eval(HEADS), chosen);
}

/// The script writes the same rows as the template of a topic's comparison.
#[test]
fn the_table_says_the_same_as_that_of_a_topic() {
    let Some(mut tab) = tab() else { return };
    let rows = "[...document.querySelectorAll('.compared tbody tr')].map(it => [...it.cells].map(it => it.textContent.trim().replace(/\\s+/g, ' ')))";
    boxes(&mut tab, "");
    let topic = tab.text("document.querySelector('.topics a').getAttribute('href')");
    tab.open(&topic);
    let expected = tab.eval(rows);
    let names = tab.eval(
        "[...document.querySelectorAll('.compared thead a')].map(it => it.getAttribute('href').split('/').at(-2))",
    );
    let names = names.as_array().expect("it is a list").clone();
    boxes(&mut tab, "");
    let slugs = "[...document.querySelectorAll('.boxes input')].map(it => it.value)";
    assert!(tab.eval(slugs).as_array().is_some_and(|it| it.len() >= names.len()));
    let titles = tab.eval("fetch(document.querySelector('.choose').dataset.items).then(it => it.json()).then(it => it.articles.map((article, at) => [article.url.split('/').at(-2), it.names[at]]))");
    let name_of = |slug: &serde_json::Value| {
        let pairs = titles.as_array().expect("it is a list");
        pairs
            .iter()
            .find(|it| it[0] == *slug)
            .map(|it| it[1].as_str().unwrap_or_default().to_owned())
            .unwrap_or_default()
    };
    let query: Vec<String> = names.iter().map(|it| format!("practice={}", name_of(it))).collect();
    boxes(&mut tab, &format!("?{}", query.join("&")));
    columns(&mut tab, names.len());
    assert_eq!(tab.eval(rows), expected);
}

//! What a page does unasked: nothing (no request elsewhere, no cookie, no error, no movement).

use serde_json::json;

use crate::pages::every_page;
use crate::tab::{Tab, tab};

const GONE: &str = "() => performance.getEntriesByType('resource')
    .filter((it) => it.responseStatus >= 400).map((it) => `is not there: ${it.name}`)";

const RUNS: &str = "() => document.getAnimations()
    .filter((it) => it.playState === 'running').map((it) => `runs: ${named(it.effect.target)}`)";

#[test]
fn a_page_asks_nobody_else_breaks_none_of_its_rules_and_keeps_nothing() {
    every_page(
        |_| {},
        |tab, _| {
            let mut found = std::mem::take(&mut tab.complaints);
            let cookies = tab.ask("Network.getCookies", json!({}))["cookies"].take();
            if cookies != json!([]) {
                found.push(format!("keeps cookies: {cookies}"));
            }
            let kept = tab.eval("localStorage.length + sessionStorage.length");
            if kept != 0 {
                found.push(format!("keeps {kept} things in storage"));
            }
            found.extend(tab.look(GONE));
            found
        },
    );
}

#[test]
fn nothing_moves_while_a_page_loads() {
    let look = |tab: &mut Tab| [include_str!("look/shift.js"), RUNS].iter().flat_map(|it| tab.look(it)).collect();
    every_page(|tab| _ = tab.viewport(360, 640), |tab, _| look(tab));
}

#[test]
fn an_address_that_does_not_exist_is_told_in_every_language() {
    let Some(mut tab) = tab() else { return };
    let languages = tab.open("/").eval("document.querySelectorAll('main li[lang]').length");
    assert!(languages.as_u64() >= Some(6), "the choice of language shows {languages}");
    tab.open("/mk/nothing-here/");
    assert_eq!(tab.eval("document.querySelectorAll('main section[lang]').length"), languages);
    tab.complaints.retain(|it| !it.contains("404"));
    assert_eq!(tab.complaints, Vec::<String>::new());
}

/// The tests see it when a page does what it must not.
#[test]
fn requests_to_other_hosts_are_seen() {
    let Some(mut tab) = tab() else { return };
    let picture =
        "new Promise(done => { const it = new Image(); it.onerror = done; it.src = 'https://elsewhere.example/' })";
    tab.open("/en/").eval(picture);
    assert!(tab.complaints.iter().any(|it| it.contains("Content Security Policy")), "{:?}", tab.complaints);
    tab.complaints.clear();
    tab.ask("Page.setBypassCSP", json!({"enabled": true}));
    tab.open("/mk/").eval("fetch('https://elsewhere.example/').catch(() => 0)");
    assert!(tab.complaints.iter().any(|it| it.starts_with("asked of another host")), "{:?}", tab.complaints);
}

//! Languages: what pages say of themselves and of their parts (WCAG 2.2: 3.1.1, 3.1.2), and the way from one to another.

use serde_json::json;

use crate::pages::every_page;
use crate::tab::tab;

#[test]
fn a_page_and_its_parts_name_their_languages() {
    every_page(
        |_| {},
        |tab, page| {
            let mut found = tab.look(include_str!("look/script.js"));
            let said = tab.text("document.documentElement.lang");
            if said != page.lang.as_str() {
                found.push(format!("says `{said}` instead of `{}`", page.lang));
            }
            found
        },
    );
}

#[test]
fn the_menu_of_languages_leads_to_the_same_page() {
    let Some(mut tab) = tab() else { return };
    tab.open("/mk/practices/");
    for (lang, path) in [("sr-Cyrl", "/sr/"), ("sq", "/sq/"), ("en", "/en/")] {
        tab.click(&format!("nav a[hreflang={lang}]")).until_loaded();
        assert_eq!(tab.text("document.documentElement.lang"), lang);
        assert_eq!(tab.text("location.pathname"), format!("{path}practices/"));
    }
}

#[test]
fn whoever_comes_to_the_root_chooses_a_language() {
    let Some(mut tab) = tab() else { return };
    tab.open("/").click("main [lang=sq] a").until_loaded();
    assert_eq!(tab.eval("[document.documentElement.lang, location.pathname]"), json!(["sq", "/sq/"]));
}

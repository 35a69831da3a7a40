//! Without scripts: everything can be read, and the menus work.

use serde_json::json;

use crate::pages::every_page;
use crate::site::{RESULTS, page, site};
use crate::tab::{Tab, tab};

const TEXTS: &str =
    "() => [...texts()].filter(({ around }) => around.closest('main')).map(({ node }) => node.data.trim())";

#[test]
fn the_text_is_the_same_without_scripts() {
    every_page(
        |_| {},
        |tab: &mut Tab, page| {
            // Without a script there are no results; the page says where else to look.
            if page.sort == RESULTS {
                return Vec::new();
            }
            let with = tab.look(TEXTS);
            let without = tab.scripts(false).open(&page.address).look(TEXTS);
            tab.scripts(true);
            let missing = with.into_iter().filter(|it| !without.contains(it));
            missing.map(|it| format!("is there only with scripts: {it}")).collect()
        },
    );
}

#[test]
fn the_menus_work_without_scripts() {
    let Some(mut tab) = tab() else { return };
    tab.scripts(false).viewport(360, 640).open(&page("home home", "cnr"));
    tab.click("header summary").click("header nav a[href='/cnr/lessons/']").until_loaded();
    tab.click("nav a[hreflang=mk]").until_loaded();
    assert_eq!(tab.eval("[document.documentElement.lang, location.pathname]"), json!(["mk", "/mk/lessons/"]));
}

#[test]
fn an_old_address_leads_on_without_scripts() {
    let (Some(mut tab), Some(old)) = (tab(), site().redirect()) else { return };
    tab.scripts(false).open(&old).until_loaded();
    assert_ne!(tab.eval("location.pathname"), json!(old));
    assert_eq!(tab.eval("document.querySelectorAll('main').length"), 1);
}

//! Everything by keyboard (WCAG 2.2: 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11).

use crate::pages::every_page;
use crate::site::page;
use crate::tab::{Tab, tab};

/// Parts of a page that those who listen can jump to.
const LANDMARKS: [&str; 4] = ["banner", "main", "contentinfo", "navigation"];

/// Walks once through the page, and a little further: who is caught would not come round.
fn walk(tab: &mut Tab) -> Vec<String> {
    tab.look(include_str!("look/listen.js"));
    let stops = tab.eval("document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length");
    let stops = stops.as_u64().expect("a length is a number") as usize;
    tab.press_often("Tab", stops + 3);
    tab.look(include_str!("look/walked.js"))
}

#[test]
fn the_keyboard_comes_everywhere_and_one_sees_where_it_is() {
    every_page(|_| {}, |tab, _| walk(tab));
}

#[test]
fn the_keyboard_comes_everywhere_on_a_telephone() {
    every_page(|tab| _ = tab.viewport(360, 640), |tab, _| walk(tab));
}

#[test]
fn those_who_listen_find_their_way() {
    every_page(
        |_| {},
        |tab, _| {
            let tree = tab.tree();
            let nameless =
                tree.iter().filter(|it| ["link", "button", "textbox", "searchbox", "navigation"].contains(&&*it.0));
            let mut found: Vec<String> =
                nameless.filter(|it| it.1.is_empty()).map(|it| format!("a {} has no name", it.0)).collect();
            let mut marks: Vec<_> = tree.iter().filter(|it| LANDMARKS.contains(&&*it.0)).collect();
            marks.sort();
            found.extend(marks.windows(2).filter(|it| it[0] == it[1]).map(|it| format!("twice: {:?}", it[0])));
            if !marks.iter().any(|it| it.0 == "main") {
                found.push("there is no main part".to_owned());
            }
            found
        },
    );
}

#[test]
fn the_skip_link_leads_past_the_menus() {
    let Some(mut tab) = tab() else { return };
    tab.open(&page("article event", "mk")).press("Tab Enter Tab");
    assert_eq!(tab.eval("document.activeElement.matches('main *')"), true, "the next stop is within the text");
    tab.press("Shift+Tab Shift+Tab");
    assert_eq!(tab.eval("document.activeElement.matches('main *')"), false, "and one can go back");
}

#[test]
fn the_menu_of_a_telephone_opens_by_keyboard() {
    let Some(mut tab) = tab() else { return };
    tab.viewport(360, 640).open(&page("home home", "mk"));
    let links = "[...document.querySelectorAll('header nav a')].filter(it => it.checkVisibility()).length";
    let before = tab.eval(links).as_u64();
    tab.eval("document.querySelector('header summary').focus()");
    tab.press("Enter");
    assert!(tab.eval(links).as_u64() > before, "the menu shows its links");
    tab.press("Enter");
    assert_eq!(tab.eval(links).as_u64(), before, "and hides them again");
}

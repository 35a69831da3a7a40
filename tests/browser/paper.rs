//! Printed pages.

use crate::pages::every_page;
use crate::site::{page, practices};
use crate::tab::tab;

const CONTRAST: &str = include_str!("look/contrast.js");
const PRINT: &str = include_str!("look/print.js");

/// On paper nobody presses anything, and it is white whatever the screen was. 680 px are what A4 leaves of its width.
#[test]
fn paper_has_no_menus_and_is_white() {
    every_page(
        |tab| _ = tab.viewport(680, 960).media("print").prefers(&[("prefers-color-scheme", "dark")]),
        |tab, _| [CONTRAST, PRINT].iter().flat_map(|it| tab.look(it)).collect(),
    );
}

#[test]
fn pages_are_printed_and_a_practice_on_one_sheet() {
    let Some(mut tab) = tab() else { return };
    let practices = practices();
    assert!(practices.len() > 10, "there are practices: {practices:?}");
    for address in practices {
        let practice = tab.open(&address).pdf();
        assert!(practice.starts_with(b"%PDF-"));
        assert_eq!(sheets(&practice), 1, "{address}");
    }
    for lang in ["mk", "sr-Cyrl", "en"] {
        assert!(sheets(&tab.open(&page("article event", lang)).pdf()) > 0);
    }
}

/// How many sheets a document has that Chromium wrote: it packs no objects into streams.
fn sheets(pdf: &[u8]) -> usize {
    let mark = b"/Type /Page\n";
    pdf.windows(mark.len()).filter(|it| it == mark).count()
}

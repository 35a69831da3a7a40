//! Printed pages.

use crate::pages::every_page;

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
fn every_page_can_be_printed() {
    every_page(
        |_| {},
        |tab, _| {
            let pdf = tab.pdf();
            let whole = pdf.starts_with(b"%PDF-") && sheets(&pdf) > 0;
            if whole { Vec::new() } else { vec!["no document came of it".to_owned()] }
        },
    );
}

/// How many sheets a document has that Chromium wrote: it packs no objects into streams.
fn sheets(pdf: &[u8]) -> usize {
    let mark = b"/Type /Page\n";
    pdf.windows(mark.len()).filter(|it| it == mark).count()
}

//! Narrow windows and large letters (WCAG 2.2: 1.3.4, 1.4.4, 1.4.10).

use crate::pages::every_page;

const WIDTH: &str = include_str!("look/width.js");

/// A window of 1280 × 1024 pixels that is enlarged to 400 % is one of 320 × 256.
#[test]
fn nothing_sticks_out_at_320_pixels_and_at_400_percent() {
    every_page(
        |tab| _ = tab.viewport(320, 640),
        |tab, _| {
            let mut found = tab.viewport(320, 640).look(WIDTH);
            found.extend(tab.zoomed(320, 256, 4).look(WIDTH));
            found
        },
    );
}

#[test]
fn nothing_sticks_out_between_telephone_and_desk() {
    let widths = [480, 768, 1024, 1920];
    every_page(|_| {}, |tab, _| widths.iter().flat_map(|it| tab.viewport(*it, 700).look(WIDTH)).collect());
}

/// As browsers offer it to those who need it, without enlarging the rest.
#[test]
fn letters_may_be_twice_as_large() {
    let larger = "document.documentElement.style.setProperty('font-size', '200%', 'important')";
    every_page(
        |tab| _ = tab.viewport(640, 900),
        |tab, _| {
            tab.eval(larger);
            tab.look(WIDTH)
        },
    );
}

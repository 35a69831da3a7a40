//! Narrow windows and large letters (WCAG 2.2: 1.3.4, 1.4.4, 1.4.10).

use crate::pages::every_page;

const WIDTH: &str = include_str!("look/width.js");

/// Telephones, tablets, desks. 320 pixels are also what is left of 1280 when a page is enlarged to 400 %.
#[test]
fn nothing_sticks_out_at_any_width_nor_at_400_percent() {
    every_page(
        |_| {},
        |tab, _| {
            let mut found = tab.zoomed(320, 256, 4).look(WIDTH);
            found.extend([320, 480, 768, 1024, 1920].iter().flat_map(|it| tab.viewport(*it, 640).look(WIDTH)));
            found
        },
    );
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

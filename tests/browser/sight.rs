//! What is seen: contrast by day and by night, in forced colors, with spacing of one's own; what can be hit.

use crate::pages::every_page;
use crate::tab::Tab;

const CONTRAST: &str = include_str!("look/contrast.js");
const FORCED: &str = include_str!("look/forced.js");
const SPACING: &str = include_str!("look/spacing.js");
const TARGETS: &str = include_str!("look/targets.js");

/// Sizes of a desk and of a telephone.
const SIZES: [(u32, u32); 2] = [(1280, 900), (360, 640)];

#[test]
fn text_stands_out_by_day_and_by_night() {
    let paper = |tab: &mut Tab| tab.text("getComputedStyle(document.documentElement).backgroundColor");
    every_page(
        |_| {},
        |tab, _| {
            let mut found = tab.prefers(&[("prefers-color-scheme", "light")]).look(CONTRAST);
            let day = paper(tab);
            found.extend(tab.prefers(&[("prefers-color-scheme", "dark")]).look(CONTRAST));
            if day == paper(tab) {
                found.push("the night is as bright as the day".to_owned());
            }
            found
        },
    );
}

#[test]
fn nothing_vanishes_in_forced_colors() {
    const SHOWN: &str = "() => [...texts()].map(({ node }) => node.data.trim())";
    every_page(
        |_| {},
        |tab, _| {
            let usual = tab.prefers(&[]).look(SHOWN);
            tab.prefers(&[("forced-colors", "active")]);
            let mut found: Vec<String> = [CONTRAST, FORCED].iter().flat_map(|it| tab.look(it)).collect();
            if usual != tab.look(SHOWN) {
                found.push("other texts are shown".to_owned());
            }
            found
        },
    );
}

#[test]
fn fingers_hit_what_they_aim_at_and_spacing_of_ones_own_cuts_nothing_off() {
    let look = |tab: &mut Tab| [TARGETS, SPACING].iter().flat_map(|it| tab.look(it)).collect::<Vec<String>>();
    every_page(|_| {}, |tab, _| SIZES.iter().flat_map(|it| look(tab.viewport(it.0, it.1))).collect());
}

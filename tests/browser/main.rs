//! What a browser makes of the site: this repository's own content, read in Chromium by keyboard, on narrow screens, in
//! the dark, on paper.
//!
//! Nothing is built and, but for the preview, no port is opened: the site is a function from address to bytes, and the
//! browser's requests are answered from it. One Chromium serves all tests, each in a tab of its own. Where there is none the tests pass and say
//! so; with `CI` set they fail. What a test measures inside a page stands in `look/`.

mod chromium;
mod site;
mod tab;
mod keys;
mod pages;
mod keyboard;
mod sight;
mod narrow;
mod language;
mod paper;
mod plain;
mod quiet;
mod engines;
mod search;
mod lists;
mod chosen;
mod parity;
mod hostile;
mod offline;
mod preview;
mod forms;

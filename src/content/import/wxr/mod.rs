//! Exports of WordPress: RSS with more in it (WXR). `shortcodes` and `paragraphs` do what WordPress does before it shows a
//! text, `read` takes the export apart.

pub mod addresses;
pub mod between;
pub mod shortcodes;
pub mod paragraphs;
pub mod read;

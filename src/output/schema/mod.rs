//! What a page is about, for machines: JSON-LD in words of schema.org.

pub mod json;
pub mod reference;
pub mod work;
pub mod figure;
pub mod article;
pub mod entry;
pub mod page;

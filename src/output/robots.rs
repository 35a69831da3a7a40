//! `robots.txt`: everything may be read, and here is the sitemap.

use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;

pub fn list(_: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    claims.push(("/robots.txt".into(), Output::Robots));
}

pub fn make(desk: &Desk) -> Making {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", desk.absolute("/sitemap.xml"));
    Ok(Made::Bytes(text.into_bytes()))
}

//! `_headers`: what static hosts (Netlify, Cloudflare Pages and those that follow them) send along with each file.
//!
//! Where several rules fit an address, these hosts join the values of one header with commas. So no header stands in two
//! rules for the same address, but for the policy of pictures: of two policies, browsers keep to both.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::output::search::plan::index;
use crate::render::policy;

/// Folders whose addresses change with their content.
const FINGERPRINTED: &[&str] = &["assets", "icons", "media", "posters"];

pub fn list(_: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    claims.push(("/_headers".into(), Output::Headers));
}

pub fn make(desk: &Desk) -> Making {
    let mut text = String::new();
    let mut rule = |address: &str, headers: &[(&str, &str)]| {
        writeln!(text, "{}", desk.href(address)).expect("a `String` takes everything");
        for (name, value) in headers {
            writeln!(text, "  {name}: {value}").expect("a `String` takes everything");
        }
    };
    let policy = policy::of_server();
    let mut everywhere = vec![
        ("Content-Security-Policy", policy.as_str()),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
    if desk.graph.config().base_url.scheme() == "https" {
        everywhere.push(("Strict-Transport-Security", "max-age=31536000"));
    }
    rule("/*", &everywhere);
    rule("/*.svg", &[("Content-Security-Policy", policy::OF_SVG)]);
    if desk.graph.config().data {
        // Open data may be read by pages of other hosts.
        for address in ["/data/*", "/data.json"] {
            rule(address, &[("Access-Control-Allow-Origin", "*")]);
        }
    }
    for folder in FINGERPRINTED.iter().map(|it| format!("/{it}/")).chain(index_folders(desk)) {
        rule(&format!("{folder}*"), &[("Cache-Control", "public, max-age=31536000, immutable")]);
    }
    Ok(Made::Bytes(text.into_bytes()))
}

/// Folders of the search index: what lies in one is named after its content, what lies beside them is not.
fn index_folders(desk: &Desk) -> BTreeSet<String> {
    if !desk.graph.config().search {
        return BTreeSet::new();
    }
    let folders = index(desk).files.iter().filter_map(|(name, _)| name.split_once('/'));
    folders.map(|(folder, _)| format!("{}{folder}/", address::INDEX)).collect()
}

//! Media and the theme's assets, published as they are.

use std::collections::BTreeSet;

use crate::content::visit;
use crate::graph::address;
use crate::graph::link::{self, Destination};
use crate::graph::whole::{Graph, MediumId};
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for id in shown(&desk.graph) {
        claims.push((address::medium(desk.graph.medium(id)).into(), Output::Medium(id)));
    }
    let has_search = desk.graph.config().search;
    let assets = desk.assets.iter().enumerate();
    for (at, asset) in assets.filter(|(_, it)| has_search || !SEARCH.contains(&it.name.as_str())) {
        claims.push((asset.address.clone().into(), Output::Asset(at as u32)));
    }
}

/// Scripts that only a site with search needs.
const SEARCH: &[&str] = &["find.js", "search.js"];

/// Media that a published article shows or links to: what belongs to a draft alone is not public yet.
fn shown(graph: &Graph) -> BTreeSet<MediumId> {
    let mut shown = BTreeSet::new();
    if graph.library.media.is_empty() {
        return shown;
    }
    for article in graph.published().map(|it| graph.article(it)) {
        visit::targets(&article.body, &mut |target, _| {
            if let Ok(Destination::Medium(id, _)) = link::resolve(graph, article, target) {
                shown.insert(id);
            }
        });
    }
    shown
}

pub fn medium(desk: &Desk, id: MediumId) -> Making {
    Ok(Made::Copy(desk.graph.medium(id).path.clone()))
}

pub fn asset(desk: &Desk, at: u32) -> Making {
    Ok(Made::Bytes(desk.assets[at as usize].bytes.clone()))
}

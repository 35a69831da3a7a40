//! Media and the theme's assets, published as they are.

use std::collections::BTreeSet;

use crate::content::body::{Inline, Target};
use crate::content::visit;
use crate::graph::address;
use crate::graph::link::{self, Destination};
use crate::graph::picture::{self, Coding};
use crate::graph::whole::{Graph, MediumId};
use crate::output::desk::Desk;
use crate::output::made::{Made, Making, Scaled};
use crate::output::manifest::Output;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    let Shown { whole, copies } = shown(&desk.graph);
    for id in whole {
        claims.push((address::medium(desk.graph.medium(id)).into(), Output::Medium(id)));
    }
    for (id, width, coding) in copies {
        let address = picture::address(desk.graph.medium(id), width, coding);
        claims.push((address.into(), Output::Scaled(id, width, coding)));
    }
    let has_search = desk.graph.config().search;
    let assets = desk.assets.iter().enumerate();
    for (at, asset) in assets.filter(|(_, it)| has_search || !SEARCH.contains(&it.name.as_str())) {
        claims.push((asset.address.clone().into(), Output::Asset(at as u32)));
    }
}

/// Scripts that only a site with search needs.
const SEARCH: &[&str] = &["find.js", "search.js"];

/// What readers get to see.
#[derive(Default)]
struct Shown {
    whole: BTreeSet<MediumId>,
    copies: BTreeSet<(MediumId, u32, Coding)>,
}

/// Logos, and media that a published article shows or links to: what belongs to a draft alone is not public yet. Of a large
/// picture that no link leads to, only the copies are published.
fn shown(graph: &Graph) -> Shown {
    let mut shown = Shown::default();
    if graph.library.media.is_empty() {
        return shown;
    }
    for (id, _) in graph.library.registry.iter().filter(|(_, it)| it.logo.is_some()) {
        graph.logo(id).into_iter().for_each(|it| shown.add_small(graph, it));
    }
    for article in graph.published().map(|it| graph.article(it)) {
        let find = |target: &Target| match link::resolve(graph, article, target) {
            Ok(Destination::Medium(id, _)) => Some(id),
            _ => None,
        };
        visit::inlines(&article.body, &mut |inline| match inline {
            Inline::Link(link) => shown.whole.extend(find(&link.to)),
            Inline::Image(image) => find(&image.to).into_iter().for_each(|id| shown.add(graph, id)),
            _ => {}
        });
    }
    shown
}

impl Shown {
    /// A picture that is shown small, as a logo is: the picture, or the copy that stands for it, and the narrowest WebP.
    fn add_small(&mut self, graph: &Graph, id: MediumId) {
        let medium = graph.medium(id);
        match picture::usual(medium) {
            Some((width, coding)) => drop(self.copies.insert((id, width, coding))),
            None => drop(self.whole.insert(id)),
        }
        let narrowest = picture::widths(medium, Coding::WebP).first().copied();
        self.copies.extend(narrowest.map(|width| (id, width, Coding::WebP)));
    }

    fn add(&mut self, graph: &Graph, id: MediumId) {
        let medium = graph.medium(id);
        if picture::usual(medium).is_none() {
            self.whole.insert(id);
        }
        for coding in [Coding::Jpeg, Coding::WebP] {
            self.copies.extend(picture::widths(medium, coding).into_iter().map(|width| (id, width, coding)));
        }
    }
}

pub fn medium(desk: &Desk, id: MediumId) -> Making {
    let medium = desk.graph.medium(id);
    let path = medium.path.clone();
    let is_picture = matches!(medium.ending().as_str(), "jpg" | "jpeg" | "png" | "webp");
    Ok(if is_picture { Made::Cleaned(path) } else { Made::Copy(path) })
}

pub fn scaled(desk: &Desk, id: MediumId, width: u32, coding: Coding) -> Making {
    let medium = desk.graph.medium(id);
    let (height, key) = (picture::height(medium, width), picture::key(medium, width, coding));
    Ok(Made::Scaled(Scaled { path: medium.path.clone(), width, height, coding, key }))
}

pub fn asset(desk: &Desk, at: u32) -> Making {
    Ok(Made::Bytes(desk.assets[at as usize].bytes.clone()))
}

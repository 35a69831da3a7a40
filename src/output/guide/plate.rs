//! The map of a guide: where the places lie that its index names.
//!
//! A page shows it as a file beside it, which is loaded when a reader comes to it; the others take it along.

use crate::base::lang::Lang;
use crate::graph::address;
use crate::graph::guide::{Guide, OutlineId};
use crate::output::desk::Desk;
use crate::output::guide::form::Form;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::output::map;
use crate::render::view::GuideMapView;

/// What the file is called among what a guide takes along.
pub const FILE: &str = "map.svg";

/// Every guide that is about places which can be drawn.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for guide in desk.graph.guides.iter().filter(|it| map::has_places(desk, it)) {
        let address = address::plate(&desk.graph, desk.graph.outline(guide.outline), guide.lang);
        claims.push((address.into(), Output::Plate(guide.outline, guide.lang)));
    }
}

pub fn make(desk: &Desk, id: OutlineId, lang: Lang) -> Making {
    let guide = desk.graph.guide(id, lang).expect("only guides that are made are listed");
    Ok(file(desk, guide).expect("only maps that can be drawn are listed"))
}

/// The picture as a file.
pub fn file(desk: &Desk, guide: &Guide) -> Option<Made> {
    Some(Made::Bytes(map::of_guide(desk, guide)?.drawn.alone().into_bytes()))
}

/// The map as the index shows it.
pub fn view(desk: &Desk, guide: &Guide, form: Form) -> Option<GuideMapView> {
    let map = map::of_guide(desk, guide)?;
    let address = address::plate(&desk.graph, desk.graph.outline(guide.outline), guide.lang);
    Some(GuideMapView {
        url: if form == Form::Page { desk.href(&address) } else { FILE.to_owned() },
        width: map.drawn.width.round() as u32,
        height: map.drawn.height.round() as u32,
        alt: map.title,
        legend: map.legend,
        notes: map.notes,
    })
}

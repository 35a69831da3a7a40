//! Media and the theme's assets, published as they are.

use crate::graph::address;
use crate::graph::whole::MediumId;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for (at, medium) in desk.graph.library.media.iter().enumerate() {
        claims.push((address::medium(medium).into(), Output::Medium(MediumId(at as u32))));
    }
    for (at, asset) in desk.assets.iter().enumerate() {
        claims.push((asset.address.clone().into(), Output::Asset(at as u32)));
    }
}

pub fn medium(desk: &Desk, id: MediumId) -> Making {
    Ok(Made::Copy(desk.graph.medium(id).path.clone()))
}

pub fn asset(desk: &Desk, at: u32) -> Making {
    Ok(Made::Bytes(desk.assets[at as usize].bytes.clone()))
}

//! The site's mark in the sizes that browsers and telephones ask for.

use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::render::icon::Icon;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for icon in Icon::ALL {
        claims.push((desk.icon(icon).address.into(), Output::Icon(icon)));
    }
}

pub fn make(desk: &Desk, icon: Icon) -> Making {
    Ok(Made::Sketch(desk.icon(icon).sketch))
}

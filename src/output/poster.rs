//! The picture that is shown beside a link to the site where people share it.

use crate::base::lang::Lang;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for lang in desk.graph.config().languages.iter().map(|it| it.lang) {
        claims.push((desk.shared(lang).poster.address.clone().into(), Output::Poster(lang)));
    }
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    Ok(Made::Sketch(desk.shared(lang).poster.sketch.clone()))
}

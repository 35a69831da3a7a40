//! Pictures that a guide takes along.

use std::collections::BTreeMap;

use crate::content::body::Inline;
use crate::content::visit;
use crate::graph::address;
use crate::graph::guide::Guide;
use crate::graph::link::{Destination, resolve};
use crate::graph::picture;
use crate::graph::whole::{Graph, MediumId};
use crate::output::desk::Desk;
use crate::output::file;
use crate::output::guide::plate;
use crate::output::made::Made;

/// Where pictures stand in a book or a folder.
const FOLDER: &str = "pictures/";

/// The file of a picture in a guide, with its size in pixels; one file for each picture, no wider than paper needs.
pub fn name(graph: &Graph, id: MediumId) -> (String, u32, u32) {
    let medium = graph.medium(id);
    let (address, width, height) = match picture::usual(medium) {
        Some((width, coding)) => (picture::address(medium, width, coding), width, picture::height(medium, width)),
        None => {
            let (width, height) = medium.size.unwrap_or_default();
            (address::medium(medium), width, height)
        }
    };
    (format!("{FOLDER}{}", address.rsplit('/').next().unwrap_or_default()), width, height)
}

/// Every picture of a guide, by the name of its file.
pub fn all(desk: &Desk, guide: &Guide) -> BTreeMap<String, Made> {
    let graph = &desk.graph;
    let mut found: BTreeMap<String, Made> =
        plate::file(desk, guide).map(|it| (plate::FILE.to_owned(), it)).into_iter().collect();
    for article in guide.chapters.iter().map(|it| graph.article(it.version.article)) {
        visit::inlines(&article.body, &mut |inline| {
            if let Inline::Image(image) = inline
                && let Ok(Destination::Medium(id, _)) = resolve(graph, article, &image.to)
            {
                let made = match picture::usual(graph.medium(id)) {
                    Some((width, coding)) => file::scaled(desk, id, width, coding),
                    None => file::medium(desk, id),
                };
                found.extend(made.map(|it| (name(graph, id).0, it)));
            }
        });
    }
    found
}

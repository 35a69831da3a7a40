//! All projects of which enough is told, as an IATI activity file, version 2.03.

use crate::content::kind::project;
use crate::graph::group::GroupId;
use crate::output::data::activity::Teller;
use crate::output::data::file::articles;
use crate::output::data::xml::Xml;
use crate::output::desk::Desk;

/// The projects that the standard can tell.
pub fn tellers(desk: &Desk) -> impl Iterator<Item = Teller<'_>> {
    let projects = articles(desk).filter(|it: &GroupId| *desk.graph.group(*it).kind == project::KIND);
    projects.filter_map(|it| Teller::of(desk, it))
}

pub fn write(desk: &Desk) -> Vec<u8> {
    let mut xml = Xml::begin();
    xml.element("iati-activities", &[("version", "2.03")], |xml| tellers(desk).for_each(|it| it.write(xml)));
    xml.end()
}

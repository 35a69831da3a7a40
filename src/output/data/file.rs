//! Which files there are, where they stand and what they are.

use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::output::data::ids;
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

/// Where a file stands.
pub fn address(desk: &Desk, dataset: Dataset) -> String {
    match dataset {
        Dataset::Catalog => "/data.json".to_owned(),
        other => [address::DATA, &name(desk, other)].concat(),
    }
}

/// The name of a file below `/data/`.
pub fn name(desk: &Desk, dataset: Dataset) -> String {
    match dataset {
        Dataset::Article(group) => ids::article(desk, group) + ".json",
        Dataset::Kind(at) => [KINDS[at as usize].folder, ".csv"].concat(),
        Dataset::Figures => "figures.csv".to_owned(),
        Dataset::History => "figures-history.csv".to_owned(),
        Dataset::Contacts => "contacts.csv".to_owned(),
        Dataset::Register(register) => [register.name(), ".csv"].concat(),
        Dataset::Places => "places.geojson".to_owned(),
        Dataset::Activities => "activities.xml".to_owned(),
        Dataset::Catalog => "data.json".to_owned(),
        Dataset::Package => "datapackage.json".to_owned(),
    }
}

/// The media type, as registered with IANA.
pub fn media_type(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Article(_) | Dataset::Package => "application/json",
        Dataset::Catalog => "application/ld+json",
        Dataset::Kind(_) | Dataset::Figures | Dataset::History | Dataset::Contacts | Dataset::Register(_) => "text/csv",
        Dataset::Places => "application/geo+json",
        Dataset::Activities => "application/xml",
    }
}

/// What people call the form of a file.
pub fn form(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Article(_) => "JSON",
        Dataset::Kind(_) | Dataset::Figures | Dataset::History | Dataset::Contacts | Dataset::Register(_) => "CSV",
        Dataset::Places => "GeoJSON",
        Dataset::Activities => "IATI 2.03",
        Dataset::Catalog => "DCAT-AP",
        Dataset::Package => "Frictionless",
    }
}

/// Every article that is published: drafts are no data.
pub fn articles(desk: &Desk) -> impl Iterator<Item = GroupId> + '_ {
    let groups = desk.graph.groups.iter().map(|(id, _)| id);
    groups.filter(|it| versions(desk, *it).next().is_some())
}

/// The versions of an article that are no drafts, in the order of the site's languages.
pub fn versions(desk: &Desk, group: GroupId) -> impl Iterator<Item = ArticleId> + '_ {
    let versions = desk.graph.group(group).versions.iter().copied();
    versions.filter(|it| !desk.graph.article(*it).draft)
}

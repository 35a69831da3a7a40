//! Where the logos of organisations lie.

use crate::content::media::is_picture;
use crate::content::registry::EntryId;
use crate::graph::link::beside;
use crate::graph::whole::{Graph, MediumId};

/// Where the registry lies.
pub const FOLDER: &str = "content/registry";

impl Graph {
    /// The logo of an organisation, if it has one that can be shown.
    pub fn logo(&self, entry: EntryId) -> Option<MediumId> {
        let logo = self.entry(entry).logo.as_ref()?;
        beside(self, FOLDER, &logo.file).filter(|it| is_picture(&self.medium(*it).path))
    }
}

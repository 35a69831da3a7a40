//! The preview: the site as it is now, made page by page for whoever looks, and made again when a file changes.
//!
//! It answers from the table of addresses and from nothing else, so no address can lead out of the site. A
//! [`Snapshot`](snapshot::Snapshot) is a site with what there is to say about it; a change never touches it, but puts
//! another in its place, and the [`bell`] rings in every page that is open.

pub mod media_type;
pub mod door;
pub mod address;
pub mod fingerprint;
pub mod script;
pub mod editor;
pub mod watch;
pub mod listing;
pub mod sorry;
pub mod typesetting;
pub mod progress;
pub mod snapshot;
pub mod clock;
pub mod concern;
pub mod sheet;
pub mod links;
pub mod status;
pub mod desk;
pub mod patience;
pub mod bell;
pub mod waiting;
pub mod reply;
pub mod socket;
pub mod serve;

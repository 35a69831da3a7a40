//! What tells one edition of a guide from another, and of which time it is.

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

use crate::graph::address;
use crate::graph::guide::Guide;
use crate::output::desk::Desk;

/// When a book or a document was made: what `SOURCE_DATE_EPOCH` says, else the beginning of the day of its edition.
pub fn time(desk: &Desk, guide: &Guide) -> DateTime {
    let epoch = desk.epoch.and_then(|it| Timestamp::from_second(it).ok());
    let told = epoch.map(|it| it.to_zoned(TimeZone::UTC).datetime());
    told.unwrap_or_else(|| desk.graph.outline(guide.outline).edition.date.to_datetime(Time::midnight()))
}

/// The same for the same edition of the same guide in the same language, and for no other: a UUID of version 8 (RFC 9562)
/// made of a hash.
pub fn identifier(desk: &Desk, guide: &Guide) -> String {
    let outline = desk.graph.outline(guide.outline);
    let page = desk.absolute(&address::guide(&desk.graph, outline, guide.lang));
    let hash = blake3::hash(format!("{page}\n{}\n{}", guide.lang, outline.edition.number).as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|it| format!("{it:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

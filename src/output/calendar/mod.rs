//! Calendars (RFC 5545): a file for each event, and one for what happens in a language, under a topic, in a place.

pub mod text;
pub mod days;
pub mod event;
pub mod agenda;

//! A body as plain text.

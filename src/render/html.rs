//! A body as HTML.

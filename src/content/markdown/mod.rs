//! Markdown to [`Body`](crate::content::body::Body).

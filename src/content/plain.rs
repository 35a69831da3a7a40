//! A body as plain text.
pub fn text(_: &crate::content::body::Body) -> String {
    String::new()
}

//! What a run may choose beside the content.

/// What a run may choose beside the content.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Publish drafts too.
    pub drafts: bool,
    /// The site's address, if not that of the configuration.
    pub base_url: Option<String>,
    /// `SOURCE_DATE_EPOCH`: seconds since 1970.
    pub epoch: Option<i64>,
}

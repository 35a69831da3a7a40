//! What a run may choose beside the content.

/// What a run may choose beside the content.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Publish drafts too.
    pub drafts: bool,
    /// The site's address, if not that of the configuration.
    pub base_url: Option<String>,
    /// List the files of the search index only when somebody asks for one: a preview starts without them.
    pub index_later: bool,
    /// `SOURCE_DATE_EPOCH`: seconds since 1970.
    pub epoch: Option<i64>,
}

//! What the texts of a kind tell, under which headings and in how many words.

/// A template for whole texts: how long its words may be, and which parts its body has. None of the parts has to be there.
#[derive(Debug)]
pub struct Pattern {
    /// Most words of a title, of a text that has one of the parts at least.
    pub title: usize,
    /// Most words of a summary, likewise.
    pub summary: usize,
    /// In the order in which they are told.
    pub parts: &'static [Section],
}

/// A part of a body: what stands under the heading whose id is its name.
#[derive(Debug)]
pub struct Section {
    /// The id of its heading, in every language the same: `## Кој има корист {#who-benefits}`.
    pub name: &'static str,
    /// Most words, of all that stands below the heading.
    pub most: usize,
    /// Its heading, for those who begin a text.
    pub heading: &'static str,
    /// What it says, for those who write it: small letters, no stop.
    pub about: &'static str,
    /// Short enough to stand in lists.
    pub in_lists: bool,
}

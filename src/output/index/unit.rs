//! What is found: an article in all its languages, or an entry of the registry.

/// What is known of a unit before its texts are read: what it is filtered by, and its place in the order.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit {
    /// The languages it is written in: bit n for the nth language of the site.
    pub langs: u32,
    /// Index of its kind among the kinds of the index.
    pub kind: u16,
    /// What it concerns, by index among the values of each facet; sorted.
    pub countries: Vec<u32>,
    pub municipalities: Vec<u32>,
    pub topics: Vec<u32>,
    /// The year it is listed under.
    pub year: Option<i16>,
    /// Its date turned around, so that the newest comes first.
    pub age: (i16, i8, i8),
    /// What the caller knows it by.
    pub key: u32,
}

/// A unit in one language, as it is indexed and shown.
#[derive(Clone, Debug, Default)]
pub struct Version {
    /// Which language of the site.
    pub lang: u8,
    pub title: String,
    /// From the site's root.
    pub address: String,
    /// One or two sentences.
    pub summary: String,
    /// Where and when, in words.
    pub place: String,
    pub date: String,
    /// The year of its date: of what weighs the same, the newer comes first.
    pub year: Option<i16>,
    /// Its headings and paragraphs, a line each; the title is not repeated.
    pub text: String,
    /// Where in it the lines of headings begin, in bytes, rising.
    pub headings: Vec<usize>,
    /// Names and other words that stand for it, each with its language; `None` for words of no language.
    pub names: Vec<(Part, Option<u8>, String)>,
}

impl Version {
    /// The lines of its text.
    pub fn lines(&self) -> impl Iterator<Item = (Part, &str)> {
        let mut end = 0;
        self.text.split_inclusive('\n').map(move |line| {
            let start = end;
            end += line.len();
            (if self.headings.binary_search(&start).is_ok() { Part::Heading } else { Part::Body }, line)
        })
    }
}

/// The part of a unit that a word stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Title,
    /// Aliases, and names of places.
    Name,
    Topic,
    /// Headings, and names of organisations and people.
    Heading,
    Body,
    /// Other wordings for what the text says.
    Synonym,
}

impl Part {
    /// How much a word weighs here: BM25F (Robertson, Zaragoza, Taylor 2004), with weights chosen for short articles.
    pub fn weight(self) -> f32 {
        match self {
            Part::Title => 5.0,
            Part::Name => 4.0,
            Part::Topic => 3.0,
            Part::Heading => 2.5,
            Part::Body => 1.0,
            Part::Synonym => 0.6,
        }
    }
}

//! What the caller asks of a publication, and what it is told of it.

use std::path::PathBuf;
use std::time::Duration;

/// How to publish.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder that is published; made if it is not there.
    pub target: PathBuf,
    /// Foreign files in the output that stay: a path (`CNAME`), a folder (`.well-known/`), `*` for any part of one name.
    pub keep: Vec<String>,
    /// Whatever stands in the output and is neither ours nor kept becomes ours, that is: it goes.
    pub adopt: bool,
    /// Writes `.gz` and `.br` beside every text file that gets smaller by it.
    pub precompress: bool,
    pub way: Way,
    /// Folders and files that the output must not be, hold, or lie in.
    pub sources: Vec<PathBuf>,
    /// How long to wait for another build of the same output.
    pub wait: Duration,
}

/// The way that the new site takes the old one's place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// One exchange of folders, and file by file where the system has none.
    #[default]
    Auto,
    FileByFile,
    /// The output is a link to a folder per release; `keep` older releases stay beside it.
    Symlink {
        keep: usize,
    },
}

/// What a publication did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub way: Taken,
    /// Files written, compressed twins included.
    pub written: usize,
    /// Files that stand as they stood, inode and time.
    pub unchanged: usize,
    /// Files of the old site that the new one has no longer.
    pub removed: usize,
    /// Bytes written.
    pub bytes: u64,
}

/// The way that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// None: the site stood there already.
    Nothing,
    /// There was no site; the new one got its name.
    First,
    Exchange,
    FileByFile,
    Symlink,
}

impl Taken {
    /// A sentence for the one who runs the build.
    pub fn sentence(self) -> &'static str {
        match self {
            Taken::Nothing => "the published site is up to date",
            Taken::First => "published for the first time, in one step",
            Taken::Exchange => "published in one step",
            Taken::FileByFile => "published file by file, for this place offers no exchange of folders",
            Taken::Symlink => "published as a new release, by one flip of the link",
        }
    }
}

//! Shared slices of text.

use std::borrow::Borrow;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// A piece of text that shares its storage with the whole it was cut from.
///
/// An article of some hundred words is cut into as many pieces; cloning or cutting one copies no letter.
#[derive(Clone)]
pub struct Text {
    whole: Arc<str>,
    start: u32,
    end: u32,
}

impl Text {
    /// The piece at `range`, in bytes of this piece. Panics off a character boundary, as slicing does.
    pub fn slice(&self, range: Range<usize>) -> Text {
        let _checked: &str = &self[range.clone()];
        Text { whole: self.whole.clone(), start: self.start + range.start as u32, end: self.start + range.end as u32 }
    }

    pub fn as_str(&self) -> &str {
        &self.whole[self.start as usize..self.end as usize]
    }
}

impl Default for Text {
    fn default() -> Text {
        static EMPTY: std::sync::LazyLock<Text> = std::sync::LazyLock::new(|| Text::from(""));
        EMPTY.clone()
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text { end: text.len() as u32, start: 0, whole: Arc::from(text) }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text { end: text.len() as u32, start: 0, whole: Arc::from(text) }
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Text) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Text) -> std::cmp::Ordering {
        self.as_str().cmp(other)
    }
}

impl std::hash::Hash for Text {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// Text for human eyes: converted between scripts and escaped on output, unlike names, code and addresses.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
pub struct Prose(pub Text);

impl Deref for Prose {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<T: Into<Text>> From<T> for Prose {
    fn from(text: T) -> Prose {
        Prose(text.into())
    }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_of_a_slice_reads_the_same_letters() {
        let whole = Text::from("Пландиште, центар");
        let part = whole.slice(0..18);
        assert_eq!(part.as_str(), "Пландиште");
        assert_eq!(part.slice(2..6).as_str(), "ла");
    }
}

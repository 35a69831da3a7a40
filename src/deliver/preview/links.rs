//! External links that were broken when they were last looked at: what `vodic check --external` has remembered.

use serde::Deserialize;

use crate::base::files::Files;

/// Where it is remembered, from the root of the project.
const PATH: &str = ".vodic-cache/links.json";
/// Largest such file, in bytes.
const LIMIT: u64 = 16 << 20;

/// What is remembered. What else stands in the file is for those who look.
#[derive(Deserialize, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The day of the last look, as `2026-11-22`.
    #[serde(default)]
    pub checked: String,
    #[serde(default)]
    pub links: Vec<Link>,
}

/// One address elsewhere.
#[derive(Deserialize, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub url: String,
    /// `ok`, `broken` or `unknown`.
    #[serde(default)]
    pub state: String,
    /// What was answered.
    #[serde(default)]
    pub why: String,
    /// Where the link stands, as `content/pages/a.mk.md:12:5`.
    #[serde(default)]
    pub places: Vec<String>,
}

/// What is remembered; nothing, if nobody has looked or the file is another's.
pub fn remembered(files: &dyn Files) -> Links {
    files.read(PATH, LIMIT).ok().and_then(|it| serde_json::from_slice(&it).ok()).unwrap_or_default()
}

impl Links {
    /// Those that lead nowhere any more.
    pub fn broken(&self) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(|it| it.state == "broken")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::files::Memory;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let links = remembered(&Memory::from([(PATH, text)]));
        assert_eq!(links.broken().map(|it| it.url.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn broken_links_are_remembered() {
        let one = r#"{"url": "https://a.example", "state": "broken", "why": "404", "places": ["content/a.md:1:2"]}"#;
        check(
            &format!(r#"{{"checked": "2026-11-22", "links": [{one}, {{"url": "https://b.example", "state": "ok"}}]}}"#),
            &["https://a.example"],
        );
    }

    #[test]
    fn without_a_look_nothing_is_broken() {
        check("{}", &[]);
        check("no JSON", &[]);
        assert_eq!(remembered(&Memory::default()), Links::default());
    }
}

//! Which foreign files in the output stay.

/// Patterns of foreign files that stay: paths, folders, and `*` within one name.
pub struct Keep(Vec<String>);

impl Keep {
    pub fn new(patterns: &[String]) -> Keep {
        Keep(patterns.iter().map(|it| it.trim_start_matches("./").trim_matches('/').to_owned()).collect())
    }

    /// Whether a pattern names this file or a folder above it.
    pub fn has(&self, path: &str) -> bool {
        self.0.iter().any(|pattern| covers(pattern, path))
    }
}

fn covers(pattern: &str, path: &str) -> bool {
    let mut names = path.split('/');
    !pattern.is_empty() && pattern.split('/').all(|it| names.next().is_some_and(|name| matches(it, name)))
}

/// Whether a name fits a pattern in which `*` stands for any letters. Greedy with one point of return, so never exponential.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(start) else { return false };
    let Some((middle, end)) = rest.rsplit_once('*') else { return name.ends_with(rest) };
    for part in middle.split('*') {
        let Some(at) = name.find(part) else { return false };
        name = &name[at + part.len()..];
    }
    name.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, path: &str, expected: bool) {
        assert_eq!(Keep::new(&[pattern.to_owned()]).has(path), expected);
    }

    #[test]
    fn a_path_is_itself_only() {
        check("CNAME", "CNAME", true);
        check("CNAME", "CNAME2", false);
        check("CNAME", "a/CNAME", false);
    }

    #[test]
    fn a_folder_is_all_that_is_in_it() {
        check(".well-known/", ".well-known/acme/token", true);
        check(".well-known", ".well-known-not", false);
        check("./a/b", "a/b/c", true);
    }

    #[test]
    fn a_star_stays_within_one_name() {
        check("google*.html", "google123.html", true);
        check("google*.html", "google/123.html", false);
        check("*/x", "a/x", true);
        check("a*b*c*d", "a-b-c-d", true);
        check("a*b*c*d", "a-c-b-d", false);
        check("ab*ba", "aba", false);
        check("*", "anything/below", true);
    }

    #[test]
    fn an_empty_pattern_is_nothing() {
        check("", "a", false);
        check("/", "a", false);
    }
}

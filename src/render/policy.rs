//! What a page may load and do: the content security policy, for pages and for web servers.

/// Every directive and its value. Nothing comes from elsewhere, nothing stands inline, and no script may turn text into
/// markup. Data blocks, as JSON-LD, are not executed and need no directive.
pub static DIRECTIVES: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
    ("object-src", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "'none'"),
];

/// What only a web server can say: browsers ignore it in a page.
static HEADER_ONLY: &[(&str, &str)] = &[("frame-ancestors", "'none'")];

/// The policy of pictures that a reader opens by themselves: nothing in them runs.
pub const OF_SVG: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// The policy as it stands in a page.
pub fn of_page() -> String {
    written(DIRECTIVES.iter())
}

/// The policy as a web server sends it.
pub fn of_server() -> String {
    written(DIRECTIVES.iter().chain(HEADER_ONLY))
}

fn written<'a>(directives: impl Iterator<Item = &'a (&'a str, &'a str)>) -> String {
    directives.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_cannot_forbid_frames_but_a_server_can() {
        assert!(of_page().starts_with("default-src 'none'; script-src 'self'; "));
        assert!(!of_page().contains("frame-ancestors"));
        assert_eq!(of_server(), format!("{}; frame-ancestors 'none'", of_page()));
    }

    #[test]
    fn the_manual_tells_the_policy() {
        let manual = include_str!("../../docs/hosting.md");
        assert_eq!(manual.matches(&*of_server()).count(), 3);
        assert_eq!(manual.matches(OF_SVG).count(), 3);
    }

    #[test]
    fn nothing_could_end_an_attribute() {
        assert!(!of_page().contains(['"', '<', '>', '&']));
    }
}

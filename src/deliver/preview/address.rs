//! What a request asks for, as an address of the site.
//!
//! The address is looked up in a table and never joined to a path, so nothing here has to be safe; it is strict all the
//! same, as an address that could be meant to lead elsewhere is one that nobody links to.

use percent_encoding::percent_decode_str;

/// The address that the path of a request line means; `None` if no page could stand there.
pub fn of(path: &str) -> Option<String> {
    let encoded = path.to_ascii_lowercase();
    if ["%2f", "%5c", "%00", "%25"].iter().any(|it| encoded.contains(it)) {
        return None;
    }
    let address = percent_decode_str(path).decode_utf8().ok()?;
    let is_odd = |it: char| it.is_control() || it == '\\';
    let climbs = address.split('/').any(|it| matches!(it, "." | ".."));
    let is_address = address.starts_with('/') && !address.contains("//") && !address.contains(is_odd) && !climbs;
    is_address.then(|| address.into_owned())
}

/// The value of a parameter, decoded.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes()).find(|it| it.0 == name).map(|it| it.1.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Option<&str>) {
        assert_eq!(of(path).as_deref(), expected);
    }

    #[test]
    fn addresses_are_decoded_once() {
        check("/mk/events/", Some("/mk/events/"));
        check("/mk/%D0%BD%D0%B0%D1%81%D1%82%D0%B0%D0%BD%D0%B8/", Some("/mk/настани/"));
        check("/a%20b", Some("/a b"));
        check("/a%2520b", None);
    }

    #[test]
    fn nothing_leads_elsewhere() {
        let climbing =
            ["/../x", "/a/../x", "/%2e%2e/x", "/.%2e/x", "/a/./b", "/..", "/%2E%2E%2Fx", "/..%2fx", "/..%5cx"];
        let odd = ["", "x", "*", "//evil.example/", "/a//b", "/a\\b", "/%00", "/a%0d%0ab", "/%ff", "/%c0%ae%c0%ae/"];
        climbing.iter().chain(&odd).for_each(|it| check(it, None));
    }

    #[test]
    fn parameters_are_found() {
        assert_eq!(parameter("at=%2Fmk%2F&seen=a.b", "at").as_deref(), Some("/mk/"));
        assert_eq!(parameter("at=%2Fmk%2F", "seen"), None);
    }
}

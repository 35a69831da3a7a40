//! Who may come in: requests that name this preview as their host, and of other sites' pages none at all.
//!
//! Any page that an editor has open in the browser can send requests to this machine. By giving a name of its own this
//! machine's address (DNS rebinding) it could even read the answers. It cannot choose what the browser writes into
//! `Host`, `Origin` and `Sec-Fetch-Site`, so these decide.

use std::net::IpAddr;

/// What a request says of where it comes from and whom it means.
#[derive(Clone, Copy, Debug, Default)]
pub struct Claim<'a> {
    /// `Host`; none if there is not exactly one.
    pub host: Option<&'a str>,
    /// The host in the request line, if one stands there.
    pub target: Option<&'a str>,
    pub origin: Option<&'a str>,
    /// `Sec-Fetch-Site` and `Sec-Fetch-Mode`.
    pub site: Option<&'a str>,
    pub mode: Option<&'a str>,
}

/// Knows the names of this preview.
#[derive(Clone, Debug)]
pub struct Door {
    port: u16,
    /// In small letters, without a port.
    names: Vec<String>,
}

impl Door {
    /// Admits what names this machine, or one of some more names.
    pub fn new(port: u16, more: &[String]) -> Door {
        let own = ["127.0.0.1", "[::1]", "localhost"].map(str::to_owned);
        Door { port, names: own.into_iter().chain(more.iter().map(|it| it.to_ascii_lowercase())).collect() }
    }

    /// Whether a request is for this preview. Where others may reach it, the address that they reached is a name too:
    /// `here`, of our end of the connection.
    pub fn admits(&self, claim: &Claim, here: IpAddr) -> bool {
        let named = |host: &str| self.is_ours(host, here);
        let foreign = claim.site.is_some_and(|it| it == "cross-site" || it == "same-site");
        // To follow a link to the preview is all that pages of other sites may do.
        let followed = claim.mode.is_none_or(|it| it == "navigate");
        claim.host.is_some_and(named) && claim.target.is_none_or(named) && (!foreign || followed)
    }

    /// Whether a request comes from one of our own pages, or from a program that is no browser.
    pub fn is_from_us(&self, claim: &Claim, here: IpAddr) -> bool {
        let site = claim.site.is_none_or(|it| it == "same-origin");
        site && claim.origin.is_none_or(|it| self.is_own_origin(it, here))
    }

    /// Whether it surely comes from one of our own pages: browsers write the origin of everything that could change
    /// something.
    pub fn is_surely_from_us(&self, claim: &Claim, here: IpAddr) -> bool {
        claim.origin.is_some() && self.is_from_us(claim, here)
    }

    fn is_own_origin(&self, origin: &str, here: IpAddr) -> bool {
        origin.strip_prefix("http://").is_some_and(|it| self.is_ours(it, here))
    }

    fn is_ours(&self, host: &str, here: IpAddr) -> bool {
        let Some((name, port)) = divided(host) else { return false };
        let name = name.to_ascii_lowercase();
        let reached = match here {
            IpAddr::V4(it) => it.to_string(),
            IpAddr::V6(it) => it.to_ipv4_mapped().map_or_else(|| format!("[{it}]"), |it| it.to_string()),
        };
        port == self.port && (self.names.contains(&name) || name == reached)
    }
}

/// Name and port; 80 where none is written.
fn divided(host: &str) -> Option<(&str, u16)> {
    let end = if host.starts_with('[') { host.find(']')? + 1 } else { host.find(':').unwrap_or(host.len()) };
    let (name, rest) = host.split_at(end);
    let port = match rest.strip_prefix(':') {
        // `u16::from_str` takes a plus sign, which no browser writes.
        Some(port) if port.bytes().all(|it| it.is_ascii_digit()) => port.parse().ok()?,
        None if rest.is_empty() => 80,
        _ => return None,
    };
    Some((name, port))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{Ipv4Addr, Ipv6Addr};

    const HOME: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn door() -> Door {
        Door::new(1111, &["Editor.Example".to_owned()])
    }

    #[track_caller]
    fn host(host: &str, expected: bool) {
        assert_eq!(door().admits(&Claim { host: Some(host), ..Claim::default() }, HOME), expected, "{host}");
    }

    #[test]
    fn names_of_this_machine_are_ours() {
        for it in ["127.0.0.1:1111", "localhost:1111", "LOCALHOST:1111", "[::1]:1111", "editor.example:1111"] {
            host(it, true);
        }
    }

    #[test]
    fn all_other_names_are_not() {
        let odd =
            ["", ":", ":1111", "[", "[::1", "[::1]x:1111", "127.0.0.1:+1111", "127.0.0.1:01111x", "localhost.:1111"];
        let foreign =
            ["evil.example:1111", "127.0.0.1.evil.example:1111", "localhost@evil.example:1111", "0.0.0.0:1111"];
        let port = ["127.0.0.1", "127.0.0.1:1112", "localhost:80", "localhost:1111:1111", "127.0.0.1:99999"];
        odd.iter().chain(&foreign).chain(&port).for_each(|it| host(it, false));
        assert!(!door().admits(&Claim::default(), HOME), "a request without a host is for nobody");
    }

    #[test]
    fn the_usual_port_is_not_written() {
        let claim = Claim { host: Some("localhost"), ..Claim::default() };
        assert!(Door::new(80, &[]).admits(&claim, HOME));
    }

    #[test]
    fn the_request_line_names_us_too() {
        let claim = |target| Claim { host: Some("localhost:1111"), target: Some(target), ..Claim::default() };
        assert!(door().admits(&claim("127.0.0.1:1111"), HOME));
        assert!(!door().admits(&claim("evil.example:1111"), HOME));
    }

    #[test]
    fn where_others_may_come_the_address_they_reached_is_a_name() {
        let claim = Claim { host: Some("192.168.1.5:1111"), ..Claim::default() };
        assert!(!door().admits(&claim, HOME));
        assert!(door().admits(&claim, IpAddr::V4(Ipv4Addr::new(192, 168, 1, 5))));
        assert!(door().admits(&claim, IpAddr::V6(Ipv4Addr::new(192, 168, 1, 5).to_ipv6_mapped())));
        let claim = Claim { host: Some("[fd00::7]:1111"), ..Claim::default() };
        assert!(door().admits(&claim, IpAddr::V6(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 7))));
    }

    #[test]
    fn pages_of_other_sites_may_link_here_and_nothing_else() {
        let claim =
            |site, mode| Claim { host: Some("localhost:1111"), site: Some(site), mode: Some(mode), ..Claim::default() };
        assert!(door().admits(&claim("cross-site", "navigate"), HOME));
        assert!(door().admits(&claim("same-origin", "cors"), HOME));
        assert!(door().admits(&claim("none", "navigate"), HOME));
        assert!(!door().admits(&claim("cross-site", "no-cors"), HOME));
        assert!(!door().admits(&claim("same-site", "cors"), HOME));
    }

    #[track_caller]
    fn origin(origin: &str, expected: bool) {
        let claim = Claim { origin: Some(origin), ..Claim::default() };
        assert_eq!(door().is_from_us(&claim, HOME), expected, "{origin}");
        assert_eq!(door().is_surely_from_us(&claim, HOME), expected, "{origin}");
    }

    #[test]
    fn an_origin_is_ours_or_foreign() {
        origin("http://127.0.0.1:1111", true);
        origin("http://localhost:1111", true);
        for it in [
            "null",
            "",
            "http://",
            "http://127.0.0.1",
            "https://127.0.0.1:1111",
            "http://evil.example",
            "http://127.0.0.1:1111/",
        ] {
            origin(it, false);
        }
    }

    #[test]
    fn whoever_writes_nothing_may_read() {
        assert!(door().is_from_us(&Claim::default(), HOME));
        assert!(!door().is_surely_from_us(&Claim::default(), HOME));
        assert!(!door().is_from_us(&Claim { site: Some("same-site"), ..Claim::default() }, HOME));
    }
}

//! Addresses outside the site, and what is known of them.

use std::collections::BTreeMap;

use url::Url;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::Place;
use crate::content::body::Target;
use crate::content::markdown::piece::span_of;
use crate::content::visit;
use crate::graph::whole::Graph;

codes! {
    DEAD_ADDRESS = "dead-address" {
        what: "a link to a page outside that is no longer there: its host says so, or there is no such host",
        why: "readers who want to see for themselves come to an error page",
        instead: "look for the page under a new address, or in an archive such as web.archive.org, and link to that; else delete the link",
    }
}

/// What asking for an address came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub state: State,
    /// The status of HTTP, if a host answered.
    pub status: Option<u16>,
    /// Why nothing is known, or that there is no host; in a word or two of English.
    pub why: Option<&'static str>,
}

/// Whether a page is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Alive,
    Dead,
    /// Nobody can tell: the host refuses programs, is out of order or does not answer.
    Unknown,
}

/// Every address outside, without what stands behind `#`, and where it is linked from: in texts, in registries, on the
/// home page.
pub fn addresses(graph: &Graph) -> BTreeMap<String, Vec<Place>> {
    let mut found: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut add = |written: &str, place: Place| {
        if let Some(address) = address(written) {
            found.entry(address).or_default().push(place);
        }
    };
    for article in graph.library.written() {
        visit::targets(&article.body, &mut |target, span| {
            if let Target::Url(url) = target {
                add(url, article.source.at(span));
            }
        });
    }
    for (_, entry) in graph.library.registry.iter() {
        if let Some(url) = &entry.url {
            add(url, entry.source.at(span_of(&entry.source, url).unwrap_or(entry.span)));
        }
    }
    let config = graph.config();
    for link in config.home.tasks.iter().flat_map(|it| &it.links) {
        add(&link.to.value, config.source.at(link.to.span));
    }
    found
}

/// An address of the web as it is asked for.
fn address(written: &str) -> Option<String> {
    let mut url = Url::parse(written).ok().filter(|it| matches!(it.scheme(), "http" | "https"))?;
    url.set_fragment(None);
    Some(url.into())
}

/// Notes of pages that are gone, at each place that links to them.
pub fn notes(addresses: &BTreeMap<String, Vec<Place>>, answers: &BTreeMap<String, Answer>) -> Notes {
    let mut notes = Notes::default();
    for (address, places) in addresses {
        let Some(answer) = answers.get(address).filter(|it| it.state == State::Dead) else { continue };
        let message = match answer.status {
            Some(status) => format!("the page at `{address}` is not there any more (status {status})"),
            None => format!("there is no host for `{address}`"),
        };
        notes.extend_from(places.iter().map(|place| {
            Diagnostic::warning(&DEAD_ADDRESS, place.clone(), message.clone())
                .label("linked here")
                .help("look for its new address, or for a copy in web.archive.org; else delete the link")
        }));
    }
    notes.sort();
    notes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Option<&str>) {
        assert_eq!(address(written).as_deref(), expected);
    }

    #[test]
    fn addresses_are_asked_for_as_browsers_do() {
        check("https://a.example/b#c", Some("https://a.example/b"));
        check("https://Скопје.example/план", Some("https://xn--e1ajmeh5l.example/%D0%BF%D0%BB%D0%B0%D0%BD"));
        check("mailto:a@b.example", None);
        check("events", None);
    }
}

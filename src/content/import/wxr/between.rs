//! Links from one text of an export to another one. What the other text will be called is not known here yet: until then
//! its id stands in its place.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::source::{Source, Span};
use crate::content::import::each::each_inline;
use crate::content::import::html::body::Beside;
use crate::content::import::links::TEXT;
use crate::content::import::model::{Document, Inline};
use crate::content::import::told::{LINK_LEFT_OUT, LINK_TO_OLD_SITE, Told};
use crate::content::import::wxr::addresses::{Addresses, Leads};

/// A link as it stands in the text of an item.
#[derive(Clone, Debug)]
pub struct Link {
    /// As written, in bytes of the text.
    pub at: usize,
    pub length: usize,
    pub url: Url,
    /// Where it stands in the file, as far as that is known.
    pub place: Span,
}

/// The links in a text that lead to other pages.
pub fn links(html: &str, base: Option<&Url>) -> Vec<Link> {
    let mut links = Vec::new();
    for (start, _) in html.match_indices("href=") {
        let behind = &html[start + "href=".len()..];
        let Some(quote) = behind.chars().next().filter(|it| matches!(it, '"' | '\'')) else { continue };
        let Some(written) = behind[1..].split(quote).next().filter(|it| it.len() < behind.len() - 1) else { continue };
        let to = written.replace("&amp;", "&").replace("&#038;", "&").replace("&#38;", "&");
        let to = to.trim();
        if to.is_empty() || to.starts_with('#') {
            continue;
        }
        let url = Url::parse(to).ok().or_else(|| base?.join(to).ok());
        let at = start + "href=".len() + 1;
        links.extend(url.map(|url| Link { at, length: written.len(), url, place: Span::default() }));
    }
    links
}

/// The places in each text, by its id, that others lead to.
pub fn wanted<'a>(links: impl Iterator<Item = &'a Link>, addresses: &Addresses) -> BTreeMap<String, BTreeSet<String>> {
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for link in links {
        if let (Some(Leads::Text(id)), Some(anchor)) = (addresses.find(&link.url), link.url.fragment()) {
            wanted.entry(id.to_owned()).or_default().insert(anchor.to_owned());
        }
    }
    wanted
}

/// The text with the addresses of files in the place of those of the pages that show them.
pub fn with_files(html: &str, base: Option<&Url>, addresses: &Addresses) -> String {
    let mut out = String::with_capacity(html.len());
    let mut done = 0;
    for link in links(html, base) {
        if let Some(Leads::File(file)) = addresses.find(&link.url) {
            out.push_str(&html[done..link.at]);
            out.push_str(&file.replace('&', "&amp;").replace('"', "%22").replace('\'', "%27"));
            done = link.at + link.length;
        }
    }
    out + &html[done..]
}

/// Tells of links that lead to the old site still.
pub fn tell(links: &[Link], addresses: &Addresses, beside: Beside, told: &mut Told) {
    for link in links {
        let url = link.url.as_str().replace('`', "'");
        let (message, help) = match addresses.find(&link.url) {
            Some(Leads::File(file)) if beside(file).is_err() => (
                format!("the link to the file `{url}` leads to the old site still"),
                "name a copy of the folder `wp-content/uploads` with `--uploads`, and import the export again",
            ),
            Some(Leads::Elsewhere) if beside(link.url.as_str()).is_err() => (
                format!("the link to `{url}` leads to the old site still: this export has no such text"),
                "link to an article of this site, or take the link away before the old site is switched off",
            ),
            _ => continue,
        };
        told.repeat(&LINK_TO_OLD_SITE, link.place, message, help);
    }
}

/// Lets links to texts of the export lead to what becomes of them. Each text comes with its links.
pub fn connect(documents: &mut [(Document, Vec<Link>)], addresses: &Addresses) {
    let names: BTreeMap<String, BTreeMap<String, String>> =
        documents.iter().map(|it| (it.0.about.origin.id.clone(), it.0.names.clone())).collect();
    for (document, links) in documents {
        let mut notes = Notes::default();
        let (source, own) = (document.source.clone(), document.about.origin.id.clone());
        let mut lead = |inline: &mut Inline| {
            let Inline::Link { to, .. } = inline else { return };
            let Ok(url) = Url::parse(to) else { return };
            let Some(Leads::Text(id)) = addresses.find(&url) else { return };
            let name = url.fragment().map(|it| (it, names.get(id).and_then(|names| names.get(it))));
            if let Some((anchor, None)) = name {
                notes.push(no_heading(&source, links, &url, anchor));
            }
            *to = match name.and_then(|it| it.1) {
                Some(name) if *id == own => format!("#{name}"),
                Some(name) => format!("{TEXT}{id}#{name}"),
                None => format!("{TEXT}{id}"),
            };
        };
        each_inline(&mut document.blocks, &mut lead);
        document.footnotes.iter_mut().for_each(|it| each_inline(&mut it.blocks, &mut lead));
        document.notes.extend(notes);
        document.notes.sort();
    }
}

fn no_heading(source: &Source, links: &[Link], url: &Url, anchor: &str) -> Diagnostic {
    let span = links.iter().find(|it| it.url == *url).map(|it| it.place).unwrap_or_default();
    let message = format!("the place `{anchor}` of another text is no heading, so the link leads to its beginning");
    Diagnostic::warning(&LINK_LEFT_OUT, source.at(span), message)
        .help("link to a heading, as `[words](@/kind/name#heading)`, if readers need it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_as_they_are_written() {
        let base = Url::parse("https://a.example/b/").expect("it is an address");
        let text =
            "<a href=\"c?p=1&#038;q#x\">1</a><a class=x href='https://d.example'>2</a><a href=\"#y\">3</a><a href=\"";
        let found: Vec<(usize, String)> =
            links(text, Some(&base)).into_iter().map(|it| (it.at, it.url.to_string())).collect();
        let expected = [(9, "https://a.example/b/c?p=1&q#x"), (47, "https://d.example/")];
        assert_eq!(found, expected.map(|it| (it.0, it.1.to_owned())));
    }
}

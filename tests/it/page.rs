//! The pages of this repository's own site, taken apart into elements.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};
use rayon::prelude::*;
use vodic::base::lang::Lang;
use vodic::deliver::disk::Disk;
use vodic::output::made::Made;
use vodic::output::manifest::Output;
use vodic::site::options::Options;
use vodic::site::whole::Site;

/// Elements whose text somebody looks at.
const READ: [&str; 11] = ["h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "summary", "title", "main"];

/// Elements that have no end.
const VOID: [&str; 8] = ["meta", "link", "img", "br", "hr", "input", "source", "wbr"];

/// One page as it is published.
pub struct Page {
    pub address: String,
    pub output: Output,
    pub bytes: Vec<u8>,
    /// In the order in which they begin.
    pub elements: Vec<Element>,
    /// Ends without a beginning and beginnings without an end.
    pub unbalanced: Vec<String>,
}

#[derive(Default)]
pub struct Element {
    pub name: String,
    attributes: BTreeMap<String, String>,
    /// The place of the element around it.
    pub parent: Option<usize>,
    /// All text within, with that of pictures; only of elements in [`READ`].
    pub text: String,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// What those hear who listen: its label, or its text.
    pub fn spoken(&self) -> &str {
        self.get("aria-label").unwrap_or(&self.text).trim()
    }
}

/// The site of this repository.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let disk = Disk::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is there");
        Site::load(&disk, &Options::default()).value.expect("the configuration is good")
    })
}

/// The bytes of an output that is not copied.
pub fn bytes(output: Output) -> Vec<u8> {
    match site().make(output) {
        Ok(Made::Bytes(bytes)) => bytes,
        Ok(_) => Vec::new(),
        Err(problem) => panic!("{}", problem.message),
    }
}

/// Every page of the site, in the order of their addresses.
pub fn pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let entries = site().manifest().entries().par_iter();
        let pages = entries.filter(|(address, _)| address.ends_with('/') || address.ends_with(".html"));
        pages.map(|(address, output)| Page::read(address, *output)).collect()
    })
}

/// What is wrong with the pages of the site, each looked at by itself, in the order of their addresses.
#[track_caller]
pub fn every_page(mut look: impl FnMut(&Page) -> Vec<String>) {
    assert!(pages().len() > 500, "the whole site is looked at");
    let found = pages().iter().flat_map(|page| {
        let found = look(page);
        found.into_iter().map(move |it| format!("{}: {it}", page.address))
    });
    let found: Vec<String> = found.collect();
    let first = &found[..found.len().min(100)];
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), first.join("\n"));
}

impl Page {
    pub fn read(address: &str, output: Output) -> Page {
        let bytes = bytes(output);
        let text = String::from_utf8(bytes.clone()).expect("a page is text");
        let mut page =
            Page { address: address.to_owned(), output, bytes, elements: Vec::new(), unbalanced: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(text.as_str(), emitter).flatten() {
            match token {
                Token::StartTag(tag) => page.begin(&tag, &mut open),
                Token::EndTag(tag) => page.end(&String::from_utf8_lossy(&tag.name), &mut open),
                Token::String(text) => page.write(&String::from_utf8_lossy(&text), &open),
                Token::Comment(_) | Token::Doctype(_) => {}
                Token::Error(error) => page.unbalanced.push(format!("{:?}", error.value)),
            }
        }
        page.unbalanced.extend(open.iter().map(|it| format!("<{}> does not end", page.elements[*it].name)));
        page
    }

    fn begin(&mut self, tag: &StartTag<()>, open: &mut Vec<usize>) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let attributes: BTreeMap<String, String> =
            tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
        let name = text(&tag.name);
        let is_void = VOID.contains(&&*name) || tag.self_closing;
        let alt = attributes.get("alt").cloned().unwrap_or_default();
        self.elements.push(Element { name, attributes, parent: open.last().copied(), text: String::new() });
        if is_void {
            self.write(&alt, open);
        } else {
            open.push(self.elements.len() - 1);
        }
    }

    fn end(&mut self, name: &str, open: &mut Vec<usize>) {
        match open.pop() {
            Some(last) if self.elements[last].name == name => {}
            Some(last) => self.unbalanced.push(format!("</{name}> ends <{}>", self.elements[last].name)),
            None => self.unbalanced.push(format!("</{name}> ends nothing")),
        }
    }

    fn write(&mut self, text: &str, open: &[usize]) {
        for it in open {
            let element = &mut self.elements[*it];
            if READ.contains(&&*element.name) {
                element.text.push_str(text);
            }
        }
    }

    /// Elements of these names, in order.
    pub fn all<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(|it| names.contains(&&*it.name))
    }

    /// Whether an element stands within another for which `is` holds, or is it itself.
    pub fn within(&self, element: &Element, is: impl Fn(&Element) -> bool) -> bool {
        self.around(element).any(is)
    }

    /// An element and those around it, from the inside out.
    pub fn around<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a Element> {
        std::iter::successors(Some(element), |it| it.parent.map(|at| &self.elements[at]))
    }

    /// The language of the site in whose folder an address lies.
    pub fn language(address: &str) -> Option<Lang> {
        let folder = address.split('/').nth(1)?;
        site().graph().config().languages.iter().find(|it| it.path.as_str() == folder).map(|it| it.lang)
    }

    /// Whether it stands in a language and has menus, as all but the choice of language, the 404 page and redirects do.
    pub fn has_menus(&self) -> bool {
        Page::language(&self.address).is_some() && !matches!(self.output, Output::Redirect(..))
    }
}

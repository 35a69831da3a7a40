//! XML as a tree, within limits. Entities of its own and documents nested without end are refused.

use std::sync::Arc;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{NamespaceResolver, ResolveResult};
use quick_xml::reader::NsReader;
use rustc_hash::FxHashMap;

/// An element; its name is that of `PREFIXES` and what stands behind the colon, as `w:p`.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: Arc<str>,
    pub attributes: Vec<(Arc<str>, String)>,
    pub children: Vec<Child>,
    /// Where its start tag begins, in bytes.
    pub at: usize,
}

#[derive(Clone, Debug)]
pub enum Child {
    Element(Element),
    /// A piece of text, and where it begins.
    Text(String, usize),
}

/// Deepest nesting.
const DEEPEST: usize = 256;

/// What we call the names of a namespace, whatever its prefix in the file: ECMA-376 in both of its forms, Dublin Core,
/// RSS and WordPress.
static PREFIXES: &[(&str, &str)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
    ("http://purl.oclc.org/ooxml/drawingml/main", "a"),
    ("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
    ("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
    ("urn:schemas-microsoft-com:vml", "v"),
    ("urn:schemas-microsoft-com:office:office", "o"),
    ("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://purl.org/dc/terms/", "dcterms"),
    ("http://purl.org/rss/1.0/modules/content/", "content"),
];

/// The same for WordPress, whose namespaces hold a number of their version.
static WORDPRESS: &[(&str, &str)] = &[("/excerpt/", "excerpt"), ("/", "wp")];

fn prefix(namespace: &str) -> &'static str {
    let known = PREFIXES.iter().find(|it| it.0 == namespace).map(|it| it.1);
    known.unwrap_or_else(|| match namespace.strip_prefix("http://wordpress.org/export/") {
        Some(rest) => WORDPRESS.iter().find(|it| rest.ends_with(it.0)).map_or("", |it| it.1),
        None => "",
    })
}

impl Element {
    pub fn is(&self, name: &str) -> bool {
        &*self.name == name
    }

    /// An attribute by its name; without a prefix, one of no namespace.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|it| &*it.0 == name).map(|it| it.1.as_str())
    }

    pub fn elements(&self) -> impl DoubleEndedIterator<Item = &Element> {
        self.children.iter().filter_map(|it| match it {
            Child::Element(element) => Some(element),
            Child::Text(..) => None,
        })
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|it| it.is(name))
    }

    /// Every element of this name below this one, in the order of the file.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.below().filter(move |it| it.is(name))
    }

    /// Every element below this one, in the order of the file.
    pub fn below(&self) -> impl Iterator<Item = &Element> {
        let mut open: Vec<&Element> = self.elements().rev().collect();
        std::iter::from_fn(move || {
            let next = open.pop()?;
            open.extend(next.elements().rev());
            Some(next)
        })
    }

    /// Its own text.
    pub fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|it| match it {
            Child::Text(text, _) => Some(text.as_str()),
            Child::Element(_) => None,
        });
        texts.collect()
    }

    /// Where its text begins.
    pub fn text_at(&self) -> usize {
        let first = self.children.iter().find_map(|it| match it {
            Child::Text(_, at) => Some(*at),
            Child::Element(_) => None,
        });
        first.unwrap_or(self.at)
    }
}

/// Reads a document; its first element. The error is what is wrong with it, for an editor, in English.
pub fn read(text: &str) -> Result<Element, String> {
    let mut reader = NsReader::from_str(text);
    let mut names = Names::default();
    let mut open: Vec<Element> = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or_default();
        let (namespace, event) = reader.read_resolved_event().map_err(|error| broken(text, at, &error))?;
        let namespace = match namespace {
            ResolveResult::Bound(it) => prefix(it.as_ref()),
            _ => "",
        };
        match event {
            Event::Start(tag) => {
                let element =
                    names.element(reader.resolver(), namespace, &tag, at).map_err(|error| broken(text, at, &error))?;
                open.push(element);
                if open.len() > DEEPEST {
                    return Err(format!("more than {DEEPEST} elements stand in one another"));
                }
            }
            Event::Empty(tag) => {
                let element =
                    names.element(reader.resolver(), namespace, &tag, at).map_err(|error| broken(text, at, &error))?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(Child::Element(element)),
                    None => return Ok(element),
                }
            }
            Event::End(_) => {
                let Some(element) = open.pop() else { continue };
                match open.last_mut() {
                    Some(parent) => parent.children.push(Child::Element(element)),
                    None => return Ok(element),
                }
            }
            Event::Text(it) => add(&mut open, &it.xml10_content(), at),
            // What stands between `<![CDATA[` and `]]>`.
            Event::CData(it) => add(&mut open, &it.xml10_content(), at + 9),
            Event::GeneralRef(it) => {
                let name = it.xml10_content();
                let letter = it.resolve_char_ref().map_err(|it| broken(text, at, &it))?.map(String::from);
                let known = letter.or_else(|| resolve_predefined_entity(&name).map(str::to_owned));
                add(&mut open, &known.ok_or_else(|| format!("it names `&{name};`, which is not defined"))?, at);
            }
            Event::DocType(_) => {
                return Err("it brings a definition of its own, `<!DOCTYPE …>`, which can blow it up".to_owned());
            }
            Event::Eof => return Err("it breaks off before its end".to_owned()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn broken(text: &str, at: usize, why: &dyn std::fmt::Display) -> String {
    let line = text.as_bytes()[..at.min(text.len())].iter().filter(|it| **it == b'\n').count() + 1;
    format!("it is no whole XML, line {line}: `{why}`")
}

fn add(open: &mut [Element], text: &str, at: usize) {
    let Some(parent) = open.last_mut() else { return };
    match parent.children.last_mut() {
        Some(Child::Text(before, _)) => before.push_str(text),
        _ => parent.children.push(Child::Text(text.to_owned(), at)),
    }
}

/// Names, each held once.
#[derive(Default)]
struct Names(FxHashMap<String, Arc<str>>);

impl Names {
    fn name(&mut self, namespace: &str, local: &str) -> Arc<str> {
        let name = if namespace.is_empty() { local.to_owned() } else { format!("{namespace}:{local}") };
        self.0.entry(name).or_insert_with_key(|it| Arc::from(it.as_str())).clone()
    }

    fn element(
        &mut self,
        resolver: &NamespaceResolver,
        namespace: &str,
        tag: &BytesStart,
        at: usize,
    ) -> Result<Element, quick_xml::Error> {
        let name = self.name(namespace, tag.local_name().as_ref());
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute?;
            let (namespace, local) = resolver.resolve_attribute(attribute.key);
            let namespace = match namespace {
                ResolveResult::Bound(it) => prefix(it.as_ref()),
                _ => "",
            };
            let value = attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned();
            attributes.push((self.name(namespace, local.as_ref()), value));
        }
        Ok(Element { name, attributes, children: Vec::new(), at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    #[test]
    fn names_are_known_by_their_namespace() {
        let text = format!("<x:p xmlns:x='{W}' x:a='1 &amp; 2' b='3'>a &lt; b<x:r/><![CDATA[<c>]]></x:p>");
        let element = read(&text).expect("it is whole");
        assert!(element.is("w:p"));
        assert_eq!((element.attribute("w:a"), element.attribute("b")), (Some("1 & 2"), Some("3")));
        assert_eq!(element.text(), "a < b<c>");
        assert_eq!(element.elements().map(|it| it.name.to_string()).collect::<Vec<_>>(), ["w:r"]);
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let why = read(text).expect_err("it is refused");
        assert!(why.contains(expected), "{why}");
    }

    #[test]
    fn what_is_no_document_is_refused() {
        check("<!DOCTYPE a [<!ENTITY b 'ccc'>]><a>&b;</a>", "brings a definition");
        check("<a>&b;</a>", "`&b;`");
        check("<a><b>", "breaks off");
        check("<a>\n<b></a>", "line 2");
        check(&"<a>".repeat(1_000), "more than 256");
    }
}

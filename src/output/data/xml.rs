//! Writes XML: elements, attributes, texts in several languages.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A document in the making. Writing to memory cannot be refused.
pub struct Xml(Writer<Vec<u8>>);

/// Names of attributes and their values; those without a value are left out.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    pub fn begin() -> Xml {
        // Lines without an indent: as easy to compare, and half as long.
        let mut xml = Xml(Writer::new_with_indent(Vec::new(), b' ', 0));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    pub fn end(self) -> Vec<u8> {
        let mut bytes = self.0.into_inner();
        bytes.push(b'\n');
        bytes
    }

    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: Attributes) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with a text.
    pub fn text(&mut self, name: &str, attributes: Attributes, text: &str) {
        self.event(Event::Start(start(name, attributes)));
        self.event(Event::Text(BytesText::new(&clean(text))));
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with others in it.
    pub fn element(&mut self, name: &str, attributes: Attributes, fill: impl FnOnce(&mut Xml)) {
        self.event(Event::Start(start(name, attributes)));
        fill(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    fn event(&mut self, event: Event) {
        self.0.write_event(event).expect("a vector takes every byte");
    }
}

fn start<'a>(name: &'a str, attributes: Attributes) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
        start.push_attribute((*name, clean(value).as_str()));
    }
    start
}

/// Without the controls that XML 1.0 has no way to write.
fn clean(text: &str) -> String {
    text.chars().filter(|it| matches!(it, '\t' | '\n' | '\r') || !it.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fill: impl FnOnce(&mut Xml), expected: &str) {
        let mut xml = Xml::begin();
        fill(&mut xml);
        let written = String::from_utf8(xml.end()).expect("texts make texts");
        assert_eq!(written, format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{expected}\n"));
    }

    #[test]
    fn texts_and_attributes_are_escaped() {
        check(|it| it.text("a", &[("b", "\"<&")], "<&>"), "<a b=\"&quot;&lt;&amp;\">&lt;&amp;&gt;</a>");
        check(|it| it.text("a", &[], "b\u{1}c"), "<a>bc</a>");
    }

    #[test]
    fn what_is_empty_is_left_out() {
        check(|it| it.empty("a", &[("b", ""), ("c", "d")]), "<a c=\"d\"/>");
    }

    #[test]
    fn elements_stand_in_elements() {
        check(|it| it.element("a", &[], |it| it.empty("b", &[])), "<a>\n<b/>\n</a>");
    }
}

//! What programs are told of an electronic book: the container and the package document (EPUB 3.3, sections 4.2 and 5).

use jiff::civil::DateTime;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// The first file of the archive, by which programs know what it is.
pub const MIMETYPE: (&str, &str) = ("mimetype", "application/epub+zip");

/// Where the container stands, and what is always in it.
pub const CONTAINER: (&str, &str) = (
    "META-INF/container.xml",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
     <container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n\
     <rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n\
     </container>\n",
);

/// The folder of all other files.
pub const FOLDER: &str = "EPUB/";

/// The name of the package document in it.
pub const PACKAGE: &str = "package.opf";

/// The name of the page of contents.
pub const CONTENTS: &str = "contents.xhtml";

/// A book, as its package tells it.
pub struct Book {
    /// `urn:uuid:…`
    pub identifier: String,
    pub title: String,
    pub subtitle: String,
    /// Its own language first, then those that chapters are lent from.
    pub languages: Vec<String>,
    pub dir: String,
    pub publisher: String,
    pub rights: String,
    /// The day of the edition, as ISO 8601.
    pub date: String,
    pub modified: DateTime,
    /// What readers who cannot see are told of it.
    pub accessibility: String,
    pub files: Vec<Item>,
}

/// A file of a book.
pub struct Item {
    /// Below the book's folder.
    pub name: String,
    pub media_type: &'static str,
    /// `nav`, `svg`; may be empty.
    pub properties: String,
    /// Whether it is one of the pages that are read one after the other.
    pub is_read: bool,
}

impl Item {
    /// The name by which the package refers to it: unique, since no two files differ by signs alone.
    fn id(&self) -> String {
        format!("f-{}", self.name.replace(['/', '.'], "-"))
    }
}

/// Writes the package document.
pub fn write(book: &Book) -> Vec<u8> {
    let mut xml = Writer::new(Vec::new());
    let written = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| {
        xml.create_element("package")
            .with_attributes([
                ("xmlns", "http://www.idpf.org/2007/opf"),
                ("version", "3.0"),
                ("unique-identifier", "id"),
                ("xml:lang", book.languages[0].as_str()),
                ("dir", book.dir.as_str()),
            ])
            .write_inner_content(|xml| {
                metadata(xml, book)?;
                manifest(xml, book)?;
                spine(xml, book)
            })
            .map(|_| ())
    });
    written.expect("a vector takes every byte");
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

type Xml = Writer<Vec<u8>>;

fn metadata(xml: &mut Xml, book: &Book) -> std::io::Result<()> {
    xml.create_element("metadata")
        .with_attribute(("xmlns:dc", "http://purl.org/dc/elements/1.1/"))
        .write_inner_content(|xml| {
            text(xml, "dc:identifier", Some(("id", "id")), &book.identifier)?;
            text(xml, "dc:title", None, &book.title)?;
            for language in &book.languages {
                text(xml, "dc:language", None, language)?;
            }
            let described =
                [("dc:description", &book.subtitle), ("dc:publisher", &book.publisher), ("dc:rights", &book.rights)];
            for (name, words) in described.into_iter().filter(|(_, it)| !it.is_empty()) {
                text(xml, name, None, words)?;
            }
            text(xml, "dc:date", None, &book.date)?;
            property(xml, "dcterms:modified", &book.modified.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())?;
            accessibility(xml, book)
        })?;
    Ok(())
}

/// Schema.org's accessibility metadata (EPUB Accessibility 1.1, section 2).
fn accessibility(xml: &mut Xml, book: &Book) -> std::io::Result<()> {
    let draws = book.files.iter().any(|it| it.properties == "svg" || it.media_type.starts_with("image/"));
    property(xml, "schema:accessMode", "textual")?;
    if draws {
        property(xml, "schema:accessMode", "visual")?;
    }
    property(xml, "schema:accessModeSufficient", "textual")?;
    for feature in ["tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability", "index"] {
        property(xml, "schema:accessibilityFeature", feature)?;
    }
    if draws {
        for feature in ["alternativeText", "longDescription"] {
            property(xml, "schema:accessibilityFeature", feature)?;
        }
    }
    property(xml, "schema:accessibilityHazard", "none")?;
    property(xml, "schema:accessibilitySummary", &book.accessibility)
}

fn property(xml: &mut Xml, name: &str, value: &str) -> std::io::Result<()> {
    text(xml, "meta", Some(("property", name)), value)
}

fn text(xml: &mut Xml, name: &str, attribute: Option<(&str, &str)>, words: &str) -> std::io::Result<()> {
    let element = xml.create_element(name).with_attributes(attribute);
    element.write_text_content(BytesText::new(words)).map(|_| ())
}

fn manifest(xml: &mut Xml, book: &Book) -> std::io::Result<()> {
    xml.create_element("manifest").write_inner_content(|xml| {
        for item in &book.files {
            let id = item.id();
            let element = xml.create_element("item").with_attributes([
                ("id", id.as_str()),
                ("href", item.name.as_str()),
                ("media-type", item.media_type),
            ]);
            let properties = (!item.properties.is_empty()).then_some(("properties", item.properties.as_str()));
            element.with_attributes(properties).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn spine(xml: &mut Xml, book: &Book) -> std::io::Result<()> {
    let spine = xml.create_element("spine").with_attribute(("page-progression-direction", book.dir.as_str()));
    spine.write_inner_content(|xml| {
        for item in book.files.iter().filter(|it| it.is_read) {
            xml.create_element("itemref").with_attribute(("idref", item.id().as_str())).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

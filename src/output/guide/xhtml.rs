//! Pages of an electronic book: XML that says its languages twice, as EPUB asks.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

/// Names that mean a character in every XML file.
const ENTITIES: &[&str] = &["amp", "lt", "gt", "quot", "apos"];

/// A page as a book needs it: what has `lang` gets `xml:lang`. The error says why the page is no XML.
pub fn finish(page: &str) -> Result<String, String> {
    let mut reader = Reader::from_str(page);
    let mut writer = Writer::new(Vec::with_capacity(page.len() + page.len() / 16));
    loop {
        let at = reader.buffer_position() as usize;
        let line = || page[..at.min(page.len())].matches('\n').count() + 1;
        let event = reader.read_event().map_err(|it| format!("line {}: {it}", line()))?;
        let event = match event {
            Event::Eof => break,
            Event::Start(tag) => Event::Start(twice(tag).map_err(|it| format!("line {}: {it}", line()))?),
            Event::Empty(tag) => Event::Empty(twice(tag).map_err(|it| format!("line {}: {it}", line()))?),
            Event::GeneralRef(name) => {
                let known = name.starts_with('#') || ENTITIES.iter().any(|it| **it == *name);
                if !known {
                    return Err(format!("line {}: XML does not know `&{};`", line(), &*name));
                }
                Event::GeneralRef(name)
            }
            event => event,
        };
        writer.write_event(event).expect("a vector takes every byte");
    }
    Ok(String::from_utf8(writer.into_inner()).expect("what is text stays text"))
}

/// The same tag with `xml:lang` beside `lang`.
fn twice(mut tag: BytesStart) -> Result<BytesStart, String> {
    let mut lang = None;
    let mut has_both = false;
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|it| it.to_string())?;
        match attribute.key.as_ref() {
            "lang" => lang = Some(attribute.value.into_owned()),
            "xml:lang" => has_both = true,
            _ => {}
        }
    }
    if let Some(lang) = lang.filter(|_| !has_both) {
        tag.push_attribute(("xml:lang", &*lang));
    }
    Ok(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, expected: Result<&str, &str>) {
        assert_eq!(finish(page).as_deref().map_err(String::as_str), expected);
    }

    #[test]
    fn languages_are_told_twice() {
        check("<p lang=\"mk\">а &amp; б<br/></p>", Ok("<p lang=\"mk\" xml:lang=\"mk\">а &amp; б<br/></p>"));
        check("<p lang=\"mk\" xml:lang=\"mk\"/>", Ok("<p lang=\"mk\" xml:lang=\"mk\"/>"));
    }

    #[test]
    fn what_is_no_xml_is_told() {
        check("<p>\n&nbsp;</p>", Err("line 2: XML does not know `&nbsp;`"));
        assert!(finish("<p><br></p>").is_err());
        assert!(finish("<p a=b></p>").is_err());
    }
}

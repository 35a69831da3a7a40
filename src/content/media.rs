//! Files published as they are: pictures, documents, recordings.

use std::borrow::Cow;

use image::ImageDecoder;
use image::metadata::Orientation;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::files::Files;
use crate::base::source::{Place, Source};
use crate::content::text_file::UNREADABLE;

codes! {
    UNKNOWN_FILE = "unknown-file" {
        what: "a file in `content/` that is neither an article nor a medium we publish",
        why: "left alone it would be missing from the site, published unasked it might do harm",
        instead: "name articles `name.mk.md`; convert media to a usual format (jpg, png, webp, svg, pdf …); move other files out of content/",
    }
    MEDIUM_TOO_LARGE = "medium-too-large" {
        what: "a medium of more than 64 MiB",
        why: "readers on a phone could not load it",
        instead: "make it smaller, or link to where it is stored",
    }
    BAD_PICTURE = "bad-picture" {
        what: "a picture that cannot be read",
        why: "browsers would show a broken frame",
        instead: "save it again as JPEG, PNG or WebP, with the ending that fits",
    }
    PICTURE_TOO_LARGE = "picture-too-large" {
        what: "a picture of more than 64 million pixels",
        why: "no screen shows them all, and a telephone that tries runs out of memory",
        instead: "make it smaller: 2,400 pixels are enough for the widest screen",
    }
    ACTIVE_SVG = "active-svg" {
        what: "an SVG with scripts, event handlers, embedded pages or references to other hosts",
        why: "an SVG opened by itself runs its scripts with the rights of your site",
        instead: "export it again as plain SVG, without scripts, animation handlers and linked files",
    }
}

/// A file that is published under a name made from its content.
#[derive(Clone, Debug)]
pub struct Medium {
    /// From the project's root: `content/events/tirana/group.jpg`.
    pub path: String,
    pub bytes: u64,
    /// The first 10 hex digits of the content's BLAKE3 hash.
    pub fingerprint: String,
    /// In pixels, for pictures; the right side up.
    pub size: Option<(u32, u32)>,
    /// Whether it is a picture that moves.
    pub moves: bool,
}

/// Largest medium, in bytes.
pub const LIMIT: u64 = 64 << 20;

/// Pixels of the largest picture.
const MOST_PIXELS: u64 = 64_000_000;

const PICTURES: &[&str] = &["jpg", "jpeg", "png", "webp", "gif"];
const OTHERS: &[&str] = &[
    "svg", "pdf", "csv", "json", "txt", "docx", "xlsx", "pptx", "odt", "ods", "odp", "rtf", "epub", "zip", "mp3",
    "ogg", "mp4", "webm", "vtt",
];

impl Medium {
    /// The last part of its path.
    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// Its ending in lower case, without the dot.
    pub fn ending(&self) -> String {
        ending(&self.path)
    }
}

fn ending(path: &str) -> String {
    path.rsplit('/').next().and_then(|it| it.rsplit_once('.')).map(|(_, it)| it.to_lowercase()).unwrap_or_default()
}

/// Whether a file is a picture that pages can show, by its name.
pub fn is_picture(path: &str) -> bool {
    let ending = ending(path);
    ending == "svg" || PICTURES.contains(&ending.as_str())
}

/// Whether a file of this name can be published as it is.
pub fn is_medium(path: &str) -> bool {
    let ending = ending(path);
    PICTURES.contains(&ending.as_str()) || OTHERS.contains(&ending.as_str())
}

/// Reads a medium: measures and fingerprints it, and looks into pictures.
pub fn read(files: &dyn Files, path: &str, notes: &mut Notes) -> Option<Medium> {
    let place = Source::unread(path).whole();
    let bytes = match files.read(path, LIMIT) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => {
            notes.push(
                Diagnostic::error(&MEDIUM_TOO_LARGE, place, "this file is larger than 64 MiB")
                    .help("make it smaller, or link to where it is stored"),
            );
            return None;
        }
        Err(error) => {
            let message = format!("this file cannot be read: {error}");
            notes.push(Diagnostic::error(&UNREADABLE, place, message).help("look at its permissions, then try again"));
            return None;
        }
    };
    let ending = ending(path);
    let size = match ending.as_str() {
        "svg" => svg(path, &bytes, notes),
        picture if PICTURES.contains(&picture) => picture_size(path, &bytes, notes),
        _ => None,
    };
    let moves = moves(&bytes);
    let fingerprint = blake3::hash(&bytes).to_hex()[..10].to_owned();
    Some(Medium { path: path.to_owned(), bytes: bytes.len() as u64, fingerprint, size, moves })
}

fn picture_size(path: &str, bytes: &[u8], notes: &mut Notes) -> Option<(u32, u32)> {
    let reader = image::ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().ok()?;
    let place = Source::unread(path).whole();
    let mut decoder = match reader.into_decoder() {
        Ok(decoder) => decoder,
        Err(error) => {
            notes.push(unreadable_picture(path, &error));
            return None;
        }
    };
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        let message = format!("this picture has {width} × {height} pixels");
        notes.push(
            Diagnostic::error(&PICTURE_TOO_LARGE, place, message)
                .help("make it smaller: 2,400 pixels are enough for the widest screen"),
        );
        return None;
    }
    let lies = matches!(
        decoder.orientation(),
        Ok(Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH)
    );
    Some(if lies { (height, width) } else { (width, height) })
}

/// What is said of a picture that no decoder takes.
pub fn unreadable_picture(path: &str, why: &dyn std::fmt::Display) -> Diagnostic {
    let message = format!("this picture cannot be read: {why}");
    Diagnostic::error(&BAD_PICTURE, Source::unread(path).whole(), message).help("save it again as JPEG, PNG or WebP")
}

/// Whether a picture moves: GIF always may; PNG and WebP say so before their first pixel.
fn moves(bytes: &[u8]) -> bool {
    let says = |mark: &[u8], before: usize| bytes[..before].windows(mark.len()).any(|it| it == mark);
    match bytes {
        [b'G', b'I', b'F', b'8', ..] => true,
        [0x89, b'P', b'N', b'G', ..] => {
            let first = bytes.windows(4).position(|it| it == b"IDAT");
            says(b"acTL", first.unwrap_or(bytes.len()))
        }
        [b'R', b'I', b'F', b'F', ..] => {
            bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|it| it & 0x02 != 0)
        }
        _ => false,
    }
}

/// Refuses active content; the size is that of `width` and `height`, or of the `viewBox`.
fn svg(path: &str, bytes: &[u8], notes: &mut Notes) -> Option<(u32, u32)> {
    use quick_xml::events::Event;
    let text = String::from_utf8_lossy(bytes);
    let source = Source::new(path, text.as_ref());
    let mut reader = quick_xml::Reader::from_str(&text);
    let mut size = None;
    let (mut is_picture, mut style, mut open) = (false, 0, 0);
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event();
        match &event {
            Ok(Event::Start(_)) => open += 1,
            Ok(Event::End(_)) => open -= 1,
            _ => {}
        }
        match event {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                let place = source.at((start..reader.buffer_position() as usize).into());
                if let Some(why) = active(&element) {
                    notes.push(refused(place, format!("this picture {why}")));
                }
                let name = element.local_name();
                if name.as_ref() == "style" {
                    style = reader.buffer_position() as usize;
                }
                is_picture |= name.as_ref() == "svg";
                if name.as_ref() == "svg" && size.is_none() {
                    size = svg_size(&element);
                }
            }
            Ok(Event::DocType(_) | Event::PI(_)) => {
                let place = source.at((start..reader.buffer_position() as usize).into());
                notes.extend_from(declared(&source.slice(place.span)).map(|why| refused(place, why)));
            }
            Ok(Event::End(element)) if element.local_name().as_ref() == "style" => {
                if style_reaches_out(&text[style..start]) {
                    let place = source.at((start..reader.buffer_position() as usize).into());
                    notes.push(refused(place, "the style above refers to something outside the picture"));
                }
            }
            Ok(Event::Eof) if !is_picture => {
                notes.push(not_svg(source.whole(), "this file holds no SVG picture"));
                return None;
            }
            Ok(Event::Eof) if open > 0 => {
                notes.push(not_svg(source.whole(), "this picture breaks off: its last elements are not closed"));
                return None;
            }
            Ok(Event::Eof) => return size,
            Ok(_) => {}
            Err(error) => {
                let at = reader.error_position() as usize;
                let message = format!("this picture is not well-formed: {error}");
                notes.push(not_svg(source.at((at..at).into()), message));
                return None;
            }
        }
    }
}

fn not_svg(place: Place, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&BAD_PICTURE, place, message.into()).help("export it again as plain SVG")
}

/// What a declaration or instruction brings in, in the words of a diagnostic.
fn declared(written: &str) -> Option<&'static str> {
    match written {
        _ if written.contains("xml-stylesheet") => Some("this picture refers to a style sheet outside itself"),
        _ if written.contains("ENTITY") => Some("this picture declares entities"),
        _ => None,
    }
}

fn refused(place: Place, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&ACTIVE_SVG, place, message.into()).help("export it again as plain SVG")
}

/// What makes an element active, in the words of a diagnostic.
fn active(element: &quick_xml::events::BytesStart) -> Option<String> {
    let name = element.local_name().as_ref().to_lowercase();
    if matches!(name.as_str(), "script" | "foreignobject" | "iframe" | "embed" | "object" | "handler" | "set") {
        return Some(format!("holds the element `{name}`"));
    }
    for attribute in element.attributes().with_checks(false).flatten() {
        let key = attribute.key.local_name().as_ref().to_lowercase();
        let value =
            attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).unwrap_or_default().trim().to_lowercase();
        if key.starts_with("on") {
            return Some(format!("holds the event handler `{key}`"));
        }
        let inner = value.starts_with('#') || value.starts_with("data:image/") && !value.starts_with("data:image/svg");
        if matches!(key.as_str(), "href" | "src" | "base") && !inner && !(name == "a" && value.starts_with("https:")) {
            return Some(format!("refers to something outside itself (`{key}`)"));
        }
        if key == "attributename" && value.ends_with("href") {
            return Some("changes an address while it is shown".to_owned());
        }
        if reaches_out(&value) {
            return Some(format!("refers to something outside itself (`{key}`)"));
        }
    }
    None
}

/// Likewise for a style as it is written: letters may be entities, which browsers read.
fn style_reaches_out(written: &str) -> bool {
    reaches_out(&quick_xml::escape::unescape(written).map_or_else(|_| written.to_owned(), Into::into))
}

/// Whether a style refers to anything but parts of its own file.
fn reaches_out(style: &str) -> bool {
    let style = without_escapes(style).to_lowercase();
    let inner = |it: &str| it.trim_start_matches([' ', '\'', '"']).starts_with(['#']);
    ["@import", "image-set(", "src("].iter().any(|it| style.contains(it))
        || style.split("url(").skip(1).any(|it| !inner(it))
}

/// A style with the letters themselves in place of their numbers (CSS Syntax 3, section 4.3.7): `\75rl(` is `url(`.
fn without_escapes(style: &str) -> Cow<'_, str> {
    let mut parts = style.split('\\');
    let mut plain = Cow::Borrowed(parts.next().unwrap_or_default());
    for part in parts {
        let digits = part.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let (number, rest) = part.split_at(digits);
        let letter = u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
        let plain = plain.to_mut();
        plain.extend(letter);
        plain.push_str(if digits > 0 { rest.strip_prefix(char::is_whitespace).unwrap_or(rest) } else { rest });
    }
    plain
}

fn svg_size(element: &quick_xml::events::BytesStart) -> Option<(u32, u32)> {
    let attribute = |name: &str| {
        let found = element.try_get_attribute(name).ok()??;
        Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
    };
    let pixels = |text: String| text.trim_end_matches("px").parse::<f64>().ok().map(|it| it.round() as u32);
    if let (Some(width), Some(height)) = (attribute("width").and_then(pixels), attribute("height").and_then(pixels)) {
        return Some((width, height));
    }
    let numbers: Vec<f64> = attribute("viewBox")?.split([' ', ',']).filter_map(|it| it.parse().ok()).collect();
    match numbers[..] {
        [_, _, width, height] => Some((width.round() as u32, height.round() as u32)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::files::Memory;

    #[track_caller]
    fn check(path: &str, bytes: &[u8], size: Option<(u32, u32)>, said: &[&str]) {
        let mut notes = Notes::default();
        let medium = read(&Memory::from([(path, bytes)]), path, &mut notes).unwrap();
        assert_eq!(medium.size, size);
        let messages: Vec<String> = notes.iter().map(|it| format!("{}: {}", it.code.name, it.message)).collect();
        assert_eq!(messages, said);
    }

    #[test]
    fn pictures_are_measured() {
        check("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>", Some((20, 10)), &[]);
        check("a.svg", b"<svg width='30px' height='15'><use href='#a'/></svg>", Some((30, 15)), &[]);
    }

    #[test]
    fn pictures_that_move_are_known() {
        let before = |mark: &[u8]| [b"\x89PNG\r\n\x1a\n....IHDR", mark, b"....IDAT acTL"].concat();
        assert_eq!((moves(&before(b"acTL")), moves(&before(b"gAMA"))), (true, false));
        let webp = |flags: u8| [b"RIFF....WEBPVP8X\x0a\0\0\0".as_slice(), &[flags, 0, 0, 0]].concat();
        assert_eq!((moves(&webp(0x12)), moves(&webp(0x10)), moves(b"RIFF")), (true, false, false));
        assert!(moves(b"GIF89a"));
    }

    #[test]
    fn active_svg_is_refused() {
        check(
            "a.svg",
            b"<svg><script>1</script></svg>",
            None,
            &["active-svg: this picture holds the element `script`"],
        );
        check("a.svg", b"<svg onload='x()'/>", None, &["active-svg: this picture holds the event handler `onload`"]);
        let outside = ["active-svg: this picture refers to something outside itself (`href`)"];
        check("a.svg", b"<svg><image href='https://e.org/x.png'/></svg>", None, &outside);
        check("a.svg", b"<svg><a xlink:href='java&#115;cript:1'/></svg>", None, &outside);
        let style = ["active-svg: this picture refers to something outside itself (`style`)"];
        check("a.svg", b"<svg><g style='fill:url(#a);mask:url(//e.org)'/></svg>", None, &style);
        check("a.svg", b"<svg><g style='fill:url(#a)'/><style>g { fill: url(&#39;#a) }</style></svg>", None, &[]);
        let within = ["active-svg: the style above refers to something outside the picture"];
        check("a.svg", b"<svg><style>&#64;import '//e.org';</style></svg>", None, &within);
        check("a.svg", br"<svg><style>a { b: u\72 l(//e.org) }</style></svg>", None, &within);
        check("a.svg", br"<svg><style>@\69mport '//e.org';</style></svg>", None, &within);
        check("a.svg", b"<svg><style>a { mask: image-set('//e.org' 1x) }</style></svg>", None, &within);
        check("a.svg", br"<svg><style>.a\5f b { fill: url(#a) }</style></svg>", None, &[]);
        check("a.svg", br"<svg><g style='fill:\55RL(//e.org)'/></svg>", None, &style);
        let base = ["active-svg: this picture refers to something outside itself (`base`)"];
        check("a.svg", b"<svg xml:base='//e.org'><use href='#a'/></svg>", None, &base);
        let sheet = ["active-svg: this picture refers to a style sheet outside itself"];
        check("a.svg", b"<?xml-stylesheet href='//e.org'?><svg/>", None, &sheet);
        let animated = ["active-svg: this picture changes an address while it is shown"];
        check("a.svg", b"<svg><animate attributeName='xlink:href' to='x'/></svg>", None, &animated);
    }

    #[test]
    fn a_broken_picture_is_told() {
        check("a.svg", b"no picture", None, &["bad-picture: this file holds no SVG picture"]);
        let breaks_off = ["bad-picture: this picture breaks off: its last elements are not closed"];
        check("a.svg", b"<svg width='1' height='1'><g>", None, &breaks_off);
        let mut notes = Notes::default();
        read(&Memory::from([("a.png", &b"\x89PNG\r\n\x1a\nxx"[..])]), "a.png", &mut notes);
        assert_eq!(notes.iter().next().unwrap().code.name, "bad-picture");
    }
}

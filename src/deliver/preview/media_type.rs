//! What a web server calls a file, by its ending.

/// The media type of what stands at an address; folders hold pages.
pub fn of(address: &str) -> &'static str {
    let file = address.rsplit('/').next().unwrap_or_default();
    let Some((_, ending)) = file.rsplit_once('.') else { return PAGE };
    TYPES.iter().find(|it| ending.eq_ignore_ascii_case(it.0)).map_or("application/octet-stream", |it| it.1)
}

/// A page.
pub const PAGE: &str = "text/html; charset=utf-8";
/// A text for people.
pub const TEXT: &str = "text/plain; charset=utf-8";
pub const JSON: &str = "application/json";
pub const PDF: &str = "application/pdf";

/// From the registry of media types at IANA.
static TYPES: &[(&str, &str)] = &[
    ("html", PAGE),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("json", JSON),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
    ("atom", "application/atom+xml"),
    ("txt", TEXT),
    ("csv", "text/csv; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
    ("geojson", "application/geo+json"),
    ("jsonld", "application/ld+json"),
    ("vtt", "text/vtt; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("gif", "image/gif"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
    ("ttf", "font/ttf"),
    ("pdf", PDF),
    ("epub", "application/epub+zip"),
    ("zip", "application/zip"),
    ("mp3", "audio/mpeg"),
    ("ogg", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("rtf", "application/rtf"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: &str) {
        assert_eq!(of(address), expected);
    }

    #[test]
    fn folders_hold_pages() {
        check("/", PAGE);
        check("/mk/events/", PAGE);
        check("/404.html", PAGE);
        check("/v1.2/page", PAGE);
    }

    #[test]
    fn endings_tell_what_files_are() {
        check("/assets/style.3f9a0c51ab.css", "text/css; charset=utf-8");
        check("/media/photo.abc.JPG", "image/jpeg");
        check("/search/index.bin", "application/octet-stream");
    }
}

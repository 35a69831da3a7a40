//! Compressed twins of text files, for servers that hand out `x.gz` or `x.br` in place of `x`.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Changes when the twins of the same text would become other bytes.
pub const METHOD: &str = "gzip-6 brotli-5 brotli-11";

/// The ends of the twins' names.
pub const ENDS: [&str; 2] = [".gz", ".br"];

/// Whether a file is text by its name, and so worth compressing.
pub fn is_text(path: &str) -> bool {
    const TEXTS: &[&str] = &[
        "html",
        "css",
        "js",
        "mjs",
        "json",
        "jsonld",
        "geojson",
        "map",
        "xml",
        "xsl",
        "atom",
        "rss",
        "svg",
        "txt",
        "md",
        "csv",
        "tsv",
        "ics",
        "webmanifest",
        "vtt",
        "ttl",
    ];
    path.rsplit_once('.').is_some_and(|(_, end)| TEXTS.contains(&end))
}

/// The twin with the given end, if it is smaller than the text. Assets are made once and sent often: they get all the care.
pub fn twin(end: &str, bytes: &[u8], is_asset: bool) -> Option<Vec<u8>> {
    let twin = if end == ".gz" { gzip(bytes) } else { brotli(bytes, if is_asset { 11 } else { 5 }) };
    (twin.len() < bytes.len()).then_some(twin)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    const NEVER: &str = "writing to memory does not fail";
    // The encoder writes neither a time nor a name, so the bytes depend on the text alone.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).expect(NEVER);
    encoder.finish().expect(NEVER)
}

fn brotli(bytes: &[u8], quality: i32) -> Vec<u8> {
    let mut out = Vec::new();
    let params = BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params).expect("reading and writing memory does not fail");
    out
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn twins_say_the_same() {
        let text = "вода вода вода water ".repeat(50);
        let mut unzipped = String::new();
        let gz = twin(".gz", text.as_bytes(), false).expect("a smaller twin");
        flate2::read::GzDecoder::new(&*gz).read_to_string(&mut unzipped).expect("gzip");
        assert_eq!(unzipped, text);
        for is_asset in [false, true] {
            let mut out = Vec::new();
            let br = twin(".br", text.as_bytes(), is_asset).expect("a smaller twin");
            brotli::BrotliDecompress(&mut &*br, &mut out).expect("brotli");
            assert_eq!(out, text.as_bytes());
        }
    }

    #[test]
    fn no_twin_is_bigger_than_its_text() {
        assert_eq!(twin(".gz", b"x", false), None);
        assert_eq!(twin(".br", b"x", true), None);
    }

    #[test]
    fn pictures_are_not_text() {
        assert!(is_text("a/b.html") && is_text("x.ics"));
        assert!(!is_text("a.png") && !is_text("CNAME") && !is_text("a.html.gz"));
    }
}

//! The built site, handed to Chromium file by file, and how many bytes that were.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::Compression;
use flate2::write::GzEncoder;

/// Where the pages seem to stand.
pub const HOST: &str = "https://corpus.example";

/// A folder with a site.
pub struct Read {
    folder: Mutex<PathBuf>,
    /// Bytes of scripts (as gzip) and of the index that were asked for.
    bytes: AtomicU64,
}

static SITE: Read = Read { folder: Mutex::new(PathBuf::new()), bytes: AtomicU64::new(0) };

/// The site that is read at the moment.
pub fn site() -> &'static Read {
    &SITE
}

impl Read {
    pub fn open(&self, folder: PathBuf) {
        *self.folder.lock().expect("nobody panics with it") = folder;
    }

    /// What a web server answers: status, media type, bytes.
    pub fn answer(&self, address: &str) -> (u16, &'static str, Vec<u8>) {
        let folder = self.folder.lock().expect("nobody panics with it").clone();
        let index = if address.ends_with('/') { "index.html" } else { "" };
        let path = folder.join(format!("{}{index}", address.trim_start_matches('/')));
        let Ok(bytes) = fs::read(&path) else { return (404, "text/plain", Vec::new()) };
        let media_type = match path.extension().and_then(|it| it.to_str()) {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("svg") => "image/svg+xml",
            _ => "application/octet-stream",
        };
        let counted = match media_type {
            "text/javascript; charset=utf-8" => zipped(&bytes),
            "application/octet-stream" => bytes.len() as u64,
            _ => 0,
        };
        self.bytes.fetch_add(counted, Ordering::Relaxed);
        (200, media_type, bytes)
    }

    /// Bytes since this was last asked.
    pub fn taken(&self) -> u64 {
        self.bytes.swap(0, Ordering::Relaxed)
    }
}

fn zipped(bytes: &[u8]) -> u64 {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(9));
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("a vector takes every byte").len() as u64
}

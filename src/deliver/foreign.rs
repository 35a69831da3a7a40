//! Files from elsewhere that are imported: read from wherever they lie, and nothing but what lies beside them.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use percent_encoding::percent_decode_str;

use crate::base::files::Files;
use crate::content::import::read::MOST_PACKAGE;
use crate::content::media;
use crate::deliver::disk::Disk;

/// The bytes of a file to import.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(io::Error::other("it is a folder or a device, not a file"));
    }
    if about.len() > MOST_PACKAGE {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST_PACKAGE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The bytes of a picture or a document that a page names: below the page's folder, and not through links. The error is
/// for editors, in English.
pub fn beside(page: &Path, address: &str) -> Result<Vec<u8>, String> {
    let is_elsewhere = address.contains(':') || address.starts_with("//");
    if is_elsewhere {
        return Err(format!("it lies on another host, at `{address}`"));
    }
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let path = path.trim_start_matches("./");
    let is_above =
        path.is_empty() || path.starts_with('/') || path.contains('\\') || path.split('/').any(|it| it == "..");
    if is_above || !media::is_medium(path) {
        return Err(format!("`{address}` is no picture or document below the folder of the page"));
    }
    let folder = page.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let read = Disk::open(folder).and_then(|it| it.read(path, media::LIMIT));
    read.map_err(|_| format!("there is no `{path}` beside the page, or it cannot be read"))
}

/// The bytes of a picture that an export of WordPress names, from a copy of its folder `uploads`: as it was put in, where
/// the text shows a smaller copy. `None` if the address is of another sort.
pub fn upload(folder: &Path, address: &str) -> Option<Result<Vec<u8>, String>> {
    let path = address.split(['?', '#']).next()?.split_once("/uploads/")?.1;
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let read = |path: &str| Disk::open(folder).and_then(|it| it.read(path, media::LIMIT));
    if path.split('/').any(|it| it == "..") || path.contains('\\') || !media::is_medium(&path) {
        return Some(Err(format!("`{path}` is no file that is published")));
    }
    let whole = as_put_in(&path).map(|it| read(&it));
    let read = whole.filter(Result::is_ok).unwrap_or_else(|| read(&path));
    Some(read.map_err(|_| format!("there is no `{path}` in the folder of uploads, or it cannot be read")))
}

/// The name of a picture before WordPress made it smaller: `a.jpg` of `a-300x200.jpg`.
fn as_put_in(path: &str) -> Option<String> {
    let (stem, ending) = path.rsplit_once('.')?;
    let (name, size) = stem.rsplit_once('-')?;
    let (width, height) = size.split_once('x')?;
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    (is_number(width) && is_number(height)).then(|| format!("{name}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: Result<&[u8], &str>) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, bytes: &[u8]| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
            fs::write(path, bytes).expect("it can be written");
        };
        write("pages/a_files/слика 1.png", b"1");
        write("secret.png", b"2");
        write("pages/notes.key", b"3");
        std::os::unix::fs::symlink("../secret.png", folder.path().join("pages/link.png")).expect("it can be made");
        let got = beside(&folder.path().join("pages/a.html"), address);
        match expected {
            Ok(bytes) => assert_eq!(got.as_deref(), Ok(bytes)),
            Err(why) => assert!(got.as_ref().is_err_and(|it| it.contains(why)), "{got:?}"),
        }
    }

    #[test]
    fn what_lies_below_the_page_is_read() {
        check("a_files/слика 1.png", Ok(b"1"));
        check("./a_files/%D1%81%D0%BB%D0%B8%D0%BA%D0%B0%201.png?v=2", Ok(b"1"));
    }

    #[test]
    fn uploads_are_found_as_they_were_put_in() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir_all(folder.path().join("2019/05")).expect("it can be made");
        fs::write(folder.path().join("2019/05/a.jpg"), b"1").expect("it can be written");
        let read = |address: &str| upload(folder.path(), address);
        assert_eq!(read("https://a.example/wp-content/uploads/2019/05/a-300x200.jpg"), Some(Ok(b"1".to_vec())));
        assert_eq!(read("/wp-content/uploads/2019/05/a.jpg?w=1"), Some(Ok(b"1".to_vec())));
        assert!(matches!(read("/uploads/../secret.png"), Some(Err(_))));
        assert!(matches!(read("/uploads/b.png"), Some(Err(_))));
        assert_eq!(read("https://a.example/b.png"), None);
    }

    #[test]
    fn nothing_else_is() {
        check("../secret.png", Err("below the folder of the page"));
        check("a_files/%2e%2e/%2e%2e/secret.png", Err("below the folder of the page"));
        check("/etc/passwd", Err("below the folder of the page"));
        check("notes.key", Err("below the folder of the page"));
        check("link.png", Err("cannot be read"));
        check("https://a.example/b.png", Err("another host"));
        check("//a.example/b.png", Err("another host"));
    }
}

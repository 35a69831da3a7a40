//! The source code as text, for tests of the rules of the house.

use std::fs;
use std::path::Path;

/// Path below the repository and text of every Rust file in `src/`, sorted.
pub fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "src", &mut files);
    files.sort();
    files
}

fn gather(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = format!("{prefix}/{}", path.file_name().expect("an entry has a name").to_string_lossy());
        if path.is_dir() {
            gather(&path, &name, files);
        } else if name.ends_with(".rs") {
            files.push((name, fs::read_to_string(&path).expect("source code is text")));
        }
    }
}

//! The source code as text, for tests of the rules of the house.

use std::collections::BTreeMap;
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

/// The modules of the program, in the order in which they are declared.
pub struct House {
    /// By the path of a module: the names of its own, and the file it stands in.
    modules: BTreeMap<Vec<String>, (Vec<String>, String)>,
    texts: BTreeMap<String, String>,
}

/// One module names another.
pub struct Lean {
    pub from: Vec<String>,
    pub to: Vec<String>,
    /// `file:line`.
    pub place: String,
}

impl House {
    pub fn read() -> House {
        let mut house = House { modules: BTreeMap::new(), texts: sources().into_iter().collect() };
        house.enter(Vec::new(), "src/lib.rs".to_owned());
        house
    }

    fn enter(&mut self, path: Vec<String>, file: String) {
        let text = &self.texts[&file];
        let lines = text.lines().filter_map(|it| it.strip_suffix(';'));
        let names: Vec<String> = lines
            .filter_map(|it| it.trim_start_matches("pub(crate) ").trim_start_matches("pub ").strip_prefix("mod "))
            .map(str::to_owned)
            .collect();
        self.modules.insert(path.clone(), (names.clone(), file));
        for name in names {
            let inner: Vec<String> = path.iter().cloned().chain([name]).collect();
            let base = format!("src/{}", inner.join("/"));
            let file =
                [format!("{base}/mod.rs"), format!("{base}.rs")].into_iter().find(|it| self.texts.contains_key(it));
            self.enter(inner, file.unwrap_or_else(|| panic!("`{base}` is declared and has no file")));
        }
    }

    /// Where a module stands among those of its parent.
    pub fn place(&self, parent: &[String], name: &str) -> Option<usize> {
        self.modules.get(parent)?.0.iter().position(|it| it == name)
    }

    pub fn files(&self) -> impl Iterator<Item = &String> {
        self.modules.values().map(|it| &it.1)
    }

    /// Every path that begins with `crate::`, in code that is no test.
    pub fn leans(&self) -> Vec<Lean> {
        let mut leans = Vec::new();
        for (from, (_, file)) in self.modules.iter().filter(|(_, it)| !it.1.contains("/tests")) {
            let text = self.texts[file].split("#[cfg(test)]\n").next().unwrap_or_default();
            for (at, _) in text.match_indices("crate::") {
                let line = text[..at].matches('\n').count() + 1;
                let start = text[..at].rfind('\n').map_or(0, |it| it + 1);
                if text[start..at].contains("//") {
                    continue;
                }
                let mut paths = Vec::new();
                expand(&text[at + "crate::".len()..], Vec::new(), &mut paths);
                let place = format!("{file}:{line}");
                leans.extend(paths.into_iter().map(|to| Lean { from: from.clone(), to, place: place.clone() }));
            }
        }
        leans
    }
}

/// Reads one path; `a::{b, c::d}` is two. Returns how many bytes were read.
fn expand(text: &str, before: Vec<String>, paths: &mut Vec<Vec<String>>) -> usize {
    let name: String = text.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
    let path: Vec<String> = before.iter().cloned().chain((!name.is_empty()).then(|| name.clone())).collect();
    let rest = &text[name.len()..];
    match rest.strip_prefix("::") {
        Some(inner) if inner.starts_with('{') => {
            let mut at = name.len() + "::{".len();
            while !text[at..].starts_with('}') {
                match text[at..].chars().next() {
                    Some(it) if it.is_alphanumeric() || it == '_' => at += expand(&text[at..], path.clone(), paths),
                    Some(it) => at += it.len_utf8(),
                    None => break,
                }
            }
            at + 1
        }
        Some(inner) if inner.starts_with(|it: char| it.is_alphabetic() || it == '_') => {
            name.len() + "::".len() + expand(inner, path, paths)
        }
        _ => {
            paths.push(path);
            name.len()
        }
    }
}

//! Sites as folders: what goes in, and what must come out (`tests/sites/README.md`).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::vodic::{Vodic, contents};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites");

/// The theme of every site.
const PLAIN: &str = "plain";

/// The site that shows what we draw.
const DRAWN: &str = "head";

/// Files by path.
pub type Tree = BTreeMap<String, Vec<u8>>;

#[test]
fn every_site_becomes_what_it_must() {
    let mut sites: Vec<PathBuf> = fs::read_dir(FOLDER)
        .expect("the sites are there")
        .map(|it| it.expect("the folder can be read").path())
        .filter(|it| it.is_dir() && !it.ends_with(PLAIN))
        .collect();
    sites.sort();
    assert!(!sites.is_empty());
    let found: Vec<String> = sites.iter().flat_map(|it| differences(it)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn differences(site: &Path) -> Vec<String> {
    let name = site.file_name().expect("a site has a name").to_string_lossy();
    compare(&name, &site.join("out"), &build(site))
}

/// In what files differ from those of a folder, which are renewed if somebody asks for it.
pub fn compare(name: &str, out: &Path, built: &Tree) -> Vec<String> {
    if std::env::var_os("VODIC_RENEW").is_some() {
        renew(out, built);
    }
    let expected = if out.is_dir() { contents(out) } else { Tree::new() };
    let missing = expected.keys().filter(|it| !built.contains_key(*it)).map(|it| format!("{name}: `{it}` is missing"));
    let other = built.iter().filter_map(|(path, bytes)| match expected.get(path) {
        None => Some(format!("{name}: `{path}` is too many:\n{}", String::from_utf8_lossy(bytes))),
        Some(wanted) if wanted == bytes => None,
        Some(wanted) => Some(format!("{name}: `{path}`: {}", first_difference(wanted, bytes))),
    });
    missing.chain(other).collect()
}

fn build(site: &Path) -> Tree {
    let mut vodic = Vodic::new();
    for (folder, to) in [(site.with_file_name(PLAIN), "themes/default/"), (site.join("in"), "")] {
        for (path, bytes) in contents(&folder) {
            vodic = vodic.file(&format!("{to}{path}"), bytes);
        }
    }
    let arguments = fs::read_to_string(site.join("arguments")).unwrap_or_default();
    let ran = vodic.does(&format!("build --format json {}", arguments.trim())).exit(0).notes(&[]);
    let mut built = ran.contents("public");
    // What publishing keeps for itself is not the site.
    built.retain(|path, _| !path.starts_with(".vodic"));
    // What we draw is told in words, on the site that is about it.
    let is_drawn = |path: &str| path.starts_with("icons/") || path.starts_with("posters/");
    built.retain(|path, _| site.ends_with(DRAWN) || !is_drawn(path));
    let drawn = built.iter_mut().filter(|(path, _)| is_drawn(path));
    drawn.for_each(|(_, bytes)| *bytes = in_words(bytes));
    built
}

/// Of what we draw, that it is a picture and how large: what it looks like is the business of those who look at it.
fn in_words(png: &[u8]) -> Vec<u8> {
    let picture = image::load_from_memory(png).expect("what we draw can be read");
    format!("a picture of {} × {} pixels\n", picture.width(), picture.height()).into_bytes()
}

fn renew(out: &Path, built: &Tree) {
    let _ = fs::remove_dir_all(out);
    for (path, bytes) in built {
        let path = out.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
}

fn first_difference(wanted: &[u8], built: &[u8]) -> String {
    let (wanted, built) = (String::from_utf8_lossy(wanted), String::from_utf8_lossy(built));
    let mut pairs = wanted.lines().zip(built.lines()).enumerate();
    match pairs.find(|(_, (one, other))| one != other) {
        Some((at, (one, other))) => format!("line {}:\n  must be {one}\n  but is  {other}", at + 1),
        None => format!("{} bytes, but must be {}", built.len(), wanted.len()),
    }
}

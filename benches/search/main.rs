//! What search costs: the build, and its readers.
//!
//! ```text
//! cargo bench --bench search                # 455 and 4,545 articles: 1,000 and 10,000 pages
//! cargo bench --bench search -- 45455       # 100,000 pages
//! cargo bench --bench search -- recall      # only how much is found
//! ```
//!
//! Prints, for each size: CPU seconds and peak memory of a build with and without search; the size of the index; bytes that a
//! reader who was never here gets for a query of one or two words with ten results, all of them in view (scripts count as
//! gzip, as servers send them), and for a further query; and how long answers take in Chromium, with the files at hand.
//! Without a Chromium, readers are left out. Before all this: recall and precision on the sentences of this repository.

#[path = "../../tests/browser/chromium.rs"]
mod chromium;
#[path = "../build/corpus.rs"]
mod corpus;
#[path = "../../tests/browser/keys.rs"]
mod keys;
#[path = "../build/process.rs"]
#[expect(dead_code, reason = "tests and the other benchmark use the rest")]
mod process;
mod readers;
mod recall;
mod site;
#[path = "../../tests/browser/tab.rs"]
#[expect(dead_code, reason = "tests and the other benchmark use the rest")]
mod tab;
#[path = "../build/words.rs"]
mod words;

use std::fs;
use std::path::Path;

fn main() {
    recall::measure();
    if std::env::args().any(|it| it == "recall") {
        return;
    }
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|it| it.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![455, 4_545] } else { sizes };
    for size in sizes {
        let folder = std::env::temp_dir().join(format!("vodic-search-{size}"));
        let versions = corpus::write(&folder, size, true).expect("the corpus can be written");
        println!("{size} articles, {versions} pages");
        build(&folder);
        readers::measure(&folder.join("public"));
        fs::remove_dir_all(&folder).expect("the corpus can be removed");
    }
}

/// Builds without and with search, from nothing.
fn build(folder: &Path) {
    let configuration = folder.join("vodic.yaml");
    let text = fs::read_to_string(&configuration).expect("the corpus has a configuration");
    let output = folder.join("public");
    for (search, name) in [(false, "without search"), (true, "with search")] {
        fs::write(&configuration, format!("{text}search: {search}\n")).expect("the configuration can be written");
        let _ = fs::remove_dir_all(&output);
        let cost = process::run(&["build", "-q", "-r", &folder.to_string_lossy(), "-o", &output.to_string_lossy()]);
        let peak = cost.peak as f64 / 1e6;
        println!("  {name:14}  cpu {:6.2} s  kernel {:5.2} s  peak {peak:5.0} MB", cost.user, cost.kernel);
    }
    for part in ["d", "s", "n", "p", "a", "c", "t", "f", "w"] {
        let (files, bytes) = weigh(&output.join("search").join(part));
        println!("  search/{part}  {files:6} files  {:9.1} kB", bytes as f64 / 1e3);
    }
    let root = fs::metadata(output.join("search/index.bin")).map_or(0, |it| it.len());
    println!("  root  {:.1} kB", root as f64 / 1e3);
}

/// Files and bytes below a folder.
fn weigh(folder: &Path) -> (usize, u64) {
    let Ok(entries) = fs::read_dir(folder) else { return (0, 0) };
    entries.flatten().fold((0, 0), |(files, bytes), it| {
        let (more, heavier) =
            if it.path().is_dir() { weigh(&it.path()) } else { (1, it.metadata().map_or(0, |it| it.len())) };
        (files + more, bytes + heavier)
    })
}

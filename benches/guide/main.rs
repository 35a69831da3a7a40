//! What a guide costs: an e-book, and a document for printing.
//!
//! ```text
//! cargo bench --bench guide           # guides of 50 and of 500 chapters
//! cargo bench --bench guide -- 2000   # as many as you like
//! ```
//!
//! A guide of all articles of a corpus that are in English, rich ones with tables, footnotes and code. `vodic guide` is run on it
//! without and with a document for printing, both from nothing: the difference is what typesetting costs.

#[path = "../build/corpus.rs"]
mod corpus;
#[path = "../build/process.rs"]
#[expect(dead_code, reason = "the other benchmarks use the rest")]
mod process;
#[path = "../build/words.rs"]
mod words;

use std::fs;
use std::path::Path;

fn main() {
    let mut sizes: Vec<usize> = std::env::args().skip(1).filter_map(|it| it.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![50, 500];
    }
    println!("chapters  pages   with       cpu s  kernel s    wall s   peak MB    PDF MB");
    for size in sizes {
        let folder = std::env::temp_dir().join(format!("vodic-guide-{size}"));
        corpus::write(&folder, size, true).expect("the corpus can be written");
        for pdf in [false, true] {
            outline(&folder, pdf);
            measure(&folder, size, if pdf { "a PDF" } else { "none" });
        }
        fs::remove_dir_all(&folder).expect("the corpus can be removed");
    }
}

/// An outline of everything.
fn outline(folder: &Path, pdf: bool) {
    let parts: String = ["practices", "lessons", "recommendations", "events", "projects", "plans"]
        .map(|it| format!("  - {{title: {it}, chapters: {{kind: {it}}}}}\n"))
        .concat();
    let rest = "  - {title: others, chapters: {kind: [assessments, needs, services, groups]}}\n";
    let text = format!(
        "title: Guide\nedition: {{number: 1, date: 2024-03-06}}\nmissing: fallback\npdf: {pdf}\nparts:\n{parts}{rest}"
    );
    let guides = folder.join("content/guide");
    fs::create_dir_all(&guides).expect("the folder can be made");
    fs::write(guides.join("all.yaml"), text).expect("the outline can be written");
}

fn measure(folder: &Path, size: usize, with: &str) {
    let print = folder.join("print");
    let _ = fs::remove_dir_all(folder.join(".vodic-cache"));
    let _ = fs::remove_dir_all(&print);
    let (root, output) = (folder.to_string_lossy(), print.to_string_lossy());
    let cost = process::run(&["guide", "all", "--lang", "en", "-q", "-r", &root, "-o", &output]);
    let document = fs::read(print.join("all.en.pdf")).unwrap_or_default();
    println!(
        "{size:8}  {:5}   {with:5}   {:8.2}  {:8.2}  {:8.2}  {:8.0}  {:8.1}",
        pages(&document),
        cost.user,
        cost.kernel,
        cost.wall,
        cost.peak as f64 / 1e6,
        document.len() as f64 / 1e6,
    );
}

/// Pages of a PDF, by their objects.
fn pages(document: &[u8]) -> usize {
    let name = b"/Type/Page";
    document.windows(name.len() + 1).filter(|it| it.starts_with(name) && it[name.len()] != b's').count()
}

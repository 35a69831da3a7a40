//! How long a whole build takes, and how much memory.
//!
//! ```text
//! cargo bench --bench build                     # 1,000 and 10,000 articles
//! cargo bench --bench build -- 50000            # as many as you like
//! cargo bench --bench build -- --keep DIR 1000  # leaves the corpus in DIR, to run other programs on it
//! cargo bench --bench build -- --rich           # articles with places, organisations and mentions
//! cargo bench --bench build -- --plain          # with a theme of bare pages, as generators are compared by
//! ```
//!
//! Prints, for each size, pages per second, CPU seconds (the program's own, and the kernel's), peak memory, and what
//! `--timings` says: a first build into an empty folder, then an unchanged one. The bare loop of [`bare`], run before,
//! says what the machine can do: on a noisy one, the ratio holds where seconds do not.

mod bare;
mod corpus;
mod process;
mod words;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn main() {
    let mut keep: Option<PathBuf> = None;
    let (mut rich, mut plain) = (false, false);
    let mut sizes: Vec<usize> = Vec::new();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--keep" => keep = args.next().map(PathBuf::from),
            "--rich" => rich = true,
            "--plain" => plain = true,
            // What this program calls itself with, to learn what the loop costs.
            "--bare" => {
                let folder = args.next().expect("a folder follows");
                println!("{}", bare::make_pages(Path::new(&folder)));
                return;
            }
            "--bench" => {} // what `cargo bench` adds
            size => sizes.push(size.parse().expect("sizes are numbers of articles")),
        }
    }
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000];
    }
    println!("articles  versions     run   pages   pages/s     cpu s  kernel s    wall s   peak MB");
    let mut first: Option<(usize, f64)> = None;
    for size in sizes {
        let folder = keep.clone().unwrap_or_else(std::env::temp_dir).join(format!("vodic-corpus-{size}"));
        let versions = corpus::write(&folder, size, rich).expect("the corpus can be written");
        as_others_build(&folder).expect("the configuration can be written");
        if plain {
            dress_plainly(&folder).expect("the theme can be written");
        }
        let bare =
            process::run_other(&std::env::current_exe().expect("this is one"), &["--bare", &folder.to_string_lossy()]);
        let cpu = measure(&folder, size, versions);
        println!(
            "    the bare loop takes {:.2} cpu s: the first build takes {:.1} times as much",
            bare.user,
            cpu / bare.user
        );
        match first {
            None => first = Some((size, cpu)),
            Some((small, less)) => {
                println!("{size} articles cost {:.1} times what {small} cost", cpu / less);
            }
        }
        if keep.is_none() {
            fs::remove_dir_all(&folder).expect("the corpus can be removed");
        }
    }
}

/// What other generators make of such a corpus: no open data and no calendars; search has a benchmark of its own.
fn as_others_build(folder: &Path) -> io::Result<()> {
    configure(folder, "search: false\nfilters: false\ndata: false\ncalendars: false\n")
}

/// A theme that shows an article's words, facts and links, and nothing for machines: what a page costs besides is the
/// built-in theme's own.
fn dress_plainly(folder: &Path) -> io::Result<()> {
    let templates = folder.join("themes/plain/templates");
    fs::create_dir_all(&templates)?;
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/build/theme"))? {
        let file = file?;
        fs::copy(file.path(), templates.join(file.file_name()))?;
    }
    configure(folder, "theme: plain\n")
}

fn configure(folder: &Path, keys: &str) -> io::Result<()> {
    let configuration = folder.join("vodic.yaml");
    let text = fs::read_to_string(&configuration)?;
    fs::write(configuration, text + keys)
}

/// Builds twice; the CPU seconds of the first build.
fn measure(folder: &Path, size: usize, versions: usize) -> f64 {
    let output = folder.join("public");
    let _ = fs::remove_dir_all(&output);
    let mut first = 0.0;
    for run in ["first", "again"] {
        let cost =
            process::run(&["build", "--timings", "-r", &folder.to_string_lossy(), "-o", &output.to_string_lossy()]);
        let pages = count(&output);
        println!(
            "{size:8}  {versions:8}  {run:>6}  {pages:6}  {:8.0}  {:8.2}  {:8.2}  {:8.2}  {:8.0}",
            pages as f64 / cost.wall,
            cost.user,
            cost.kernel,
            cost.wall,
            cost.peak as f64 / 1e6,
        );
        if run == "first" {
            first = cost.user;
            cost.said.lines().filter(|it| !it.is_empty()).for_each(|line| println!("    {line}"));
        }
    }
    first
}

/// HTML files below a folder.
fn count(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let entries = entries.flatten().map(|it| it.path());
    entries
        .map(|it| if it.is_dir() { count(&it) } else { usize::from(it.extension().is_some_and(|it| it == "html")) })
        .sum()
}

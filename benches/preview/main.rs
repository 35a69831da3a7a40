//! How long an editor waits: for the first page, for a change, for many of them.
//!
//! ```text
//! cargo bench --bench preview             # 1,000 and 10,000 articles
//! cargo bench --bench preview -- 2000     # as many as you like
//! cargo bench --bench preview -- --rich   # articles with places, organisations and mentions
//! VODIC=… cargo bench --bench preview     # another program
//! ```
//!
//! The real program is started and asked over a connection. A save lasts from the writing of the file to the first answer
//! that holds what was written, found by asking again and again; the bell of the page is heard meanwhile. The watch waits
//! 30 ms for a file to be left alone, which is part of each time.

#[path = "../build/corpus.rs"]
mod corpus;
mod program;
#[path = "../build/words.rs"]
mod words;

use std::path::Path;
use std::time::{Duration, Instant};

use program::Program;

/// So often each change is made; the median is told.
const TIMES: usize = 15;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let rich = args.iter().any(|it| it == "--rich");
    let mut sizes: Vec<usize> = args.iter().filter_map(|it| it.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000];
    }
    println!(
        "articles  versions  first page  memory   later  words saved  bell  day saved  topic saved  new file  style  template  1,000 files"
    );
    for size in sizes {
        let folder = std::env::temp_dir().join(format!("vodic-preview-{size}"));
        let versions = corpus::write(&folder, size, rich).expect("the corpus can be written");
        measure(&folder, size, versions);
        std::fs::remove_dir_all(&folder).expect("the corpus can be removed");
    }
}

fn measure(folder: &Path, size: usize, versions: usize) {
    let (path, address) = an_event(folder);
    let begin = Instant::now();
    let program = Program::start(folder);
    program.until(&address, "");
    let first = begin.elapsed();
    let memory = program.memory();
    let text = std::fs::read_to_string(&path).expect("the article can be read");
    let mut bells = Vec::new();
    let words = median(|turn| {
        let bell = program.listen(&address);
        let mark = format!("mark{turn}words");
        let saved = program.saved(&path, &format!("{text}\n{mark}\n"), &address, &mark);
        bells.push(bell.recv_timeout(Duration::from_secs(20)).expect("the bell rings").duration_since(saved.0));
        saved.1
    });
    bells.sort();
    let later = program.memory();
    let days = median(|turn| {
        let mark = format!("Mark {turn}");
        let text = text.replacen("title: ", &format!("title: {mark} "), 1).replacen(
            "start: 20",
            &format!("start: 19{turn:02}-01-01 #"),
            1,
        );
        program.saved(&path, &text, &address, &mark).1
    });
    let bonds = median(|turn| {
        let mark = format!("Bond {turn}");
        let text = text.lines().map(|line| match line.split_once(": ") {
            Some(("title", title)) => format!("title: {mark} {title}\n"),
            Some(("topics", _)) => format!("topics: [topics-{turn}]\n"),
            _ => format!("{line}\n"),
        });
        program.saved(&path, &text.collect::<String>(), &address, &mark).1
    });
    let new = median(|turn| {
        let file = folder.join(format!("content/events/new-{turn}.en.md"));
        program
            .saved(
                &file,
                "---\ntitle: New\nform: workshop\nstart: 2020-01-01\n---\n",
                &format!("/en/events/new-{turn}/"),
                "New",
            )
            .1
    });
    let style = median(|turn| {
        let now = program.get(&address).1;
        let begin = Instant::now();
        std::fs::create_dir_all(folder.join("assets")).expect("the folder can be made");
        std::fs::write(folder.join("assets/style.css"), format!("body {{ margin: {turn}px }}"))
            .expect("it can be written");
        while program.get(&address).1 == now {}
        begin.elapsed()
    });
    std::fs::create_dir_all(folder.join("templates")).expect("the folder can be made");
    let template = median(|turn| {
        let mark = format!("mark{turn}template");
        program.saved(&folder.join("templates/footer.html"), &format!("<footer>{mark}</footer>"), &address, &mark).1
    });
    let many = many(&program, folder);
    let ms = |it: Duration| format!("{:.0} ms", it.as_secs_f64() * 1000.0);
    println!(
        "{size:8}  {versions:8}  {:>10}  {:>3.0} MB  {:>3.0} MB  {:>11}  {:>4}  {:>9}  {:>11}  {:>8}  {:>5}  {:>8}  {:>11}",
        ms(first),
        memory as f64 / 1e6,
        later as f64 / 1e6,
        ms(words),
        ms(bells[TIMES / 2]),
        ms(days),
        ms(bonds),
        ms(new),
        ms(style),
        ms(template),
        ms(many),
    );
}

fn median(mut change: impl FnMut(usize) -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES).map(|turn| pause(change(turn + 10))).collect();
    times.sort();
    times[TIMES / 2]
}

/// Nobody saves so often; what is done in the background is done then.
fn pause(time: Duration) -> Duration {
    std::thread::sleep(Duration::from_millis(1500));
    time
}

/// A file of an original and the address of its page.
fn an_event(folder: &Path) -> (std::path::PathBuf, String) {
    let listed = std::fs::read_dir(folder.join("content/events")).expect("there are events");
    let mut paths: Vec<_> = listed.map(|it| it.expect("the folder can be read").path()).collect();
    paths.sort();
    let is_english = |it: &std::path::PathBuf| it.to_string_lossy().ends_with(".en.md");
    let is_original = |it: &std::path::PathBuf| std::fs::read_to_string(it).is_ok_and(|it| it.contains("start: "));
    let path = paths.into_iter().filter(is_english).find(is_original).expect("there is an original");
    let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
    let address = format!("/en/events/{}/", name.trim_end_matches(".en.md"));
    (path, address)
}

/// A thousand files at once, as when another branch is checked out.
fn many(program: &Program, folder: &Path) -> Duration {
    let mut paths: Vec<_> = ["events", "lessons", "projects", "plans"]
        .iter()
        .flat_map(|it| std::fs::read_dir(folder.join("content").join(it)).expect("there are articles"))
        .map(|it| it.expect("the folder can be read").path())
        .collect();
    paths.sort();
    paths.truncate(1000);
    let (path, address) = an_event(folder);
    // The one that is looked at comes last.
    paths.retain(|it| *it != path);
    paths.push(path);
    let texts: Vec<String> = paths.iter().map(|it| std::fs::read_to_string(it).expect("it can be read")).collect();
    let begin = Instant::now();
    for (path, text) in paths.iter().zip(&texts) {
        std::fs::write(path, format!("{text}\nmanymark\n")).expect("it can be written");
    }
    program.until(&address, "manymark");
    begin.elapsed()
}

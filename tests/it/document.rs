//! Literate error tests: documents that show mistakes and say what vodic answers. `tests/notes/README.md` is their grammar.

use std::fmt;

use vodic::base::diagnostic::{Diagnostic, Severity};
use vodic::base::files::Entry;
use vodic::cli::program;

use crate::ground::Ground;

/// One example of a document: files, and what is said about them.
pub struct Case {
    pub title: String,
    pub ground: Ground,
    pub expected: Vec<Expected>,
    shows_something: bool,
}

/// A note that has to be given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Expected {
    pub path: String,
    pub line: usize,
    pub column: usize,
    pub severity: String,
    pub code: String,
    /// Part of the message, of a label or of a next step.
    pub part: String,
}

impl Expected {
    /// A given note in the same form; its part is all that it says.
    pub fn of(note: &Diagnostic) -> Expected {
        let (line, column) = note.place.source.line_column(note.place.span.start);
        let severity = if note.severity == Severity::Error { "error" } else { "warning" };
        let labels = std::iter::once(&note.label).chain(note.others.iter().map(|(_, label)| label));
        let parts: Vec<&str> =
            std::iter::once(&note.message).chain(labels).chain(&note.help).map(String::as_str).collect();
        Expected {
            path: note.place.source.path().to_owned(),
            line,
            column,
            severity: severity.to_owned(),
            code: note.code.name.to_owned(),
            part: parts.join("\n"),
        }
    }

    /// Whether `given` is what is expected here.
    pub fn is_met_by(&self, given: &Expected) -> bool {
        let place = |it: &Expected| (it.path.clone(), it.line, it.column, it.severity.clone(), it.code.clone());
        place(self) == place(given) && given.part.contains(&self.part)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Expected { path, line, column, severity, code, part } = self;
        write!(f, "{path}:{line}:{column} {severity}: {code} \"{}\"", part.replace('\n', " / "))
    }
}

/// Reads the examples of a document: one for each heading below which files stand.
pub fn read(document: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut lines = document.lines();
    let mut case = None;
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("# ").or(line.strip_prefix("## ")) {
            cases.extend(case.replace(Case::new(title)));
        } else if let Some(case) = &mut case {
            match line.strip_prefix('`').and_then(|it| it.split_once('`')) {
                Some((path, ":")) => case.file(path, &block(&mut lines)),
                Some((path, what)) => case.special(path, what),
                None if line == "Expected:" => case.expect(&block(&mut lines)),
                None => {}
            }
        }
    }
    cases.extend(case);
    cases.retain(|it: &Case| it.shows_something);
    cases
}

/// The lines of the fenced block that comes next.
fn block<'a>(lines: &mut std::str::Lines<'a>) -> Vec<&'a str> {
    let fence = lines.next().expect("a block follows the path");
    let fence = &fence[..fence.find(|it| it != '`').unwrap_or(fence.len())];
    assert!(fence.len() >= 3, "a fenced block stands right below the path of a file");
    lines.by_ref().take_while(|it| *it != fence).collect()
}

impl Case {
    fn new(title: &str) -> Case {
        let (ground, expected) = (Ground::of_two_languages(), Vec::new());
        Case { title: title.to_owned(), ground, expected, shows_something: false }
    }

    /// Puts a file; what is expected of its lines is cut off them.
    fn file(&mut self, path: &str, lines: &[&str]) {
        self.shows_something = true;
        let mut bytes = Vec::new();
        let mut number = 1;
        for line in lines {
            let (line, said) = split(line);
            let before = bytes.len();
            spell(line, &self.ground, &mut bytes);
            let next = number + bytes[before..].iter().filter(|it| **it == b'\n').count();
            // What is expected of a repeated line is expected of each copy.
            for number in number..next {
                self.expected.extend(said.iter().map(|it| it.at(path, number, line)));
            }
            number = next;
        }
        self.ground.put(path, bytes);
    }

    /// Something that is no text; other sentences that begin with a name are prose.
    fn special(&mut self, path: &str, what: &str) {
        let entry = match what {
            " is missing." => None,
            " is a link." => Some(Entry::Link),
            " is a pipe." => Some(Entry::Special),
            " cannot be read." => Some(Entry::File(1)),
            " holds a name that is not UTF-8." => Some(Entry::Unreadable),
            _ => {
                let length = what.strip_prefix(" has ").and_then(|it| it.strip_suffix(" bytes."));
                let Some(length) = length.and_then(|it| it.replace(',', "").parse().ok()) else { return };
                Some(Entry::File(length))
            }
        };
        self.shows_something = true;
        match entry {
            Some(entry) => self.ground.put_special(path, entry),
            None => self.ground.take(path),
        }
    }

    /// `path:line:column error: code "part"` for places that cannot hold a comment.
    fn expect(&mut self, lines: &[&str]) {
        for line in lines {
            let (place, said) = line.split_once(' ').unwrap_or_else(|| panic!("a place stands before `{line}`"));
            let parts: Vec<&str> = place.rsplitn(3, ':').collect();
            let [column, row, path] = parts[..] else { panic!("`{place}` is not path:line:column") };
            let number = |it: &str| it.parse().unwrap_or_else(|_| panic!("`{place}` is not path:line:column"));
            let Said { severity, code, part, .. } = Said::read(said);
            let (path, code, part) = (path.to_owned(), code.to_owned(), part.to_owned());
            let severity = severity.to_owned();
            self.expected.push(Expected { path, line: number(row), column: number(column), severity, code, part });
        }
    }
}

/// ``error: code `where it stands` "part of what is said"``
struct Said<'a> {
    severity: &'a str,
    code: &'a str,
    /// Text of the line at which the note points; its beginning if there is none.
    pointed: &'a str,
    part: &'a str,
}

impl<'a> Said<'a> {
    fn read(text: &'a str) -> Said<'a> {
        let (severity, rest) = text.split_once(": ").unwrap_or_else(|| panic!("`{text}` is no expectation"));
        let (code, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (pointed, rest) = rest.strip_prefix('`').and_then(|it| it.split_once('`')).unwrap_or(("", rest));
        let part = rest.trim().strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        let part = part.unwrap_or_else(|| panic!("`{text}` does not say what is said"));
        Said { severity, code, pointed, part }
    }

    fn at(&self, path: &str, number: usize, line: &str) -> Expected {
        let found = line.find(self.pointed).unwrap_or_else(|| panic!("`{}` does not stand in `{line}`", self.pointed));
        Expected {
            path: path.to_owned(),
            line: number,
            column: line[..found].chars().count() + 1,
            severity: self.severity.to_owned(),
            code: self.code.to_owned(),
            part: self.part.to_owned(),
        }
    }
}

/// A line, and what is expected of it behind `# error:` or in `<!-- error: … -->`; several are separated by ` · `.
fn split(line: &str) -> (&str, Vec<Said<'_>>) {
    let marks = ["# error: ", "# warning: ", "<!-- error: ", "<!-- warning: "];
    let Some(at) = marks.iter().filter_map(|it| line.find(it)).min() else { return (line, Vec::new()) };
    let said = line[at..].trim_start_matches(['#', '<', '!', '-', ' ']).trim_end_matches("-->").trim_end();
    (line[..at].trim_end(), said.split(" · ").map(Said::read).collect())
}

/// Writes a line with its line end. `⟨200 × text⟩` repeats a text, each on its own line if nothing else stands there;
/// `⟨E8 00⟩` are bytes; `⟨fingerprint path⟩` is that of an original shown before.
fn spell(line: &str, ground: &Ground, bytes: &mut Vec<u8>) {
    let mut rest = line;
    while let Some((before, (inner, after))) =
        rest.split_once('⟨').and_then(|(before, it)| Some((before, it.split_once('⟩')?)))
    {
        bytes.extend(before.bytes());
        if let Some((count, text)) = inner.split_once(" × ") {
            let count: usize = count.replace(',', "").parse().expect("a number stands before ×");
            let end = if before.is_empty() && after.is_empty() && rest.len() == line.len() { "\n" } else { "" };
            bytes.extend(format!("{text}{end}").repeat(count).bytes());
            if !end.is_empty() {
                return;
            }
        } else if let Some(path) = inner.strip_prefix("fingerprint ") {
            let text = ground.text(path).unwrap_or_else(|| panic!("`{path}` is not shown before its fingerprint"));
            bytes.extend(program::fingerprint(path, text).expect("an original without mistakes").bytes());
        } else {
            bytes.extend(inner.split(' ').map(|it| u8::from_str_radix(it, 16).expect("two hexadecimal digits")));
        }
        rest = after;
    }
    bytes.extend(rest.bytes());
    bytes.push(b'\n');
}

//! Code, colored by class.

use std::sync::{Arc, LazyLock, Mutex};

use rustc_hash::FxHashMap;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

use crate::base::diagnostic::{Diagnostic, codes};
use crate::base::source::Source;
use crate::base::suggest::did_you_mean;
use crate::content::body::Code;
use crate::render::escape;

codes! {
    UNKNOWN_SYNTAX = "unknown-syntax" {
        what: "a block of code in a language that we cannot color",
        why: "it is shown without colors; often the name has a typing mistake",
        instead: "write the usual short name, as `python`, `yaml`, `sql`, `bash`, or `text` if it is no code",
    }
    CODE_TOO_LONG = "code-too-long" {
        what: "a block of code longer than 256 KiB, or with a line longer than 16 KiB",
        why: "coloring it would take longer than the whole site; it is shown without colors",
        instead: "show the part that matters and offer the rest as a file",
    }
    CODE_TOO_COSTLY = "code-too-costly" {
        what: "a block of code with so many very long lines, or an article with so much code, that coloring takes seconds",
        why: "it is shown without colors",
        instead: "break the lines, or show only the part that matters",
    }
}

/// Longest line and longest block that are colored, in bytes; all blocks of one body are colored up to the same sum.
pub const LONGEST_LINE: usize = 16 << 10;
pub const LONGEST_BLOCK: usize = 256 << 10;
/// Most work for one block, as the sum over its lines of the square of their length: patterns look ahead to the end of a
/// line from many places in it, so a line costs about its square. Counted, not timed: every machine decides alike.
pub const MOST_WORK: u64 = 1 << 26;
/// Most bytes of finished blocks that are remembered.
const REMEMBERED: usize = 16 << 20;

/// Names for what has no colors and needs none, or that our syntaxes lack: no mistake.
const PLAIN: &[&str] = &[
    "text",
    "txt",
    "plain",
    "plaintext",
    "none",
    "console",
    "csv",
    "tsv",
    "toml",
    "ini",
    "typescript",
    "ts",
    "dockerfile",
    "mermaid",
    "typst",
    "typ",
    "fluent",
    "ftl",
    "svg",
    "ebnf",
    "http",
    "powershell",
    "nginx",
];

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Why a block of code is shown without colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    Unknown,
    TooLong,
    TooCostly,
}

/// How much code of one body has been colored; its blocks are asked for in their order on the page.
#[derive(Default)]
pub struct Budget {
    bytes: usize,
}

impl Budget {
    /// Whether there is still room to color a block; takes the room.
    fn take(&mut self, text: &str) -> Result<(), Refusal> {
        self.bytes += text.len();
        if self.bytes > LONGEST_BLOCK { Err(Refusal::TooCostly) } else { Ok(()) }
    }
}

/// Colors code; remembers finished blocks, also between threads. What it answers depends on the code alone.
#[derive(Default)]
pub struct Highlighter {
    finished: Mutex<Finished>,
}

#[derive(Default)]
struct Finished {
    blocks: FxHashMap<blake3::Hash, Arc<str>>,
    bytes: usize,
}

impl Highlighter {
    /// The code as HTML, each part in a `<span>` of its class; `None` if it is shown without colors.
    pub fn html(&self, code: &Code, budget: &mut Budget) -> Option<Arc<str>> {
        let name = code.syntax.as_deref()?;
        let syntax = choose(name, &code.text, budget).ok()??;
        let key =
            blake3::Hasher::new().update(syntax.name.as_bytes()).update(&[0]).update(code.text.as_bytes()).finalize();
        let lock = || self.finished.lock().unwrap_or_else(|it| it.into_inner());
        if let Some(html) = lock().blocks.get(&key) {
            return Some(html.clone());
        }
        let html: Arc<str> = color(syntax, &code.text)?.into();
        let mut finished = lock();
        if finished.bytes + html.len() <= REMEMBERED {
            finished.bytes += html.len();
            finished.blocks.insert(key, html.clone());
        }
        Some(html)
    }

    /// What the author should know about a block of code that stands alone.
    pub fn check(&self, code: &Code, source: &Source) -> Option<Diagnostic> {
        self.check_within(code, source, &mut Budget::default())
    }

    /// What the author should know about one block of a body: ask for all in their order, with one budget.
    pub fn check_within(&self, code: &Code, source: &Source, budget: &mut Budget) -> Option<Diagnostic> {
        let name = code.syntax.as_deref()?;
        let refusal = choose(name, &code.text, budget).err()?;
        let place = source.at(code.span);
        Some(match refusal {
            Refusal::Unknown => {
                let message = format!("code in `{name}` is shown without colors");
                let help = did_you_mean(name, names()).unwrap_or_else(|| "write `text` if it is no code".to_owned());
                Diagnostic::warning(&UNKNOWN_SYNTAX, place, message).help(help)
            }
            Refusal::TooLong => {
                let message =
                    "a block of more than 256 KiB, or with a line of more than 16 KiB, is shown without colors";
                Diagnostic::warning(&CODE_TOO_LONG, place, message).help("show the part that matters")
            }
            Refusal::TooCostly => {
                let message = "so many very long lines are shown without colors";
                Diagnostic::warning(&CODE_TOO_COSTLY, place, message)
                    .help("break the lines or show the part that matters")
            }
        })
    }
}

/// The syntax to color with; `Ok(None)` for what is meant to be plain.
fn choose(name: &str, text: &str, budget: &mut Budget) -> Result<Option<&'static SyntaxReference>, Refusal> {
    let is_word = name.bytes().all(|it| it.is_ascii_alphanumeric() || b"+-#_.".contains(&it));
    if !is_word || PLAIN.iter().any(|it| it.eq_ignore_ascii_case(name)) {
        return Ok(None);
    }
    let syntax = SYNTAXES.find_syntax_by_token(name).ok_or(Refusal::Unknown)?;
    let longest = text.lines().map(str::len).max().unwrap_or(0);
    let work: u64 = text.lines().map(|it| (it.len() as u64).pow(2)).sum();
    match () {
        _ if text.len() > LONGEST_BLOCK || longest > LONGEST_LINE => Err(Refusal::TooLong),
        _ if work > MOST_WORK => Err(Refusal::TooCostly),
        _ => budget.take(text).map(|()| Some(syntax)),
    }
}

/// Names that authors may use, in the order of the syntaxes.
fn names() -> impl Iterator<Item = &'static str> {
    let own = SYNTAXES.syntaxes().iter().flat_map(|it| std::iter::once(&it.name).chain(&it.file_extensions));
    own.map(String::as_str).filter(|it| !it.contains(' ')).chain(PLAIN.iter().copied())
}

/// `None` where a syntax contradicts itself.
fn color(syntax: &SyntaxReference, text: &str) -> Option<String> {
    let mut pen = Pen { out: String::with_capacity(text.len() * 3), class: None };
    let mut state = ParseState::new(syntax);
    let mut stack = ScopeStack::new();
    for line in text.split_inclusive('\n') {
        let mut at = 0;
        for (next, change) in state.parse_line(line, &SYNTAXES).ok()? {
            pen.write(&line[at..next], &stack);
            at = next;
            stack.apply(&change).ok()?;
        }
        pen.write(&line[at..], &stack);
    }
    pen.end();
    Some(pen.out)
}

/// Writes pieces of code and keeps neighbors of one class together.
struct Pen {
    out: String,
    class: Option<&'static str>,
}

impl Pen {
    fn write(&mut self, text: &str, stack: &ScopeStack) {
        if text.is_empty() {
            return;
        }
        // White space has no color: it never interrupts a run.
        let class = if text.trim().is_empty() { self.class } else { class_of(stack) };
        if class != self.class {
            self.end();
            if let Some(class) = class {
                self.out.push_str("<span class=\"hl-");
                self.out.push_str(class);
                self.out.push_str("\">");
            }
            self.class = class;
        }
        escape::text(&mut self.out, text);
    }

    fn end(&mut self) {
        if self.class.take().is_some() {
            self.out.push_str("</span>");
        }
    }
}

/// Scopes and their classes; the first that begins the scope wins, so the special stand before the general.
///
/// The names are those of Sublime Text's guide to scope naming.
static CLASSES: LazyLock<Vec<(Scope, Option<&'static str>)>> = LazyLock::new(|| {
    let classes = [
        ("comment", Some("comment")),
        ("constant.character.escape", Some("escape")),
        ("string", Some("string")),
        ("punctuation.definition.string", Some("string")),
        ("punctuation.definition.comment", Some("comment")),
        ("constant.numeric", Some("number")),
        ("constant", Some("constant")),
        ("keyword.operator", Some("operator")),
        ("keyword", Some("keyword")),
        ("storage.type.function", Some("keyword")),
        ("storage", Some("keyword")),
        ("entity.name.function", Some("function")),
        ("support.function", Some("function")),
        ("variable.function", Some("function")),
        ("entity.name.tag", Some("tag")),
        ("entity.other.attribute-name", Some("attribute")),
        ("entity.name", Some("name")),
        ("entity.other.inherited-class", Some("type")),
        ("support.type", Some("type")),
        ("support.class", Some("type")),
        ("variable", Some("name")),
        ("markup.inserted", Some("inserted")),
        ("markup.deleted", Some("deleted")),
        ("markup.heading", Some("keyword")),
        ("punctuation", Some("punctuation")),
    ];
    classes.into_iter().filter_map(|(name, class)| Scope::new(name).ok().map(|it| (it, class))).collect()
});

/// The class of the innermost scope that has one.
fn class_of(stack: &ScopeStack) -> Option<&'static str> {
    stack.as_slice().iter().rev().find_map(|scope| {
        let found = CLASSES.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope));
        found.map(|(_, class)| *class)
    })?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Span;
    use crate::base::text::Text;

    fn code(syntax: &str, text: &str) -> Code {
        Code { syntax: Some(Text::from(syntax)), text: Text::from(text), span: Span::default() }
    }

    #[track_caller]
    fn check(syntax: &str, text: &str, expected: &str) {
        assert_eq!(Highlighter::default().html(&code(syntax, text), &mut Budget::default()).as_deref(), Some(expected));
    }

    #[track_caller]
    fn check_plain(syntax: &str, text: &str, expected: Option<(&str, &str)>) {
        let (highlighter, code) = (Highlighter::default(), code(syntax, text));
        assert_eq!(highlighter.html(&code, &mut Budget::default()), None);
        let said = highlighter.check(&code, &Source::new("a.md", ""));
        assert_eq!(said.as_ref().map(|it| (it.code.name, it.help[0].as_str())), expected);
    }

    #[test]
    fn parts_get_their_class() {
        check(
            "json",
            "{\"a\": 1}\n",
            "<span class=\"hl-punctuation\">{</span><span class=\"hl-string\">\"a\"</span>\
             <span class=\"hl-punctuation\">: </span><span class=\"hl-number\">1</span><span class=\"hl-punctuation\">}\n</span>",
        );
    }

    #[test]
    fn markup_in_code_is_words() {
        let html =
            Highlighter::default().html(&code("html", "<b onclick=\"x\">&</b>\n"), &mut Budget::default()).unwrap();
        assert!(!html.contains("<b") && html.contains("&lt;"), "{html}");
    }

    #[test]
    fn a_finished_block_is_remembered() {
        let (highlighter, code) = (Highlighter::default(), code("json", "[1]"));
        let (first, second) = (
            highlighter.html(&code, &mut Budget::default()).unwrap(),
            highlighter.html(&code, &mut Budget::default()).unwrap(),
        );
        assert!(Arc::ptr_eq(&first, &second));
    }

    #[test]
    fn unknown_names_are_told_with_the_nearest() {
        check_plain("pyhton", "x", Some(("unknown-syntax", "did you mean `Python`?")));
        check_plain("text", "x", None);
        check_plain("\"><script>", "x", None);
    }

    #[test]
    fn what_is_too_big_stays_plain() {
        check_plain("rust", &"x".repeat(LONGEST_LINE + 1), Some(("code-too-long", "show the part that matters")));
        check_plain("rust", &"x\n".repeat(LONGEST_BLOCK), Some(("code-too-long", "show the part that matters")));
        let lines = format!("{}\n", "x".repeat(8 << 10)).repeat(2);
        check_plain("rust", &lines, Some(("code-too-costly", "break the lines or show the part that matters")));
    }

    #[test]
    fn one_page_does_not_take_all_the_time() {
        let (highlighter, mut budget) = (Highlighter::default(), Budget::default());
        let block = code("json", &"[]\n".repeat(LONGEST_BLOCK / 6));
        let said: Vec<_> =
            (0..3).map(|_| highlighter.check_within(&block, &Source::new("a.md", ""), &mut budget)).collect();
        let codes: Vec<_> = said.iter().flatten().map(|it| it.code.name).collect();
        assert_eq!((said[0].is_none(), said[1].is_none(), codes), (true, true, vec!["code-too-costly"]));
    }
}

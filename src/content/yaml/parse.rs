//! YAML with places.
//!
//! `granit-parser` says where things stand. Anchors, aliases, tags and second documents are refused before anything is
//! expanded, so no document is larger than it looks.

use granit_parser::{ErrorKind as Kind, Event, Options, Parser, ScalarStyle, ScanError};
use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Place, Source, Span, Spanned, floor_boundary};
use crate::base::text::Text;
use crate::content::control;
use crate::content::yaml::node::{Data, Node};
use crate::content::yaml::simple;

codes! {
    YAML_SYNTAX = "yaml-syntax" {
        what: "front matter or a data file that does not follow the rules of YAML",
        why: "what stands behind the mistake cannot be understood",
        instead: "look at the line shown: most often a colon inside a text without quotes, a quote that is not closed, or lines of one list that do not begin at the same column",
    }
    YAML_TAB = "yaml-tab" {
        what: "a line indented with a tab",
        why: "YAML counts spaces to see what belongs together, and a tab has no fixed width",
        instead: "use two spaces for each level",
    }
    YAML_ALIAS = "yaml-alias" {
        what: "an anchor (`&name`), an alias (`*name`) or a tag (`!name`)",
        why: "they are shorthands for programmers that nobody else can read; a text that begins with `*`, `&` or `!` is taken for one",
        instead: "write the value out, or put the text in quotes",
    }
    YAML_DEPTH = "yaml-depth" {
        what: "lists inside lists, deeper than sixteen levels, or front matter longer than 64 KiB",
        why: "no field of ours is built like that, so something is indented or closed in the wrong place",
        instead: "look at the indentation of the lines above",
    }
    DUPLICATE_KEY = "duplicate-key" {
        what: "the same key written twice in one place",
        why: "only one of the two values can be meant, and nobody can tell which",
        instead: "keep one of the two lines",
    }
}

const DEEPEST: usize = 16;

/// Parses the YAML document that stands in `source` at `span`; `None` after a mistake of syntax, which is noted.
pub fn parse(source: &Source, span: Span, notes: &mut Notes) -> Option<Node> {
    simple::read(source, span).or_else(|| parse_any(source, span, notes))
}

/// The same for the whole language.
fn parse_any(source: &Source, span: Span, notes: &mut Notes) -> Option<Node> {
    let mut options = Options::default();
    options.emit_comments = false;
    options.emit_unresolved_aliases = true;
    options.flow_nesting_limit = DEEPEST;
    options.block_nesting_limit = DEEPEST;
    let text = &source.text()[span.start as usize..span.end as usize];
    let mut builder =
        Builder { source, start: span.start as usize, length: text.len(), stack: Vec::new(), root: None, notes };
    for next in Parser::new_from_str_with_options(text, options) {
        match next {
            Ok((event, place)) => {
                let range = place.byte_range().unwrap_or(0..0);
                if builder.event(event, range).is_break() {
                    break;
                }
            }
            Err(error) => {
                builder.syntax(&error);
                return None;
            }
        }
    }
    builder.root.or_else(|| {
        let empty = Data::Scalar { text: Text::default(), plain: true };
        Some(Node { span: Span { start: span.start, end: span.start }, data: empty })
    })
}

/// A list or map that is not closed yet.
enum Open {
    List(Span, Vec<Node>),
    /// `key` waits for its value.
    Map {
        span: Span,
        entries: Vec<(Spanned<Text>, Node)>,
        /// By key, the place among the entries, once they are no longer few.
        places: FxHashMap<Text, usize>,
        /// `Some(None)` is a list or map in the place of a key: it was told, and its value is left out.
        key: Option<Option<Spanned<Text>>>,
    },
}

struct Builder<'a> {
    source: &'a Source,
    start: usize,
    length: usize,
    stack: Vec<Open>,
    root: Option<Node>,
    notes: &'a mut Notes,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) -> std::ops::ControlFlow<()> {
        let span = self.span(range);
        if event.tag().is_some() || event.anchor_id().is_some_and(|it| it != 0) {
            self.shorthand(span);
        }
        match event {
            Event::Scalar(text, style, ..) => self.scalar(&text, style, span),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.shorthand(span);
                self.add(Node { span, data: Data::Refused });
            }
            Event::SequenceStart(..) => self.stack.push(Open::List(span, Vec::new())),
            Event::MappingStart(..) => {
                self.stack.push(Open::Map { span, entries: Vec::new(), places: FxHashMap::default(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::DocumentStart(..) if self.root.is_some() => {
                let message = "a second document begins here";
                self.notes.push(
                    Diagnostic::error(&YAML_SYNTAX, self.source.at(span), message)
                        .help("delete the line `---`, or move what follows into a file of its own"),
                );
                return std::ops::ControlFlow::Break(());
            }
            _ => {}
        }
        std::ops::ControlFlow::Continue(())
    }

    /// Offsets of the parser as a span of the whole source.
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.start + range.start.min(self.length), self.start + range.end.min(self.length))
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let written = &self.source.text()[span.start as usize..span.end as usize];
        let trimmed = written.trim_end();
        let span = Span { end: span.start + trimmed.len() as u32, ..span };
        // Most scalars stand in the file as they are meant: then they share its text.
        let text = if text == trimmed { self.source.slice(span) } else { self.decoded(text, span) };
        self.add(Node { span, data: Data::Scalar { text, plain: style == ScalarStyle::Plain } });
    }

    /// A scalar that says in the file otherwise what it means: its escapes may name characters that no text may hold.
    fn decoded(&mut self, text: &str, span: Span) -> Text {
        control::without(self.source, text, span, self.notes).map_or_else(|| Text::from(text), Text::from)
    }

    /// Puts a finished node where it belongs; in a map, first the key, then the value.
    fn add(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map { key, entries, places, .. }) => match key.take() {
                Some(None) => {}
                Some(Some(name)) => match position(entries, places, &name.value) {
                    None => {
                        entries.push((name, node));
                        if entries.len() >= FEW {
                            let new = if places.is_empty() { 0 } else { entries.len() - 1 };
                            let keys = entries.iter().enumerate().skip(new);
                            places.extend(keys.map(|(at, (key, _))| (key.value.clone(), at)));
                        }
                    }
                    Some(first) => {
                        let first = &entries[first].0;
                        let message = format!("`{}` is written twice", name.value);
                        self.notes.push(
                            Diagnostic::error(&DUPLICATE_KEY, self.source.at(name.span), message)
                                .other(self.source.at(first.span), "first written here")
                                .help("keep one of the two"),
                        );
                    }
                },
                None => *key = Some(key_of(self.source, node, self.notes)),
            },
        }
    }

    fn close(&mut self, end: Span) {
        let last_end = |last: Option<&Node>, span: Span| last.map_or(span.end.max(end.end), |it| it.span.end);
        let node = match self.stack.pop() {
            Some(Open::List(span, items)) => {
                let end = if span.end > span.start { end.end } else { last_end(items.last(), span) };
                Node { span: Span { start: span.start, end }, data: Data::List(items) }
            }
            Some(Open::Map { span, entries, .. }) => {
                let end = if span.end > span.start { end.end } else { last_end(entries.last().map(|it| &it.1), span) };
                Node { span: Span { start: span.start, end }, data: Data::Map(entries) }
            }
            None => unreachable!("the parser ends only what it began"),
        };
        self.add(node);
    }

    fn shorthand(&mut self, span: Span) {
        let place = self.source.at(span);
        self.notes.push(
            Diagnostic::error(&YAML_ALIAS, place, "anchors, aliases and tags are not used here")
                .help("write the value out; a text that begins with `*`, `&` or `!` needs quotes"),
        );
    }

    fn syntax(&mut self, error: &ScanError) {
        let marker = error.marker();
        let offset = floor_boundary(
            self.source.text(),
            self.start + marker.byte_offset().unwrap_or(self.length).min(self.length),
        );
        // The parser notices a tab of the indentation when it stands behind it.
        let tabs = self.source.text()[self.start..offset].bytes().rev().take_while(|it| *it == b'\t').count();
        let at = match error.kind() {
            Kind::UnclosedQuotedScalar | Kind::DocumentIndicatorInQuotedScalar | Kind::InvalidQuotedScalarIndent => {
                self.opening_mark(offset).unwrap_or(offset)
            }
            Kind::TabNotAllowed
            | Kind::TabInBlockIndentation
            | Kind::TabInIndentation
            | Kind::TabAtBlockScalarStart
            | Kind::TabInPlainScalar => tab_near(self.source.text(), offset - tabs),
            _ => offset - tabs,
        } as u32;
        if let Some(key) = indented_key(self.source.text(), at as usize) {
            let place = self.source.at(Span { start: key as u32, end: at });
            let message = "this key stands deeper than the line above it, which has its value already";
            let help = "begin it at the same column as the key above";
            return self.notes.push(Diagnostic::error(&YAML_SYNTAX, place, message).help(help));
        }
        if let Some(colon) = is_about_colon(error.kind()).then(|| glued_key(self.source.text(), at as usize)).flatten()
        {
            let place = self.source.at(Span::new(colon, colon + 1));
            let message = "no space stands behind this colon, so it ends no key";
            return self.notes.push(Diagnostic::error(&YAML_SYNTAX, place, message).help("write a space behind it"));
        }
        let end = self.source.text()[at as usize..].chars().next().map_or(at, |it| at + it.len_utf8() as u32);
        let place = self.source.at(Span { start: at, end });
        // A text such as `*bold* text` is first met as a shorthand: one cause, one message.
        let line = self.source.line_column(at).0;
        let said =
            |it: &Diagnostic| it.code.name == YAML_ALIAS.name && self.source.line_column(it.place.span.start).0 == line;
        if !self.notes.iter().any(said) {
            self.notes.push(explain(error, place));
        }
    }

    /// Where the quotation mark stands that opens the value which the parser was still reading at `offset`.
    fn opening_mark(&self, offset: usize) -> Option<usize> {
        let before = &self.source.text()[self.start..offset];
        let mut ends = before.len();
        before.rsplit('\n').find_map(|line| {
            let begins = ends - line.len();
            ends = begins.saturating_sub(1);
            let mark = [": '", ": \"", "- '", "- \""].iter().filter_map(|it| line.find(it)).min()?;
            let rest = &line[mark + 2..];
            // A text that is closed on its line is not the one.
            let quote = rest.chars().next()?;
            (rest.matches(quote).count() % 2 == 1).then_some(self.start + begins + mark + 2)
        })
    }
}

/// So many keys are searched faster than they are looked up.
const FEW: usize = 32;

/// Where a key stands already. A few are searched; the thousands of a registry are looked up.
fn position(entries: &[(Spanned<Text>, Node)], places: &FxHashMap<Text, usize>, name: &Text) -> Option<usize> {
    match entries.len() {
        0..FEW => entries.iter().position(|(seen, _)| seen.value == *name),
        _ => places.get(name).copied(),
    }
}

fn key_of(source: &Source, node: Node, notes: &mut Notes) -> Option<Spanned<Text>> {
    match node.data {
        Data::Scalar { text, .. } => Some(Spanned::new(text, node.span)),
        _ => {
            let message = "a list or map stands where a key is expected";
            notes.push(
                Diagnostic::error(&YAML_SYNTAX, source.at(node.span), message)
                    .help("a text that begins with `[` or `{` needs quotes"),
            );
            None
        }
    }
}

/// Where the tab is that the parser noticed at `at`: there, or at the beginning of the next line.
fn tab_near(text: &str, at: usize) -> usize {
    let next = text[at..].find('\n').map_or(text.len(), |it| at + it + 1);
    let spaces = text[next..].bytes().take_while(|it| *it == b' ').count();
    let is_there = !text[at..].starts_with('\t') && text[next + spaces..].starts_with('\t');
    if is_there { next + spaces } else { at }
}

/// Where the key begins that ends in the colon at `at`, if it stands deeper than the line above it, which is a key with
/// its value and holds no others.
fn indented_key(text: &str, at: usize) -> Option<usize> {
    let start = text[..at].rfind('\n')? + 1;
    let line = &text[start..at];
    let key = line.trim_start_matches(' ');
    let indent = line.len() - key.len();
    let above = text[..start - 1].rsplit('\n').find(|it| !it.trim().is_empty())?;
    let deeper = indent > above.len() - above.trim_start_matches(' ').len();
    let is_key = !key.is_empty() && key.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-'));
    let holds_value = above.split_once(": ").is_some_and(|(_, value)| !value.trim().is_empty());
    (text[at..].starts_with(':') && deeper && is_key && holds_value).then_some(start + indent)
}

/// Whether the parser met a colon, or missed one, where it did not expect it.
fn is_about_colon(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::MappingValueNotAllowed | Kind::InvalidColonPlacement | Kind::InvalidSimpleKey | Kind::SimpleKeyExpected
    )
}

/// The colon of a key without a space behind it, as in `title:Sirens`, on the line of `at` or on the one above.
fn glued_key(text: &str, at: usize) -> Option<usize> {
    let start = text[..at].rfind('\n').map_or(0, |it| it + 1);
    let above = text[..start.saturating_sub(1)].rfind('\n').map_or(0, |it| it + 1);
    let glued = |start: usize| {
        let line = text[start..].lines().next()?;
        let (key, value) = line.trim_start_matches(['-', ' ']).split_once(':')?;
        let is_key = !key.is_empty() && key.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-'));
        let is_glued = is_key && value.starts_with(char::is_alphanumeric);
        is_glued.then_some(start + line.len() - value.len() - 1)
    };
    glued(start).or_else(|| glued(above))
}

/// The parser's error in words for people who do not know the parser.
fn explain(error: &ScanError, place: Place) -> Diagnostic {
    let is_at_tab = place.source.text()[place.span.start as usize..].starts_with('\t');
    let tab =
        |message: &str| Diagnostic::error(&YAML_TAB, place.clone(), message).help("use spaces: two for each level");
    let syntax = |message: &str, help: &str| Diagnostic::error(&YAML_SYNTAX, place.clone(), message).help(help);
    match error.kind() {
        Kind::TabNotAllowed
        | Kind::TabInBlockIndentation
        | Kind::TabInIndentation
        | Kind::TabAtBlockScalarStart
        | Kind::TabInPlainScalar => tab("there is a tab where YAML wants spaces"),
        Kind::InvalidBlockEntryWhitespace | Kind::InvalidMappingValueWhitespace if is_at_tab => {
            tab("there is a tab where YAML wants a space")
        }
        Kind::RecursionLimitExceeded => {
            Diagnostic::error(&YAML_DEPTH, place.clone(), format!("this is nested deeper than {DEEPEST} levels"))
                .help("look at the indentation and the brackets of the lines above")
        }
        Kind::UnexpectedCharacter { character } => {
            syntax(&format!("no text can begin with `{character}`"), "put the whole text between quotation marks")
        }
        other => match in_words(other) {
            Some((message, help)) => syntax(message, help),
            None => syntax(&format!("this is not YAML: `{other}`"), "look at this line and the one above it"),
        },
    }
}

/// What is wrong with the signs of YAML, and what to do about it.
fn in_words(kind: &Kind) -> Option<(&'static str, &'static str)> {
    let syntax = |message, help| Some((message, help));
    match kind {
        Kind::UnclosedQuotedScalar | Kind::DocumentIndicatorInQuotedScalar | Kind::InvalidQuotedScalarIndent => syntax(
            "a quotation mark that opens a text is never closed",
            "close it with the same mark at the end of the text",
        ),
        Kind::InvalidTrailingSingleQuotedScalar | Kind::InvalidTrailingDoubleQuotedScalar => syntax(
            "the text goes on behind its closing quotation mark",
            "put the whole text between the marks; a mark inside it is written twice, or use the other sort",
        ),
        Kind::UnknownQuotedScalarEscape
        | Kind::InvalidQuotedScalarHexEscape
        | Kind::InvalidLowSurrogateHexEscape
        | Kind::InvalidLowSurrogate
        | Kind::MissingLowSurrogate
        | Kind::UnpairedLowSurrogate
        | Kind::InvalidUnicodeEscape => syntax(
            "a backslash between double quotation marks begins a sign that YAML does not have",
            "write `\\\\` for a backslash, or put the text between single quotation marks",
        ),
        kind if is_about_colon(kind) => syntax(
            "this colon stands where no key can be",
            "a text that holds `: ` needs quotes around it, as in title: 'Guide: part one'",
        ),
        Kind::UnclosedFlowCollection { .. }
        | Kind::UnexpectedEofFlowSequence
        | Kind::UnexpectedEofFlowMapping
        | Kind::UnexpectedEofImplicitFlowMapping
        | Kind::FlowMappingValueAdjacentCollection
        | Kind::PlainScalarStartsWithDashFlowIndicator
        | Kind::BlockEntryInFlowCollection
        | Kind::InvalidFlowScalarIndent
        | Kind::MisplacedFlowCollectionEnd
        | Kind::ExpectedFlowSequenceSeparator
        | Kind::ExpectedFlowMappingSeparator
        | Kind::MismatchedFlowCollectionEnd { .. } => syntax(
            "a bracket that was opened is not closed rightly",
            "every `[` needs a `]`, every `{` a `}`, with commas between the parts",
        ),
        Kind::ExpectedBlockMappingKey
        | Kind::InvalidIndentation
        | Kind::ExpectedBlockSequenceEntry
        | Kind::BlockSequenceEntryNotAllowed
        | Kind::InvalidBlockScalarIndent
        | Kind::CommentInterceptedScalar
        | Kind::UnexpectedEofBlockSequence
        | Kind::UnexpectedEofBlockMapping => syntax(
            "this line does not fit the ones above it",
            "lines that belong together begin at the same column; a key is followed by `: `",
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let source = Source::new("a.md", text);
        let mut notes = Notes::default();
        let node = parse(&source, Span::new(0, text.len()), &mut notes);
        let mut said: Vec<String> = notes
            .iter()
            .map(|it| format!("{} {}", it.place.to_string().trim_start_matches("a.md:"), it.code.name))
            .collect();
        said.extend(node.map(|it| serde_json::to_string(&it.to_value()).unwrap()));
        assert_eq!(said.join(" | "), expected);
    }

    #[test]
    fn plain_scalars_mean_what_yaml_1_2_says() {
        check("a: no\nb: 12:30\nc: 5.200\nd: true\ne: 010", r#"{"a":"no","b":"12:30","c":5.2,"d":true,"e":"010"}"#);
        check("a:\n- x\n- 'y'", r#"{"a":["x","y"]}"#);
        check("", "null");
    }

    #[test]
    fn mistakes_are_placed() {
        check("a: 1\nb: 2\na: 3", r#"3:1 duplicate-key | {"a":1,"b":2}"#);
        check("title: Водич: лична", "1:13 yaml-syntax");
        check("a:\n\t- b", "2:1 yaml-tab");
        check("a: 'b\nc: d", "1:4 yaml-syntax");
        check("a: [b\nc: d", "2:2 yaml-syntax");
    }

    #[test]
    fn a_tab_is_where_it_stands() {
        check("title: T\n\tslug: x", "2:1 yaml-tab");
    }

    #[test]
    fn an_indented_key_is_told_at_the_key() {
        check("title: T\n  slug: x", "2:3 yaml-syntax");
        check("title: Водич: лична\nslug: x", "1:13 yaml-syntax");
    }

    #[test]
    fn a_list_for_a_key_is_one_mistake() {
        check("a: 1\n? [a]\n: b\nc: 2", r#"2:3 yaml-syntax | {"a":1,"c":2}"#);
        check("a: 1\n? [a]", r#"2:3 yaml-syntax | {"a":1}"#);
    }

    #[test]
    fn shorthands_are_refused_and_expand_to_nothing() {
        check("a: &x 1\nb: *x", r#"1:7 yaml-alias | 2:4 yaml-alias | {"a":1,"b":null}"#);
        check("a: *bold* text", "1:4 yaml-alias");
        check("a: !!binary x", r#"1:13 yaml-alias | {"a":"x"}"#);
    }

    /// Where the simple reader answers, it says what the parser of the whole language says, and that says nothing else.
    #[track_caller]
    fn agree(text: &str) -> bool {
        let source = Source::new("a.md", text);
        let span = Span::new(0, text.len());
        let Some(simple) = simple::read(&source, span) else { return false };
        let mut notes = Notes::default();
        let whole = parse_any(&source, span, &mut notes);
        assert!(notes.is_empty(), "{text:?} has a mistake");
        let drawn = |node: Node| format!("{:?}", from_first_item(node));
        assert_eq!(Some(drawn(simple)), whole.map(drawn), "{text:?}");
        true
    }

    /// The parser lets some lists begin at their first hyphen and some behind it.
    fn from_first_item(mut node: Node) -> Node {
        match &mut node.data {
            Data::List(items) => {
                *items = items.drain(..).map(from_first_item).collect();
                node.span.start = items.first().map_or(node.span.start, |it| it.span.start);
            }
            Data::Map(entries) => {
                *entries = entries.drain(..).map(|(key, value)| (key, from_first_item(value))).collect();
            }
            _ => {}
        }
        node
    }

    #[test]
    fn simple_yaml_is_read_as_the_parser_reads_it() {
        for text in [
            "title: Водич\nstart: 2024-02-06\n",
            "a: b  \n\nc: 'd: e'\nf: \"g # h\"\n",
            "places: [a, b , c]\nempty: []\norg: {id: x,  role: y}\n",
            "a:\n- b\n- c: d\n  e: f\ng: h",
            "a:\n  - id: x\n    label: y\n    list:\n      - z\n  - id: w\nb:\n  c: d\n",
            "- a\n- b: c\n",
            "a: [{id: b, role: c}, {id: d}, e ]\nf: [ {id: g} ]\n",
            "a: 12:30\nb: http://x.y/#z\nc: O'Neil, \"so\"\nd: {}\n",
        ] {
            assert!(agree(text), "{text:?} is simple");
        }
    }

    #[test]
    fn what_is_not_simple_is_left_to_the_parser() {
        for text in [
            "a: b: c",
            "a: b #c",
            "a:",
            "a: &x y",
            "a: *b",
            "a: !t b",
            "a: |\n  b",
            "a: b\n  c",
            "a: b\n c: d",
            "a:\n  b: c\n d: e",
            "a: [b, [c]]",
            "a: [{b: c} d]",
            "a: [{b: {c: d}}]",
            "a: [{b: c},]",
            "a: [b",
            "a: 'b",
            "a: 'b''c'",
            "a: \"\\n\"",
            "a: 1\na: 2",
            "# a\nb: c",
            "\ta: b",
            "a: b\r\n",
            "- - a",
            "a: {b}",
            "a: [b,]",
            "a: -",
            "? a",
            "a",
            "a: b\u{85}c",
            "a: {b: }",
            "a: b\n---\nc: d",
            "- a\nb: c",
            "a: b\n- c",
        ] {
            assert!(!agree(text), "{text:?} is not simple");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn no_text_is_read_in_two_ways(lines in "(( ){0,4}(- )?([a-c]{1,2}: ?)?([a-c\\[\\]{},:'\"#&!|>?-]|, |: | #|д){0,6} ?\n){1,7}") {
            agree(&lines);
        }
    }

    #[test]
    fn depth_is_limited() {
        check(&"[".repeat(50_000), "1:17 yaml-depth");
    }

    #[test]
    fn spans_are_exact() {
        let text = "title: Водич \nplaces: [a, b]\norg:\n  - id: x\n";
        let source = Source::new("a.md", text);
        let node = parse(&source, Span::new(0, text.len()), &mut Notes::default()).unwrap();
        let Data::Map(entries) = node.data else { panic!("a map") };
        let written: Vec<Text> = entries.iter().map(|(_, value)| source.slice(value.span)).collect();
        assert_eq!(written.iter().map(Text::as_str).collect::<Vec<_>>(), ["Водич", "[a, b]", "- id: x"]);
    }
}

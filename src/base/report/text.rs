//! Notes drawn for people: the message, the place, the line with a mark below it, the next steps.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use crate::base::diagnostic::{Diagnostic, Notes, Severity};
use crate::base::report::style::{Style, Words};
use crate::base::report::summary;
use crate::base::source::{Place, Span, floor_boundary};

/// Prints `notes` in their order, an empty line after each.
pub fn emit(out: &mut dyn Write, notes: &Notes, style: &Style) -> io::Result<()> {
    for note in notes.iter().take(style.most) {
        writeln!(out, "{}\n", draw(note, style))?;
    }
    if notes.len() > style.most {
        let more = summary::grouped(notes.len() - style.most);
        writeln!(out, "{}\n", style.words.more.replace("{}", &more))?;
    }
    Ok(())
}

/// Draws one note, without a line end.
pub fn draw(note: &Diagnostic, style: &Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(style.width).render(&groups(note, &style.words))
}

fn groups<'a>(note: &'a Diagnostic, words: &'a Words) -> Vec<Group<'a>> {
    let level = match note.severity {
        Severity::Error => Level::ERROR.with_name(&*words.error),
        Severity::Warning => Level::WARNING.with_name(&*words.warning),
    };
    let title = level.primary_title(&*note.message).id(note.code.name);
    let main = by_source(note).into_iter().fold(Group::with_title(title), |group, marks| match excerpt(&marks) {
        Some(snippet) => group.element(snippet),
        None => group.element(Origin::path(marks[0].place.source.path()).line(1).char_column(1)),
    });
    let help = note.help.iter().map(|it| {
        let level = Level::HELP.with_name(&*words.help);
        Group::with_title(level.secondary_title(normalize_untrusted_str(it)))
    });
    std::iter::once(main).chain(help).collect()
}

/// A place to be marked.
struct Mark<'a> {
    place: &'a Place,
    label: &'a str,
    kind: AnnotationKind,
}

/// All places of a note, those of one source together; the source that the note is about comes first.
fn by_source(note: &Diagnostic) -> Vec<Vec<Mark<'_>>> {
    let main = Mark { place: &note.place, label: &note.label, kind: AnnotationKind::Primary };
    let mut sources = vec![vec![main]];
    for (place, label) in &note.others {
        let mark = Mark { place, label, kind: AnnotationKind::Context };
        match sources.iter_mut().find(|it| it[0].place.source.path() == place.source.path()) {
            Some(marks) => marks.push(mark),
            None => sources.push(vec![mark]),
        }
    }
    sources
}

/// The lines of one source that are marked and those between them; `None` if the source has no text.
fn excerpt<'a>(marks: &[Mark<'a>]) -> Option<Snippet<'a, Annotation<'a>>> {
    let source = &marks[0].place.source;
    let text: &'a str = source.text();
    let ranges: Vec<Range<usize>> = marks.iter().map(|it| first_line(text, it.place.span)).collect();
    let start = ranges.iter().map(|it| it.start).min()?;
    let end = ranges.iter().map(|it| it.end).max()?;
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let to = if text[end..to].ends_with('\r') { to - 1 } else { to };
    let annotations = marks.iter().zip(&ranges).map(|(mark, range)| {
        let label = (!mark.label.is_empty()).then_some(mark.label);
        mark.kind.span(range.start - from..range.end - from).label(label)
    });
    let snippet = Snippet::source(with_last_line(&text[from..to]))
        .path(source.path())
        .line_start(source.line_column(from as u32).0);
    (!text.is_empty()).then(|| snippet.annotations(annotations))
}

/// The renderer knows no empty line at the end, but a mark may stand there.
fn with_last_line(lines: &str) -> Cow<'_, str> {
    if lines.ends_with('\n') { Cow::Owned(format!("{lines} ")) } else { Cow::Borrowed(lines) }
}

/// The part of `span` that lies on its first line, on character boundaries: authors look for the beginning.
fn first_line(text: &str, span: Span) -> Range<usize> {
    let start = floor_boundary(text, span.start as usize);
    let end = floor_boundary(text, span.end as usize).max(start);
    let end = text[start..end].find(['\n', '\r']).map_or(end, |at| start + at);
    start..end
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::base::diagnostic::Code;
    use crate::base::source::Source;

    static UNKNOWN: Code = Code { name: "unknown-reference", what: "a", why: "b", instead: "c" };

    pub(crate) fn note(path: &str, text: &str, span: Range<usize>, message: &str) -> Diagnostic {
        Diagnostic::error(&UNKNOWN, Source::new(path, text).at(Span::from(span)), message)
    }

    pub(crate) fn typo() -> Diagnostic {
        let text = "---\ntitle: Сирене\nevent: tirana-workshp\n---\n";
        let start = text.find("tirana").unwrap();
        note(
            "content/lessons/early-warning.sr-Cyrl.md",
            text,
            start..start + 14,
            "no article is called `tirana-workshp`",
        )
        .label("named here")
        .help("did you mean `tirana-workshop`?")
    }

    pub(crate) fn warned() -> Diagnostic {
        let source = Source::new("content/lessons/early-warning.sr-Cyrl.md", "text");
        Diagnostic::warning(&UNKNOWN, source.whole(), "a warning")
    }

    #[track_caller]
    fn check(note: &Diagnostic, expected: &str) {
        assert_eq!(draw(note, &Style::default()), expected.trim_start_matches('\n'));
    }

    #[test]
    fn a_note_is_message_place_line_and_next_step() {
        check(
            &typo(),
            r"
error[unknown-reference]: no article is called `tirana-workshp`
 --> content/lessons/early-warning.sr-Cyrl.md:3:8
  |
3 | event: tirana-workshp
  |        ^^^^^^^^^^^^^^ named here
  |
help: did you mean `tirana-workshop`?",
        );
    }

    #[test]
    fn places_of_one_file_are_drawn_together() {
        let text = "id: x\nb\nc\nd\ne\nid: x\n";
        let first = Source::new("a.md", text).at(Span::new(0, 5));
        check(
            &note("a.md", text, 14..19, "two of them")
                .other(first, "the first")
                .other(Source::new("b.md", "id: x\n").at(Span::new(4, 5)), "the third"),
            r"
error[unknown-reference]: two of them
 --> a.md:6:1
  |
1 | id: x
  | ----- the first
...
6 | id: x
  | ^^^^^
  |
 ::: b.md:1:5
  |
1 | id: x
  |     - the third",
        );
    }

    #[test]
    fn a_file_without_text_is_named() {
        check(&note("a.png", "", 0..0, "a"), "error[unknown-reference]: a\n--> a.png:1:1");
    }

    #[test]
    fn letters_of_any_width_are_marked_where_they_stand() {
        check(
            &note("a.md", "\tљуб\tав 漢字\r\n", 3..17, "\u{1b}[31m"),
            "error[unknown-reference]: ␛[31m\n --> a.md:1:3\n  |\n1 |     љуб    ав 漢字\n  |      ^^^^^^^^^^^",
        );
    }

    #[test]
    fn the_end_of_the_text_can_be_marked() {
        check(
            &note("a.md", "a\n", 2..2, "a").label("here"),
            "error[unknown-reference]: a\n --> a.md:2:1\n  |\n2 |\n  | ^ here",
        );
    }

    #[test]
    fn the_last_line_may_be_empty_and_not_alone() {
        let note = note("a.md", "a\n", 9..9, "a");
        let start = note.place.source.at(Span::new(0, 1));
        let drawn = draw(&note.other(start, "b"), &Style::default());
        assert!(drawn.starts_with("error[unknown-reference]: a\n --> a.md:2:1\n"), "{drawn}");
    }

    #[test]
    fn many_notes_are_cut_short() {
        let mut notes = Notes::default();
        (0..5).for_each(|_| notes.push(warned()));
        let mut out = Vec::new();
        emit(&mut out, &notes, &Style { most: 2, ..Style::default() }).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.matches("warning[unknown-reference]").count(), 2);
        assert!(text.ends_with("… and 3 more notes; `--format json` shows all of them\n\n"), "{text}");
    }

    proptest::proptest! {
        #[test]
        fn anything_can_be_drawn(
            text in "([a љ漢\t\r\n\u{0}\u{200f}\u{301}👩]|\r\n|[ж]{300}){0,12}",
            spans in proptest::collection::vec((0u32..700, 0u32..700), 1..4),
            width in 0usize..200,
        ) {
            let source = Source::new("a.md", text);
            let places: Vec<Place> = spans.iter().map(|&(start, end)| source.at(Span { start, end })).collect();
            let note = Diagnostic::error(&UNKNOWN, places[0].clone(), "a\nb").help("c\r");
            let note = places.into_iter().fold(note, |note, place| note.other(place, "d"));
            let (line, column) = source.line_column(note.place.span.start);
            let drawn = draw(&note, &Style { width, ..Style::default() });
            proptest::prop_assert!(drawn.contains(&format!(" a.md:{line}:{column}\n")) || source.text().is_empty(), "{drawn}");
        }
    }
}

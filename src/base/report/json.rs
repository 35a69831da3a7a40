//! One JSON object for each note, one to a line.

use std::io::{self, Write};

use serde::Serialize;

use crate::base::diagnostic::{Diagnostic, Notes, Severity};
use crate::base::source::Place;

/// A note as a program reads it. Lines and columns count from 1, columns in characters; the end is exclusive.
#[derive(Serialize)]
struct Line<'a> {
    severity: Severity,
    code: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Range<'a>,
    label: &'a str,
    others: Vec<Other<'a>>,
    help: &'a [String],
}

#[derive(Serialize)]
struct Other<'a> {
    #[serde(flatten)]
    place: Range<'a>,
    label: &'a str,
}

#[derive(Serialize)]
struct Range<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl<'a> Range<'a> {
    fn of(place: &'a Place) -> Range<'a> {
        let (line, column) = place.source.line_column(place.span.start);
        let (end_line, end_column) = place.source.line_column(place.span.end.max(place.span.start));
        Range { path: place.source.path(), line, column, end_line, end_column }
    }
}

impl<'a> Line<'a> {
    fn of(note: &'a Diagnostic) -> Line<'a> {
        let Diagnostic { severity, code, message, place, label, others, help, mend: _ } = note;
        let others = others.iter().map(|(place, label)| Other { place: Range::of(place), label }).collect();
        Line { severity: *severity, code: code.name, message, place: Range::of(place), label, others, help }
    }
}

/// Prints `notes` in their order.
pub fn emit(out: &mut dyn Write, notes: &Notes) -> io::Result<()> {
    for note in notes.iter() {
        serde_json::to_writer(&mut *out, &Line::of(note))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::report::text::tests::typo;

    #[test]
    fn a_note_is_one_line() {
        let mut notes = Notes::default();
        notes.push(typo());
        notes.push(typo());
        let mut out = Vec::new();
        emit(&mut out, &notes).unwrap();
        let lines: Vec<&str> = std::str::from_utf8(&out).unwrap().lines().collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(
            lines[0],
            "{\"severity\":\"error\",\"code\":\"unknown-reference\",\"message\":\"no article is called `tirana-workshp`\",\
             \"path\":\"content/lessons/early-warning.sr-Cyrl.md\",\"line\":3,\"column\":8,\"end_line\":3,\"end_column\":22,\
             \"label\":\"named here\",\"others\":[],\"help\":[\"did you mean `tirana-workshop`?\"]}"
        );
    }
}

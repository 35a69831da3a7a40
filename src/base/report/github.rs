//! Workflow commands: GitHub shows each note beside the line of a change.
//!
//! The form and its escapes: GitHub Docs, "Workflow commands for GitHub Actions"; `actions/toolkit`, `command.ts`.

use std::io::{self, Write};

use crate::base::diagnostic::{Diagnostic, Notes, Severity};
use crate::base::report::style::Style;

/// Prints `notes` in their order.
pub fn emit(out: &mut dyn Write, notes: &Notes, style: &Style) -> io::Result<()> {
    notes.iter().try_for_each(|note| writeln!(out, "{}", command(note, &style.prefix, &style.words.help)))
}

fn command(note: &Diagnostic, prefix: &str, help: &str) -> String {
    let level = match note.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let file = property(&format!("{prefix}{}", note.place.source.path()));
    let (line, column) = note.place.source.line_column(note.place.span.start);
    let title = property(note.code.name);
    format!("::{level} file={file},line={line},col={column},title={title}::{}", data(&story(note, help)))
}

/// All that there is to say, as an annotation shows no source line.
fn story(note: &Diagnostic, word: &str) -> String {
    let others = note.others.iter().map(|(place, label)| format!("\n{place}: {label}"));
    let help = note.help.iter().map(|help| format!("\n{word}: {help}"));
    note.message.clone() + &others.chain(help).collect::<String>()
}

/// Escapes a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a value between the colons.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::report::text::tests::{note, typo};

    #[track_caller]
    fn check(note: Diagnostic, prefix: &str, expected: &str) {
        assert_eq!(command(&note, prefix, "help"), expected);
    }

    #[test]
    fn a_note_is_a_command() {
        check(
            typo(),
            "",
            "::error file=content/lessons/early-warning.sr-Cyrl.md,line=3,col=8,title=unknown-reference\
             ::no article is called `tirana-workshp`%0Ahelp: did you mean `tirana-workshop`?",
        );
    }

    #[test]
    fn signs_of_the_form_are_escaped() {
        check(
            note("a,b:c%.md", "", 0..0, "100 % :: sure,\nor\rnot"),
            "docs/",
            "::error file=docs/a%2Cb%3Ac%25.md,line=1,col=1,title=unknown-reference::100 %25 :: sure,%0Aor%0Dnot",
        );
    }
}

//! Prints notes in the form asked for.

use std::io::{self, Write};

use crate::base::diagnostic::Notes;
use crate::base::report::style::{Format, Style};
use crate::base::report::{github, json, text};

/// Prints `notes` in their order.
pub fn emit(out: &mut dyn Write, notes: &Notes, style: &Style) -> io::Result<()> {
    match style.format {
        Format::Text => text::emit(out, notes, style),
        Format::Json => json::emit(out, notes),
        Format::Github => github::emit(out, notes, style),
    }
}

//! The two forms of a bulletin.

use jiff::civil::Date;

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::output::bulletin::{gather, plain};
use crate::output::desk::Desk;

/// A bulletin, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// One page that needs nothing else: no style sheet, no picture.
    pub html: String,
    pub text: String,
    /// How many articles it tells of.
    pub articles: usize,
}

/// Writes the bulletin of everything since a day. What is wrong with its template is returned.
pub fn write(desk: &Desk, since: Date, lang: Lang) -> Result<Letter, Diagnostic> {
    let view = gather::view(desk, since, lang);
    let mut context = desk.context(lang);
    context.insert("bulletin", &view);
    let bytes = desk.templates.render("bulletin.html", lang, &context)?;
    Ok(Letter {
        html: String::from_utf8_lossy(&bytes).into_owned(),
        text: plain::text(&view),
        articles: view.sections.iter().map(|it| it.items.len()).sum(),
    })
}

//! A guide as a page that stands alone, with all it needs beside it.

use crate::base::diagnostic::Diagnostic;
use crate::graph::guide::Guide;
use crate::output::desk::Desk;
use crate::output::guide::form::Form;
use crate::output::guide::{front, page, picture};
use crate::output::made::Made;

/// The files of a guide: name and content.
pub fn files(desk: &Desk, guide: &Guide) -> Result<Vec<(String, Made)>, Diagnostic> {
    let view = front::view(desk, guide, Form::Folder);
    let (foreword, parts) = page::bound(desk, guide, &view, Form::Folder);
    let mut context = desk.context(guide.lang);
    context.insert("guide", &view);
    context.insert("foreword", &foreword);
    context.insert("parts", &parts);
    let page = desk.templates.render("guide/alone.html", guide.lang, &context)?;
    let style = desk.assets.iter().find(|it| it.name == "style.css").map(|it| it.bytes.clone()).unwrap_or_default();
    let mut files = vec![("index.html".to_owned(), Made::Bytes(page)), ("style.css".to_owned(), Made::Bytes(style))];
    files.extend(picture::all(desk, guide));
    Ok(files)
}

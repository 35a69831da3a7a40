//! A guide as a page that stands alone, with all it needs beside it.

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::graph::guide::{Guide, OutlineId};
use crate::output::desk::Desk;
use crate::output::guide::form::Form;
use crate::output::guide::{book, front, page, paper, picture};
use crate::output::made::Made;

/// A guide as files: the book `guide.mk.epub`, the document `guide.mk.pdf`, and below the folder `guide.mk` a page and all
/// that it needs.
pub fn all(desk: &Desk, outline: OutlineId, lang: Lang) -> Result<Vec<(String, Made)>, Diagnostic> {
    let guide = desk.graph.guide(outline, lang).expect("only guides that are made are asked for");
    let name = format!("{}.{lang}", desk.graph.outline(outline).name);
    let mut all = vec![(format!("{name}.epub"), book::make(desk, outline, lang)?)];
    if desk.pdf(desk.graph.outline(outline), lang).is_some() {
        all.push((format!("{name}.pdf"), paper::make(desk, outline, lang)?));
    }
    all.extend(files(desk, guide)?.into_iter().map(|(file, made)| (format!("{name}/{file}"), made)));
    Ok(all)
}

/// The files of the folder: name and content.
fn files(desk: &Desk, guide: &Guide) -> Result<Vec<(String, Made)>, Diagnostic> {
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

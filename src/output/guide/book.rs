//! A guide as an electronic book: EPUB 3.3, a file for each chapter.

use std::collections::BTreeSet;

use jiff::civil::DateTime;
use serde::Serialize;

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::graph::address;
use crate::graph::guide::{Guide, OutlineId};
use crate::output::desk::Desk;
use crate::output::guide::form::Form;
use crate::output::guide::package::{self, Book, CONTAINER, CONTENTS, FOLDER, Item, MIMETYPE, PACKAGE};
use crate::output::guide::{edition, front, page, picture, xhtml};
use crate::output::made::{Made, Making, Packed};
use crate::output::manifest::Output;
use crate::render::cover::Cover;
use crate::render::sketch::Sketch;
use crate::render::templates::TEMPLATE;
use crate::render::view::{BookFileView, ChapterView, GuidePartView, GuideView};

/// The template of every page of a book, and that of its style.
const TEMPLATES: [&str; 2] = ["book/page.html", "book/style.css"];

/// Every guide in every language that it is made in.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for guide in desk.graph.guides.iter() {
        let address = address::book(&desk.graph, desk.graph.outline(guide.outline), guide.lang);
        claims.push((address.into(), Output::Book(guide.outline, guide.lang)));
    }
}

pub fn make(desk: &Desk, id: OutlineId, lang: Lang) -> Making {
    let guide = desk.graph.guide(id, lang).expect("only guides that are made are listed");
    let view = front::view(desk, guide, Form::Book);
    let mut binding = Binding { desk, guide, view: &view, pages: Vec::new() };
    binding.bind()?;
    let Binding { pages, .. } = binding;
    let style = desk.templates.render(TEMPLATES[1], lang, &desk.context(lang))?;
    let pictures = picture::all(desk, guide);
    let time = edition::time(desk, guide);
    let mut files: Vec<Item> = pages.iter().map(|(name, text)| item(name, text)).collect();
    files.push(Item { name: "style.css".into(), media_type: "text/css", properties: String::new(), is_read: false });
    files.extend(pictures.keys().map(|it| Item {
        name: it.clone(),
        media_type: picture_type(it),
        properties: String::new(),
        is_read: false,
    }));
    files.push(Item {
        name: COVER.into(),
        media_type: "image/png",
        properties: "cover-image".to_owned(),
        is_read: false,
    });
    let package = package::write(&book(desk, guide, &view, files, time));
    let text = |(name, text): (&str, &str)| (name.to_owned(), Made::Bytes(text.as_bytes().to_vec()));
    let below = |name: &str, made: Made| (format!("{FOLDER}{name}"), made);
    let mut all = vec![text(MIMETYPE), text(CONTAINER), below(PACKAGE, Made::Bytes(package))];
    all.extend(pages.into_iter().map(|(name, text)| below(&name, Made::Bytes(text.into_bytes()))));
    all.push(below("style.css", Made::Bytes(style)));
    all.push(below(COVER, Made::Sketch(Sketch::Cover(cover(desk, &view)))));
    all.extend(pictures.into_iter().map(|(name, made)| below(&name, made)));
    Ok(Made::Packed(Packed { files: all, time }))
}

/// The picture by which shelves show the book.
const COVER: &str = "cover.png";

fn cover(desk: &Desk, view: &GuideView) -> Cover {
    Cover {
        title: view.title.clone(),
        subtitle: view.subtitle.clone(),
        edition: format!("{} · {}", view.edition, view.date),
        site: view.site.text.clone(),
        mark: desk.mark.clone(),
    }
}

fn book(desk: &Desk, guide: &Guide, view: &GuideView, files: Vec<Item>, modified: DateTime) -> Book {
    let lent = guide.chapters.iter().map(|it| desk.graph.article(it.version.article).lang);
    let lent: BTreeSet<Lang> = lent.filter(|it| *it != guide.lang).collect();
    Book {
        identifier: edition::identifier(desk, guide),
        title: view.title.clone(),
        subtitle: view.subtitle.clone(),
        languages: std::iter::once(guide.lang).chain(lent).map(|it| it.to_string()).collect(),
        dir: guide.lang.direction().to_owned(),
        publisher: view.publisher.as_ref().map(|it| it.text.clone()).unwrap_or_default(),
        rights: view.license.text.clone(),
        date: view.datetime.clone(),
        modified,
        accessibility: desk.text(guide.lang, "guide-accessibility"),
        files,
    }
}

/// A page, as the package tells it.
fn item(name: &str, text: &str) -> Item {
    let properties = [("nav", name == CONTENTS), ("svg", text.contains("<svg"))];
    let properties: Vec<&str> = properties.into_iter().filter(|it| it.1).map(|it| it.0).collect();
    Item { name: name.to_owned(), media_type: "application/xhtml+xml", properties: properties.join(" "), is_read: true }
}

fn picture_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("png") => "image/png",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("svg") => "image/svg+xml",
        _ => "image/jpeg",
    }
}

/// The pages of a book in the making, in the order in which they are read: name and text.
struct Binding<'a> {
    desk: &'a Desk,
    guide: &'a Guide,
    view: &'a GuideView,
    pages: Vec<(String, String)>,
}

impl Binding<'_> {
    fn bind(&mut self) -> Result<(), Diagnostic> {
        let (foreword, parts) = page::bound(self.desk, self.guide, self.view, Form::Book);
        self.piece("cover.xhtml", "cover", &self.view.title)?;
        let contents = self.desk.text(self.guide.lang, "guide-contents");
        self.piece(CONTENTS, "contents", &contents)?;
        foreword.iter().try_for_each(|it| self.chapter(it))?;
        for part in parts {
            self.part(&part)?;
            part.chapters.iter().try_for_each(|it| self.chapter(it))?;
        }
        for (url, form, title) in [
            (&self.view.index_url, "index", "guide-index"),
            (&self.view.glossary_url, "glossary", "registry-terms"),
            (&self.view.sources_url, "sources", "sources-title"),
            (&self.view.colophon_url, "colophon", "guide-colophon"),
        ] {
            if !url.is_empty() {
                self.piece(url, form, &self.desk.text(self.guide.lang, title))?;
            }
        }
        Ok(())
    }

    /// A page about the whole.
    fn piece(&mut self, name: &str, form: &'static str, title: &str) -> Result<(), Diagnostic> {
        self.page(name, self.file(form, title, None), "guide", self.view)
    }

    fn part(&mut self, part: &GuidePartView) -> Result<(), Diagnostic> {
        let heading = GuidePartView { chapters: Vec::new(), ..part.clone() };
        let title = format!("{}: {}", part.label, part.title);
        self.page(&part.url, self.file("part", &title, Some(heading)), "part", &())
    }

    fn chapter(&mut self, chapter: &ChapterView) -> Result<(), Diagnostic> {
        self.page(&format!("{}.xhtml", chapter.id), self.file("chapter", &chapter.title, None), "chapter", chapter)
    }

    fn file(&self, form: &'static str, title: &str, part: Option<GuidePartView>) -> BookFileView {
        let dir = self.guide.lang.direction().to_owned();
        BookFileView { form, title: title.to_owned(), dir, part }
    }

    fn page(
        &mut self,
        name: &str,
        file: BookFileView,
        what: &'static str,
        view: &impl Serialize,
    ) -> Result<(), Diagnostic> {
        let lang = self.guide.lang;
        let mut context = self.desk.context(lang);
        context.insert("file", &file);
        context.insert(what, view);
        let bytes = self.desk.templates.render(TEMPLATES[0], lang, &context)?;
        let bytes = self.desk.designations(lang).under(bytes);
        let text = xhtml::finish(&String::from_utf8_lossy(&bytes)).map_err(|why| {
            let place = self.desk.templates.whole(TEMPLATES[0]);
            Diagnostic::error(&TEMPLATE, place, format!("`{name}` of a book is not well-formed XML: {why}"))
                .help("close every element, quote every attribute, and write signs as themselves: `–` for `&ndash;`")
        })?;
        self.pages.push((name.to_owned(), text));
        Ok(())
    }
}

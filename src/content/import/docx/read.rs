//! From the bytes of a `.docx` to a document.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::source::{Source, Span};
use crate::content::import::archive::Archive;
use crate::content::import::docx::body::{Body, said};
use crate::content::import::docx::numbering::Numbering;
use crate::content::import::docx::package::Relations;
use crate::content::import::docx::styles::Styles;
use crate::content::import::docx::words;
use crate::content::import::links;
use crate::content::import::model::{About, Block, Document, Footnote, Remark};
use crate::content::import::tally::Words;
use crate::content::import::told::KEPT_AS_REMARK;
use crate::content::import::xml::Element;

/// Reads a document. The error is what is wrong with the file, for an editor, in English.
pub fn read(path: &str, bytes: &[u8]) -> Result<Document, String> {
    let mut archive = Archive::open(bytes)?;
    let package = Relations::of(&mut archive, "")?;
    let main = package.parts("officeDocument").next().unwrap_or("word/document.xml").to_owned();
    let root = archive.xml(&main)?.ok_or("it holds no text of Word, so it is no `.docx`")?;
    root.child("w:body").ok_or("it holds no text of Word, so it is no `.docx`")?;
    let relations = Relations::of(&mut archive, &main)?;
    let mut part = |kind: &str| match relations.parts(kind).next() {
        Some(name) => archive.xml(name),
        None => Ok(None),
    };
    let styles = Styles::of(part("styles")?.as_ref());
    let numbering = Numbering::of(part("numbering")?.as_ref());
    let comments = by_id(part("comments")?, "w:comment");
    let mut notes = Vec::new();
    for (kind, element, prefix) in [("footnotes", "w:footnote", ""), ("endnotes", "w:endnote", "e")] {
        let name = relations.parts(kind).next().map(str::to_owned).unwrap_or_default();
        notes.push((by_id(part(kind)?, element), prefix, name));
    }
    let edges = edges(&mut archive, &relations)?;
    let core = match package.parts("core-properties").next() {
        Some(name) => archive.xml(name)?,
        None => None,
    };
    let mut count = Words::default();
    words::add(&root, &mut count);
    let parts = notes.iter().flat_map(|it| it.0.values()).chain(comments.values()).chain(&edges);
    parts.for_each(|it| words::add(it, &mut count));
    let mut body = Body::new(&mut archive, relations, styles, numbering);
    body.comments = comments;
    body.wanted = wanted(&root);
    let mut blocks = body.blocks(&root)?;
    let footnotes = footnotes(&mut body, &notes, &mut blocks)?;
    remarks(&mut body, &edges, &mut blocks);
    Ok(finished(path, body, blocks, footnotes, about(core.as_ref()), count))
}

fn finished(
    path: &str,
    body: Body,
    mut blocks: Vec<Block>,
    mut footnotes: Vec<Footnote>,
    mut about: About,
    words: Words,
) -> Document {
    let Body { mut told, text, langs, mut names, pictures, .. } = body;
    let most = langs.into_iter().max_by_key(|it| it.1).map(|it| it.0);
    about.lang = most.or(body.styles.lang);
    links::resolve(&mut blocks, &mut footnotes, &mut names, None, &text, &mut told);
    let source = Source::new(path, text);
    let notes = told.notes(&source);
    Document { source, about, blocks, footnotes, pictures: pictures.all, names, notes, words }
}

/// The elements of a part by their ids; those that only draw a line are left out.
fn by_id(part: Option<Element>, name: &str) -> BTreeMap<String, Element> {
    let Some(part) = part else { return BTreeMap::new() };
    let is_text = |it: &&Element| it.is(name) && !matches!(it.attribute("w:type"), Some(it) if it != "normal");
    let found = part.elements().filter(is_text);
    found.filter_map(|it| Some((it.attribute("w:id")?.to_owned(), it.clone()))).collect()
}

/// Headers and footers, each once.
fn edges(archive: &mut Archive, relations: &Relations) -> Result<Vec<Element>, String> {
    let names: BTreeSet<&str> = relations.parts("header").chain(relations.parts("footer")).collect();
    let mut edges: Vec<Element> = Vec::new();
    for name in names {
        let edge = archive.xml(name)?;
        edges.extend(edge.filter(|it| !said(it).is_empty() && !edges.iter().any(|other| said(other) == said(it))));
    }
    Ok(edges)
}

/// Bookmarks that links lead to.
fn wanted(root: &Element) -> BTreeSet<String> {
    let anchors = root.below().filter_map(|it| it.attribute("w:anchor")).map(str::to_owned);
    let written = root.below().filter(|it| it.is("w:instrText")).map(Element::text);
    let fields = written.chain(root.below().filter_map(|it| it.attribute("w:instr").map(str::to_owned)));
    let named = fields.filter_map(|it| Some(it.split_once("\\l")?.1.split('"').nth(1)?.to_owned()));
    anchors.chain(named).collect()
}

type Notes = (BTreeMap<String, Element>, &'static str, String);

/// The notes that the text refers to; the others become remarks.
fn footnotes(body: &mut Body, notes: &[Notes], blocks: &mut Vec<Block>) -> Result<Vec<Footnote>, String> {
    let mut footnotes = Vec::new();
    for (all, prefix, name) in notes {
        if !name.is_empty() {
            body.relations = Relations::of(body.archive, name)?;
        }
        for (id, element) in all {
            let note = format!("{prefix}{id}");
            match body.referred.iter().position(|it| *it == note) {
                Some(at) => {
                    footnotes.push((at, Footnote { label: (at + 1).to_string(), blocks: body.blocks(element)? }))
                }
                None => blocks.push(Block::Remark(Remark::about("a note without a place", said(element)))),
            }
        }
    }
    footnotes.sort_by_key(|it| it.0);
    Ok(footnotes.into_iter().map(|it| it.1).collect())
}

/// What stands at the edges of pages, and comments without a place.
fn remarks(body: &mut Body, edges: &[Element], blocks: &mut Vec<Block>) {
    let end = Span::new(body.text.len(), body.text.len());
    if !edges.is_empty() {
        let message = "what stands at the head and the foot of every page is kept as a remark at the end";
        body.told.tell(&KEPT_AS_REMARK, end, message, "delete the remark if the site says it anyway");
    }
    for edge in edges {
        blocks.push(Block::Remark(Remark::about("head or foot of the pages", said(edge))));
    }
    for (id, comment) in &body.comments {
        if !body.commented.contains(id) {
            blocks.push(Block::Remark(Remark::about("a comment without a place", said(comment))));
        }
    }
}

/// What the file says about itself.
fn about(core: Option<&Element>) -> About {
    let value = |name: &str| {
        let text = core.and_then(|it| it.child(name)).map(|it| it.text().trim().to_owned());
        text.filter(|it| !it.is_empty())
    };
    let day = |name: &str| value(name).and_then(|it| it.get(..10).map(str::to_owned));
    About {
        title: value("dc:title").unwrap_or_default(),
        author: value("dc:creator"),
        changed: day("dcterms:modified").or_else(|| day("dcterms:created")),
        ..About::default()
    }
}

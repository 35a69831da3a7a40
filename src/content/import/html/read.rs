//! From the text of a page to a document.

use std::collections::{BTreeMap, BTreeSet};

use ego_tree::NodeRef;
use rustc_hash::FxHashSet;
use scraper::{Html, Node};
use url::Url;

use crate::base::source::{Source, Span};
use crate::content::import::html::about::{about, attribute, base, elements};
use crate::content::import::html::body::{Beside, Body};
use crate::content::import::html::words::{line, text};
use crate::content::import::html::{notes, office, places};
use crate::content::import::links;
use crate::content::import::model::{About, Block, Document, Remark};
use crate::content::import::pictures::Pictures;
use crate::content::import::tally::Words;
use crate::content::import::told::{KEPT_AS_REMARK, Told};

/// Reads a page. The error is what is wrong with the file, for an editor, in English.
pub fn read(path: &str, file: &str, beside: Beside) -> Result<Document, String> {
    let source = Source::new(path, file);
    let page = Html::parse_document(&places::marked(file, 0)?);
    let about = about(&page);
    let base = base(&page, &about);
    let around = Around { base, beside, told: Told::default(), start: 0, wanted: BTreeSet::new() };
    Ok(document(&source, &page, about, around))
}

/// What is known of a page before it is read.
pub struct Around<'a> {
    /// What its addresses are relative to.
    pub base: Option<Url>,
    pub beside: Beside<'a>,
    /// What there is to tell of it already.
    pub told: Told,
    /// Where it begins in its file.
    pub start: usize,
    /// Places in it that other texts lead to.
    pub wanted: BTreeSet<String>,
}

/// What a page says, once it has been taken apart.
pub fn document(source: &Source, page: &Html, about: About, around: Around) -> Document {
    let Around { base, beside, told, start, mut wanted } = around;
    let whole = elements(page, "body").next().unwrap_or_else(|| page.tree.root());
    let root = root(page, whole);
    let links = elements(page, "a").filter_map(|it| attribute(it, "href")?.strip_prefix('#').map(str::to_owned));
    wanted.extend(links);
    let mut body = Body {
        told,
        pictures: Pictures::default(),
        notes: notes::find(page),
        office: office::find(page),
        footnotes: Vec::new(),
        names: BTreeMap::new(),
        wanted,
        beside,
        lang: about.lang.as_deref().and_then(|it| it.parse().ok()),
        start,
        length: source.text().len(),
    };
    let marks = body.notes.marks.union(&body.office.marks).copied().collect();
    let words = Words::of(&text(whole, &marks));
    let mut blocks = body.flow(root, 0);
    outside(whole, root, &mut body, &mut blocks);
    let Body { mut told, pictures, mut footnotes, mut names, .. } = body;
    footnotes.sort_by_key(|it| it.label.parse::<usize>().unwrap_or_default());
    links::resolve(&mut blocks, &mut footnotes, &mut names, base.as_ref(), source.text(), &mut told);
    let notes = told.notes(source);
    Document { source: source.clone(), about, blocks, footnotes, pictures: pictures.all, names, notes, words }
}

/// Where the text of a page stands: in its `<main>` or its only `<article>`, if most of its words are there.
fn root<'a>(page: &'a Html, whole: NodeRef<'a, Node>) -> NodeRef<'a, Node> {
    let only = |name: &'static str| {
        let mut all = elements(page, name);
        all.next().filter(|_| all.next().is_none())
    };
    let by_role = || whole.descendants().find(|it| attribute(*it, "role") == Some("main"));
    let found = only("article").or_else(|| only("main")).or_else(by_role);
    let count = |it: NodeRef<Node>| line(it).len();
    found.filter(|it| count(*it) * 3 > count(whole)).unwrap_or(whole)
}

/// Keeps what stands around the text as a remark.
fn outside(whole: NodeRef<Node>, root: NodeRef<Node>, body: &mut Body, blocks: &mut Vec<Block>) {
    if whole.id() == root.id() {
        return;
    }
    let mut but: FxHashSet<_> = body.notes.marks.union(&body.office.marks).copied().collect();
    but.extend(FxHashSet::from_iter([root.id()]));
    let rest = text(whole, &but);
    if rest.contains(char::is_alphanumeric) {
        let message = "what stands around the text of the page is kept as a remark at the end";
        let help = "look whether anything belongs into the text, then delete the remark";
        body.told.tell(&KEPT_AS_REMARK, Span::default(), message, help);
        blocks.push(Block::Remark(Remark::about("around the text", rest)));
    }
}

//! A guide as a document for printing: PDF, typeset from the theme's `guide.typ`.

use std::collections::BTreeMap;
use std::ops::Range;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::base::lang::Lang;
use crate::base::source::Place;
use crate::graph::address;
use crate::graph::guide::{Chapter, Guide, OutlineId};
use crate::output::desk::Desk;
use crate::output::guide::form::{Form, chapter_id};
use crate::output::guide::links::GuideLinks;
use crate::output::guide::{chapter, edition, front, page, picture};
use crate::output::made::{Made, Making, Paper};
use crate::output::manifest::Output;
use crate::render::chart::data::{Chart, Words as ChartWords};
use crate::render::typst::body;
use crate::render::typst::literal::{language, string};
use crate::render::typst::manuscript::Manuscript;
use crate::render::view::{ChapterView, GuidePartView, GuideView, LinkView, PaperPartView, PaperView, SheetView};

/// Every guide in every language that it is made in, unless its outline wants none or nobody here can typeset.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    let guides = desk.graph.guides.iter().map(|it| (it, desk.graph.outline(it.outline)));
    for (guide, outline) in guides.filter(|(guide, outline)| desk.pdf(outline, guide.lang).is_some()) {
        claims
            .push((address::paper(&desk.graph, outline, guide.lang).into(), Output::Paper(guide.outline, guide.lang)));
    }
}

pub fn make(desk: &Desk, id: OutlineId, lang: Lang) -> Making {
    let guide = desk.graph.guide(id, lang).expect("only guides that are made are listed");
    let view = front::view(desk, guide, Form::Paper);
    let drawn = |it: &Chapter| chapter::drawings(desk, guide, it, Form::Paper);
    let drawings: Vec<Vec<Chart>> = guide.chapters.iter().map(drawn).collect();
    let (chapters, places) = chapters(desk, guide, &drawings);
    let bound = page::bound(desk, guide, &view, Form::Paper);
    let paper = paper(desk, guide, &view, bound, &drawings);
    let data = serde_json::to_string(&paper).expect("a view holds no strange keys");
    let fonts = desk.assets.iter().filter(|it| it.name.ends_with(".ttf") || it.name.ends_with(".otf"));
    let manuscript = Manuscript {
        layouts: desk.layouts.clone(),
        chapters,
        places,
        data,
        fonts: fonts.map(|it| it.bytes.clone()).collect(),
        outline: desk.graph.outline(id).source.whole(),
        identifier: edition::identifier(desk, guide),
        time: edition::time(desk, guide),
    };
    let mut pictures: Vec<(String, Made)> = picture::all(desk, guide).into_iter().collect();
    pictures.push(("mark.svg".to_owned(), Made::Bytes(desk.mark.svg.clone().into_bytes())));
    Ok(Made::Paper(Box::new(Paper { manuscript, pictures })))
}

/// The texts of all chapters as one file of Typst's: a dictionary by name, of functions that are handed in the looks; and
/// another one of the drawings of projects. And which part of it comes from which article.
fn chapters(desk: &Desk, guide: &Guide, drawings: &[Vec<Chart>]) -> (String, Vec<(Range<usize>, Place)>) {
    let mut out = String::from("#let chapters = (:)\n#let drawings = (:)\n");
    let mut places = Vec::with_capacity(guide.chapters.len());
    for (chapter, charts) in guide.chapters.iter().zip(drawings) {
        let article = desk.graph.article(chapter.version.article);
        let name = chapter_id(desk.graph.group(chapter.group));
        let links = GuideLinks::of(desk, guide, article, Form::Paper);
        let words = desk.words_of(article.lang);
        let start = out.len();
        out.push_str("#chapters.insert(");
        string(&mut out, &name);
        out.push_str(", it => [\n");
        let cx = body::Cx { links: &links, words, chapter: &name, level: LEVEL, goes_on: true };
        body::write(&mut out, &article.body, &cx);
        out.push_str("])\n");
        write_drawings(&mut out, charts, &desk.words_of(guide.lang).chart, &name);
        places.push((start..out.len(), article.source.whole()));
    }
    (out, places)
}

/// What the page of a project draws, as a function of the looks as well.
fn write_drawings(out: &mut String, charts: &[Chart], words: &ChartWords, name: &str) {
    if charts.is_empty() {
        return;
    }
    out.push_str("#drawings.insert(");
    string(out, name);
    out.push_str(", it => [\n");
    body::all_drawn(out, charts, words, "results");
    out.push_str("])\n");
}

/// The level of a chapter's heading: it stands in a part.
const LEVEL: u8 = 2;

fn paper<'a>(
    desk: &Desk,
    guide: &'a Guide,
    view: &'a GuideView,
    (foreword, parts): (Vec<ChapterView>, Vec<GuidePartView>),
    drawings: &[Vec<Chart>],
) -> PaperView<'a> {
    let mut chapters = guide.chapters.iter().zip(drawings);
    let mut sheet = |view: ChapterView| {
        let (chapter, charts) = chapters.next().expect("each view is of a chapter");
        sheet(desk, guide, chapter, view, charts)
    };
    let foreword = foreword.into_iter().map(&mut sheet).collect();
    let sheets = parts.into_iter().map(|mut part| {
        let sheets = std::mem::take(&mut part.chapters).into_iter().map(&mut sheet).collect();
        (part, sheets)
    });
    PaperView {
        guide: view,
        foreword,
        parts: sheets.map(|(part, chapters)| PaperPartView { part, chapters }).collect(),
        language: language(guide.lang),
        code: code(&view.page),
        plate: desk.mark.plate.clone(),
        words: words(desk, guide.lang),
    }
}

fn sheet(desk: &Desk, guide: &Guide, chapter: &Chapter, view: ChapterView, charts: &[Chart]) -> SheetView {
    let article = desk.graph.article(chapter.version.article);
    // What stands in the boxes is part of the chapter as well.
    let boxes = serde_json::to_string(&view).expect("a view holds no strange keys");
    let labels: String = charts.iter().flat_map(|it| &it.rows).map(|it| it.label.text.as_str()).collect();
    let text = format!("{boxes}{}{labels}", article.source.text());
    let designations: Vec<LinkView> = desk.designations(guide.lang).views(&text);
    SheetView { code: code(&view.page), language: language(article.lang), designations, chapter: view }
}

/// The words that a layout adds.
const WORDS: [(&str, &str); 21] = [
    ("contents", "guide-contents"),
    ("foreword", "guide-foreword"),
    ("languages", "guide-languages"),
    ("index", "guide-index"),
    ("glossary", "registry-terms"),
    ("sources", "sources-title"),
    ("source", "field-source"),
    ("colophon", "guide-colophon"),
    ("see", "guide-see"),
    ("web", "guide-web"),
    ("figures", "field-figures"),
    ("history", "figure-history"),
    ("results", "results-of-project"),
    ("not-additive", "figure-not-additive"),
    ("stale", "translation-stale"),
    ("draft", "status-draft"),
    ("newest", "guide-taken-from"),
    ("publisher", "guide-publisher"),
    ("page", "guide-on-page"),
    ("contact", "footer-contact"),
    ("license", "footer-licence"),
];

fn words(desk: &Desk, lang: Lang) -> BTreeMap<&'static str, String> {
    WORDS.iter().map(|(name, id)| (*name, desk.text(lang, id))).collect()
}

/// A QR code of an address (ISO/IEC 18004), as SVG of one unit for each module, with the quiet zone.
fn code(address: &str) -> String {
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Medium) else { return String::new() };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    let wide = size + 2 * QUIET;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{QUIET} -{QUIET} {wide} {wide}\"><path d=\"{path}\"/></svg>"
    )
}

/// Modules that are left free around a code.
const QUIET: i32 = 4;

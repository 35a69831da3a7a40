//! A guide as one page of the site, to be read and printed.

use crate::base::lang::Lang;
use crate::graph::address;
use crate::graph::guide::{Guide, OutlineId};
use crate::output::desk::Desk;
use crate::output::guide::form::Form;
use crate::output::guide::{chapter, front};
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::view::{ChapterView, GuidePartView, GuideView};

/// Every guide in every language that it is made in.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for guide in desk.graph.guides.iter() {
        let address = address::guide(&desk.graph, desk.graph.outline(guide.outline), guide.lang);
        claims.push((address.into(), Output::Guide(guide.outline, guide.lang)));
    }
}

pub fn make(desk: &Desk, id: OutlineId, lang: Lang) -> Making {
    let guide = desk.graph.guide(id, lang).expect("only guides that are made are listed");
    let view = front::view(desk, guide, Form::Page);
    let address = address::guide(&desk.graph, desk.graph.outline(id), lang);
    let versions = versions::of(desk, Subject::Guide(id));
    let page = Page {
        description: &view.subtitle,
        versions: &versions,
        section: desk.href(&address),
        thing: Thing::Guide(id),
        ..Page::new(&view.title, &address, lang)
    };
    let mut context = page::context(desk, page, "guide", &view);
    let (foreword, parts) = bound(desk, guide, &view, Form::Page);
    context.insert("foreword", &foreword);
    context.insert("parts", &parts);
    page::render(desk, "guide.html", lang, &context)
}

/// The chapters of the foreword, and the parts with theirs.
pub fn bound(desk: &Desk, guide: &Guide, view: &GuideView, form: Form) -> (Vec<ChapterView>, Vec<GuidePartView>) {
    let mut chapters = chapter::all(desk, guide, form).into_iter();
    let foreword = chapters.by_ref().take(view.foreword.len()).collect();
    let parts = view.parts.iter().zip(&guide.parts).map(|(view, part)| GuidePartView {
        chapters: chapters.by_ref().take(part.chapters.len()).collect(),
        ..view.clone()
    });
    (foreword, parts.collect())
}

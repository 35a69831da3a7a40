//! Chapters of a guide.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::kind::common::{FIGURES, LICENSE};
use crate::content::kind::{page, project};
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::graph::group::GroupId;
use crate::graph::guide::{Chapter, Guide};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::fallback;
use crate::output::guide::form::{Form, chapter_id};
use crate::output::guide::links::GuideLinks;
use crate::output::points;
use crate::output::results::project as project_results;
use crate::render::chart::data::Chart;
use crate::render::html::body;
use crate::render::html::cx::Cx;
use crate::render::view::{ChapterLinkView, ChapterView, FactView, FigureView, Html, LinkView, PointsView};

/// Levels that headings of a text stand deeper on a page than in the article: below the guide, its part and the chapter.
const DEEPER: u8 = 2;

/// The chapters of a guide, in order.
pub fn all(desk: &Desk, guide: &Guide, form: Form) -> Vec<ChapterView> {
    let mut notes = 0;
    let mut views = Vec::with_capacity(guide.chapters.len());
    for chapter in &guide.chapters {
        views.push(view(desk, guide, chapter, form, notes));
        notes += desk.graph.article(chapter.version.article).body.footnotes.len() as u32;
    }
    views
}

fn view(desk: &Desk, guide: &Guide, chapter: &Chapter, form: Form, notes_before: u32) -> ChapterView {
    let (graph, lang) = (&desk.graph, guide.lang);
    let id = chapter.version.article;
    let (article, original) = (graph.article(id), graph.original_of(id));
    let notice = (article.lang != lang).then(|| fallback::notice(desk, article, lang, Vec::new()));
    let (name, level) = (chapter_id(graph.group(chapter.group)), form.level());
    let license = original.facts.token(&LICENSE).filter(|it| **it != graph.config().license);
    ChapterView {
        prefix: form.prefix(&name),
        level,
        inner: level + 1,
        number: number(desk, chapter, lang),
        kind: article.kind.name.to_owned(),
        kind_label: kind_label(desk, article, lang),
        title: article.title.to_string(),
        lang: notice.as_ref().map(|it| it.lang.clone()).unwrap_or_default(),
        dir: notice.as_ref().map(|it| it.dir.clone()).unwrap_or_default(),
        notice: notice.map(|it| it.text).unwrap_or_default(),
        stale: graph.groups.is_stale(id),
        draft: article.draft,
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        body: if form == Form::Paper { Html::default() } else { Html(text(desk, guide, chapter, form, notes_before)) },
        facts: facts(desk, chapter, lang, form),
        figures: figures(desk, chapter, lang, form),
        points: lists(desk, article, original, lang),
        charts: Html(charts(desk, guide, chapter, form)),
        see: chapter.see.iter().map(|it| link(desk, guide, *it, form)).collect(),
        sources: chapter.sources.iter().map(|it| source_link(desk, guide, *it, form)).collect(),
        page: desk.absolute(&address::version(graph, chapter.version)),
        license: license.map(|it| desk.license(it)),
        id: name,
    }
}

/// The body, its headings below that of the chapter.
fn text(desk: &Desk, guide: &Guide, chapter: &Chapter, form: Form, notes_before: u32) -> String {
    let article = desk.graph.article(chapter.version.article);
    let links = GuideLinks::of(desk, guide, article, form);
    let prefix = form.prefix(&chapter_id(desk.graph.group(chapter.group)));
    let mut html = String::with_capacity(article.source.text().len() * 3 / 2);
    let cx = Cx {
        links: &links,
        words: desk.words_of(article.lang),
        highlighter: &desk.highlighter,
        lang: article.lang,
        heading_shift: if form == Form::Book { 0 } else { DEEPER },
        flavor: form.flavor(),
        id_prefix: &prefix,
        surface: form.surface(),
        notes_before,
        within: if form == Form::Book { "" } else { &article.title },
        twin: None,
    };
    body::write(&mut html, &article.body, &cx);
    html
}

/// What the chapter is: a practice, a lesson. That a page is a page tells nobody anything.
fn kind_label(desk: &Desk, article: &Article, lang: Lang) -> String {
    if *article.kind == page::KIND { String::new() } else { desk.text(lang, &format!("kind-{}", article.kind.name)) }
}

/// *2.3*, in the reader's digits; empty for a foreword.
fn number(desk: &Desk, chapter: &Chapter, lang: Lang) -> String {
    let digits = |it: usize| desk.messages.digits(lang, &it.to_string());
    chapter.number.map(|(part, place)| format!("{}.{}", digits(part), digits(place))).unwrap_or_default()
}

/// A link to a chapter, by its place in the guide.
pub fn link(desk: &Desk, guide: &Guide, at: usize, form: Form) -> ChapterLinkView {
    let chapter = &guide.chapters[at];
    let article = desk.graph.article(chapter.version.article);
    let foreign = article.lang != guide.lang;
    ChapterLinkView {
        number: number(desk, chapter, guide.lang),
        text: article.title.to_string(),
        url: form.chapter(&chapter_id(desk.graph.group(chapter.group)), None),
        lang: if foreign { article.lang.to_string() } else { String::new() },
        language: if foreign { desk.spoken(guide.lang, article.lang) } else { String::new() },
    }
}

/// The box of facts, its links leading to the site.
fn facts(desk: &Desk, chapter: &Chapter, lang: Lang, form: Form) -> Vec<FactView> {
    let mut facts = fact::facts(desk, chapter.version.article, lang);
    for link in facts.iter_mut().flat_map(|it| &mut it.values).filter(|it| !it.url.is_empty()) {
        link.url = form.outside(desk, std::mem::take(&mut link.url));
    }
    facts
}

/// Figures, their sources leading to the list of all.
fn figures(desk: &Desk, chapter: &Chapter, lang: Lang, form: Form) -> Vec<FigureView> {
    let mut views = fact::figures(desk, chapter.version.article, lang);
    let original = desk.graph.original_of(chapter.version.article);
    for (view, figure) in views.iter_mut().zip(original.facts.figures(&FIGURES)) {
        if let (Some(link), Some(name)) = (&mut view.source, &figure.source) {
            link.url = form.source(name);
        }
        for (view, earlier) in view.history.iter_mut().zip(figure.earlier()) {
            if let (Some(link), Some(name)) = (&mut view.source, &earlier.source) {
                link.url = form.source(name);
            }
        }
    }
    views
}

/// What the page of a project draws, each row leading to where that is told: in the guide, if it is told there.
pub fn drawings(desk: &Desk, guide: &Guide, chapter: &Chapter, form: Form) -> Vec<Chart> {
    let graph = &desk.graph;
    if *graph.group(chapter.group).kind != project::KIND {
        return Vec::new();
    }
    let place = |group: GroupId, anchor: Option<&str>| match guide.chapter(group) {
        Some(_) => form.chapter(&chapter_id(graph.group(group)), anchor),
        None => {
            let page = graph.version(group, guide.lang).map(|it| desk.href(&address::version(graph, it)));
            let anchor = anchor.map(|it| format!("#{it}")).unwrap_or_default();
            page.map(|it| form.outside(desk, format!("{it}{anchor}"))).unwrap_or_default()
        }
    };
    let figure = |it: FigureId| place(it.group, Some(&address::figure(graph.figure(it))));
    project_results::drawings(desk, chapter.group, guide.lang, &figure, &|it| place(it, None))
}

/// The same as HTML. Nothing on paper, where drawings are part of the text; nor on the site, where a guide is one long page
/// already and the page of the project, which has them, is one tap away.
fn charts(desk: &Desk, guide: &Guide, chapter: &Chapter, form: Form) -> String {
    let mut html = String::new();
    if matches!(form, Form::Paper | Form::Page) {
        return html;
    }
    let prefix = form.prefix(&chapter_id(desk.graph.group(chapter.group)));
    for (at, chart) in drawings(desk, guide, chapter, form).iter().enumerate() {
        // With a full stop, which no heading has in its id.
        let id = format!("{prefix}results.{}", at + 1);
        body::drawing_on(&mut html, chart, &desk.words_of(guide.lang).chart, &id, form.surface());
    }
    html
}

/// Outcomes, objectives … without what came of them: that stands among the other chapters to see.
fn lists(desk: &Desk, article: &Article, original: &Article, lang: Lang) -> Vec<PointsView> {
    let mut lists = points::points(desk, article, original, lang);
    lists.iter_mut().flat_map(|it| &mut it.items).for_each(|it| it.articles.clear());
    lists
}

/// A number that leads to the list of sources.
fn source_link(desk: &Desk, guide: &Guide, at: usize, form: Form) -> LinkView {
    LinkView {
        text: desk.messages.digits(guide.lang, &(at + 1).to_string()),
        url: form.source(&desk.graph.entry(guide.sources[at]).id),
        lang: String::new(),
    }
}

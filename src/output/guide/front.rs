//! What a guide says of itself: its cover, contents, index, sources, colophon.

use std::collections::BTreeSet;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::kind::common::PROJECT;
use crate::content::kind::project;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::graph::guide::{Guide, Part};
use crate::output::desk::Desk;
use crate::output::guide::form::Form;
use crate::output::guide::{chapter, glossary, plate};
use crate::output::link::name_of;
use crate::output::results::funding::{disclaimers, funded};
use crate::output::source::source;
use crate::output::versions::{self, Subject};
use crate::render::messages::catalog::Args;
use crate::render::view::{
    GuideEntryView, GuideFundedView, GuideIndexView, GuidePartView, GuideSourceView, GuideView, LinkView,
};

/// Everything but the texts of the chapters.
pub fn view(desk: &Desk, guide: &Guide, form: Form) -> GuideView {
    let (graph, lang) = (&desk.graph, guide.lang);
    let (config, outline) = (graph.config(), graph.outline(guide.outline));
    let (title, title_lang) = desk.words_for(&outline.title, lang);
    let (subtitle, subtitle_lang) = desk.words_for(&outline.subtitle, lang);
    let (edition, date) = desk.edition(outline, lang);
    let home = desk.href(&address::home(graph, lang));
    let book = desk.href(&address::book(graph, outline, lang));
    let piece = |id: &str, is_there: bool| if is_there { form.piece(id) } else { String::new() };
    let forewords = guide.chapters.iter().take_while(|it| it.number.is_none()).count();
    // The site has a page for it, which everybody who is on the site can open.
    let terms = if form == Form::Page { Vec::new() } else { glossary::terms(desk, guide) };
    let financed = projects(desk, guide);
    let publisher = desk.publisher(lang).map(|it| LinkView { url: form.outside(desk, it.url), ..it });
    GuideView {
        title,
        lang: title_lang,
        subtitle,
        subtitle_lang,
        edition,
        date,
        datetime: outline.edition.date.to_string(),
        site: LinkView {
            text: desk.words_for(&config.title, lang).0,
            url: form.outside(desk, home),
            lang: String::new(),
        },
        page: desk.absolute(&address::guide(graph, outline, lang)),
        book: if form == Form::Book { String::new() } else { form.outside(desk, book) },
        pdf: desk
            .pdf(outline, lang)
            .filter(|_| form != Form::Paper)
            .map(|it| form.outside(desk, it))
            .unwrap_or_default(),
        languages: languages(desk, guide, form),
        foreword: (0..forewords).map(|it| chapter::link(desk, guide, it, form)).collect(),
        parts: guide.parts.iter().enumerate().map(|(at, it)| part(desk, guide, at, it, form)).collect(),
        map: plate::view(desk, guide, form),
        indexes: indexes(desk, guide, form),
        index_url: piece("index", !guide.places.is_empty() || !guide.topics.is_empty()),
        glossary_url: piece("glossary", !terms.is_empty()),
        terms,
        sources_url: piece("sources", !guide.sources.is_empty()),
        colophon_url: piece("colophon", true),
        sources: sources(desk, guide, form),
        license: desk.license(&config.license),
        publisher,
        contact: config.contact.as_ref().map(ToString::to_string).unwrap_or_default(),
        disclaimers: disclaimers(desk, financed.iter().copied(), lang),
        funded: financed.into_iter().filter_map(|it| self::financed(desk, it, lang, form)).collect(),
    }
}

/// Who financed a project, with its name; None if nobody is named.
fn financed(desk: &Desk, project: GroupId, lang: Lang, form: Form) -> Option<GuideFundedView> {
    let text = Some(funded(desk, project, lang)).filter(|it| !it.is_empty())?;
    let version = desk.graph.version(project, lang)?;
    let article = desk.graph.article(version.article);
    let project = LinkView {
        text: article.title.to_string(),
        url: form.outside(desk, desk.href(&address::version(&desk.graph, version))),
        lang: if article.lang == lang { String::new() } else { article.lang.to_string() },
    };
    Some(GuideFundedView { project, text })
}

/// The languages that the guide is made in, in the order of the configuration.
fn languages(desk: &Desk, guide: &Guide, form: Form) -> Vec<LinkView> {
    let versions = versions::of(desk, Subject::Guide(guide.outline));
    let link = |(lang, address): &(Lang, String)| {
        let label = desk.graph.config().language(*lang).map_or_else(|| lang.to_string(), |it| it.label.to_string());
        LinkView { text: label, url: form.outside(desk, desk.href(address)), lang: lang.to_string() }
    };
    versions.iter().map(link).collect()
}

/// A part, its chapters as links.
fn part(desk: &Desk, guide: &Guide, at: usize, part: &Part, form: Form) -> GuidePartView {
    let written = &desk.graph.outline(guide.outline).parts[part.written];
    let (title, lang) = desk.words_for(&written.title, guide.lang);
    let (text, text_lang) = desk.words_for(&written.text, guide.lang);
    let id = format!("part-{}", at + 1);
    let mut args = Args::new();
    args.set("number", FluentValue::from(desk.messages.digits(guide.lang, &(at + 1).to_string())));
    GuidePartView {
        url: form.piece(&id),
        id,
        label: desk.messages.fill(guide.lang, "guide-part", &args).to_string(),
        title,
        lang,
        text,
        text_lang,
        links: part.chapters.clone().map(|it| chapter::link(desk, guide, it, form)).collect(),
        chapters: Vec::new(),
    }
}

fn indexes(desk: &Desk, guide: &Guide, form: Form) -> Vec<GuideIndexView> {
    let entry = |(id, chapters): &(EntryId, Vec<usize>)| {
        let (name, lang) = name_of(desk, desk.graph.entry(*id), guide.lang);
        let chapters = chapters.iter().map(|it| chapter::link(desk, guide, *it, form)).collect();
        GuideEntryView { name, lang, chapters }
    };
    let index = |name: &str, entries: &[(EntryId, Vec<usize>)]| GuideIndexView {
        name: name.to_owned(),
        label: desk.text(guide.lang, &format!("registry-{name}")),
        entries: entries.iter().map(entry).collect(),
    };
    let both = [index("places", &guide.places), index("topics", &guide.topics)];
    both.into_iter().filter(|it| !it.entries.is_empty()).collect()
}

fn sources(desk: &Desk, guide: &Guide, form: Form) -> Vec<GuideSourceView> {
    let view = |id: &EntryId| {
        let mut source = source(desk, *id, guide.lang);
        source.page = form.outside(desk, source.page);
        GuideSourceView { id: format!("source-{}", desk.graph.entry(*id).id), source }
    };
    guide.sources.iter().map(view).collect()
}

/// The projects that chapters tell of or belong to.
fn projects(desk: &Desk, guide: &Guide) -> BTreeSet<GroupId> {
    let graph = &desk.graph;
    let of = |group: GroupId| {
        let own = (*graph.group(group).kind == project::KIND).then_some(group);
        let edges = graph.relations.from(group).iter().filter(|it| *it.field == PROJECT).map(|it| it.to);
        own.into_iter().chain(edges).filter(|it| !graph.group(*it).versions.is_empty())
    };
    guide.chapters.iter().flat_map(|it| of(it.group)).collect()
}

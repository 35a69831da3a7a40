//! Outlines of guides that name what is not there, or have nothing to show.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::suggest::did_you_mean;
use crate::content::config::UNKNOWN_LANGUAGE;
use crate::content::field::{Reference, Register};
use crate::content::outline::{Choice, Outline, Query};
use crate::graph::guide::{OutlineId, languages};
use crate::graph::relation::{DRAFT_REFERENCE, no_article, unknown_entry};
use crate::graph::whole::Graph;

codes! {
    EMPTY_PART = "empty-part" {
        what: "a part of a guide that no article falls into, or a guide of which a language has no chapter",
        why: "the part is left out, or the guide is not made in that language, and readers look for it in vain",
        instead: "name articles that exist, widen the query, or take the part or the language out of the outline",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (at, outline) in graph.library.outlines.iter().enumerate() {
        let before = notes.len();
        outline.foreword.iter().for_each(|it| reference(graph, outline, it, notes));
        for choice in outline.parts.iter().flat_map(|it| &it.chapters) {
            match choice {
                Choice::Article(name) => reference(graph, outline, name, notes),
                Choice::Query(it) => query(graph, outline, it, notes),
            }
        }
        outline.languages.iter().for_each(|it| language(graph, outline, it, notes));
        // What is wrong with its names was told: the part may be empty for that alone.
        if notes.len() == before {
            empty_parts(graph, OutlineId(at as u16), outline, notes);
        }
    }
}

fn reference(graph: &Graph, outline: &Outline, name: &Spanned<Reference>, notes: &mut Notes) {
    let place = outline.source.at(name.span);
    match graph.groups.resolve(name, &[]) {
        Err(problem) => notes.push(no_article(&graph.groups, name, &[], &problem, place)),
        Ok(id) if graph.group(id).versions.is_empty() => {
            let message = format!("`{}` is a draft, so the guide does not show it", name.name);
            notes.push(
                Diagnostic::warning(&DRAFT_REFERENCE, place, message)
                    .help("publish the draft, or take it out of the outline until then"),
            );
        }
        Ok(_) => {}
    }
}

fn query(graph: &Graph, outline: &Outline, query: &Query, notes: &mut Notes) {
    let registry = &graph.library.registry;
    let topics = query.topics.iter().map(|it| (Register::Topics, it));
    let names = topics.chain(query.places.iter().map(|it| (Register::Places, it)));
    for (register, name) in names.filter(|(register, name)| registry.find(*register, name).is_none()) {
        notes.push(unknown_entry(registry, register, name, outline.source.at(name.span)));
    }
}

fn language(graph: &Graph, outline: &Outline, lang: &Spanned<Lang>, notes: &mut Notes) {
    if graph.config().has(lang.value) {
        return;
    }
    let known: Vec<&str> = graph.config().languages.iter().map(|it| it.lang.as_str()).collect();
    let message = format!("`{}` is not a language of this site", lang.value);
    notes.push(
        Diagnostic::error(&UNKNOWN_LANGUAGE, outline.source.at(lang.span), message)
            .help_maybe(did_you_mean(lang.value.as_str(), known.iter().copied()))
            .help(format!("the languages are: {}", known.join(", "))),
    );
}

fn empty_parts(graph: &Graph, id: OutlineId, outline: &Outline, notes: &mut Notes) {
    let chosen = graph.guides.chosen(id);
    let has_chapter = |part: usize| chosen.parts[part].iter().any(|it| !graph.group(*it).versions.is_empty());
    let mut all_empty = true;
    for (at, part) in outline.parts.iter().enumerate() {
        if has_chapter(at) {
            all_empty = false;
            continue;
        }
        if part.chapters.is_empty() {
            // That there are none was said when the file was read.
            continue;
        }
        notes.push(
            Diagnostic::warning(&EMPTY_PART, outline.source.at(part.span), "no article falls into this part")
                .help("name an article, as `lessons/sirens`, or ask for less in `chapters:`"),
        );
    }
    let asked = languages(&graph.library, outline).filter(|_| !all_empty && !outline.languages.is_empty());
    for lang in asked.filter(|it| graph.guide(id, *it).is_none()) {
        let span = outline.languages.iter().find(|it| it.value == lang).map(|it| it.span).unwrap_or_default();
        let message = format!("no chapter of this guide is written in `{lang}`, so the guide is not made in it");
        notes.push(
            Diagnostic::warning(&EMPTY_PART, outline.source.at(span), message)
                .help("translate one of its articles, or take the language out of the outline"),
        );
    }
}

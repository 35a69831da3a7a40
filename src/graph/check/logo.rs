//! Logos of organisations.

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::suggest::did_you_mean;
use crate::content::config::Language;
use crate::content::logo::Logo;
use crate::content::media::is_picture;
use crate::content::registry::Entry;
use crate::graph::link::beside;
use crate::graph::logo::FOLDER;
use crate::graph::whole::Graph;

codes! {
    BAD_LOGO = "bad-logo" {
        what: "the logo of an organisation that is not there, is no picture, or says nothing in one of the site's languages",
        why: "a page would show a hole, and who does not see the picture would not know who is meant",
        instead: "put a picture into content/registry, and write in `alt:` for every language what it shows",
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    for (_, entry) in graph.library.registry.iter() {
        if let Some(logo) = &entry.logo {
            of_file(graph, entry, logo, notes);
            of_words(graph, entry, logo, notes);
        }
    }
}

fn of_file(graph: &Graph, entry: &Entry, logo: &Logo, notes: &mut Notes) {
    let place = || entry.source.at(logo.file.span);
    if !is_picture(&logo.file) {
        let message = format!("`{}` is no picture", logo.file.value);
        let help = "save the logo as SVG, or as PNG, JPEG, WebP or GIF";
        return notes.push(Diagnostic::error(&BAD_LOGO, place(), message).help(help));
    }
    if beside(graph, FOLDER, &logo.file).is_none() {
        let message = format!("there is no file `{}` beside the registries", logo.file.value);
        let names = graph.media_paths().filter_map(|it| it.strip_prefix(FOLDER)?.strip_prefix('/'));
        let near = did_you_mean(&logo.file, names);
        notes.push(
            Diagnostic::error(&BAD_LOGO, place(), message)
                .help(near.unwrap_or_else(|| "put the picture into this folder".to_owned())),
        );
    }
}

/// A text without a language is one for all of them.
fn of_words(graph: &Graph, entry: &Entry, logo: &Logo, notes: &mut Notes) {
    if logo.alt.any.is_some() || logo.alt.is_empty() {
        return;
    }
    let lacks = |it: &&Language| !logo.alt.own.iter().any(|(lang, _)| *lang == it.lang);
    for language in graph.config().languages.iter().filter(lacks) {
        let message = format!("the logo of `{}` says nothing in `{}`", entry.id, language.lang);
        notes.push(
            Diagnostic::error(&BAD_LOGO, entry.source.at(logo.file.span), message)
                .help(format!("add to `alt:` what it shows, under `{}`", language.lang)),
        );
    }
}

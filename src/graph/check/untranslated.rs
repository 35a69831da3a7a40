//! Words of a translation that were left as the original has them.

use std::cell::OnceCell;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::base::diagnostic::{Diagnostic, Noted, Notes, codes};
use crate::base::source::{Place, Span};
use crate::content::article::Article;
use crate::content::wording;
use crate::graph::whole::Graph;

codes! {
    UNTRANSLATED = "untranslated" {
        what: "a sentence of a translation that stands there just as in the original, in the original's language",
        why: "readers would come upon a passage that they cannot read; nobody else will notice it",
        instead: "translate it, or put back `draft: true`; a quotation in another language begins with `>`",
    }
}

/// From this many words on, the same words are no accident, no name and no title of a document.
const FEWEST: usize = 6;

/// Languages that may say the same with the same words.
const NEAR: &[&str] = &["sr", "cnr", "bs", "hr", "sh"];

pub fn check(graph: &Graph, notes: &mut Notes) {
    let groups: Vec<_> = graph.groups.iter().map(|(_, group)| group).filter(|it| it.versions.len() > 1).collect();
    let found: Vec<Noted<()>> = groups
        .par_iter()
        .map(|group| {
            Noted::collect(|notes| {
                let original = graph.article(group.original);
                let versions = group.versions.iter().map(|it| graph.article(*it));
                let versions = versions
                    .filter(|it| it.translation.is_some() && !it.draft && !it.is_converted() && !is_near(original, it));
                let own = OnceCell::new();
                for version in versions {
                    compare(original, own.get_or_init(|| words(original)), version, notes);
                }
            })
        })
        .collect();
    found.into_iter().for_each(|it| it.into(notes));
}

fn is_near(one: &Article, other: &Article) -> bool {
    let (one, other) = (one.lang.language(), other.lang.language());
    one == other || NEAR.contains(&one) && NEAR.contains(&other)
}

fn compare(original: &Article, own: &str, version: &Article, notes: &mut Notes) {
    let other = words(version);
    // What is short is no mistake, so only what is long is kept: a sentence of six words has eleven letters at least.
    let own: FxHashSet<&str> = own.lines().filter(|it| it.len() >= 2 * FEWEST - 1).collect();
    for text in other.lines().filter(|it| own.contains(it) && wording::words(it) >= FEWEST) {
        let place = place(version, text);
        if is_quotation(&place) {
            continue;
        }
        let message = format!("this stands here just as in {}", original.source.path());
        notes.push(
            Diagnostic::warning(&UNTRANSLATED, place, message)
                .help(format!("translate it into `{}`, or write `draft: true` until it is", version.lang)),
        );
    }
}

/// The words of an article, a line for each part and each block.
fn words(article: &Article) -> String {
    let mut words = String::new();
    wording::each(article, &mut |_, text| words.extend([text, "\n"]));
    words
}

/// Where a text stands in a file: its longest run of words without markup is looked for.
fn place(version: &Article, text: &str) -> Place {
    let source = version.source.text();
    let begins = |length: usize| {
        let end = text.char_indices().nth(length).map_or(text.len(), |it| it.0);
        source.find(&text[..end]).map(|at| Span::new(at, at + end))
    };
    let span = [usize::MAX, 60, 30, 15, 8].into_iter().find_map(begins);
    version.source.at(span.unwrap_or(version.title.span))
}

/// Whether a place stands in a block quotation.
fn is_quotation(place: &Place) -> bool {
    let before = &place.source.text()[..place.span.start as usize];
    before.rsplit('\n').next().is_some_and(|it| it.trim_start().starts_with('>'))
}

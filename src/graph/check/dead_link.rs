//! Links in running text that lead nowhere.

use std::sync::LazyLock;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Diagnostic, Noted, Notes, codes};
use crate::base::source::{Place, Span};
use crate::base::suggest::did_you_mean;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::body::Target;
use crate::content::field::Register;
use crate::content::media::is_medium;
use crate::content::registry::EntryId;
use crate::content::visit;
use crate::graph::group::GroupId;
use crate::graph::link::{self, DeadEnd, Destination};
use crate::graph::relation::{DRAFT_REFERENCE, UNKNOWN_ENTRY, no_article, unknown_entry};
use crate::graph::whole::Graph;

codes! {
    UNKNOWN_ANCHOR = "unknown-anchor" {
        what: "a link to a heading that is not there",
        why: "readers land at the top of the page and look for what they were promised",
        instead: "use the id of a heading: its text in small Latin letters with hyphens, or one given as `## Heading {#id}`",
    }
    MISSING_MEDIUM = "missing-medium" {
        what: "a picture or file that is not where the article looks for it",
        why: "readers would see a broken frame or an error page",
        instead: "put the file beside the article, or correct its name, capital letters included",
    }
}

/// What may be meant by a missing file; made when the first is missed.
#[derive(Default)]
struct Nearby<'a> {
    /// The first path of each file name, in small letters.
    by_name: FxHashMap<String, &'a str>,
    by_folder: FxHashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Nearby<'a> {
    fn of(graph: &'a Graph) -> Nearby<'a> {
        let mut nearby = Nearby::default();
        for path in graph.media_paths() {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            nearby.by_name.entry(name.to_lowercase()).or_insert(path);
            nearby.by_folder.entry(folder).or_default().push(path);
        }
        nearby
    }

    /// The same name elsewhere or in other letters, else a name like it in the same folder.
    fn help(&self, path: &str) -> Option<String> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let same = self.by_name.get(&name.to_lowercase()).map(|it| format!("there is `{it}`"));
        let beside = self.by_folder.get(folder).into_iter().flatten().copied();
        same.or_else(|| did_you_mean(path, beside))
    }
}

pub fn check(graph: &Graph, notes: &mut Notes) {
    let nearby = &LazyLock::new(|| Nearby::of(graph));
    let checked: Vec<Noted<()>> = graph
        .library
        .written()
        .par_iter()
        .map(|article| Noted::collect(|notes| check_one(graph, nearby, article, notes)))
        .collect();
    checked.into_iter().for_each(|it| it.into(notes));
}

fn check_one<'a>(
    graph: &'a Graph,
    nearby: &LazyLock<Nearby<'a>, impl FnOnce() -> Nearby<'a>>,
    article: &Article,
    notes: &mut Notes,
) {
    visit::targets(&article.body, &mut |target, span| {
        let place = || article.source.at(span);
        match link::resolve(graph, article, target) {
            Ok(Destination::Article(group, anchor)) => linked(graph, article, group, anchor, span, notes),
            Ok(Destination::Anchor(id)) => anchor_of(article, &id, place(), notes),
            Ok(Destination::Entry(_) | Destination::Figure(..) | Destination::Medium(..) | Destination::Url(_))
            | Err(DeadEnd::Told) => {}
            Err(DeadEnd::Article(reference, problem)) => {
                notes.push(no_article(&graph.groups, &reference, &[], &problem, place()));
            }
            Err(DeadEnd::Entry(name, several)) => notes.push(no_entry(graph, &name, &several, place())),
            Err(DeadEnd::Figure(problem)) => {
                graph.no_figure(&problem, place()).into_iter().for_each(|it| notes.push(it));
            }
            Err(DeadEnd::Medium(path)) => notes.push(no_medium(nearby, target, &path, place())),
        }
    });
}

/// A link to an article: is it published, and has its version for these readers such a heading?
fn linked(graph: &Graph, article: &Article, group: GroupId, anchor: Option<Text>, span: Span, notes: &mut Notes) {
    let place = article.source.at(span);
    let Some(version) = graph.version(group, article.lang) else {
        if !article.draft {
            let message = format!("`{}` is a draft, so readers see no link", graph.group(group).name);
            notes.push(
                Diagnostic::warning(&DRAFT_REFERENCE, place, message)
                    .help("publish the draft, or take the link away until then"),
            );
        }
        return;
    };
    if let Some(id) = anchor {
        anchor_of(graph.article(version.article), &id, place, notes);
    }
}

fn anchor_of(article: &Article, id: &str, place: Place, notes: &mut Notes) {
    let headings = visit::headings(&article.body);
    if headings.iter().any(|it| &*it.id == id) {
        return;
    }
    let list = || headings.iter().map(|it| format!("`#{}`", it.id)).take(12).collect::<Vec<_>>().join(", ");
    let help = did_you_mean(id, headings.iter().map(|it| &*it.id)).unwrap_or_else(|| match headings.is_empty() {
        true => "the article has no headings; link to it without `#…`".to_owned(),
        false => format!("its headings are {}", list()),
    });
    let message = format!("`{}` has no heading `#{id}`", article.source.path());
    notes.push(Diagnostic::error(&UNKNOWN_ANCHOR, place, message).help(help));
}

fn no_entry(graph: &Graph, name: &Text, several: &[EntryId], place: Place) -> Diagnostic {
    let registry = &graph.library.registry;
    if !several.is_empty() {
        let full: Vec<String> = several
            .iter()
            .map(|it| registry.get(*it))
            .map(|it| format!("`[[{}/{}]]`", it.register.name(), it.id))
            .collect();
        return Diagnostic::error(&UNKNOWN_ENTRY, place, format!("several registries have a `{name}`"))
            .help(format!("write one of {}", full.join(", ")));
    }
    match name.split_once('/') {
        Some((folder, id)) => match Register::ALL.into_iter().find(|it| it.name() == folder) {
            Some(register) => unknown_entry(registry, register, id, place),
            None => Diagnostic::error(&UNKNOWN_ENTRY, place, format!("there is no registry `{folder}`"))
                .help_maybe(did_you_mean(folder, Register::ALL.map(Register::name)))
                .help("for an article, write `[text](@/events/name)`"),
        },
        None => Diagnostic::error(&UNKNOWN_ENTRY, place, format!("no registry has a `{name}`"))
            .label("named here")
            .help_maybe(did_you_mean(name, registry.all_names()))
            .help("entries stand in content/registry; for an article, write `[text](@/events/name)`"),
    }
}

fn no_medium(nearby: &Nearby, target: &Target, path: &str, place: Place) -> Diagnostic {
    let written = match target {
        Target::Media(written) => written.as_str(),
        _ => path,
    };
    // What does not lie in the content is not there to be mended, and an address of the site is no file.
    if !path.starts_with("content/") || written.starts_with('/') && !is_medium(written) {
        return Diagnostic::error(&MISSING_MEDIUM, place, format!("there is no file `{written}`"))
            .help("to link to an article, write `@/events/name`, to an entry of the registry `[[name]]`")
            .help("a file lies beside the article, or elsewhere in content/");
    }
    Diagnostic::error(&MISSING_MEDIUM, place, format!("there is no file `{written}`"))
        .help(nearby.help(path).unwrap_or_else(|| format!("put it at {path}")))
}

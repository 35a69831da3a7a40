//! What our script shows beside a page: its notes, its languages, its relations.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::report::style::Style;
use crate::base::report::summary::count;
use crate::base::report::text::draw;
use crate::base::source::Source;
use crate::content::kind::common::PUBLISHED;
use crate::content::wording;
use crate::deliver::preview::clock::today;
use crate::deliver::preview::concern;
use crate::deliver::preview::editor::Editor;
use crate::deliver::preview::fingerprint::{Fingerprint, style_sheets};
use crate::deliver::preview::snapshot::Snapshot;
use crate::deliver::preview::sorry::link;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::status::{Item, State, Status};
use crate::graph::whole::Graph;

/// What stands beside a page.
#[derive(Serialize, Default)]
pub struct Sheet {
    /// The looks of the page as it is now, and its style sheets.
    looks: String,
    styles: Vec<String>,
    /// The rest is for whoever sits at this machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    desk: Option<Bar>,
}

/// The editor's bar.
#[derive(Serialize)]
struct Bar {
    lang: &'static str,
    /// Written into requests that change something.
    token: String,
    /// Our words, by what they are in English.
    words: BTreeMap<&'static str, String>,
    /// Of this page.
    notes: Vec<Note>,
    /// Of the whole site: how many, and in words.
    errors: usize,
    warnings: usize,
    summary: String,
    /// `draft`, `future` or nothing.
    ribbon: &'static str,
    article: Option<Shown>,
}

/// A note as a page shows it.
#[derive(Serialize)]
struct Note {
    is_error: bool,
    message: String,
    drawn: String,
    place: String,
    link: String,
    what: String,
    why: String,
    instead: String,
}

/// The article that a page shows.
#[derive(Serialize)]
struct Shown {
    path: String,
    link: String,
    words: String,
    time: String,
    languages: Vec<Language>,
    relations: Vec<Relation>,
}

/// The article in one language.
#[derive(Serialize)]
struct Language {
    lang: String,
    label: String,
    /// As in [`State`], in small letters.
    state: &'static str,
    told: String,
    /// Where readers of the language find it.
    url: String,
    is_this: bool,
    /// Whether a translation can be begun.
    can_begin: bool,
}

/// Articles that one field relates to this one.
#[derive(Serialize)]
struct Relation {
    field: &'static str,
    /// Whether they name this article, not this one them.
    is_incoming: bool,
    title: String,
    url: String,
}

/// Words of our script.
static WORDS: &[&str] = &[
    "this page",
    "languages",
    "relations",
    "notes",
    "no notes",
    "all of the site",
    "draft",
    "published later",
    "begin a translation",
    "begun",
    "as wide as a phone",
    "hide",
    "show the editor's bar",
    "close",
    "open in VS Code:",
    "the preview has ended; this page shows the last state",
    "why:",
    "instead:",
];

/// Words that most people read in a minute.
const PACE: usize = 200;

/// What stands beside the page at an address. Others than whoever sits `here` learn what style sheets it has.
pub fn sheet(snapshot: &Snapshot, at: &str, token: &str, here: bool) -> Sheet {
    let page = snapshot.page(at, here);
    let desk = here.then(|| {
        let editor = &*snapshot.ground.editor;
        let mut bar = Bar {
            lang: editor.lang(),
            token: token.to_owned(),
            words: WORDS.iter().map(|it| (*it, editor.say(it))).collect(),
            notes: Vec::new(),
            errors: snapshot.notes.iter().filter(|it| it.severity == Severity::Error).count(),
            warnings: snapshot.notes.iter().filter(|it| it.severity == Severity::Warning).count(),
            summary: String::new(),
            ribbon: "",
            article: None,
        };
        bar.summary = counted(editor, bar.errors, bar.warnings);
        // A page that cannot be made says why by itself.
        if let (Some(site), Some(output), 200) = (&snapshot.site, page.output, page.status) {
            let notes = concern::of_page(site, &snapshot.notes, output);
            bar.notes = notes.iter().map(|it| note(editor, it, &snapshot.ground.root)).collect();
            if let Some(article) = concern::article(site.graph(), output) {
                bar.ribbon = ribbon(site.graph(), article);
                bar.article = Some(shown(snapshot, site.graph(), article, at));
            }
        }
        bar
    });
    Sheet { looks: Fingerprint::of(&page.bytes).looks, styles: style_sheets(&page.bytes), desk }
}

fn counted(editor: &dyn Editor, errors: usize, warnings: usize) -> String {
    let said: Vec<String> = [(errors, "error"), (warnings, "warning")]
        .iter()
        .filter(|it| it.0 > 0)
        .map(|(number, noun)| editor.say(&count(*number, noun)))
        .collect();
    said.join(" · ")
}

fn note(editor: &dyn Editor, note: &Diagnostic, root: &Path) -> Note {
    let said = editor.note(note);
    Note {
        is_error: note.severity == Severity::Error,
        drawn: draw(&said, &Style { words: editor.words(), width: 100, ..Style::default() }),
        message: said.message,
        place: note.place.to_string(),
        link: link(root, &note.place),
        what: editor.say(note.code.what),
        why: editor.say(note.code.why),
        instead: editor.say(note.code.instead),
    }
}

/// What readers would not see yet.
fn ribbon(graph: &Graph, id: ArticleId) -> &'static str {
    let (article, original) = (graph.article(id), graph.original_of(id));
    let later = original.facts.date(&PUBLISHED).is_some_and(|it| it.bounds().is_some_and(|(first, _)| first > today()));
    match () {
        () if article.draft || original.draft => "draft",
        () if later => "future",
        () => "",
    }
}

fn shown(snapshot: &Snapshot, graph: &Graph, id: ArticleId, at: &str) -> Shown {
    let editor = &*snapshot.ground.editor;
    let article = graph.article(id);
    let words = wording::count(article);
    let href = |address: &str| format!("{}{address}", snapshot.prefix());
    let group = graph.groups.of(id);
    Shown {
        path: article.source.path().to_owned(),
        link: link(&snapshot.ground.root, &Source::unread(article.source.path()).whole()),
        words: editor.say(&count(words, "word")),
        time: editor.say(&count(words.div_ceil(PACE).max(1), "minute")),
        languages: Status::of_one(graph, group).iter().map(|it| language(editor, graph, it, at, &href)).collect(),
        relations: relations(graph, group, id, &href),
    }
}

fn language(editor: &dyn Editor, graph: &Graph, item: &Item, at: &str, href: &dyn Fn(&str) -> String) -> Language {
    let state = match item.state {
        State::Original => "original",
        State::Translated => "translated",
        State::Converted(_) => "converted",
        State::Stale(_) => "stale",
        State::Draft => "draft",
        State::Fallback(_) => "fallback",
        State::Missing => "missing",
    };
    let version = graph.version(item.group, item.lang);
    let url = version.map(|it| href(&address::version(graph, it))).unwrap_or_default();
    let is_there = !matches!(item.state, State::Missing);
    Language {
        lang: item.lang.to_string(),
        label: graph.config().language(item.lang).map_or_else(|| item.lang.to_string(), |it| it.label.to_string()),
        state,
        told: editor.say(state),
        is_this: url == at,
        url: if is_there { url } else { String::new() },
        // What is converted from another script needs no translation.
        can_begin: item.article.is_none() && !graph.config().derived().any(|it| it.0 == item.lang),
    }
}

fn relations(graph: &Graph, group: GroupId, id: ArticleId, href: &dyn Fn(&str) -> String) -> Vec<Relation> {
    let lang = graph.article(id).lang;
    let relation = |field: &'static str, is_incoming: bool, other: GroupId| {
        let version = graph.version(other, lang)?;
        let title = graph.article(version.article).title.to_string();
        Some(Relation { field, is_incoming, title, url: href(&address::version(graph, version)) })
    };
    let out = graph.relations.from(group).iter().filter_map(|it| relation(it.field.name, false, it.to));
    let incoming = graph.relations.to(group).iter().filter_map(|it| relation(it.field.name, true, it.from));
    out.chain(incoming).collect()
}

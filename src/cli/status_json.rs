//! How far the translations are, for other programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::cli::survey::Scope;
use crate::cli::todo::Todo;
use crate::deliver::history::NoPast;
use crate::deliver::since::Since;
use crate::graph::status::{Behind, Count, Item, Lost, State};

#[derive(Serialize)]
struct Everything<'a> {
    languages: Vec<Language<'a>>,
    /// All that is not complete.
    items: Vec<Line<'a>>,
    orphans: Vec<OrphanLine<'a>>,
}

#[derive(Serialize)]
struct Language<'a> {
    lang: &'a str,
    percent: usize,
    #[serde(flatten)]
    count: Count,
    kinds: BTreeMap<&'a str, Count>,
}

#[derive(Serialize)]
struct Line<'a> {
    article: String,
    lang: &'a str,
    /// `stale`, `draft`, `fallback` or `missing`.
    state: &'static str,
    /// The file of the translation, if there is one.
    path: Option<&'a str>,
    original: &'a str,
    /// Words of the original.
    words: usize,
    /// The language that readers are shown.
    shown: Option<&'a str>,
    /// The fingerprint of the text that was translated.
    made_from: Option<&'a str>,
    since: Option<&'a Since>,
    /// Why what changed cannot be shown.
    unknown: Option<String>,
}

#[derive(Serialize)]
struct OrphanLine<'a> {
    path: &'a str,
    lang: &'a str,
    /// The label that is for nothing; without it, the translation as a whole is.
    label: Option<String>,
}

/// One JSON object, on one line.
pub fn json(todo: &Todo, changes: &[Option<Result<Since, NoPast>>]) -> String {
    let Todo { graph, status, scope: Scope { languages, kinds }, .. } = todo;
    let languages = languages.iter().map(|lang| {
        let count = todo.scope.total(status, *lang);
        let kinds = kinds.iter().map(|it| (it.folder, status.count(*lang, it))).collect();
        Language { lang: lang.as_str(), percent: count.percent(), count, kinds }
    });
    let mut changes = changes.iter();
    let open = todo.items().filter_map(|item| {
        let since = if todo.is_stale(item) { changes.next().and_then(Option::as_ref) } else { None };
        line(todo, item, since)
    });
    let asked = status.orphans.iter().map(|it| (graph.article(it.article), &it.why));
    let asked = asked.filter(|(it, _)| todo.scope.languages.contains(&it.lang) && kinds.contains(&it.kind));
    let orphans = asked.map(|(article, why)| OrphanLine {
        path: article.source.path(),
        lang: article.lang.as_str(),
        label: match why {
            Lost::Original => None,
            Lost::Label(field, id) => Some(format!("{field}: {id}")),
        },
    });
    let all = Everything { languages: languages.collect(), items: open.collect(), orphans: orphans.collect() };
    serde_json::to_string(&all).expect("names and numbers can always be written") + "\n"
}

/// `None` for what is complete.
fn line<'a>(todo: &Todo<'a>, item: &'a Item, since: Option<&'a Result<Since, NoPast>>) -> Option<Line<'a>> {
    let group = todo.graph.group(item.group);
    let (state, shown, made_from) = match &item.state {
        State::Original | State::Translated | State::Converted(_) => return None,
        State::Stale(Behind::Changed(text)) => ("stale", None, Some(text.as_str())),
        State::Stale(_) => ("stale", None, None),
        State::Draft => ("draft", None, None),
        State::Fallback(lang) => ("fallback", Some(lang.as_str()), None),
        State::Missing => ("missing", None, None),
    };
    Some(Line {
        article: format!("{}/{}", group.kind.folder, group.name),
        lang: item.lang.as_str(),
        state,
        path: item.article.map(|it| todo.graph.article(it).source.path()),
        original: todo.graph.article(group.original).source.path(),
        words: item.original_words,
        shown,
        made_from,
        since: since.and_then(|it| it.as_ref().ok()),
        unknown: since.and_then(|it| it.as_ref().err()).map(ToString::to_string),
    })
}

//! `vodic status`

use std::path::Path;

use anyhow::{anyhow, bail};
use rayon::prelude::*;

use crate::base::lang::Lang;
use crate::base::report::style::Format;
use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::chosen;
use crate::cli::closing::{told_elsewhere, unprinted};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::status_json::json;
use crate::cli::survey::{Scope, survey};
use crate::cli::todo::Todo;
use crate::content::kind::spec::Kind;
use crate::deliver::history::{History, NoPast};
use crate::deliver::since::{Since, since};
use crate::graph::status::{Behind, Item, State, Status};
use crate::graph::whole::Graph;

/// Says how far the translations are.
pub fn status(screen: &mut Screen, voice: &Voice, root: &Path, typed: &args::Status) -> Result<Exit, Refusal> {
    let reading = Reading::only(root).map_err(Refusal::Asked)?;
    let read = program::relate(&reading)?;
    told_elsewhere(screen, voice, &read.notes);
    let Some(graph) = &read.value else { return Ok(Exit::Usage) };
    let status = Status::of(graph);
    let scope = scope(graph, &status, typed).map_err(Refusal::Asked)?;
    let least = least(graph, &typed.fail_under).map_err(Refusal::Asked)?;
    let (speech, color) = (voice.speech, voice.out_color);
    let todo = Todo { graph, status: &status, scope: &scope, speech, color };
    let text = match voice.style.format {
        Format::Text => text(&todo, root, typed),
        Format::Json => json(&todo, &changes(&todo, root)),
        Format::Github => {
            let why = "there is no form `github` of this\nhelp: `--format json` is for programs";
            return Err(Refusal::Asked(anyhow!(speech.say(why))));
        }
    };
    screen.print(text.as_bytes()).map_err(unprinted)?;
    Ok(too_little(screen, voice, &status, &scope, &least))
}

/// The languages and kinds that were asked about; without a word about them, all.
fn scope(graph: &Graph, status: &Status, typed: &args::Status) -> anyhow::Result<Scope> {
    let languages: Vec<Lang> = typed.lang.iter().map(|it| chosen::lang(graph, it)).collect::<Result<_, _>>()?;
    let kinds: Vec<&'static Kind> = typed.kind.iter().map(|it| chosen::kind(it)).collect::<Result<_, _>>()?;
    Ok(Scope {
        languages: if languages.is_empty() { status.languages.clone() } else { languages },
        kinds: if kinds.is_empty() { status.kinds.clone() } else { kinds },
    })
}

/// The percentage that each language shall reach: `sq=80`.
fn least(graph: &Graph, asked: &[String]) -> anyhow::Result<Vec<(Lang, usize)>> {
    let one = |asked: &String| {
        let parts =
            asked.split_once('=').and_then(|(lang, percent)| Some((lang, percent.trim_end_matches('%').parse().ok()?)));
        match parts {
            Some((lang, percent @ 0..=100)) => Ok((chosen::lang(graph, lang)?, percent)),
            _ => bail!("`{asked}` is no language with a percentage\nhelp: write it as `--fail-under sq=80`"),
        }
    };
    asked.iter().map(one).collect()
}

/// The lists that were asked for, or the tables and where to look next.
fn text(todo: &Todo, root: &Path, typed: &args::Status) -> String {
    let mut parts = Vec::new();
    if typed.stale {
        parts.push(todo.draw_stale(&changes(todo, root)));
    }
    if typed.missing {
        parts.push(todo.draw_missing());
    }
    if typed.orphans {
        parts.push(todo.draw_orphans());
    }
    if !(typed.stale || typed.missing || typed.orphans) {
        parts.push(survey(todo.status, todo.scope, todo.speech, todo.color));
        parts.push(hints(todo));
    }
    parts.retain(|it| !it.is_empty());
    if parts.is_empty() { todo.speech.say("there is nothing to do") + "\n" } else { parts.join("\n") }
}

/// What changed, for each translation that has fallen behind and says which text it was made from.
fn changes(todo: &Todo, root: &Path) -> Vec<Option<Result<Since, NoPast>>> {
    let stale: Vec<&Item> = todo.stale().collect();
    if stale.is_empty() {
        return Vec::new();
    }
    let history = History::open(root);
    let one = |item: &&Item| match &item.state {
        State::Stale(Behind::Changed(text)) => {
            let original = todo.graph.article(todo.graph.group(item.group).original);
            Some(history.as_ref().map_err(Clone::clone).and_then(|it| since(it, original, text)))
        }
        _ => None,
    };
    stale.par_iter().map(one).collect()
}

fn hints(todo: &Todo) -> String {
    let number = |is: fn(&State) -> bool| todo.items().filter(|it| is(&it.state)).count();
    let stale = todo.stale().count();
    let open = number(|it| matches!(it, State::Fallback(_) | State::Missing | State::Draft));
    let orphans = todo.scope.languages.iter().map(|it| todo.scope.total(todo.status, *it).orphan).sum::<usize>();
    let hint = |number: usize, noun: &str, rest: &str| {
        (number > 0).then(|| format!("{}\n", todo.speech.say(&format!("{} {rest}", count(number, noun)))))
    };
    [
        hint(stale, "stale translation", "to compare; `vodic status --stale` shows what changed"),
        hint(open, "translation", "not there yet; `vodic status --missing` lists them"),
        hint(orphans, "orphan", "without an original; `vodic status --orphans` lists them"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Tells which languages are less complete than was asked for.
fn too_little(screen: &mut Screen, voice: &Voice, status: &Status, scope: &Scope, least: &[(Lang, usize)]) -> Exit {
    let mut exit = Exit::Done;
    for (lang, percent) in least {
        let count = scope.total(status, *lang);
        if count.done() * 100 < count.articles * percent {
            let told = format!("`{lang}` is {} % complete, less than {percent} %", count.percent());
            screen.tell(format!("{}\n", voice.speech.say(&told)).as_bytes());
            exit = Exit::Mistakes;
        }
    }
    exit
}

//! What there is to do for translators, item by item.

use clap::builder::styling::{AnsiColor, Style};

use crate::base::report::summary::{count, grouped};
use crate::cli::grid::{Cell, grid, painted};
use crate::cli::speech::voice::Speech;
use crate::cli::survey::Scope;
use crate::content::difference::{Change, Fate};
use crate::deliver::history::NoPast;
use crate::deliver::since::Since;
use crate::graph::status::{Behind, Item, Lost, State, Status};
use crate::graph::whole::Graph;

/// Draws lists for editors.
pub struct Todo<'a> {
    pub graph: &'a Graph,
    pub status: &'a Status,
    pub scope: &'a Scope,
    pub speech: Speech,
    pub color: bool,
}

const REMOVED: Style = AnsiColor::Red.on_default().strikethrough();
const ADDED: Style = AnsiColor::Green.on_default().bold();
const NAME: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

impl Todo<'_> {
    fn is_asked(&self, item: &Item) -> bool {
        let kind = self.graph.group(item.group).kind;
        self.scope.languages.contains(&item.lang) && self.scope.kinds.contains(&kind)
    }

    /// What is not as it should be, in the order of articles and languages.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.status.items.iter().filter(|it| self.is_asked(it))
    }

    /// Translations that have fallen behind: those with a file of their own.
    pub fn stale(&self) -> impl Iterator<Item = &Item> {
        self.items().filter(|it| self.is_stale(it))
    }

    /// What was converted follows the text that it was made from: there is nothing to do about it.
    pub fn is_stale(&self, item: &Item) -> bool {
        let is_converted = || item.article.is_some_and(|it| self.graph.article(it).is_converted());
        matches!(item.state, State::Stale(_)) && !is_converted()
    }

    /// Each stale translation, why it is, what changed, and what to do next.
    pub fn draw_stale(&self, changes: &[Option<Result<Since, NoPast>>]) -> String {
        let drawn = self.stale().zip(changes).map(|(item, since)| self.draw_one(item, since.as_ref()));
        drawn.collect::<Vec<_>>().join("\n")
    }

    fn draw_one(&self, item: &Item, since: Option<&Result<Since, NoPast>>) -> String {
        let Some(id) = item.article else { return String::new() };
        let (path, original) = (self.graph.article(id).source.path(), self.graph.original_of(id));
        let mut lines = vec![painted(path, NAME, self.color)];
        let from = original.source.path();
        let why = match &item.state {
            State::Stale(Behind::Other(lang)) => {
                format!("was made from `{lang}`, which is not the original; that is `{from}`")
            }
            State::Stale(Behind::Unknown) => format!("does not say which text of `{from}` it was made from"),
            _ => format!("`{from}` has changed since"),
        };
        lines.push(format!("  {}", self.speech.say(&why)));
        match since {
            Some(Ok(since)) => lines.extend(self.draw_changes(since)),
            Some(Err(why)) => {
                let why = self.speech.say(&why.to_string());
                // Filled in afterwards: what is said already in another language is no sentence of ours.
                lines.push(format!("  {}", self.speech.say("what changed cannot be shown: {}").replace("{}", &why)));
            }
            None => {}
        }
        let next = format!("when it agrees: vodic translate --confirm {path}");
        lines.push(painted(&format!("  {}", self.speech.say(&next)), FAINT, self.color));
        lines.join("\n") + "\n"
    }

    /// Each change with the name of its part before it.
    fn draw_changes(&self, since: &Since) -> Vec<String> {
        let short = &since.commit[..since.commit.len().min(10)];
        let mut lines = vec![format!("  {}", self.speech.say("what changed since commit {}:").replace("{}", short))];
        if since.changes.is_empty() {
            lines.push(format!("    {}", self.speech.say("words moved, none changed")));
        }
        let width = since.changes.iter().map(|it| it.part.chars().count()).max().unwrap_or_default();
        lines.extend(since.changes.iter().map(|it| format!("    {:width$}  {}", it.part, self.draw_change(it))));
        lines
    }

    /// With colors: red and struck out, green; without: `[-removed-] {+added+}`, as `git diff --word-diff` has them.
    fn draw_change(&self, change: &Change) -> String {
        let pieces = change.pieces.iter().map(|it| match (it.fate, self.color) {
            (Fate::Kept, _) => it.words.clone(),
            (Fate::Removed, true) => painted(&it.words, REMOVED, true),
            (Fate::Added, true) => painted(&it.words, ADDED, true),
            (Fate::Removed, false) => format!("[-{}-]", it.words),
            (Fate::Added, false) => format!("{{+{}+}}", it.words),
        });
        pieces.collect::<Vec<_>>().join(" ")
    }

    /// What there is to translate, language by language.
    pub fn draw_missing(&self) -> String {
        let of = |lang| self.items().filter(move |it| it.lang == lang);
        let is_open = |it: &&Item| matches!(it.state, State::Draft | State::Fallback(_) | State::Missing);
        let mut out = Vec::new();
        for lang in &self.scope.languages {
            let open: Vec<&Item> = of(*lang).filter(is_open).collect();
            let words = open.iter().map(|it| it.original_words).sum();
            if open.is_empty() {
                continue;
            }
            let (articles, words) = (count(open.len(), "article"), count(words, "word"));
            let title = self.speech.say(&format!("{articles} to translate, {words}"));
            let mut part = format!("{}\n", painted(&format!("{lang}: {title}"), NAME, self.color));
            part += &grid(&open.iter().map(|it| self.missing_row(it)).collect::<Vec<_>>(), 1, self.color);
            out.push(part);
        }
        out.join("\n")
    }

    fn missing_row(&self, item: &Item) -> Vec<Cell> {
        let group = self.graph.group(item.group);
        let original = self.graph.article(group.original);
        let remark = match &item.state {
            State::Draft => self.speech.say("begun"),
            State::Fallback(lang) => self.speech.say(&format!("readers are shown `{lang}`")),
            _ => String::new(),
        };
        let name = format!("  {}/{}", group.kind.folder, group.name);
        let (words, lang) = (self.speech.say(&grouped(item.original_words)), original.lang.as_str());
        let remark = if remark.is_empty() { lang.to_owned() } else { format!("{lang}  {remark}") };
        vec![Cell::new(name), Cell::new(words), Cell::styled(remark, FAINT)]
    }

    /// Translations and labels whose original is gone.
    pub fn draw_orphans(&self) -> String {
        let asked = self.status.orphans.iter().filter(|it| {
            let article = self.graph.article(it.article);
            self.scope.languages.contains(&article.lang) && self.scope.kinds.contains(&article.kind)
        });
        let drawn = asked.map(|it| {
            let why = match &it.why {
                Lost::Original => "its original is gone".to_owned(),
                Lost::Label(field, id) => format!("the original has no `{id}` under `{field}`"),
            };
            let path = painted(self.graph.article(it.article).source.path(), NAME, self.color);
            format!("{path}\n  {}\n", self.speech.say(&why))
        });
        drawn.collect()
    }
}

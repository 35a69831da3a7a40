//! How far the translations are, as tables.

use clap::builder::styling::{AnsiColor, Style};

use crate::base::lang::Lang;
use crate::base::report::summary::grouped;
use crate::cli::grid::{Cell, grid};
use crate::cli::speech::voice::Speech;
use crate::content::kind::spec::Kind;
use crate::graph::status::{Count, Status};

/// What a survey is of: languages and kinds in their order, none of them empty.
#[derive(Clone, Debug)]
pub struct Scope {
    pub languages: Vec<Lang>,
    pub kinds: Vec<&'static Kind>,
}

impl Scope {
    /// All articles of these kinds in a language.
    pub fn total(&self, status: &Status, lang: Lang) -> Count {
        status.total(lang, self.kinds.iter().copied())
    }
}

const GOOD: Style = AnsiColor::Green.on_default();
const FAIR: Style = AnsiColor::Yellow.on_default();
const POOR: Style = AnsiColor::Red.on_default();
const FAINT: Style = Style::new().dimmed();
const HEAD: Style = Style::new().bold();

/// A line for each language, then how complete each kind is in each of them; of one language, a line for each kind.
pub fn survey(status: &Status, scope: &Scope, speech: Speech, color: bool) -> String {
    match scope.languages[..] {
        [lang] => by_kind(status, scope, lang, speech, color),
        _ if scope.kinds.len() < 2 => by_language(status, scope, speech, color),
        _ => by_language(status, scope, speech, color) + "\n" + &crossed(status, scope, color),
    }
}

fn by_language(status: &Status, scope: &Scope, speech: Speech, color: bool) -> String {
    let lines = scope.languages.iter().map(|it| line(it.as_str(), &scope.total(status, *it), speech));
    grid(&std::iter::once(head(speech)).chain(lines).collect::<Vec<_>>(), 2, color)
}

fn by_kind(status: &Status, scope: &Scope, lang: Lang, speech: Speech, color: bool) -> String {
    let mut rows = vec![head(speech)];
    rows[0][0] = Cell::styled(lang.as_str(), HEAD);
    rows.extend(scope.kinds.iter().map(|it| line(it.folder, &status.count(lang, it), speech)));
    rows.push(line(&speech.say("together"), &scope.total(status, lang), speech));
    grid(&rows, 2, color)
}

/// How many of a kind's articles are complete in each language.
fn crossed(status: &Status, scope: &Scope, color: bool) -> String {
    let mut head = vec![Cell::default()];
    head.extend(scope.languages.iter().map(|it| Cell::styled(it.as_str(), HEAD)));
    let cell = |count: Count| Cell::styled(format!("{}/{}", count.done(), count.articles), style(&count));
    let row = |kind: &&'static Kind| {
        let cells = scope.languages.iter().map(|lang| cell(status.count(*lang, kind)));
        std::iter::once(Cell::new(kind.folder)).chain(cells).collect()
    };
    grid(&std::iter::once(head).chain(scope.kinds.iter().map(row)).collect::<Vec<_>>(), 1, color)
}

const COLUMNS: [&str; 11] = [
    "complete",
    "original",
    "translated",
    "converted",
    "stale",
    "begun",
    "fallback",
    "missing",
    "orphan",
    "words",
    "to do",
];

fn head(speech: Speech) -> Vec<Cell> {
    let columns = COLUMNS.iter().map(|it| Cell::styled(speech.say(it), HEAD));
    [Cell::default(), Cell::default()].into_iter().chain(columns).collect()
}

fn line(name: &str, count: &Count, speech: Speech) -> Vec<Cell> {
    let number = |number: usize, style: Style| match number {
        0 => Cell::styled("·", FAINT),
        _ => Cell::styled(speech.say(&grouped(number)), style),
    };
    let plain = Style::new();
    vec![
        Cell::new(name),
        Cell::styled(bar(count.percent()), style(count)),
        Cell::styled(format!("{} %", count.percent()), style(count)),
        number(count.original, plain),
        number(count.translated, plain),
        number(count.converted, plain),
        number(count.stale, FAIR),
        number(count.draft, FAIR),
        number(count.fallback, plain),
        number(count.missing, plain),
        number(count.orphan, POOR),
        number(count.words, plain),
        number(count.words_to_do, plain),
    ]
}

/// A stroke for each ten percent that are complete; a beginning is seen, and only the whole is full.
fn bar(percent: usize) -> String {
    let full = (percent / 10).max(usize::from(percent > 0));
    "█".repeat(full) + &"░".repeat(10 - full)
}

fn style(count: &Count) -> Style {
    match count.percent() {
        100 => GOOD,
        50.. => FAIR,
        _ => POOR,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(percent: usize, expected: &str) {
        assert_eq!(bar(percent), expected);
    }

    #[test]
    fn a_beginning_is_seen_and_only_the_whole_is_full() {
        check(0, "░░░░░░░░░░");
        check(1, "█░░░░░░░░░");
        check(99, "█████████░");
        check(100, "██████████");
    }

    #[test]
    fn what_is_not_there_is_a_dot() {
        let count = Count { articles: 1200, translated: 1000, missing: 200, words: 12_345, ..Count::default() };
        let drawn = grid(&[head(Speech::default()), line("mk", &count, Speech::default())], 2, false);
        let words: Vec<&str> = drawn.lines().nth(1).unwrap_or_default().split_whitespace().collect();
        assert_eq!(words, ["mk", "████████░░", "83", "%", "·", "1,000", "·", "·", "·", "·", "200", "·", "12,345", "·"]);
    }
}

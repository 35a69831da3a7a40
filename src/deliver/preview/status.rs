//! `/_status/`: how the whole site is, on one page.

use std::fmt::Write;

use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;
use crate::base::report::summary::{count, grouped};
use crate::base::source::{Place, Source};
use crate::content::field::Value;
use crate::deliver::preview::links::{self, Links};
use crate::deliver::preview::snapshot::Snapshot;
use crate::deliver::preview::sorry::{self, link, text};
use crate::graph::address;
use crate::graph::status::{Count, Item, Lost, Orphan, State, Status};
use crate::graph::whole::Graph;

/// Where it stands. No address of a site begins like this.
pub const ADDRESS: &str = "/_status/";

/// So many notes are drawn, and so many lines listed; who has more has other worries.
const MOST: usize = 200;

/// The page.
pub fn page(snapshot: &Snapshot) -> Vec<u8> {
    let mut survey = Survey { snapshot, body: String::new() };
    survey.notes();
    if let Some(site) = &snapshot.site {
        let graph = site.graph();
        let status = Status::of(graph);
        survey.matrix(graph, &status);
        survey.open(graph, &status);
        survey.orphans(graph, &status);
        survey.figures(graph);
    }
    survey.links(&links::remembered(&snapshot.ground.files));
    let editor = &*snapshot.ground.editor;
    sorry::frame(editor.lang(), &editor.say("how the site is"), &survey.body)
}

/// Writes the page, section by section.
struct Survey<'a> {
    snapshot: &'a Snapshot,
    body: String,
}

impl Survey<'_> {
    fn say(&self, english: &str) -> String {
        text(&self.snapshot.ground.editor.say(english))
    }

    fn push(&mut self, markup: &str) {
        self.body.push_str(markup);
    }

    fn heading(&mut self, id: &str, title: &str) {
        let title = self.say(title);
        writeln!(self.body, "<h2 id=\"{id}\">{title}</h2>").expect("a `String` takes everything");
    }

    /// A link that opens a file at a place.
    fn opens(&self, place: &Place, told: &str) -> String {
        format!("<a href=\"{}\">{}</a>", text(&link(&self.snapshot.ground.root, place)), text(told))
    }

    fn list(&mut self, id: &str, title: &str, lines: &[String]) {
        self.heading(id, title);
        if lines.is_empty() {
            let none = self.say("none");
            return self.push(&format!("<p>{none}</p>\n"));
        }
        let shown: String = lines.iter().take(MOST).map(|it| format!("<li>{it}</li>\n")).collect();
        self.push(&format!("<ul>\n{shown}</ul>\n"));
        self.rest(lines.len());
    }

    /// Says how many are not shown.
    fn rest(&mut self, all: usize) {
        if all > MOST {
            let more = self.say(&format!("and {} more", grouped(all - MOST)));
            self.push(&format!("<p>{more}</p>\n"));
        }
    }

    fn notes(&mut self) {
        let mut notes = self.snapshot.notes.clone();
        notes.extend(self.snapshot.site.as_ref().map(|it| it.hygiene()).unwrap_or_default());
        notes.sort();
        self.heading("notes", "mistakes and warnings");
        let editor = &*self.snapshot.ground.editor;
        let (errors, warnings): (Vec<_>, Vec<_>) = notes.iter().partition(|it| it.severity == Severity::Error);
        let counted = [count(errors.len(), "error"), count(warnings.len(), "warning")];
        let counted: Vec<String> = counted.iter().map(|it| self.say(it)).collect();
        let drawn = errors.iter().chain(&warnings).take(MOST);
        let drawn: String = drawn.map(|it| sorry::note(editor, it, &self.snapshot.ground.root)).collect();
        self.push(&format!("<p>{}</p>\n{drawn}", counted.join(" · ")));
        self.rest(notes.len());
    }

    /// How complete each kind is in each language.
    fn matrix(&mut self, graph: &Graph, status: &Status) {
        self.heading("translations", "translations");
        let label = |it: &Lang| graph.config().language(*it).map_or_else(|| it.to_string(), |it| it.label.to_string());
        let head =
            status.languages.iter().map(|it| format!("<th scope=\"col\" lang=\"{it}\">{}</th>", text(&label(it))));
        let row = |name: &str, cells: Vec<Count>| {
            let cell = |it: Count| {
                let grade = match it.percent() {
                    100 => "good",
                    50.. => "fair",
                    _ => "poor",
                };
                format!("<td class=\"{grade}\">{}/{}</td>", it.done(), it.articles)
            };
            let cells: String = cells.into_iter().map(cell).collect();
            format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", text(name))
        };
        let of_kind = |kind| status.languages.iter().map(|lang| status.count(*lang, kind)).collect();
        let rows: String = status.kinds.iter().map(|it| row(it.folder, of_kind(it))).collect();
        let totals = status.languages.iter().map(|lang| status.total(*lang, status.kinds.iter().copied()));
        let last = row(&self.snapshot.ground.editor.say("together"), totals.collect());
        let head: String = head.collect();
        self.push(&format!(
            "<div class=\"wide\"><table>\n<thead><tr><td></td>{head}</tr></thead>\n<tbody>\n{rows}{last}</tbody>\n</table></div>\n"
        ));
    }

    /// What there is to do for translators, a line for each article. Scripts that are made of another follow that one.
    fn open(&mut self, graph: &Graph, status: &Status) {
        let derived: Vec<Lang> = graph.config().derived().map(|it| it.0).collect();
        let open: Vec<(&Item, &str)> = status.items.iter().filter_map(|it| Some((it, open_state(it)?))).collect();
        let open: Vec<_> = open.into_iter().filter(|it| !derived.contains(&it.0.lang)).collect();
        let articles = open.chunk_by(|one, other| one.0.group == other.0.group);
        let lines: Vec<String> = articles.map(|it| self.article_to_translate(graph, it)).collect();
        self.list("open", "to translate", &lines);
    }

    fn article_to_translate(&self, graph: &Graph, open: &[(&Item, &str)]) -> String {
        let item = open[0].0;
        let group = graph.group(item.group);
        let name = format!("{}/{}", group.kind.folder, group.name);
        let page = address::article(graph, group.original);
        let page = format!("<a href=\"{}{}\">{}</a>", self.snapshot.prefix(), text(&page), text(&name));
        let states = open.chunk_by(|one, other| one.1 == other.1).map(|items| {
            let lang = |(item, _): &(&Item, &str)| match item.article {
                Some(article) => self.opens(&graph.article(article).source.whole(), item.lang.as_str()),
                None => text(item.lang.as_str()),
            };
            let langs: Vec<String> = items.iter().map(lang).collect();
            let state = items[0].1;
            format!("<span class=\"{state}\">{}</span> <b>{}</b>", self.say(state), langs.join(", "))
        });
        format!("{page}: {}", states.collect::<Vec<_>>().join(" · "))
    }

    fn orphans(&mut self, graph: &Graph, status: &Status) {
        let line = |it: &Orphan| {
            let source = &graph.article(it.article).source;
            let lost = match &it.why {
                Lost::Original => String::new(),
                Lost::Label(field, id) => format!(" <code>{}</code>", text(&format!("{field}: {id}"))),
            };
            format!("{}{lost}", self.opens(&source.whole(), source.path()))
        };
        let lines: Vec<String> = status.orphans.iter().map(line).collect();
        self.list("orphans", "translations without an original", &lines);
    }

    fn figures(&mut self, graph: &Graph) {
        let mut lines = Vec::new();
        for article in graph.library.written() {
            let figures = article.facts.iter().filter_map(|it| match &it.value {
                Value::Figures(figures) => Some(figures),
                _ => None,
            });
            for figure in figures.flatten().filter(|it| it.source.is_none()) {
                let place = article.source.at(figure.span);
                lines.push(format!("{} {}", self.opens(&place, &place.to_string()), text(&figure.label)));
            }
        }
        self.list("figures", "figures without a source", &lines);
    }

    fn links(&mut self, links: &Links) {
        if links.checked.is_empty() && links.links.is_empty() {
            return;
        }
        let place = |it: &String| {
            let path = it.split(':').next().unwrap_or(it);
            self.opens(&Source::unread(path).whole(), it)
        };
        let line = |it: &links::Link| {
            let places: Vec<String> = it.places.iter().map(place).collect();
            format!("<code>{}</code> {} {}", text(&it.url), text(&it.why), places.join(", "))
        };
        let lines: Vec<String> = links.broken().map(line).collect();
        self.list("links", "broken links to other sites", &lines);
        let checked = self.say(&format!("checked on {}", links.checked));
        self.push(&format!("<p>{checked}</p>\n"));
    }
}

/// What is open about a language version of an article, in a word.
fn open_state(item: &Item) -> Option<&'static str> {
    match item.state {
        State::Stale(_) => Some("stale"),
        State::Draft => Some("draft"),
        State::Fallback(_) => Some("fallback"),
        State::Missing => Some("missing"),
        State::Original | State::Translated | State::Converted(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_where_no_page_can() {
        assert!(crate::base::slug::Slug::check(ADDRESS.trim_matches('/')).is_none());
    }
}

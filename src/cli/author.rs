//! Whoever begins a text: what they are asked, and what their answers mean.

use std::fs;
use std::path::Path;

use anyhow::{anyhow, bail};

use crate::base::date::Date;
use crate::base::diagnostic::Notes;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::Source;
use crate::base::suggest::did_you_mean;
use crate::cli::args;
use crate::cli::choices::{Choice, Choices};
use crate::cli::chosen;
use crate::cli::exit::Refusal;
use crate::cli::labels::Labels;
use crate::cli::questions::{Empty, Question, Questions};
use crate::content::article::{self, Identity};
use crate::content::field::{Field, Register, Shape};
use crate::content::kind::common::{END, PLACE, PLACES};
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::scalar::scalar;
use crate::content::to_write::{self, Beginning};
use crate::graph::whole::Graph;
use crate::output::fact::family;

/// Whoever begins a text, with all that the answers are compared with.
pub struct Author<'a> {
    pub graph: &'a Graph,
    pub root: &'a Path,
    pub labels: Labels,
    pub questions: Questions<'a>,
}

impl Author<'_> {
    /// Path and text of the new file.
    pub fn answer(&mut self, typed: args::New) -> Result<(String, String), Refusal> {
        let args::New { kind, title, lang, summary, date, place, facts, name, .. } = typed;
        let kind = self.kind(kind, "KIND")?;
        // What the options say is looked at before anything is asked.
        let given = given(kind, date, place, &facts).map_err(Refusal::Asked)?;
        let mut known = self.values(kind, given)?;
        let lang = self.lang(lang)?;
        let title = self.words("title", title, Empty::Asks)?.unwrap_or_default();
        let summary = self.words("summary", summary, Empty::Nothing)?;
        self.facts(kind, &mut known)?;
        let path = self.path(kind, lang, name, &title)?;
        let beginning = Beginning { kind, title, summary, facts: known, text: None, path: None };
        let speech = self.questions.speech;
        Ok((path, to_write::file(&beginning, &|it| speech.say(it))))
    }

    /// Facts as they stand in the file, of what was typed.
    pub fn values(
        &self,
        kind: &'static Kind,
        given: Vec<(&'static Field, String)>,
    ) -> Result<Vec<(&'static Field, String)>, Refusal> {
        let value = |(field, value): (&'static Field, String)| {
            let yaml = self.value(kind, field, &value).map_err(|why| Refusal::Asked(anyhow!(why)))?;
            Ok((field, yaml))
        };
        given.into_iter().map(value).collect()
    }

    /// The kind of the text, asked if it was not typed. `option` says how it could have been.
    pub fn kind(&mut self, typed: Option<String>, option: &str) -> Result<&'static Kind, Refusal> {
        if let Some(word) = typed {
            return chosen::kind(&word).map_err(Refusal::Asked);
        }
        let label = |it: &Kind| self.labels.text(&format!("kind-{}", it.name)).unwrap_or_else(|| it.name.to_owned());
        let all = KINDS.iter().map(|it| Choice { word: it.folder.to_owned(), name: label(it) }).collect();
        let choices = Choices { lang: self.labels.lang, all };
        let mut accept = |answer: &str| {
            let is_singular = |it: &&&Kind| it.name == answer;
            let found = KINDS.iter().find(is_singular).map_or_else(|| choices.find(answer), |it| Ok(it.folder))?;
            chosen::kind(found).map_err(|it| it.to_string())
        };
        let (text, shown) = (self.say("What kind of text is it?"), choices.shown());
        self.must(Question { text, choices: shown, option: option.to_owned(), empty: Empty::Asks }, &mut accept)
    }

    /// The language that it is written in: asked if there are several that somebody writes in.
    pub fn lang(&mut self, typed: Option<String>) -> Result<Lang, Refusal> {
        let config = self.graph.config();
        if let Some(tag) = typed {
            return chosen::lang(self.graph, &tag).map_err(Refusal::Asked);
        }
        let written: Vec<_> = config.languages.iter().filter(|it| it.from.is_none()).collect();
        let own = written.iter().find(|it| it.lang.language() == self.labels.lang.language());
        let usual = own.map_or(config.default_language, |it| it.lang);
        if written.len() < 2 {
            return Ok(usual);
        }
        let all = written.iter().map(|it| Choice { word: it.lang.to_string(), name: it.label.to_string() }).collect();
        let choices = Choices { lang: self.labels.lang, all };
        let graph = self.graph;
        let mut accept = |answer: &str| chosen::lang(graph, choices.find(answer)?).map_err(|it| it.to_string());
        let text = self.say(&format!("In which language do you write it? (empty: `{usual}`)"));
        let (shown, empty) = (choices.shown(), Empty::Means(usual.to_string()));
        self.must(Question { text, choices: shown, option: "--lang …".to_owned(), empty }, &mut accept)
    }

    /// Title or summary.
    fn words(&mut self, key: &str, typed: Option<String>, empty: Empty) -> Result<Option<String>, Refusal> {
        if let Some(text) = typed.filter(|it| !it.trim().is_empty()) {
            return Ok(Some(text.trim().to_owned()));
        }
        let text = match key {
            "title" => "What is it called?",
            _ => "What is it about, in one or two sentences? (empty: later)",
        };
        let question = Question { text: self.say(text), option: format!("--{key} …"), empty, ..Question::default() };
        self.questions.ask(&question, &mut |answer| Ok(answer.to_owned()))
    }

    /// Asks for the facts that every text of its kind should have, as far as they are not known.
    fn facts(&mut self, kind: &'static Kind, known: &mut Vec<(&'static Field, String)>) -> Result<(), Refusal> {
        let own = |field: &'static Field| kind.fields.contains(&field).then_some(field);
        let place = own(&PLACE).unwrap_or(&PLACES);
        let required = kind.all_fields().filter(|it| it.required && **it != *kind.date);
        let fields = [kind.date].into_iter().chain(own(&END)).chain([place]).chain(required);
        self.ask_for(kind, fields, known)
    }

    /// Asks for the facts that every text of its kind must have, as far as they are not known.
    pub fn required(&mut self, kind: &'static Kind, known: &mut Vec<(&'static Field, String)>) -> Result<(), Refusal> {
        self.ask_for(kind, kind.all_fields().filter(|it| it.required), known)
    }

    fn ask_for(
        &mut self,
        kind: &'static Kind,
        fields: impl Iterator<Item = &'static Field>,
        known: &mut Vec<(&'static Field, String)>,
    ) -> Result<(), Refusal> {
        for field in fields {
            let is_known = |field: &Field, known: &[(&Field, String)]| known.iter().any(|it| it.0 == field);
            // Who does not know when it began does not know when it ended.
            let idle = *field == END && !is_known(kind.date, known);
            if idle || is_known(field, known) {
                continue;
            }
            let first = known.iter().find(|it| it.0 == kind.date).map(|it| it.1.clone()).filter(|_| *field == END);
            if let Some(value) = self.fact(kind, field, first)? {
                known.push((field, value));
            }
        }
        Ok(())
    }

    /// Asks for a fact; one that is a last day is not before the `first`.
    fn fact(
        &mut self,
        kind: &'static Kind,
        field: &'static Field,
        first: Option<String>,
    ) -> Result<Option<String>, Refusal> {
        let choices = self.choices(kind, field);
        // A register may still be empty: then there is nothing to choose, and what is required is asked all the same.
        if choices.as_ref().is_some_and(|it| it.all.is_empty()) && !field.required {
            return Ok(None);
        }
        let several = matches!(field.shape, Shape::Entries(_) | Shape::Choices(_));
        let hint = match (&field.shape, field.required) {
            (Shape::Date, _) => "a date such as 2024-05-16; empty: not known",
            (_, true) if several => "with commas between them",
            (_, true) => "one of these",
            (_, false) if several => "with commas between them; empty: none",
            (_, false) => "empty: none",
        };
        let label = self.labels.text(&format!("field-{}", field.name)).unwrap_or_else(|| field.name.to_owned());
        let text = format!("{label}: {} ({})", self.say(field.about), self.say(hint));
        let shown = choices.map(|it| it.shown()).unwrap_or_default();
        let empty = if field.required { Empty::Asks } else { Empty::Nothing };
        let question = Question { text, choices: shown, option: format!("--set {}=…", field.name), empty };
        let (graph, labels) = (self.graph, &self.labels);
        self.questions.ask(&question, &mut |answer| {
            let value = value(graph, labels, kind, field, answer)?;
            match first.as_deref().is_some_and(|first| is_before(&value, first)) {
                true => Err("the last day is before the first\nhelp: look both dates up in the source".to_owned()),
                false => Ok(value),
            }
        })
    }

    pub fn value(&self, kind: &'static Kind, field: &'static Field, answer: &str) -> Result<String, String> {
        value(self.graph, &self.labels, kind, field, answer)
    }

    fn choices(&self, kind: &'static Kind, field: &'static Field) -> Option<Choices> {
        choices(self.graph, &self.labels, kind, field)
    }

    /// Where the file stands. Its name is made of the title, unless another is wished or needed.
    pub fn path(
        &mut self,
        kind: &'static Kind,
        lang: Lang,
        typed: Option<String>,
        title: &str,
    ) -> Result<String, Refusal> {
        let (graph, root) = (self.graph, self.root);
        let mut accept = |name: &str| path(graph, root, kind, lang, name);
        let name = typed.unwrap_or_else(|| short(&Slug::of(title, lang)));
        let why = match accept(&name) {
            Ok(path) => return Ok(path),
            Err(why) => why,
        };
        if self.questions.asks && !name.is_empty() {
            self.questions.say(&why);
        }
        let free = (2..100).map(|it| format!("{name}-{it}")).find(|it| accept(it).is_ok());
        let empty = free.filter(|_| !name.is_empty() && self.questions.asks).map_or(Empty::Asks, Empty::Means);
        let text = match &empty {
            Empty::Means(free) => format!("What shall the file be called? (empty: `{free}`)"),
            _ => "What shall the file be called? (small letters a–z, digits, hyphens)".to_owned(),
        };
        let question =
            Question { text: self.say(&text), option: "--name …".to_owned(), empty, ..Question::default() };
        let asks = self.questions.asks;
        self.questions
            .ask(&question, &mut accept)
            .map_err(|refusal| if asks { refusal } else { Refusal::Asked(anyhow!(why)) })?
            .ok_or_else(|| Refusal::Asked(anyhow!("nothing was written")))
    }

    fn must<T>(&mut self, question: Question, accept: &mut dyn FnMut(&str) -> Result<T, String>) -> Result<T, Refusal> {
        let answered = self.questions.ask(&question, accept)?;
        Ok(answered.expect("a question that may not be left empty is answered or refused"))
    }

    fn say(&self, english: &str) -> String {
        self.questions.speech.say(english)
    }
}

/// The facts that options state, as they were typed.
pub fn given(
    kind: &'static Kind,
    date: Option<String>,
    place: Option<String>,
    facts: &[String],
) -> anyhow::Result<Vec<(&'static Field, String)>> {
    let place_field = kind.fields.iter().copied().find(|it| **it == PLACE).unwrap_or(&PLACES);
    let mut given: Vec<(&'static Field, String)> = date.map(|it| (kind.date, it)).into_iter().collect();
    given.extend(place.map(|it| (place_field, it)));
    for fact in facts {
        let Some((name, value)) = fact.split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
            bail!("`{fact}` states no fact\nhelp: write key and value, as in `--set form=workshop`");
        };
        let field = kind.field(name).ok_or_else(|| {
            let names = || kind.all_fields().map(|it| it.name);
            let all = || format!("the keys are: {}", names().collect::<Vec<_>>().join(", "));
            anyhow!("there is no key `{name}` here\nhelp: {}", did_you_mean(name, names()).unwrap_or_else(all))
        })?;
        if given.iter().any(|it| it.0 == field) {
            bail!("`{name}` is said twice\nhelp: say it once; several values have commas between them");
        }
        given.push((field, value.to_owned()));
    }
    Ok(given)
}

/// What can be chosen for a field; `None` where anything may stand.
fn choices(graph: &Graph, labels: &Labels, kind: &Kind, field: &'static Field) -> Option<Choices> {
    let named = |word: &str| {
        let name = labels.text(&format!("{}-{word}", family(kind, field)));
        Choice { word: word.to_owned(), name: name.unwrap_or_else(|| word.to_owned()) }
    };
    let all = match &field.shape {
        Shape::Choice(words) | Shape::Choices(words) => words.iter().map(|it| named(it)).collect(),
        Shape::Entries(register) => entries(graph, labels, *register),
        _ => return None,
    };
    Some(Choices { lang: labels.lang, all })
}

/// The entries of a register, by their names.
fn entries(graph: &Graph, labels: &Labels, register: Register) -> Vec<Choice> {
    let config = graph.config();
    let own = config.languages.iter().map(|it| it.lang).filter(|it| it.language() == labels.lang.language());
    let chain: Vec<Lang> = std::iter::once(labels.lang).chain(own).chain([config.default_language]).collect();
    let registered = graph.library.registry.iter().map(|it| it.1).filter(|it| it.register == register);
    let choice = registered.map(|it| {
        let name = it.name.find(chain.iter().copied()).map(|it| it.0.to_string());
        Choice { word: it.id.to_string(), name: name.unwrap_or_else(|| it.id.to_string()) }
    });
    choice.collect()
}

/// An answer as it stands in the file. The error is what is wrong with it: what reading the file would say.
fn value(
    graph: &Graph,
    labels: &Labels,
    kind: &'static Kind,
    field: &'static Field,
    answer: &str,
) -> Result<String, String> {
    let yaml = match (&field.shape, choices(graph, labels, kind, field)) {
        (Shape::Choice(_), Some(choices)) => choices.find(answer)?.to_owned(),
        (_, Some(choices)) => format!("[{}]", choices.find_each(answer)?.join(", ")),
        (Shape::Token, None) => scalar(answer),
        _ => answer.to_owned(),
    };
    let line = format!("{}: {yaml}\n", field.name);
    let text = format!("---\n{line}---\n");
    let name = Slug::check("new").ok_or("`new` is a name")?;
    let identity = Identity { kind, name, lang: labels.lang, folder: "content".into() };
    let mut notes = Notes::default();
    article::parse(Source::new("new", text), identity, &mut notes);
    let about = notes.iter().filter(|it| it.code.name != "missing-field" || it.place.span.start > 4);
    let told: Vec<String> = about
        .take(1)
        .map(|it| std::iter::once(it.message.clone()).chain(it.help.iter().map(|it| format!("help: {it}"))).collect())
        .map(|it: Vec<String>| it.join("\n"))
        .collect();
    if told.is_empty() { Ok(yaml) } else { Err(told.concat()) }
}

/// Whether the last day that one date can mean is before the first that another can.
fn is_before(last: &str, first: &str) -> bool {
    let bounds = |text: &str| text.parse::<Date>().ok()?.bounds();
    let (Some((_, last)), Some((first, _))) = (bounds(last), bounds(first)) else { return false };
    last < first
}

/// Longest name that is made of a title, in letters.
const LONGEST_NAME: usize = 60;

/// The first words of a long name.
pub fn short(name: &str) -> String {
    if name.len() <= LONGEST_NAME {
        return name.to_owned();
    }
    let cut = &name[..=LONGEST_NAME];
    cut.rsplit_once('-').map_or(&cut[..LONGEST_NAME], |it| it.0).to_owned()
}

/// The path of a new article; the error is why it cannot have this name.
pub fn path(graph: &Graph, root: &Path, kind: &Kind, lang: Lang, name: &str) -> Result<String, String> {
    let Some(slug) = Slug::check(name) else {
        let better = Slug::of(name, lang);
        let help = match better.as_str() {
            "" => "write small letters a–z, digits and single hyphens".to_owned(),
            better => format!("write `{better}`"),
        };
        return Err(format!("`{name}` is not fit for an address\nhelp: {help}"));
    };
    let written = graph.library.written().iter();
    if let Some(other) = written.filter(|it| it.kind == kind).find(|it| it.name == slug) {
        return Err(format!("`{}` is there already\nhelp: give the new text another name", other.source.path()));
    }
    let path = format!("content/{}/{name}.{lang}.md", kind.folder);
    let folder = root.join(format!("content/{}/{name}", kind.folder));
    if fs::symlink_metadata(root.join(&path)).is_ok() || fs::symlink_metadata(folder).is_ok() {
        return Err(format!("`{path}` is there already\nhelp: give the new text another name"));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(short(name), expected);
    }

    #[test]
    fn a_name_is_as_long_as_whole_words_allow() {
        check("sirens", "sirens");
        let long = "conference-on-the-inclusion-of-refugees-and-migrants-in-local-plans";
        check(long, "conference-on-the-inclusion-of-refugees-and-migrants-in");
        check(&"x".repeat(70), &"x".repeat(60));
    }
}

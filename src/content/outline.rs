//! `content/guide/*.yaml`: outlines of guides, which readers print or take along.

use crate::base::date::Date;
use crate::base::diagnostic::Notes;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::{Source, Span, Spanned};
use crate::base::text::Text;
use crate::content::config::read_kinds;
use crate::content::field::{Reference, Register, Shape};
use crate::content::form::{Form, Key};
use crate::content::front::Reader;
use crate::content::kind::recommendation;
use crate::content::kind::spec::Kind;
use crate::content::words::Words;
use crate::content::yaml;
use crate::content::yaml::node::{Data, Node};

/// The folder of outlines, below `content/`.
pub const FOLDER: &str = "guide";

/// What a guide is made of, as written.
#[derive(Clone, Debug)]
pub struct Outline {
    pub source: Source,
    /// The last part of its addresses; its file is called so.
    pub name: Slug,
    pub title: Words,
    /// May be empty.
    pub subtitle: Words,
    pub edition: Edition,
    /// The languages that it is made in; all of the site if empty.
    pub languages: Vec<Spanned<Lang>>,
    pub missing: Missing,
    /// Whether it is published as PDF too.
    pub pdf: bool,
    /// Articles before the first part.
    pub foreword: Vec<Spanned<Reference>>,
    pub parts: Vec<Part>,
}

/// Which state of a guide somebody holds in their hands.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// From 1.
    pub number: u32,
    /// A whole day.
    pub date: jiff::civil::Date,
}

/// What becomes of an article that a language does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    #[default]
    LeaveOut,
    /// It is shown in another language of the chain, which is said.
    Fallback,
}

/// Chapters under one heading.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its first line.
    pub span: Span,
    pub title: Words,
    /// A sentence or two below the title; may be empty.
    pub text: Words,
    pub chapters: Vec<Choice>,
}

/// What becomes chapters.
#[derive(Clone, Debug)]
pub enum Choice {
    /// One article.
    Article(Spanned<Reference>),
    /// All that fit, in the order of lists.
    Query(Query),
}

/// What articles have to be; whatever is empty lets all of them through.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub kinds: Vec<&'static Kind>,
    /// About one of these, or something narrower.
    pub topics: Vec<Spanned<Text>>,
    /// About one of these, or a place in it.
    pub places: Vec<Spanned<Text>>,
    /// Levels of government that recommendations turn to.
    pub levels: Vec<&'static str>,
    /// Whether the experience was good.
    pub worked: Option<bool>,
}

/// The keys of an outline.
pub static KEYS: &[Key] = &[
    Key::new("title", Form::Words, "what the guide is called").required(),
    Key::new("subtitle", Form::Words, "what it is, in a sentence"),
    Key::new("edition", Form::Group(EDITION), "which edition it is, and of which day").required(),
    Key::new("languages", Form::Many(&Form::OwnLang), "the languages that it is made in, if not all of the site"),
    Key::new("missing", Form::Choice(MISSING), "what becomes of articles that a language does not have"),
    Key::new("pdf", Form::Flag, "whether it is published as PDF too; it is, unless this says no"),
    Key::new("foreword", Form::Many(&Form::Article), "articles that stand before the first part"),
    Key::new("parts", Form::Many(&Form::Group(PART)), "its parts, each with chapters").required(),
];

static EDITION: &[Key] = &[
    Key::new("number", Form::Count(MOST_EDITIONS), "its number, from 1").required(),
    Key::new("date", Form::Date, "the day on which it is finished").required(),
];

const MOST_EDITIONS: u32 = 10_000;

const MISSING: &[&str] = &["leave-out", "fallback"];

static PART: &[Key] = &[
    Key::new("title", Form::Words, "what the part is called").required(),
    Key::new("text", Form::Words, "a sentence or two below its title"),
    Key::new("chapters", CHAPTERS, "articles by name, and queries for all articles that fit").required(),
];

const CHAPTERS: Form = Form::Many(&Form::Either(&[Form::Article, Form::Group(QUERY)]));

static QUERY: &[Key] = &[
    Key::new("kind", Form::Many(&Form::Kind), "the kinds of the articles, by their folders"),
    Key::new("topic", Form::Many(&Form::Entry(Register::Topics)), "what they are about, narrower topics included"),
    Key::new("place", Form::Many(&Form::Entry(Register::Places)), "the places they concern, or lie in"),
    Key::new("level", Form::Many(&Form::Choice(LEVELS)), "the levels of government that recommendations turn to"),
    Key::new("worked", Form::Flag, "whether the experience was good"),
];

/// The words that recommendations take.
const LEVELS: &[&str] = match recommendation::LEVELS.shape {
    Shape::Choices(words) => words,
    _ => panic!("a recommendation turns to some of several levels"),
};

/// Parses an outline; `None` if nothing can be made of it, which was said.
pub fn parse(source: &Source, name: Slug, notes: &mut Notes) -> Option<Outline> {
    let node = yaml::parse::parse(source, Span::new(0, source.text().len()), notes)?;
    let mut reader = Reader { source, notes };
    let mut outline = Outline {
        source: source.clone(),
        name,
        title: Words::default(),
        subtitle: Words::default(),
        edition: Edition { number: 1, date: jiff::civil::Date::MIN },
        languages: Vec::new(),
        missing: Missing::default(),
        pdf: true,
        foreword: Vec::new(),
        parts: Vec::new(),
    };
    let entries = if node.is_empty() { Vec::new() } else { reader.entries(&node, KEYS) };
    let mut edition = None;
    for (key, value) in &entries {
        match *key {
            "edition" => edition = read_edition(value, &mut reader),
            key => read_key(&mut outline, key, value, &mut reader),
        }
    }
    if node.is_empty() || matches!(node.data, Data::Map(_)) {
        lacking(KEYS, &entries, node.span, &mut reader);
    }
    outline.edition = edition?;
    (!outline.title.is_empty() && !outline.parts.is_empty()).then_some(outline)
}

fn read_key(outline: &mut Outline, key: &str, node: &Node, reader: &mut Reader) {
    match key {
        "title" => outline.title = Words::read(node, reader),
        "subtitle" => outline.subtitle = Words::read(node, reader),
        "languages" => {
            for item in reader.items(node) {
                outline.languages.extend(reader.lang(item));
            }
        }
        "missing" => {
            let word = reader.choice(node, MISSING);
            outline.missing = if word == Some("fallback") { Missing::Fallback } else { Missing::LeaveOut };
        }
        "pdf" => outline.pdf = reader.flag(node).unwrap_or(true),
        "foreword" => {
            for item in reader.items(node) {
                outline.foreword.extend(article(item, reader));
            }
        }
        "parts" => {
            for item in reader.items(node) {
                outline.parts.extend(part(item, reader));
            }
        }
        _ => unreachable!("every key of KEYS is read"),
    }
}

/// Notes required keys that are not there.
fn lacking(keys: &[Key], entries: &[(&str, &Node)], near: Span, reader: &mut Reader) {
    let missing = keys.iter().filter(|key| key.required && !entries.iter().any(|(it, _)| *it == key.name));
    for key in missing {
        let help = match key.name {
            "title" => "write a line `title: …`, or one for each language",
            "edition" => "write `edition: {number: 1, date: 2024-03-06}`",
            "number" => "write a line `number: 1`",
            "date" => "write the day on which the edition is finished, as `date: 2024-03-06`",
            "parts" => "write `parts:` and below it one for each, with `title:` and `chapters:`",
            _ => "write `chapters:` with names of articles, as `lessons/sirens`, or queries, as `{kind: lessons}`",
        };
        reader.missing(near, key.name, help);
    }
}

fn read_edition(node: &Node, reader: &mut Reader) -> Option<Edition> {
    let (mut number, mut date) = (None, None);
    let entries = reader.entries(node, EDITION);
    for (key, value) in &entries {
        match *key {
            "number" => number = reader.count_within(value, MOST_EDITIONS),
            _ => date = whole_day(value, reader),
        }
    }
    if matches!(node.data, Data::Map(_)) {
        lacking(EDITION, &entries, node.span, reader);
    }
    Some(Edition { number: number?, date: date? })
}

fn whole_day(node: &Node, reader: &mut Reader) -> Option<jiff::civil::Date> {
    let date = reader.date(node)?;
    let day = date.bounds().filter(|_| Date::is_full(&date));
    if day.is_none() {
        reader.wrong(node, "a whole day, as 2024-03-06");
    }
    day.map(|(first, _)| first)
}

fn article(node: &Node, reader: &mut Reader) -> Option<Spanned<Reference>> {
    let word = reader.word(node, "the name of an article")?;
    Some(word.map(|it| Reference::parse(&it)))
}

fn part(node: &Node, reader: &mut Reader) -> Option<Part> {
    let mut part = Part {
        span: reader.first_line(node.span),
        title: Words::default(),
        text: Words::default(),
        chapters: Vec::new(),
    };
    let entries = reader.entries(node, PART);
    if !matches!(node.data, Data::Map(_)) {
        return None;
    }
    for (key, value) in &entries {
        match *key {
            "title" => part.title = Words::read(value, reader),
            "text" => part.text = Words::read(value, reader),
            _ => {
                for item in reader.items(value) {
                    part.chapters.extend(choice(item, reader));
                }
            }
        }
    }
    lacking(PART, &entries, node.span, reader);
    Some(part)
}

fn choice(node: &Node, reader: &mut Reader) -> Option<Choice> {
    if !matches!(node.data, Data::Map(_)) {
        return article(node, reader).map(Choice::Article);
    }
    let mut query = Query::default();
    for (key, value) in reader.entries(node, QUERY) {
        match key {
            "kind" => query.kinds = read_kinds(value, reader).value,
            "topic" => query.topics = names(value, "the name of a topic", reader),
            "place" => query.places = names(value, "the name of a place", reader),
            "level" => {
                for item in reader.items(value) {
                    query.levels.extend(reader.choice(item, LEVELS));
                }
            }
            _ => query.worked = reader.flag(value),
        }
    }
    Some(Choice::Query(query))
}

fn names(node: &Node, expected: &str, reader: &mut Reader) -> Vec<Spanned<Text>> {
    let mut names = Vec::new();
    for item in reader.items(node) {
        names.extend(reader.word(item, expected));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of an outline, in short, then the notes as `line: code: message`.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let source = Source::new("content/guide/guide.yaml", text);
        let mut notes = Notes::default();
        let name = Slug::check("guide").expect("it is a name");
        let outline = parse(&source, name, &mut notes);
        let part = |it: &Part| format!("{} ({})", it.title.any.as_deref().unwrap_or_default(), it.chapters.len());
        let read = outline.map(|it| {
            let parts: Vec<String> = it.parts.iter().map(part).collect();
            format!("{} {} {:?} {}", it.edition.number, it.edition.date, it.missing, parts.join(", "))
        });
        let line = |it: &crate::base::diagnostic::Diagnostic| it.place.source.line_column(it.place.span.start).0;
        let said = notes.iter().map(|it| format!("{}: {}: {}", line(it), it.code.name, it.message));
        let got: Vec<String> = read.into_iter().chain(said).collect();
        assert_eq!(got.join("\n"), expected);
    }

    const HEAD: &str = "title: Водич\nedition: {number: 2, date: 2024-03-06}\n";

    #[test]
    fn chapters_are_named_or_asked_for() {
        check(
            &format!("{HEAD}missing: fallback\nparts:\n- {{title: А, chapters: [lessons/a, {{kind: lessons}}]}}\n"),
            "2 2024-03-06 Fallback А (2)",
        );
        check(&format!("{HEAD}parts: {{title: А, chapters: a}}\n"), "2 2024-03-06 LeaveOut А (1)");
    }

    #[test]
    fn what_is_needed_is_asked_for() {
        check(
            "",
            "1: missing-field: `title` is missing\n1: missing-field: `edition` is missing\n1: missing-field: `parts` is missing",
        );
        check(
            "title: А\nedition: {number: 1}\nparts:\n- title: Б\n",
            "2: missing-field: `date` is missing\n4: missing-field: `chapters` is missing",
        );
    }

    #[test]
    fn wrong_words_are_told() {
        check(
            &format!("{HEAD}missing: leave\nparts: [{{title: А, chapters: [{{kind: lesons, level: lokal}}]}}]\n"),
            "2 2024-03-06 LeaveOut А (1)\n\
             3: unknown-value: `leave` is not one of the words that can stand here\n\
             4: unknown-value: no kind of article stands in a folder `lesons`\n\
             4: unknown-value: `lokal` is not one of the words that can stand here",
        );
        check(
            "title: А\nedition: {number: 1, date: 2024-03}\nparts: [{title: Б, chapters: a}]\n",
            "2: wrong-type: `2024-03` stands where a whole day, as 2024-03-06 is expected",
        );
    }
}

//! The facts of an article: what stands in the original's front matter.

use std::hash::Hash;

use rustc_hash::FxHashMap;

use crate::base::date::Date;
use crate::base::diagnostic::{Diagnostic, codes};
use crate::base::lang::Lang;
use crate::base::source::{Span, Spanned};
use crate::base::suggest::did_you_mean;
use crate::base::text::{Prose, Text};
use crate::content::field::{
    Dated, Earlier, Field, Figure, MEASURES, PER, Point, QUALIFIERS, Reference, Register, Role, Shape, UNITS, Value,
};
use crate::content::form::{Form, Key};
use crate::content::front::{Reader, UNKNOWN_VALUE};
use crate::content::kind::event::STATUS;
use crate::content::yaml::node::{Data, Node};

codes! {
    DUPLICATE_ID = "duplicate-id" {
        what: "two items of one list with the same `id`, or the same name twice in one list",
        why: "translations and other articles name an item by its id, and could mean either; a name written twice would be \
              shown twice",
        instead: "give each item an id of its own; delete the second of two equal names",
    }
}

/// Facts by field, in the order in which the kind asks for them.
#[derive(Clone, Debug, Default)]
pub struct Facts(Vec<Fact>);

/// One fact: its field, where its key stands, its value.
#[derive(Clone, Debug)]
pub struct Fact {
    pub field: &'static Field,
    pub key: Span,
    pub value: Value,
}

/// A translation's word for a thing that the original defines: a figure, an outcome, the reason of an inferred date.
#[derive(Clone, Debug)]
pub struct Label {
    /// The field, or `why` or `notes`.
    pub field: &'static str,
    pub id: Spanned<Text>,
    pub label: Prose,
}

impl Facts {
    pub fn iter(&self) -> std::slice::Iter<'_, Fact> {
        self.0.iter()
    }

    /// Puts the facts in the order in which the kind asks for them: that of the page.
    pub fn sort(&mut self, fields: &[&'static Field]) {
        self.0.sort_by_key(|fact| fields.iter().position(|it| *it == fact.field));
    }

    pub fn get(&self, field: &Field) -> Option<&Value> {
        self.iter().find(|it| it.field == field).map(|it| &it.value)
    }

    /// Where the key of a field stands.
    pub fn key(&self, field: &Field) -> Option<Span> {
        self.iter().find(|it| it.field == field).map(|it| it.key)
    }

    pub fn dated(&self, field: &Field) -> Option<&Spanned<Dated>> {
        match self.get(field)? {
            Value::Date(dated) => Some(dated),
            _ => None,
        }
    }

    pub fn date(&self, field: &Field) -> Option<Date> {
        self.dated(field).map(|it| it.date)
    }

    pub fn choice(&self, field: &Field) -> Option<&'static str> {
        match self.get(field)? {
            Value::Choices(words) => words.first().copied(),
            _ => None,
        }
    }

    /// Whether an event was called off.
    pub fn is_cancelled(&self) -> bool {
        self.choice(&STATUS) == Some("cancelled")
    }

    pub fn number(&self, field: &Field) -> Option<u32> {
        match self.get(field)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub fn token(&self, field: &Field) -> Option<&Text> {
        match self.get(field)? {
            Value::Token(token) => Some(token),
            _ => None,
        }
    }

    pub fn entries(&self, field: &Field) -> &[Spanned<Text>] {
        match self.get(field) {
            Some(Value::Entries(entries)) => entries,
            _ => &[],
        }
    }

    pub fn articles(&self, field: &Field) -> &[Spanned<Reference>] {
        match self.get(field) {
            Some(Value::Articles(articles)) => articles,
            _ => &[],
        }
    }

    pub fn roles(&self, field: &Field) -> &[Role] {
        match self.get(field) {
            Some(Value::Roles(roles)) => roles,
            _ => &[],
        }
    }

    pub fn points(&self, field: &Field) -> &[Point] {
        match self.get(field) {
            Some(Value::Points(points)) => points,
            _ => &[],
        }
    }

    pub fn figures(&self, field: &Field) -> &[Figure] {
        match self.get(field) {
            Some(Value::Figures(figures)) => figures,
            _ => &[],
        }
    }
}

/// What a missing field should look like.
pub fn example(field: &Field) -> String {
    let value = match &field.shape {
        Shape::Date => "2024-02-06".to_owned(),
        Shape::Choice(words) | Shape::Choices(words) => {
            return format!("write a line `{}: …` with one of: {}", field.name, words.join(", "));
        }
        Shape::Entries(register) => {
            return format!(
                "write a line `{}: […]` with names from content/registry/{}.yaml",
                field.name,
                register.name()
            );
        }
        Shape::Number => "3".to_owned(),
        _ => "…".to_owned(),
    };
    format!("write a line `{}: {value}`", field.name)
}

/// Reads the value of a field of an original.
pub fn read(facts: &mut Facts, field: &'static Field, key: Span, node: &Node, lang: Lang, reader: &mut Reader) {
    let value = match &field.shape {
        Shape::Date => reader.dated(node).map(Value::Date),
        Shape::Choice(words) => reader.choice(node, words).map(|it| Value::Choices(vec![it])),
        Shape::Choices(words) => Some(Value::Choices(each(node, reader, |it, r| r.choice(it, words)))),
        Shape::Number => reader.count(node).map(Value::Number),
        Shape::Token => reader.word(node, "a word").map(|it| Value::Token(it.value)),
        Shape::Langs => Some(Value::Langs(each(node, reader, |it, r| r.lang(it).map(|it| it.value)))),
        Shape::Articles(_) => {
            let names = each(node, reader, reference);
            Some(Value::Articles(once(names, |it| it.value.clone(), |it| it.span, reader)))
        }
        Shape::Entries(register) => {
            let expected = format!("the name of a {}", register.singular());
            let names = each(node, reader, |it, r| r.word(it, &expected));
            Some(Value::Entries(once(names, |it| it.value.clone(), |it| it.span, reader)))
        }
        Shape::Roles(_, roles) => {
            let named = each(node, reader, |it, r| role(it, roles, r));
            Some(Value::Roles(once(named, |it| (it.entry.value.clone(), it.role), |it| it.entry.span, reader)))
        }
        Shape::Points => {
            Some(Value::Points(unique(each(node, reader, |it, r| point(it, lang, r)), |it| &it.id, reader)))
        }
        Shape::Figures => {
            Some(Value::Figures(unique(each(node, reader, |it, r| figure(it, lang, r)), |it| &it.id, reader)))
        }
        Shape::Free => Some(Value::Free(node.to_value())),
    };
    if let Some(value) = value {
        facts.0.push(Fact { field, key, value });
    }
}

/// Reads every item of a list; those that cannot be read are noted and left out.
fn each<T>(node: &Node, reader: &mut Reader, mut read: impl FnMut(&Node, &mut Reader) -> Option<T>) -> Vec<T> {
    let items = reader.items(node);
    items.iter().filter_map(|it| read(it, reader)).collect()
}

/// Keeps the first of items with the same id.
fn unique<T>(items: Vec<T>, id: impl Fn(&T) -> &Spanned<Text>, reader: &mut Reader) -> Vec<T> {
    let mut seen: Vec<Spanned<Text>> = Vec::new();
    let mut kept = Vec::with_capacity(items.len());
    for item in items {
        let name = id(&item).clone();
        match seen.iter().find(|it| it.value == name.value) {
            Some(first) => {
                let message = format!("`{}` is written twice in this list", name.value);
                reader.error(
                    Diagnostic::error(&DUPLICATE_ID, reader.at(name.span), message)
                        .other(reader.at(first.span), "first written here")
                        .help("give each item an id of its own"),
                );
            }
            None => {
                seen.push(name);
                kept.push(item);
            }
        }
    }
    kept
}

/// Keeps the first of items that say the same; the others are told.
fn once<T, K: Eq + Hash>(
    items: Vec<T>,
    key: impl Fn(&T) -> K,
    span: impl Fn(&T) -> Span,
    reader: &mut Reader,
) -> Vec<T> {
    if items.len() < 2 {
        return items;
    }
    let mut seen: FxHashMap<K, Span> = FxHashMap::default();
    let mut kept = Vec::with_capacity(items.len());
    for item in items {
        let first = *seen.entry(key(&item)).or_insert(span(&item));
        if first == span(&item) {
            kept.push(item);
            continue;
        }
        let place = reader.at(span(&item));
        let message = format!("`{}` is written twice in this list", place.source.slice(place.span));
        reader.error(
            Diagnostic::warning(&DUPLICATE_ID, place, message)
                .other(reader.at(first), "first written here")
                .help("keep one of the two"),
        );
    }
    kept
}

fn reference(node: &Node, reader: &mut Reader) -> Option<Spanned<Reference>> {
    Some(reader.word(node, "the name of an article")?.map(|it| Reference::parse(&it)))
}

/// `nalas` or `{id: nalas, role: implementing}`.
fn role(node: &Node, roles: &'static [&'static str], reader: &mut Reader) -> Option<Role> {
    if !matches!(node.data, Data::Map(_)) {
        return reader.word(node, "a name, or `{id: …, role: …}`").map(|entry| Role { entry, role: None });
    }
    let (mut entry, mut role) = (None, None);
    for (key, value) in reader.entries(node, &ROLE) {
        match key {
            "id" => entry = reader.word(value, "a name"),
            _ => role = reader.choice(value, roles),
        }
    }
    need_id(entry.is_some(), node, reader);
    Some(Role { entry: entry?, role })
}

/// Says that an item lacks its `id`, unless a wrong one was complained about already.
fn need_id(has: bool, node: &Node, reader: &mut Reader) {
    let written = matches!(&node.data, Data::Map(entries) if entries.iter().any(|(key, _)| &*key.value == "id"));
    if !has && !written {
        reader.missing(node.span, "id", "every item has an `id:`, a short name in small letters and hyphens");
    }
}

fn own_id(node: &Node, lang: Lang, reader: &mut Reader) -> Option<Spanned<Text>> {
    reader.slug(node, lang).map(|it| it.map(|slug| Text::from(slug.as_str())))
}

/// `{id: needs-map, label: …, articles: [lessons/…]}`.
fn point(node: &Node, lang: Lang, reader: &mut Reader) -> Option<Point> {
    let (mut id, mut label, mut articles) = (None, None, Vec::new());
    let entries = reader.entries(node, POINT);
    if !matches!(node.data, Data::Map(_)) {
        return None;
    }
    for (key, value) in entries {
        match key {
            "id" => id = own_id(value, lang, reader),
            "label" => label = reader.prose(value).map(|it| it.value),
            _ => articles = each(value, reader, reference),
        }
    }
    need_id(id.is_some(), node, reader);
    let id = id?;
    if label.is_none() {
        reader.missing(id.span, "label", "say in words what this is");
    }
    Some(Point { id, label: label.unwrap_or_default(), articles })
}

/// The keys of an organisation or person that did something; `role` is one word of the list of its field.
pub static ROLE: [&str; 2] = ["id", "role"];

/// The keys of a thing with a name of its own.
pub static POINT: &[Key] = &[
    Key::new("id", Form::Slug, "the name by which translations call it").required(),
    Key::new("label", Form::Text, "what it is, in words").required(),
    Key::new("articles", Form::Many(&Form::Article), "articles that tell more"),
];

/// The keys of a number as data.
pub static FIGURE: &[Key] = &[
    Key::new("id", Form::Slug, "the name by which translations and other figures call it").required(),
    Key::new("label", Form::Text, "what is counted, in words").required(),
    Key::new(
        "value",
        Form::Decimal,
        "the number, without separators; left out only with `qualifier: some`, or while there is only a target",
    ),
    Key::new("baseline", Form::Decimal, "what it was before the work began"),
    Key::new("target", Form::Decimal, "what it is to become"),
    Key::new("qualifier", Form::Choice(QUALIFIERS), "how sure the number is; `exact` unless written"),
    Key::new("unit", Form::Unit(UNITS), "what is counted, or a currency such as EUR"),
    Key::new("per", Form::Unit(PER), "what it is counted for each of"),
    Key::new("measures", Form::Choice(MEASURES), "what it measures"),
    Key::new("start", Form::Date, "the first day of the period it is true of"),
    Key::new("end", Form::Date, "the last day of the period it is true of"),
    Key::new("as_of", Form::Date, "the day it is true of"),
    Key::new("source", Form::Entry(Register::Sources), "who says so"),
    Key::new("passage", Form::Text, "where in the source it stands: a page, a paragraph, the number of a statement"),
    Key::new("part_of", Form::Text, "the figure that contains it already"),
    Key::new("additive", Form::Flag, "`false` if adding it to others would count twice"),
    Key::new("note", Form::Text, "what else has to be said of it"),
    Key::new("history", Form::Many(&Form::Group(EARLIER)), "what it was before: earlier values"),
];

/// The keys of what a figure was before; they say the same as those of the figure.
pub static EARLIER: &[Key] = &[
    Key::new("value", Form::Decimal, "the number, without separators; left out only with `qualifier: some`"),
    Key::new("qualifier", Form::Choice(QUALIFIERS), "how sure the number is; `exact` unless written"),
    Key::new("start", Form::Date, "the first day of the period it is true of"),
    Key::new("end", Form::Date, "the last day of the period it is true of"),
    Key::new("as_of", Form::Date, "the day it is true of"),
    Key::new("source", Form::Entry(Register::Sources), "who says so"),
    Key::new("passage", Form::Text, "where in the source it stands: a page, a paragraph, the number of a statement"),
];

/// Keys of which an earlier value has one at least: without a day it is no history.
pub const DAYS: &[&str] = &["as_of", "end", "start"];

fn earlier(node: &Node, reader: &mut Reader) -> Option<Earlier> {
    let mut earlier = Earlier {
        value: None,
        qualifier: "exact",
        start: None,
        end: None,
        as_of: None,
        source: None,
        passage: None,
        span: node.span,
    };
    let entries = reader.entries(node, EARLIER);
    if !matches!(node.data, Data::Map(_)) {
        return None;
    }
    for (key, value) in &entries {
        match *key {
            "value" => earlier.value = reader.decimal(value),
            "qualifier" => earlier.qualifier = reader.choice(value, QUALIFIERS).unwrap_or("exact"),
            "start" => earlier.start = reader.date(value),
            "end" => earlier.end = reader.date(value),
            "as_of" => earlier.as_of = reader.date(value),
            "source" => earlier.source = reader.word(value, "the name of a source"),
            "passage" => earlier.passage = reader.word(value, "a page, a paragraph, a number").map(|it| it.value),
            _ => unreachable!("every key of EARLIER is read"),
        }
    }
    let has = |name: &str| entries.iter().any(|(key, _)| *key == name);
    if !has("value") && earlier.qualifier != "some" {
        reader.missing(node.span, "value", "write the number, or `qualifier: some` if the source gives none");
    }
    if !DAYS.iter().any(|it| has(it)) {
        reader.missing(node.span, "as_of", "say which day this was true of, or in `start:` and `end:` which period");
    }
    Some(earlier)
}

fn figure(node: &Node, lang: Lang, reader: &mut Reader) -> Option<Figure> {
    let mut figure = Figure {
        id: Spanned::default(),
        label: Prose::default(),
        value: None,
        baseline: None,
        target: None,
        qualifier: "exact",
        unit: None,
        per: None,
        measures: None,
        start: None,
        end: None,
        as_of: None,
        source: None,
        passage: None,
        part_of: None,
        additive: true,
        note: None,
        history: Vec::new(),
        span: node.span,
    };
    let entries = reader.entries(node, FIGURE);
    if !matches!(node.data, Data::Map(_)) {
        return None;
    }
    for (key, value) in &entries {
        read_figure_key(&mut figure, key, value, lang, reader);
    }
    let has = |name: &str| entries.iter().any(|(key, _)| *key == name);
    need_id(!figure.id.value.is_empty(), node, reader);
    if !has("label") {
        reader.missing(node.span, "label", "say in words what is counted");
    }
    if !has("value") && !has("target") && figure.qualifier != "some" {
        reader.missing(node.span, "value", "write the number, or `qualifier: some` if the source gives none");
    }
    (!figure.id.value.is_empty()).then_some(figure)
}

fn read_figure_key(figure: &mut Figure, key: &str, node: &Node, lang: Lang, reader: &mut Reader) {
    match key {
        "id" => figure.id = own_id(node, lang, reader).unwrap_or_default(),
        "label" => figure.label = reader.prose(node).map(|it| it.value).unwrap_or_default(),
        "value" => figure.value = reader.decimal(node),
        "baseline" => figure.baseline = reader.decimal(node),
        "target" => figure.target = reader.decimal(node),
        "qualifier" => figure.qualifier = reader.choice(node, QUALIFIERS).unwrap_or("exact"),
        "unit" => figure.unit = unit(node, UNITS, reader),
        "per" => figure.per = unit(node, PER, reader),
        "measures" => figure.measures = reader.choice(node, MEASURES),
        "start" => figure.start = reader.date(node),
        "end" => figure.end = reader.date(node),
        "as_of" => figure.as_of = reader.date(node),
        "source" => figure.source = reader.word(node, "the name of a source"),
        "passage" => figure.passage = reader.word(node, "a page, a paragraph, a number").map(|it| it.value),
        "part_of" => figure.part_of = reader.word(node, "the address of a figure"),
        "additive" => figure.additive = reader.flag(node).unwrap_or(true),
        "note" => figure.note = reader.prose(node).map(|it| it.value),
        "history" => figure.history = each(node, reader, earlier),
        _ => unreachable!("every key of FIGURE is read"),
    }
}

/// A unit we know, or a currency by its ISO 4217 code.
pub fn unit(node: &Node, units: &[&'static str], reader: &mut Reader) -> Option<Text> {
    let word = reader.word(node, "a unit")?;
    let currency = word.len() == 3 && word.bytes().all(|it| it.is_ascii_uppercase());
    if currency || units.contains(&word.as_str()) {
        return Some(word.value);
    }
    let near = did_you_mean(&word, units.iter().copied());
    reader.error(
        Diagnostic::error(
            &UNKNOWN_VALUE,
            reader.at(word.span),
            format!("`{}` is not a unit we can count in", word.value),
        )
        .help_maybe(near)
        .help(format!("choose a currency such as EUR, or one of: {}", units.join(", "))),
    );
    None
}

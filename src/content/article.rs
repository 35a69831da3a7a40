//! One article in one language.

use std::sync::OnceLock;

use crate::base::diagnostic::{Diagnostic, Notes, Severity, codes};
use crate::base::lang::Lang;
use crate::base::slug::{LONGEST, Slug, is_device};
use crate::base::source::{Source, Span, Spanned};
use crate::base::text::{Prose, Text};
use crate::content::body::Body;
use crate::content::facts::{self, Facts, Label};
use crate::content::field::{Field, Shape};
use crate::content::form::{Form, Key, Named};
use crate::content::front::{CHECK, Reader};
use crate::content::kind::spec::Kind;
use crate::content::markdown;
use crate::content::yaml;
use crate::content::yaml::node::{Data, Node};

codes! {
    NO_FRONT_MATTER = "no-front-matter" {
        what: "an article without front matter, or one whose front matter is not closed",
        why: "without it the article has no title and no facts",
        instead: "begin the file with a line `---`, the keys, and another line `---`",
    }
    FRONT_TOO_LONG = "front-too-long" {
        what: "front matter longer than 64 KiB",
        why: "it is almost always a text that slipped between the two lines `---`",
        instead: "close the front matter with a line `---` after the last key",
    }
    FACT_IN_TRANSLATION = "fact-in-translation" {
        what: "a fact (a date, a place, a number, a relation) stated in a translation",
        why: "facts stand once, in the original; two copies drift apart, and readers of two languages would read two truths",
        instead: "delete the line here; if the fact is wrong, correct it in the original",
    }
    BAD_ALIAS = "bad-alias" {
        what: "an old address that is not an absolute path of this site",
        why: "a redirect can only stand where the old page stood",
        instead: "write it as it was, from the first slash: `/mk/nastani/tirana/`",
    }
}

/// One article in one language: its words, its facts if it is the original, its body.
#[derive(Clone, Debug)]
pub struct Article {
    pub source: Source,
    pub kind: &'static Kind,
    /// The same for all languages of one article.
    pub name: Slug,
    pub lang: Lang,
    pub origin: Origin,
    /// The folder that relative media belong to, as `content/events` or `content/events/tirana-workshop`.
    pub folder: Text,
    pub title: Spanned<Prose>,
    pub summary: Option<Prose>,
    /// This language's own last part of the address.
    pub slug: Option<Spanned<Slug>>,
    /// Old addresses of this language version: absolute paths.
    pub aliases: Vec<Spanned<Text>>,
    pub draft: bool,
    /// What it was translated from; `None` for the original.
    pub translation: Option<Spanned<Translation>>,
    /// Which earlier texts of an original still say the same.
    pub minor: Option<Minor>,
    /// `translation:` is there and could not be read.
    pub translation_is_broken: bool,
    /// Empty in translations.
    pub facts: Facts,
    /// A translation's words for things that the original defines.
    pub labels: Vec<Label>,
    /// Checks of the text that are switched off for this file, by code.
    pub unchecked: Vec<Spanned<Text>>,
    pub body: Body,
    /// Where the front matter stands, without its `---` lines.
    pub front: Span,
    /// Something in the front matter could not be read: what is missing was said already.
    pub broken: bool,
    /// Its fingerprint, once somebody has asked for it: an article never changes.
    pub fingerprint: OnceLock<String>,
}

/// How a language version came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody wrote it: it has a file of its own.
    Written,
    /// Its text is that of the version in `from`, in another script; its file is that version's.
    Converted { from: Lang },
}

/// What a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub of: Spanned<Lang>,
    /// Fingerprint of the original's text that was translated.
    pub text: Option<Spanned<Text>>,
    /// Who translated it.
    pub by: Option<Text>,
}

/// A change that translators need not follow: the text with fingerprint `text` says what those of `was` said.
///
/// It holds for that text alone. With the next change, translations of all of them are behind, unless that is minor too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minor {
    pub text: Spanned<Text>,
    pub was: Vec<Spanned<Text>>,
    /// The value as a whole.
    pub span: Span,
}

/// Keys of front matter that are words, not facts: every language version has its own.
pub static WORDS: &[Key] = &[
    Key::new("title", Form::Text, "what it is called").required(),
    Key::new("summary", Form::Text, "one or two sentences, for lists and search engines"),
    Key::new("slug", Form::Slug, "the last part of its address in this language"),
    Key::new("aliases", Form::Many(&Form::Path), "old addresses that lead here"),
    Key::new("draft", Form::Flag, "whether it is kept back"),
    Key::new("translation", Form::Group(TRANSLATION), "what it was translated from"),
    Key::new("check", Form::Group(CHECK), "checks of the text that are switched off for this file"),
];

/// The keys of `translation:`.
pub static TRANSLATION: &[Key] = &[
    Key::new("of", Form::Lang, "the language of the original").required(),
    Key::new("text", Form::Text, "the fingerprint of the text that was translated"),
    Key::new("by", Form::Text, "who translated it"),
];

/// What only originals say of their words.
pub static MINOR: Key =
    Key::new("minor", Form::Group(MINOR_KEYS), "which earlier texts say the same; `vodic translate --minor` writes it");

static MINOR_KEYS: &[Key] = &[
    Key::new("text", Form::Text, "the fingerprint of this text").required(),
    Key::new("was", Form::Many(&Form::Text), "fingerprints of earlier texts that say the same").required(),
];

/// What only translations say: their words for what has no other place there.
pub static LABELS: &[Key] = &[
    Key::new("why", Form::ByName(&Form::Text), "reasons of inferred dates, by field"),
    Key::new("notes", Form::ByName(&Form::Text), "notes of figures, by id"),
];

impl Article {
    /// Whether it was made from another version by changing the script: all that can be wrong with it is told of that one.
    pub fn is_converted(&self) -> bool {
        self.origin != Origin::Written
    }
}

const FRONT_LIMIT: usize = 64 << 10;

/// Which article a file is, by its path.
#[derive(Clone, Debug)]
pub struct Identity {
    pub kind: &'static Kind,
    pub name: Slug,
    pub lang: Lang,
    pub folder: Text,
}

/// Parses an article. It always comes into being, if only as a name that others may refer to.
pub fn parse(source: Source, identity: Identity, notes: &mut Notes) -> Article {
    let Identity { kind, name, lang, folder } = identity;
    let before = notes.len();
    let (front, body_start) = split(&source, notes);
    let node = front.and_then(|span| yaml::parse::parse(&source, span, notes));
    let mut article = Article {
        title: Spanned::default(),
        summary: None,
        slug: None,
        aliases: Vec::new(),
        draft: false,
        translation: None,
        minor: None,
        translation_is_broken: false,
        facts: Facts::default(),
        labels: Vec::new(),
        unchecked: Vec::new(),
        body: Body::default(),
        front: front.unwrap_or_default(),
        broken: false,
        fingerprint: OnceLock::new(),
        source: source.clone(),
        kind,
        name,
        lang,
        origin: Origin::Written,
        folder,
    };
    match node {
        Some(node) => read_front(&mut article, &node, &mut Reader { source: &source, notes }),
        None => article.broken = true,
    }
    article.broken |= notes.iter().skip(before).any(|it| it.severity == Severity::Error);
    // Without front matter nobody knows where the body begins: what looks wrong in it may be front matter.
    let mut unheard = Notes::default();
    let notes = if front.is_some() { notes } else { &mut unheard };
    article.body = markdown::parse::parse(&source, body_start, lang, notes);
    article
}

/// Finds the front matter: the span between its two `---` lines, and where the body begins.
fn split(source: &Source, notes: &mut Notes) -> (Option<Span>, usize) {
    let text = source.text();
    let fence = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if !fence(first) {
        let end = first.trim_end().len();
        notes.push(
            Diagnostic::error(&NO_FRONT_MATTER, source.at(Span::new(0, end)), "this file has no front matter")
                .label("a line `---` is expected here")
                .help("begin the file with a line `---`, a line `title: …`, and another line `---`"),
        );
        return (None, 0);
    }
    let start = first.len();
    let mut at = start;
    for line in lines {
        if fence(line) {
            return (checked_length(source, Span::new(start, at), notes), at + line.len());
        }
        at += line.len();
    }
    notes.push(
        Diagnostic::error(&NO_FRONT_MATTER, source.at(Span::new(0, 3)), "the front matter is never closed")
            .label("opened here")
            .help("write a line `---` after its last key"),
    );
    (None, text.len())
}

fn checked_length(source: &Source, span: Span, notes: &mut Notes) -> Option<Span> {
    if (span.end - span.start) as usize <= FRONT_LIMIT {
        return Some(span);
    }
    notes.push(
        Diagnostic::error(&FRONT_TOO_LONG, source.at(Span::new(0, 3)), "this front matter is longer than 64 KiB")
            .help("close it with a line `---` after the last key"),
    );
    None
}

fn read_front(article: &mut Article, node: &Node, reader: &mut Reader) {
    if node.is_empty() {
        return reader.missing(article.front, "title", "write a line `title: …`");
    }
    let Data::Map(entries) = &node.data else {
        let _told = reader.pairs(node, "keys, as in `title: …`");
        return;
    };
    if let Some((_, value)) = entries.iter().find(|(key, _)| &*key.value == "translation") {
        article.translation = read_translation(value, reader);
        article.translation_is_broken = article.translation.is_none();
    }
    let is_translation = entries.iter().any(|(key, _)| &*key.value == "translation");
    for (key, value) in entries {
        match &*key.value {
            word if WORDS.iter().any(|it| it.name == word) => read_words(article, word, value, reader),
            "minor" if !is_translation => article.minor = read_minor(value, reader),
            "why" if is_translation => read_labels(article, "why", value, reader),
            "notes" if is_translation => read_labels(article, "notes", value, reader),
            name => match article.kind.field(name) {
                Some(field) if is_translation => read_translated(article, field, key, value, reader),
                Some(field) => facts::read(&mut article.facts, field, key.span, value, article.lang, reader),
                None => reader.unknown_key(key, keys_of(article.kind, is_translation)),
            },
        }
    }
    article.facts.sort(&article.kind.all_fields().collect::<Vec<_>>());
    let has = |name: &str| entries.iter().any(|(key, _)| *key.value == *name);
    if !has("title") {
        reader.missing(article.front, "title", "write a line `title: …`");
    }
    let required = article.kind.all_fields().filter(|it| it.required && !is_translation && !has(it.name));
    required.for_each(|field| reader.missing(article.front, field.name, &facts::example(field)));
}

fn keys_of(kind: &'static Kind, is_translation: bool) -> impl Iterator<Item = &'static str> {
    let labeled = |field: &&Field| matches!(field.shape, Shape::Points | Shape::Figures);
    let fields = kind.all_fields().filter(move |it| !is_translation || labeled(it)).map(|it| it.name);
    let labels = LABELS.iter().map(Named::name).filter(move |_| is_translation);
    let minor = std::iter::once(MINOR.name).filter(move |_| !is_translation);
    WORDS.iter().map(Named::name).chain(minor).chain(fields).chain(labels)
}

fn read_words(article: &mut Article, key: &str, value: &Node, reader: &mut Reader) {
    match key {
        "title" => article.title = reader.prose(value).unwrap_or_default(),
        "summary" => article.summary = reader.prose(value).map(|it| it.value),
        "slug" => article.slug = reader.slug(value, article.lang),
        "check" => article.unchecked = reader.switched_off(value),
        "draft" => article.draft = reader.flag(value).unwrap_or(false),
        "aliases" => {
            for item in reader.items(value) {
                article.aliases.extend(read_alias(item, reader));
            }
        }
        "translation" => {} // read first of all: it decides what the other keys mean
        _ => unreachable!("every word of WORDS is read"),
    }
}

/// An absolute path, as `/mk/nastani/tirana/`.
fn read_alias(node: &Node, reader: &mut Reader) -> Option<Spanned<Text>> {
    let word = reader.word(node, "an address such as `/mk/old/page/`")?;
    let odd =
        |it: char| it.is_whitespace() || it.is_control() || matches!(it, '\\' | '?' | '#' | '%' | '<' | '>' | '"');
    let part_ok = |part: &str| part.len() <= LONGEST && !part.ends_with('.') && !part.is_empty() && !is_device(part);
    let path = word.strip_prefix('/').unwrap_or_default();
    let parts_ok = path.strip_suffix('/').unwrap_or(path).split('/').all(part_ok);
    // The publication keeps its books in this folder.
    if parts_ok && !word.contains(odd) && path.split('/').next() != Some(".vodic") {
        return Some(word);
    }
    reader.error(
        Diagnostic::error(&BAD_ALIAS, reader.at(word.span), format!("`{}` is not an address of this site", word.value))
            .help("write the old path from the first slash, as `/mk/nastani/tirana/`"),
    );
    None
}

fn read_translation(node: &Node, reader: &mut Reader) -> Option<Spanned<Translation>> {
    let (mut of, mut text, mut by) = (None, None, None);
    for (key, value) in reader.entries(node, TRANSLATION) {
        match key {
            "of" => of = reader.lang(value),
            "text" => text = reader.word(value, "the fingerprint of the original"),
            _ => by = reader.word(value, "a name").map(|it| it.value),
        }
    }
    if of.is_none() && matches!(&node.data, Data::Map(entries) if !entries.iter().any(|(key, _)| &*key.value == "of")) {
        reader.missing(node.span, "of", "write the language of the original, as in `translation: {of: mk}`");
    }
    Some(Spanned::new(Translation { of: of?, text, by }, node.span))
}

fn read_minor(node: &Node, reader: &mut Reader) -> Option<Minor> {
    let (mut text, mut was) = (None, Vec::new());
    for (key, value) in reader.entries(node, MINOR_KEYS) {
        match key {
            "text" => text = reader.word(value, "the fingerprint of this text"),
            _ => {
                for item in reader.items(value) {
                    was.extend(reader.word(item, "the fingerprint of an earlier text"));
                }
            }
        }
    }
    let written =
        |name: &str| matches!(&node.data, Data::Map(entries) if entries.iter().any(|(key, _)| &*key.value == name));
    for key in ["text", "was"] {
        if matches!(node.data, Data::Map(_)) && !written(key) {
            reader.missing(node.span, key, "`vodic translate --minor FILE` writes the whole line");
        }
    }
    Some(Minor { text: text?, was, span: node.span })
}

/// In a translation, lists with labels hold the labels alone; any other fact belongs to the original.
fn read_translated(
    article: &mut Article,
    field: &'static Field,
    key: &Spanned<Text>,
    value: &Node,
    reader: &mut Reader,
) {
    let labels = matches!(field.shape, Shape::Points | Shape::Figures);
    if labels && matches!(value.data, Data::Map(_)) {
        return read_labels(article, field.name, value, reader);
    }
    let help = match labels {
        true => format!("write the labels alone: `{}: {{name: label}}`", field.name),
        false => "delete the line; the original states it for all languages".to_owned(),
    };
    let message = format!("`{}` is a fact, and this file is a translation", field.name);
    reader.error(Diagnostic::error(&FACT_IN_TRANSLATION, reader.at(key.span), message).help(help));
}

fn read_labels(article: &mut Article, field: &'static str, value: &Node, reader: &mut Reader) {
    for (id, label) in reader.pairs(value, "labels, as in `{grant: …}`") {
        if let Some(label) = reader.prose(label) {
            article.labels.push(Label { field, id: id.clone(), label: label.value });
        }
    }
}

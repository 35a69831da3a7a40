//! `vodic.yaml`: what the site is called, its languages, its address.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::{Chain, Lang};
use crate::base::script::conversion::Conversion;
use crate::base::slug::Slug;
use crate::base::source::{Source, Span, Spanned};
use crate::base::suggest::did_you_mean;
use crate::base::text::{Prose, Text};
use crate::content::field::Register;
use crate::content::form::{Form, Key};
use crate::content::front::{CHECK, MISSING_FIELD, Reader, UNKNOWN_VALUE};
use crate::content::home::{self, HOME, Home};
use crate::content::hreflang;
use crate::content::kind::list::{KINDS, by_folder};
use crate::content::kind::spec::Kind;
use crate::content::office::is_email;
use crate::content::registry::web_address;
use crate::content::words::Words;
use crate::content::yaml;
use crate::content::yaml::node::{Data, Node};

codes! {
    NO_CONFIG = "no-config" {
        what: "a project without `vodic.yaml`",
        why: "without it nobody knows the site's title, languages and address",
        instead: "run the command in the project's folder, name the folder with `--root`, or start one with `vodic init`",
    }
    UNKNOWN_LANGUAGE = "unknown-language" {
        what: "a language that `languages:` in vodic.yaml does not list",
        why: "its pages would be in no menu, and readers would never find them",
        instead: "add the language under `languages:` in vodic.yaml, or correct the tag",
    }
    SAME_PATH = "same-path" {
        what: "two languages with the same `path`",
        why: "their pages would overwrite each other",
        instead: "give each language a path of its own",
    }
    SAME_LANGUAGE = "same-language" {
        what: "one language that `languages:` lists twice, as `sr` and `sr-Cyrl`",
        why: "nobody could tell which of the two the texts belong to",
        instead: "keep one of the two, with the longer tag if the script matters",
    }
    SAME_HREFLANG = "same-hreflang" {
        what: "two languages with the same `hreflang`",
        why: "search engines would know only one of them, and send the readers of the other to its pages",
        instead: "give one of them a tag that tells the two apart, by script or by country",
    }
    USELESS_FALLBACK = "useless-fallback" {
        what: "a fallback that nothing ever comes of: to the language itself, twice to one, or for kinds but to no language",
        why: "whoever wrote it expects readers to be shown something that they are not",
        instead: "delete it, or name the languages that readers shall be shown instead",
    }
    NO_CONVERSION = "no-conversion" {
        what: "a language that is to be had `from:` another one, where that is not the same language in the other script",
        why: "only scripts can be converted: Serbian, Montenegrin and Bosnian between Cyrillic and Latin",
        instead: "write as `sr-Latn: {from: sr-Cyrl}`; for another language, translate the texts or name it under `fallback:`",
    }
    DERIVED_SOURCE = "derived-source" {
        what: "a language that is to be had `from:` one that is itself had from another",
        why: "in the end somebody has to have written the texts; two languages made from each other would both stay empty",
        instead: "name the language that the texts are written in, and leave `from:` away there",
    }
    BASE_ADDRESS = "base-address" {
        what: "a `base_url` with a question mark, a `#`, a name or a password in it",
        why: "every address of the site begins with it, and nothing could stand behind such a part",
        instead: "write protocol, host and folder alone: `https://example.org/guide/`",
    }
}

/// The theme that every site has.
pub const BUILT_IN: &str = "default";

/// Where the configuration stands, from the project's root.
pub const PATH: &str = "vodic.yaml";

/// The finished configuration: everything that the file left open is settled.
#[derive(Clone, Debug)]
pub struct Config {
    pub source: Source,
    pub title: Words,
    pub description: Words,
    /// Where the site will stand, with a slash at the end: `https://example.org/`.
    pub base_url: url::Url,
    pub default_language: Lang,
    /// In the order written: that of every language menu.
    pub languages: Vec<Language>,
    /// A folder in `themes/`; the built-in theme fills what it lacks.
    pub theme: Spanned<Text>,
    /// SPDX identifier of the content's license.
    pub license: Text,
    pub publisher: Option<Spanned<Text>>,
    /// Where an article can be corrected; `{path}` stands for its file.
    pub edit_url: Option<Text>,
    pub contact: Option<Text>,
    /// Articles on one page of a list.
    pub page_size: usize,
    /// Entries of a feed.
    pub feed_items: usize,
    /// Whether the site can be searched: whether it gets an index.
    pub search: bool,
    /// Whether readers can narrow lists by what articles answer.
    pub filters: bool,
    /// Whether events can be taken into a calendar.
    pub calendars: bool,
    /// Whether what the site knows is also published as files for programs.
    pub data: bool,
    /// Files in the output folder that are not ours and stay.
    pub keep: Vec<Text>,
    /// Checks of the text that are switched off for the whole site, by code.
    pub unchecked: Vec<Spanned<Text>>,
    /// What the home page offers before anything else.
    pub home: Home,
    /// Free data for templates.
    pub extra: serde_yaml::Value,
}

/// A language of the site.
#[derive(Clone, Debug)]
pub struct Language {
    pub lang: Lang,
    /// Its own name.
    pub label: Prose,
    /// The first folder of its addresses.
    pub path: Slug,
    pub hreflang: Text,
    /// The language whose texts it has in another script where it has none of its own, and the way there.
    pub from: Option<(Lang, Conversion)>,
    /// Where its texts are looked for: itself, what it is converted from, its fallbacks, the default language.
    pub chain: Chain,
    /// The kinds of article that its readers are shown in another language of the chain where theirs has none; empty
    /// without a fallback.
    pub borrowed: Vec<&'static Kind>,
}

impl Language {
    /// Whether its readers are shown articles of a kind in another language.
    pub fn borrows(&self, kind: &Kind) -> bool {
        self.borrowed.contains(&kind)
    }
}

impl Config {
    pub fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages.iter().find(|it| it.lang == lang)
    }

    pub fn has(&self, lang: Lang) -> bool {
        self.language(lang).is_some()
    }

    /// Languages that are converted: each with the one it is made from, and the way there.
    pub fn derived(&self) -> impl Iterator<Item = (Lang, Lang, Conversion)> + '_ {
        self.languages.iter().filter_map(|it| it.from.map(|(from, conversion)| (it.lang, from, conversion)))
    }

    /// The other scripts of a language on this site: what it is converted from, and what is converted from it.
    pub fn twins(&self, lang: Lang) -> impl Iterator<Item = Lang> + '_ {
        self.derived().filter_map(move |(to, from, _)| match lang {
            it if it == to => Some(from),
            it if it == from => Some(to),
            _ => None,
        })
    }

    /// Where texts for readers of `lang` are looked for.
    pub fn chain(&self, lang: Lang) -> impl Iterator<Item = Lang> + '_ {
        self.language(lang).into_iter().flat_map(|it| it.chain.iter())
    }
}

/// The keys of `vodic.yaml`.
pub static KEYS: &[Key] = &[
    Key::new("title", Form::Words, "what the site is called").required(),
    Key::new("description", Form::Words, "what the site is, in a sentence or two"),
    Key::new("base_url", Form::Web, "the address at which the site will stand").required(),
    Key::new("default_language", Form::OwnLang, "the language of whoever asks for none"),
    Key::new("languages", Form::BySomeLang(&LANGUAGE), "the languages of the site, in the order of its menus")
        .required(),
    Key::new("fallback_kinds", FALLBACK_KINDS, "the kinds that are shown in another language where one has none"),
    Key::new("theme", Form::Text, "a folder in `themes/`"),
    Key::new("license", Form::License, "the licence of the texts, as SPDX calls it"),
    Key::new("publisher", Form::Entry(Register::Organisations), "the organisation that publishes the site"),
    Key::new("edit_url", Form::Web, "where a text can be corrected; `{path}` stands for its file"),
    Key::new("contact", Form::Email, "the e-mail address of those who look after the site"),
    Key::new("page_size", Form::Count(MOST_ON_A_PAGE), "how many articles stand on one page of a list"),
    Key::new("feed_items", Form::Count(MOST_ON_A_PAGE), "how many entries a feed has"),
    Key::new("search", Form::Flag, "whether the site can be searched"),
    Key::new("filters", Form::Flag, "whether readers can narrow lists"),
    Key::new("calendars", Form::Flag, "whether events are offered as calendars"),
    Key::new("data", Form::Flag, "whether the content is offered as open data"),
    Key::new("keep", Form::Many(&Form::Below), "files of the output folder that stay though they are not of the site"),
    Key::new("check", Form::Group(CHECK), "checks of the text that are switched off for the whole site"),
    Key::new("home", Form::Group(HOME), "what the home page offers before anything else"),
    Key::new("extra", Form::Free, "free data for templates"),
];

const FALLBACK_KINDS: Form = Form::Many(&Form::Kind);

static LANGUAGE: Form = Form::Either(&[Form::Nothing, Form::Group(LANGUAGE_KEYS)]);

/// The keys of one of `languages:`.
static LANGUAGE_KEYS: &[Key] = &[
    Key::new("label", Form::Text, "the name of the language, in that language"),
    Key::new("path", Form::Slug, "the first folder of its addresses"),
    Key::new("hreflang", Form::Text, "the tag by which search engines know it"),
    Key::new("from", Form::OwnLang, "the language that is converted into this script"),
    Key::new("fallback", Form::Many(&Form::OwnLang), "languages whose texts are shown where this one has none"),
    Key::new("fallback_kinds", FALLBACK_KINDS, "the kinds that are shown in another language where one has none"),
];

/// What the file says, before anything is concluded from it.
#[derive(Default)]
struct Written {
    title: Words,
    description: Words,
    base_url: Option<Text>,
    default_language: Option<Spanned<Lang>>,
    languages: Vec<WrittenLanguage>,
    fallback_kinds: Option<Kinds>,
    theme: Option<Spanned<Text>>,
    license: Option<Text>,
    publisher: Option<Spanned<Text>>,
    edit_url: Option<Text>,
    contact: Option<Text>,
    page_size: Option<u32>,
    feed_items: Option<u32>,
    search: Option<bool>,
    filters: Option<bool>,
    calendars: Option<bool>,
    data: Option<bool>,
    keep: Vec<Text>,
    unchecked: Vec<Spanned<Text>>,
    home: Home,
    extra: Option<serde_yaml::Value>,
}

struct WrittenLanguage {
    lang: Spanned<Lang>,
    label: Option<Prose>,
    path: Option<Spanned<Slug>>,
    hreflang: Option<Spanned<Text>>,
    from: Option<Spanned<Lang>>,
    fallback: Vec<Spanned<Lang>>,
    fallback_kinds: Option<Kinds>,
}

/// Kinds by their folders, where they stand.
pub type Kinds = Spanned<Vec<&'static Kind>>;

/// Parses the configuration; `None` if there is none to work with.
pub fn parse(source: &Source, notes: &mut Notes) -> Option<Config> {
    let node = yaml::parse::parse(source, Span::new(0, source.text().len()), notes)?;
    let mut reader = Reader { source, notes };
    let mut written = Written::default();
    let entries = if node.is_empty() { Vec::new() } else { reader.entries(&node, KEYS) };
    if !node.is_empty() && !matches!(node.data, Data::Map(_)) {
        return None;
    }
    for (key, value) in &entries {
        read_key(&mut written, key, value, &mut reader);
    }
    let is_read = node.is_empty() || matches!(node.data, Data::Map(_));
    for key in KEYS.iter().filter(|it| it.required).map(|it| it.name) {
        if is_read && !entries.iter().any(|(it, _)| *it == key) {
            let help = match key {
                "title" => "write a line `title: …`, or one for each language",
                "base_url" => "write a line `base_url: https://www.example.org`",
                _ => "write `languages:` and below it one line for each, as `  mk: {}`",
            };
            let message = format!("`{key}` is missing");
            reader.error(Diagnostic::error(&MISSING_FIELD, source.whole(), message).help(help));
        }
    }
    settle(source, written, notes)
}

fn read_key(written: &mut Written, key: &str, node: &Node, reader: &mut Reader) {
    match key {
        "title" => written.title = Words::read(node, reader),
        "description" => written.description = Words::read(node, reader),
        "base_url" => written.base_url = base_address(node, reader),
        "default_language" => written.default_language = reader.lang(node),
        "languages" => {
            let pairs = reader.pairs(node, "languages, as in `mk: {}`");
            if matches!(&node.data, Data::Map(entries) if entries.is_empty()) {
                reader.empty(node, "at least one language, as in `mk: {}`");
            }
            for (tag, value) in pairs {
                written.languages.extend(read_language(tag, value, reader));
            }
        }
        "fallback_kinds" => written.fallback_kinds = Some(read_kinds(node, reader)),
        "theme" => written.theme = reader.word(node, "the name of a folder in themes/"),
        "license" => written.license = reader.word_like(node, "an SPDX identifier such as CC-BY-4.0", is_license),
        "publisher" => written.publisher = reader.word(node, "the name of an organisation"),
        "edit_url" => written.edit_url = web_address(node, reader),
        "contact" => written.contact = reader.word_like(node, "an e-mail address such as guide@example.org", is_email),
        "page_size" => written.page_size = reader.count_within(node, MOST_ON_A_PAGE),
        "feed_items" => written.feed_items = reader.count_within(node, MOST_ON_A_PAGE),
        "search" => written.search = reader.flag(node),
        "filters" => written.filters = reader.flag(node),
        "calendars" => written.calendars = reader.flag(node),
        "data" => written.data = reader.flag(node),
        "keep" => {
            for item in reader.items(node) {
                written.keep.extend(reader.word_like(item, "the name of a file or folder in the output", is_kept));
            }
        }
        "check" => written.unchecked = reader.switched_off(node),
        "home" => written.home = home::read(node, reader),
        "extra" => written.extra = Some(node.to_value()),
        _ => unreachable!("every key of KEYS is read"),
    }
}

/// Most articles of one page of a list, and most entries of a feed: more load slowly on a phone.
const MOST_ON_A_PAGE: u32 = 1_000;

/// Letters, digits, dots, hyphens and plus signs, as SPDX has it (Annex D of its specification).
fn is_license(text: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-' | b'+');
    text.bytes().all(is_part) && text.bytes().any(|it| it.is_ascii_alphabetic())
}

/// A path below the output folder that does not lead out of it.
fn is_kept(text: &str) -> bool {
    let mut parts = text.trim_start_matches("./").trim_matches('/').split('/');
    !text.contains('\\') && parts.all(|it| !matches!(it, "" | "." | ".."))
}

/// An address that others can be joined to.
fn base_address(node: &Node, reader: &mut Reader) -> Option<Text> {
    let address = web_address(node, reader)?;
    let url = url::Url::parse(&address).ok()?;
    if url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none() {
        return Some(address);
    }
    let message = format!("no page can stand below `{address}`");
    reader.error(
        Diagnostic::error(&BASE_ADDRESS, reader.at(node.span), message)
            .help("write protocol, host and folder alone: `https://example.org/guide/`"),
    );
    None
}

fn read_language(tag: &Spanned<Text>, node: &Node, reader: &mut Reader) -> Option<WrittenLanguage> {
    let lang = reader.lang_of(tag)?;
    let (label, path, hreflang, from, fallback, fallback_kinds) = (None, None, None, None, Vec::new(), None);
    let mut language = WrittenLanguage { lang, label, path, hreflang, from, fallback, fallback_kinds };
    if node.is_empty() {
        return Some(language);
    }
    for (key, value) in reader.entries(node, LANGUAGE_KEYS) {
        match key {
            "label" => language.label = reader.prose(value).map(|it| it.value),
            "path" => language.path = reader.slug(value, language.lang.value),
            "hreflang" => language.hreflang = hreflang::read(value, reader),
            "from" => language.from = reader.lang(value),
            "fallback_kinds" => language.fallback_kinds = Some(read_kinds(value, reader)),
            _ => {
                for item in reader.items(value) {
                    language.fallback.extend(reader.lang(item));
                }
            }
        }
    }
    Some(language)
}

/// Kinds by their folders; an empty list is none of them.
/// Kinds of article, by their folders.
pub fn read_kinds(node: &Node, reader: &mut Reader) -> Kinds {
    let mut kinds = Vec::new();
    for item in reader.items(node) {
        let Some(word) = reader.word(item, "a folder of content, as in `events`") else { continue };
        match by_folder(&word) {
            Some(kind) => kinds.push(kind),
            None => {
                let message = format!("no kind of article stands in a folder `{}`", word.value);
                let folders: Vec<&str> = KINDS.iter().map(|it| it.folder).collect();
                reader.error(
                    Diagnostic::error(&UNKNOWN_VALUE, reader.at(word.span), message)
                        .help_maybe(did_you_mean(&word, folders.iter().copied()))
                        .help(format!("choose among: {}", folders.join(", "))),
                );
            }
        }
    }
    Spanned::new(kinds, node.span)
}

fn settle(source: &Source, written: Written, notes: &mut Notes) -> Option<Config> {
    let Written {
        title,
        description,
        base_url,
        default_language,
        languages,
        fallback_kinds,
        theme,
        license,
        publisher,
        edit_url,
        contact,
        page_size,
        feed_items,
        search,
        filters,
        calendars,
        data,
        keep,
        unchecked,
        home,
        extra,
    } = written;
    let default_language = check_named(source, default_language, &languages, notes)?;
    check_fallbacks(source, &languages, fallback_kinds.as_ref(), notes);
    let sources = check_sources(source, &languages, notes);
    let borrowed = fallback_kinds.map_or_else(|| KINDS.to_vec(), |it| it.value);
    let finished = settle_languages(source, languages, &sources, default_language, &borrowed, notes);
    Some(Config {
        source: source.clone(),
        title,
        description,
        base_url: with_slash(&base_url?)?,
        default_language,
        languages: finished,
        theme: theme.unwrap_or_else(|| Spanned::new(BUILT_IN.into(), Span::default())),
        license: license.unwrap_or_else(|| "CC-BY-4.0".into()),
        publisher,
        edit_url,
        contact,
        page_size: page_size.unwrap_or(25) as usize,
        feed_items: feed_items.unwrap_or(20) as usize,
        search: search.unwrap_or(true),
        filters: filters.unwrap_or(true),
        calendars: calendars.unwrap_or(true),
        data: data.unwrap_or(true),
        keep,
        unchecked,
        home,
        extra: extra.unwrap_or_default(),
    })
}

/// The default language, else the first one. Languages that are named and not there are told.
fn check_named(
    source: &Source,
    default_language: Option<Spanned<Lang>>,
    languages: &[WrittenLanguage],
    notes: &mut Notes,
) -> Option<Lang> {
    let known: Vec<Lang> = languages.iter().map(|it| it.lang.value).collect();
    let first = *known.first()?;
    let named = default_language.iter().chain(languages.iter().flat_map(|it| it.from.iter().chain(&it.fallback)));
    for lang in named.filter(|it| !known.contains(it)) {
        let message = format!("`{}` is not a language of this site", lang.value);
        notes.push(
            Diagnostic::error(&UNKNOWN_LANGUAGE, source.at(lang.span), message).help("add it under `languages:`"),
        );
    }
    Some(default_language.map(|it| it.value).filter(|it| known.contains(it)).unwrap_or(first))
}

/// What each language is converted from, as far as it can be.
type Sources = BTreeMap<Lang, (Lang, Conversion)>;

fn check_sources(source: &Source, written: &[WrittenLanguage], notes: &mut Notes) -> Sources {
    let mut sources = Sources::new();
    let known = |lang: Lang| written.iter().any(|it| it.lang.value == lang);
    let wanted = written.iter().filter_map(|it| Some((it.lang.value, it.from.as_ref()?)));
    for (lang, from) in wanted.filter(|(_, from)| known(from.value)) {
        let Some(conversion) = Conversion::between(from.value, lang) else {
            let message = format!("`{lang}` cannot be had from `{}`", from.value);
            notes.push(
                Diagnostic::error(&NO_CONVERSION, source.at(from.span), message)
                    .help("name the same language in its other script, as in `sr-Latn: {from: sr-Cyrl}`")
                    .help(format!(
                        "to show texts in `{0}` where `{lang}` has none, write `fallback: [{0}]`",
                        from.value
                    )),
            );
            continue;
        };
        if sources.contains_key(&from.value) || sources.values().any(|(it, _)| *it == lang) {
            let message = format!("`{}` and `{lang}` cannot both be had from another language", from.value);
            notes.push(
                Diagnostic::error(&DERIVED_SOURCE, source.at(from.span), message)
                    .help("leave `from:` away at the one that the texts are written in"),
            );
            continue;
        }
        sources.insert(lang, (from.value, conversion));
    }
    sources
}

/// The languages in their order; one listed twice and a path taken twice are noted.
fn settle_languages(
    source: &Source,
    written: Vec<WrittenLanguage>,
    sources: &Sources,
    default: Lang,
    borrowed: &[&'static Kind],
    notes: &mut Notes,
) -> Vec<Language> {
    let mut finished: Vec<Language> = Vec::new();
    for written in written {
        if let Some(first) = finished.iter().find(|it| it.lang == written.lang.value) {
            let message = format!("`{}` is a language of this site already", first.lang);
            notes.push(
                Diagnostic::error(&SAME_LANGUAGE, source.at(written.lang.span), message).help("keep one of the two"),
            );
            continue;
        }
        let place = source.at(written.path.as_ref().map_or(written.lang.span, |it| it.span));
        let tag_place = source.at(written.hreflang.as_ref().map_or(written.lang.span, |it| it.span));
        let mut language = settle_language(written, sources, default, borrowed);
        if let Some(other) = finished.iter().find(|it| it.hreflang == language.hreflang) {
            let message =
                format!("`{}` and `{}` have the same hreflang `{}`", other.lang, language.lang, language.hreflang);
            let help = "give one of them another `hreflang:`, with its script or its country";
            notes.push(Diagnostic::error(&SAME_HREFLANG, tag_place, message).help(help));
        }
        if let Some(other) = finished.iter().find(|it| it.path == language.path) {
            let message = format!("`{}` and `{}` have the same path `{}`", other.lang, language.lang, language.path);
            notes.push(Diagnostic::error(&SAME_PATH, place, message).help("give one of them another `path:`"));
            // One cause, one message: not another for every page of the two.
            let own = format!("{}-{}", language.path, finished.len());
            language.path = Slug::check(&own).unwrap_or_default();
        }
        finished.push(language);
    }
    finished
}

/// Fallbacks that nothing comes of.
fn check_fallbacks(source: &Source, written: &[WrittenLanguage], kinds: Option<&Kinds>, notes: &mut Notes) {
    let mut useless = |span: Span, message: String, help: &str| {
        notes.push(Diagnostic::warning(&USELESS_FALLBACK, source.at(span), message).help(help));
    };
    for language in written {
        let mut chain = vec![language.lang.value];
        for lang in &language.fallback {
            if chain.contains(&lang.value) {
                useless(lang.span, format!("`{}` is in this chain already", lang.value), "delete it here");
            }
            chain.push(lang.value);
        }
        if let (Some(kinds), true) = (&language.fallback_kinds, language.fallback.is_empty()) {
            let message = format!("`{}` has no fallback, so no kind falls back", language.lang.value);
            useless(kinds.span, message, "name languages under `fallback:`, or delete this line");
        }
    }
    if let (Some(kinds), true) = (kinds, written.iter().all(|it| it.fallback.is_empty())) {
        let message = "no language has a fallback, so no kind falls back".to_owned();
        useless(kinds.span, message, "name languages under `fallback:` of a language, or delete this line");
    }
}

fn settle_language(written: WrittenLanguage, sources: &Sources, default: Lang, borrowed: &[&'static Kind]) -> Language {
    let WrittenLanguage { lang, label, path, hreflang, from: _, fallback, fallback_kinds } = written;
    let lang = lang.value;
    let from = sources.get(&lang).copied();
    let borrowed = match fallback_kinds {
        _ if fallback.is_empty() => Vec::new(),
        Some(kinds) => kinds.value,
        None => borrowed.to_vec(),
    };
    let fallback = fallback.into_iter().map(|it| it.value);
    Language {
        lang,
        label: label.unwrap_or_else(|| lang.endonym().unwrap_or(lang.as_str()).into()),
        path: path.map(|it| it.value).or_else(|| Slug::check(&lang.default_path())).unwrap_or_default(),
        hreflang: hreflang.map_or_else(|| lang.hreflang().into(), |it| it.value),
        from,
        chain: Chain::new(lang, from.map(|(it, _)| it).into_iter().chain(fallback).chain([default])),
        borrowed,
    }
}

/// A base address with a slash at the end, so that relative addresses join below it.
pub fn with_slash(address: &str) -> Option<url::Url> {
    let slash = if address.ends_with('/') { "" } else { "/" };
    url::Url::parse(&format!("{address}{slash}")).ok()
}

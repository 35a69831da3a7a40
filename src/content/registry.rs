//! Organisations, people, places, topics, target groups, terms, sources: defined once, named in every language.

use rustc_hash::FxHashMap;

use crate::base::date::Date;
use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::{Source, Span, Spanned};
use crate::base::text::{Prose, Text};
use crate::content::field::{Decimal, Register};
use crate::content::form::{Form, Key};
use crate::content::front::Reader;
use crate::content::logo::{LOGO, Logo};
use crate::content::office::{OFFICE, Office};
use crate::content::words::Words;
use crate::content::yaml;
use crate::content::yaml::node::{Data, Node};

codes! {
    UNKNOWN_REGISTER = "unknown-register" {
        what: "a file in content/registry that is none of the registries",
        why: "its entries would be in no list and on no page",
        instead: "name it organisations.yaml, people.yaml, places.yaml, topics.yaml, target-groups.yaml, terms.yaml or sources.yaml",
    }
    ENTRY_CYCLE = "entry-cycle" {
        what: "a place, topic or organisation that is part of itself, by way of others",
        why: "a tree needs a top: readers would walk in a circle",
        instead: "take one `parent:` or `part_of:` of the circle away",
    }
    WEB_ADDRESS = "web-address" {
        what: "an address that is not one of the web",
        why: "a link to it would lead nowhere, or do harm",
        instead: "write it from the beginning: https://www.example.org/page",
    }
}

/// Entries of all registries by id, each registry in the order of its file.
#[derive(Debug, Default)]
pub struct Registry {
    entries: Vec<Entry>,
    /// Several registers may share an id.
    by_name: FxHashMap<Slug, Vec<EntryId>>,
}

/// Index into [`Registry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u32);

/// One entry of a registry. Which fields can be set depends on its register; see `keys`.
#[derive(Clone, Debug)]
pub struct Entry {
    pub register: Register,
    pub id: Slug,
    pub source: Source,
    pub span: Span,
    /// The preferred name; a source's title.
    pub name: Words,
    /// Abbreviation.
    pub short: Words,
    /// A word of [`types`].
    pub form: Option<&'static str>,
    /// What it belongs to, in its own register: `parent:` or `part_of:`.
    pub parent: Option<Spanned<Text>>,
    /// The place with which the line on the map is disputed.
    pub disputed_with: Option<Spanned<Text>>,
    pub place: Option<Spanned<Text>>,
    pub organisation: Option<Spanned<Text>>,
    /// A person's office.
    pub role: Words,
    pub description: Words,
    /// Other wordings that are as good, by language.
    pub admitted: Vec<(Lang, Prose)>,
    /// Other spellings; found by search, corrected by checks.
    pub aliases: Vec<Prose>,
    pub url: Option<Text>,
    /// ISO 3166-1 or 3166-2.
    pub iso: Option<Text>,
    /// Where a place is: WGS 84, in degrees, north and east positive.
    pub latitude: Option<Decimal>,
    pub longitude: Option<Decimal>,
    /// An organisation's name in aid data, as org-id.guide has it: `XM-DAC-41114`.
    pub identifier: Option<Text>,
    /// Where an organisation can be reached.
    pub offices: Vec<Office>,
    pub logo: Option<Logo>,
    /// What a funder wants to have said of what it has financed.
    pub disclaimer: Words,
    /// A source's language and bibliographic details.
    pub lang: Option<Lang>,
    pub publisher: Words,
    pub published: Option<Date>,
    pub accessed: Option<Date>,
    /// Designation footnote, or remark about a source.
    pub note: Words,
}

/// Characters of a name that is long enough to be misspelled and still be known; shorter ones are all near each other.
const LONG_NAME: usize = 8;

impl Entry {
    /// Other names that readers are shown: those that are no misspelling of a name, one or two letters off. An error
    /// must be found by search; it is no name.
    pub fn other_names(&self) -> impl Iterator<Item = &Prose> {
        self.aliases.iter().filter(|alias| {
            let distance = |name: &Prose| strsim::damerau_levenshtein(name, alias);
            !self.name.all().any(|name| name.chars().count() >= LONG_NAME && (1..=2).contains(&distance(name)))
        })
    }
}

impl Registry {
    /// Gathers entries; of two with one id, the first is kept (the reader has noted it).
    pub fn new(entries: Vec<Entry>) -> Registry {
        let mut registry = Registry::default();
        for entry in entries {
            let id = EntryId(registry.entries.len() as u32);
            registry.by_name.entry(entry.id.clone()).or_default().push(id);
            registry.entries.push(entry);
        }
        registry
    }

    pub fn get(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    pub fn find(&self, register: Register, name: &str) -> Option<EntryId> {
        self.named(name).iter().copied().find(|it| self.get(*it).register == register)
    }

    /// The entries called `name` in any register.
    pub fn named(&self, name: &str) -> &[EntryId] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    pub fn iter(&self) -> impl Iterator<Item = (EntryId, &Entry)> {
        self.entries.iter().enumerate().map(|(at, entry)| (EntryId(at as u32), entry))
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The country that a place is or lies in.
    pub fn country(&self, place: EntryId) -> Option<EntryId> {
        let parent = |id: &EntryId| self.find(Register::Places, self.get(*id).parent.as_ref()?);
        // Circles are noted when the graph is made; no tree of places is deeper than this.
        let mut way = std::iter::successors(Some(place), parent).take(8);
        way.find(|it| self.get(*it).form == Some("country"))
    }

    /// Ids of one register, for suggestions.
    pub fn names(&self, register: Register) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(move |it| it.register == register).map(|it| it.id.as_str())
    }

    /// Ids of all registers, sorted.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let mut names: Vec<&str> = self.by_name.keys().map(Slug::as_str).collect();
        names.sort();
        names.into_iter()
    }
}

/// The keys that entries of a register have.
pub fn keys(register: Register) -> &'static [Key] {
    match register {
        Register::Organisations => ORGANISATION,
        Register::People => PERSON,
        Register::Places => PLACE,
        Register::Topics => TOPIC,
        Register::TargetGroups => TARGET_GROUP,
        Register::Terms => TERM,
        Register::Sources => SOURCE,
    }
}

const NAME: Key = Key::new("name", Form::Words, "what it is called").required();
const SHORT: Key = Key::new("short", Form::Words, "its abbreviation");
const URL: Key = Key::new("url", Form::Web, "its address in the web");
const ALIASES: Key = Key::new("aliases", Form::Many(&Form::Text), "other spellings, for search");
const DESCRIPTION: Key = Key::new("description", Form::Words, "what it is, in a sentence or two");
const NOTE: Key = Key::new("note", Form::Words, "what else has to be said of it");

static ORGANISATION: &[Key] = &[
    NAME,
    SHORT,
    Key::new("type", Form::Choice(ORGANISATION_TYPES), "what sort of organisation it is").required(),
    Key::new("place", Form::Entry(Register::Places), "where it has its seat"),
    Key::new("part_of", Form::Entry(Register::Organisations), "the organisation it belongs to"),
    URL,
    Key::new("identifier", Form::Text, "the identifier by which registers of organisations know it"),
    Key::new("logo", Form::Group(LOGO), "its mark"),
    Key::new("disclaimer", Form::Words, "what it wants to have said of projects that it has financed"),
    Key::new("offices", Form::Many(&Form::Group(OFFICE)), "its offices that people can turn to"),
    ALIASES,
    DESCRIPTION,
    NOTE,
];

static PERSON: &[Key] = &[
    NAME,
    Key::new("role", Form::Words, "the office of the person"),
    Key::new("organisation", Form::Entry(Register::Organisations), "the organisation of the person"),
    ALIASES,
    URL,
    NOTE,
];

static PLACE: &[Key] = &[
    NAME,
    Key::new("type", Form::Choice(PLACE_TYPES), "what sort of place it is").required(),
    Key::new("part_of", Form::Entry(Register::Places), "the place it lies in"),
    Key::new("iso", Form::Place, "its code in ISO 3166"),
    Key::new("disputed_with", Form::Entry(Register::Places), "the place with which the line between them is disputed"),
    Key::new("latitude", Form::Degrees(90), "degrees to the north, as 42.1322"),
    Key::new("longitude", Form::Degrees(180), "degrees to the east, as 21.7144"),
    ALIASES,
    DESCRIPTION,
    NOTE,
];

static TOPIC: &[Key] =
    &[NAME, Key::new("parent", Form::Entry(Register::Topics), "the broader topic"), DESCRIPTION, ALIASES];

static TARGET_GROUP: &[Key] =
    &[NAME, Key::new("parent", Form::Entry(Register::TargetGroups), "the broader group"), DESCRIPTION, ALIASES];

static TERM: &[Key] = &[
    NAME,
    SHORT,
    Key::new("definition", Form::Words, "what it means").required(),
    Key::new("admitted", Form::ByLang(&Form::Many(&Form::Text)), "other wordings that are as good"),
    ALIASES,
    URL,
];

static SOURCE: &[Key] = &[
    Key::new("title", Form::Text, "its title, as it was printed").required(),
    Key::new("lang", Form::Lang, "its language").required(),
    Key::new("publisher", Form::Text, "who published it"),
    URL,
    Key::new("published", Form::Date, "the day it was published"),
    Key::new("accessed", Form::Date, "the day somebody last looked at it"),
    NOTE,
];

/// Types of organisations, after IATI's code list OrganisationType.
const ORGANISATION_TYPES: &[&str] = &[
    "government",
    "local-government",
    "other-public",
    "international-ngo",
    "national-ngo",
    "regional-ngo",
    "local-ngo",
    "multilateral",
    "foundation",
    "private",
    "academic",
];

/// Types of places.
const PLACE_TYPES: &[&str] = &["country", "entity", "region", "district", "municipality", "city", "settlement"];

/// The words that `type:` takes in a register.
pub fn types(register: Register) -> &'static [&'static str] {
    match register {
        Register::Organisations => ORGANISATION_TYPES,
        Register::Places => PLACE_TYPES,
        _ => &[],
    }
}

/// Parses one registry file: a mapping from id to entry.
pub fn parse(source: &Source, register: Register, default: Lang, notes: &mut Notes) -> Vec<Entry> {
    let Some(node) = yaml::parse::parse(source, Span::new(0, source.text().len()), notes) else { return Vec::new() };
    let mut reader = Reader { source, notes };
    if node.is_empty() {
        return Vec::new();
    }
    let pairs = reader.pairs(&node, "entries, as in `kumanovo: {name: …}`");
    let entry = |(id, node): &(Spanned<Text>, Node)| {
        let slug = reader.slug_of(id, default)?;
        Some(entry(register, slug, node, &mut reader))
    };
    pairs.iter().filter_map(entry).collect()
}

fn entry(register: Register, id: Spanned<Slug>, node: &Node, reader: &mut Reader) -> Entry {
    let mut entry = Entry {
        register,
        span: id.span,
        id: id.value,
        source: reader.source.clone(),
        name: Words::default(),
        short: Words::default(),
        form: None,
        parent: None,
        disputed_with: None,
        place: None,
        organisation: None,
        role: Words::default(),
        description: Words::default(),
        admitted: Vec::new(),
        aliases: Vec::new(),
        url: None,
        iso: None,
        latitude: None,
        longitude: None,
        identifier: None,
        offices: Vec::new(),
        logo: None,
        disclaimer: Words::default(),
        lang: None,
        publisher: Words::default(),
        published: None,
        accessed: None,
        note: Words::default(),
    };
    let keys = keys(register);
    let entries = reader.entries(node, keys);
    for (key, value) in &entries {
        read_key(&mut entry, key, value, reader);
    }
    if matches!(node.data, Data::Map(_)) {
        let missing = keys.iter().filter(|key| key.required && !entries.iter().any(|(it, _)| *it == key.name));
        missing.map(|it| it.name).for_each(|key| {
            reader.missing(entry.span, key, &format!("write `{key}:` below `{}:`", entry.id));
        });
    }
    entry
}

fn read_key(entry: &mut Entry, key: &str, node: &Node, reader: &mut Reader) {
    match key {
        "name" => entry.name = Words::read(node, reader),
        "title" => entry.name.any = reader.prose(node).map(|it| it.value),
        "short" => entry.short = Words::read(node, reader),
        "type" => entry.form = reader.choice(node, types(entry.register)),
        "part_of" | "parent" => entry.parent = reader.word(node, "the name of an entry"),
        "disputed_with" => entry.disputed_with = reader.word(node, "the name of a place"),
        "place" => entry.place = reader.word(node, "the name of a place"),
        "organisation" => entry.organisation = reader.word(node, "the name of an organisation"),
        "role" => entry.role = Words::read(node, reader),
        "description" | "definition" => entry.description = Words::read(node, reader),
        "admitted" => entry.admitted = admitted(node, reader),
        "aliases" => {
            for item in reader.items(node) {
                entry.aliases.extend(reader.prose(item).map(|it| it.value));
            }
        }
        "url" => entry.url = web_address(node, reader),
        "latitude" => entry.latitude = degrees(node, 90, reader),
        "longitude" => entry.longitude = degrees(node, 180, reader),
        "identifier" => entry.identifier = reader.word(node, "an identifier such as XM-DAC-41114").map(|it| it.value),
        "disclaimer" => entry.disclaimer = Words::read(node, reader),
        "logo" => entry.logo = Logo::read(node, reader),
        "offices" => entry.offices = reader.items(node).iter().filter_map(|it| Office::read(it, reader)).collect(),
        "iso" => entry.iso = iso(node, reader),
        "lang" => entry.lang = reader.lang(node).map(|it| it.value),
        "publisher" => entry.publisher.any = reader.prose(node).map(|it| it.value),
        "published" => entry.published = reader.date(node),
        "accessed" => entry.accessed = reader.date(node),
        "note" => entry.note = Words::read(node, reader),
        _ => unreachable!("every key of `keys` is read"),
    }
}

/// A code of ISO 3166: of a country, or of what it is divided into. Small letters become the capitals that it is known by.
fn iso(node: &Node, reader: &mut Reader) -> Option<Text> {
    let expected = "an ISO 3166 code, as MK or MK-703";
    let code = reader.word(node, expected)?.to_ascii_uppercase();
    let (country, division) = code.split_once('-').map_or((code.as_str(), None), |(it, rest)| (it, Some(rest)));
    let is_division = |it: &str| (1..=3).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric());
    let is_country = country.len() == 2 && country.bytes().all(|it| it.is_ascii_alphabetic());
    if !is_country || !division.is_none_or(is_division) {
        reader.wrong(node, expected);
        return None;
    }
    Some(Text::from(code))
}

/// Degrees from the equator or from Greenwich, at most `most` on either side.
fn degrees(node: &Node, most: i64, reader: &mut Reader) -> Option<Decimal> {
    let expected = format!("degrees from -{most} to {most}, as in 42.1322");
    let word = reader.word(node, &expected)?;
    let degrees = Decimal::parse(&word).filter(|it| it.to_f64().abs() <= most as f64);
    if degrees.is_none() {
        reader.wrong(node, &expected);
    }
    degrees
}

/// `{mk: [other wording, …]}`.
fn admitted(node: &Node, reader: &mut Reader) -> Vec<(Lang, Prose)> {
    let mut admitted = Vec::new();
    for (tag, values) in reader.pairs(node, "wordings by language, as in `{mk: [ …, … ]}`") {
        let Some(lang) = reader.lang_of(tag) else { continue };
        for value in reader.items(values) {
            admitted.extend(reader.prose(value).map(|it| (lang.value, it.value)));
        }
    }
    admitted
}

/// An address of the web: `http` or `https`.
pub fn web_address(node: &Node, reader: &mut Reader) -> Option<Text> {
    let word = reader.word(node, "an address such as https://www.example.org")?;
    let parsed = url::Url::parse(&word).ok().filter(|it| matches!(it.scheme(), "http" | "https") && it.has_host());
    if parsed.is_none() {
        let message = format!("`{}` is not an address of the web", word.value);
        reader.error(
            Diagnostic::error(&WEB_ADDRESS, reader.at(word.span), message)
                .help("write it from the beginning: https://www.example.org"),
        );
    }
    parsed.map(|_| word.value)
}

//! The schemas of `vodic schema`: they take what is read, refuse what is not, and stand where editors look for them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jsonschema::Validator;
use serde_json::Value;
use vodic::base::diagnostic::{Noted, Notes};
use vodic::base::slug::Slug;
use vodic::base::source::Source;
use vodic::content::article::{self, Identity, LABELS, TRANSLATION, WORDS};
use vodic::content::facts::{FIGURE, POINT};
use vodic::content::field::{Field, Register, Shape};
use vodic::content::form::{Form, Key};
use vodic::content::front::DATED;
use vodic::content::kind::list::{KINDS, by_folder};
use vodic::content::kind::spec::Kind;
use vodic::content::{config, library, registry};
use vodic::graph::whole::Graph;
use vodic::site::schema::json_schema::{Draft, all};
use vodic::site::schema::settings;

use crate::document;
use crate::ground::Ground;
use crate::notes::documents;
use crate::vodic::{Vodic, contents};

/// The schemas of a site, ready to be asked.
struct Schemas(BTreeMap<String, Validator>);

impl Schemas {
    fn of(ground: &Ground, draft: Draft) -> Option<Schemas> {
        let mut notes = Notes::default();
        let Noted { value: library, .. } = library::read(ground);
        let graph = Graph::relate(library?, true, &mut notes);
        let ready = |(name, schema): (String, Value)| {
            let validator = jsonschema::validator_for(&schema).unwrap_or_else(|it| panic!("{name}: {it}"));
            (name, validator)
        };
        Some(Schemas(all(&graph, draft, &str::to_owned).into_iter().map(ready).collect()))
    }

    /// What is wrong with a file; `None` if no schema is for it, or it cannot be read as YAML.
    fn wrong(&self, path: &str, text: &str) -> Option<Vec<String>> {
        let parts: Vec<&str> = path.split('/').collect();
        let (name, yaml) = match parts[..] {
            ["vodic.yaml"] => ("vodic.json".to_owned(), text),
            ["content", "registry", file] => (format!("registry-{}.json", file.strip_suffix(".yaml")?), text),
            ["content", "guide", _] => ("guide.json".to_owned(), text),
            ["content", folder, ..] if path.ends_with(".md") => {
                (format!("{}.json", by_folder(folder)?.name), front(text)?)
            }
            _ => return None,
        };
        let value = json(yaml)?;
        let errors = self.0.get(&name)?.iter_errors(&value);
        Some(errors.map(|it| format!("{path}: {}: {it}", it.instance_path())).collect())
    }
}

/// The front matter of an article.
fn front(text: &str) -> Option<&str> {
    text.strip_prefix("---\n")?.split_once("\n---").map(|it| it.0)
}

/// YAML as an editor reads it.
fn json(yaml: &str) -> Option<Value> {
    serde_json::to_value(serde_yaml::from_str::<serde_yaml::Value>(yaml).ok()?).ok()
}

fn ground(folder: &Path) -> Ground {
    let mut ground = Ground::default();
    for (path, bytes) in contents(&folder.join("content")) {
        ground.put(&format!("content/{path}"), bytes);
    }
    ground.put("vodic.yaml", std::fs::read(folder.join("vodic.yaml")).expect("a site has a configuration"));
    ground
}

#[track_caller]
fn accepts_all(folder: &Path, draft: Draft) {
    let ground = ground(folder);
    let schemas = Schemas::of(&ground, draft).expect("the configuration can be read");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for path in ground.paths() {
        if let Some(found) = ground.text(path).and_then(|text| schemas.wrong(path, text)) {
            seen += 1;
            wrong.extend(found);
        }
    }
    assert!(seen > 8, "files were looked at");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_of_our_content_is_accepted() {
    accepts_all(Path::new(env!("CARGO_MANIFEST_DIR")), Draft::Draft2020);
    accepts_all(Path::new(env!("CARGO_MANIFEST_DIR")), Draft::Draft7);
}

#[test]
fn every_file_of_a_new_site_is_accepted() {
    let made = Vodic::new().run("init guide --languages mk,en,sr-Cyrl").exit(0);
    accepts_all(&made.vodic.path("guide"), Draft::Draft2020);
}

/// Codes of mistakes in the form of a value, or in a name.
const OF_FORM: &[&str] = &[
    "bad-alias",
    "bad-date",
    "bad-lang",
    "bad-name",
    "empty-value",
    "fact-in-translation",
    "missing-field",
    "unknown-entry",
    "unknown-key",
    "unknown-reference",
    "unknown-value",
    "web-address",
    "wrong-kind",
    "wrong-type",
];

/// What a schema cannot tell, by document: the calendar, and names that Windows or the publication keeps for itself.
const UNTOLD: &[(&str, &str)] = &[
    ("bad-date", "there is no date `2023-02-29`"),
    ("bad-alias", "content/pages/about.mk.md:4:5"),
    ("bad-alias", "content/pages/about.mk.md:5:5"),
    ("bad-alias", "content/pages/about.mk.md:6:5"),
];

#[test]
fn every_broken_fixture_is_refused() {
    let (mut refused, mut accepted) = (0, BTreeSet::new());
    for (name, text) in documents() {
        for case in document::read(&text) {
            let Some(schemas) = Schemas::of(&case.ground, Draft::Draft2020) else { continue };
            let expected = case.expected.iter().filter(|it| it.severity == "error");
            let expected = expected.filter(|it| OF_FORM.contains(&it.code.as_str()));
            for it in expected {
                let Some(text) = case.ground.text(&it.path) else { continue };
                // What stands in the body, or is wrong with the name of the file, is none of a schema's business.
                let in_front = it.line > 1 && front(text).is_none_or(|front| it.line <= front.lines().count() + 1);
                match schemas.wrong(&it.path, text).filter(|_| in_front) {
                    Some(wrong) if wrong.is_empty() => drop(accepted.insert(format!("{name}: {it}"))),
                    Some(_) => refused += 1,
                    None => {}
                }
            }
        }
    }
    accepted.retain(|it| !UNTOLD.iter().any(|(name, part)| it.starts_with(name) && it.contains(part)));
    assert!(
        accepted.is_empty(),
        "{} accepted, {refused} refused:\n{}",
        accepted.len(),
        Vec::from_iter(accepted).join("\n")
    );
    assert!(refused > 25, "{refused}");
}

/// Values of every form; `roads` is the name of something in every registry and of an article of every kind.
const SAMPLES: &[&str] = &[
    "roads",
    "events/roads",
    "A b",
    "a--b",
    "MK-703",
    "12",
    "0",
    "-3",
    "1.5",
    "'12'",
    "true",
    "no",
    "2024",
    "2024-05",
    "2024-05-16",
    "--05-16",
    "16.05.2024",
    "https://a.example/b",
    "/a/b/",
    "/a b",
    "mk",
    "sr-Cyrl",
    "m",
    "EUR",
    "people",
    "exact",
    "input",
    "month",
    "local",
    "municipality",
    "a@b.example",
    "CC-BY-4.0",
    "''",
    "' '",
    "",
    "[]",
    "[roads]",
    "[roads, [a]]",
    "{}",
    "{a: b}",
    "{mk: b}",
    "{mk: ''}",
    "{mk: [b]}",
    "{id: roads}",
    "{id: roads, label: b}",
    "{value: 2024}",
    "{off: a}",
    "{of: mk}",
];

/// What the readers accept, and whether a schema has to refuse what they refuse: some say more than a form can.
struct Reading<'a> {
    /// Text before and behind the value.
    around: (&'a str, &'a str),
    path: &'a str,
    reads: &'a dyn Fn(&str) -> bool,
}

/// A site in which everything that can have a name is called `roads`.
fn roads() -> Ground {
    let mut ground = Ground::of_two_languages();
    for register in Register::ALL {
        let entry = match register {
            Register::Organisations => "{name: a, type: private}",
            Register::Places => "{name: a, type: city}",
            Register::Terms => "{name: a, definition: b}",
            Register::Sources => "{title: a, lang: mk}",
            _ => "{name: a}",
        };
        ground.put(&format!("content/registry/{}.yaml", register.name()), format!("roads: {entry}\n"));
    }
    for kind in KINDS {
        ground.put(&format!("content/{}/roads.mk.md", kind.folder), format!("---\n{}---\n", required(kind, "")));
    }
    ground
}

/// The keys that a kind asks for, without one of them.
fn required(kind: &Kind, without: &str) -> String {
    let line = |it: &Field| match it.shape {
        Shape::Choice(words) => format!("{}: {}\n", it.name, words[0]),
        _ => format!("{}: roads\n", it.name),
    };
    let title = if without == "title" { "" } else { "title: a\n" };
    let facts = kind.all_fields().filter(|it| it.required && it.name != without).map(line);
    title.to_owned() + &facts.collect::<String>()
}

fn reads_article(kind: &'static Kind, text: &str) -> bool {
    let name = Slug::check("a").expect("it is a name");
    let lang = "mk".parse().expect("it is a tag");
    let mut notes = Notes::default();
    article::parse(Source::new("a.mk.md", text), Identity { kind, name, lang, folder: "content".into() }, &mut notes);
    !notes.has_errors()
}

/// What the schema and the reader say differently of a value.
fn differences(schemas: &Schemas, reading: &Reading, names: bool, found: &mut Vec<String>) {
    for sample in SAMPLES {
        let text = format!("{}{sample}{}", reading.around.0, reading.around.1);
        let Some(wrong) = schemas.wrong(reading.path, &text) else { continue };
        let reads = (reading.reads)(&text);
        // That nothing is called so, the graph says.
        let unknown = names && reads && (!sample.contains("roads") || *sample == "events/roads");
        if reads != wrong.is_empty() && !unknown {
            found.push(format!("read: {reads}, {wrong:?}: {text}"));
        }
    }
}

fn names(form: &Form) -> bool {
    match form {
        Form::Entry(_) | Form::Article => true,
        Form::Many(form) | Form::ByLang(form) => names(form),
        _ => false,
    }
}

#[test]
fn facts_are_read_as_the_schema_says() {
    let schemas = Schemas::of(&roads(), Draft::Draft2020).expect("the configuration can be read");
    let mut found = Vec::new();
    for kind in KINDS {
        let path = format!("content/{}/a.mk.md", kind.folder);
        let reads = |text: &str| reads_article(kind, text);
        let mut compare = |name: &str, names: bool| {
            let before = format!("---\n{}{name}: ", required(kind, name));
            let reading = Reading { around: (&before, "\n---\n"), path: &path, reads: &reads };
            differences(&schemas, &reading, names, &mut found);
        };
        for field in kind.all_fields() {
            let names =
                matches!(field.shape, Shape::Articles(_) | Shape::Entries(_) | Shape::Roles(..) | Shape::Points);
            compare(field.name, names);
        }
        WORDS.iter().filter(|it| it.name != "translation").for_each(|it| compare(it.name, false));
    }
    assert!(found.is_empty(), "{}\n{} differences", found.join("\n"), found.len());
}

/// A key, the keys within it, and those that it needs, with a value for each.
type Group = (&'static str, &'static [Key], &'static [(&'static str, &'static str)]);

#[test]
fn groups_in_front_matter_are_read_as_the_schema_says() {
    let schemas = Schemas::of(&roads(), Draft::Draft2020).expect("the configuration can be read");
    let event = by_folder("events").expect("there are events");
    let reads = |text: &str| reads_article(event, text);
    let mut found = Vec::new();
    let groups: [Group; 4] = [
        ("start", DATED, &[("value", "2024"), ("why", "b")]),
        ("outcomes", POINT, &[("id", "a"), ("label", "b")]),
        ("figures", FIGURE, &[("id", "a"), ("label", "b"), ("value", "1")]),
        ("translation", TRANSLATION, &[("of", "mk")]),
    ];
    for (name, keys, needed) in groups {
        for key in keys {
            let others = needed.iter().filter(|it| it.0 != key.name).map(|it| format!("{}: {}, ", it.0, it.1));
            let others: String = others.collect();
            let words = if name == "translation" { "title: a\n".to_owned() } else { required(event, "") };
            let before = format!("---\n{words}{name}: {{{others}{}: ", key.name);
            let reading = Reading { around: (&before, "}\n---\n"), path: "content/events/a.mk.md", reads: &reads };
            differences(&schemas, &reading, names(&key.form), &mut found);
        }
    }
    for name in LABELS.iter().map(|it| it.name).chain(["figures", "outcomes", "topics", "form"]) {
        let before = format!("---\ntitle: a\ntranslation: {{of: mk}}\n{name}: ");
        let reading = Reading { around: (&before, "\n---\n"), path: "content/events/a.mk.md", reads: &reads };
        differences(&schemas, &reading, false, &mut found);
    }
    assert!(found.is_empty(), "{}\n{} differences", found.join("\n"), found.len());
}

#[test]
fn registries_and_configuration_are_read_as_the_schema_says() {
    let schemas = Schemas::of(&roads(), Draft::Draft2020).expect("the configuration can be read");
    let mut found = Vec::new();
    for register in Register::ALL {
        let path = format!("content/registry/{}.yaml", register.name());
        let reads = |text: &str| {
            let mut notes = Notes::default();
            registry::parse(&Source::new("a.yaml", text), register, "mk".parse().expect("it is a tag"), &mut notes);
            !notes.has_errors()
        };
        let keys = registry::keys(register);
        for key in keys {
            let value = |it: &Key| match it.form {
                Form::Choice(words) => words[0],
                Form::Lang => "mk",
                _ => "a",
            };
            let others = keys.iter().filter(|it| it.required && it.name != key.name);
            let others: String = others.map(|it| format!("  {}: {}\n", it.name, value(it))).collect();
            let before = format!("a:\n{others}  {}: ", key.name);
            let reading = Reading { around: (&before, "\n"), path: &path, reads: &reads };
            differences(&schemas, &reading, names(&key.form), &mut found);
        }
    }
    let reads = |text: &str| {
        let mut notes = Notes::default();
        let config = config::parse(&Source::new("vodic.yaml", text), &mut notes);
        config.is_some() && !notes.has_errors()
    };
    for key in config::KEYS {
        let needed = [("title", "a"), ("base_url", "https://a.example"), ("languages", "{mk: {}}")];
        let others = needed.iter().filter(|it| it.0 != key.name).map(|it| format!("{}: {}\n", it.0, it.1));
        let before = format!("{}{}: ", others.collect::<String>(), key.name);
        let reading = Reading { around: (&before, "\n"), path: "vodic.yaml", reads: &reads };
        differences(&schemas, &reading, names(&key.form), &mut found);
    }
    assert!(found.is_empty(), "{}\n{} differences", found.join("\n"), found.len());
}

#[test]
fn schemas_stand_where_editors_look() {
    let made = Vodic::site().run("schema --cms mk --ui-lang mk").exit(0).tells("направено: 24 датотеки во `schemas`");
    let settings = std::fs::read_to_string(made.vodic.path(".vscode/settings.json")).expect("it was written");
    for (schema, _) in settings::files() {
        assert!(settings.contains(&format!("\"./schemas/{schema}\"")), "{schema}");
        assert!(made.vodic.path(&format!("schemas/{schema}")).exists(), "{schema}");
    }
    let made = made
        .leaves("schemas/event.json", "https://json-schema.org/draft/2020-12/schema")
        .leaves("schemas/event.json", "\"description\": \"каков собир е\"")
        .leaves(".vscode/extensions.json", "redhat.vscode-yaml")
        .leaves("schemas/cms.mk.yml", "locales:\n  - mk\n")
        .leaves("schemas/cms.mk.yml", "label: работилница\n");
    made.then("schema --draft 7").exit(0).leaves("schemas/event.json", "http://json-schema.org/draft-07/schema#");
}

#[test]
fn what_others_wrote_stays() {
    Vodic::site()
        .file("schemas/event.json", "{}")
        .run("schema")
        .exit(2)
        .tells("was not made by `vodic schema`")
        .leaves_no("schemas/lesson.json");
    Vodic::site()
        .file(".vscode/settings.json", "{\n  // ours\n}\n")
        .run("schema")
        .exit(0)
        .tells("holds remarks, which would be lost")
        .prints("./schemas/event.json")
        .leaves(".vscode/settings.json", "// ours");
}

//! JSON Schemas of front matter, registries, outlines of guides and `vodic.yaml`, made of the lists that their readers go by.
//!
//! They are schemas of draft 2020-12, written in the words that it shares with draft 7, which most editors know. YAML
//! tells words from numbers, and the readers do not: `title: 2024` is a title. A schema must not refuse what is read, so
//! it takes both wherever a word could look like a number.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::content::article::{LABELS, MINOR, WORDS};
use crate::content::config;
use crate::content::facts::{DAYS, EARLIER, FIGURE, POINT};
use crate::content::field::{Field, Register, Shape};
use crate::content::form::{Form, Key};
use crate::content::front::DATED;
use crate::content::kind::list::KINDS;
use crate::content::kind::pattern::Section;
use crate::content::kind::spec::Kind;
use crate::content::office::{OFFICE, WAYS};
use crate::content::outline;
use crate::content::registry;
use crate::graph::whole::Graph;

/// Which draft of JSON Schema a schema says it is of. Its words are the same in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Draft {
    #[default]
    Draft2020,
    /// For programs that know no later one.
    Draft7,
}

impl Draft {
    fn address(self) -> &'static str {
        match self {
            Draft::Draft2020 => "https://json-schema.org/draft/2020-12/schema",
            Draft::Draft7 => "http://json-schema.org/draft-07/schema#",
        }
    }
}

/// The schema of every kind of article, of every registry, of outlines and of the configuration, by file name: `event.json` for front
/// matter in `content/events/`, `registry-places.json`, `guide.json`, `vodic.json`. Descriptions are given in English to `say`.
pub fn all(graph: &Graph, draft: Draft, say: &dyn Fn(&str) -> String) -> BTreeMap<String, Value> {
    let writer = Writer { graph, say };
    let kinds = KINDS.iter().map(|it| (format!("{}.json", it.name), writer.kind(it)));
    let registers = Register::ALL.iter().map(|it| (format!("registry-{}.json", it.name()), writer.register(*it)));
    let config = [("vodic.json", config::KEYS), ("guide.json", outline::KEYS)];
    let config = config.into_iter().map(|(name, keys)| (name.to_owned(), writer.group(keys)));
    let whole = |(name, schema): (String, Value)| (name, writer.whole(schema, draft));
    kinds.chain(registers).chain(config).map(whole).collect()
}

/// What every file says that is made here.
pub const REMARK: &str = "`vodic schema` made this file and makes it anew: what is changed here is lost";

/// A tag of BCP 47, in any case, as far as a pattern can tell.
const LANG: &str = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$";

/// Small ASCII letters, digits and single hyphens.
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// As much of a date as is known.
const DATE: &str = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}(-[0-9]{2})?)$";

struct Writer<'a> {
    graph: &'a Graph,
    say: &'a dyn Fn(&str) -> String,
}

impl Writer<'_> {
    /// A schema that stands alone in its file.
    fn whole(&self, schema: Value, draft: Draft) -> Value {
        let Value::Object(parts) = schema else { return schema };
        let remark = (self.say)(REMARK);
        let mut whole =
            Map::from_iter([("$schema".to_owned(), draft.address().into()), ("$comment".to_owned(), remark.into())]);
        whole.extend(parts);
        whole.insert("$defs".to_owned(), self.names());
        whole.into()
    }

    /// What is called by name: entries of each registry, articles of each kind, languages.
    fn names(&self) -> Value {
        let registers = Register::ALL.iter().map(|it| {
            let names: Vec<&str> = self.graph.library.registry.names(*it).collect();
            (it.name().to_owned(), one_of(names))
        });
        let kinds = KINDS.iter().map(|it| (it.name.to_owned(), one_of(self.articles(it))));
        let langs: Vec<&str> = self.graph.config().languages.iter().map(|it| it.lang.as_str()).collect();
        let lang = json!({"anyOf": [{"enum": langs}, {"type": "string", "pattern": LANG}]});
        // Serbian without a script is Serbian in Cyrillic.
        let serbian = langs.contains(&"sr-Cyrl").then_some("sr");
        let own = one_of(langs.iter().copied().chain(serbian).collect());
        registers
            .chain(kinds)
            .chain([("lang".to_owned(), lang), ("language".to_owned(), own)])
            .collect::<Map<_, _>>()
            .into()
    }

    /// How the articles of a kind can be called.
    fn articles(&self, kind: &Kind) -> Vec<String> {
        let groups = self.graph.groups.iter().map(|it| it.1).filter(|it| it.kind == kind);
        groups.flat_map(|it| [it.name.to_string(), format!("{}/{}", kind.folder, it.name)]).collect()
    }

    /// The front matter of a kind: a translation has words and labels, an original facts.
    fn kind(&self, kind: &'static Kind) -> Value {
        let words = || WORDS.iter().map(|it| (it.name, it.required, self.word(kind, it)));
        let labeled = kind.all_fields().filter(|it| matches!(it.shape, Shape::Points | Shape::Figures));
        let labels = labeled.map(|it| (it.name, false, self.described(by_name(&Form::Text, self), it.about)));
        let others = LABELS.iter().map(|it| (it.name, false, self.key(it)));
        let facts = kind.all_fields().map(|it| (it.name, it.required, self.field(it)));
        let minor = std::iter::once((MINOR.name, false, self.key(&MINOR)));
        let mut schema = json!({
            "type": "object",
            "if": {"type": "object", "required": ["translation"]},
            "then": object(words().chain(labels).chain(others)),
            "else": object(words().filter(|it| it.0 != "translation").chain(minor).chain(facts)),
        });
        if let Some(told) = parts(kind, self.say) {
            schema["description"] = told.into();
        }
        schema
    }

    /// A key for words; how many a title or a summary may have, where a template says so.
    fn word(&self, kind: &Kind, key: &'static Key) -> Value {
        let mut schema = self.key(key);
        let most = kind.pattern.and_then(|it| match key.name {
            "title" => Some(it.title),
            "summary" => Some(it.summary),
            _ => None,
        });
        if let Some(most) = most {
            let most = (self.say)(&format!("at most {most} words"));
            schema["description"] = format!("{}; {most}", (self.say)(key.about)).into();
        }
        schema
    }

    fn register(&self, register: Register) -> Value {
        json!({
            "type": ["object", "null"],
            "propertyNames": {"pattern": SLUG},
            "additionalProperties": self.group(registry::keys(register)),
        })
    }

    fn described(&self, schema: Value, about: &str) -> Value {
        match schema {
            Value::Object(mut parts) => {
                parts.insert("description".to_owned(), (self.say)(about).into());
                parts.into()
            }
            other => json!({"description": (self.say)(about), "anyOf": [other]}),
        }
    }

    fn key(&self, key: &Key) -> Value {
        self.described(self.form(&key.form), key.about)
    }

    fn field(&self, field: &Field) -> Value {
        let many = |one: Value| json!({"anyOf": [one, {"type": "array", "items": one}]});
        let schema = match &field.shape {
            Shape::Date => json!({"anyOf": [self.form(&Form::Date), self.group(DATED)]}),
            Shape::Choice(words) => self.form(&Form::Choice(words)),
            Shape::Choices(words) => many(self.form(&Form::Choice(words))),
            Shape::Number => self.form(&Form::Count(u32::MAX)),
            Shape::Token => self.form(&Form::Text),
            Shape::Langs => self.form(&Form::Many(&Form::Lang)),
            Shape::Articles([]) => self.form(&Form::Many(&Form::Article)),
            Shape::Articles(folders) => {
                let kinds = KINDS.iter().filter(|it| folders.contains(&it.folder));
                many(json!({"anyOf": kinds.map(|it| named(it.name)).collect::<Vec<_>>()}))
            }
            Shape::Entries(register) => many(named(register.name())),
            Shape::Roles(register, roles) => many(self.role(*register, roles)),
            Shape::Points => many(self.group(POINT)),
            Shape::Figures => many(self.figure()),
            Shape::Free => self.form(&Form::Free),
        };
        self.described(schema, field.about)
    }

    /// The name of an entry, or the name and what it did.
    fn role(&self, register: Register, roles: &'static [&'static str]) -> Value {
        let role = self.described(self.form(&Form::Choice(roles)), "what it did");
        let keys = [("id", true, named(register.name())), ("role", false, role)];
        json!({"anyOf": [named(register.name()), object(keys.into_iter())]})
    }

    /// Of a figure, only `some` stands without a number.
    fn figure(&self) -> Value {
        let Value::Object(mut figure) = self.group(FIGURE) else { return Value::Bool(true) };
        let some = json!({"properties": {"qualifier": {"const": "some"}}, "required": ["qualifier"]});
        figure.insert("anyOf".to_owned(), json!([{"required": ["value"]}, {"required": ["target"]}, some]));
        figure.into()
    }

    /// What a figure was before is of some day, and has a number like the figure.
    fn earlier(&self) -> Value {
        let Value::Object(mut earlier) = self.group(EARLIER) else { return Value::Bool(true) };
        let some = json!({"properties": {"qualifier": {"const": "some"}}, "required": ["qualifier"]});
        let days: Vec<Value> = DAYS.iter().map(|it| json!({"required": [it]})).collect();
        earlier.insert("allOf".to_owned(), json!([{"anyOf": [{"required": ["value"]}, some]}, {"anyOf": days}]));
        earlier.into()
    }

    /// An office is reached in one way at least.
    fn office(&self) -> Value {
        let Value::Object(mut office) = self.group(OFFICE) else { return Value::Bool(true) };
        let ways: Vec<Value> = WAYS.iter().map(|it| json!({"required": [it]})).collect();
        office.insert("anyOf".to_owned(), ways.into());
        office.into()
    }

    fn group(&self, keys: &'static [Key]) -> Value {
        object(keys.iter().map(|it| (it.name, it.required, self.key(it))))
    }

    fn form(&self, form: &Form) -> Value {
        let text = |pattern: &str| json!({"type": "string", "pattern": pattern});
        match form {
            Form::Text => json!({"type": ["string", "number", "boolean"], "pattern": "\\S"}),
            Form::Flag => json!({"type": ["boolean", "string"], "pattern": "^([Tt]rue|TRUE|[Ff]alse|FALSE)$"}),
            Form::Count(most) => {
                json!({"type": ["integer", "string"], "minimum": 1, "maximum": most, "pattern": "^0*[1-9][0-9]*$"})
            }
            Form::Decimal => json!({"type": ["number", "string"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}),
            Form::Degrees(most) => json!({
                "type": ["number", "string"],
                "minimum": -most,
                "maximum": most,
                "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
            }),
            Form::Date => json!({"type": ["string", "integer"], "pattern": DATE, "minimum": 1000, "maximum": 9999}),
            Form::Lang => named("lang"),
            Form::OwnLang => named("language"),
            Form::Slug => {
                json!({"type": ["string", "integer", "boolean"], "pattern": SLUG, "maxLength": 200, "minimum": 0})
            }
            Form::Web => text("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]"),
            Form::Path => text("^(/[^/\\s\\\\?#%<>\"]*[^/.\\s\\\\?#%<>\"])+/?$"),
            Form::Below => {
                let pattern = "^(\\./)*/*[^/\\\\]*[^/\\\\\\s][^/\\\\]*(/[^/\\\\]+)*/*$";
                json!({"type": ["string", "number", "boolean"], "pattern": pattern})
            }
            Form::License => {
                let pattern = "^[A-Za-z0-9.+-]*[A-Za-z][A-Za-z0-9.+-]*$";
                json!({"type": ["string", "boolean"], "pattern": pattern})
            }
            Form::Phone => text("^\\+[1-9][0-9]*( [0-9]+)*$"),
            Form::Place => text("^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$"),
            Form::Email => text("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"),
            Form::Unit(units) => json!({"anyOf": [{"enum": units}, text("^[A-Z]{3}$")]}),
            Form::Choice(words) => json!({"enum": words}),
            Form::Kind => json!({"enum": KINDS.iter().map(|it| it.folder).collect::<Vec<_>>()}),
            Form::Entry(register) => named(register.name()),
            Form::Article => json!({"anyOf": KINDS.iter().map(|it| named(it.name)).collect::<Vec<_>>()}),
            Form::Words => json!({"anyOf": [self.form(&Form::Text), self.by_lang(&Form::Text)]}),
            Form::ByLang(form) => self.by_lang(form),
            Form::BySomeLang(form) => {
                let Value::Object(mut parts) = self.by_lang(form) else { return Value::Bool(true) };
                parts.insert("minProperties".to_owned(), 1.into());
                parts.into()
            }
            Form::ByName(form) => by_name(form, self),
            Form::Many(form) => {
                let one = self.form(form);
                json!({"anyOf": [one, {"type": "array", "items": one}]})
            }
            Form::Either(forms) => json!({"anyOf": forms.iter().map(|it| self.form(it)).collect::<Vec<_>>()}),
            Form::Group(keys) if std::ptr::eq(*keys, EARLIER) => self.earlier(),
            Form::Group(keys) if std::ptr::eq(*keys, OFFICE) => self.office(),
            Form::Group(keys) => self.group(keys),
            Form::Nothing => json!({"type": "null"}),
            Form::Free => json!({"type": ["object", "array", "string", "number", "boolean", "null"]}),
        }
    }

    /// Something for each language: those of the site are offered, others may be there.
    fn by_lang(&self, form: &Form) -> Value {
        let one = self.form(form);
        let own = self.graph.config().languages.iter().map(|it| (it.lang.to_string(), one.clone()));
        let properties: Map<String, Value> = own.collect();
        json!({
            "type": "object",
            "properties": properties,
            "propertyNames": {"pattern": LANG},
            "additionalProperties": one,
        })
    }
}

/// Which headings a text of a kind has by its template, and what stands under each: a line for every one.
pub fn parts(kind: &Kind, say: &dyn Fn(&str) -> String) -> Option<String> {
    let line = |it: &Section| {
        let most = say(&format!("at most {} words", it.most));
        format!("## {} {{#{}}}: {}; {most}", say(it.heading), it.name, say(it.about))
    };
    let parts = kind.pattern?.parts;
    Some(parts.iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn by_name(form: &Form, writer: &Writer) -> Value {
    json!({"type": "object", "additionalProperties": writer.form(form)})
}

/// The name of something that is listed once for the whole schema.
fn named(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// One of some words; of none, nothing can stand there.
fn one_of<S: serde::Serialize>(words: Vec<S>) -> Value {
    if words.is_empty() { json!({"not": {}}) } else { json!({"enum": words}) }
}

/// A group of keys and no others: each with whether it has to be there.
fn object(keys: impl Iterator<Item = (&'static str, bool, Value)>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (name, is_required, schema) in keys {
        properties.insert(name.to_owned(), schema);
        required.extend(is_required.then_some(name));
    }
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

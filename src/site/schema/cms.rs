//! The configuration of a form in the browser: of Decap CMS, and of Sveltia CMS, which reads the same.
//!
//! One configuration is for those who write one language: a collection for each kind, whose files end in that language's
//! tag (`i18n` with a file for each language, of which there is one). It has fields for words and for facts that are chosen or short. Figures, points, roles and what a translation was
//! made from have a form in YAML that no widget has: they are hidden, stay as they are, and are left to an editor of texts
//! and to `vodic new --translate`, which begins a translation.

use serde_json::{Map, Value, json};
use url::Url;

use crate::base::lang::Lang;
use crate::content::article::{LABELS, MINOR, WORDS};
use crate::content::field::{Field, Register, Shape};
use crate::content::form::{Form, Key};
use crate::content::kind::common::{EXTRA, TEMPLATE};
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::content::registry::Entry;
use crate::graph::group::Group;
use crate::graph::whole::Graph;
use crate::output::fact::family;
use crate::site::schema::json_schema::parts;

/// How things are called: `text` finds an interface text by its identifier, `say` says an English sentence.
pub struct Names<'a> {
    pub text: &'a dyn Fn(&str) -> Option<String>,
    pub say: &'a dyn Fn(&str) -> String,
}

/// The configuration for those who write `lang`.
pub fn config(graph: &Graph, lang: Lang, names: &Names) -> Value {
    let form = Writer { graph, lang, names };
    json!({
        "backend": backend(graph.config().edit_url.as_deref()),
        "local_backend": true,
        "i18n": {"structure": "multiple_files", "locales": [lang.as_str()], "default_locale": lang.as_str()},
        "media_folder": "content/media",
        // Sveltia CMS wants an absolute one here; every collection has its own, as seen from an article.
        "public_folder": "/media",
        "slug": {"encoding": "ascii", "clean_accents": true},
        // Empty keys are mistakes; Sveltia CMS leaves them out then.
        "output": {"omit_empty_optional_fields": true},
        "collections": KINDS.iter().map(|it| form.collection(it)).collect::<Vec<_>>(),
    })
}

/// Where the texts are kept, as far as the address for corrections tells; else it stands there to be filled in. Sveltia CMS
/// knows no `git-gateway`.
fn backend(edit_url: Option<&str>) -> Value {
    let url = edit_url.and_then(|it| Url::parse(&it.replace("{path}", "")).ok());
    let known = url.as_ref().and_then(|it| {
        let name = match it.host_str()? {
            "github.com" => "github",
            "gitlab.com" => "gitlab",
            _ => return None,
        };
        // `owner/name/edit/main/…`; `group/name/-/edit/main/…`
        let path: Vec<&str> = it.path_segments()?.filter(|it| *it != "-").collect();
        let [owner, repository, _, branch, ..] = path[..] else { return None };
        Some((name, format!("{owner}/{repository}"), branch))
    });
    let (name, repository, branch) = known.unwrap_or(("github", "OWNER/REPOSITORY".to_owned(), "main"));
    json!({"name": name, "repo": repository, "branch": branch})
}

struct Writer<'a> {
    graph: &'a Graph,
    lang: Lang,
    names: &'a Names<'a>,
}

impl Writer<'_> {
    fn collection(&self, kind: &'static Kind) -> Value {
        let label =
            |id: &str| (self.names.text)(&format!("{id}-{}", kind.name)).unwrap_or_else(|| kind.name.to_owned());
        let words = WORDS.iter().filter_map(|it| self.key(it));
        let is_shown = |it: &&Field| **it != EXTRA && **it != TEMPLATE;
        let facts = kind.all_fields().filter(is_shown).filter_map(|it| self.field(kind, it));
        let hidden = hidden(kind).map(|it| json!({"name": it, "widget": "hidden", "required": false, "i18n": true}));
        let mut body = json!({"name": "body", "label": self.say("the text"), "widget": "markdown", "required": false, "i18n": true});
        if let Some(parts) = parts(kind, self.names.say) {
            body["hint"] = parts.into();
        }
        json!({
            "name": kind.folder,
            "label": label("kinds"),
            "label_singular": label("kind"),
            "folder": format!("content/{}", kind.folder),
            "extension": "md",
            "format": "yaml-frontmatter",
            "i18n": true,
            "create": true,
            "identifier_field": "title",
            // The address of a text in the letters of its title would be empty: only ASCII stands in names.
            "slug": "{{fields.slug}}",
            "summary": "{{title}}",
            "media_folder": "/content/media",
            "public_folder": "../media",
            "fields": words.chain(facts).chain(hidden).chain([body]).collect::<Vec<_>>(),
        })
    }

    fn say(&self, english: &str) -> String {
        (self.names.say)(english)
    }

    /// Title, summary and the like.
    fn key(&self, key: &Key) -> Option<Value> {
        let widget = match (&key.form, key.name) {
            (_, "summary") => json!({"widget": "text"}),
            (Form::Text, _) => json!({"widget": "string"}),
            (Form::Flag, _) => json!({"widget": "boolean", "default": true}),
            (Form::Slug, _) => {
                let wrong = self.say("small letters a–z, digits and single hyphens");
                // It is the name of the file, too.
                json!({"widget": "string", "pattern": ["^[a-z0-9]+(-[a-z0-9]+)*$", wrong], "required": true})
            }
            (Form::Many(Form::Path), _) => json!({"widget": "list"}),
            _ => return None,
        };
        Some(self.labeled(widget, key.name, key.about, key.required))
    }

    /// A fact. A translation has none, so none is required.
    fn field(&self, kind: &Kind, field: &'static Field) -> Option<Value> {
        let widget = match &field.shape {
            Shape::Date => {
                let wrong = self.say("a date such as 2024-05-16");
                let date = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}(-[0-9]{2})?)$";
                json!({"widget": "string", "pattern": [date, wrong]})
            }
            Shape::Choice(words) => json!({"widget": "select", "options": self.words(kind, field, words)}),
            Shape::Choices(words) => self.several(self.words(kind, field, words)),
            Shape::Number => json!({"widget": "number", "value_type": "int", "min": 1}),
            Shape::Token => json!({"widget": "string"}),
            Shape::Langs => {
                let langs = self.graph.config().languages.iter();
                self.several(langs.map(|it| option(it.lang.as_str(), &it.label)).collect())
            }
            Shape::Articles(folders) => self.several(self.articles(folders)),
            Shape::Entries(register) => self.several(self.entries(*register)),
            Shape::Roles(..) | Shape::Points | Shape::Figures | Shape::Free => return None,
        };
        Some(self.labeled(widget, field.name, field.about, false))
    }

    fn labeled(&self, widget: Value, name: &str, about: &str, required: bool) -> Value {
        let label = (self.names.text)(&format!("field-{name}")).unwrap_or_else(|| self.say(about));
        let mut parts = Map::from_iter([
            ("name".to_owned(), name.into()),
            ("label".to_owned(), label.into()),
            ("hint".to_owned(), self.say(about).into()),
            ("required".to_owned(), required.into()),
            ("i18n".to_owned(), true.into()),
        ]);
        if let Value::Object(own) = widget {
            parts.extend(own);
        }
        parts.into()
    }

    /// Where there is nothing to choose from yet, there is nothing to show, and both programs would refuse it.
    fn several(&self, options: Vec<Value>) -> Value {
        if options.is_empty() {
            return json!({"widget": "hidden"});
        }
        json!({"widget": "select", "multiple": true, "options": options})
    }

    fn words(&self, kind: &Kind, field: &Field, words: &[&str]) -> Vec<Value> {
        let family = family(kind, field);
        let label = |it: &str| (self.names.text)(&format!("{family}-{it}")).unwrap_or_else(|| it.to_owned());
        words.iter().map(|it| option(it, &label(it))).collect()
    }

    fn entries(&self, register: Register) -> Vec<Value> {
        let chain: Vec<Lang> = self.graph.config().chain(self.lang).collect();
        let name = |it: &Entry| it.name.find(chain.iter().copied()).map(|it| it.0.to_string());
        let entries = self.graph.library.registry.iter().map(|it| it.1).filter(|it| it.register == register);
        entries.map(|it| option(&it.id, &name(it).unwrap_or_else(|| it.id.to_string()))).collect()
    }

    /// Articles of some kinds, of all if none is named, each by the whole of its name: so it means one.
    fn articles(&self, folders: &[&str]) -> Vec<Value> {
        let fits = |it: &&Group| folders.is_empty() || folders.contains(&it.kind.folder);
        let groups = self.graph.groups.iter().map(|it| it.1).filter(fits);
        let title = |it: &Group| {
            let mut versions = it.versions.iter().map(|it| self.graph.article(*it));
            let own = versions.find(|it| it.lang == self.lang);
            own.unwrap_or_else(|| self.graph.article(it.original)).title.to_string()
        };
        groups.map(|it| option(&format!("{}/{}", it.kind.folder, it.name), &title(it))).collect()
    }
}

/// Keys without a widget: hidden, they stay in a file as they are.
fn hidden(kind: &'static Kind) -> impl Iterator<Item = &'static str> {
    let words = ["translation", "check", MINOR.name].into_iter().chain(LABELS.iter().map(|it| it.name));
    let has_none = |it: &&Field| {
        let by_hand = matches!(it.shape, Shape::Roles(..) | Shape::Points | Shape::Figures | Shape::Free);
        by_hand || **it == TEMPLATE
    };
    words.chain(kind.all_fields().filter(has_none).map(|it| it.name))
}

fn option(value: &str, label: &str) -> Value {
    json!({"value": value, "label": label})
}

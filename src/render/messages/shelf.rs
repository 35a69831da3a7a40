//! The message files of every language: ours, and the project's that override them message by message.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Source, Span};
use crate::base::suggest::did_you_mean;
use crate::render::messages::walk::{Part, span_in, walk};

static EMBEDDED: Dir = include_dir!("$CARGO_MANIFEST_DIR/i18n");

codes! {
    MESSAGE_LANGUAGE = "message-language" {
        what: "a file of messages in a folder that is not one of the site's languages",
        why: "nobody will ever read these texts; often the tag of the folder is misspelled",
        instead: "name the folder as the language is named in `languages:` of vodic.yaml, as in `i18n/sr-Cyrl/`",
    }
}

/// One file of messages.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub source: Source,
    /// Whether it is the project's own, and not one that comes with vodic.
    pub own: bool,
    /// Whether its words were converted from another script: what is wrong with them is told of the file as written.
    pub converted: bool,
}

impl Sheet {
    /// What the file says. The parser recovers: entries that it cannot read are `Junk`.
    pub fn parse(&self) -> Resource<&str> {
        parser::parse_runtime(&**self.source.text()).unwrap_or_else(|(resource, _)| resource)
    }
}

/// The files of messages by language; in each, the project's own after the embedded ones.
#[derive(Clone, Debug, Default)]
pub struct Shelf(BTreeMap<Lang, Vec<Sheet>>);

impl Shelf {
    /// The embedded files of `langs` and the project's `own`, which lie in `i18n/<lang>/`.
    pub fn new(notes: &mut Notes, own: Vec<Source>, langs: &[Lang]) -> Shelf {
        let mut shelf = Shelf(langs.iter().map(|&lang| (lang, embedded(lang))).collect());
        for source in own {
            match folder(source.path()).parse::<Lang>().ok().and_then(|lang| shelf.0.get_mut(&lang)) {
                // In this very repository, the messages on disk are the embedded ones.
                Some(sheets)
                    if sheets
                        .iter()
                        .any(|it| it.source.path() == source.path() && it.source.text() == source.text()) => {}
                Some(sheets) => sheets.push(Sheet { source, own: true, converted: false }),
                None => notes.push(stray(&source, langs)),
            }
        }
        shelf
    }

    /// The files of one language, the overriding ones last.
    pub fn sheets(&self, lang: Lang) -> &[Sheet] {
        self.0.get(&lang).map_or(&[], Vec::as_slice)
    }

    /// Gives `lang` the messages of `from` with every word converted, as sr-Latn has those of sr-Cyrl. What `lang` says
    /// itself still wins.
    pub fn derive(&mut self, lang: Lang, from: Lang, convert: impl Fn(&str) -> String) {
        let derived: Vec<Sheet> = self.sheets(from).iter().map(|it| converted(it, lang, &convert)).collect();
        // What the project says wins over what comes with vodic, and what was written over what was converted.
        let split = |sheets: Vec<Sheet>| sheets.into_iter().partition::<Vec<Sheet>, _>(|it| !it.own);
        let (ours, projects) = split(derived);
        let (our_own, projects_own) = split(std::mem::take(self.0.entry(lang).or_default()));
        let mut sheets = [ours, our_own, projects, projects_own].concat();
        sheets.iter_mut().for_each(|it| it.own &= !it.converted);
        self.0.insert(lang, sheets);
    }
}

/// The files that come with vodic for one language.
fn embedded(lang: Lang) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = EMBEDDED
        .get_dir(lang.as_str())
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .filter(|(path, _)| path.ends_with(".ftl"))
        .map(|(path, text)| Sheet { source: Source::new(&format!("i18n/{path}"), text), own: false, converted: false })
        .collect();
    sheets.sort_by(|a, b| a.source.path().cmp(b.source.path()));
    sheets
}

/// The language folder of `i18n/<lang>/…`.
fn folder(path: &str) -> &str {
    path.strip_prefix("i18n/").and_then(|it| it.split('/').next()).unwrap_or_default()
}

fn stray(source: &Source, langs: &[Lang]) -> Diagnostic {
    let name = folder(source.path());
    let message = format!("`{name}` is not a language of this site, so these messages are never read");
    Diagnostic::warning(&MESSAGE_LANGUAGE, source.whole(), message)
        .help_maybe(did_you_mean(name, langs.iter().map(Lang::as_str)))
        .help(format!(
            "name the folder after one of: {}",
            langs.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ")
        ))
}

/// Every value and attribute of the entries of a file, with the identifier it goes by: `id` or `id.attribute`; terms as `-id`.
pub fn patterns<'r, 'a: 'r>(
    entries: impl IntoIterator<Item = &'r Entry<&'a str>>,
) -> Vec<(String, &'a str, &'r Pattern<&'a str>)> {
    let mut out = Vec::new();
    for entry in entries {
        let (id, sign, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name, "", it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (it.id.name, "-", Some(&it.value), &it.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        out.extend(value.map(|it| (format!("{sign}{id}"), id, it)));
        out.extend(attributes.iter().map(|it| (format!("{sign}{id}.{}", it.id.name), it.id.name, &it.value)));
    }
    out
}

/// A file whose words are converted and all else copied letter by letter.
fn converted(sheet: &Sheet, lang: Lang, convert: &impl Fn(&str) -> String) -> Sheet {
    let resource = sheet.parse();
    let mut spans: Vec<Span> = Vec::new();
    for (_, _, pattern) in patterns(&resource.body) {
        walk(pattern, &mut |part| {
            if let Part::Text(text) = part
                // Its letters stand for others, as in `\u00a0`.
                && !text.contains('\\')
            {
                spans.push(span_in(&sheet.source, text));
            }
        });
    }
    let text: &str = sheet.source.text();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for span in spans {
        out.push_str(&text[done..span.start as usize]);
        out.push_str(&convert(&text[span.start as usize..span.end as usize]));
        done = span.end as usize;
    }
    out.push_str(&text[done..]);
    let path = sheet.source.path().replacen(folder(sheet.source.path()), lang.as_str(), 1);
    Sheet { source: Source::new(&path, out), own: sheet.own, converted: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    #[test]
    fn own_files_come_after_ours() {
        let mut notes = Notes::default();
        let own = vec![Source::new("i18n/mk/site.ftl", "hello = Здраво\n")];
        let shelf = Shelf::new(&mut notes, own, &[lang("mk")]);
        assert!(notes.is_empty());
        assert!(shelf.sheets(lang("mk")).last().unwrap().own);
        assert!(!shelf.sheets(lang("mk"))[0].own);
    }

    #[test]
    fn a_folder_that_is_no_language_is_told() {
        let mut notes = Notes::default();
        Shelf::new(&mut notes, vec![Source::new("i18n/sr-Cyr1/a.ftl", "")], &[lang("sr-Cyrl")]);
        let note = notes.iter().next().unwrap();
        assert_eq!((note.code.name, note.help[0].as_str()), ("message-language", "did you mean `sr-Cyrl`?"));
    }

    #[test]
    fn a_derived_script_converts_words_and_nothing_else() {
        let own =
            vec![Source::new("i18n/sr-Cyrl/a.ftl", "hello = Ana { $ana ->\n    [ana] Ana\n   *[other] { -ana }\n }\n")];
        let mut shelf = Shelf::default();
        shelf.0.insert(
            lang("sr-Cyrl"),
            own.into_iter().map(|source| Sheet { source, own: true, converted: false }).collect(),
        );
        shelf.derive(lang("sr-Latn"), lang("sr-Cyrl"), |it| it.replace("Ana", "Ina"));
        let sheet = &shelf.sheets(lang("sr-Latn"))[0];
        assert_eq!(&**sheet.source.text(), "hello = Ina { $ana ->\n    [ana] Ina\n   *[other] { -ana }\n }\n");
        assert_eq!(sheet.source.path(), "i18n/sr-Latn/a.ftl");
    }
}

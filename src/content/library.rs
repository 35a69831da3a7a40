//! Everything authors wrote, read and parsed.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::base::diagnostic::{Diagnostic, Noted, Notes, codes};
use crate::base::fault::at_hand;
use crate::base::files::{Entry as FileEntry, Files};
use crate::base::lang::{BadLang, Lang};
use crate::base::slug::{LONGEST, Slug, is_device};
use crate::base::source::Source;
use crate::base::suggest::did_you_mean;
use crate::base::text::Text;
use crate::content::article::{self, Article, Identity};
use crate::content::config::{self, Config, NO_CONFIG, UNKNOWN_LANGUAGE};
use crate::content::convert;
use crate::content::field::Register;
use crate::content::front::{BAD_LANG, BAD_NAME};
use crate::content::kind::list::{KINDS, by_folder};
use crate::content::kind::spec::Kind;
use crate::content::media::{self, Medium, UNKNOWN_FILE};
use crate::content::memory::Memory;
use crate::content::outline::{self, Outline};
use crate::content::registry::{self, Registry, UNKNOWN_REGISTER};
use crate::content::text_file::{self, UNREADABLE};

codes! {
    UNKNOWN_KIND = "unknown-kind" {
        what: "a folder in `content/` that is no kind of article",
        why: "its articles would be in no list",
        instead: "move the file to one of the folders that the message names",
    }
    SAME_NAME = "same-name" {
        what: "two files whose names differ only by case or by the way their letters are composed",
        why: "on Windows and macOS they are one file, and one of them is lost with the next copy",
        instead: "rename one of the two, or delete the one that was left behind",
    }
    LINK_IN_CONTENT = "link-in-content" {
        what: "a symbolic link, a pipe or a device among the content",
        why: "a link may lead out of the project and publish what was never meant to be; a pipe would wait for ever",
        instead: "put a copy of the file in its place",
    }
    UNKNOWN_THEME = "unknown-theme" {
        what: "a theme that has no folder in `themes/`",
        why: "the site would look otherwise than its makers decided",
        instead: "correct the name in vodic.yaml, or delete the line `theme:` to get the built-in theme",
    }
    NO_CONTENT = "no-content" {
        what: "a project without a folder `content`, or with nothing in it",
        why: "the site would be an empty shell; most often the command runs in another folder than was meant",
        instead: "put articles into `content`, each in the folder of its kind; `vodic init` shows how",
    }
    FILE_NAME = "file-name" {
        what: "a file name that some system cannot hold: not UTF-8, too long, reserved by Windows, ending in a dot or space",
        why: "colleagues with another computer could not open the project",
        instead: "rename it with small letters, digits and hyphens",
    }
}

/// All that was read: configuration, registry, articles, media, and what the project says about its looks.
#[derive(Clone, Debug)]
pub struct Library {
    pub config: Config,
    pub registry: Arc<Registry>,
    /// Those that were written, sorted by path; then those that were converted from them.
    pub articles: Vec<Arc<Article>>,
    /// Sorted by path.
    pub media: Arc<Vec<Medium>>,
    /// Outlines of guides, sorted by path.
    pub outlines: Arc<Vec<Outline>>,
    /// `templates/` of the project and of its theme, by template name.
    pub templates: BTreeMap<String, Source>,
    /// Files of `assets/` of the project and of its theme, by name below `assets/`.
    pub assets: Arc<BTreeMap<String, Vec<u8>>>,
    /// `i18n/<lang>/*.ftl` of the project.
    pub messages: Vec<Source>,
    /// `i18n/<lang>/synonyms.txt` of the project.
    pub synonyms: Vec<Source>,
}

impl Library {
    /// The articles that have a file of their own.
    pub fn written(&self) -> &[Arc<Article>] {
        let converted = self.articles.iter().rev().take_while(|it| it.is_converted()).count();
        &self.articles[..self.articles.len() - converted]
    }
}

const CONTENT: &str = "content/";

/// Reads and parses everything. `None` only without a usable configuration; the notes say why.
pub fn read(files: &dyn Files) -> Noted<Option<Library>> {
    read_again(files, &mut Memory::default())
}

/// The same, for whoever has read it before: only what has changed is parsed.
pub fn read_again(files: &dyn Files, memory: &mut Memory) -> Noted<Option<Library>> {
    let mut notes = Notes::default();
    let config = read_config(files, &mut notes);
    let Some(mut config) = config else { return Noted { value: None, notes } };
    let listed = list(files, "content", &mut notes);
    if listed.is_empty() && !notes.has_errors() {
        let message = "there are no texts in the folder `content`";
        notes.push(
            Diagnostic::warning(&NO_CONTENT, Source::unread("content").whole(), message)
                .help("write a first one, such as `content/pages/about.md`, or look whether this is the right folder"),
        );
    }
    let mut names =
        Names { config: &config, articles: Vec::new(), media: Vec::new(), registers: Vec::new(), outlines: Vec::new() };
    for path in &listed {
        names.sort_out(path, &mut notes);
    }
    let Names { articles, media, registers, outlines, .. } = names;
    let mut articles = parse_articles(files, articles, memory, &mut notes);
    convert_articles(&mut articles, &config, memory);
    let media = read_media(files, &media, memory, &mut notes);
    memory.forget(&listed);
    let paths: Vec<&str> = registers.iter().map(|it| it.0.as_str()).collect();
    let registry =
        memory.registry(files, &paths, &config, &mut notes, |notes| read_registry(files, &registers, &config, notes));
    let outlines = read_outlines(files, &outlines, &config, &mut notes);
    convert::config(&mut config);
    let theme = format!("themes/{}", config.theme.value);
    check_theme(files, &config, &theme, &mut notes);
    let (messages, synonyms) = read_words(files, &mut notes);
    let library = Library {
        templates: read_templates(files, &config, &mut notes),
        assets: Arc::new(read_assets(files, &[&format!("{theme}/assets"), "assets"], &mut notes)),
        messages,
        synonyms,
        registry,
        config,
        articles,
        media: Arc::new(media),
        outlines: Arc::new(outlines),
    };
    Noted { value: Some(library), notes }
}

fn read_config(files: &dyn Files, notes: &mut Notes) -> Option<Config> {
    match files.read(config::PATH, text_file::LIMIT) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            notes.push(
                Diagnostic::error(&NO_CONFIG, Source::unread(config::PATH).whole(), "there is no vodic.yaml here")
                    .help("run the command in the project's folder, or name that with `--root`")
                    .help("`vodic init DIR` starts a new project"),
            );
            None
        }
        _ => config::parse(&text_file::read(files, config::PATH, notes)?, notes),
    }
}

/// The regular files below a folder, sorted; links, pipes and unreadable names are noted.
fn list(files: &dyn Files, dir: &str, notes: &mut Notes) -> Vec<String> {
    let entries = files.list(dir).unwrap_or_else(|error| {
        let place = Source::unread(dir).whole();
        notes.push(
            Diagnostic::error(&UNREADABLE, place, format!("this folder cannot be read: {error}"))
                .help("look at its permissions, then try again"),
        );
        Vec::new()
    });
    let mut kept = Vec::with_capacity(entries.len());
    for (path, entry) in entries {
        let place = || Source::unread(&path).whole();
        match entry {
            FileEntry::File(_) => kept.push(path),
            FileEntry::Link => notes.push(
                Diagnostic::error(&LINK_IN_CONTENT, place(), "this is a link to another file; links are not followed")
                    .help("put a copy of the file in its place"),
            ),
            FileEntry::Special => {
                notes.push(Diagnostic::error(&LINK_IN_CONTENT, place(), "this is not a regular file").help("delete it"))
            }
            FileEntry::Unreadable => notes.push(
                Diagnostic::error(&FILE_NAME, place(), "this name is not UTF-8")
                    .help("rename it with small letters, digits and hyphens"),
            ),
        }
    }
    same_names(&kept, notes);
    kept
}

/// A path as systems see it that do not tell capital letters and Unicode normalization apart.
pub fn folded(path: &str) -> String {
    match path.is_ascii() {
        true => path.to_ascii_lowercase(),
        false => path.nfc().flat_map(char::to_lowercase).collect(),
    }
}

/// Paths that differ only by case or Unicode normalization.
fn same_names(paths: &[String], notes: &mut Notes) {
    let mut seen: BTreeMap<String, &String> = BTreeMap::new();
    for path in paths {
        if let Some(first) = seen.insert(folded(path), path) {
            let message = format!("`{path}` and `{first}` are one file on Windows and macOS");
            notes.push(
                Diagnostic::error(&SAME_NAME, Source::unread(path).whole(), message)
                    .other(Source::unread(first).whole(), "the other")
                    .help("rename one of the two"),
            );
        }
    }
}

/// Tells articles, registries and media apart by their paths.
struct Names<'a> {
    config: &'a Config,
    articles: Vec<(String, Identity)>,
    media: Vec<String>,
    registers: Vec<(String, Register)>,
    outlines: Vec<(String, Slug)>,
}

impl Names<'_> {
    fn sort_out(&mut self, path: &str, notes: &mut Notes) {
        let place = || Source::unread(path).whole();
        if let Some(odd) = odd_name(path) {
            notes.push(
                Diagnostic::error(&FILE_NAME, place(), odd).help("rename it with small letters, digits and hyphens"),
            );
            return;
        }
        let parts: Vec<&str> = path.trim_start_matches(CONTENT).split('/').collect();
        match parts[..] {
            ["registry", file] if !media::is_picture(file) => {
                match Register::ALL.iter().find(|it| file.strip_suffix(".yaml") == Some(it.name())) {
                    Some(register) => self.registers.push((path.to_owned(), *register)),
                    None => {
                        let names = Register::ALL.map(Register::name);
                        notes.push(
                            Diagnostic::error(&UNKNOWN_REGISTER, place(), "there is no registry of this name")
                                .help_maybe(did_you_mean(file.trim_end_matches(".yaml"), names))
                                .help(format!("the registries are: {}, each with `.yaml`", names.join(", "))),
                        );
                    }
                }
            }
            [outline::FOLDER, file] if file.ends_with(".yaml") => self.outline(path, file, notes),
            [folder, .., file] if file.ends_with(".md") => match by_folder(folder) {
                Some(kind) if parts.len() <= 3 => {
                    let identity = self.identity(path, kind, &parts[1..], notes);
                    self.articles.extend(identity.map(|it| (path.to_owned(), it)));
                }
                Some(_) => notes.push(
                    Diagnostic::error(&UNKNOWN_FILE, place(), "this article stands one folder too deep").help(format!(
                        "articles stand at content/{folder}/name.mk.md or content/{folder}/name/index.mk.md"
                    )),
                ),
                None => self.unknown_kind(path, folder, notes),
            },
            [file] if file.ends_with(".md") => self.unknown_kind(path, "", notes),
            _ if media::is_medium(path) => self.media.push(path.to_owned()),
            _ => notes.push(
                Diagnostic::error(&UNKNOWN_FILE, place(), "this file is neither an article nor a medium we publish")
                    .help("articles are called `name.mk.md`; media are pictures, PDF, office documents, recordings"),
            ),
        }
    }

    /// The name of an outline.
    fn outline(&mut self, path: &str, file: &str, notes: &mut Notes) {
        let name = file.trim_end_matches(".yaml");
        match Slug::check(name) {
            Some(slug) => self.outlines.push((path.to_owned(), slug)),
            None => {
                let better = Slug::of(name, self.config.default_language);
                let place = Source::unread(path).whole();
                notes.push(
                    Diagnostic::error(&BAD_NAME, place, format!("`{name}` is not fit for an address"))
                        .help(format!("rename the file to `{better}.yaml`")),
                );
            }
        }
    }

    fn unknown_kind(&self, path: &str, folder: &str, notes: &mut Notes) {
        let folders = || KINDS.iter().map(|it| it.folder);
        notes.push(
            Diagnostic::error(&UNKNOWN_KIND, Source::unread(path).whole(), "this folder is no kind of article")
                .help_maybe(did_you_mean(folder, folders()))
                .help(format!("the folders are: {}", folders().collect::<Vec<_>>().join(", "))),
        );
    }

    /// Kind, name and language of `name.mk.md` or `name/index.mk.md`.
    fn identity(&self, path: &str, kind: &'static Kind, parts: &[&str], notes: &mut Notes) -> Option<Identity> {
        let stem = parts.last()?.strip_suffix(".md")?;
        let (stem, tag) = stem.rsplit_once('.').map_or((stem, None), |(stem, tag)| (stem, Some(tag)));
        let name = match parts {
            [folder, _] if stem == "index" => folder,
            [_, _] => {
                notes.push(
                    Diagnostic::error(
                        &UNKNOWN_FILE,
                        Source::unread(path).whole(),
                        "in a folder of its own, an article is called `index`",
                    )
                    .help("rename it to `index.mk.md`, with its own language"),
                );
                return None;
            }
            _ => stem,
        };
        let lang = self.lang(path, tag, notes);
        let slug = Slug::check(name);
        if slug.is_none() {
            let better = Slug::of(name, lang.unwrap_or(self.config.default_language));
            notes.push(
                Diagnostic::error(
                    &BAD_NAME,
                    Source::unread(path).whole(),
                    format!("`{name}` is not fit for an address"),
                )
                .help(format!("rename the file to `{better}.….md`, in all its languages")),
            );
        }
        let folder = Text::from(path.rsplit_once('/').map_or("", |(folder, _)| folder));
        Some(Identity { kind, name: slug?, lang: lang?, folder })
    }

    fn lang(&self, path: &str, tag: Option<&str>, notes: &mut Notes) -> Option<Lang> {
        let Some(tag) = tag else { return Some(self.config.default_language) };
        let place = Source::unread(path).whole();
        match tag.parse::<Lang>() {
            Ok(lang) if !self.config.has(lang) => {
                let known = self.config.languages.iter().map(|it| it.lang.to_string()).collect::<Vec<_>>();
                notes.push(
                    Diagnostic::error(&UNKNOWN_LANGUAGE, place, format!("`{lang}` is not a language of this site"))
                        .help_maybe(did_you_mean(tag, known.iter().map(String::as_str)))
                        .help("correct the file's name, or add the language under `languages:` in vodic.yaml"),
                );
                None
            }
            Ok(lang) if lang.as_str() != tag && tag != "sr" => {
                notes.push(
                    Diagnostic::warning(&BAD_LANG, place, format!("the tag `{tag}` is written `{lang}`"))
                        .help("rename the file: some systems tell small and capital letters apart"),
                );
                Some(lang)
            }
            Ok(lang) => Some(lang),
            Err(bad) => {
                let help = match bad {
                    BadLang::Instead(tag) => format!("write `{tag}`"),
                    BadLang::Malformed => "name the file `name.mk.md`, with the tag of its language".to_owned(),
                };
                notes.push(Diagnostic::error(&BAD_LANG, place, format!("`{tag}` is not a language tag")).help(help));
                None
            }
        }
    }
}

/// What is wrong with a path on some systems.
fn odd_name(path: &str) -> Option<&'static str> {
    for part in path.split('/') {
        if is_device(part) {
            return Some("Windows keeps this name for a device");
        }
        if part.ends_with('.') || part.ends_with(' ') {
            return Some("this name ends in a dot or a space, which Windows drops");
        }
        if part.len() > LONGEST {
            return Some("this name is longer than 200 bytes");
        }
        if part.contains(|it: char| {
            it.is_control() || matches!(it, '?' | '#' | '%' | '\\' | ':' | '*' | '"' | '<' | '>' | '|')
        }) {
            return Some("this name holds a character that addresses or some systems cannot hold");
        }
    }
    None
}

/// Parses in parallel; articles and notes come in the order of paths.
fn parse_articles(
    files: &dyn Files,
    paths: Vec<(String, Identity)>,
    memory: &mut Memory,
    notes: &mut Notes,
) -> Vec<Arc<Article>> {
    let known = &*memory;
    let parsed: Vec<(Noted<Arc<Article>>, bool)> = paths
        .par_iter()
        .map(|(path, identity)| match known.article(files, path, identity) {
            Some(article) => (article, false),
            None => (parse_article(files, path, identity), true),
        })
        .collect();
    let new = paths.iter().zip(&parsed).filter(|(_, (_, is_new))| *is_new);
    new.for_each(|((path, _), (article, _))| memory.keep_article(files, path, article));
    parsed.into_iter().map(|(it, _)| it.into(notes)).collect()
}

/// Parses the article in a file.
pub fn parse_article(files: &dyn Files, path: &str, identity: &Identity) -> Noted<Arc<Article>> {
    Noted::collect(|notes| {
        let article = at_hand(path, || match text_file::read(files, path, notes) {
            Some(source) => article::parse(source, identity.clone(), notes),
            // Nothing is left of an unreadable file but its name; what is wrong was said.
            None => article::parse(Source::unread(path), identity.clone(), &mut Notes::default()),
        });
        Arc::new(article)
    })
}

/// Parses the file of an article as it is now; what is wrong with it is not told.
pub fn parse_again(files: &dyn Files, article: &Article) -> Arc<Article> {
    let (kind, name, lang, folder) = (article.kind, article.name.clone(), article.lang, article.folder.clone());
    parse_article(files, article.source.path(), &Identity { kind, name, lang, folder }).value
}

/// Adds the articles that the configuration wants in another script and nobody wrote in it.
fn convert_articles(articles: &mut Vec<Arc<Article>>, config: &Config, memory: &mut Memory) {
    let mut pairs = Vec::new();
    for (lang, from, conversion) in config.derived() {
        let wanted = convert::wanted(articles, lang, from);
        let known = &*memory;
        let converted: Vec<Arc<Article>> = wanted
            .par_iter()
            .map(|it| known.converted(it, lang).unwrap_or_else(|| Arc::new(convert::article(it, lang, conversion))))
            .collect();
        pairs.extend(wanted.into_iter().zip(converted.iter().cloned()));
        articles.extend(converted);
    }
    memory.keep_converted(pairs.into_iter());
}

fn read_media(files: &dyn Files, paths: &[String], memory: &mut Memory, notes: &mut Notes) -> Vec<Medium> {
    let known = &*memory;
    let read: Vec<Noted<Arc<Option<Medium>>>> = paths
        .par_iter()
        .map(|path| {
            let read = || Noted::collect(|notes| Arc::new(media::read(files, path, notes)));
            known.medium(files, path).unwrap_or_else(read)
        })
        .collect();
    paths.iter().zip(&read).for_each(|(path, it)| memory.keep_medium(files, path, it));
    read.into_iter().filter_map(|it| it.into(notes).as_ref().clone()).collect()
}

fn read_registry(files: &dyn Files, paths: &[(String, Register)], config: &Config, notes: &mut Notes) -> Registry {
    let mut entries = Vec::new();
    for (path, register) in paths {
        if let Some(source) = text_file::read(files, path, notes) {
            entries.extend(registry::parse(&source, *register, config.default_language, notes));
        }
    }
    entries.iter_mut().for_each(|it| convert::entry(it, config));
    Registry::new(entries)
}

fn read_outlines(files: &dyn Files, paths: &[(String, Slug)], config: &Config, notes: &mut Notes) -> Vec<Outline> {
    let mut outlines = Vec::new();
    for (path, name) in paths {
        if let Some(source) = text_file::read(files, path, notes) {
            outlines.extend(outline::parse(&source, name.clone(), notes));
        }
    }
    outlines.iter_mut().for_each(|it| convert::outline(it, config));
    outlines
}

/// A theme that is not built in has a folder.
fn check_theme(files: &dyn Files, config: &Config, folder: &str, notes: &mut Notes) {
    let is_there = || files.list(folder).is_ok_and(|it| !it.is_empty());
    if *config.theme.value != *config::BUILT_IN && !is_there() {
        let message = format!("there is no theme `{}`", config.theme.value);
        notes.push(
            Diagnostic::error(&UNKNOWN_THEME, config.source.at(config.theme.span), message)
                .help(format!("put it at {folder}/, or delete the line to get the built-in theme")),
        );
    }
}

/// Templates by name; a later folder overrides an earlier one.
/// The folders of templates, those that override others last.
fn template_folders(config: &Config) -> [String; 2] {
    [format!("themes/{}/templates", config.theme.value), "templates".to_owned()]
}

/// Whether a file is a template of the project or of its theme.
pub fn is_template(path: &str, config: &Config) -> bool {
    template_folders(config).iter().any(|it| path.strip_prefix(it.as_str()).is_some_and(|it| it.starts_with('/')))
}

/// The templates of the project and of its theme, by name.
pub fn read_templates(files: &dyn Files, config: &Config, notes: &mut Notes) -> BTreeMap<String, Source> {
    let mut templates = BTreeMap::new();
    for folder in &template_folders(config) {
        for path in list(files, folder, notes) {
            if let Some(source) = text_file::read(files, &path, notes) {
                templates.insert(path[folder.len() + 1..].to_owned(), source);
            }
        }
    }
    templates
}

fn read_assets(files: &dyn Files, folders: &[&str], notes: &mut Notes) -> BTreeMap<String, Vec<u8>> {
    let mut assets = BTreeMap::new();
    for folder in folders {
        for path in list(files, folder, notes) {
            match files.read(&path, media::LIMIT) {
                Ok(bytes) => drop(assets.insert(path[folder.len() + 1..].to_owned(), bytes)),
                Err(error) => notes.push(
                    Diagnostic::error(
                        &UNREADABLE,
                        Source::unread(&path).whole(),
                        format!("this file cannot be read: {error}"),
                    )
                    .help("look at its permissions and its size, then try again"),
                ),
            }
        }
    }
    assets
}

/// Lists of messages, and lists of synonyms.
fn read_words(files: &dyn Files, notes: &mut Notes) -> (Vec<Source>, Vec<Source>) {
    let (mut messages, mut synonyms) = (Vec::new(), Vec::new());
    for path in list(files, "i18n", notes) {
        let is_synonyms = path.ends_with("/synonyms.txt");
        if is_synonyms || path.ends_with(".ftl") {
            let kept = if is_synonyms { &mut synonyms } else { &mut messages };
            kept.extend(text_file::read(files, &path, notes));
            continue;
        }
        let message = "this file is no list of messages, and nothing reads it";
        notes.push(
            Diagnostic::warning(&UNKNOWN_FILE, Source::unread(&path).whole(), message)
                .help("messages stand in files such as `i18n/mk/site.ftl`, synonyms in `i18n/mk/synonyms.txt`"),
        );
    }
    (messages, synonyms)
}

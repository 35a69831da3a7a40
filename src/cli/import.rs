//! `vodic import`

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use serde::Serialize;

use crate::base::diagnostic::{Notes, Severity};
use crate::base::files::{Files, Memory};
use crate::base::lang::Lang;
use crate::base::report::emit::emit;
use crate::base::report::style::Format;
use crate::base::report::summary::count;
use crate::base::slug::Slug;
use crate::cli::args;
use crate::cli::author::{Author, given, path, short};
use crate::cli::closing::{told_elsewhere, unprinted};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::labels::Labels;
use crate::cli::program;
use crate::cli::questions::Questions;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::speech::voice::Speech;
use crate::content::field::{Field, Register};
use crate::content::import::draft::{Draft, Tally, draft};
use crate::content::import::language;
use crate::content::import::links::TEXT;
use crate::content::import::model::Picture;
use crate::content::import::read::{self, Refused};
use crate::content::kind::common::{PUBLISHED, SOURCES};
use crate::content::kind::page;
use crate::content::kind::spec::Kind;
use crate::content::registration::{self, Registration};
use crate::content::registry::Entry;
use crate::content::to_write::{self, Beginning};
use crate::deliver::{foreign, write};

/// The registry that names where texts come from.
const REGISTRY: &str = "content/registry/sources.yaml";

/// Makes drafts of texts that were written elsewhere.
pub fn import(screen: &mut Screen, voice: &Voice, root: &Path, typed: args::Import) -> Result<Exit, Refusal> {
    let reading = Reading::only(root).map_err(Refusal::Asked)?;
    let site = program::relate(&reading)?;
    let Some(graph) = &site.value else {
        told_elsewhere(screen, voice, &site.notes);
        return Ok(Exit::Usage);
    };
    let texts = match texts(&typed, voice.speech) {
        Ok(texts) => texts,
        Err(refused) => return refused_files(screen, voice, refused),
    };
    let labels = Labels::of(voice.speech);
    let questions = Questions { screen, speech: voice.speech, asks: !typed.no_questions };
    let author = Author { graph, root, labels, questions };
    let mut desk = Desk {
        author,
        typed: &typed,
        files: Memory::default(),
        order: Vec::new(),
        new: Vec::new(),
        groups: BTreeMap::new(),
        called: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    let made = desk.lay_out(texts)?;
    let Desk { files, order, new, .. } = desk;
    let mut written = Writing { files, order };
    written.register(root, &new)?;
    let said = program::would_say_of(&reading, &written.files)?;
    let has_errors = said.has_errors();
    tell(screen, voice, &made, said)?;
    if has_errors {
        let why =
            "these texts would have mistakes, so nothing was written\nhelp: mend them in the file, and import it again";
        screen.tell(format!("{}\n", voice.speech.story(why)).as_bytes());
        return Ok(Exit::Mistakes);
    }
    written.write(root, typed.into.as_deref())?;
    close(screen, voice, &made, new.len(), typed.into.as_deref())?;
    Ok(Exit::Done)
}

/// A text to import, and the name of its file without its ending.
struct Text {
    file: String,
    draft: Draft,
}

/// Every text of every file; of those that cannot be read, all are told.
fn texts(typed: &args::Import, speech: Speech) -> Result<Vec<Text>, Vec<Refused>> {
    let (mut texts, mut refused) = (Vec::new(), Vec::new());
    for path in &typed.files {
        let shown = path.display().to_string();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let beside = |address: &str| match typed.uploads.as_deref().and_then(|it| foreign::upload(it, address)) {
            Some(found) => found,
            None => foreign::beside(path, address),
        };
        let read = foreign::read(path)
            .map_err(|error| Refused::Unknown(format!("`{shown}` cannot be read: {error}\nhelp: look at its name")))
            .and_then(|bytes| read::read(&shown, &bytes, typed.encoding.as_deref(), &beside));
        match read {
            Ok(all) => {
                let draft = |it| draft(it, &stem, &|it| speech.say(it));
                texts.extend(all.into_iter().map(|it| Text { file: shown.clone(), draft: draft(it) }));
            }
            Err(why) => refused.push(why),
        }
    }
    if refused.is_empty() { Ok(texts) } else { Err(refused) }
}

/// Says what is wrong with files; nothing was written.
fn refused_files(screen: &mut Screen, voice: &Voice, refused: Vec<Refused>) -> Result<Exit, Refusal> {
    let is_broken = refused.iter().all(|it| matches!(it, Refused::Broken(_)));
    for Refused::Unknown(why) | Refused::Broken(why) in refused {
        screen.tell(format!("{}: {}\n", voice.speech.say("error"), voice.speech.story(&why)).as_bytes());
    }
    screen.tell(format!("{}\n", voice.speech.say("nothing was written")).as_bytes());
    Ok(if is_broken { Exit::Mistakes } else { Exit::Usage })
}

/// A draft that was laid out.
#[derive(Serialize)]
struct Made {
    /// What it is, for programs that read these lines among those of notes.
    kind: &'static str,
    path: String,
    from: String,
    lang: String,
    words: usize,
    words_shown: usize,
    words_in_remarks: usize,
    words_lost: Vec<String>,
    pictures: usize,
    #[serde(skip)]
    notes: Notes,
}

/// Where drafts are laid out before anything is written.
struct Desk<'a> {
    author: Author<'a>,
    typed: &'a args::Import,
    files: Memory,
    /// Paths of files in the order in which they are written, each with whether it is a text.
    order: Vec<(String, Vec<u8>)>,
    new: Vec<Registration>,
    /// Texts that are translations of one another: by kind and group, their name and their languages, the original first.
    groups: BTreeMap<(&'static str, String), (String, Vec<Lang>)>,
    /// What texts will be called, by their file and their id there.
    called: BTreeMap<(String, String), Called>,
    /// Folder and name of each article of this run.
    taken: BTreeSet<String>,
}

/// What an article will be called.
#[derive(Clone, Debug)]
struct Called {
    kind: &'static Kind,
    name: String,
    lang: Lang,
    /// The language that it is translated from.
    of: Option<Lang>,
}

/// Puts the texts of a group next to each other, that in the default language first.
fn originals_first(texts: Vec<(Text, Lang)>, default: Lang) -> Vec<(Text, Lang)> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut keyed: Vec<((usize, bool), (Text, Lang))> = Vec::with_capacity(texts.len());
    for (at, (text, lang)) in texts.into_iter().enumerate() {
        let group = text.draft.about.origin.group.clone();
        let at = group.map_or(at, |it| *first.entry(it).or_insert(at));
        keyed.push(((at, lang != default), (text, lang)));
    }
    keyed.sort_by_key(|it| it.0);
    keyed.into_iter().map(|it| it.1).collect()
}

impl Desk<'_> {
    fn lay_out(&mut self, texts: Vec<Text>) -> Result<Vec<Made>, Refusal> {
        // Pages of WordPress are pages here, whatever its other texts are.
        let is_asked = self.typed.kind.is_some() || texts.iter().any(|it| it.draft.about.origin.kind != "page");
        let kind = if is_asked { self.author.kind(self.typed.kind.clone(), "--kind …")? } else { &page::KIND };
        let given = given(kind, None, None, &self.typed.facts).map_err(Refusal::Asked)?;
        let mut facts = self.author.values(kind, given)?;
        self.author.required(kind, &mut facts)?;
        let mut all = Vec::with_capacity(texts.len());
        for text in texts {
            let lang = self.lang(&text.file, &text.draft)?;
            all.push((text, lang));
        }
        let mut called = Vec::with_capacity(all.len());
        for (text, lang) in originals_first(all, self.author.graph.config().default_language) {
            let kind = if text.draft.about.origin.kind == "page" { &page::KIND } else { kind };
            called.push((self.call(&text, lang, kind)?, text));
        }
        // Only now is known what links from one text to another lead to.
        called.into_iter().map(|(called, text)| self.one(text, called, &facts)).collect()
    }

    /// Finds a name for a text: that of its original, or a new one.
    fn call(&mut self, text: &Text, lang: Lang, kind: &'static Kind) -> Result<Called, Refusal> {
        let origin = &text.draft.about.origin;
        let group = origin.group.clone().map(|it| (kind.folder, it));
        let original = group.as_ref().and_then(|it| self.groups.get(it)).filter(|it| !it.1.contains(&lang)).cloned();
        let (name, of) = match original {
            Some((name, langs)) => (name, langs.first().copied()),
            None => (self.name(kind, lang, &text.draft)?, None),
        };
        if let Some(group) = group {
            self.groups.entry(group).or_insert_with(|| (name.clone(), Vec::new())).1.push(lang);
        }
        self.taken.insert(format!("{}/{name}", kind.folder));
        let called = Called { kind, name, lang, of };
        self.called.insert((text.file.clone(), origin.id.clone()), called.clone());
        Ok(called)
    }

    fn one(&mut self, text: Text, called: Called, facts: &[(&'static Field, String)]) -> Result<Made, Refusal> {
        let Text { file, mut draft } = text;
        let Called { kind, name, lang, of } = called;
        self.connect(&file, lang, &mut draft);
        let folder = format!("content/{}/{name}", kind.folder);
        let path = match draft.pictures.is_empty() {
            true => format!("{folder}.{lang}.md"),
            false => format!("{folder}/index.{lang}.md"),
        };
        let pictures = draft.pictures.len();
        for picture in std::mem::take(&mut draft.pictures) {
            self.picture(&folder, picture, &mut draft.text);
        }
        let front = match of {
            Some(of) => self.translation(&draft, of),
            None => self.original(&file, &name, lang, kind, facts, &draft),
        };
        self.put(&path, front.into_bytes());
        let Tally { words, shown, lost } = draft.tally;
        let words_in_remarks = words.saturating_sub(shown + lost.len());
        let (from, lang, notes) = (file, lang.to_string(), draft.notes);
        let (words_shown, words_lost) = (shown, lost);
        Ok(Made { kind: "draft", path, from, lang, words, words_shown, words_in_remarks, words_lost, pictures, notes })
    }

    /// Lets links to other texts of the same file lead to their articles. One that leads to a heading of a version in
    /// another language leads to the article, whose version for these readers may have no such heading.
    fn connect(&self, file: &str, lang: Lang, draft: &mut Draft) {
        let begin = format!("]({TEXT}");
        let mut parts = draft.text.split(&begin);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (to, rest) = part.split_once(')').unwrap_or((part, ""));
            let (id, anchor) = to.split_once('#').map_or((to, None), |(id, anchor)| (id, Some(anchor)));
            match self.called.get(&(file.to_owned(), id.to_owned())) {
                Some(Called { kind, name, lang: other, .. }) => {
                    let anchor = anchor.filter(|_| *other == lang).map(|it| format!("#{it}")).unwrap_or_default();
                    text.push_str(&format!("](@/{}/{name}{anchor}){rest}", kind.folder));
                }
                None => text.extend([&begin, part]),
            }
        }
        draft.text = text;
    }

    /// The file of a translation.
    fn translation(&self, draft: &Draft, of: Lang) -> String {
        let speech = self.author.questions.speech;
        to_write::translation(&draft.title, draft.about.summary.as_deref(), of, &draft.text, &|it| speech.say(it))
    }

    /// The file of an original, with its facts.
    fn original(
        &mut self,
        file: &str,
        name: &str,
        lang: Lang,
        kind: &'static Kind,
        facts: &[(&'static Field, String)],
        draft: &Draft,
    ) -> String {
        // What was said of all texts may be nothing that is said of pages.
        let mut facts: Vec<_> = facts.iter().filter(|it| kind.field(it.0.name).is_some()).cloned().collect();
        let is_known = |field: &Field, facts: &[(&Field, String)]| facts.iter().any(|it| it.0 == field);
        if !is_known(&SOURCES, &facts) {
            facts.push((&SOURCES, format!("[{}]", self.source(file, name, lang, draft))));
        }
        if let Some(day) = draft.about.published.as_ref().filter(|_| !is_known(&PUBLISHED, &facts)) {
            facts.push((&PUBLISHED, day.clone()));
        }
        self.add_topics(kind, &mut facts, draft);
        let beginning = Beginning {
            kind,
            title: draft.title.clone(),
            summary: draft.about.summary.clone(),
            facts,
            text: Some(draft.text.clone()),
            path: draft.about.origin.path.clone().filter(|it| it != "/"),
        };
        let speech = self.author.questions.speech;
        to_write::file(&beginning, &|it| speech.say(it))
    }

    /// Adds topics of the registry that are called like a category of the text.
    fn add_topics(&self, kind: &'static Kind, facts: &mut Vec<(&'static Field, String)>, draft: &Draft) {
        let Some(field) = kind.field("topics") else { return };
        let is_named = |entry: &Entry, topic: &str| {
            entry.name.all().any(|it| it.to_lowercase() == topic.to_lowercase()) || &*entry.id == topic
        };
        let entries =
            || self.author.graph.library.registry.iter().map(|it| it.1).filter(|it| it.register == Register::Topics);
        let known = draft.about.origin.topics.iter().filter_map(|topic| entries().find(|it| is_named(it, topic)));
        let at = facts.iter().position(|it| it.0 == field);
        let there = at.map(|it| facts[it].1.clone()).unwrap_or_default();
        let mut all: Vec<String> = there
            .trim_matches(['[', ']'])
            .split(',')
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
            .collect();
        for topic in known.map(|it| it.id.to_string()) {
            if !all.contains(&topic) {
                all.push(topic);
            }
        }
        let value = format!("[{}]", all.join(", "));
        match at {
            _ if all.is_empty() => {}
            Some(at) => facts[at].1 = value,
            None => facts.push((field, value)),
        }
    }

    /// Puts a picture into the folder of its text, under another name if another picture of this name is there.
    fn picture(&mut self, folder: &str, picture: Picture, text: &mut String) {
        let (stem, ending) = picture.file.rsplit_once('.').unwrap_or((&picture.file, ""));
        let others = (2..).map(|it| format!("{stem}-{it}.{ending}"));
        let names = std::iter::once(picture.file.clone()).chain(others);
        let path = |file: &str| format!("{folder}/{file}");
        let is_fit = |file: &String| self.files.read(&path(file), u64::MAX).map_or(true, |it| it == picture.bytes);
        let file = names.into_iter().find(is_fit).expect("of endlessly many names, one is free");
        if file != picture.file {
            for end in [")", " "] {
                *text = text.replace(&format!("]({}{end}", picture.file), &format!("]({file}{end}"));
            }
        }
        if !self.files.has(&path(&file)) {
            self.put(&path(&file), picture.bytes);
        }
    }

    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path, bytes.clone());
        self.order.push((path.to_owned(), bytes));
    }

    /// The language of a draft: as typed, by its words, or as answered.
    fn lang(&mut self, file: &str, draft: &Draft) -> Result<Lang, Refusal> {
        if self.typed.lang.is_some() {
            return self.author.lang(self.typed.lang.clone());
        }
        let languages: Vec<Lang> = self.author.graph.config().languages.iter().map(|it| it.lang).collect();
        let text = format!("{} {}", draft.title, draft.plain);
        match language::guess(draft.about.lang.as_deref(), &text, &languages) {
            Some(lang) => Ok(lang),
            None if self.author.questions.asks => {
                self.author.questions.say(&format!("nothing in `{file}` says for sure in which language it is"));
                self.author.lang(None)
            }
            None => Err(Refusal::Asked(anyhow!(
                "nothing in `{file}` says for sure in which language it is, and nothing was written\n\
                 help: say it: `--lang sq`"
            ))),
        }
    }

    /// A name that no article has, and no other draft of this run.
    fn name(&self, kind: &'static Kind, lang: Lang, draft: &Draft) -> Result<String, Refusal> {
        let (graph, root) = (self.author.graph, self.author.root);
        let typed = self.typed.name.clone();
        let wished = typed.unwrap_or_else(|| short(&Slug::of(&draft.title, lang)));
        let wished = if Slug::check(&wished).is_some() { wished } else { format!("import-{}", kind.name) };
        let is_taken = |name: &str| self.taken.contains(&format!("{}/{name}", kind.folder));
        let names = std::iter::once(wished.clone()).chain((2..10_000).map(|it| format!("{wished}-{it}")));
        let mut free = names.filter(|it| !is_taken(it) && path(graph, root, kind, lang, it).is_ok());
        free.next()
            .ok_or_else(|| Refusal::Asked(anyhow!("no name is free for `{wished}`\nhelp: give one with `--name`")))
    }

    /// The source of a draft: one that the registry has, or a new one.
    fn source(&mut self, file: &str, name: &str, lang: Lang, draft: &Draft) -> String {
        let about = &draft.about;
        let entries =
            || self.author.graph.library.registry.iter().map(|it| it.1).filter(|it| it.register == Register::Sources);
        let known = entries().find(|it| about.url.is_some() && it.url.as_deref() == about.url.as_deref());
        if let Some(known) = known {
            return known.id.to_string();
        }
        let is_taken = |id: &str| entries().any(|it| &*it.id == id) || self.new.iter().any(|it| it.id == id);
        let ids = std::iter::once(name.to_owned()).chain((2..).map(|it| format!("{name}-{it}")));
        let id = ids.into_iter().find(|it| !is_taken(it)).expect("of endlessly many names, one is free");
        let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let parts = [Some(name), about.changed.clone(), about.author.clone()];
        self.new.push(Registration {
            id: id.clone(),
            title: draft.title.clone(),
            lang: lang.to_string(),
            publisher: about.publisher.clone(),
            url: about.url.clone(),
            published: about.published.clone(),
            note: Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", ")),
        });
        id
    }
}

/// Files that are written when all of them can be.
struct Writing {
    files: Memory,
    order: Vec<(String, Vec<u8>)>,
}

impl Writing {
    /// Puts new sources behind those of the registry.
    fn register(&mut self, root: &Path, new: &[Registration]) -> Result<(), Refusal> {
        if new.is_empty() {
            return Ok(());
        }
        let there = match std::fs::read_to_string(root.join(REGISTRY)) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                let error = anyhow::Error::new(error).context(format!("`{REGISTRY}` cannot be read"));
                return Err(Refusal::Publish(error));
            }
        };
        let text = registration::with(&there, new).ok_or_else(|| {
            Refusal::Asked(anyhow!(
                "nothing can be put behind the entries of `{REGISTRY}`, so nothing was written\n\
                 help: write each entry on lines of its own, or name a source that is there: `--set sources=…`"
            ))
        })?;
        self.files.insert(REGISTRY, text.as_bytes());
        // The sources are there before the texts that name them.
        self.order.insert(0, (REGISTRY.to_owned(), text.into_bytes()));
        Ok(())
    }

    fn write(&self, root: &Path, into: Option<&Path>) -> Result<(), Refusal> {
        let folder = into.map_or_else(|| root.to_owned(), Path::to_owned);
        for (path, bytes) in &self.order {
            let full = folder.join(path);
            let written = match path == REGISTRY && full.exists() {
                true => write::replace(&full, bytes),
                false => write::create(&full, bytes),
            };
            written.with_context(|| format!("`{path}` cannot be written")).map_err(Refusal::Publish)?;
        }
        Ok(())
    }
}

/// Says what could not be carried over, and what is to be filled in.
fn tell(screen: &mut Screen, voice: &Voice, made: &[Made], said: Notes) -> Result<(), Refusal> {
    let mut notes = Notes::default();
    let lost = made.iter().flat_map(|it| it.notes.iter().cloned());
    // Checks of other people's spacing and quotation marks come with the next `vodic check`.
    let errors = said.into_iter().filter(|it| it.severity == Severity::Error);
    notes.extend_from(lost.chain(errors));
    let mut text = Vec::new();
    let notes = if voice.style.format == Format::Json { notes } else { voice.speech.notes(&notes) };
    emit(&mut text, &notes, &voice.style).map_err(unprinted)?;
    match voice.style.format {
        Format::Text => screen.tell(&text),
        Format::Json | Format::Github => screen.print(&text).map_err(unprinted)?,
    }
    Ok(())
}

/// Says what was made, and that no word was lost.
fn close(
    screen: &mut Screen,
    voice: &Voice,
    made: &[Made],
    sources: usize,
    into: Option<&Path>,
) -> Result<(), Refusal> {
    if voice.style.format == Format::Json {
        for it in made {
            let line = serde_json::to_string(it).expect("strings and numbers are JSON");
            screen.print(format!("{line}\n").as_bytes()).map_err(unprinted)?;
        }
        return Ok(());
    }
    if voice.quiet {
        return Ok(());
    }
    let mut said: Vec<String> = Vec::new();
    for it in made {
        let path = into.map_or(PathBuf::from(&it.path), |folder| folder.join(&it.path));
        said.push(format!("made `{}` from `{}`", path.display(), it.from));
        let words = count(it.words, "word");
        let (shown, remarks, lost) = (it.words_shown, it.words_in_remarks, it.words_lost.len());
        said.push(format!("  {words} in; {shown} in the text, {remarks} in remarks, {lost} lost"));
        if lost > 0 {
            let some = it.words_lost.iter().take(20).map(String::as_str).collect::<Vec<_>>().join(" ");
            said.push(format!("  lost, which is a mistake in vodic: `{some}`"));
        }
        if it.pictures > 0 {
            said.push(format!("  {} beside it", count(it.pictures, "file")));
        }
    }
    if sources > 0 {
        said.push(format!("{} added to `{REGISTRY}`", count(sources, "source")));
    }
    said.push(
        "they are drafts until you delete their lines `draft: true`; `vodic check --drafts` shows what is left to do"
            .to_owned(),
    );
    let lines = said.iter().map(|it| format!("{}\n", voice.speech.story(it)));
    screen.tell(lines.collect::<String>().as_bytes());
    Ok(())
}

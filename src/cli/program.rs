//! What the command line asks of the rest of the program.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, anyhow};
use jiff::civil::Date;

use crate::base::diagnostic::{Code, Noted, Notes, Severity};
use crate::base::files::{Memory, Over};
use crate::base::lang::Lang;
use crate::base::mending::{self, Revision};
use crate::base::progress::Progress;
use crate::base::slug::Slug;
use crate::base::source::Source;
use crate::cli::chosen;
use crate::cli::exit::Refusal;
use crate::cli::settings::{Building, CONFIGURATION, Reading};
use crate::content::article::{self, Article, Identity};
use crate::content::fingerprint;
use crate::content::kind::list::by_folder;
use crate::content::library;
use crate::content::past::with_text;
use crate::content::rewrite;
use crate::deliver::build::{self, Loaded};
use crate::deliver::disk::Disk;
use crate::deliver::links::ask::Manners;
use crate::deliver::links::check as links;
use crate::deliver::links::remembered::Remembered;
use crate::deliver::mend;
use crate::deliver::publish::options::{Options, Published};
use crate::deliver::timings::Timings;
use crate::graph::group::ArticleId;
use crate::graph::outside;
use crate::graph::whole::Graph;
use crate::output::bulletin::letter::Letter;
use crate::output::search::answer::Answer;
use crate::site::whole::Site;
use crate::site::{codes, options as site};

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// All there is to say to the authors, sorted; under `--strict` without warnings.
    pub notes: Notes,
    /// What was published; `None` if nothing was.
    pub published: Option<Published>,
    /// Where the time went.
    pub timings: Timings,
    /// Files read and articles found, for those who want to know more.
    pub read: (usize, usize),
}

/// Reads the site and finds its mistakes, those of templates too; publishes nothing.
pub fn check(reading: &Reading, progress: &dyn Progress) -> Result<Outcome, Refusal> {
    let mut loaded = load(reading, None)?;
    loaded.rehearse(reading.strict, progress);
    Ok(outcome(loaded, None))
}

/// Mends in the files what a machine can mend, or only tells with `dry_run`; the notes that remain.
pub fn mend(reading: &Reading, notes: Notes, dry_run: bool) -> Result<(Vec<Revision>, Notes), Refusal> {
    let all = dry_run.then(|| notes.clone());
    let (mut revisions, rest) = mending::mend(notes);
    mark_minor(reading, &mut revisions)?;
    if let Some(all) = all {
        return Ok((revisions, all));
    }
    mend::write(&reading.root, &revisions).map_err(Refusal::Publish)?;
    Ok((revisions, rest))
}

/// Marks the mending of originals as minor where their words became others by it: a letter of the wrong script is
/// nothing that translations have to follow.
fn mark_minor(reading: &Reading, revisions: &mut [Revision]) -> Result<(), Refusal> {
    if revisions.is_empty() {
        return Ok(());
    }
    let Some(graph) = relate(reading)?.value else { return Ok(()) };
    // Marks are for translations that are up to date; the others have to be looked at anyway.
    let articles = graph.library.written().iter().zip(0..).map(|(it, at)| (it, ArticleId(at)));
    let fresh = articles.filter(|(it, id)| it.translation.is_some() && !graph.groups.is_stale(*id));
    let originals = fresh.map(|(_, id)| graph.original_of(id)).filter(|it| !it.broken);
    let originals: BTreeMap<&str, &Article> = originals.map(|it| (it.source.path(), it)).collect();
    for revision in revisions {
        let path = revision.source.path();
        let Some(original) = originals.get(path) else { continue };
        let was = fingerprint::of(original);
        if fingerprint::of(&with_text(original, path, &revision.text)) != was
            && let Some(marked) = rewrite::minor(original, &revision.text, &was)
        {
            revision.text = marked;
        }
    }
    Ok(())
}

/// Reads the site, makes it and, if it has no errors, publishes it.
pub fn build(building: &Building, progress: &dyn Progress, say: &(dyn Fn(&str) + Sync)) -> Result<Outcome, Refusal> {
    let reading = &building.reading;
    let mut loaded = load(reading, building.base_url.clone())?;
    let sources = ["content", "themes", "templates", "assets", "i18n", CONFIGURATION];
    let publishing = Options {
        target: building.output.clone(),
        keep: loaded.site.iter().flat_map(|it| &it.graph().config().keep).map(ToString::to_string).collect(),
        adopt: building.adopt,
        precompress: building.precompress,
        way: building.way,
        sources: sources.map(|it| reading.root.join(it)).into(),
        wait: WAIT,
    };
    let published = loaded.publish(&publishing, reading.strict, building.offline, progress, say)?;
    Ok(outcome(loaded, published))
}

/// Answers a query of a reader of a language: that of the site, if none is told.
pub fn search(reading: &Reading, query: &str, lang: Option<&str>, limit: usize) -> Result<Answer, Refusal> {
    let loaded = load(reading, None)?;
    let site = loaded
        .site
        .context("the site cannot be read")
        .map_err(|it| Refusal::Asked(it.context("`vodic check` shows what is wrong")))?;
    let answer = site.search(query, lang, limit).with_context(|| {
        let tags: Vec<&str> = site.graph().config().languages.iter().map(|it| it.lang.as_str()).collect();
        format!("the site has no such language\nhelp: it has {}", tags.join(", "))
    });
    let answer = answer.map_err(Refusal::Asked);
    // As in `outcome`: freeing everything would only delay the end.
    std::mem::forget(site);
    answer
}

/// The bulletin of everything since a day, for readers of a language: that of the site, if none is told.
pub fn bulletin(reading: &Reading, since: Date, lang: Option<&str>) -> Result<(Lang, Letter), Refusal> {
    let loaded = load(reading, None)?;
    let whole = loaded.site.filter(|_| !loaded.notes.has_errors()).context("the texts have mistakes");
    let site = whole.map_err(|it| Refusal::Asked(it.context("`vodic check` shows what is wrong")))?;
    let config = site.graph().config();
    let lang = match lang {
        Some(tag) => chosen::lang(site.graph(), tag).map_err(Refusal::Asked)?,
        None => config.default_language,
    };
    let letter = site
        .bulletin(since, lang)
        .map_err(|it| Refusal::Asked(anyhow!("{}\nhelp: `vodic check` shows where", it.message)))?;
    // As in `outcome`: freeing everything would only delay the end.
    std::mem::forget(site);
    Ok((lang, letter))
}

/// Files by name.
pub type Files = Vec<(String, Vec<u8>)>;

/// The files of a guide, or of all guides, in a language or in all; if there are errors, those of the texts and of all that
/// was asked for.
pub fn guides(reading: &Reading, name: Option<&str>, lang: Option<&str>) -> Result<Noted<Files>, Refusal> {
    let loaded = load(reading, None)?;
    let mut notes = Notes::default();
    notes.extend_from(loaded.notes.iter().filter(|it| it.severity == Severity::Error).cloned());
    let Some(site) = loaded.site.as_ref().filter(|_| notes.is_empty()) else {
        return Ok(Noted { value: Files::new(), notes });
    };
    let lang = lang.map(|it| chosen::lang(site.graph(), it)).transpose().map_err(Refusal::Asked)?;
    let wanted = chosen::guides(site.graph(), name, lang).map_err(Refusal::Asked)?;
    let mut files = Files::new();
    for (outline, lang) in wanted {
        match site.guide(outline, lang) {
            Ok(made) => files.extend(loaded.finish(made, &mut notes)?),
            Err(problem) => notes.push(problem),
        }
    }
    notes.sort();
    Ok(Noted { value: files, notes })
}

/// Reads the site and relates its articles; nothing is made, so templates are not looked at. `None` without a usable
/// configuration.
pub fn relate(reading: &Reading) -> Result<Noted<Option<Graph>>, Refusal> {
    let disk = Disk::open(&reading.root)
        .with_context(|| format!("the folder `{}` cannot be opened", reading.root.display()))
        .map_err(Refusal::Asked)?;
    Ok(Noted::collect(|notes| {
        let library = library::read(&disk).into(notes);
        let graph = library.map(|it| Graph::relate(it, reading.drafts, notes));
        notes.sort();
        graph
    }))
}

/// What would be said of a file if it stood at `path`: the site is read as if it did. Drafts are looked at like all others.
pub fn would_say(reading: &Reading, path: &str, text: &str) -> Result<Notes, Refusal> {
    let mut files = Memory::default();
    files.insert(path, text);
    would_say_of(reading, &files)
}

/// The same of several files.
pub fn would_say_of(reading: &Reading, new: &Memory) -> Result<Notes, Refusal> {
    let disk = Disk::open(&reading.root)
        .with_context(|| format!("the folder `{}` cannot be opened", reading.root.display()))
        .map_err(Refusal::Asked)?;
    let files = Over { files: &disk, over: new };
    let options = site::Options { drafts: true, ..site::Options::default() };
    let Noted { value: site, notes } = Site::load(&files, &options);
    let mut said = Notes::default();
    let hygiene = site.iter().map(Site::hygiene).collect::<Vec<_>>();
    let all = notes.iter().chain(hygiene.iter().flat_map(Notes::iter));
    said.extend_from(all.filter(|it| new.has(it.place.source.path())).cloned());
    said.sort();
    Ok(said)
}

/// What asking for the addresses outside came to.
pub struct Outside {
    /// Pages that are gone, at each place that links to them.
    pub notes: Notes,
    /// All that is known of the addresses.
    pub answers: BTreeMap<String, outside::Answer>,
    /// How many of them were asked for; the others were remembered.
    pub asked: usize,
    /// No host answered, so nothing was concluded.
    pub offline: bool,
}

/// Asks whether the pages outside are still there, and remembers the answers. `None` without a usable configuration.
pub fn ask_outside(reading: &Reading, fresh: bool, manners: &Manners) -> Result<Option<Outside>, Refusal> {
    let Some(graph) = relate(reading)?.value else { return Ok(None) };
    let addresses = outside::addresses(&graph);
    let disk = Disk::open(&reading.root)
        .with_context(|| format!("the folder `{}` cannot be opened", reading.root.display()))
        .map_err(Refusal::Asked)?;
    let before = Remembered::read(&disk);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs() as i64);
    let checked = links::check(addresses.keys(), &before, fresh, now, manners);
    if !addresses.is_empty() {
        let written = checked.remembered.write(&reading.root, &addresses);
        written.context("`.vodic-cache/links.json` cannot be written").map_err(Refusal::Publish)?;
    }
    let answers = checked.remembered.answers();
    let notes = outside::notes(&addresses, &answers);
    Ok(Some(Outside { notes, answers, asked: checked.asked, offline: checked.offline }))
}

/// How long to wait for another build of the same output.
const WAIT: Duration = Duration::from_secs(60);

fn load(reading: &Reading, base_url: Option<String>) -> Result<Loaded, Refusal> {
    let epoch = source_date().map_err(Refusal::Asked)?;
    let options = site::Options { drafts: reading.drafts, base_url, epoch, ..site::Options::default() };
    build::load(&reading.root, &options, reading.strict)
        .with_context(|| format!("the folder `{}` cannot be opened", reading.root.display()))
        .map_err(Refusal::Asked)
}

/// The last second of the year 9999: no feed can tell a later one.
const LAST_SECOND: i64 = 253_402_300_799;

/// What `SOURCE_DATE_EPOCH` says; an empty one says nothing.
fn source_date() -> anyhow::Result<Option<i64>> {
    let Some(written) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|it| !it.is_empty()) else { return Ok(None) };
    let seconds = written.to_str().and_then(|it| it.parse().ok()).filter(|it| (0..=LAST_SECOND).contains(it));
    let seconds = seconds.with_context(|| {
        format!(
            "`SOURCE_DATE_EPOCH` is `{}`, which is no time\nhelp: write seconds since 1970, as `date +%s` prints them, \
             or unset it",
            written.display()
        )
    })?;
    Ok(Some(seconds))
}

fn outcome(loaded: Loaded, published: Option<Published>) -> Outcome {
    let Loaded { site, notes, read, timings, .. } = loaded;
    // The process ends soon: freeing a hundred thousand trees one by one would only delay it.
    std::mem::forget(site);
    Outcome { notes, published, timings, read }
}

/// Every code there is.
pub fn codes() -> Vec<&'static Code> {
    codes::codes()
}

/// The fingerprint of an original, as its translations carry it; `None` if `text` is no article.
pub fn fingerprint(path: &str, text: &str) -> Option<String> {
    let mut parts = path.strip_prefix("content/")?.split('/');
    let (kind, file) = (by_folder(parts.next()?)?, parts.next()?);
    let (name, tag) = file.strip_suffix(".md")?.rsplit_once('.')?;
    let folder = path.rsplit_once('/')?.0.into();
    let identity = Identity { kind, name: Slug::check(name)?, lang: tag.parse().ok()?, folder };
    let mut notes = Notes::default();
    let article = article::parse(Source::new(path, text), identity, &mut notes);
    (!article.broken).then(|| fingerprint::of(&article))
}

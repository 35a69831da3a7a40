//! `vodic translate`

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};

use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::chosen;
use crate::cli::closing::told_elsewhere;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::speech::voice::Speech;
use crate::content::article::Article;
use crate::content::{fingerprint, rewrite, to_translate, wording};
use crate::deliver::history::History;
use crate::deliver::since::before;
use crate::deliver::write;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::whole::Graph;

/// Begins translations, confirms them, marks a change as minor.
pub fn translate(screen: &mut Screen, voice: &Voice, root: &Path, typed: &args::Translate) -> Result<Exit, Refusal> {
    write(screen, voice, root, typed).map(|it| it.0)
}

/// The same; tells which files were written.
pub fn write(
    screen: &mut Screen,
    voice: &Voice,
    root: &Path,
    typed: &args::Translate,
) -> Result<(Exit, Vec<PathBuf>), Refusal> {
    let reading = Reading::only(root).map_err(Refusal::Asked)?;
    let read = program::relate(&reading)?;
    let Some(graph) = &read.value else {
        told_elsewhere(screen, voice, &read.notes);
        return Ok((Exit::Usage, Vec::new()));
    };
    let desk = Desk { graph, root, speech: voice.speech };
    // Everything is looked at before anything is written.
    let writes: Vec<Write> = match &typed.content {
        Some(content) => desk.begin(content, &typed.to).map_err(Refusal::Asked)?,
        None => {
            let minor = typed.minor.iter().map(|it| desk.minor(it, typed.was.as_deref()));
            let confirm = typed.confirm.iter().map(|it| desk.confirm(it));
            confirm.chain(minor).collect::<Result<_, _>>().map_err(Refusal::Asked)?
        }
    };
    let mut files = Vec::new();
    for Write { path, text, told } in writes {
        if let Some((text, is_new)) = text {
            let full = root.join(&path);
            let written = if is_new { write::create(&full, &text) } else { write::replace(&full, &text) };
            written.with_context(|| format!("`{path}` cannot be written")).map_err(Refusal::Publish)?;
            files.push(full);
        }
        if !voice.quiet {
            screen.tell(format!("{}\n", voice.speech.say(&told)).as_bytes());
        }
    }
    Ok((Exit::Done, files))
}

/// Begins one translation and writes its file; the path of that.
pub fn begin(graph: &Graph, root: &Path, content: &str, lang: &str, speech: Speech) -> anyhow::Result<String> {
    let writes = Desk { graph, root, speech }.begin(content, &[lang.to_owned()])?;
    let written = writes.into_iter().find_map(|it| Some((it.path, it.text?.0)));
    let (path, text) = written.context("there is nothing to write")?;
    write::create(&root.join(&path), &text).with_context(|| format!("`{path}` cannot be written"))?;
    Ok(path)
}

/// A file to write and what to say then.
struct Write {
    path: String,
    /// The text and whether the file is new; `None` if all is as it should be.
    text: Option<(String, bool)>,
    told: String,
}

struct Desk<'a> {
    graph: &'a Graph,
    root: &'a Path,
    speech: Speech,
}

impl Desk<'_> {
    /// Files of translations that nobody has begun yet.
    fn begin(&self, content: &str, to: &[String]) -> anyhow::Result<Vec<Write>> {
        let group = chosen::group(self.graph, self.root, content)?;
        let original = self.original(group)?;
        let now = fingerprint::of(original);
        let say = |it: &str| self.speech.say(it);
        let mut writes = Vec::new();
        for tag in to {
            let lang = chosen::lang(self.graph, tag)?;
            let path = to_translate::path(original, lang);
            let mut versions = self.graph.library.written().iter().enumerate();
            let is_there =
                versions.find(|(at, it)| it.lang == lang && self.graph.groups.of(ArticleId(*at as u32)) == group);
            if let Some((_, version)) = is_there {
                bail!("`{}` is there already\nhelp: nothing was written; edit that file", version.source.path());
            }
            if fs::exists(self.root.join(&path)).unwrap_or(true) {
                bail!("`{path}` is there already\nhelp: nothing was written; look what that file is");
            }
            let words = count(wording::count(original), "word");
            let told =
                format!("made `{path}`, {words} to translate; it is a draft until you delete the line `draft: true`");
            writes.push(Write { text: Some((to_translate::file(original, &now, &say), true)), path, told });
        }
        Ok(writes)
    }

    /// The original of an article, if there is one and it can be read.
    fn original(&self, group: GroupId) -> anyhow::Result<&Article> {
        let original = self.graph.article(self.graph.group(group).original);
        let path = original.source.path();
        if original.broken {
            bail!("`{path}`, the original, has mistakes\nhelp: `vodic check` shows them; mend them first");
        }
        if original.translation.is_some() {
            bail!(
                "`{}` has no original: every version is a translation\nhelp: `vodic explain no-original`",
                original.name
            );
        }
        Ok(original)
    }

    /// The file of a translation with the fingerprint of its original as it is now.
    fn confirm(&self, file: &Path) -> anyhow::Result<Write> {
        let id = chosen::file(self.graph, self.root, file)?;
        let article = self.graph.article(id);
        let path = article.source.path().to_owned();
        let original = self.original(self.graph.groups.of(id))?;
        let Some(translation) = &article.translation else {
            bail!("`{path}` is no translation\nhelp: only translations are compared with an original");
        };
        if translation.of.value != original.lang {
            bail!(
                "`{path}` was made from `{}`, and the original is in `{}`\nhelp: compare it with `{}`, then correct \
                 `of:`",
                translation.of.value,
                original.lang,
                original.source.path()
            );
        }
        let now = fingerprint::of(original);
        if translation.text.as_ref().is_some_and(|it| *it.value == *now) {
            return Ok(Write { told: format!("`{path}` agrees with its original already"), path, text: None });
        }
        let text = self.read(&path)?;
        let text = rewrite::confirmed(article, &text, &now).ok_or_else(|| {
            anyhow!("`{path}` cannot be changed safely\nhelp: write `text: {now}` into its `translation:`")
        })?;
        let still = if article.draft { "; it is still a draft" } else { "" };
        Ok(Write { told: format!("`{path}` agrees with its original{still}"), path, text: Some((text, false)) })
    }

    /// The file of an original that says its last change was minor.
    fn minor(&self, file: &Path, was: Option<&str>) -> anyhow::Result<Write> {
        let article = self.graph.article(chosen::file(self.graph, self.root, file)?);
        let path = article.source.path().to_owned();
        if article.translation.is_some() || article.broken {
            bail!("`{path}` is no original without mistakes\nhelp: changes are marked in the original");
        }
        let was = match was {
            Some(was) => was.to_owned(),
            None => History::open(self.root).and_then(|it| before(&it, article)).map_err(|why| {
                anyhow!(
                    "nobody can tell what the text was before: {why}\nhelp: name its fingerprint, which stands in its \
                     translations: `--was 3f9a0c51`"
                )
            })?,
        };
        let text = rewrite::minor(article, &self.read(&path)?, &was).ok_or_else(|| {
            anyhow!("`{path}` cannot be changed safely\nhelp: `docs/format.md` tells what `minor:` holds")
        })?;
        let told = format!("translations of the text `{was}` agree with `{path}`");
        Ok(Write { told, path, text: Some((text, false)) })
    }

    /// The text of a file as it stands on the disk, to the byte.
    fn read(&self, path: &str) -> anyhow::Result<String> {
        fs::read_to_string(self.root.join(path)).with_context(|| format!("`{path}` cannot be read"))
    }
}

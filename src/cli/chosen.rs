//! The part of a site that was asked about: languages, kinds, articles, files.

use std::fs;
use std::path::Path;

use anyhow::{anyhow, bail};

use crate::base::lang::{BadLang, Lang};
use crate::base::suggest::did_you_mean;
use crate::content::field::Reference;
use crate::content::kind::list::KINDS;
use crate::content::kind::spec::Kind;
use crate::graph::group::{ArticleId, GroupId, NoGroup};
use crate::graph::guide::{Guide, OutlineId};
use crate::graph::whole::Graph;

/// The language of the site that a tag means.
pub fn lang(graph: &Graph, tag: &str) -> anyhow::Result<Lang> {
    let known: Vec<String> = graph.config().languages.iter().map(|it| it.lang.to_string()).collect();
    let nearest = || did_you_mean(tag, known.iter().map(String::as_str));
    let all = || format!("the languages are: {}", known.join(", "));
    match tag.parse::<Lang>() {
        Ok(lang) if graph.config().has(lang) => Ok(lang),
        Ok(_) => bail!("`{tag}` is not a language of this site\nhelp: {}", nearest().unwrap_or_else(all)),
        Err(BadLang::Instead(instead)) => bail!("`{tag}` is not a language tag\nhelp: write `{instead}`"),
        Err(BadLang::Malformed) => bail!("`{tag}` is not a language tag\nhelp: {}", nearest().unwrap_or_else(all)),
    }
}

/// The kind that a word means: `events` or `event`.
pub fn kind(word: &str) -> anyhow::Result<&'static Kind> {
    let found = KINDS.iter().copied().find(|it| it.folder == word || it.name == word);
    found.ok_or_else(|| {
        let folders = || KINDS.iter().map(|it| it.folder);
        let all = || format!("the kinds are: {}", folders().collect::<Vec<_>>().join(", "));
        anyhow!("there is no kind of article `{word}`\nhelp: {}", did_you_mean(word, folders()).unwrap_or_else(all))
    })
}

/// The article that is called `events/fair` or `fair`, or to which a file belongs.
pub fn group(graph: &Graph, root: &Path, word: &str) -> anyhow::Result<GroupId> {
    if word.ends_with(".md") {
        return Ok(graph.groups.of(file(graph, root, Path::new(word))?));
    }
    let word = word.trim_start_matches("content/").trim_end_matches('/');
    graph.groups.resolve(&Reference::parse(&word.into()), &[]).map_err(|why| match why {
        NoGroup::Ambiguous(groups) => {
            let names = groups.iter().map(|it| graph.group(*it)).map(|it| format!("{}/{}", it.kind.folder, it.name));
            anyhow!("`{word}` can mean several articles\nhelp: write one of: {}", names.collect::<Vec<_>>().join(", "))
        }
        NoGroup::Unknown | NoGroup::WrongKind(_) => {
            let name = word.rsplit('/').next().unwrap_or_default();
            let names: Vec<&str> = graph.groups.names(&[]).map(|it| it.as_str()).collect();
            let nearest = did_you_mean(name, names)
                .unwrap_or_else(|| "an article is called like its file, as `events/tirana-workshop`".to_owned());
            anyhow!("no article is called `{word}`\nhelp: {nearest}")
        }
    })
}

/// The guides of a name, or all of them, in a language or in all in which they are made.
pub fn guides(graph: &Graph, name: Option<&str>, lang: Option<Lang>) -> anyhow::Result<Vec<(OutlineId, Lang)>> {
    let names: Vec<&str> = graph.library.outlines.iter().map(|it| it.name.as_str()).collect();
    if names.is_empty() {
        bail!("this site has no guide\nhelp: write its outline, as `content/guide/guide.yaml`");
    }
    if let Some(name) = name.filter(|it| !names.contains(it)) {
        let all = || format!("the guides are: {}", names.join(", "));
        bail!("no guide is called `{name}`\nhelp: {}", did_you_mean(name, names.iter().copied()).unwrap_or_else(all));
    }
    let is_wanted = |it: &&Guide| {
        name.is_none_or(|name| graph.outline(it.outline).name.as_str() == name)
            && lang.is_none_or(|lang| it.lang == lang)
    };
    let wanted: Vec<_> = graph.guides.iter().filter(is_wanted).map(|it| (it.outline, it.lang)).collect();
    if let (true, Some(lang)) = (wanted.is_empty(), lang) {
        bail!("no such guide is made in `{lang}`\nhelp: translate one of its chapters, or name another language");
    }
    Ok(wanted)
}

/// The article in a file, given by its way from here or from the folder of the site.
pub fn file(graph: &Graph, root: &Path, path: &Path) -> anyhow::Result<ArticleId> {
    let real = fs::canonicalize(path).ok();
    let is_it = |written: &str| {
        Path::new(written) == path || real.is_some() && fs::canonicalize(root.join(written)).ok() == real
    };
    // Only files of this name are looked up on the disk.
    let named = |written: &str| Path::new(written).file_name() == path.file_name();
    let mut articles = graph.library.written().iter().enumerate();
    let found = articles.find(|(_, it)| named(it.source.path()) && is_it(it.source.path()));
    found.map(|(at, _)| ArticleId(at as u32)).ok_or_else(|| {
        anyhow!(
            "`{}` is no article of this site\nhelp: name a file in `content/`, as \
             `content/events/tirana-workshop.sq.md`",
            path.display()
        )
    })
}

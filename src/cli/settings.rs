//! What is meant: every option settled, nothing left to look up.

use std::fs::FileType;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::base::report::style::{Format, Style};
use crate::cli::args;
use crate::cli::screen::Screen;
use crate::cli::speech::voice::Speech;
use crate::deliver::publish::options::Way;

/// The file in a site's folder that says what the site is.
pub const CONFIGURATION: &str = "vodic.yaml";

/// How a run speaks.
#[derive(Clone, Debug)]
pub struct Voice {
    /// Only what is wrong.
    pub quiet: bool,
    /// More than usual.
    pub verbose: bool,
    /// Whether someone watches: then there is a progress bar.
    pub watched: bool,
    /// Whether standard output is colored.
    pub out_color: bool,
    /// Whether standard error is colored.
    pub err_color: bool,
    /// How notes are printed.
    pub style: Style,
    /// The language of all that is said.
    pub speech: Speech,
}

impl Voice {
    /// Settles how to speak on `screen`.
    pub fn of(common: &args::Common, screen: &Screen) -> Voice {
        let args::Common { root, quiet, verbose, color, format, ui_lang } = common;
        let speech = Speech { language: ui_lang.unwrap_or(screen.language) };
        let settle = |found: bool| match color {
            args::Color::Auto => found,
            args::Color::Always => true,
            args::Color::Never => false,
        };
        let format = match format {
            args::Form::Text => Format::Text,
            args::Form::Json => Format::Json,
            args::Form::Github => Format::Github,
        };
        let err_color = settle(screen.err_color);
        let style = Style { format, color: err_color, prefix: prefix(root), words: speech.words(), ..Style::default() };
        let (quiet, verbose, watched) = (*quiet, *verbose, screen.watched);
        Voice { quiet, verbose, watched, out_color: settle(screen.out_color), err_color, style, speech }
    }
}

/// The way from the folder we stand in to the project, for paths that others look up from here.
fn prefix(root: &Path) -> String {
    let parts: PathBuf = root.components().filter(|it| *it != std::path::Component::CurDir).collect();
    if parts.as_os_str().is_empty() { String::new() } else { format!("{}/", parts.display()) }
}

/// What to read, and how.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The folder of the site; it exists and holds a `vodic.yaml`.
    pub root: PathBuf,
    /// Whether drafts are taken in.
    pub drafts: bool,
    /// Whether warnings are errors.
    pub strict: bool,
    /// How many threads work; 0 for one on each core.
    pub jobs: usize,
}

impl Reading {
    /// Reads the site at `root` in the usual way.
    pub fn only(root: &Path) -> anyhow::Result<Reading> {
        Reading::of(root, args::Reading { drafts: false, strict: false, jobs: None })
    }

    /// Settles what to read. An error if there is no site at `root`.
    pub fn of(root: &Path, reading: args::Reading) -> anyhow::Result<Reading> {
        let args::Reading { drafts, strict, jobs } = reading;
        Reading { root: root.to_owned(), drafts, strict, jobs: jobs.map_or(0, usize::from) }.checked()
    }

    /// The same, if there is a site at its root.
    pub fn checked(self) -> anyhow::Result<Reading> {
        let root = &self.root;
        if !root.is_dir() {
            bail!("there is no folder `{}`", root.display());
        }
        let found = root.join(CONFIGURATION).symlink_metadata().map(|it| it.file_type());
        if let Some(other) = found.as_ref().ok().and_then(what_else) {
            bail!("`vodic.yaml` in `{}` is {other}, not a file\nhelp: put a regular file in its place", root.display());
        }
        if found.is_err() {
            bail!(
                "there is no `vodic.yaml` in `{}`, so no site either\nhelp: go to the folder of the site or name it \
                 with `--root`; `vodic init` starts a new site",
                root.display()
            );
        }
        Ok(self)
    }
}

/// What stands in the place of a regular file.
fn what_else(found: &FileType) -> Option<&'static str> {
    match found {
        it if it.is_file() => None,
        it if it.is_symlink() => Some("a link, which is not followed"),
        it if it.is_dir() => Some("a folder"),
        _ => Some("a pipe or a device"),
    }
}

/// Bytes in a megabyte, as `--max-memory` counts.
pub const MEGABYTE: u64 = 1_000_000;

/// What to build, where to and how.
#[derive(Clone, Debug)]
pub struct Building {
    pub reading: Reading,
    /// The folder for the finished site.
    pub output: PathBuf,
    /// The address of the site, if not that of its configuration; absolute, with no query and no fragment.
    pub base_url: Option<String>,
    /// Whether times are told.
    pub timings: bool,
    /// How much memory the run should take at most, in bytes.
    pub max_memory: Option<u64>,
    /// Whether `.gz` and `.br` are written.
    pub precompress: bool,
    /// Whether the site is made for a disk.
    pub offline: bool,
    /// Whether a folder that we did not make is taken over.
    pub adopt: bool,
    /// How the new site takes the place of the old one.
    pub way: Way,
}

impl Building {
    /// Settles what to build. An error if there is no site at `root` or the address is none.
    pub fn of(root: &Path, build: args::Build) -> anyhow::Result<Building> {
        let args::Build { reading, output, base_url, timings, max_memory, precompress, offline, adopt, publish } =
            build;
        let max_memory = max_memory.map(|it| it.saturating_mul(MEGABYTE));
        let base_url = base_url.map(|it| address(&it)).transpose()?;
        let output = output.unwrap_or_else(|| root.join("public"));
        let reading = Reading::of(root, reading)?;
        Ok(Building { reading, output, base_url, timings, max_memory, precompress, offline, adopt, way: way(publish) })
    }
}

/// How many older releases stay beside a link.
const RELEASES: usize = 3;

fn way(publish: args::Publish) -> Way {
    match publish {
        args::Publish::Auto => Way::Auto,
        args::Publish::Files => Way::FileByFile,
        args::Publish::Symlink => Way::Symlink { keep: RELEASES },
    }
}

/// Checks the address of a site.
fn address(text: &str) -> anyhow::Result<String> {
    let help = "help: write it whole, as in `--base-url https://guide.example.org`";
    let url = url::Url::parse(text).with_context(|| format!("`{text}` is no address of a site\n{help}"))?;
    let whole = matches!(url.scheme(), "http" | "https") && url.has_host();
    if !whole || url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        bail!("`{text}` is no address of a site\n{help}");
    }
    Ok(url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(address(text).ok().as_deref(), expected);
    }

    #[test]
    fn an_address_is_whole() {
        check("https://guide.example.org", Some("https://guide.example.org/"));
        check("http://localhost:8000/guide", Some("http://localhost:8000/guide"));
        check("guide.example.org", None);
        check("ftp://guide.example.org", None);
        check("https://guide.example.org/?a=b", None);
        check("https://me@guide.example.org/", None);
        check("localhost:8000", None);
    }

    #[test]
    fn paths_are_given_from_here() {
        assert_eq!(prefix(Path::new(".")), "");
        assert_eq!(prefix(Path::new("./guide/")), "guide/");
    }
}

//! What was typed.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::cli::speech::language::Language;

/// The command line. Nothing here has been looked up yet.
#[derive(Parser, Debug)]
#[command(
    name = "vodic",
    version,
    about = "Makes a website in many languages from a folder of texts",
    long_about = "Makes a website in many languages from a folder of texts.\n\n\
        Texts are Markdown files in `content/`; what the site is called and which languages it has stands in `vodic.yaml`.\n\
        Mistakes are shown where they are, with what to do next. A site with errors is not published: the old one stays.",
    after_help = EXAMPLES,
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
pub struct Typed {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  vodic init guide              start a new site in the folder `guide`
  vodic new                     begin a text: asks what it is, then opens it
  vodic import plan.docx        make a draft of a text from Word
  vodic check                   look for mistakes
  vodic serve                   see the site in a browser while you write
  vodic build                   make the site into the folder `public`
  vodic search opstina          look something up, in any script and inflection
  vodic status                  how far the translations are
  vodic bulletin --since 2024-03-01   what is new, for e-mail
  vodic guide                         guides to print and to take along
  vodic explain unknown-key     what a message means and what to do

Exit status: 0 all is well · 1 mistakes in the texts · 2 asked for something that cannot be done
  · 3 the site could not be written · 70 a mistake in vodic itself";

/// Options of every command, before or after its name.
#[derive(Args, Debug)]
#[command(next_help_heading = "Options of every command")]
pub struct Common {
    /// Folder of the site, the one with `vodic.yaml`
    #[arg(short, long, value_name = "DIR", default_value = ".", global = true)]
    pub root: PathBuf,
    /// Say nothing but what is wrong
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more: folders, numbers, threads
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Whether to use colors
    #[arg(long, value_enum, value_name = "WHEN", default_value_t, global = true)]
    pub color: Color,
    /// How mistakes are shown
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t, global = true)]
    pub format: Form,
    /// Language of what vodic says: en, mk, sr-Cyrl, sr-Latn [default: that of the system]
    #[arg(long, value_name = "LANG", global = true, value_parser = ui_language)]
    pub ui_lang: Option<Language>,
}

/// The language that `--ui-lang` names.
fn ui_language(tag: &str) -> Result<Language, String> {
    Language::of(tag).ok_or_else(|| {
        let tags: Vec<&str> = Language::ALL.iter().map(|it| it.0).collect();
        format!("vodic speaks {}", tags.join(", "))
    })
}

/// Whether to use colors.
#[derive(ValueEnum, Clone, Copy, Debug, Default)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// How mistakes are shown.
#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Drawn for people, on standard error
    #[default]
    Text,
    /// One JSON object a line, on standard output
    Json,
    /// Annotations for GitHub, on standard output
    Github,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    Build(Build),
    Check(Check),
    Serve(Serve),
    Search(Search),
    Status(Status),
    New(New),
    Import(Import),
    Translate(Translate),
    Bulletin(Bulletin),
    Guide(Guide),
    Init(Init),
    Schema(Schema),
    Explain(Explain),
    Completions(Completions),
    Man(Man),
}

/// What the texts are read with.
#[derive(Args, Debug)]
pub struct Reading {
    /// Take in texts marked `draft: true`
    #[arg(long)]
    pub drafts: bool,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
    /// Work with this many threads, from 1 to 1024 [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

/// Make the whole site
///
/// Reads all texts, makes every page and puts the finished site in the place of the old one, in one step.
/// If a text has an error, or anything goes wrong on the way, the old site stays as it was.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic build                                      into the folder `public`
  vodic build -o /srv/www/guide                    into another folder
  vodic build -u https://guide.example.org         for another address than `vodic.yaml` says
  vodic build --drafts -o preview                  with unfinished texts, to look at them
  vodic build --offline -o guide                   to open from a disk, with search
  vodic build --strict                             refuse warnings too, before a release")]
pub struct Build {
    #[command(flatten)]
    pub reading: Reading,
    /// Folder for the finished site [default: `public` in the folder of the site]
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Address where the site will stand, if not that of `vodic.yaml`
    #[arg(short = 'u', long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Print how long each stage and each kind of page took
    #[arg(long)]
    pub timings: bool,
    /// Warn if more than this many megabytes of memory were held at once
    #[arg(long, value_name = "MB")]
    pub max_memory: Option<u64>,
    /// Write `.gz` and `.br` beside every text file, for web servers that hand them out
    #[arg(long)]
    pub precompress: bool,
    /// Make a site for a disk or a stick, without a server: it opens by double-click on index.html, with search
    #[arg(long, conflicts_with = "precompress")]
    pub offline: bool,
    /// Take over an output folder that vodic did not make; what is in it and not kept by `keep:` will be removed
    #[arg(long)]
    pub adopt: bool,
    /// How the new site takes the place of the old one
    #[arg(long, value_enum, value_name = "HOW", default_value_t)]
    pub publish: Publish,
}

/// How the new site takes the place of the old one.
#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Publish {
    /// Exchange the folders in one step; file by file where the disk cannot do that
    #[default]
    Auto,
    /// File by file, each in one step
    Files,
    /// The output is a link that is turned to a new folder
    Symlink,
}

/// Look for mistakes
///
/// Shows every mistake of every text at once, each with its place and what to do next. Without `--fix`, nothing is
/// written.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic check                        the site in this folder
  vodic check -r guide --strict      the site in `guide`; warnings are errors too
  vodic check --fix --dry-run        show what can be mended without thinking
  vodic check --fix                  mend it: spaces, dashes, quotation marks, letters of the wrong script
  vodic check --external             ask whether pages outside are still there
  vodic check --format json          for other programs")]
pub struct Check {
    #[command(flatten)]
    pub reading: Reading,
    /// Mend in the files what needs no thinking, and print the changes; quotations and code are left alone
    #[arg(long)]
    pub fix: bool,
    /// With `--fix`: print the changes and write nothing
    #[arg(long, requires = "fix")]
    pub dry_run: bool,
    /// Ask whether the pages outside that texts and registries link to are still there; answers are remembered for a week
    #[arg(long)]
    pub external: bool,
    /// With `--external`: ask for all of them, remembered or not
    #[arg(long, requires = "external")]
    pub fresh: bool,
}

/// See the site while you write
///
/// Shows the site in the browser as it is now, drafts too, and again after every change. Mistakes are shown on the page
/// they belong to. It starts whatever is wrong, and writes nothing. Ctrl+C ends it.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic serve                                    the site in this folder
  vodic serve --open                             open it in the browser too
  vodic serve -r guide --port 8000               the site in `guide`, at another port
  vodic serve --interface 0.0.0.0                let other machines see it, as a telephone")]
pub struct Serve {
    /// Port to listen at; if it is taken, the next that is free
    #[arg(short, long, value_name = "PORT", default_value_t = 1111)]
    pub port: u16,
    /// Open the preview in the browser
    #[arg(short = 'O', long)]
    pub open: bool,
    /// Address of this machine to listen at [default: 127.0.0.1, which no other machine can reach]
    #[arg(long, value_name = "IP")]
    pub interface: Option<IpAddr>,
    /// Another name that the preview is reached by; may be repeated
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub allow_host: Vec<String>,
    /// Work with this many threads, from 1 to 1024 [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

/// Search the site as its readers do
///
/// Answers from the index that the site is published with: in any script, with or without diacritics, in any
/// inflection.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic search opstina                           in the site's default language
  vodic search 'poraka nasha' --lang mk          as a reader of the Macedonian pages
  vodic search LAP --limit 3 --format json       for other programs
  vodic search --keys < words.tsv                what words are found by: a language, a tab and a word on each line")]
pub struct Search {
    /// What to look for; words in quotes stand side by side
    #[arg(value_name = "QUERY", required_unless_present = "keys", conflicts_with = "keys")]
    pub query: Vec<String>,
    /// Language of the reader [default: that of the site]
    #[arg(short, long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Most results to show
    #[arg(short = 'n', long, value_name = "N", default_value_t = 10)]
    pub limit: usize,
    /// Read a language, a tab and a word from each line of standard input; print the keys it is found by
    #[arg(long)]
    pub keys: bool,
    /// Take in texts marked `draft: true`
    #[arg(long)]
    pub drafts: bool,
}

/// Say how far the translations are
///
/// Counts, for each language and kind, what is translated, what has fallen behind its original and what is missing.
/// With `--stale`, shows word by word what changed in each original since, as far as git knows.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic status                                   all languages
  vodic status --lang sq                         one language, kind by kind
  vodic status --stale --lang mk                 what has fallen behind, and what changed
  vodic status --missing --lang sq --kind events  what there is to translate
  vodic status --fail-under sq=80 --fail-under mk=95   exit status 1 if less is complete
  vodic status --format json                     for other programs")]
pub struct Status {
    /// Only these languages
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    /// Only these kinds of article, as `events`
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub kind: Vec<String>,
    /// List what has fallen behind its original, with what changed
    #[arg(long)]
    pub stale: bool,
    /// List what is not translated, or only begun
    #[arg(long)]
    pub missing: bool,
    /// List translations and labels whose original is gone
    #[arg(long)]
    pub orphans: bool,
    /// Exit with status 1 if less than this percentage of a language is complete; may be repeated
    #[arg(long, value_name = "LANG=PERCENT", value_delimiter = ',')]
    pub fail_under: Vec<String>,
}

/// Begin a text
///
/// Asks in your language what kind of text it is, what it is called, when and where it was, writes a file with remarks
/// that say what goes where, and opens it in your editor. What the options say is not asked. Nothing of the text is
/// published until its line `draft: true` is deleted. No file is ever written over.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic new                                      asks everything
  vodic new events --title 'Workshop in Tirana'  asks the rest
  vodic new --translate content/events/tirana-workshop.mk.md --to sq   begin a translation
  vodic new lessons -t Sirens --set topics=roads --no-questions        for scripts")]
pub struct New {
    /// Kind of the text, as `events`
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    /// What it is called
    #[arg(short, long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Language it is written in
    #[arg(short, long, value_name = "LANG")]
    pub lang: Option<String>,
    /// One or two sentences, for lists and search engines
    #[arg(short, long, value_name = "TEXT")]
    pub summary: Option<String>,
    /// The first day, as 2024-05-16; the day by which texts of this kind are listed
    #[arg(short, long, value_name = "DATE")]
    pub date: Option<String>,
    /// Where it is, by the registry of places
    #[arg(short, long, value_name = "PLACES")]
    pub place: Option<String>,
    /// Another fact, as it stands in the file: `form=workshop`, `topics=gender,health`; may be repeated
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub facts: Vec<String>,
    /// Name of the file and of its address [default: made of the title]
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Ask nothing: what is not said and needs an answer is refused
    #[arg(long)]
    pub no_questions: bool,
    /// Open the file in `$VISUAL` or `$EDITOR`, though nobody sits at a terminal
    #[arg(long, conflicts_with = "no_open")]
    pub open: bool,
    /// Do not open the file
    #[arg(long)]
    pub no_open: bool,
    /// Begin a translation of this article, as `vodic translate` does
    #[arg(long, value_name = "CONTENT", requires = "to",
        conflicts_with_all = ["kind", "title", "lang", "summary", "date", "place", "facts", "name"])]
    pub translate: Option<String>,
    /// Languages to begin translations in
    #[arg(long, value_name = "LANG", value_delimiter = ',', requires = "translate")]
    pub to: Vec<String>,
}

/// Make drafts of texts that were written elsewhere
///
/// Reads documents of Word (`.docx`), web pages (`.html`) and exports of WordPress (`.xml`). Each text becomes a draft in
/// Markdown, with its pictures beside it and its source in the registry. What Markdown cannot say is told, with its place,
/// and kept in the draft as a remark; words are counted before and after. No file is ever written over.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic import plan.docx                         asks what kind of text it is
  vodic import --kind practices --set topics=roads *.docx
  vodic import --kind notices --lang sq page.html --no-questions
  vodic import plan.docx --into look             into another folder, to look at it first")]
pub struct Import {
    /// Files to import
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Kind of the texts, as `events`
    #[arg(short, long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Language they are written in [default: by their words, and by what the files say]
    #[arg(short, long, value_name = "LANG")]
    pub lang: Option<String>,
    /// A fact of all of them, as it stands in the files: `topics=gender,health`; may be repeated
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub facts: Vec<String>,
    /// Name of the file and of its address [default: made of the title]
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Write `content/` into this folder instead of that of the site
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// Where the pictures of a WordPress lie: the folder `wp-content/uploads`
    #[arg(long, value_name = "DIR")]
    pub uploads: Option<PathBuf>,
    /// Encoding of web pages that do not say theirs, as `windows-1251`
    #[arg(long, value_name = "ENCODING")]
    pub encoding: Option<String>,
    /// Ask nothing: what is not said and needs an answer is refused
    #[arg(long)]
    pub no_questions: bool,
}

/// Begin a translation, or say that one is still right
///
/// With `--to`, makes the file of a translation: the words of the original to be replaced, marked as a draft, with the
/// fingerprint of the text that is translated. With `--confirm`, says that a translation agrees with the original as it
/// is now. With `--minor`, says that the last change of an original changed nothing that translations say.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("what").args(["to", "confirm", "minor"]).required(true)), after_help = "Examples:
  vodic translate events/tirana-workshop --to sq                      begin a translation
  vodic translate --confirm content/events/tirana-workshop.sq.md      read again and still right
  vodic translate --minor content/events/tirana-workshop.mk.md        only a typing mistake was mended")]
pub struct Translate {
    /// The article, as `events/tirana-workshop`, `tirana-workshop`, or one of its files
    #[arg(value_name = "CONTENT", requires = "to")]
    pub content: Option<String>,
    /// Languages to begin translations in
    #[arg(long, value_name = "LANG", value_delimiter = ',', requires = "content")]
    pub to: Vec<String>,
    /// Translations that were compared with their originals and are right
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub confirm: Vec<PathBuf>,
    /// An original whose last change needs no new translation
    #[arg(long, value_name = "FILE")]
    pub minor: Option<PathBuf>,
    /// With `--minor`: the fingerprint of the text before, where git cannot tell
    #[arg(long, value_name = "FINGERPRINT", requires = "minor")]
    pub was: Option<String>,
}

/// Write a bulletin for e-mail
///
/// Tells in one language what has been new since a day: notices that hold, the most urgent first, then events from that
/// day on, then everything that was published or changed. One file as HTML that needs nothing else, and one as plain
/// text.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic bulletin --since 2024-03-01 --lang mk        into the folder you are in
  vodic bulletin --since 2024-03-01 -o letters       into another folder, in the site's default language")]
pub struct Bulletin {
    /// The first day that it tells of, as 2024-03-01
    #[arg(long, value_name = "DATE")]
    pub since: String,
    /// Language of the bulletin [default: the site's default language]
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Folder for the two files
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    pub output: PathBuf,
    /// Take in texts marked `draft: true`
    #[arg(long)]
    pub drafts: bool,
}

/// Write guides as files
///
/// Writes what an outline in `content/guide` gathers, in each of its languages: a document for printing (PDF), an
/// electronic book (EPUB), and a folder with a page and with all it needs. `vodic build` publishes them with the site.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic guide                        all guides in all languages, into the folder you are in
  vodic guide start-here --lang mk   one guide in one language
  vodic guide -o print               into another folder")]
pub struct Guide {
    /// Which guide, by the name of its outline [default: all]
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    /// Language of the guide [default: all in which it is made]
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Folder for the files
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    pub output: PathBuf,
    /// Take in texts marked `draft: true`
    #[arg(long)]
    pub drafts: bool,
}

/// Start a new site
///
/// Makes a small site that works: a page, an event and a lesson in each language, with remarks that say what goes
/// where.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic init guide                               in Macedonian and English
  vodic init guide --languages sr-Cyrl,en        in Serbian and English; the texts are written in the first and
                                                 translated to the others")]
pub struct Init {
    /// Folder of the new site; it must be empty or not exist yet
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Languages of the site, the one you write in first
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "mk,en")]
    pub languages: Vec<String>,
}

/// Write schemas for editors and forms
///
/// Writes a JSON Schema for the front matter of each kind, for each registry and for `vodic.yaml`, with the names that the
/// site knows, and binds them to their files in `.vscode/settings.json`. Run it again when names were added. With `--cms`,
/// writes the configuration of a form in the browser, for Decap CMS or Sveltia CMS.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic schema                       into the folder `schemas`, and the settings of Visual Studio Code
  vodic schema --cms mk              with a form for those who write Macedonian
  vodic schema --draft 7             for programs that know no later draft of JSON Schema")]
pub struct Schema {
    /// Folder for the schemas, below that of the site
    #[arg(value_name = "DIR", default_value = "schemas")]
    pub folder: String,
    /// Draft of JSON Schema that the files say they are of; their words are the same
    #[arg(long, value_enum, value_name = "DRAFT", default_value_t)]
    pub draft: Draft,
    /// Leave `.vscode` alone
    #[arg(long)]
    pub no_vscode: bool,
    /// Write the configuration of a form for those who write these languages, too
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub cms: Vec<String>,
}

/// Draft of JSON Schema.
#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Draft {
    /// The one of December 2020
    #[default]
    #[value(name = "2020-12")]
    Draft2020,
    /// The one of 2018, which most programs know
    #[value(name = "7")]
    Draft7,
}

/// Say what a message means
///
/// Every message carries a code, as in `error[unknown-key]`. This tells what it is, why it matters and what to write
/// instead.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic explain                     all codes, a line each
  vodic explain unknown-key         one of them")]
pub struct Explain {
    /// The code, as it stands in brackets
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

/// Print completions for a shell
#[derive(Args, Debug)]
#[command(after_help = "Example:
  vodic completions bash > ~/.local/share/bash-completion/completions/vodic")]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// Print the manual page
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  vodic man > vodic.1               of the program
  vodic man build | man -l -        of one command")]
pub struct Man {
    /// A command
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_tree_holds_together() {
        Typed::command().debug_assert();
    }

    #[test]
    fn common_options_stand_before_and_after_the_command() {
        for line in ["vodic -r guide -q check --strict", "vodic check --strict -q --root guide"] {
            let typed = Typed::try_parse_from(line.split(' ')).unwrap();
            assert_eq!(typed.common.root, PathBuf::from("guide"));
            assert!(typed.common.quiet && matches!(typed.command, Command::Check(it) if it.reading.strict));
        }
    }
}

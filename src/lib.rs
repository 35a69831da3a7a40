//! Vodic turns a folder of multilingual Markdown into a whole static site.
//!
//! - **Read:** [`Files`](base::files::Files) is the only way to the texts, so a test may hand in a map instead of a
//!   disk. Every file becomes a [`Source`](base::source::Source): text in UTF-8 that knows its lines.
//! - **Parse:** a source becomes an [`Article`](content::article::Article), with notes on whatever is off; files know
//!   nothing of each other, so all of them are parsed at once. With the registry, the media and `vodic.yaml` they are
//!   the [`Library`](content::library::Library).
//! - **Relate:** the [`Graph`](graph::whole::Graph) finds out what every name means, gathers the languages of each
//!   article and turns every relation around. The [checks](graph::check::list::CHECKS) walk it, and lists are sorted
//!   once, here.
//! - **Make:** the [`Site`](site::whole::Site) is a function from address to bytes: its
//!   [`Manifest`](output::manifest::Manifest) lists every address, and [`make`](site::whole::Site::make) makes any one
//!   [`Output`](output::manifest::Output): pages for people, with the lists that they
//!   [narrow](output::filtered); feeds, [calendars](output::calendar) and
//!   [open data](output::data) for programs, from the same facts. It never changes, so making all of them in parallel is
//!   only asking often. The search [`Index`](output::index::build::Index) is made once, when its first file is asked for
//!   or listed. A [bulletin](output::bulletin) is written when somebody asks for it.
//!   A [`Guide`](graph::guide::Guide) is what an outline means in one language; its page, its
//!   [book](output::guide::book) and its [document](output::guide::paper) are three outputs of one value.
//! - **Publish:** pictures that are still to be drawn or made smaller, and documents to be typeset, are [finished](deliver::finish::finish), and
//!   [remembered](deliver::memo::Memo) for the next run. A [`Stage`](deliver::publish::stage::Stage) beside the published
//!   folder takes what was made, and its [`commit`](deliver::publish::stage::Stage::commit) puts the new site in the old
//!   one's place. What fails before that leaves the old site as it was.
//! - **Preview:** asks for one page instead of all. Whoever looks is answered from a
//!   [`Snapshot`](deliver::preview::snapshot::Snapshot); a change puts another in its place, and the
//!   [`bell`](deliver::preview::bell) rings in the pages that are another page now. What takes long to typeset is
//!   [ordered](deliver::preview::typesetting), and a page says how far it is.
//!
//! What an author can mend is a [`Diagnostic`](base::diagnostic::Diagnostic): collected, never thrown, and shown with
//! its place and the next step. What the machine refuses is a [`Failure`](deliver::publish::failure::Failure), known to
//! [`deliver`] and [`cli`] alone. What is our own mistake panics, and [`fault`](base::fault) tells at which page.
//!
//! # The one rule
//!
//! **A module uses only modules declared above it.** The `mod` lines below are therefore not alphabetical: they stand
//! in order of dependence, which is also a good order for reading.
//!
//! | module | what it is about | what it must never know |
//! |---|---|---|
//! | [`base`] | words of the trade: sources, diagnostics, languages, dates | articles, templates |
//! | [`content`] | what authors write | what other articles say, addresses, pages |
//! | [`graph`] | what it means together | rendering, the disk |
//! | [`render`] | how one thing looks | what else is published, the disk |
//! | [`output`] | what is published, one maker in each file | other outputs' bytes, the disk |
//! | [`site`] | the whole: load, list, make | output folders |
//! | [`deliver`] | where it comes from and where it goes: the disk | kinds of article, templates |
//! | [`cli`] | how people ask for it | |
//!
//! A new kind of article is a new file in [`content::kind`], a line in [`content::kind::list::KINDS`] and its words in
//! `i18n/`; a new check is a file in [`graph::check`] and a line in [`graph::check::list::CHECKS`]; a new output is a
//! file in [`output`], a variant of [`Output`](output::manifest::Output) and two lines in [`site::makers`].
//!
//! The same bytes come out for any number of threads: no clock, no randomness and no hash order reaches a file.

pub mod base;
pub mod content;
pub mod graph;
pub mod render;
pub mod output;
pub mod site;
pub mod deliver;
pub mod cli;

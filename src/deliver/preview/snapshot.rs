//! The site as it was at one moment, and its pages.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Noted, Notes, Severity};
use crate::base::fault::at_hand;
use crate::deliver::finish::{Trouble, compose, finish};
use crate::deliver::memo::Memo;
use crate::deliver::preview::editor::Editor;
use crate::deliver::preview::listing::Listing;
use crate::deliver::preview::media_type;
use crate::deliver::preview::typesetting::{Order, State, Typesetting};
use crate::deliver::preview::{progress, sorry};
use crate::graph::whole::Graph;
use crate::output::made::Made;
use crate::output::manifest::Output;
use crate::site::whole::Site;

/// What pages are made with, for as long as the preview runs.
pub struct Ground {
    /// Absolute.
    pub root: PathBuf,
    pub files: Listing,
    /// Writes nothing.
    pub memo: Memo,
    pub editor: Arc<dyn Editor>,
    pub typesetting: Typesetting,
}

/// The site as it was at one moment, with what there is to say about it.
pub struct Snapshot {
    pub ground: Arc<Ground>,
    /// None if the configuration cannot be read.
    pub site: Option<Site>,
    /// Sorted.
    pub notes: Notes,
}

/// What is answered for an address.
pub struct Page {
    pub status: u16,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    /// What stands there, if the site has it.
    pub output: Option<Output>,
}

impl Page {
    /// Whether our script belongs into it.
    pub fn is_page(&self) -> bool {
        self.media_type == media_type::PAGE
    }
}

/// What came of an attempt to make an output.
enum Attempt {
    Made(Vec<u8>),
    Author(Notes),
    Machine(String),
    /// Our own mistake.
    Panicked,
}

impl Snapshot {
    pub fn new(ground: Arc<Ground>, loaded: Noted<Option<Site>>) -> Snapshot {
        Snapshot { ground, site: loaded.value, notes: loaded.notes }
    }

    /// The path of the site on its host, without a slash at the end.
    pub fn prefix(&self) -> &str {
        self.site.as_ref().map_or("", |it| it.graph().config().base_url.path().trim_end_matches('/'))
    }

    /// What stands at an address. `here` is whoever sits at this machine; others are shown no sources.
    pub fn page(&self, address: &str, here: bool) -> Page {
        let Some(site) = &self.site else {
            let errors = self.notes.iter().filter(|it| it.severity == Severity::Error);
            return self.sorry("there is no site yet", errors, here);
        };
        let found = address.strip_prefix(self.prefix()).and_then(|it| site.find(it));
        match found {
            Some(output) => self.made(site, address, output, 200, here),
            None => match site.manifest().find(MISSING) {
                Some(output) => Page { output: None, ..self.made(site, MISSING, output, 404, here) },
                None => self.sorry("there is no such page", std::iter::empty(), here),
            },
        }
    }

    /// Where to look instead: at the page to which a slash is missing, and from the root at the folder of the site.
    pub fn elsewhere(&self, address: &str) -> Option<String> {
        let site = self.site.as_ref()?;
        let prefix = self.prefix();
        if address == "/" && !prefix.is_empty() {
            return Some(format!("{prefix}/"));
        }
        let folder = format!("{address}/");
        let within = folder.strip_prefix(prefix)?;
        (site.manifest().find(&within[..within.len() - 1]).is_none() && site.manifest().find(within).is_some())
            .then_some(folder)
    }

    fn made(&self, site: &Site, address: &str, output: Output, status: u16, here: bool) -> Page {
        if let Output::Paper(..) = output {
            return self.printed(&self.ordered(site, address, output), output, here);
        }
        let page = match self.attempt(site, address, output) {
            Attempt::Made(bytes) => Page { status, media_type: media_type::of(address), bytes, output: None },
            Attempt::Author(notes) => self.sorry("this page cannot be made", notes.iter(), here),
            Attempt::Machine(why) => self.refused(&why, here),
            Attempt::Panicked => self.panicked(),
        };
        Page { output: Some(output), ..page }
    }

    fn attempt(&self, site: &Site, address: &str, output: Output) -> Attempt {
        let attempt = || match at_hand(address, || site.make(output)) {
            Err(problem) => Attempt::Author(problem.into()),
            // What there is to tell of bytes that were made, `check` and `build` tell.
            Ok(made) => match finish(made, &self.ground.files, &self.ground.memo, &mut Notes::default()) {
                Ok(bytes) => Attempt::Made(bytes),
                Err(Trouble::Author(notes)) => Attempt::Author(notes),
                Err(Trouble::Machine(failure)) => Attempt::Machine(failure.to_string()),
            },
        };
        catch_unwind(AssertUnwindSafe(attempt)).unwrap_or(Attempt::Panicked)
    }

    fn sorry<'a>(&self, title: &str, notes: impl Iterator<Item = &'a Diagnostic>, here: bool) -> Page {
        let root = here.then_some(self.ground.root.as_path());
        let bytes = sorry::page(&*self.ground.editor, title, notes, root);
        Page { status: 500, media_type: media_type::PAGE, bytes, output: None }
    }

    /// What nobody can mend in a text.
    fn refused(&self, why: &str, here: bool) -> Page {
        let editor = &*self.ground.editor;
        let why = if here { format!("<p>{}</p>\n", sorry::text(why)) } else { String::new() };
        let bytes = sorry::frame(editor.lang(), &editor.say("this page cannot be made"), &why);
        Page { status: 500, media_type: media_type::PAGE, bytes, output: None }
    }

    fn panicked(&self) -> Page {
        self.refused(&self.ground.editor.say("this is a mistake in vodic, not in your texts"), true)
    }

    /// Whether a document stands at an address, which has to be typeset.
    pub fn is_document(&self, address: &str) -> bool {
        self.document(address).is_some()
    }

    fn document(&self, address: &str) -> Option<(&Site, Output)> {
        let site = self.site.as_ref()?;
        let output = site.manifest().find(address.strip_prefix(self.prefix())?)?;
        matches!(output, Output::Paper(..)).then_some((site, output))
    }

    /// The order for the document at an address; given, if nobody has. None if no document stands there.
    pub fn order(&self, address: &str) -> Option<Arc<Order>> {
        self.document(address).map(|(site, output)| self.ordered(site, address, output))
    }

    fn ordered(&self, site: &Site, address: &str, output: Output) -> Arc<Order> {
        let Ground { files, memo, typesetting, .. } = &*self.ground;
        let compose = || match at_hand(address, || site.make(output)) {
            Ok(Made::Paper(paper)) => compose(*paper, files, memo),
            Ok(_) => unreachable!("a document is made of a manuscript"),
            Err(problem) => Err(Trouble::Author(problem.into())),
        };
        match catch_unwind(AssertUnwindSafe(compose)) {
            Ok(Ok(composed)) => typesetting.order(address, composed, |key| memo.find(key)),
            Ok(Err(Trouble::Author(notes))) => Order::ended(State::Wrong(notes)),
            Ok(Err(Trouble::Machine(failure))) => Order::ended(State::Refused(failure.to_string())),
            Err(_) => Order::ended(State::Panicked),
        }
    }

    /// A document, or what there is to see instead of it.
    pub fn printed(&self, order: &Order, output: Output, here: bool) -> Page {
        let page = match order.state() {
            State::Done(bytes) => {
                Page { status: 200, media_type: media_type::PDF, bytes: bytes.to_vec(), output: None }
            }
            State::Wrong(notes) => self.sorry("this document cannot be made", notes.iter(), here),
            State::Refused(why) => self.refused(&why, here),
            State::Panicked => self.panicked(),
            State::Queued | State::Begun(_) | State::Outdated => self.unprinted(order, output),
        };
        Page { output: Some(output), ..page }
    }

    /// What is shown of a document that is still in the making.
    fn unprinted(&self, order: &Order, output: Output) -> Page {
        let title = |(graph, output): (&Graph, Output)| {
            let Output::Paper(outline, lang) = output else { return None };
            let (title, written) = graph.outline(outline).title.find(graph.config().chain(lang))?;
            Some((title.to_string(), written.unwrap_or(lang).to_string()))
        };
        let graph = self.site.as_ref().map(Site::graph);
        let (title, lang) = graph.map(|it| (it, output)).and_then(title).unwrap_or_default();
        let bytes = progress::page(&*self.ground.editor, order, &title, &lang);
        Page { status: 202, media_type: media_type::PAGE, bytes, output: None }
    }
}

/// What web servers show where nothing stands.
const MISSING: &str = "/404.html";

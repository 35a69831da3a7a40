//! Every published address and what stands there.

use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::Place;
use crate::content::field::Register;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::filter::FilterId;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::guide::OutlineId;
use crate::graph::loan::LoanId;
use crate::graph::picture::Coding;
use crate::graph::whole::MediumId;
use crate::render::icon::Icon;

codes! {
    SAME_ADDRESS = "same-address" {
        what: "two things that want the same address",
        why: "one would overwrite the other, and nobody would see which",
        instead: "give one of them another name, `slug:` or alias",
    }
}

/// One published thing, small enough to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Output {
    Article(ArticleId),
    /// An article on a page for readers of another language.
    Loan(LoanId),
    /// A page of the list of a kind, by its index among the kinds; pages count from 1.
    Kind(u8, Lang, u32),
    /// A page of the list of those that give an answer.
    Filtered(FilterId, Lang, u32),
    /// The same side by side, a few on each page.
    Comparison(FilterId, Lang, u32),
    /// A page on which readers choose what stands side by side, and what its script compares.
    Choice(Lang),
    Choices(Lang),
    /// All articles of a kind, for the script of their list.
    Items(u8, Lang),
    /// What happens, month by month: in a year, or what is coming up.
    Months(Lang, Option<i16>),
    /// What is needed, by place and topic.
    Needs(Lang),
    /// Whom readers can turn to, by place.
    Directory(Lang),
    /// A page about an entry of the registry.
    Entry(EntryId, Lang, u32),
    Register(Register, Lang),
    Home(Lang),
    Chooser,
    Missing,
    /// What is new in a language.
    Feed(Format, Lang, Scope),
    /// What happens, for readers of a language.
    Calendar(Lang, Scope),
    /// One event for calendars.
    Event(ArticleId),
    /// What programs can take from the site.
    Data(Dataset),
    /// The page that describes it.
    DataPage(Lang),
    /// What all projects have achieved.
    Results(Lang),
    /// A guide as one page.
    Guide(OutlineId, Lang),
    /// The same as a document for printing.
    Paper(OutlineId, Lang),
    /// The map of its places.
    Plate(OutlineId, Lang),
    /// The guide as an electronic book.
    Book(OutlineId, Lang),
    /// One file of the sitemap: language, and part from 0.
    Sitemap(Lang, u32),
    SitemapIndex,
    Robots,
    /// What static hosts send along with each file.
    Headers,
    /// The site's mark in one of its forms.
    Icon(Icon),
    /// The picture beside a shared link, in a language.
    Poster(Lang),
    /// What telephones ask before they put the site on a home screen.
    WebManifest(Lang),
    /// An old address of an article: which of its aliases.
    Redirect(ArticleId, u16),
    Medium(MediumId),
    /// A smaller copy of a picture: its width, and how it is coded.
    Scaled(MediumId, u32, Coding),
    /// By its place among the theme's assets.
    Asset(u32),
    /// The page that lists what was found.
    Search(Lang),
    /// A file of the search index, by its place.
    Index(u32),
    /// The words that search speaks in a language: those of its interface, or those of its filters.
    IndexWords(Lang, bool),
}

/// Of what a feed or a calendar tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    All,
    /// One kind, by its index among the kinds.
    Kind(u8),
    Entry(EntryId),
    Project(GroupId),
}

/// A file for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dataset {
    /// One article in all its languages.
    Article(GroupId),
    /// All articles of a kind, by its index.
    Kind(u8),
    Figures,
    /// What figures were before.
    History,
    /// Whom readers can turn to.
    Contacts,
    Register(Register),
    /// Places as maps have them.
    Places,
    /// Projects as aid data has them.
    Activities,
    /// What there is, for catalogs of data.
    Catalog,
    /// What there is, for programs that read tables.
    Package,
}

/// The form of a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    Atom,
    Json,
}

impl Output {
    /// The name under which times are reported.
    pub fn kind(self) -> &'static str {
        match self {
            Output::Article(_) | Output::Loan(_) => "article",
            Output::Kind(..) => "list",
            Output::Filtered(..) | Output::Items(..) => "filter",
            Output::Comparison(..) => "comparison",
            Output::Choice(_) | Output::Choices(_) => "choice",
            Output::Months(..) => "months",
            Output::Needs(_) => "needs",
            Output::Directory(_) => "directory",
            Output::Entry(..) => "entry",
            Output::Register(..) => "register",
            Output::Home(_) | Output::Chooser | Output::Missing => "home",
            Output::Feed(..) => "feed",
            Output::Calendar(..) | Output::Event(_) => "calendar",
            Output::Data(_) | Output::DataPage(_) => "data",
            Output::Results(_) => "results",
            Output::Guide(..) | Output::Paper(..) | Output::Book(..) | Output::Plate(..) => "guide",
            Output::Sitemap(..) | Output::SitemapIndex | Output::Robots => "sitemap",
            Output::Headers | Output::WebManifest(_) => "site",
            Output::Icon(_) | Output::Poster(_) => "drawing",
            Output::Redirect(..) => "redirect",
            Output::Medium(_) => "media",
            Output::Scaled(..) => "picture",
            Output::Asset(_) => "asset",
            Output::Search(_) | Output::Index(_) | Output::IndexWords(..) => "search",
        }
    }

    /// How easily an author gives it another address; the lowest first.
    fn easily_moved(self) -> u8 {
        match self {
            Output::Redirect(..) => 0,
            Output::Article(_) => 1,
            Output::Loan(_) | Output::Entry(..) | Output::Medium(_) | Output::Scaled(..) | Output::Asset(_) => 2,
            _ => 3,
        }
    }

    /// Whether it is drawn or made smaller, which takes time.
    pub fn is_picture(self) -> bool {
        matches!(self, Output::Scaled(..) | Output::Icon(_) | Output::Poster(_))
    }

    /// Whether its address changes with its content.
    pub fn is_fingerprinted(self) -> bool {
        matches!(
            self,
            Output::Medium(_)
                | Output::Scaled(..)
                | Output::Asset(_)
                | Output::Icon(_)
                | Output::Poster(_)
                | Output::Index(1..)
        )
    }
}

/// Every address of a site, sorted.
#[derive(Debug, Default)]
pub struct Manifest(Vec<(Box<str>, Output)>);

impl Manifest {
    /// Sorts what was claimed. Two claims to one address are noted with what `place` knows of them.
    pub fn settle(mut claims: Vec<(Box<str>, Output)>, place: impl Fn(Output) -> Place, notes: &mut Notes) -> Manifest {
        claims.sort_by(|one, other| one.0.cmp(&other.0));
        claims.dedup_by(|later, first| {
            // The same medium may lie in several folders.
            let is_medium = |it: Output| matches!(it, Output::Medium(_) | Output::Scaled(..));
            if later.0 != first.0 || is_medium(later.1) && is_medium(first.1) {
                return later.0 == first.0;
            }
            let message = format!("two things want the address `{}`", first.0);
            let (told, other) =
                if first.1.easily_moved() < later.1.easily_moved() { (first.1, later.1) } else { (later.1, first.1) };
            notes.push(
                Diagnostic::error(&SAME_ADDRESS, place(told), message)
                    .other(place(other), "the other")
                    .help("give one of them another name, `slug:` or alias"),
            );
            true
        });
        let manifest = Manifest(claims);
        manifest.check_aliases(&place, notes);
        manifest
    }

    /// Old addresses that web servers and other systems cannot tell from one of today: one that lies below a file, or
    /// that differs only by case. All other addresses are ours: they are in small letters, and folders lie in folders.
    fn check_aliases(&self, place: &impl Fn(Output) -> Place, notes: &mut Notes) {
        let mut folded: FxHashMap<String, Output> = FxHashMap::default();
        for (alias, output) in self.0.iter().filter(|(_, it)| matches!(it, Output::Redirect(..))) {
            let parents = alias.match_indices('/').map(|(at, _)| &alias[..at]).filter(|it| !it.is_empty());
            let lower = alias.to_lowercase();
            let same = folded.insert(lower.clone(), *output);
            let same = same.or_else(|| self.find(&lower).filter(|it| !matches!(it, Output::Redirect(..))));
            let Some(other) = same.or_else(|| parents.filter_map(|it| self.find(it)).next()) else { continue };
            notes.push(
                Diagnostic::error(
                    &SAME_ADDRESS,
                    place(*output),
                    format!("`{alias}` leaves no room for another address"),
                )
                .label("below a file, or different only by capital letters")
                .other(place(other), "the other")
                .help("delete this alias, or write it as the old address really was"),
            );
        }
    }

    pub fn entries(&self) -> &[(Box<str>, Output)] {
        &self.0
    }

    /// What stands at an address.
    pub fn find(&self, address: &str) -> Option<Output> {
        let at = self.0.binary_search_by(|(it, _)| (**it).cmp(address)).ok()?;
        Some(self.0[at].1)
    }

    /// Files and what stands in them, in the order of addresses.
    pub fn files(&self) -> impl Iterator<Item = (String, Output)> {
        self.0.iter().map(|(it, output)| (address::file(it), *output))
    }
}

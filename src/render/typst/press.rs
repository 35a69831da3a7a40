//! Typesets a manuscript: from Typst to PDF, in memory, the same bytes on every machine.

use std::path::PathBuf;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart, Str, Value};
use typst::syntax::{FileId, RootedPath, Source as Sheet, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::source::{Source, Span};
use crate::render::theme;
use crate::render::typst::layout::layout;
use crate::render::typst::manuscript::{CHAPTERS, GUIDE_LAYOUT, GUIDE_UNSETTLED, LAYOUT, Manuscript, Pressed};

/// The built-in fonts: Noto Serif, Sans, Sans Mono, Sans Symbols 2 and Sans Math (SIL Open Font License 1.1), cut down to
/// Latin, Greek, Cyrillic and common signs. No font of the machine is ever looked at.
static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| theme::fonts().flat_map(|it| Font::iter(Bytes::new(it))).collect());

/// Typesets it as PDF/UA-1 and PDF/A-2a (ISO 14289-1, ISO 19005-2): tagged, with outline, title and language. The error
/// tells all that is wrong, each at its article or in the layout, sorted.
pub fn press(manuscript: &Manuscript, pictures: &[(String, Vec<u8>)]) -> Result<Pressed, Notes> {
    let desk = Composing::of(manuscript, pictures);
    let letters = desk.missing_letters(manuscript);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .expect("these two go together, as a test of ours sees");
    let day = manuscript.time;
    let time = Datetime::from_ymd_hms(
        day.year().into(),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
        day.hour().unsigned_abs(),
        day.minute().unsigned_abs(),
        day.second().unsigned_abs(),
    );
    let options = PdfOptions {
        ident: Smart::Custom(manuscript.identifier.clone()),
        creator: Smart::Custom(Some("vodic".to_owned())),
        timestamp: time.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let set = layout(&desk);
    // Writing the file down asks for room again, so what laying out remembered goes first.
    typst::comemo::evict(0);
    let set = set.and_then(|it| Ok((typst_pdf::pdf(&it.document, &options)?, it.turns, it.is_settled)));
    typst::comemo::evict(0);
    match set {
        Ok((bytes, turns, is_settled)) if letters.is_empty() => {
            let notes = if is_settled { Notes::default() } else { unsettled(manuscript, turns).into() };
            Ok(Pressed { bytes, turns, notes })
        }
        set => {
            let errors = set.err().into_iter().flatten();
            // A letter is told where it is first written, not at every page that has it.
            let others = errors.filter(|it| letters.is_empty() || !it.message.contains(UNSHOWN));
            let mut notes = Notes::default();
            notes.extend_from(letters.iter().map(|it| without_font(manuscript, *it)));
            notes.extend_from(others.map(|it| told(&desk, manuscript, &it)));
            notes.sort();
            Err(notes)
        }
    }
}

/// A document that was another one each time, at the outline that it is made of.
fn unsettled(manuscript: &Manuscript, turns: usize) -> Diagnostic {
    let message = format!("this guide was laid out `{turns}` times, and each time its pages were others");
    Diagnostic::warning(&GUIDE_UNSETTLED, manuscript.outline.clone(), message)
        .help("in your own `guide.typ`, let nothing grow or shrink with the pages and counts that it finds")
        .help(
            "with the built-in layout, look at the page numbers of contents and index, or change the order of chapters",
        )
}

/// What Typst says of letters that no font has, as a test of ours sees.
const UNSHOWN: &str = "could not be displayed with";

/// What Typst says, where an author can mend it.
fn told(desk: &Composing, manuscript: &Manuscript, error: &SourceDiagnostic) -> Diagnostic {
    // The innermost place comes first; what is called from a chapter is the chapter's concern.
    let spans = std::iter::once(error.span).chain(error.trace.iter().map(|it| it.span.into()));
    let mut in_layout = None;
    for span in spans {
        let (Some(id), Some(range)) = (span.id(), desk.range(span)) else { continue };
        if id == desk.chapters {
            if let Some(place) = manuscript.place(range.start) {
                return Diagnostic::error(&GUIDE_LAYOUT, place.clone(), unset(error))
                    .help("write what stands at fault in another way, or write `pdf: false` into the outline");
            }
        } else if let Some(source) = desk.layout(manuscript, id) {
            in_layout.get_or_insert_with(|| source.at(Span::new(range.start, range.end)));
        }
    }
    let whole = || manuscript.layouts.get(LAYOUT).map_or_else(|| Source::unread(LAYOUT).whole(), Source::whole);
    Diagnostic::error(&GUIDE_LAYOUT, in_layout.unwrap_or_else(whole), unset(error))
        .help("mend the layout, or take it away to get the built-in one")
}

/// A letter that nobody can print, where it is first written.
fn without_font(manuscript: &Manuscript, letter: char) -> Diagnostic {
    let found = manuscript.places.iter().find_map(|(_, place)| {
        let at = place.source.text().find(letter)?;
        Some(place.source.at(Span::new(at, at + letter.len_utf8())))
    });
    let message = format!("no font of the guide has the letter `{letter}`");
    Diagnostic::error(&GUIDE_LAYOUT, found.unwrap_or_else(|| manuscript.outline.clone()), message)
        .help("put a font that has it into `assets/`, or write `pdf: false` into the outline")
}

fn unset(error: &SourceDiagnostic) -> String {
    format!("the guide cannot be typeset: `{}`", error.message.replace("`", "’"))
}

/// All that Typst may look at.
struct Composing {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sheets: FxHashMap<FileId, Sheet>,
    main: FileId,
    chapters: FileId,
}

impl Composing {
    fn of(manuscript: &Manuscript, pictures: &[(String, Vec<u8>)]) -> Composing {
        let pictures: Dict = pictures
            .iter()
            .map(|(name, it)| (Str::from(name.as_str()), Value::Bytes(Bytes::new(it.clone()))))
            .collect();
        let data = Value::Str(Str::from(manuscript.data.as_str()));
        let inputs: Dict = [("data".into(), data), ("pictures".into(), Value::Dict(pictures))].into_iter().collect();
        let own = manuscript.fonts.iter().flat_map(|it| Font::iter(Bytes::new(it.clone())));
        let fonts: Vec<Font> = own.chain(FONTS.iter().cloned()).collect();
        let mut sheets: FxHashMap<FileId, Sheet> = FxHashMap::default();
        for (name, source) in manuscript.layouts.iter() {
            sheets.extend(file(name).map(|id| (id, Sheet::new(id, source.text().to_string()))));
        }
        let [main, chapters] = [LAYOUT, CHAPTERS].map(|it| file(it).expect("our own names are paths"));
        sheets.insert(chapters, Sheet::new(chapters, manuscript.chapters.clone()));
        Composing {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sheets,
            main,
            chapters,
        }
    }

    /// The letters of texts and data that no font has, in the order in which they are written first.
    fn missing_letters(&self, manuscript: &Manuscript) -> Vec<char> {
        let infos: Vec<_> = self.fonts.iter().map(|it| it.info()).collect();
        let is_shown = |it: char| it.is_ascii() || infos.iter().any(|info| info.coverage.contains(it as u32));
        let mut known: FxHashSet<char> = FxHashSet::default();
        let letters = manuscript.chapters.chars().chain(manuscript.data.chars());
        let new = letters.filter(|it| !is_invisible(*it)).filter(|it| known.insert(*it));
        new.filter(|it| !is_shown(*it)).collect()
    }

    fn layout<'a>(&self, manuscript: &'a Manuscript, id: FileId) -> Option<&'a Source> {
        manuscript.layouts.iter().find(|(name, _)| file(name) == Some(id)).map(|it| it.1)
    }
}

/// Whether a letter is never drawn: spaces, marks of direction and joining, selectors of variants.
fn is_invisible(letter: char) -> bool {
    let ranges = ['\u{ad}'..='\u{ad}', '\u{200b}'..='\u{200f}', '\u{2028}'..='\u{202f}', '\u{2060}'..='\u{206f}'];
    letter.is_whitespace()
        || letter.is_control()
        || ranges.iter().any(|it| it.contains(&letter))
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Names are remembered by Typst for ever: there are only those of a theme's files.
fn file(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl World for Composing {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Sheet> {
        let unknown = || FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()));
        // Layouts in folders find the chapters beside them.
        let id = if id.vpath().file_name() == Some(CHAPTERS) { self.chapters } else { id };
        self.sheets.get(&id).cloned().ok_or_else(unknown)
    }

    /// No file is ever read: pictures are handed in.
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(FileError::NotFound(PathBuf::from(id.vpath().get_without_slash())))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// No document knows when it was made.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

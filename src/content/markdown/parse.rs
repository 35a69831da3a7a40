//! Reads a body: events of pulldown-cmark become the tree.

use pulldown_cmark::{
    Alignment, BlockQuoteKind, BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd,
};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Source, Span};
use crate::base::suggest::did_you_mean;
use crate::base::text::{Prose, Text};
use crate::content::body::{Align, Block, Body, Inline, List, NoteKind, Target};
use crate::content::control;
use crate::content::markdown::address::{self, Use};
use crate::content::markdown::builder::{self, Builder};
use crate::content::markdown::chart;
use crate::content::markdown::mark::{Mark, Wrong};
use crate::content::markdown::open::Open;
use crate::content::markdown::piece::{piece, span_of};
use crate::content::markdown::raw::{self, Raw};

codes! {
    BROKEN_REFERENCE = "broken-reference" {
        what: "a link of the form `[text][label]` or `[label][]` whose label is defined nowhere in the article",
        why: "readers see the brackets instead of a link",
        instead: "add a line `[label]: address`, or write the address at once: `[text](address)`",
    }
    UNKNOWN_NOTE = "unknown-note" {
        what: "a quotation that begins with `[!…]` and is no note: its kind does not exist, or words stand behind it on the line",
        why: "readers see a quotation that begins with the brackets instead of a note",
        instead: "write one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`, alone on the first line",
    }
    HEADING_ATTRIBUTE = "heading-attribute" {
        what: "a heading with something else than an id, `lang=…` or `notranslit` between its braces",
        why: "only these are used: the id becomes part of the heading's address, the others say how to read its words",
        instead: "write `{#id}`, `{lang=en}`, `{notranslit}` or leave the braces out",
    }
}

/// What we read besides CommonMark. No smart punctuation: its quotes are English.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_WIKILINKS);

/// Reads the Markdown of `source` from the byte `start` to its end.
///
/// Whatever is written, there is a tree; what is wrong with it goes to `notes`, with places in the whole source. A
/// picture is declared decorative by its title: `![](line.png "decorative")`.
pub fn parse(source: &Source, start: usize, lang: Lang, notes: &mut Notes) -> Body {
    let text: &str = &source.text()[start..];
    let mut broken = Vec::new();
    let callback = |link: BrokenLink<'_>| {
        broken.push((link.link_type, Span::from(link.span).shifted(start), link.reference.to_string()));
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let events = Parser::new_with_broken_link_callback(text, OPTIONS, Some(callback)).into_offset_iter();
    let mut reader = Reader { builder: Builder::new(source, text.len(), lang, notes), code: None, raw: None };
    for (event, range) in events {
        let span = Span::from(range).shifted(start);
        if reader.builder.is_full(span) {
            break;
        }
        reader.event(event, span);
    }
    let body = reader.builder.finish();
    for (kind, span, label) in broken {
        broken_link(source, kind, span, &label).into_iter().for_each(|it| notes.push(it));
    }
    body
}

/// Says that a reference leads nowhere. A lone `[label]` may be meant as text.
fn broken_link(source: &Source, kind: LinkType, span: Span, label: &str) -> Option<Diagnostic> {
    let place = source.at(span);
    matches!(kind, LinkType::Reference | LinkType::Collapsed).then(|| {
        Diagnostic::warning(&BROKEN_REFERENCE, place, format!("`[{label}]` is defined nowhere in this article"))
            .help(format!("add a line `[{label}]: address`, or write `\\[` if brackets are meant"))
    })
}

/// A block of code while its lines are being read.
struct Fence {
    info: Option<Text>,
    span: Span,
    /// One piece of the source as long as the lines follow one another.
    whole: Option<Span>,
    text: String,
}

struct Reader<'a> {
    builder: Builder<'a>,
    code: Option<Fence>,
    raw: Option<Raw>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => {
                let code = self.piece(&text);
                self.builder.inline(Inline::Code(code));
            }
            Event::Html(html) => match &mut self.raw {
                Some(raw) => raw.push(&html, exact(self.builder.source, &html, span)),
                None => self.inline_html(&html, span),
            },
            Event::InlineHtml(html) => self.inline_html(&html, span),
            Event::FootnoteReference(label) => {
                let label = self.piece(&label);
                let number = self.builder.footnotes.refer(label);
                self.builder.inline(Inline::Footnote(number, 0));
            }
            Event::SoftBreak => self.builder.inline(Inline::SoftBreak),
            Event::HardBreak => self.builder.inline(Inline::HardBreak),
            Event::Rule => self.builder.leaf(Block::Rule),
            Event::TaskListMarker(done) => self.builder.mark_item(done),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, span),
        }
    }

    fn piece(&self, text: &str) -> Text {
        piece(self.builder.source, text)
    }

    fn text(&mut self, text: &str, span: Span) {
        let place = span_of(self.builder.source, text);
        if let Some(code) = &mut self.code {
            return code.push(text, place, self.builder.source);
        }
        match place {
            Some(span) => self.builder.text(span),
            None => {
                let clean = control::without(self.builder.source, text, span, self.builder.notes);
                self.builder.inline(Inline::Text(Prose::from(clean.as_deref().unwrap_or(text))));
            }
        }
    }

    fn inline_html(&mut self, html: &str, span: Span) {
        let mut raw = Raw::default();
        raw.push(html, exact(self.builder.source, html, span));
        raw::read(&mut self.builder, &raw);
    }

    fn start(&mut self, tag: Tag, span: Span) {
        let open = match tag {
            Tag::Paragraph => Open::Paragraph,
            Tag::Heading { level, id, classes, attrs } => {
                if !classes.is_empty() {
                    self.tell_heading_attributes(span);
                }
                let mark = self.heading_mark(&attrs, span);
                Open::Heading { level: level as u8, id: id.and_then(|it| self.claim(&it, span)), mark, span }
            }
            Tag::BlockQuote(Some(kind)) => Open::Note(note_kind(kind)),
            Tag::BlockQuote(None) => {
                unknown_note(self.builder.source, span).into_iter().for_each(|it| self.builder.notes.push(it));
                Open::Quote
            }
            Tag::CodeBlock(kind) => return self.code = Some(Fence::new(self.builder.source, kind, span)),
            Tag::HtmlBlock => return self.raw = Some(Raw::default()),
            Tag::List(start) => Open::List(List { start, items: Vec::new() }),
            Tag::Item => Open::Item(None),
            Tag::FootnoteDefinition(label) => Open::Footnote { label: self.piece(&label), span },
            Tag::DefinitionList => Open::Definitions(Vec::new()),
            Tag::DefinitionListTitle => Open::Term,
            Tag::DefinitionListDefinition => Open::Meaning,
            Tag::Table(align) => builder::table(&mut self.builder, align.into_iter().map(alignment).collect(), span),
            Tag::TableHead => Open::Row { head: true, cells: Vec::new() },
            Tag::TableRow => Open::Row { head: false, cells: Vec::new() },
            Tag::TableCell => Open::Cell,
            // Superscript and subscript are not read by our options; `<sup>` and `<sub>` are.
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => Open::Emphasis,
            Tag::Strong => Open::Strong,
            Tag::Strikethrough => Open::Strikethrough,
            Tag::Link { link_type, dest_url, title, id: _ } => self.link(link_type, &dest_url, &title, span),
            Tag::Image { dest_url, title, .. } => self.image(&dest_url, &title, span),
            Tag::MetadataBlock(_) => Open::Paragraph,
        };
        self.builder.open(open, span);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.fence(code);
                }
            }
            TagEnd::HtmlBlock => {
                if let Some(raw) = self.raw.take() {
                    raw::read(&mut self.builder, &raw);
                    self.builder.close_raw_phrases();
                }
            }
            _ => self.builder.close(),
        }
    }

    /// A chart where one is meant, else code.
    fn fence(&mut self, fence: Fence) {
        let source = self.builder.source;
        let is_chart = fence.info.as_deref().is_some_and(|it| it.split([' ', '\t']).next() == Some(chart::LANGUAGE));
        if !is_chart {
            return self.builder.leaf(fence.finish(source));
        }
        let read = chart::read(source, fence.whole, fence.span, self.builder.notes);
        read.into_iter().for_each(|it| self.builder.leaf(Block::Chart(Box::new(it))));
    }

    fn claim(&mut self, id: &str, span: Span) -> Option<Text> {
        let place = span_of(self.builder.source, id).unwrap_or(span);
        let (id, lang) = (self.piece(id), self.builder.lang());
        self.builder.ids.claim(self.builder.source, lang, id, place, self.builder.notes)
    }

    /// `{lang=en}` behind a heading; anything else but an id is told.
    fn heading_mark(&mut self, attributes: &[(CowStr, Option<CowStr>)], span: Span) -> Option<Mark> {
        let mut mark = Mark::default();
        for (name, value) in attributes {
            match mark.read(name, value.as_deref()) {
                Ok(()) => {}
                Err(Wrong::Name(_)) => self.tell_heading_attributes(span),
                Err(wrong) => self.builder.notes.push(wrong.tell(self.builder.source, span)),
            }
        }
        (mark != Mark::default()).then_some(mark)
    }

    fn tell_heading_attributes(&mut self, span: Span) {
        let message = "only an id, `lang=…` and `notranslit` are read between the braces of a heading";
        let place = self.builder.source.at(span);
        self.builder
            .notes
            .push(Diagnostic::warning(&HEADING_ATTRIBUTE, place, message).help("write `{#id}` or nothing"));
    }

    fn link(&mut self, kind: LinkType, written: &str, title: &str, span: Span) -> Open {
        let (to, named) = match kind {
            LinkType::WikiLink { has_pothole } => (Target::Registry(self.piece(written.trim())), !has_pothole),
            LinkType::Email => (Target::Url(Text::from(format!("mailto:{written}"))), false),
            _ => (address::read(self.builder.source, written, span, Use::Link, self.builder.notes), false),
        };
        Open::Link { to, title: Prose(self.piece(title)), span, named }
    }

    fn image(&mut self, written: &str, title: &str, span: Span) -> Open {
        let to = address::read(self.builder.source, written, span, Use::Picture, self.builder.notes);
        Open::Image { to, title: Prose(self.piece(title)), span }
    }
}

impl Fence {
    fn new(source: &Source, kind: CodeBlockKind, span: Span) -> Fence {
        let info = match &kind {
            CodeBlockKind::Indented => None,
            CodeBlockKind::Fenced(info) => Some(piece(source, info)),
        };
        Fence { info, span, whole: None, text: String::new() }
    }

    fn push(&mut self, text: &str, place: Option<Span>, source: &Source) {
        match (&mut self.whole, place) {
            (None, Some(place)) if self.text.is_empty() => self.whole = Some(place),
            (Some(whole), Some(place)) if whole.end == place.start => whole.end = place.end,
            (whole, _) => {
                if let Some(whole) = whole.take() {
                    self.text.push_str(&source.slice(whole));
                }
                self.text.push_str(text);
            }
        }
    }

    fn finish(self, source: &Source) -> Block {
        let text = self.whole.map_or_else(|| Text::from(self.text), |it| source.slice(it));
        builder::code(source, self.info.as_deref(), text, self.span)
    }
}

/// Where a piece of HTML really stands: the event's range may begin with the quotation's marks.
fn exact(source: &Source, html: &str, span: Span) -> Span {
    span_of(source, html).unwrap_or(span)
}

/// What notes are called in brackets.
const NOTES: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

/// Says that a quotation begins as a note does, and is none.
fn unknown_note(source: &Source, quotation: Span) -> Option<Diagnostic> {
    let line = source.text()[quotation.start as usize..quotation.end as usize].lines().next()?;
    let (name, behind) = line.strip_prefix('>')?.trim_start().strip_prefix("[!")?.split_once(']')?;
    let is_known = NOTES.iter().any(|it| it.eq_ignore_ascii_case(name));
    if name.is_empty() || behind.starts_with(['(', '[', ':']) || is_known && behind.trim().is_empty() {
        return None;
    }
    let start = quotation.start as usize + line.len() - behind.len() - name.len() - "[!]".len();
    let place = source.at(Span::new(start, start + name.len() + "[!]".len()));
    Some(if is_known {
        Diagnostic::warning(&UNKNOWN_NOTE, place, format!("words stand behind `[!{name}]`, so this is no note"))
            .help("begin a new line with `>` behind the bracket")
    } else {
        Diagnostic::warning(&UNKNOWN_NOTE, place, format!("there is no note of the kind `{name}`"))
            .help_maybe(did_you_mean(name, NOTES))
            .help(format!("the kinds are: {}", NOTES.join(", ")))
    })
}

fn note_kind(kind: BlockQuoteKind) -> NoteKind {
    match kind {
        BlockQuoteKind::Note => NoteKind::Note,
        BlockQuoteKind::Tip => NoteKind::Tip,
        BlockQuoteKind::Important => NoteKind::Important,
        BlockQuoteKind::Warning => NoteKind::Warning,
        BlockQuoteKind::Caution => NoteKind::Caution,
    }
}

fn alignment(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None => Align::None,
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::Right,
    }
}

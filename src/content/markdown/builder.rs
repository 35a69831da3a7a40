//! Builds the tree: always well-formed, never too deep, never too big.

use rustc_hash::FxHashMap;

use crate::base::diagnostic::{Code as Kind, Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Source, Span};
use crate::base::text::{Prose, Text};
use crate::content::body::{
    Align, Block, Body, Code, Definition, Element, Heading, Image, Inline, Item, Link, Table, Target,
};
use crate::content::markdown::allowed::Role;
use crate::content::markdown::figure;
use crate::content::markdown::footnotes::Footnotes;
use crate::content::markdown::ids::Ids;
use crate::content::markdown::mark;
use crate::content::markdown::open::Open;
use crate::content::plain::inline_text;

codes! {
    NESTED_TOO_DEEP = "nested-too-deep" {
        what: "quotes, lists, emphasis or elements more than 100 levels deep in one another",
        why: "no reader can follow this, and programs that read the page may break down",
        instead: "write it flatter; often a stray run of `>` or `*` is the cause",
    }
    TOO_MANY_HEADINGS = "too-many-headings" {
        what: "an article with more than 5,000 headings",
        why: "such an article is usually an export gone wrong; its table of contents would be of no use",
        instead: "divide it into several articles",
    }
    TABLE_TOO_WIDE = "table-too-wide" {
        what: "a table with more than 128 columns",
        why: "it cannot be read on a screen or printed",
        instead: "divide it into several tables, or offer it as a file and show a summary",
    }
    TEXT_EXPLODES = "text-explodes" {
        what: "an article that becomes more than 64 times as long on the page as it is in its file",
        why: "a few lines can make a page of gigabytes that way; the rest of the article is left out",
        instead: "look for a table with very many empty cells or a reference used thousands of times",
    }
    TITLE_IN_BODY = "title-in-body" {
        what: "a heading of the first level, `#`, in the body",
        why: "the page already has one: the article's title; screen readers offer it as the way to the content",
        instead: "begin the headings of the body with `##`",
    }
    SKIPPED_HEADING = "skipped-heading" {
        what: "a heading more than one level deeper than the one before it",
        why: "people who move by headings look for the level in between and think that they missed something",
        instead: "use the next level; how big a heading looks is the theme's business",
    }
    PICTURE_WITHOUT_TEXT = "picture-without-text" {
        what: "a picture without a description",
        why: "people who do not see it learn nothing of it, and neither does the search",
        instead: "describe what it shows: `![A siren on the roof of the school](siren.jpg)`; if it shows nothing that matters, \
                  give it the title `decorative`: `![](line.png \"decorative\")`",
    }
    LINK_WITHOUT_WORDS = "link-without-words" {
        what: "a link without text, or whose text has no letter or digit",
        why: "who listens to the page hears only “link” and does not know where it leads",
        instead: "write between the brackets where the link leads",
    }
    TOO_MANY_MISTAKES = "too-many-mistakes" {
        what: "an article with more than 1,000 mistakes in its HTML, of which the others are not listed",
        why: "such an article is usually a web page or an export, not Markdown",
        instead: "convert it to Markdown first",
    }
    UNCLOSED_ELEMENT = "unclosed-element" {
        what: "an HTML element that is opened and not closed in the same block of text",
        why: "where it ends had to be guessed",
        instead: "write the end tag, in the same paragraph, list item or quotation as the start tag",
    }
}

/// Most mistakes in raw HTML that are told of one article.
pub const MOST_TOLD: usize = 1_000;
/// Deepest nesting of blocks and inlines.
pub const DEEPEST: usize = 100;
/// Most headings of one article.
pub const MOST_HEADINGS: usize = 5_000;
/// Most columns of one table.
pub const MOST_COLUMNS: usize = 128;

struct Frame {
    open: Open,
    blocks: Vec<Block>,
    /// In a frame of blocks: running text not yet put into a block.
    inlines: Vec<Inline>,
}

pub struct Builder<'a> {
    pub source: &'a Source,
    pub notes: &'a mut Notes,
    pub footnotes: Footnotes,
    pub ids: Ids,
    lang: Lang,
    frames: Vec<Frame>,
    /// Frames that count for the depth.
    depth: usize,
    /// Levels that were opened beyond the deepest and not closed yet.
    beyond: usize,
    told_depth: bool,
    /// Start tags that were left out and whose ends have not come yet.
    pub dropped: FxHashMap<&'static str, u32>,
    /// Text of the source that has not been put into the tree yet: it may go on.
    run: Option<Span>,
    told: usize,
    headings: usize,
    last_level: u8,
    /// Estimated bytes of the page, and how many there may be.
    size: usize,
    most: usize,
}

impl<'a> Builder<'a> {
    pub fn new(source: &'a Source, length: usize, lang: Lang, notes: &'a mut Notes) -> Builder<'a> {
        let root = Frame { open: Open::Root, blocks: Vec::new(), inlines: Vec::new() };
        Builder {
            source,
            notes,
            footnotes: Footnotes::default(),
            ids: Ids::default(),
            lang,
            frames: vec![root],
            depth: 0,
            beyond: 0,
            told_depth: false,
            dropped: FxHashMap::default(),
            run: None,
            told: 0,
            headings: 0,
            last_level: 1,
            size: 0,
            most: 64 * length + (1 << 20),
        }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether the page would become too big; tells the author.
    pub fn is_full(&mut self, span: Span) -> bool {
        let full = self.size > self.most;
        if full {
            let message = "from here on the article becomes more than 64 times as long as its file";
            self.error(
                &TEXT_EXPLODES,
                span,
                message,
                "look for empty cells of a table, or for a long address that is referred to very often",
            );
        }
        full
    }

    /// Opens a part of the tree. Every `open` is followed by one `close`, also beyond the deepest level.
    pub fn open(&mut self, open: Open, span: Span) {
        self.flush_run();
        if self.beyond > 0 || (self.depth >= DEEPEST && !open.is_part()) {
            self.tell_depth(span);
            if open.is_block() && !self.frame().inlines.is_empty() {
                self.push_inline(Inline::SoftBreak);
            }
            self.beyond += 1;
            return;
        }
        if open.is_block() {
            self.make_room_for_block(open.parents());
        } else {
            self.make_room_for_text();
        }
        self.push_frame(open);
    }

    /// Says once that it goes too deep.
    fn tell_depth(&mut self, span: Span) {
        if !std::mem::replace(&mut self.told_depth, true) {
            let message = format!("more than {DEEPEST} levels stand in one another here");
            self.error(
                &NESTED_TOO_DEEP,
                span,
                &message,
                "write it flatter; often a stray run of `>` or `*` is the cause",
            );
        }
    }

    fn push_frame(&mut self, open: Open) {
        self.size += 32;
        self.depth += usize::from(!open.is_part());
        self.frames.push(Frame { open, blocks: Vec::new(), inlines: Vec::new() });
    }

    /// Closes what Markdown opened last, and raw HTML that was left open in it.
    pub fn close(&mut self) {
        self.flush_run();
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        self.close_raw();
        if self.frames.len() > 1 {
            self.close_frame();
        }
    }

    /// Opens a raw HTML element if there is room; such elements may stay unclosed.
    pub fn open_raw(&mut self, open: Open, span: Span) {
        self.flush_run();
        if self.beyond == 0 && self.depth < DEEPEST {
            if open.is_block() {
                self.make_room_for_block(open.parents());
            } else {
                self.make_room_for_text();
            }
            self.push_frame(open);
        } else {
            self.tell_depth(span);
            if let Open::Html { allowed, .. } = open {
                self.drop_end(allowed.tag);
            }
        }
    }

    /// Closes the innermost open raw element called `tag`, if Markdown has not closed it; whether there was one.
    pub fn close_raw_tag(&mut self, tag: &str) -> bool {
        self.flush_run();
        if self.beyond > 0 {
            return true;
        }
        let found = self.raw_frames().position(|it| it.tag() == Some(tag));
        if let Some(above) = found {
            (0..above).for_each(|_| self.close_unclosed());
            self.close_frame();
        }
        found.is_some()
    }

    /// Closes raw elements down to the innermost that is one of `tags`; whether there was one. A `<div>` right in one,
    /// which groups terms and their meanings, is as good.
    pub fn close_raw_down_to(&mut self, tags: &[&str]) -> bool {
        self.flush_run();
        let around: Vec<&str> = self.raw_frames().filter_map(Open::tag).collect();
        let groups = |at: usize| tags.contains(&"dl") && around[at] == "div" && around.get(at + 1) == Some(&"dl");
        let found = (0..around.len()).find(|at| tags.contains(&around[*at]) || groups(*at));
        if let Some(above) = found {
            (0..above).for_each(|_| self.close_unclosed());
        }
        found.is_some()
    }

    /// Closes raw elements of running text, which do not reach beyond their block.
    pub fn close_raw_phrases(&mut self) {
        self.flush_run();
        while self.top().is_raw() && !self.top().is_block() {
            self.close_unclosed();
        }
    }

    fn close_raw(&mut self) {
        while self.top().is_raw() {
            self.close_unclosed();
        }
    }

    /// The raw elements that Markdown has not closed, innermost first.
    fn raw_frames(&self) -> impl Iterator<Item = &Open> {
        self.frames.iter().rev().map(|it| &it.open).take_while(|it| it.is_raw())
    }

    /// What was said of a start tag is not said again of its end tag.
    pub fn drop_end(&mut self, tag: &'static str) {
        *self.dropped.entry(tag).or_default() += 1;
    }

    fn close_unclosed(&mut self) {
        self.close_early("is not closed", |tag| format!("write `</{tag}>` in the same block of text"));
    }

    /// Closes an element that cannot hold what comes next.
    fn close_unfit(&mut self) {
        let help = |_: &str| "put nothing but its own parts into it, as `<li>` into `<ul>`".to_owned();
        self.close_early("cannot hold what follows, so it ends before it", help);
    }

    fn close_early(&mut self, what: &str, help: impl Fn(&str) -> String) {
        if let Open::Html { allowed, span, .. } = *self.top()
            && !allowed.end_may_be_left_out()
        {
            let tag = allowed.tag;
            let place = self.source.at(span);
            self.tell(Diagnostic::warning(&UNCLOSED_ELEMENT, place, format!("`<{tag}>` {what}")).help(help(tag)));
            self.drop_end(tag);
        }
        self.close_frame();
    }

    fn top(&self) -> &Open {
        &self.frames.last().expect("the root frame stays until `finish` takes the builder").open
    }

    fn frame(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the root frame stays until `finish` takes the builder")
    }

    pub fn is_silent(&self) -> bool {
        matches!(self.top(), Open::Silent { .. })
    }

    /// Whether blocks may be opened here: the innermost part that Markdown opened does not hold running text only.
    pub fn is_among_blocks(&self) -> bool {
        let markdown = self.frames.iter().rev().find(|it| !it.open.is_raw());
        markdown.is_some_and(|it| {
            !matches!(it.open, Open::Paragraph | Open::Heading { .. } | Open::Term | Open::Cell) && it.open.is_block()
        })
    }

    /// Whether running text would begin a new block here.
    pub fn is_at_start(&self) -> bool {
        self.run.is_none() && self.frames.last().is_some_and(|it| it.open.is_block() && it.inlines.is_empty())
    }

    /// Raw elements that cannot hold a block of these `parents` end before it.
    fn make_room_for_block(&mut self, parents: &[&str]) {
        while let Open::Html { allowed, .. } = self.top() {
            if allowed.role == Role::Flow || (allowed.role == Role::Frame && parents.contains(&allowed.tag)) {
                break;
            }
            self.close_unfit();
        }
        self.flush_inlines();
    }

    /// Raw elements that hold only their own parts end before running text.
    fn make_room_for_text(&mut self) {
        while matches!(self.top(), Open::Html { allowed, .. } if allowed.role == Role::Frame) {
            self.close_unfit();
        }
    }

    /// Adds a piece of the source; pieces that follow one another become one.
    pub fn text(&mut self, span: Span) {
        match &mut self.run {
            Some(run) if run.end == span.start => run.end = span.end,
            _ => {
                self.flush_run();
                self.run = Some(span);
            }
        }
    }

    /// Adds running text; `Text` of the source goes through [`Builder::text`].
    pub fn inline(&mut self, inline: Inline) {
        self.flush_run();
        self.push_inline(inline);
    }

    /// Makes the innermost item one of a task list.
    pub fn mark_item(&mut self, mark: bool) {
        let item = self.frames.iter_mut().rev().find_map(|it| match &mut it.open {
            Open::Item(done) => Some(done),
            _ => None,
        });
        if let (Some(done), 0) = (item, self.beyond) {
            *done = Some(mark);
        }
    }

    /// Adds a block that holds no blocks.
    pub fn leaf(&mut self, block: Block) {
        self.flush_run();
        match block {
            Block::Code(code) if self.beyond > 0 => self.push_inline(Inline::Text(Prose(code.text))),
            _ if self.beyond > 0 => {}
            block => {
                self.make_room_for_block(&[]);
                self.push_block(block);
            }
        }
    }

    fn flush_run(&mut self) {
        if let Some(span) = self.run.take() {
            Footnotes::tell_broken(span, self.source, self.notes);
            figure::split(self.source, span, &mut |it| self.push_inline(it));
        }
    }

    fn push_inline(&mut self, inline: Inline) {
        self.make_room_for_text();
        self.size += match &inline {
            Inline::Text(text) => text.len(),
            Inline::Code(text) => text.len() + 16,
            _ => 8,
        };
        self.frame().inlines.push(inline);
    }

    fn push_block(&mut self, block: Block) {
        self.size += 16;
        self.size += match &block {
            Block::Code(code) => code.text.len(),
            // A picture and a table: their size goes with that of the text, whose rows are few.
            Block::Chart(chart) => (chart.span.end - chart.span.start) as usize * 8,
            _ => 0,
        };
        self.frame().blocks.push(block);
    }

    /// Running text that stands among blocks becomes a block of its own.
    fn flush_inlines(&mut self) {
        if self.top().is_block() && !self.frame().inlines.is_empty() {
            let text = std::mem::take(&mut self.frame().inlines);
            let mut text = mark::read(text, None, self.source, self.notes);
            trim_end(&mut text);
            if !text.is_empty() {
                self.push_block(Block::Plain(fit(text)));
            }
        }
    }

    fn close_frame(&mut self) {
        self.flush_run();
        let Some(Frame { open, blocks, inlines }) = self.frames.pop() else { return };
        self.depth -= usize::from(!open.is_part());
        let whole = if let Open::Heading { mark, .. } = open { mark } else { None };
        let inlines = fit(mark::read(inlines, whole, self.source, self.notes));
        match open {
            // Nothing is left of a paragraph whose HTML was dropped.
            Open::Paragraph if inlines.is_empty() => {}
            Open::Paragraph => self.push_block(Block::Paragraph(inlines)),
            Open::Heading { level, id, span, mark: _ } => self.close_heading(level, id, inlines, span),
            Open::Emphasis => self.push_inline(Inline::Emphasis(inlines)),
            Open::Strong => self.push_inline(Inline::Strong(inlines)),
            Open::Strikethrough => self.push_inline(Inline::Strikethrough(inlines)),
            Open::Link { to, title, span, named } => self.close_link(Link { to, title, text: inlines, span }, named),
            Open::Image { to, title, span } => self.close_image(to, title, &inlines, span),
            Open::Html { allowed, attributes, lang, span: _ } if allowed.role == Role::Phrase => {
                let element = Element { tag: allowed.tag, attributes, lang, children: inlines };
                self.push_inline(Inline::Element(Box::new(element)));
            }
            Open::Silent { .. } => {}
            open => self.close_container(open, blocks, inlines),
        }
    }

    /// Closes a frame whose children are blocks.
    fn close_container(&mut self, open: Open, mut blocks: Vec<Block>, mut inlines: Vec<Inline>) {
        if let Open::Term = open {
            if let Open::Definitions(list) = &mut self.frame().open {
                list.push(Definition { term: inlines, meanings: Vec::new() });
            }
            return;
        }
        if let Open::Cell = open {
            if let Open::Row { cells, .. } = &mut self.frame().open {
                cells.push(inlines);
            }
            return;
        }
        trim_end(&mut inlines);
        if !inlines.is_empty() {
            blocks.push(Block::Plain(inlines));
        }
        let blocks = fit(blocks);
        match open {
            Open::Quote => self.push_block(Block::Quote(blocks)),
            Open::Note(kind) => self.push_block(Block::Note(kind, blocks)),
            Open::List(mut list) => {
                list.items = fit(list.items);
                self.push_block(Block::List(list));
            }
            Open::Item(done) => {
                if let Open::List(list) = &mut self.frame().open {
                    list.items.push(Item { done, blocks });
                }
            }
            Open::Definitions(list) => self.push_block(Block::Definitions(list)),
            Open::Meaning => {
                if let Open::Definitions(list) = &mut self.frame().open
                    && let Some(definition) = list.last_mut()
                {
                    definition.meanings.push(blocks);
                }
            }
            Open::Table(table) => self.push_block(Block::Table(table)),
            Open::Row { head, cells } => self.close_row(head, cells),
            Open::Footnote { label, span } => self.footnotes.define(label, blocks, span, self.source, self.notes),
            Open::Html { allowed, attributes, lang, span: _ } => {
                self.push_block(Block::Element(Element { tag: allowed.tag, attributes, lang, children: blocks }));
            }
            _ => unreachable!("`close_frame` has answered for everything that holds running text"),
        }
    }

    fn close_row(&mut self, head: bool, mut cells: Vec<Vec<Inline>>) {
        if let Open::Table(table) = &mut self.frame().open {
            cells.resize_with(table.align.len(), Vec::new);
            if head {
                table.head = cells;
            } else {
                table.rows.push(cells);
            }
        }
    }

    fn close_heading(&mut self, level: u8, id: Option<Text>, text: Vec<Inline>, span: Span) {
        self.headings += 1;
        if self.headings > MOST_HEADINGS {
            if self.headings == MOST_HEADINGS + 1 {
                let message = format!("this is heading number {}; from here on headings are plain text", self.headings);
                self.error(&TOO_MANY_HEADINGS, span, &message, "divide the text into several articles");
            }
            return self.push_block(Block::Paragraph(text));
        }
        let place = self.source.at(span);
        // The article's title is the page's only heading of the first level, whatever its author wrote.
        let shown = level.max(2);
        if level == 1 {
            let message = "the page's heading of the first level is the article's title";
            self.notes.push(Diagnostic::warning(&TITLE_IN_BODY, place, message).help("write `##`"));
        } else if level > self.last_level + 1 {
            let (last, next) = (self.last_level, self.last_level + 1);
            let message = format!("a heading of level {level} follows one of level {last}");
            let help = format!("write `{}`", "#".repeat(next.into()));
            self.notes.push(Diagnostic::warning(&SKIPPED_HEADING, place, message).help(help));
        }
        self.last_level = shown;
        let id = id.unwrap_or_default();
        self.size += id.len();
        self.push_block(Block::Heading(Heading { level: shown, id, text, span }));
    }

    fn close_link(&mut self, mut link: Link, named: bool) {
        self.size += link.title.len() + target_len(&link.to);
        if named {
            link.text.clear();
        } else if link.to != Target::Refused && !has_words(&link.text) {
            let place = self.source.at(link.span);
            self.notes.push(
                Diagnostic::warning(&LINK_WITHOUT_WORDS, place, "this link has no words")
                    .help("write between the brackets where it leads"),
            );
        }
        self.push_inline(Inline::Link(Box::new(link)));
    }

    fn close_image(&mut self, to: Target, mut title: Prose, inlines: &[Inline], span: Span) {
        self.size += title.len() + target_len(&to);
        let alt = match inlines {
            [] => Prose::default(),
            [Inline::Text(text)] => text.clone(),
            inlines => Prose::from(inline_text(inlines)),
        };
        if alt.trim().is_empty() {
            if &*title == DECORATIVE {
                title = Prose::default();
            } else if to != Target::Refused {
                let place = self.source.at(span);
                self.notes.push(
                    Diagnostic::warning(&PICTURE_WITHOUT_TEXT, place, "this picture has no description")
                        .help("write between the brackets what it shows, or give it the title `decorative`"),
                );
            }
        }
        self.push_inline(Inline::Image(Box::new(Image { to, alt, title, span })));
    }

    /// Tells a mistake in raw HTML, unless there have been too many.
    pub fn tell(&mut self, diagnostic: Diagnostic) {
        self.told += 1;
        if self.told == MOST_TOLD + 1 {
            let message = format!("more than {MOST_TOLD} mistakes in HTML; the others are not listed");
            self.notes.push(
                Diagnostic::error(&TOO_MANY_MISTAKES, diagnostic.place, message)
                    .help("convert the text to Markdown first"),
            );
        } else if self.told <= MOST_TOLD {
            self.notes.push(diagnostic);
        }
    }

    pub fn error(&mut self, code: &'static Kind, span: Span, message: &str, help: &str) {
        self.notes.push(Diagnostic::error(code, self.source.at(span), message).help(help));
    }

    /// Closes everything and puts notes and ids in order.
    pub fn finish(mut self) -> Body {
        self.flush_run();
        while self.frames.len() > 1 {
            if self.top().is_raw() { self.close_unclosed() } else { self.close_frame() }
        }
        self.flush_inlines();
        let mut blocks = fit(self.frames.pop().map(|it| it.blocks).unwrap_or_default());
        let footnotes = self.footnotes.arrange(&mut blocks, self.source, self.notes);
        let mut body = Body { blocks, footnotes };
        self.ids.assign(&mut body, self.lang);
        body
    }
}

/// The title that says that a picture shows nothing that matters: `![](line.png "decorative")`.
pub const DECORATIVE: &str = "decorative";

/// A table of these columns, as far as there may be so many.
pub fn table(builder: &mut Builder, mut align: Vec<Align>, span: Span) -> Open {
    if align.len() > MOST_COLUMNS {
        let message = format!("this table has {} columns; at most {MOST_COLUMNS} are shown", align.len());
        builder.error(&TABLE_TOO_WIDE, span, &message, "divide it into several tables, or offer it as a file");
        align.truncate(MOST_COLUMNS);
    }
    Open::Table(Table { align, head: Vec::new(), rows: Vec::new() })
}

/// A block of code, its info string read as far as its first word.
pub fn code(source: &Source, info: Option<&str>, text: Text, span: Span) -> Block {
    let first = info.and_then(|it| it.split([' ', '\t', ',', '{']).find(|it| !it.is_empty()));
    let syntax = first.map(|it| crate::content::markdown::piece::piece(source, it));
    Block::Code(Code { syntax, text, span })
}

fn target_len(to: &Target) -> usize {
    match to {
        Target::Article { path, anchor } => path.len() + anchor.as_ref().map_or(0, |it| it.len()),
        Target::Registry(text)
        | Target::Figure(text)
        | Target::Media(text)
        | Target::Anchor(text)
        | Target::Url(text) => text.len(),
        Target::Refused => 0,
    }
}

fn has_words(text: &[Inline]) -> bool {
    inline_text(text).chars().any(char::is_alphanumeric)
}

/// The same without room for more, which would be half of what trees take, and they stay to the end. A vector that shrinks
/// often keeps its place, so this is another one.
fn fit<T>(mut grown: Vec<T>) -> Vec<T> {
    if grown.len() == grown.capacity() {
        return grown;
    }
    let mut exact = Vec::with_capacity(grown.len());
    exact.append(&mut grown);
    exact
}

/// Removes white space at the end of running text that becomes a block.
fn trim_end(text: &mut Vec<Inline>) {
    while let Some(last) = text.last_mut() {
        match last {
            Inline::SoftBreak => drop(text.pop()),
            Inline::Text(words) if words.trim_end().is_empty() => drop(text.pop()),
            Inline::Text(words) => {
                let end = words.trim_end().len();
                if end < words.len() {
                    words.0 = words.0.slice(0..end);
                }
                break;
            }
            _ => break,
        }
    }
}

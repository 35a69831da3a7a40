//! Writes a body.

use std::ops::Range;

use crate::base::lang::Lang;
use crate::content::body::{
    Align, Block, Body, Chart, Code, Definition, Element, Footnote, Heading, Image, Inline, Item, Link, List, NoteKind,
    Table, Target,
};
use crate::render::chart::block;
use crate::render::chart::data::{Chart as Drawing, Words as ChartWords};
use crate::render::chart::pen::Width;
use crate::render::escape;
use crate::render::highlight::Budget;
use crate::render::html::cx::{Abbreviations, Cx, Flavor, Surface, Twin};
use crate::render::width::{COLUMN, width};

/// Writes the whole body, its footnotes at the end.
pub fn write(out: &mut String, body: &Body, cx: &Cx) {
    let abbreviations = cx.links.abbreviations().filter(|it| !it.is_empty());
    let mut writer = Writer {
        out,
        cx,
        plain_links: false,
        budget: Budget::default(),
        charts: 0,
        regions: 0,
        abbreviations,
        explained: Vec::new(),
    };
    writer.blocks(&body.blocks);
    if !body.footnotes.is_empty() {
        writer.footnotes(&body.footnotes);
    }
}

/// How wide a picture in running text is shown: as wide as the screen, or as the column that a page's text has at most.
const SIZES: &str = "(min-width: 46rem) 43rem, 100vw";

/// How wide a drawing in a book is, in pixels: its letters are as large as those around it on a small reader.
const BOOK_WIDTH: f64 = 420.0;

/// Writes a chart as it is read there. `id` is its anchor, unique in the page.
pub fn drawing_on(out: &mut String, drawing: &Drawing, words: &ChartWords, id: &str, surface: Surface) {
    match surface {
        Surface::Screen => block::write(out, drawing, words, id),
        Surface::Paper => block::write_open(out, drawing, words, id, Width::Fluid),
        Surface::Book => block::write_open(out, drawing, words, id, Width::Fixed(BOOK_WIDTH)),
    }
}

struct Writer<'w> {
    out: &'w mut String,
    cx: &'w Cx<'w>,
    /// Inside a link no other link may stand: only its words are written.
    plain_links: bool,
    budget: Budget,
    /// How many charts there were so far, and how many regions that scroll.
    charts: usize,
    regions: usize,
    /// Abbreviations that are explained where they stand; not in links, headings and words of another language.
    abbreviations: Option<&'w Abbreviations>,
    explained: Vec<&'w str>,
}

impl Writer<'_> {
    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        escape::text(self.out, text);
    }

    /// Writes ` name="value"`.
    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape::attribute(self.out, value);
        self.out.push('"');
    }

    fn number(&mut self, number: u64) {
        use std::fmt::Write;
        write!(self.out, "{number}").expect("a `String` takes everything");
    }

    /// Ends an element that has no content.
    fn end_void(&mut self) {
        self.push(match self.cx.flavor {
            Flavor::Html => ">",
            Flavor::Xhtml => " />",
        });
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                self.heading(heading);
                self.cx.twin.iter().for_each(|it| self.switch(*it, &heading.id));
            }
            Block::Paragraph(text) => self.paragraph(text),
            Block::Plain(text) => {
                self.inlines(text);
                self.push("\n");
            }
            Block::Quote(children) => {
                self.push("<blockquote>\n");
                self.blocks(children);
                self.push("</blockquote>\n");
            }
            Block::Note(kind, children) => self.note(*kind, children),
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Code(code) => self.code(code),
            Block::Chart(chart) => self.chart(chart),
            Block::Rule => {
                self.push("<hr");
                self.end_void();
                self.push("\n");
            }
            Block::Element(element) => {
                self.start(element);
                self.blocks(&element.children);
                self.end(element);
                self.push("\n");
            }
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let level = (heading.level + self.cx.heading_shift).min(6);
        let tag = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.max(1)) - 1];
        self.push("<");
        self.push(tag);
        self.id(&heading.id);
        self.push(">");
        self.unexplained(&heading.text);
        self.push("</");
        self.push(tag);
        self.push(">\n");
    }

    /// Leads to the same heading in the other script. Shown by the theme while the heading is what the address names.
    fn switch(&mut self, twin: Twin, id: &str) {
        self.push("<p class=\"script-here\" hidden><a href=\"");
        escape::address(self.out, twin.url);
        self.push("#");
        escape::address(self.out, id);
        self.push("\"");
        self.attribute("lang", twin.lang.as_str());
        self.attribute("hreflang", twin.lang.hreflang());
        self.push(">");
        self.text(twin.name);
        self.push("</a></p>\n");
    }

    fn id(&mut self, id: &str) {
        self.push(" id=\"");
        escape::attribute(self.out, self.cx.id_prefix);
        escape::attribute(self.out, id);
        self.push("\"");
    }

    fn paragraph(&mut self, text: &[Inline]) {
        if let [Inline::Image(image)] = text
            && !image.title.is_empty()
        {
            return self.figure(image);
        }
        self.push("<p>");
        self.inlines(text);
        self.push("</p>\n");
    }

    /// A picture alone in its paragraph: its title is its caption.
    fn figure(&mut self, image: &Image) {
        self.push("<figure>");
        self.image(image, false);
        self.push("<figcaption>");
        self.text(&image.title);
        self.push("</figcaption></figure>\n");
    }

    fn note(&mut self, kind: NoteKind, children: &[Block]) {
        let (at, start) = match kind {
            NoteKind::Note => (0, "<aside class=\"note note-note\" role=\"note\">\n<p class=\"note-title\">"),
            NoteKind::Tip => (1, "<aside class=\"note note-tip\" role=\"note\">\n<p class=\"note-title\">"),
            NoteKind::Important => (2, "<aside class=\"note note-important\" role=\"note\">\n<p class=\"note-title\">"),
            NoteKind::Warning => (3, "<aside class=\"note note-warning\" role=\"note\">\n<p class=\"note-title\">"),
            NoteKind::Caution => (4, "<aside class=\"note note-caution\" role=\"note\">\n<p class=\"note-title\">"),
        };
        self.push(start);
        self.text(&self.cx.words.notes[at]);
        self.push("</p>\n");
        self.blocks(children);
        self.push("</aside>\n");
    }

    fn list(&mut self, list: &List) {
        match list.start {
            None => self.push("<ul>\n"),
            Some(1) => self.push("<ol>\n"),
            Some(start) => {
                self.push("<ol start=\"");
                self.number(start);
                self.push("\">\n");
            }
        }
        for item in &list.items {
            self.item(item);
        }
        self.push(if list.start.is_some() { "</ol>\n" } else { "</ul>\n" });
    }

    fn item(&mut self, item: &Item) {
        let Some(done) = item.done else {
            self.push("<li>");
            return self.item_blocks(item);
        };
        self.push("<li class=\"task\"><span class=\"");
        self.push(if done { "task-done" } else { "task-open" });
        self.push("\" role=\"img\"");
        self.attribute("aria-label", if done { &self.cx.words.done } else { &self.cx.words.open });
        self.push(if done { ">☑</span> " } else { ">☐</span> " });
        self.item_blocks(item);
    }

    fn item_blocks(&mut self, item: &Item) {
        if !matches!(item.blocks.first(), None | Some(Block::Plain(_))) {
            self.push("\n");
        }
        for (at, block) in item.blocks.iter().enumerate() {
            match block {
                Block::Plain(text) => {
                    self.inlines(text);
                    if at + 1 < item.blocks.len() {
                        self.push("\n");
                    }
                }
                block => self.block(block),
            }
        }
        self.push("</li>\n");
    }

    fn definitions(&mut self, definitions: &[Definition]) {
        self.push("<dl>\n");
        for definition in definitions {
            self.push("<dt>");
            self.inlines(&definition.term);
            self.push("</dt>\n");
            for meaning in &definition.meanings {
                self.push("<dd>");
                self.blocks(meaning);
                self.push("</dd>\n");
            }
        }
        self.push("</dl>\n");
    }

    fn table(&mut self, table: &Table) {
        // On paper nothing scrolls: what is wider than the page is turned.
        let class = if width(table) > COLUMN { "scroll wide" } else { "scroll" };
        self.scroll(class, &self.cx.words.table);
        self.push("<table>\n<thead>\n<tr>");
        for (cell, align) in table.head.iter().zip(&table.align) {
            // A heading without words would be announced as nothing for every cell of its column.
            let tag = if cell.is_empty() { "td" } else { "th" };
            self.cell(tag, cell, *align);
        }
        self.push("</tr>\n</thead>\n");
        if !table.rows.is_empty() {
            self.push("<tbody>\n");
            for row in &table.rows {
                self.push("<tr>");
                for (cell, align) in row.iter().zip(&table.align) {
                    self.cell("td", cell, *align);
                }
                self.push("</tr>\n");
            }
            self.push("</tbody>\n");
        }
        self.push("</table></section>\n");
    }

    fn cell(&mut self, tag: &'static str, cell: &[Inline], align: Align) {
        self.push("<");
        self.push(tag);
        if tag == "th" {
            self.push(" scope=\"col\"");
        }
        self.push(match align {
            Align::None => ">",
            Align::Left => " class=\"align-left\">",
            Align::Center => " class=\"align-center\">",
            Align::Right => " class=\"align-right\">",
        });
        self.inlines(cell);
        self.push("</");
        self.push(tag);
        self.push(">");
    }

    /// Begins a region that scrolls by itself, also from the keyboard, so that the page never has to.
    fn scroll(&mut self, class: &str, label: &str) {
        self.push("<section");
        self.attribute("class", class);
        self.push(" tabindex=\"0\"");
        self.regions += 1;
        match self.regions {
            1 => self.region(label),
            several if !self.cx.within.is_empty() => self.region(&format!("{label} {several}")),
            _ => self.region(label),
        }
        self.push(">");
    }

    /// Names a region: where several bodies share a page, by its body too.
    fn region(&mut self, label: &str) {
        match self.cx.within {
            "" => self.attribute("aria-label", label),
            within => self.attribute("aria-label", &format!("{label}: {within}")),
        }
    }

    fn code(&mut self, code: &Code) {
        self.scroll("scroll", &self.cx.words.code);
        self.push("<pre><code");
        if let Some(syntax) = &code.syntax {
            self.push(" class=\"language-");
            escape::attribute(self.out, syntax);
            self.push("\"");
        }
        self.push(" translate=\"no\">");
        match self.cx.highlighter.html(code, &mut self.budget) {
            Some(html) => self.push(&html),
            None => self.text(&code.text),
        }
        self.push("</code></pre></section>\n");
    }

    /// The charts of a body are numbered: that is their anchor, with a full stop, which no heading has.
    fn chart(&mut self, chart: &Chart) {
        if let Some(drawing) = self.cx.links.chart(chart) {
            self.charts += 1;
            let id = format!("{}chart.{}", self.cx.id_prefix, self.charts);
            drawing_on(self.out, &drawing, &self.cx.words.chart, &id, self.cx.surface);
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.running(text),
            Inline::Code(text) => {
                self.push("<code>");
                self.text(text);
                self.push("</code>");
            }
            Inline::SoftBreak => self.push("\n"),
            Inline::HardBreak => {
                self.push("<br");
                self.end_void();
                self.push("\n");
            }
            Inline::Emphasis(children) => self.wrapped("<em>", children, "</em>"),
            Inline::Strong(children) => self.wrapped("<strong>", children, "</strong>"),
            Inline::Strikethrough(children) => self.wrapped("<del>", children, "</del>"),
            Inline::Link(link) => self.link(link),
            Inline::Image(image) => self.image(image, true),
            Inline::Footnote(note, which) => self.reference(*note, *which),
            Inline::Element(element) => {
                self.start(element);
                // An author's own `<abbr>` says it already.
                if element.lang.is_some() || element.tag == "abbr" {
                    self.unexplained(&element.children);
                } else {
                    self.inlines(&element.children);
                }
                self.end(element);
            }
        }
    }

    /// Text, in which the first mention of an abbreviation says what it stands for.
    fn running(&mut self, text: &str) {
        let Some(known) = self.abbreviations.filter(|_| !self.plain_links) else { return self.text(text) };
        let mut written = 0;
        for (short, range) in abbreviations(text) {
            let Some((short, full)) = known.get_key_value(short) else { continue };
            if self.explained.contains(&&**short) {
                continue;
            }
            self.explained.push(short);
            self.text(&text[written..range.start]);
            self.push("<abbr");
            self.attribute("title", full);
            self.push(">");
            self.text(&text[range.clone()]);
            self.push("</abbr>");
            written = range.end;
        }
        self.text(&text[written..]);
    }

    fn unexplained(&mut self, children: &[Inline]) {
        let abbreviations = self.abbreviations.take();
        self.inlines(children);
        self.abbreviations = abbreviations;
    }

    fn wrapped(&mut self, start: &str, children: &[Inline], end: &str) {
        self.push(start);
        self.inlines(children);
        self.push(end);
    }

    fn link(&mut self, link: &Link) {
        if self.plain_links || !self.start_link(link) {
            return self.link_text(link);
        }
        self.plain_links = true;
        self.link_text(link);
        self.plain_links = false;
        self.push("</a>");
    }

    /// Writes the start tag, unless the link leads nowhere.
    fn start_link(&mut self, link: &Link) -> bool {
        let Some(href) = self.cx.links.link(&link.to) else { return false };
        self.push("<a href=\"");
        if let (Target::Anchor(_), Some(anchor)) = (&link.to, href.url.strip_prefix('#')) {
            self.push("#");
            escape::address(self.out, self.cx.id_prefix);
            escape::address(self.out, anchor);
        } else {
            escape::address(self.out, &href.url);
        }
        self.push("\"");
        if let Target::Figure(_) = link.to {
            self.attribute("class", "figure");
        }
        if !link.title.is_empty() {
            self.attribute("title", &link.title);
        }
        if let Some(lang) = href.lang {
            self.attribute("hreflang", lang.hreflang());
        }
        self.push(if href.external { " rel=\"external\">" } else { ">" });
        true
    }

    fn link_text(&mut self, link: &Link) {
        if !link.text.is_empty() {
            return self.inlines(&link.text);
        }
        match (self.cx.links.name(&link.to), &link.to) {
            (Some(name), _) => self.text(&name),
            (None, Target::Registry(name) | Target::Figure(name)) => self.text(name),
            (None, _) => {}
        }
    }

    fn image(&mut self, image: &Image, with_title: bool) {
        let Some(picture) = self.cx.links.picture(&image.to) else {
            return self.text(&image.alt);
        };
        // Browsers take the first kind of file that they know; an `img` has no other way to offer two.
        let offers_two = !picture.webp.is_empty();
        if offers_two {
            self.push("<picture><source type=\"image/webp\"");
            self.copies(&picture.webp);
            self.end_void();
        }
        self.push("<img src=\"");
        escape::address(self.out, &picture.src);
        self.push("\"");
        if !picture.copies.is_empty() {
            self.copies(&picture.copies);
        }
        self.attribute("alt", &image.alt);
        if with_title && !image.title.is_empty() {
            self.attribute("title", &image.title);
        }
        if picture.width > 0 && picture.height > 0 {
            self.push(" width=\"");
            self.number(picture.width.into());
            self.push("\" height=\"");
            self.number(picture.height.into());
            self.push("\"");
        }
        if self.cx.surface == Surface::Screen {
            self.push(" loading=\"lazy\" decoding=\"async\"");
        }
        self.end_void();
        if offers_two {
            self.push("</picture>");
        }
    }

    /// Writes ` srcset="…" sizes="…"`.
    fn copies(&mut self, copies: &[(String, u32)]) {
        self.push(" srcset=\"");
        for (at, (address, width)) in copies.iter().enumerate() {
            self.push(if at > 0 { ", " } else { "" });
            escape::address(self.out, address);
            self.push(" ");
            self.number((*width).into());
            self.push("w");
        }
        self.push("\" sizes=\"");
        self.push(SIZES);
        self.push("\"");
    }

    fn start<Child>(&mut self, element: &Element<Child>) {
        self.push("<");
        self.push(element.tag);
        if let Some(lang) = element.lang {
            self.lang(lang, element.attributes.iter().any(|(name, _)| *name == "dir"));
        }
        for (name, value) in &element.attributes {
            match *name {
                "id" => self.id(value),
                name => self.attribute(name, value),
            }
        }
        self.push(">");
    }

    fn lang(&mut self, lang: Lang, has_direction: bool) {
        self.attribute("lang", lang.as_str());
        if self.cx.flavor == Flavor::Xhtml {
            self.attribute("xml:lang", lang.as_str());
        }
        if !has_direction && lang.direction() != self.cx.lang.direction() {
            self.attribute("dir", lang.direction());
        }
    }

    fn end<Child>(&mut self, element: &Element<Child>) {
        self.push("</");
        self.push(element.tag);
        self.push(">");
    }

    /// Writes `fn_3`, or `fnref_3_1` for the first reference to it; no heading has an id of this form.
    fn note_id(&mut self, note: u32, which: Option<u32>) {
        escape::address(self.out, self.cx.id_prefix);
        self.push(if which.is_some() { "fnref_" } else { "fn_" });
        self.number(u64::from(note) + 1);
        if let Some(which) = which {
            self.push("_");
            self.number(u64::from(which) + 1);
        }
    }

    /// The number that readers know a footnote by: those of a book are counted across its chapters.
    fn shown_number(&mut self, note: u32) {
        self.number(u64::from(self.cx.notes_before) + u64::from(note) + 1);
    }

    fn reference(&mut self, note: u32, which: u32) {
        self.push("<sup>");
        if self.plain_links {
            self.push("<span id=\"");
            self.note_id(note, Some(which));
            self.push("\">");
        } else {
            self.push("<a href=\"#");
            self.note_id(note, None);
            self.push("\" id=\"");
            self.note_id(note, Some(which));
            self.push("\" role=\"doc-noteref\">");
        }
        self.shown_number(note);
        self.push(if self.plain_links { "</span></sup>" } else { "</a></sup>" });
    }

    fn footnotes(&mut self, footnotes: &[Footnote]) {
        self.push("<section class=\"footnotes\" role=\"doc-endnotes\"");
        self.region(&self.cx.words.footnotes);
        let heading = Heading {
            level: 2,
            id: "fn_heading".into(),
            text: vec![Inline::Text(self.cx.words.footnotes.as_str().into())],
            span: Default::default(),
        };
        self.push(">\n");
        self.heading(&heading);
        match self.cx.notes_before {
            0 => self.push("<ol>\n"),
            before => {
                self.push("<ol start=\"");
                self.number(u64::from(before) + 1);
                self.push("\">\n");
            }
        }
        for (at, footnote) in footnotes.iter().enumerate() {
            self.footnote(at as u32, footnote);
        }
        self.push("</ol>\n</section>\n");
    }

    fn footnote(&mut self, at: u32, footnote: &Footnote) {
        self.push("<li id=\"");
        self.note_id(at, None);
        self.push("\">\n");
        self.blocks(&footnote.blocks);
        // The ways back stand in the last paragraph if there is one.
        let in_paragraph = matches!(footnote.blocks.last(), Some(Block::Paragraph(_))) && self.out.ends_with("</p>\n");
        if in_paragraph {
            self.out.truncate(self.out.len() - "</p>\n".len());
        }
        for which in 0..footnote.references {
            self.push(" <a href=\"#");
            self.note_id(at, Some(which));
            self.push("\" role=\"doc-backlink\" aria-label=\"");
            escape::attribute(self.out, &self.cx.words.back);
            self.push(" ");
            self.shown_number(at);
            if which > 0 {
                self.push(".");
                self.number(u64::from(which) + 1);
            }
            self.push("\">↩\u{fe0e}</a>");
        }
        self.push(if in_paragraph { "</p>\n</li>\n" } else { "\n</li>\n" });
    }
}

/// Words of capital letters, each with the range of what is written: with the small letters that decline it, as in
/// `ЛАП-ова` and `NVOa`.
fn abbreviations(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut at = 0;
    text.split(|it: char| !it.is_alphanumeric()).filter_map(move |word| {
        let start = at + text[at..].find(word).unwrap_or_default();
        at = start + word.len();
        let (base, ending) = word.split_at(word.find(|it: char| !it.is_uppercase()).unwrap_or(word.len()));
        let mut end = at;
        if ending.is_empty() {
            let behind = text[at..].strip_prefix(['-', '\u{2011}']).unwrap_or_default();
            let letters = behind.find(|it: char| !it.is_alphanumeric()).unwrap_or(behind.len());
            if letters > 0 && is_ending(&behind[..letters]) {
                end = text.len() - behind.len() + letters;
            }
        }
        (base.chars().nth(1).is_some() && is_ending(ending)).then_some((base, start..end))
    })
}

/// Whether these letters, or none, decline an abbreviation.
fn is_ending(letters: &str) -> bool {
    letters.chars().count() <= 4 && letters.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use html5gum::{Token, Tokenizer};
    use proptest::prelude::*;

    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::source::Source;
    use crate::content::markdown::parse::parse;
    use crate::render::chart::data::Chart as Drawing;
    use crate::render::highlight::Highlighter;
    use crate::render::html::cx::{Href, Links, Picture, Words};

    /// Every target leads to itself; `@/de/…` is in German, `@/none/…` leads nowhere.
    #[derive(Default)]
    struct Echo {
        abbreviations: Abbreviations,
    }

    impl Links for Echo {
        fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>> {
            Some(match to {
                Target::Url(address) => Href { url: Cow::from(address.as_str()), lang: None, external: true },
                Target::Media(path) => Href::near(path.as_str()),
                Target::Anchor(id) => Href::near(format!("#{id}")),
                Target::Article { path, .. } if path.starts_with("de/") => {
                    Href { lang: "de".parse().ok(), ..Href::near(format!("/{path}")) }
                }
                Target::Article { path, .. } if path.starts_with("none/") => return None,
                Target::Article { path, .. } | Target::Registry(path) | Target::Figure(path) => {
                    Href::near(format!("/{path}"))
                }
                Target::Refused => return None,
            })
        }

        fn picture<'a>(&'a self, to: &'a Target) -> Option<Picture<'a>> {
            match to {
                Target::Media(path) => Some(Picture {
                    src: Cow::from(path.as_str()),
                    width: 640,
                    height: 480,
                    webp: if path.starts_with("large") {
                        vec![("l-480.webp".to_owned(), 480), ("l-800.webp".to_owned(), 800)]
                    } else {
                        Vec::new()
                    },
                    ..Picture::default()
                }),
                _ => None,
            }
        }

        fn chart(&self, _: &Chart) -> Option<Drawing> {
            None
        }

        fn name<'a>(&'a self, to: &'a Target) -> Option<Cow<'a, str>> {
            matches!(to, Target::Registry(name) if name.as_str() == "kumanovo").then(|| Cow::from("Куманово"))
        }

        fn abbreviations(&self) -> Option<&Abbreviations> {
            Some(&self.abbreviations)
        }
    }

    fn html(text: &str, flavor: Flavor) -> String {
        html_of(text, flavor, &Echo::default())
    }

    fn html_of(text: &str, flavor: Flavor, links: &Echo) -> String {
        let source = Source::new("content/lessons/sirens.mk.md", text);
        let lang = "mk".parse().unwrap();
        let body = parse(&source, 0, lang, &mut Notes::default());
        let (words, highlighter) = (Words::english(), Highlighter::default());
        let cx = Cx {
            links,
            words: &words,
            highlighter: &highlighter,
            lang,
            heading_shift: 0,
            flavor,
            id_prefix: "",
            surface: Surface::Screen,
            notes_before: 0,
            within: "",
            twin: None,
        };
        let mut out = String::new();
        write(&mut out, &body, &cx);
        out
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(html(text, Flavor::Html).trim_end(), expected);
    }

    #[track_caller]
    fn check_explained(text: &str, expected: &str) {
        let known = [("ЛАП", "Локален акциски план"), ("НВО", "Невладина организација")];
        let abbreviations = known.into_iter().map(|(short, full)| (short.into(), full.into())).collect();
        assert_eq!(html_of(text, Flavor::Html, &Echo { abbreviations }).trim_end(), expected);
    }

    #[test]
    fn an_abbreviation_is_explained_where_it_is_mentioned_first() {
        let plan = |written: &str| format!("<abbr title=\"Локален акциски план\">{written}</abbr>");
        check_explained("Со ЛАП-от и ЛАП.", &format!("<p>Со {} и ЛАП.</p>", plan("ЛАП-от")));
        check_explained("*ЛАПови*, ЛАП", &format!("<p><em>{}</em>, ЛАП</p>", plan("ЛАПови")));
        check_explained("ЛАП-обука", &format!("<p>{}-обука</p>", plan("ЛАП")));
        let body = "<abbr title=\"Невладина организација\">НВО</abbr>";
        check_explained("НВО, ЛАП – да", &format!("<p>{body}, {} – да</p>", plan("ЛАП")));
        check_explained("ЛАПИДАРИУМ, ЛАПидариуми, лап, МЛАП, О", "<p>ЛАПИДАРИУМ, ЛАПидариуми, лап, МЛАП, О</p>");
    }

    #[test]
    fn links_headings_code_and_other_languages_explain_nothing() {
        check_explained("[ЛАП](x)", "<p><a href=\"x\">ЛАП</a></p>");
        check_explained("## ЛАП", "<h2 id=\"lap\">ЛАП</h2>");
        check_explained("`ЛАП` [ЛАП]{lang=sr}", "<p><code>ЛАП</code> <span lang=\"sr-Cyrl\">ЛАП</span></p>");
        check_explained("<abbr title=\"план\">ЛАП</abbr>", "<p><abbr title=\"план\">ЛАП</abbr></p>");
    }

    #[test]
    fn links_tell_language_and_site() {
        check("[a](@/de/x)", "<p><a href=\"/de/x\" hreflang=\"de\">a</a></p>");
        check("[a](https://x.mk/?a&b)", "<p><a href=\"https://x.mk/?a&amp;b\" rel=\"external\">a</a></p>");
        check("[a](@/none/x) [b](javascript:x)", "<p>a b</p>");
        check(
            "[[kumanovo]] [[tirana]] [[kumanovo|таму]]",
            "<p><a href=\"/kumanovo\">Куманово</a> <a href=\"/tirana\">tirana</a> <a href=\"/kumanovo\">таму</a></p>",
        );
    }

    #[test]
    fn titles_cannot_leave_their_quotes() {
        check("[a](x '\"><script>')", "<p><a href=\"x\" title=\"&quot;&gt;&lt;script&gt;\">a</a></p>");
    }

    #[test]
    fn languages_of_code_cannot_leave_their_class() {
        check(
            "```\"><script>alert(1)</script>\nx\n```",
            "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Code\"><pre><code \
             class=\"language-&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\" translate=\"no\">x\n</code></pre></section>",
        );
    }

    #[test]
    fn tables_have_headings_and_scroll() {
        check(
            "|a||\n|-|-:|\n|1|2|",
            "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n\
             <tr><th scope=\"col\">a</th><td class=\"align-right\"></td></tr>\n</thead>\n<tbody>\n\
             <tr><td>1</td><td class=\"align-right\">2</td></tr>\n</tbody>\n</table></section>",
        );
    }

    #[test]
    fn a_table_wider_than_paper_says_so() {
        let row = |columns: usize| format!("|{}\n", "misfortunately|".repeat(columns));
        let is_wide = |columns: usize| {
            let text = format!("{}|{}\n", row(columns), "-|".repeat(columns));
            html(&text, Flavor::Html).contains("<section class=\"scroll wide\"")
        };
        assert_eq!([5, 6, 8].map(is_wide), [false, false, true]);
    }

    #[test]
    fn a_picture_with_a_title_alone_is_a_figure() {
        check(
            "![сирена](a.jpg \"Куманово\")",
            "<figure><img src=\"a.jpg\" alt=\"сирена\" width=\"640\" height=\"480\" loading=\"lazy\" \
             decoding=\"async\"><figcaption>Куманово</figcaption></figure>",
        );
        check("![сирена](https://x.mk/a.jpg)", "<p>сирена</p>");
    }

    #[test]
    fn browsers_choose_among_copies() {
        check(
            "![a](large.jpg)",
            "<p><picture><source type=\"image/webp\" srcset=\"l-480.webp 480w, l-800.webp 800w\" \
             sizes=\"(min-width: 46rem) 43rem, 100vw\"><img src=\"large.jpg\" alt=\"a\" width=\"640\" height=\"480\" \
             loading=\"lazy\" decoding=\"async\"></picture></p>",
        );
    }

    #[test]
    fn tasks_and_notes_have_words() {
        check(
            "- [x] a",
            "<ul>\n<li class=\"task\"><span class=\"task-done\" role=\"img\" aria-label=\"Done\">☑</span> a</li>\n</ul>",
        );
        check(
            "> [!TIP]\n> a",
            "<aside class=\"note note-tip\" role=\"note\">\n<p class=\"note-title\">Tip</p>\n<p>a</p>\n</aside>",
        );
    }

    #[test]
    fn every_reference_has_its_way_back() {
        let out = html("a[^n] b[^n]\n\n[^n]: c", Flavor::Html);
        for (from, to) in [("fnref_1_1", "fn_1"), ("fnref_1_2", "fn_1")] {
            assert!(out.contains(&format!("<a href=\"#{to}\" id=\"{from}\"")), "{out}");
            assert!(out.contains(&format!("<a href=\"#{from}\" role=\"doc-backlink\"")), "{out}");
        }
    }

    #[test]
    fn languages_of_parts_are_told() {
        check(
            "<i lang=\"la\">ad hoc</i> <i lang=\"ar\">x</i>",
            "<p><i lang=\"la\">ad hoc</i> <i lang=\"ar\" dir=\"rtl\">x</i></p>",
        );
    }

    const VOID: &[&str] = &["br", "hr", "img", "source"];
    const ELEMENTS: &[&str] = &[
        "a",
        "abbr",
        "aside",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "caption",
        "cite",
        "code",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "i",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "picture",
        "pre",
        "q",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
    ];
    const ATTRIBUTES: &[&str] = &[
        "alt",
        "aria-label",
        "cite",
        "class",
        "colspan",
        "datetime",
        "decoding",
        "dir",
        "height",
        "href",
        "hreflang",
        "id",
        "lang",
        "loading",
        "open",
        "rel",
        "role",
        "rowspan",
        "scope",
        "sizes",
        "src",
        "srcset",
        "start",
        "tabindex",
        "title",
        "translate",
        "type",
        "value",
        "width",
        "xml:lang",
    ];

    /// Whether the HTML is balanced and has nothing that we do not know.
    #[track_caller]
    fn check_safe(text: &str, flavor: Flavor) {
        let out = html(text, flavor);
        let (mut open, mut ids) = (Vec::new(), BTreeMap::new());
        for token in Tokenizer::new(&out).flatten() {
            match token {
                Token::StartTag(tag) => {
                    let name = String::from_utf8(tag.name.0).unwrap();
                    let void = VOID.contains(&name.as_str());
                    assert!(void || ELEMENTS.contains(&name.as_str()), "<{name}> from {text:?}");
                    for (key, value) in tag.attributes {
                        let (key, value) =
                            (String::from_utf8(key.0).unwrap(), String::from_utf8(value.value.0).unwrap());
                        assert!(ATTRIBUTES.contains(&key.as_str()), "{key} from {text:?}");
                        if key == "href" || key == "src" {
                            check_address(&value);
                        }
                        if key == "id" {
                            assert_eq!(ids.insert(value.clone(), ()), None, "the id {value} twice from {text:?}");
                        }
                    }
                    assert_eq!(tag.self_closing, void && flavor == Flavor::Xhtml, "{out}");
                    if !void {
                        open.push(name);
                    }
                }
                Token::EndTag(tag) => {
                    assert_eq!(open.pop(), Some(String::from_utf8(tag.name.0).unwrap()), "{out} from {text:?}");
                }
                Token::String(_) => {}
                other => panic!("{other:?} from {text:?}"),
            }
        }
        assert_eq!(open, Vec::<String>::new(), "{out} from {text:?}");
    }

    #[track_caller]
    fn check_address(address: &str) {
        let base = url::Url::parse("https://vodic.example/").unwrap();
        if let Ok(url) = base.join(address) {
            assert!(matches!(url.scheme(), "http" | "https" | "mailto" | "tel"), "{address}");
        }
    }

    /// Pieces that clash: whatever stands beside whatever, the page stays whole.
    const PIECES: &[&str] = &[
        "> ",
        "- ",
        "1. ",
        "- [x] ",
        "## ",
        "# ",
        "\n",
        "\n\n",
        "    ",
        "```\n",
        "```rust\n",
        "|a|b|\n|-|-|\n|c|",
        "[^1]",
        "[^1]: ",
        "*",
        "**",
        "~~",
        "`",
        "[a](b)",
        "[a](javascript:x)",
        "![a](large.jpg)",
        "[a](<java&Tab;script:x>)",
        "![a](b \"t\")",
        "[[x]]",
        "[[x|",
        "]]",
        "[",
        "](",
        ")",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<p>",
        "<script>",
        "</script>",
        "<style>",
        "<svg>",
        "</svg>",
        "<!--",
        "-->",
        "<details open>",
        "<summary>",
        "</details>",
        "<kbd",
        " class=\"lead\"",
        " onclick=x",
        " id=\"x\"",
        ">",
        "<a href=javascript:x>",
        "&#0;",
        "&#1;",
        "&lt;",
        "\\",
        "слово",
        " ",
        "\t",
        "term\n: meaning\n",
        "> [!NOTE]\n",
        "---\n",
        "{#x}",
        "{#y .z}",
        "https://x.mk",
        "<https://x.mk>",
        "\u{202e}",
        "<br>",
        "<hr/>",
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_clash_of_markup_is_safe(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
            check_safe(&pieces.concat(), Flavor::Html);
            check_safe(&pieces.concat(), Flavor::Xhtml);
        }

        #[test]
        fn any_text_is_safe(text in "\\PC{0,80}") {
            check_safe(&text, Flavor::Html);
        }
    }
}

//! Writes a body.

use crate::base::lang::Lang;
use crate::content::body::{
    Align, Block, Body, Code, Definition, Element, Footnote, Heading, Image, Inline, Item, Link, List, NoteKind, Table,
    Target,
};
use crate::render::escape;
use crate::render::html::cx::{Cx, Flavor};

/// Writes the whole body, its footnotes at the end.
pub fn write(out: &mut String, body: &Body, cx: &Cx) {
    let mut writer = Writer { out, cx, plain_links: false };
    writer.blocks(&body.blocks);
    if !body.footnotes.is_empty() {
        writer.footnotes(&body.footnotes);
    }
}

/// Writes running text alone, as for a title.
pub fn write_inlines(out: &mut String, inlines: &[Inline], cx: &Cx) {
    Writer { out, cx, plain_links: false }.inlines(inlines);
}

struct Writer<'w> {
    out: &'w mut String,
    cx: &'w Cx<'w>,
    /// Inside a link no other link may stand: only its words are written.
    plain_links: bool,
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
            Block::Heading(heading) => self.heading(heading),
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
        self.inlines(&heading.text);
        self.push("</");
        self.push(tag);
        self.push(">\n");
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
        self.scroll(&self.cx.words.table);
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
        self.push("</table></div>\n");
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
    fn scroll(&mut self, label: &str) {
        self.push("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
        self.attribute("aria-label", label);
        self.push(">");
    }

    fn code(&mut self, code: &Code) {
        self.scroll(&self.cx.words.code);
        self.push("<pre><code");
        if let Some(syntax) = &code.syntax {
            self.push(" class=\"language-");
            escape::attribute(self.out, syntax);
            self.push("\"");
        }
        self.push(" translate=\"no\">");
        match self.cx.highlighter.html(code) {
            Some(html) => self.push(&html),
            None => self.text(&code.text),
        }
        self.push("</code></pre></div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.text(text),
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
                self.inlines(&element.children);
                self.end(element);
            }
        }
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
        match (self.cx.links.entry_name(&link.to), &link.to) {
            (Some(name), _) => self.text(&name),
            (None, Target::Registry(name)) => self.text(name),
            (None, _) => {}
        }
    }

    fn image(&mut self, image: &Image, with_title: bool) {
        let Some(picture) = self.cx.links.picture(&image.to) else {
            return self.text(&image.alt);
        };
        self.push("<img src=\"");
        escape::address(self.out, &picture.src);
        self.push("\"");
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
        self.push(" loading=\"lazy\"");
        self.end_void();
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
        self.number(u64::from(note) + 1);
        self.push(if self.plain_links { "</span></sup>" } else { "</a></sup>" });
    }

    fn footnotes(&mut self, footnotes: &[Footnote]) {
        self.push("<section class=\"footnotes\" role=\"doc-endnotes\"");
        self.attribute("aria-label", &self.cx.words.footnotes);
        let heading = Heading {
            level: 2,
            id: "fn_heading".into(),
            text: vec![Inline::Text(self.cx.words.footnotes.as_str().into())],
            span: Default::default(),
        };
        self.push(">\n");
        self.heading(&heading);
        self.push("<ol>\n");
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
            self.number(u64::from(at) + 1);
            if which > 0 {
                self.push(".");
                self.number(u64::from(which) + 1);
            }
            self.push("\">↩\u{fe0e}</a>");
        }
        self.push(if in_paragraph { "</p>\n</li>\n" } else { "\n</li>\n" });
    }
}

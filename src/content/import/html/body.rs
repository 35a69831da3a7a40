//! Elements become blocks and inlines.

use std::collections::{BTreeMap, BTreeSet};

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;
use url::Url;

use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::Span;
use crate::content::import::docx::fold::{CONTENTS, Paragraph, Piece, fold};
use crate::content::import::docx::styles::Role;
use crate::content::import::html::notes::Notes;
use crate::content::import::html::office::{self, Office};
use crate::content::import::html::places::AT;
use crate::content::import::html::words::{SHORTCODE, is_inline, is_silent, line, text};
use crate::content::import::links::BESIDE;
use crate::content::import::model::{Block, Cell, Footnote, Inline, Remark, Style, plain};
use crate::content::import::pictures::Pictures;
use crate::content::import::settle::{is_only_words, simple};
use crate::content::import::told::{FORM_LOST, KEPT_AS_REMARK, LINK_LEFT_OUT, PICTURE_LEFT_OUT, Told};

/// The bytes of a file that a page names, by the address that it writes; the error says why it cannot be had.
pub type Beside<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, String>;

/// Reads elements into a document.
pub struct Body<'a> {
    pub told: Told,
    pub pictures: Pictures,
    pub notes: Notes,
    pub office: Office,
    pub footnotes: Vec<Footnote>,
    /// The names of headings, by the names that links use.
    pub names: BTreeMap<String, String>,
    /// What links on the page lead to.
    pub wanted: BTreeSet<String>,
    pub beside: Beside<'a>,
    /// The language of the page, as far as it says.
    pub lang: Option<Lang>,
    /// How long the file is.
    pub length: usize,
    /// Where what has no place of its own stands.
    pub start: usize,
}

/// Deepest nesting of elements that is looked into; what lies deeper is plain text.
const DEEPEST: usize = 100;

const LOOK: &str = "look whether it meant something, and say that in words";
const DECIDE: &str = "decide whether it belongs into the text, then delete the remark";

type Node_<'t> = NodeRef<'t, Node>;

impl Body<'_> {
    /// Where an element stands in the file.
    fn place(&self, node: Node_) -> Span {
        let around = std::iter::once(node).chain(node.ancestors());
        let at = around.filter_map(|it| it.value().as_element()?.attr(AT)?.parse::<usize>().ok()).next();
        let at = at.unwrap_or(self.start).min(self.length);
        Span::new(at, at)
    }

    /// The blocks in a node.
    pub fn flow(&mut self, parent: Node_, depth: usize) -> Vec<Block> {
        let mut out = Vec::new();
        let mut run = Vec::new();
        let mut items = Vec::new();
        if depth > DEEPEST {
            self.told.repeat(&FORM_LOST, self.place(parent), "elements nested too deep are plain text", LOOK);
            return vec![Block::Paragraph(vec![Inline::Text(line(parent))])];
        }
        for node in parent.children() {
            match node.value() {
                _ if self.office.marks.contains(&node.id()) => {}
                Node::Text(text) => run.push(Inline::Text(text.to_string())),
                Node::Element(element) if self.office.items.contains_key(&node.id()) => {
                    flush_into(&mut run, &mut items, &mut out);
                    items.extend(self.item(node, element, depth));
                }
                Node::Element(element) if self.notes.texts.contains_key(&node.id()) => {
                    self.footnote(node, element, depth)
                }
                Node::Element(element) => {
                    let name = element.name();
                    if is_silent(name) {
                        self.silent(node, name, &mut run);
                    } else if self.is_hidden(element) {
                        self.remark(node, "hidden", "hidden words are kept as a remark", &mut run);
                    } else if is_inline(name) && !has_blocks(node) || is_void(name) || is_foreign(name) {
                        self.inline(node, element, depth, &mut run);
                    } else {
                        flush_into(&mut run, &mut items, &mut out);
                        out.extend(fold(std::mem::take(&mut items)));
                        self.block(node, element, depth + 1, &mut out);
                    }
                }
                Node::Comment(comment) => self.comment(node, comment),
                _ => {}
            }
        }
        flush_into(&mut run, &mut items, &mut out);
        out.extend(fold(items));
        out
    }

    /// A paragraph of Word that is an item of a list.
    fn item(&mut self, node: Node_, element: &Element, depth: usize) -> Option<Piece> {
        let item = self.office.items.get(&node.id()).cloned();
        if item.as_ref().is_some_and(|it| it.mark.format.is_some()) {
            self.tell_of_letters(node);
        }
        let text = self.run(node, depth);
        let text = self.styled(node, element, text);
        Some(Piece::Paragraph(Paragraph { role: Role::Plain, item, name: None, text }))
    }

    fn block(&mut self, node: Node_, element: &Element, depth: usize, out: &mut Vec<Block>) {
        match element.name() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(node, element, depth, out),
            "p" if self.is_of_word(node, element, depth, out) => {}
            "p" => {
                let blocks = self.flow(node, depth);
                out.extend(blocks.into_iter().map(|it| match it {
                    Block::Paragraph(text) => Block::Paragraph(self.styled(node, element, text)),
                    other => other,
                }));
            }
            "ul" | "ol" | "menu" | "dir" => {
                let list = self.list(node, element, depth);
                match office::depth(element) {
                    Some((depth, begins)) => office::join(out, list, depth, begins),
                    None => out.push(list),
                }
            }
            "dl" => out.push(Block::Definitions(self.definitions(node, depth))),
            "table" => self.table(node, depth, out),
            "blockquote" => out.push(Block::Quote(self.flow(node, depth))),
            "pre" | "xmp" | "listing" if !has_picture(node) => out.push(code(node)),
            "hr" => out.push(Block::Rule),
            "figure" => self.figure(node, depth, out),
            "details" => self.details(node, depth, out),
            "nav" | "search" => self.aside(node, "the menu of the page is kept as a remark", out),
            "form" | "fieldset" => self.aside(node, "a form is kept as a remark", out),
            name if is_inline(name) => {
                // A link or a style around whole paragraphs is put into each of them.
                let blocks = self.flow(node, depth);
                let mut wrap = |text: Vec<Inline>| self.wrapped(node, element, text);
                out.extend(blocks.into_iter().map(|it| match it {
                    Block::Paragraph(text) => Block::Paragraph(wrap(text)),
                    Block::Heading { level, name, text } => Block::Heading { level, name, text: wrap(text) },
                    other => other,
                }));
            }
            name => {
                if !is_known(name) {
                    let message = format!("the element `<{name}>` is not known, and its text stays");
                    self.told.repeat(&FORM_LOST, self.place(node), message, LOOK);
                }
                out.extend(self.flow(node, depth));
            }
        }
    }

    /// Reads a paragraph whose class says that it is more than a paragraph; whether it is one.
    fn is_of_word(&mut self, node: Node_, element: &Element, depth: usize, out: &mut Vec<Block>) -> bool {
        let class = element.classes().find(|it| it.starts_with("Mso")).unwrap_or_default();
        let text = match class {
            "MsoTitle" | "MsoQuote" | "MsoIntenseQuote" => self.run(node, depth),
            _ if class.starts_with("MsoToc") => self.run(node, depth),
            _ => return false,
        };
        match (class, out.last_mut()) {
            ("MsoTitle", _) => out.push(Block::Heading { level: 0, name: None, text }),
            ("MsoQuote" | "MsoIntenseQuote", Some(Block::Quote(blocks))) => blocks.push(Block::Paragraph(text)),
            ("MsoQuote" | "MsoIntenseQuote", _) => out.push(Block::Quote(vec![Block::Paragraph(text)])),
            _ if plain(&text).is_empty() => {}
            (_, Some(Block::Remark(before))) if before.what == CONTENTS => {
                before.text.push_str(" · ");
                before.text.push_str(&plain(&text));
            }
            _ => {
                let message = "the table of contents is kept as a remark";
                self.told.repeat(&KEPT_AS_REMARK, self.place(node), message, "delete it: the page makes its own");
                out.push(Block::Remark(Remark::about(CONTENTS, plain(&text))));
            }
        }
        true
    }

    fn tell_of_letters(&mut self, node: Node_) {
        let message = "a list is numbered 1, 2, 3 in the draft, and otherwise on the page";
        let help = "write the letters into the items if other texts refer to them";
        self.told.repeat(&FORM_LOST, self.place(node), message, help);
    }

    fn heading(&mut self, node: Node_, element: &Element, depth: usize, out: &mut Vec<Block>) {
        let level = element.name().as_bytes()[1] - b'0';
        let text = self.run(node, depth);
        let marks = node.descendants().filter_map(|it| it.value().as_element());
        let marks = marks.flat_map(|it| [it.attr("id"), it.attr("name")]).flatten();
        let marks: Vec<String> = marks.filter(|it| self.wanted.contains(*it)).map(str::to_owned).collect();
        let name = marks.first().map(|first| {
            let slug = "mk".parse().map(|lang: Lang| Slug::of(first, lang)).unwrap_or_default();
            if slug.is_empty() { format!("section-{}", self.names.len() + 1) } else { slug.to_string() }
        });
        if let Some(name) = &name {
            self.names.extend(marks.into_iter().map(|it| (it, name.clone())));
        }
        out.push(Block::Heading { level, name, text });
    }

    fn list(&mut self, node: Node_, element: &Element, depth: usize) -> Block {
        let start = element.attr("start").and_then(|it| it.parse().ok()).unwrap_or(1);
        let start = (element.name() == "ol").then_some(start);
        if start.is_some() && element.attr("type").is_some_and(|it| it != "1") || element.attr("reversed").is_some() {
            self.tell_of_letters(node);
        }
        let mut items: Vec<Vec<Block>> = Vec::new();
        for child in node.children() {
            let Some(element) = child.value().as_element() else {
                let text = child.value().as_text().map(|it| it.trim().to_owned()).unwrap_or_default();
                if !text.is_empty() {
                    items.push(vec![Block::Paragraph(vec![Inline::Text(text)])]);
                }
                continue;
            };
            if self.notes.texts.contains_key(&child.id()) {
                self.footnote(child, element, depth);
            } else if element.name() == "li" {
                items.push(self.flow(child, depth));
            } else {
                // A list right in a list belongs to the item before it.
                let mut blocks = Vec::new();
                self.block(child, element, depth + 1, &mut blocks);
                match items.last_mut() {
                    Some(last) => last.extend(blocks),
                    None => items.push(blocks),
                }
            }
        }
        Block::List { start, items }
    }

    fn definitions(&mut self, node: Node_, depth: usize) -> Vec<(Vec<Inline>, Vec<Block>)> {
        let mut all: Vec<(Vec<Inline>, Vec<Block>)> = Vec::new();
        for child in node.children() {
            match child.value().as_element().map(Element::name) {
                Some("dt") => all.push((self.run(child, depth + 1), Vec::new())),
                Some("dd") => {
                    let meaning = self.flow(child, depth + 1);
                    match all.last_mut() {
                        Some(last) => last.1.extend(meaning),
                        None => all.push((Vec::new(), meaning)),
                    }
                }
                Some("div") if depth < DEEPEST => all.extend(self.definitions(child, depth + 1)),
                Some(_) => all.push((Vec::new(), self.flow(child, depth + 1))),
                None => {
                    let text = child.value().as_text().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
                    all.extend(text.map(|it| (Vec::new(), vec![Block::Paragraph(vec![Inline::Text(it)])])));
                }
            }
        }
        all
    }

    fn table(&mut self, node: Node_, depth: usize, out: &mut Vec<Block>) {
        let mut rows = Vec::new();
        let sections = node.children().flat_map(|it| match it.value().as_element().map(Element::name) {
            Some("thead" | "tbody" | "tfoot") => it.children().collect(),
            _ => vec![it],
        });
        for row in sections.collect::<Vec<_>>() {
            match row.value().as_element().map(Element::name) {
                Some("tr") => rows.push(self.row(row, rows.is_empty(), depth)),
                Some("caption") => {
                    let text = self.run(row, depth);
                    out.push(Block::Paragraph(vec![Inline::Styled(Style::Strong, text)]));
                }
                Some("colgroup" | "col") | None => {}
                Some(_) => out.extend(self.flow(row, depth)),
            }
        }
        rows.retain(|it: &Vec<Cell>| !it.is_empty());
        match &rows[..] {
            [] => {}
            [row] if row.len() == 1 => out.extend(rows.into_iter().flatten().flat_map(|it| it.blocks)),
            _ => out.push(match simple(&rows) {
                Some(rows) => Block::Table(rows),
                None => {
                    let message = "a table with merged cells, or with more than text in them, is written as HTML";
                    self.told.tell(&FORM_LOST, self.place(node), message, "look whether it can be made simpler");
                    Block::Grid(rows)
                }
            }),
        }
    }

    fn row(&mut self, row: Node_, is_first: bool, depth: usize) -> Vec<Cell> {
        let mut cells = Vec::new();
        for cell in row.children() {
            let Some(element) = cell.value().as_element() else { continue };
            let count = |name: &str| element.attr(name).and_then(|it| it.trim().parse().ok()).unwrap_or(1_u32);
            let blocks = self.flow(cell, depth + 1);
            let head = element.name() == "th";
            let blocks = if head && !is_first { blocks.into_iter().map(bold).collect() } else { blocks };
            cells.push(Cell {
                head,
                across: count("colspan").clamp(1, 1_000),
                down: count("rowspan").clamp(1, 60_000),
                blocks,
            });
        }
        cells
    }

    /// A picture and its caption, if that is all.
    fn figure(&mut self, node: Node_, depth: usize, out: &mut Vec<Block>) {
        let caption = node.children().find(|it| it.value().as_element().is_some_and(|it| it.name() == "figcaption"));
        let said = caption.map(|it| self.run(it, depth)).unwrap_or_default();
        let mut blocks = Vec::new();
        for child in node.children().filter(|it| Some(it.id()) != caption.map(|it| it.id())) {
            match child.value() {
                Node::Element(element)
                    if is_inline(element.name()) && !has_blocks(child) || is_void(element.name()) =>
                {
                    let mut run = Vec::new();
                    self.inline(child, element, depth, &mut run);
                    flush(&mut run, &mut blocks);
                }
                Node::Element(element) => self.block(child, element, depth + 1, &mut blocks),
                Node::Text(text) => flush(&mut vec![Inline::Text(text.to_string())], &mut blocks),
                _ => {}
            }
        }
        match &mut blocks[..] {
            [Block::Paragraph(text)] if is_only_words(&said) => match lone_picture(text).filter(|it| it.1.is_empty()) {
                Some((_, place)) => *place = plain(&said),
                None => blocks.push(Block::Paragraph(said)),
            },
            _ if said.is_empty() => {}
            _ => blocks.push(Block::Paragraph(said)),
        }
        out.extend(blocks);
    }

    fn details(&mut self, node: Node_, depth: usize, out: &mut Vec<Block>) {
        let summary = node.children().find(|it| it.value().as_element().is_some_and(|it| it.name() == "summary"));
        let mut blocks = self.flow(node, depth);
        // The summary was read as the first paragraph, for what is in it.
        let said = summary.map(line).unwrap_or_default();
        match blocks.first() {
            Some(Block::Paragraph(text)) if !said.is_empty() && is_only_words(text) => {
                blocks.remove(0);
                out.push(Block::Details { summary: said, blocks });
            }
            _ => out.extend(blocks),
        }
    }

    /// What is no part of the text, as a remark.
    fn aside(&mut self, node: Node_, message: &str, out: &mut Vec<Block>) {
        let text = line(node);
        if !text.is_empty() {
            self.told.tell(&KEPT_AS_REMARK, self.place(node), message, DECIDE);
            out.push(Block::Remark(text.as_str().into()));
        }
    }

    fn footnote(&mut self, node: Node_, element: &Element, depth: usize) {
        let Some(label) = self.notes.texts.remove(&node.id()).filter(|it| !it.is_empty()) else { return };
        let blocks = match element.name() {
            "p" => vec![Block::Paragraph(self.run(node, depth))],
            _ => self.flow(node, depth + 1),
        };
        self.footnotes.push(Footnote { label, blocks });
    }

    /// Running text in a node; blocks in it become words.
    fn run(&mut self, parent: Node_, depth: usize) -> Vec<Inline> {
        let mut out = Vec::new();
        for node in parent.children() {
            match node.value() {
                _ if self.office.marks.contains(&node.id()) => {}
                Node::Text(text) => out.push(Inline::Text(text.to_string())),
                Node::Comment(comment) => self.comment(node, comment),
                Node::Element(element) if is_silent(element.name()) => self.silent(node, element.name(), &mut out),
                Node::Element(element) if self.is_hidden(element) => {
                    self.remark(node, "hidden", "hidden words are kept as a remark", &mut out);
                }
                Node::Element(element) if depth < DEEPEST => self.inline(node, element, depth + 1, &mut out),
                Node::Element(_) => out.push(Inline::Text(line(node))),
                _ => {}
            }
        }
        out
    }

    fn inline(&mut self, node: Node_, element: &Element, depth: usize, out: &mut Vec<Inline>) {
        match element.name() {
            "br" => out.push(Inline::Break),
            "wbr" => {}
            SHORTCODE => {
                let message = "a shortcode of WordPress is kept as a remark";
                self.told.tell(
                    &KEPT_AS_REMARK,
                    self.place(node),
                    message,
                    "look what the page shows there, and write that",
                );
                out.push(Inline::Remark(line(node).as_str().into()));
            }
            "img" => self.image(node, element, out),
            "a" if self.notes.references.contains_key(&node.id()) => {
                out.extend(self.notes.references.get(&node.id()).cloned().map(Inline::Footnote));
            }
            "a" if self.notes.comments.contains_key(&node.id()) => {
                let holder = self.notes.comments.get(&node.id()).and_then(|it| node.tree().get(*it));
                let said = holder.map(|it| text(it, &self.notes.marks)).unwrap_or_default();
                let message = "a comment of an editor is kept as a remark";
                self.told.repeat(&KEPT_AS_REMARK, self.place(node), message, DECIDE);
                out.push(Inline::Remark(Remark::about("comment", said)));
            }
            "a" if self.notes.marks.contains(&node.id()) => {}
            "code" | "tt" => out.push(Inline::Code(line(node))),
            "hr" => out.push(Inline::Break),
            "input" | "button" | "select" | "textarea" | "option" | "progress" | "meter" => {
                self.remark(node, "a part of a form", "parts of forms are kept as remarks", out);
            }
            name if is_foreign(name) => self.foreign(node, element, out),
            _ => {
                let inside = self.run(node, depth);
                let is_divided = !is_inline(element.name());
                out.extend(is_divided.then(|| Inline::text(" ")));
                let inside = self.wrapped(node, element, inside);
                out.extend(inside);
                out.extend(is_divided.then(|| Inline::text(" ")));
            }
        }
    }

    /// Text with what its element says of it.
    fn wrapped(&mut self, node: Node_, element: &Element, inside: Vec<Inline>) -> Vec<Inline> {
        let style = |style: Style| Some(style);
        let said = match element.name() {
            "strong" | "b" => style(Style::Strong),
            "em" | "i" | "cite" | "dfn" | "var" => style(Style::Emphasis),
            "s" | "strike" | "del" => style(Style::Strikethrough),
            "u" | "ins" => style(Style::Element("u")),
            "sub" => style(Style::Element("sub")),
            "sup" if !is_reference(&inside) => style(Style::Element("sup")),
            "kbd" => style(Style::Element("kbd")),
            "samp" => style(Style::Element("samp")),
            "mark" => style(Style::Element("mark")),
            "small" => style(Style::Element("small")),
            "q" => style(Style::Element("q")),
            "abbr" | "acronym" => style(Style::Element("abbr")),
            _ => None,
        };
        let mut inside = match said {
            Some(style) => vec![Inline::Styled(style, inside)],
            None => inside,
        };
        if let Some(long) = element.attr("title").filter(|_| matches!(element.name(), "abbr" | "acronym" | "dfn")) {
            inside.push(Inline::Remark(Remark::about("that is", long)));
            self.told.repeat(
                &KEPT_AS_REMARK,
                self.place(node),
                "what an abbreviation means is kept as a remark",
                DECIDE,
            );
        }
        inside = self.styled(node, element, inside);
        let lang = element.attr("lang").and_then(|it| it.parse::<Lang>().ok());
        if let Some(lang) = lang.filter(|it| Some(*it) != self.lang && element.name() != "body") {
            inside = vec![Inline::Foreign(lang.to_string(), inside)];
        }
        match element.attr("href").filter(|_| element.name() == "a") {
            Some(to) => {
                let to = self.address(node, to);
                let shown = lone_picture(&mut inside).map(|it| it.0.clone());
                // What a click shows larger elsewhere is large already.
                if shown.is_some_and(|it| to.strip_prefix(BESIDE) == Some(&it)) {
                    return inside;
                }
                vec![Inline::Link { to, text: inside }]
            }
            None => inside,
        }
    }

    /// What `style="…"` says in the place of an element.
    fn styled(&mut self, node: Node_, element: &Element, inside: Vec<Inline>) -> Vec<Inline> {
        let css = self.office.css(element);
        let has = |what: &[&str]| what.iter().any(|it| css.split(';').any(|rule| rule.starts_with(it)));
        let wishes = [
            (has(&["font-weight:bold", "font-weight:7", "font-weight:8", "font-weight:9"]), Style::Strong),
            (has(&["font-style:italic"]), Style::Emphasis),
            (has(&["text-decoration:line-through", "text-decoration-line:line-through"]), Style::Strikethrough),
            (has(&["vertical-align:super"]), Style::Element("sup")),
            (has(&["vertical-align:sub"]), Style::Element("sub")),
        ];
        if css.split(';').any(is_colored) && !plain(&inside).is_empty() {
            self.told.repeat(&FORM_LOST, self.place(node), "the color of words is not carried over", LOOK);
        }
        let dress =
            |inside, (wished, style): (bool, Style)| if wished { vec![Inline::Styled(style, inside)] } else { inside };
        wishes.into_iter().fold(inside, dress)
    }

    /// The address of a link; of a file beside the page, which is taken along, its name.
    fn address(&mut self, node: Node_, to: &str) -> String {
        let to = unwrapped(to.trim());
        let to = to.as_str();
        let is_elsewhere = to.is_empty() || to.starts_with('#');
        let bytes = if is_elsewhere { None } else { (self.beside)(to).ok() };
        let name = to.split(['?', '#']).next().unwrap_or_default();
        match bytes.map(|it| self.pictures.take_medium(name, it)) {
            Some(Ok(file)) => return format!("{BESIDE}{file}"),
            Some(Err(why)) => {
                let help = "look at the file, put it beside the draft and link to it as `[words](name.pdf)`";
                self.told.tell(&LINK_LEFT_OUT, self.place(node), format!("a file is left out: {why}"), help);
            }
            None => {}
        }
        to.to_owned()
    }

    fn image(&mut self, node: Node_, element: &Element, out: &mut Vec<Inline>) {
        // Pages that load pictures late hold their address elsewhere.
        let late = ["data-src", "data-lazy-src", "data-original"].iter().find_map(|it| element.attr(it));
        let own = element.attr("src").filter(|it| late.is_none() || !it.starts_with("data:"));
        let from = own.or(late).unwrap_or_default().trim();
        let alt = element.attr("alt").unwrap_or_default();
        match self.bytes(from).and_then(|bytes| self.pictures.take(from, bytes)) {
            Ok(file) => {
                let caption = element.attr("title").filter(|it| *it != alt).unwrap_or_default().to_owned();
                out.push(Inline::Image { file, alt: alt.to_owned(), caption });
            }
            Err(why) => {
                let help =
                    "save it as PNG or JPEG, put it beside the draft and write `![what it shows](name.png)` there";
                self.told.tell(&PICTURE_LEFT_OUT, self.place(node), format!("a picture is left out: {why}"), help);
                let from = if from.starts_with("data:") { "" } else { from };
                out.push(Inline::Remark(Remark::about("a picture stood here", format!("{alt} {from}"))));
            }
        }
    }

    fn bytes(&self, from: &str) -> Result<Vec<u8>, String> {
        match from.split_once(':') {
            Some(("data", rest)) => data(rest).ok_or_else(|| "its `data:` address cannot be read".to_owned()),
            _ => (self.beside)(from),
        }
    }

    /// Films, frames of other hosts, drawings and equations.
    fn foreign(&mut self, node: Node_, element: &Element, out: &mut Vec<Inline>) {
        let name = element.name();
        let inside = || node.descendants().filter_map(|it| it.value().as_element());
        let from = element.attr("src").or(element.attr("data")).or_else(|| inside().find_map(|it| it.attr("src")));
        let about = element.attr("title").or(element.attr("aria-label")).unwrap_or_default();
        let message = format!("`<{name}>` cannot stand in a text and is kept as a remark");
        let help = "offer it as a link, a picture or a file beside the draft";
        self.told.tell(&KEPT_AS_REMARK, self.place(node), message, help);
        let text = [about, &line(node), from.unwrap_or_default()].join(" ");
        out.push(Inline::Remark(Remark::about(name, text)));
    }

    /// Programs are left out; frames and what stands there for programs without them are told.
    fn silent(&mut self, node: Node_, name: &str, out: &mut Vec<Inline>) {
        if let (Some(element), "iframe") = (node.value().as_element(), name) {
            self.foreign(node, element, out);
        } else if matches!(name, "noscript" | "noembed" | "noframes") {
            let message = format!("what stands in `<{name}>` is left out");
            self.told.repeat(&FORM_LOST, self.place(node), message, "look whether the page shows it otherwise");
        } else if name == "script" {
            let message = "programs of the page are left out";
            self.told.repeat(&FORM_LOST, self.place(node), message, "look whether the page showed something by them");
        }
    }

    fn remark(&mut self, node: Node_, what: &str, message: &str, out: &mut Vec<Inline>) {
        let text = line(node);
        if !text.is_empty() {
            self.told.repeat(&KEPT_AS_REMARK, self.place(node), message, DECIDE);
            out.push(Inline::Remark(Remark::about(what, text)));
        }
    }

    /// Remarks of the page's makers; those of programs say nothing.
    fn comment(&mut self, node: Node_, comment: &str) {
        let text = comment.trim();
        let is_of_program =
            ["wp:", "/wp:", "[if", "<![", "more", "nextpage", "noteaser", "StartFragment", "EndFragment"]
                .iter()
                .any(|it| text.starts_with(it));
        if !is_of_program && text.contains(char::is_alphanumeric) {
            self.told.repeat(&FORM_LOST, self.place(node), "remarks in the HTML are left out", LOOK);
        }
    }

    fn is_hidden(&self, element: &Element) -> bool {
        let css: String = element.attr("style").unwrap_or_default().to_lowercase().split_whitespace().collect();
        element.attr("hidden").is_some() || css.contains("display:none") || css.contains("visibility:hidden")
    }
}

/// Whether a rule gives words another color than that of all: black on white.
fn is_colored(rule: &str) -> bool {
    const NONE: &[&str] =
        &["", "black", "#000", "#000000", "windowtext", "inherit", "initial", "auto", "currentcolor", "rgb(0,0,0)"];
    const GROUND: &[&str] = &["white", "#fff", "#ffffff", "transparent", "none", "rgb(255,255,255)"];
    match rule.split_once(':') {
        Some(("color", color)) => !NONE.contains(&color),
        Some(("background-color" | "background", color)) => !NONE.contains(&color) && !GROUND.contains(&color),
        _ => false,
    }
}

/// Where a link leads that Google Docs leads over a page of its own.
fn unwrapped(to: &str) -> String {
    let wrapped = Url::parse(to)
        .ok()
        .filter(|it| matches!(it.host_str(), Some("www.google.com" | "google.com")) && it.path() == "/url");
    let inside = wrapped.and_then(|it| it.query_pairs().find(|it| it.0 == "q").map(|it| it.1.into_owned()));
    inside.filter(|it| it.starts_with("http")).unwrap_or_else(|| to.to_owned())
}

/// The text of code as it stands there, and what it is written in.
fn code(node: NodeRef<Node>) -> Block {
    let mut text = String::new();
    let mut syntax = None;
    for node in node.descendants() {
        match node.value() {
            Node::Text(piece) => text.push_str(piece),
            Node::Element(element) if element.name() == "br" => text.push('\n'),
            Node::Element(element) => {
                let named = element.classes().find_map(|it| it.strip_prefix("language-").or(it.strip_prefix("lang-")));
                syntax = syntax.or(named.map(str::to_owned));
            }
            _ => {}
        }
    }
    Block::Code { syntax: syntax.unwrap_or_default(), text }
}

fn has_picture(node: NodeRef<Node>) -> bool {
    node.descendants().any(|it| it.value().as_element().is_some_and(|it| matches!(it.name(), "img" | "iframe" | "svg")))
}

/// The bytes of a `data:` address, without its scheme.
fn data(rest: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    let (about, data) = rest.split_once(',')?;
    if about.ends_with(";base64") {
        let data: String = data.split_whitespace().collect();
        return base64::engine::general_purpose::STANDARD.decode(data).ok();
    }
    Some(percent_encoding::percent_decode_str(data).collect())
}

fn flush(run: &mut Vec<Inline>, out: &mut Vec<Block>) {
    if run.iter().any(|it| !matches!(it, Inline::Text(text) if text.trim().is_empty())) {
        out.push(Block::Paragraph(std::mem::take(run)));
    }
    run.clear();
}

/// The same behind the items that stand before it.
fn flush_into(run: &mut Vec<Inline>, items: &mut Vec<Piece>, out: &mut Vec<Block>) {
    if run.iter().any(|it| !matches!(it, Inline::Text(text) if text.trim().is_empty())) {
        out.extend(fold(std::mem::take(items)));
    }
    flush(run, out);
}

fn bold(block: Block) -> Block {
    match block {
        Block::Paragraph(text) => Block::Paragraph(vec![Inline::Styled(Style::Strong, text)]),
        other => other,
    }
}

fn is_reference(text: &[Inline]) -> bool {
    text.iter().any(|it| matches!(it, Inline::Footnote(_)))
}

/// The file and the caption of the picture that is all there is, also in a link.
fn lone_picture(text: &mut [Inline]) -> Option<(&String, &mut String)> {
    let mut rest = text.iter_mut().filter(|it| !matches!(it, Inline::Text(it) if it.trim().is_empty()));
    match (rest.next(), rest.next()) {
        (Some(Inline::Image { file, caption, .. }), None) => Some((file, caption)),
        _ => None,
    }
}

/// Whether blocks stand in an element of running text.
fn has_blocks(node: NodeRef<Node>) -> bool {
    node.descendants().skip(1).filter_map(|it| it.value().as_element()).any(|it| {
        let name = it.name();
        !is_inline(name) && !is_void(name) && !is_foreign(name) && !is_silent(name)
    })
}

/// Elements without content that stand in running text.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "img"
            | "wbr"
            | "input"
            | "button"
            | "select"
            | "textarea"
            | "option"
            | "progress"
            | "meter"
            | "picture"
            | "source"
            | "col"
            | "track"
            | "param"
            | "link"
            | "meta"
            | "base"
    )
}

/// Elements that draw, play or load.
fn is_foreign(name: &str) -> bool {
    matches!(
        name,
        "iframe" | "video" | "audio" | "embed" | "object" | "applet" | "canvas" | "svg" | "math" | "map" | "frame"
    )
}

/// Elements that only divide a page into parts.
fn is_known(name: &str) -> bool {
    const PARTS: &[&str] = &[
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "div",
        "dt",
        "figcaption",
        "footer",
        "header",
        "hgroup",
        "html",
        "legend",
        "li",
        "main",
        "section",
        "summary",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "caption",
        "optgroup",
        "frameset",
        "rt",
        "rp",
        "ruby",
        "pre",
        "xmp",
        "listing",
    ];
    PARTS.contains(&name)
}

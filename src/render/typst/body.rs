//! Writes a body as Typst's markup.
//!
//! Whatever has a look of its own is a call of `it`, which the layout hands in: `it.note`, `it.task`, `it.go`, `it.see`,
//! `it.picture`, `it.icon`, `it.chart`, `it.code`, `it.key`; of `it.last` (the end of a text that something follows) and
//! `it.wide` (a table wider than its column) a layout may know nothing. Everything else is an element of Typst's, so that
//! a layout can change it by `show`.

use crate::base::text::Text;
use crate::content::body::{
    Align, Block, Body, Chart, Code, Definition, Element, Heading, Image, Inline, Item, Link, List, NoteKind, Table,
    Target,
};
use crate::render::chart::data::{Chart as Drawing, Label, Words as ChartWords};
use crate::render::chart::draw::svg;
use crate::render::chart::pen::Width;
use crate::render::chart::table;
use crate::render::drawing::FONT;
use crate::render::html::cx::{Links, Words};
use crate::render::typst::literal::{arguments, string};
use crate::render::width::{COLUMN, width};

/// The surroundings in which a body is written.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    pub links: &'a dyn Links,
    pub words: &'a Words,
    /// The chapter: it begins every label.
    pub chapter: &'a str,
    /// The level of the chapter's heading: those of the text stand below it, and none is left out.
    pub level: u8,
    /// Whether something follows the text that shall not stand alone on the next page.
    pub goes_on: bool,
}

/// How wide a drawing is, in pixels, before it is scaled to its column: its letters come out as large as small print.
const DRAWING: f64 = 640.0;

/// The look of what stands at an end, so that it goes to the next page with what follows.
const LAST: &str = "(it.at(\"last\", default: it => it))";

/// Writes the whole body; footnotes stand where they are first referred to.
pub fn write(out: &mut String, body: &Body, cx: &Cx) {
    let start = out.len();
    let mut writer =
        Writer { out, start, cx, body, level: cx.level, plain_links: false, charts: 0, lists: 0, noted: Vec::new() };
    match body.blocks.split_last() {
        Some((last, others)) if cx.goes_on && is_small(last) => {
            writer.blocks(others);
            writer.around(LAST, std::slice::from_ref(last));
        }
        _ => writer.blocks(&body.blocks),
    }
}

/// Lists of more items than this are no end that can be taken to the next page.
const SHORT: usize = 6;

/// Whether a block may be taken to the next page with what follows it.
fn is_small(block: &Block) -> bool {
    match block {
        Block::Paragraph(_) | Block::Plain(_) => true,
        Block::List(list) => list.items.len() <= SHORT,
        _ => false,
    }
}

/// Lists in lists that are written as such; Typst allows some sixty.
const MOST_LISTS: usize = 16;

struct Writer<'w> {
    out: &'w mut String,
    /// Where the text begins in `out`.
    start: usize,
    cx: &'w Cx<'w>,
    body: &'w Body,
    /// The level of the last heading.
    level: u8,
    /// Inside a link no other link may stand: only its words are written.
    plain_links: bool,
    charts: usize,
    /// Lists around what is being written.
    lists: usize,
    /// Footnotes that were written.
    noted: Vec<u32>,
}

impl Writer<'_> {
    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Text as it is: `#"…"`.
    fn text(&mut self, text: &str) {
        self.push("#");
        string(self.out, text);
    }

    /// `#label("lessons-a.id")`: names what stands before it.
    fn label(&mut self, id: &str) {
        self.push("#label(");
        string(self.out, &format!("{}.{id}", self.cx.chapter));
        self.push(")");
    }

    /// Writes a call with its content: `#emph[…]`.
    fn wrapped(&mut self, call: &str, children: &[Inline]) {
        self.push("#");
        self.push(call);
        self.push("[");
        self.inlines(children);
        self.push("]");
    }

    /// The same around blocks.
    fn around(&mut self, call: &str, children: &[Block]) {
        self.push("#");
        self.push(call);
        self.push("[\n");
        self.blocks(children);
        self.push("]\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            self.push("\n");
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
            Block::Quote(children) => self.around("quote(block: true)", children),
            Block::Note(kind, children) => self.note(*kind, children),
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Code(code) => self.code(code),
            Block::Chart(chart) => self.chart(chart),
            Block::Rule => self.push("#line(length: 100%)\n"),
            Block::Element(element) => self.element(element),
        }
    }

    /// No level is left out: readers who hear the document go from one to the next.
    fn heading(&mut self, heading: &Heading) {
        if heading.text.is_empty() {
            self.push("#metadata(none)");
            self.label(&heading.id);
            return self.push("\n");
        }
        self.level = (self.cx.level + heading.level.max(2) - 1).min(self.level + 1);
        self.push(&format!("#heading(level: {})[", self.level));
        self.inlines(&heading.text);
        self.push("]");
        self.label(&heading.id);
        self.push("\n");
    }

    fn paragraph(&mut self, text: &[Inline]) {
        match text {
            [Inline::Image(image)] => self.picture(image, "picture"),
            text => self.inlines(text),
        }
        self.push("\n");
    }

    fn note(&mut self, kind: NoteKind, children: &[Block]) {
        let (name, at) = match kind {
            NoteKind::Note => ("note", 0),
            NoteKind::Tip => ("tip", 1),
            NoteKind::Important => ("important", 2),
            NoteKind::Warning => ("warning", 3),
            NoteKind::Caution => ("caution", 4),
        };
        let mut call = format!("(it.note)(\"{name}\", ");
        string(&mut call, &self.cx.words.notes[at]);
        call.push(')');
        self.around(&call, children);
    }

    fn list(&mut self, list: &List) {
        if self.lists >= MOST_LISTS {
            return list.items.iter().for_each(|it| self.blocks(&it.blocks));
        }
        self.lists += 1;
        let tight = list.items.iter().all(|it| !matches!(it.blocks.first(), Some(Block::Paragraph(_))));
        match list.start {
            None => self.push(&format!("#list(tight: {tight},\n")),
            Some(start) => self.push(&format!("#enum(tight: {tight}, start: {start},\n")),
        }
        list.items.iter().for_each(|it| self.item(it));
        self.lists -= 1;
        self.push(")\n");
    }

    fn item(&mut self, item: &Item) {
        self.push("[");
        if let Some(done) = item.done {
            let told = if done { &self.cx.words.done } else { &self.cx.words.open };
            self.push(&format!("#(it.task)({done}, "));
            string(self.out, told);
            self.push(") ");
        }
        self.blocks(&item.blocks);
        self.push("],\n");
    }

    fn definitions(&mut self, definitions: &[Definition]) {
        self.push("#terms(\n");
        for definition in definitions {
            self.push("terms.item[");
            self.inlines(&definition.term);
            self.push("][\n");
            definition.meanings.iter().for_each(|it| self.blocks(it));
            self.push("],\n");
        }
        self.push(")\n");
    }

    fn table(&mut self, table: &Table) {
        let width = width(table);
        if width <= COLUMN {
            return self.grid_of(table);
        }
        self.push(&format!("#(it.at(\"wide\", default: (_, it) => it))({width:.0})[\n"));
        self.grid_of(table);
        self.push("]\n");
    }

    fn grid_of(&mut self, table: &Table) {
        self.push(&format!("#table(columns: {}, align: (", table.align.len()));
        for align in &table.align {
            self.push(match align {
                Align::None | Align::Left => "start, ",
                Align::Center => "center, ",
                Align::Right => "end, ",
            });
        }
        self.push("),\n");
        if table.head.iter().any(|it| !it.is_empty()) {
            // What is repeated is said once to those who hear it: no link can be in it, no footnote.
            let repeats = !table.head.iter().flatten().any(leads);
            self.push(&format!("table.header(repeat: {repeats}, "));
            for cell in &table.head {
                self.push("strong[");
                self.inlines(cell);
                self.push("], ");
            }
            self.push("),\n");
        }
        for row in &table.rows {
            self.cells(row);
            self.push("\n");
        }
        self.push(")\n");
    }

    fn cells(&mut self, cells: &[Vec<Inline>]) {
        for cell in cells {
            self.push("[");
            self.inlines(cell);
            self.push("], ");
        }
    }

    fn code(&mut self, code: &Code) {
        self.push("#(it.code)(");
        string(self.out, code.syntax.as_deref().unwrap_or_default());
        self.push(", ");
        string(self.out, &code.text);
        self.push(")\n");
    }

    fn chart(&mut self, chart: &Chart) {
        let Some(drawing) = self.cx.links.chart(chart) else { return };
        self.charts += 1;
        let id = format!("chart.{}", self.charts);
        drawn(self.out, &drawing, &self.cx.words.chart, &id);
        self.label(&id);
        self.push("\n");
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
                self.push("#raw(");
                string(self.out, text);
                self.push(")");
            }
            Inline::SoftBreak => self.push("\n"),
            Inline::HardBreak => self.push("#linebreak()"),
            Inline::Emphasis(children) => self.wrapped("emph", children),
            Inline::Strong(children) => self.wrapped("strong", children),
            Inline::Strikethrough(children) => self.wrapped("strike", children),
            Inline::Link(link) => self.link(link),
            Inline::Image(image) => self.picture(image, "icon"),
            Inline::Footnote(note, _) => self.reference(*note),
            Inline::Element(element) => self.phrase(element),
        }
    }

    fn link(&mut self, link: &Link) {
        let href = if self.plain_links { None } else { self.cx.links.link(&link.to) };
        let Some(href) = href else { return self.link_text(link) };
        match href.url.strip_prefix('#') {
            Some(id) => {
                let is_chapter = matches!(link.to, Target::Article { .. });
                self.push(if is_chapter { "#(it.see)(" } else { "#(it.go)(" });
                // An anchor is told as it is written, without the chapter.
                let whole =
                    if let Target::Anchor(_) = link.to { format!("{}.{id}", self.cx.chapter) } else { id.into() };
                string(self.out, &whole);
            }
            None => {
                self.push("#link(");
                string(self.out, &href.url);
            }
        }
        self.push(")[");
        self.plain_links = true;
        self.link_text(link);
        self.plain_links = false;
        self.push("]");
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

    /// A picture that stands alone, or one in a line.
    fn picture(&mut self, image: &Image, look: &str) {
        let Some(picture) = self.cx.links.picture(&image.to) else { return self.text(&image.alt) };
        self.push(&format!("#(it.{look})("));
        string(self.out, &picture.src);
        self.push(", alt: ");
        // What leads somewhere has to be called something.
        string(self.out, if image.alt.is_empty() && self.plain_links { "…" } else { &image.alt });
        self.push(&format!(", width: {}, caption: ", picture.width));
        string(self.out, &image.title);
        self.push(")");
    }

    /// The first reference to a footnote holds it; later ones lead to the same.
    fn reference(&mut self, note: u32) {
        let Some(footnote) = self.body.footnotes.get(note as usize) else { return };
        // No heading has an id that begins so.
        let id = format!(".note-{}", note + 1);
        if self.noted.contains(&note) {
            self.push("#footnote(label(");
            string(self.out, &format!("{}.{id}", self.cx.chapter));
            return self.push("))");
        }
        self.noted.push(note);
        self.push("#footnote[");
        let plain = std::mem::replace(&mut self.plain_links, false);
        self.blocks(&footnote.blocks);
        self.plain_links = plain;
        while self.out.ends_with('\n') {
            self.out.pop();
        }
        self.push("]");
        self.label(&id);
    }

    fn phrase(&mut self, element: &Element<Inline>) {
        if is_for_screens(&element.attributes) {
            return;
        }
        let quotes = element.tag == "q";
        if let Some(lang) = element.lang {
            self.push(&format!("#text({})[", arguments(lang)));
        }
        let call = match element.tag {
            "b" | "strong" => "strong",
            "i" | "em" | "cite" | "dfn" | "var" => "emph",
            "s" | "del" => "strike",
            "u" | "ins" => "underline",
            "sub" => "sub",
            "sup" => "super",
            "mark" => "highlight",
            "small" => "text(size: 0.85em)",
            "kbd" | "samp" => "(it.key)",
            _ => "",
        };
        match call {
            "" if quotes => self.wrapped("quote", &element.children),
            "" => self.inlines(&element.children),
            call => self.wrapped(call, &element.children),
        }
        if element.tag == "abbr" {
            self.expansion(element);
        }
        if element.lang.is_some() {
            self.push("]");
        }
    }

    /// What an author says that an abbreviation means, in brackets behind it, unless the text has said so before: on paper
    /// nobody can point at it.
    fn expansion(&mut self, element: &Element<Inline>) {
        let Some((_, title)) = element.attributes.iter().find(|it| it.0 == "title" && !it.1.is_empty()) else { return };
        let mut told = String::new();
        string(&mut told, title);
        if !self.out[self.start..].contains(told.trim_matches('"')) {
            self.text(&format!(" ({title})"));
        }
    }

    /// HTML among blocks: tables and lists as what they are, of everything else what it holds.
    fn element(&mut self, element: &Element<Block>) {
        if is_for_screens(&element.attributes) {
            return;
        }
        if let Some(lang) = element.lang {
            self.push(&format!("#text({})[\n", arguments(lang)));
        }
        match element.tag {
            "table" => self.grid(element),
            "ul" => self.marked("list(", element, "li"),
            "ol" => self.marked(&format!("enum(start: {}, ", number(element, "start")), element, "li"),
            "blockquote" => self.around("quote(block: true)", &element.children),
            "summary" | "caption" | "dt" => self.around("strong", &element.children),
            "dd" => self.around("pad(left: 1.2em)", &element.children),
            _ => self.blocks(&element.children),
        }
        if element.lang.is_some() {
            self.push("]\n");
        }
    }

    /// A list of HTML.
    fn marked(&mut self, call: &str, element: &Element<Block>, tag: &str) {
        self.push("#");
        self.push(call);
        for item in parts(element, &[tag]) {
            self.push("[");
            self.blocks(&item.children);
            self.push("], ");
        }
        self.push(")\n");
    }

    /// A table of HTML, made whole: rows of one length, cells that do not reach out of it.
    fn grid(&mut self, table: &Element<Block>) {
        parts(table, &["caption"]).for_each(|it| self.element(it));
        let (head, body): (Vec<_>, Vec<_>) =
            parts(table, &["thead", "tbody", "tfoot", "tr"]).partition(|it| it.tag == "thead");
        let (head, body) = (lay_out(&rows(&head)), lay_out(&rows(&body)));
        let columns = head.iter().chain(&body).map(|it| it.iter().map(|it| it.across).sum::<usize>()).max();
        let Some(columns) = columns.filter(|it| *it > 0) else { return };
        self.push(&format!("#table(columns: {columns},\n"));
        if !head.is_empty() {
            self.push("table.header(repeat: false, ");
            head.iter().for_each(|it| self.row(it, columns));
            self.push("),\n");
        }
        body.iter().for_each(|it| self.row(it, columns));
        self.push(")\n");
    }

    fn row(&mut self, row: &[Cell], columns: usize) {
        for cell in row {
            match cell.element {
                Some(element) => {
                    self.push(&format!("table.cell(colspan: {}, rowspan: {})[", cell.across, cell.down));
                    if element.tag == "th" {
                        self.around("strong", &element.children);
                    } else {
                        self.blocks(&element.children);
                    }
                    self.push("], ");
                }
                // Typst leaves the place of a cell that reaches down by itself.
                None if cell.is_gap => self.push("[], "),
                None => {}
            }
        }
        let filled: usize = row.iter().map(|it| it.across).sum();
        (filled..columns).for_each(|_| self.push("[], "));
        self.push("\n");
    }
}

/// A place in a row of a table: a cell, what is left of one from above, or a gap.
struct Cell<'a> {
    element: Option<&'a Element<Block>>,
    across: usize,
    down: usize,
    is_gap: bool,
}

fn rows<'a>(sections: &[&'a Element<Block>]) -> Vec<&'a Element<Block>> {
    let rows = |it: &&'a Element<Block>| if it.tag == "tr" { vec![*it] } else { parts(it, &["tr"]).collect() };
    sections.iter().flat_map(rows).collect()
}

/// Where the cells of rows stand. A cell that would reach over one from above, or below the last row, is cut.
fn lay_out<'a>(rows: &[&'a Element<Block>]) -> Vec<Vec<Cell<'a>>> {
    // How many rows each column is taken for.
    let mut taken: Vec<usize> = Vec::new();
    let mut laid = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let mut cells = Vec::new();
        let mut column = 0;
        let mut now: Vec<usize> = taken.iter().map(|it| it.saturating_sub(1)).collect();
        let left = |column: usize| taken.get(column).copied().unwrap_or(0) > 1;
        for element in parts(row, &["th", "td"]) {
            while left(column) {
                cells.push(Cell { element: None, across: 1, down: 1, is_gap: false });
                column += 1;
            }
            let wanted = number(element, "colspan");
            let across = (1..=wanted).take_while(|it| *it == 1 || !left(column + it - 1)).count();
            let down = number(element, "rowspan").min(rows.len() - at);
            now.resize(now.len().max(column + across), 0);
            now[column..column + across].fill(down);
            cells.push(Cell { element: Some(element), across, down, is_gap: false });
            column += across;
        }
        while column < taken.len() {
            cells.push(Cell { element: None, across: 1, down: 1, is_gap: !left(column) });
            column += 1;
        }
        laid.push(cells);
        taken = now;
    }
    laid
}

/// The elements of these tags right inside an element.
fn parts<'a>(element: &'a Element<Block>, tags: &[&str]) -> impl Iterator<Item = &'a Element<Block>> {
    element.children.iter().filter_map(|it| match it {
        Block::Element(part) if tags.contains(&part.tag) => Some(part),
        _ => None,
    })
}

/// A number from 1 to 100 that an attribute says; else 1.
fn number(element: &Element<Block>, name: &str) -> usize {
    let told = element.attributes.iter().find(|it| it.0 == name);
    told.and_then(|it| it.1.parse().ok()).filter(|it| (1..=100).contains(it)).unwrap_or(1)
}

/// Whether it has the class `screen-only`.
fn is_for_screens(attributes: &[(&'static str, Text)]) -> bool {
    attributes.iter().any(|(name, value)| *name == "class" && value.split_whitespace().any(|it| it == "screen-only"))
}

/// Whether a piece of text leads somewhere.
fn leads(inline: &Inline) -> bool {
    match inline {
        Inline::Link(_) | Inline::Footnote(..) => true,
        Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
            children.iter().any(leads)
        }
        Inline::Element(element) => element.children.iter().any(leads),
        _ => false,
    }
}

/// Writes charts one after the other; the last is an end.
pub fn all_drawn(out: &mut String, charts: &[Drawing], words: &ChartWords, id: &str) {
    for (at, chart) in charts.iter().enumerate() {
        let is_end = at + 1 == charts.len() && chart.rows.len() <= LONGEST;
        if is_end {
            out.push_str(&format!("#{LAST}["));
        }
        drawn(out, chart, words, &format!("{id}.{}", at + 1));
        out.push_str(if is_end { "]\n\n" } else { "\n\n" });
    }
}

/// A chart of more rows is no end that can be taken to the next page.
const LONGEST: usize = 12;

/// Writes a chart: the picture, what it says to those who do not see it, and its numbers as a table.
pub fn drawn(out: &mut String, chart: &Drawing, words: &ChartWords, id: &str) {
    out.push_str("#(it.chart)(title: ");
    labeled(out, &chart.title);
    out.push_str(", alt: ");
    string(out, &chart.description(words));
    out.push_str(", svg: ");
    let drawing = svg(chart, words, id, Width::Fixed(DRAWING));
    string(out, &drawing.replacen("<svg", &format!("<svg font-family=\"{FONT}\""), 1));
    out.push_str(",\nhead: (");
    for label in table::head(chart, words) {
        labeled(out, &label);
        out.push_str(", ");
    }
    out.push_str("),\nrows: (\n");
    for row in &chart.rows {
        out.push('(');
        labeled(out, &row.label);
        for cell in table::cells(chart, row) {
            out.push_str(", [#");
            string(out, cell);
            out.push(']');
        }
        out.push_str("),\n");
    }
    out.push_str("),\nsource: ");
    match &chart.source {
        Some((source, url)) => {
            let address = url.strip_prefix('#').map_or_else(|| ("link", url.as_str()), |id| ("it.go", id));
            out.push_str(&format!("[#({})(", address.0));
            string(out, address.1);
            out.push_str(")[#");
            string(out, &source.text);
            out.push_str("]]");
        }
        None => out.push_str("none"),
    }
    out.push(')');
}

/// Words in their language: `[#"…"]`.
fn labeled(out: &mut String, label: &Label) {
    let lang = label.lang.parse().ok().map(arguments);
    out.push('[');
    if let Some(lang) = &lang {
        out.push_str(&format!("#text({lang})["));
    }
    out.push('#');
    string(out, &label.text);
    out.push_str(if lang.is_some() { "]]" } else { "]" });
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::source::Source;
    use crate::content::markdown::parse::parse;
    use crate::render::html::cx::{Href, Picture};

    /// Articles are chapters of the guide, but for those in `other/`.
    struct Shelf;

    impl Links for Shelf {
        fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>> {
            Some(Href::near(match to {
                Target::Url(address) => address.to_string(),
                Target::Anchor(id) => format!("#{id}"),
                Target::Article { path, .. } if path.starts_with("other/") => format!("https://e.org/{path}/"),
                Target::Article { path, .. } => format!("#{}", path.replace('/', "-")),
                Target::Figure(name) => format!("#lessons-a.figure-{name}"),
                _ => return None,
            }))
        }

        fn picture<'a>(&'a self, to: &'a Target) -> Option<Picture<'a>> {
            let Target::Media(path) = to else { return None };
            Some(Picture { src: Cow::from(path.as_str()), width: 640, height: 480, ..Picture::default() })
        }

        fn name<'a>(&'a self, to: &'a Target) -> Option<Cow<'a, str>> {
            matches!(to, Target::Figure(_)).then(|| Cow::from("84 000"))
        }

        fn chart(&self, _: &Chart) -> Option<Drawing> {
            None
        }
    }

    fn typst(text: &str) -> String {
        let source = Source::new("content/lessons/a.mk.md", text);
        let body = parse(&source, 0, "mk".parse().unwrap(), &mut Notes::default());
        let words = Words::english();
        let mut out = String::new();
        write(&mut out, &body, &Cx { links: &Shelf, words: &words, chapter: "lessons-a", level: 2, goes_on: false });
        out
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(typst(text).trim_end(), expected);
    }

    #[test]
    fn no_sign_of_a_text_means_anything() {
        check("Цена: #1, $5 и \\*два\\*", "#\"Цена: #1, $5 и \"#\"*два\"#\"*\"");
        check("= не наслов", "#\"= не наслов\"");
        check("a `#let x = \"1\"` b", "#\"a \"#raw(\"#let x = \\\"1\\\"\")#\" b\"");
    }

    #[test]
    fn phrases_nest() {
        check("*a **b** c* ~~d~~", "#emph[#\"a \"#strong[#\"b\"]#\" c\"]#\" \"#strike[#\"d\"]");
        check("H<sub>2</sub>O", "#\"H\"#sub[#\"2\"]#\"O\"");
        check("<span lang=\"sr-Latn\">da</span>", "#text(lang: \"sr\", script: \"latn\")[#\"da\"]");
    }

    #[test]
    fn an_abbreviation_is_explained_once() {
        let abbr = "<abbr title=\"Европска Унија\">ЕУ</abbr>";
        check(&format!("{abbr} и {abbr}"), "#\"ЕУ\"#\" (Европска Унија)\"#\" и \"#\"ЕУ\"");
        check(&format!("Европска Унија ({abbr})"), "#\"Европска Унија (\"#\"ЕУ\"#\")\"");
        check("<abbr>ЕУ</abbr>", "#\"ЕУ\"");
    }

    #[test]
    fn no_level_of_headings_is_left_out() {
        let expected = "#heading(level: 3)[#\"А\"]#label(\"lessons-a.a\")\n\n\
                        #heading(level: 4)[#\"Б\"]#label(\"lessons-a.b\")\n\n\
                        #heading(level: 3)[#\"В\"]#label(\"lessons-a.v\")";
        check("#### А\n\n#### Б\n\n## В", expected);
    }

    #[test]
    fn links_lead_into_the_guide_where_they_can() {
        check("[a](@/lessons/b)", "#(it.see)(\"lessons-b\")[#\"a\"]");
        check("[a](@/other/b)", "#link(\"https://e.org/other/b/\")[#\"a\"]");
        check(
            "[a](#b)\n\n## B",
            "#(it.go)(\"lessons-a.b\")[#\"a\"]\n\n#heading(level: 3)[#\"B\"]#label(\"lessons-a.b\")",
        );
        check("{figure:citizens}", "#(it.go)(\"lessons-a.figure-citizens\")[#\"84 000\"]");
        check("[a](https://e.org)", "#link(\"https://e.org\")[#\"a\"]");
    }

    #[test]
    fn a_footnote_stands_where_it_is_first_referred_to() {
        let expected = "#\"a\"#footnote[#\"w\"]#label(\"lessons-a..note-1\")#\" b\"\
                        #footnote(label(\"lessons-a..note-1\"))";
        check("a[^1] b[^1]\n\n[^1]: w", expected);
    }

    #[test]
    fn lists_and_tables_are_calls() {
        check("- a\n- b", "#list(tight: true,\n[#\"a\"\n\n],\n[#\"b\"\n\n],\n)");
        check("3. a", "#enum(tight: true, start: 3,\n[#\"a\"\n\n],\n)");
        check("- [x] a", "#list(tight: true,\n[#(it.task)(true, \"Done\") #\"a\"\n\n],\n)");
        let expected = "#table(columns: 2, align: (start, end, ),\ntable.header(repeat: true, strong[#\"a\"], strong[#\"b\"], ),\n[#\"1\"], [#\"2\"], \n)";
        check("| a | b |\n|---|--:|\n| 1 | 2 |", expected);
    }

    #[test]
    fn tables_of_html_are_made_whole() {
        let cell = |across: u8, down: u8, text: &str| {
            format!("table.cell(colspan: {across}, rowspan: {down})[#\"{text}\"\n\n], ")
        };
        let check = |html: &str, columns: u8, rows: &[&str]| {
            check(html, &format!("#table(columns: {columns},\n{}\n)", rows.join("\n")));
        };
        let [a, b, wide] = [cell(1, 1, "a"), cell(1, 1, "b"), cell(2, 1, "w")];
        check(
            "<table><tr><td colspan=2>w</td></tr><tr><td>a</td><td>b</td></tr></table>",
            2,
            &[&wide, &(a.clone() + &b)],
        );
        check(
            "<table><tr><td>a</td></tr><tr><td>a</td><td>b</td></tr></table>",
            2,
            &[&(a.clone() + "[], "), &(a.clone() + &b)],
        );
        // A cell that reaches below the last row, one that reaches over another.
        check("<table><tr><td rowspan=9>a</td><td>b</td></tr></table>", 2, &[&(a.clone() + &b)]);
        let html = "<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=2>a</td></tr></table>";
        check(html, 2, &[&(a.clone() + &cell(1, 2, "b")), &a]);
    }

    #[test]
    fn a_table_whose_words_have_no_room_is_wide() {
        let row = |word: &str, columns: usize| format!("|{}\n", format!("{word}|").repeat(columns));
        let wide = |word: &str, columns: usize| {
            typst(&(row("a", columns) + &row("---", columns) + &row(word, columns))).contains("\"wide\"")
        };
        assert!(!wide("збор", 12) && !wide("инфраструктура и вода", 4));
        assert!(wide("општинскиот", 14) && wide("инфраструктурата", 9));
    }

    #[test]
    fn the_end_of_a_text_is_kept_with_what_follows() {
        let source = Source::new("content/lessons/a.mk.md", "А\n\nБ");
        let body = parse(&source, 0, "mk".parse().unwrap(), &mut Notes::default());
        let (mut out, words) = (String::new(), Words::english());
        write(&mut out, &body, &Cx { links: &Shelf, words: &words, chapter: "lessons-a", level: 2, goes_on: true });
        assert_eq!(out, "#\"А\"\n\n#(it.at(\"last\", default: it => it))[\n#\"Б\"\n\n]\n");
    }

    #[test]
    fn what_has_a_look_is_handed_to_the_layout() {
        check("> [!TIP]\n> a", "#(it.note)(\"tip\", \"Tip\")[\n#\"a\"\n\n]");
        check("```yaml\na: 1\n```", "#(it.code)(\"yaml\", \"a: 1\\n\")");
        let picture = "#(it.picture)(\"a.jpg\", alt: \"Мост\", width: 640, caption: \"Летото\")";
        check("![Мост](a.jpg \"Летото\")", picture);
    }
}

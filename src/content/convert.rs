//! The other script of what authors wrote: articles, names of the registry, the site's title.
//!
//! Words for readers are converted; names, code, addresses, dates and numbers are shared with what they were made from.
//! It happens in the tree, once, between reading and relating: everything after it knows no scripts, only languages.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashSet;

use crate::base::lang::Lang;
use crate::base::script::conversion::Conversion;
use crate::base::script::word::Beside;
use crate::base::source::Spanned;
use crate::base::text::{Prose, Text};
use crate::content::article::{Article, Origin};
use crate::content::body::{
    Block, Body, Definition, Element, Footnote, Heading, Image, Inline, Item, Link, List, Table,
};
use crate::content::config::Config;
use crate::content::facts::Label;
use crate::content::field::Value;
use crate::content::office::Office;
use crate::content::outline::Outline;
use crate::content::plain::inline_text;
use crate::content::registry::Entry;
use crate::content::words::Words;

/// The articles to be made in `lang` from those in `from`: nobody wrote them.
pub fn wanted(articles: &[Arc<Article>], lang: Lang, from: Lang) -> Vec<Arc<Article>> {
    let of = |it: &Arc<Article>| (it.kind.folder, it.name.clone());
    let mut there: FxHashSet<_> = articles.iter().filter(|it| it.lang == lang).map(of).collect();
    // Two files for one version are one mistake, and told of the two files.
    articles.iter().filter(|it| it.lang == from && there.insert(of(it))).cloned().collect()
}

/// One article in another script. It carries no facts: its original does, wherever that is.
pub fn article(original: &Article, lang: Lang, conversion: Conversion) -> Article {
    let mut writer = Writer { conversion, scratch: String::new() };
    let title = original.title.clone();
    Article {
        lang,
        origin: Origin::Converted { from: original.lang },
        title: title.map(|it| writer.prose(&it)),
        summary: original.summary.as_ref().map(|it| writer.prose(it)),
        // Old addresses were those of the text as written.
        aliases: Vec::new(),
        minor: None,
        facts: Default::default(),
        labels: labels(original, &mut writer),
        body: writer.body(&original.body),
        source: original.source.clone(),
        kind: original.kind,
        name: original.name.clone(),
        folder: original.folder.clone(),
        slug: original.slug.clone(),
        draft: original.draft,
        translation: original.translation.clone(),
        translation_is_broken: original.translation_is_broken,
        front: original.front,
        broken: original.broken,
        fingerprint: OnceLock::new(),
        unchecked: Vec::new(),
    }
}

/// The words of facts, as a translation has them: its own labels, or what the original says.
fn labels(original: &Article, writer: &mut Writer) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for label in &original.labels {
        labels.push(Label { label: writer.prose(&label.label), ..label.clone() });
    }
    for fact in original.facts.iter() {
        let mut add = |field: &'static str, id: Spanned<Text>, text: &Prose| {
            labels.push(Label { field, id, label: writer.prose(text) });
        };
        match &fact.value {
            Value::Points(points) => points.iter().for_each(|it| add(fact.field.name, it.id.clone(), &it.label)),
            Value::Figures(figures) => {
                for figure in figures {
                    add("figures", figure.id.clone(), &figure.label);
                    figure.note.iter().for_each(|it| add("notes", figure.id.clone(), it));
                }
            }
            Value::Date(dated) => {
                let name = Spanned::new(Text::from(fact.field.name), fact.key);
                dated.why.iter().for_each(|it| add("why", name.clone(), it));
            }
            _ => {}
        }
    }
    labels
}

/// Gives every text that a converted language lacks the words of the language it is made from.
pub fn words(words: &mut Words, config: &Config) {
    for (lang, from, conversion) in config.derived() {
        let own = |lang: Lang| words.own.iter().find(|(it, _)| *it == lang).map(|(_, text)| text);
        if let (None, Some(text)) = (own(lang), own(from)) {
            let text = conversion.prose(text);
            let place = words.own.partition_point(|(it, _)| *it < lang);
            words.own.insert(place, (lang, text));
        }
    }
}

/// The same for the site's own words: title, description, what the home page offers.
pub fn config(config: &mut Config) {
    let (mut title, mut description) = (config.title.clone(), config.description.clone());
    let mut home = config.home.clone();
    [&mut title, &mut description].into_iter().for_each(|it| words(it, config));
    for task in &mut home.tasks {
        let links = task.links.iter_mut().map(|it| &mut it.text);
        [&mut task.title, &mut task.text].into_iter().chain(links).for_each(|it| words(it, config));
    }
    (config.title, config.description, config.home) = (title, description, home);
}

/// The same for the outline of a guide: its title, and those of its parts.
pub fn outline(outline: &mut Outline, config: &Config) {
    let parts = outline.parts.iter_mut().flat_map(|it| [&mut it.title, &mut it.text]);
    [&mut outline.title, &mut outline.subtitle].into_iter().chain(parts).for_each(|it| words(it, config));
}

/// The same for an entry of the registry. The title of a source is in the source's own language; other spellings, which
/// are no language's, stay as they are.
pub fn entry(entry: &mut Entry, config: &Config) {
    let Entry {
        name,
        short,
        role,
        description,
        disclaimer,
        note,
        admitted,
        publisher,
        offices,
        logo,
        lang: source,
        ..
    } = entry;
    [&mut *name, short, role, description, disclaimer, note].into_iter().for_each(|it| words(it, config));
    logo.iter_mut().for_each(|it| words(&mut it.alt, config));
    offices.iter_mut().flat_map(Office::words_mut).for_each(|it| words(it, config));
    for (lang, from, conversion) in config.derived() {
        for title in [&mut *name, &mut *publisher] {
            if let Some(text) = title.any.as_ref().filter(|_| *source == Some(from)) {
                title.own.push((lang, conversion.prose(text)));
            }
        }
        if !admitted.iter().any(|(it, _)| *it == lang) {
            let own = admitted.iter().filter(|(it, _)| *it == from);
            let converted: Vec<(Lang, Prose)> = own.map(|(_, text)| (lang, conversion.prose(text))).collect();
            admitted.extend(converted);
        }
    }
}

/// Writes the converted tree. One scratch for all texts: each piece is stored once, at its size.
struct Writer {
    conversion: Conversion,
    scratch: String,
}

impl Writer {
    fn text(&mut self, text: &Text, beside: Beside) -> Text {
        match self.conversion.write(text, beside, &mut self.scratch) {
            true => Text::from(self.scratch.as_str()),
            false => text.clone(),
        }
    }

    fn prose(&mut self, text: &Prose) -> Prose {
        Prose(self.text(&text.0, Beside::default()))
    }

    fn body(&mut self, body: &Body) -> Body {
        let footnote = |it: &Footnote, writer: &mut Writer| Footnote {
            label: it.label.clone(),
            references: it.references,
            blocks: writer.blocks(&it.blocks),
        };
        Body {
            blocks: self.blocks(&body.blocks),
            footnotes: body.footnotes.iter().map(|it| footnote(it, self)).collect(),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().map(|it| self.block(it)).collect()
    }

    fn block(&mut self, block: &Block) -> Block {
        match block {
            Block::Heading(it) => Block::Heading(Heading {
                level: it.level,
                // Ids are Latin in both scripts, so that an address keeps its place in the page.
                id: it.id.clone(),
                text: self.inlines(&it.text),
                span: it.span,
            }),
            Block::Paragraph(text) => Block::Paragraph(self.inlines(text)),
            Block::Plain(text) => Block::Plain(self.inlines(text)),
            Block::Quote(children) => Block::Quote(self.blocks(children)),
            Block::Note(kind, children) => Block::Note(*kind, self.blocks(children)),
            Block::List(list) => Block::List(self.list(list)),
            Block::Definitions(definitions) => {
                Block::Definitions(definitions.iter().map(|it| self.definition(it)).collect())
            }
            Block::Table(table) => Block::Table(self.table(table)),
            Block::Chart(chart) => {
                let mut chart = chart.clone();
                chart.words_mut().into_iter().for_each(|it| *it = self.prose(it));
                Block::Chart(chart)
            }
            Block::Code(_) | Block::Rule => block.clone(),
            Block::Element(element) if is_kept(element) => block.clone(),
            Block::Element(element) => {
                let children = self.blocks(&element.children);
                Block::Element(self.element(element, children))
            }
        }
    }

    fn list(&mut self, list: &List) -> List {
        let item = |it: &Item, writer: &mut Writer| Item { done: it.done, blocks: writer.blocks(&it.blocks) };
        List { start: list.start, items: list.items.iter().map(|it| item(it, self)).collect() }
    }

    fn definition(&mut self, definition: &Definition) -> Definition {
        Definition {
            term: self.inlines(&definition.term),
            meanings: definition.meanings.iter().map(|it| self.blocks(it)).collect(),
        }
    }

    fn table(&mut self, table: &Table) -> Table {
        let row = |cells: &Vec<Vec<Inline>>, writer: &mut Writer| cells.iter().map(|it| writer.inlines(it)).collect();
        Table {
            align: table.align.clone(),
            head: row(&table.head, self),
            rows: table.rows.iter().map(|it| row(it, self)).collect(),
        }
    }

    fn element<Child>(&mut self, element: &Element<Child>, children: Vec<Child>) -> Element<Child> {
        let attribute = |(name, value): &(&'static str, Text), writer: &mut Writer| match *name {
            "title" => (*name, writer.text(value, Beside::default())),
            _ => (*name, value.clone()),
        };
        Element {
            tag: element.tag,
            attributes: element.attributes.iter().map(|it| attribute(it, self)).collect(),
            lang: element.lang,
            children,
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Vec<Inline> {
        let beside = |at: usize| Beside {
            before: at.checked_sub(1).and_then(|it| edge(&inlines[it], |text| text.chars().next_back())),
            after: inlines.get(at + 1).and_then(|it| edge(it, |text| text.chars().next())),
        };
        inlines.iter().enumerate().map(|(at, it)| self.inline(it, || beside(at))).collect()
    }

    /// `beside` tells the letters that touch this one from outside; it is asked for where they could matter.
    fn inline(&mut self, inline: &Inline, beside: impl Fn() -> Beside) -> Inline {
        match inline {
            Inline::Text(text) => {
                let near = if touches(text) { beside() } else { Beside::default() };
                Inline::Text(Prose(self.text(&text.0, near)))
            }
            Inline::Emphasis(children) => Inline::Emphasis(self.wrapped(children, beside)),
            Inline::Strong(children) => Inline::Strong(self.wrapped(children, beside)),
            Inline::Strikethrough(children) => Inline::Strikethrough(self.wrapped(children, beside)),
            Inline::Link(link) => Inline::Link(Box::new(Link {
                to: link.to.clone(),
                title: self.prose(&link.title),
                text: self.inlines(&link.text),
                span: link.span,
            })),
            Inline::Image(image) => Inline::Image(Box::new(Image {
                to: image.to.clone(),
                alt: self.prose(&image.alt),
                title: self.prose(&image.title),
                span: image.span,
            })),
            Inline::Element(element) if is_kept(element) => inline.clone(),
            Inline::Element(element) => {
                let children = self.wrapped(&element.children, beside);
                Inline::Element(Box::new(self.element(element, children)))
            }
            Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::Footnote(..) => inline.clone(),
        }
    }

    /// What is marked as a whole: a single piece of text in it touches what the mark touches.
    fn wrapped(&mut self, children: &[Inline], beside: impl Fn() -> Beside) -> Vec<Inline> {
        match children {
            [only] => vec![self.inline(only, beside)],
            several => self.inlines(several),
        }
    }
}

/// Whether an element's text stays as it is: it is in a language of its own, or protected. A Macedonian name in a Serbian
/// text, marked `{lang=mk}`, has no Serbian Latin; so it stays in Cyrillic, and the page says which language it is.
fn is_kept<Child>(element: &Element<Child>) -> bool {
    element.lang.is_some() || element.attributes.iter().any(|(name, _)| *name == "translate")
}

/// Whether a text begins or ends with a capital that becomes two letters, whose case hangs on its neighbors.
fn touches(text: &str) -> bool {
    const CAPITALS: [char; 3] = ['Љ', 'Њ', 'Џ'];
    text.starts_with(CAPITALS) || text.ends_with(CAPITALS)
}

/// The letter at the edge of running text.
fn edge(inline: &Inline, of: impl Fn(&str) -> Option<char>) -> Option<char> {
    match inline {
        Inline::Text(text) => of(text),
        Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
            of(&inline_text(children))
        }
        Inline::Link(link) => of(&inline_text(&link.text)),
        Inline::Element(element) => of(&inline_text(&element.children)),
        Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::Image(_) | Inline::Footnote(..) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::source::Source;
    use crate::content::markdown::parse::parse;
    use crate::content::plain;
    use crate::content::visit;

    fn converted(markdown: &str, conversion: Conversion) -> (Body, Body) {
        let source = Source::new("content/lessons/sirene.sr-Cyrl.md", markdown);
        let body = parse(&source, 0, "sr-Cyrl".parse().unwrap(), &mut Notes::default());
        let other = Writer { conversion, scratch: String::new() }.body(&body);
        (body, other)
    }

    #[track_caller]
    fn check(cyrillic: &str, latin: &str) {
        assert_eq!(plain::text(&converted(cyrillic, Conversion::ToLatin).1), latin);
    }

    #[test]
    fn words_are_converted_wherever_they_stand() {
        check("## Џеп\n\n- *љубав* и **њива**\n\n> [!NOTE]\n> ћуп", "Džep\nljubav i njiva\nćup");
        check("| Џеп |\n| --- |\n| ђак |", "Džep\nđak");
        check("реч[^1]\n\n[^1]: белешка", "reč\nbeleška");
        check("![Сирена на крову](a.jpg)", "Sirena na krovu");
        check("[[kumanovo|у Куманову]]", "u Kumanovu");
    }

    #[test]
    fn what_is_protected_stays() {
        check("`код` и [Ђ]{notranslit}, [Ѓорче Петров]{lang=mk}", "код i Ђ, Ѓорче Петров");
        check("<span translate=\"no\">буква</span> <i lang=\"ru\">слово</i> <b>реч</b>", "буква слово reč");
        check("```\nкод\n```", "код");
    }

    #[test]
    fn case_is_decided_across_marks() {
        check("**Љ**УБАВ, **Љ**убав, КО**Њ**, *(**Њ**)*", "LJUBAV, Ljubav, KONJ, (Nj)");
    }

    #[test]
    fn what_stays_is_shared() {
        let (body, other) = converted("2024 `код`", Conversion::ToLatin);
        let texts = |body: &Body| {
            let mut found = Vec::new();
            visit::inlines(body, &mut |it| match it {
                Inline::Text(Prose(text)) | Inline::Code(text) => found.push(text.as_str().as_ptr()),
                _ => {}
            });
            found
        };
        assert_eq!(texts(&body), texts(&other));
    }

    /// What no conversion may touch: code, targets, ids, and the number of parts.
    fn skeleton(body: &Body) -> (Vec<String>, usize) {
        let (mut fixed, mut parts) = (Vec::new(), 0);
        visit::inlines(body, &mut |it| {
            parts += 1;
            match it {
                Inline::Code(code) => fixed.push(code.to_string()),
                Inline::Element(it) => fixed.push(it.tag.to_owned()),
                _ => {}
            }
        });
        visit::targets(body, &mut |it, _| fixed.push(format!("{it:?}")));
        visit::codes(body, &mut |it| fixed.push(format!("{it:?}")));
        fixed.extend(visit::headings(body).iter().map(|it| it.id.to_string()));
        (fixed, parts)
    }

    const PIECES: &[&str] = &[
        "љубав",
        "ЉУБАВ",
        "Њ.",
        "nada",
        "injekcija",
        "Ѓорѓи",
        " ",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "> ",
        "1. ",
        "*",
        "**",
        "~~",
        "`",
        "```\n",
        "[",
        "](https://општина.срб/љ)",
        "](@/lessons/a#љ)",
        "]{lang=mk}",
        "]{notranslit}",
        "[[kumanovo|",
        "]]",
        "![",
        "](слика.jpg)",
        "[^1]",
        "\n[^1]: ",
        "| ",
        " |\n| --- |\n",
        "<b>",
        "</b>",
        "<span lang=\"en\">",
        "</span>",
        "\\",
        "Х",
        "&amp;",
    ];

    proptest! {
        #[test]
        fn code_links_and_markup_stay(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
            for conversion in [Conversion::ToLatin, Conversion::ToCyrillic] {
                let (body, other) = converted(&pieces.concat(), conversion);
                prop_assert_eq!(skeleton(&body), skeleton(&other));
            }
        }

        #[test]
        fn converting_twice_is_converting_once(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
            let (_, once) = converted(&pieces.concat(), Conversion::ToLatin);
            let twice = Writer { conversion: Conversion::ToLatin, scratch: String::new() }.body(&once);
            prop_assert_eq!(once, twice);
        }
    }
}

//! What is written is read back: model → Markdown → our parser → model.

use proptest::prelude::*;

use super::*;
use crate::base::diagnostic::Notes;
use crate::base::source::Source;
use crate::content::body::{self, Target};
use crate::content::import::settle;
use crate::content::markdown;

/// Blocks and footnotes as our parser reads them; remarks are not there any more.
fn read(text: &str) -> (Vec<Block>, Vec<Footnote>) {
    let mut notes = Notes::default();
    let source = Source::new("content/pages/a/index.en.md", text);
    let body = markdown::parse::parse(&source, 0, "en".parse().expect("it is a tag"), &mut notes);
    let labels: Vec<String> = body.footnotes.iter().map(|it| it.label.to_string()).collect();
    let footnotes =
        body.footnotes.iter().map(|it| Footnote { label: it.label.to_string(), blocks: blocks(&it.blocks, &labels) });
    (blocks(&body.blocks, &labels), footnotes.collect())
}

fn blocks(all: &[body::Block], labels: &[String]) -> Vec<Block> {
    all.iter().map(|it| block_of(it, labels)).collect()
}

fn block_of(block: &body::Block, labels: &[String]) -> Block {
    let runs = |it: &[body::Inline]| inlines(it, labels);
    match block {
        body::Block::Heading(it) => Block::Heading { level: it.level, name: None, text: runs(&it.text) },
        body::Block::Paragraph(text) | body::Block::Plain(text) => Block::Paragraph(runs(text)),
        body::Block::Quote(it) => Block::Quote(blocks(it, labels)),
        body::Block::Note(..) | body::Block::Chart(_) => panic!("nothing becomes a note or a chart"),
        body::Block::List(it) => {
            Block::List { start: it.start, items: it.items.iter().map(|it| blocks(&it.blocks, labels)).collect() }
        }
        body::Block::Definitions(all) => Block::Definitions(
            all.iter()
                .map(|it| (runs(&it.term), it.meanings.iter().flat_map(|it| blocks(it, labels)).collect()))
                .collect(),
        ),
        body::Block::Table(it) => {
            let rows = std::iter::once(&it.head).chain(&it.rows);
            Block::Table(rows.map(|row| row.iter().map(|it| runs(it)).collect()).collect())
        }
        body::Block::Code(it) => Block::Code {
            syntax: it.syntax.as_ref().map(|it| it.to_string()).unwrap_or_default(),
            text: it.text.trim_end_matches('\n').to_owned(),
        },
        body::Block::Rule => Block::Rule,
        body::Block::Element(it) if it.tag == "table" => {
            Block::Grid(it.children.iter().map(|it| row(it, labels)).collect())
        }
        body::Block::Element(it) => {
            let [body::Block::Element(summary), rest @ ..] = &it.children[..] else { panic!("a summary") };
            let summary = match blocks(&summary.children, labels).as_slice() {
                [Block::Paragraph(text)] => crate::content::import::model::plain(text),
                _ => String::new(),
            };
            Block::Details { summary, blocks: blocks(rest, labels) }
        }
    }
}

fn row(row: &body::Block, labels: &[String]) -> Vec<Cell> {
    let body::Block::Element(row) = row else { panic!("a row: {row:?}") };
    let cell = |it: &body::Block| {
        let body::Block::Element(it) = it else { panic!("a cell: {it:?}") };
        let count = |name: &str| it.attributes.iter().find(|it| it.0 == name).map_or(1, |it| it.1.parse().unwrap_or(0));
        let blocks = blocks(&it.children, labels);
        Cell { head: it.tag == "th", across: count("colspan"), down: count("rowspan"), blocks }
    };
    row.children.iter().map(cell).collect()
}

fn inlines(all: &[body::Inline], labels: &[String]) -> Vec<Inline> {
    let all = all.iter().map(|it| match it {
        body::Inline::Text(it) => Inline::text(it.to_string()),
        body::Inline::Code(it) => Inline::Code(it.to_string()),
        body::Inline::SoftBreak => Inline::text(" "),
        body::Inline::HardBreak => Inline::Break,
        body::Inline::Emphasis(it) => Inline::Styled(Style::Emphasis, inlines(it, labels)),
        body::Inline::Strong(it) => Inline::Styled(Style::Strong, inlines(it, labels)),
        body::Inline::Strikethrough(it) => Inline::Styled(Style::Strikethrough, inlines(it, labels)),
        body::Inline::Link(it) => {
            let Target::Url(to) = &it.to else { panic!("an address: {it:?}") };
            Inline::Link { to: to.to_string(), text: inlines(&it.text, labels) }
        }
        body::Inline::Image(it) => {
            let Target::Media(file) = &it.to else { panic!("a file: {it:?}") };
            Inline::Image { file: file.to_string(), alt: it.alt.to_string(), caption: it.title.to_string() }
        }
        body::Inline::Footnote(number, _) => Inline::Footnote(labels[*number as usize].clone()),
        body::Inline::Element(it) => match (it.lang, it.tag) {
            (Some(lang), _) => Inline::Foreign(lang.to_string(), inlines(&it.children, labels)),
            (None, "strong") => Inline::Styled(Style::Strong, inlines(&it.children, labels)),
            (None, "em") => Inline::Styled(Style::Emphasis, inlines(&it.children, labels)),
            (None, "s") => Inline::Styled(Style::Strikethrough, inlines(&it.children, labels)),
            (None, tag) => Inline::Styled(Style::Element(tag), inlines(&it.children, labels)),
        },
    });
    settle::inlines(all.collect())
}

/// Without remarks, which no parser gives back.
fn bare(all: Vec<Block>) -> Vec<Block> {
    let all = all.into_iter().filter(|it| !matches!(it, Block::Remark(_)));
    all.map(|it| match it {
        Block::Paragraph(text) => Block::Paragraph(bare_text(text)),
        Block::Heading { level, text, .. } => Block::Heading { level, name: None, text: bare_text(text) },
        Block::Quote(it) => Block::Quote(bare(it)),
        Block::List { start, items } => Block::List { start, items: items.into_iter().map(bare).collect() },
        Block::Definitions(all) => {
            Block::Definitions(all.into_iter().map(|(term, it)| (bare_text(term), bare(it))).collect())
        }
        Block::Table(rows) => {
            Block::Table(rows.into_iter().map(|it| it.into_iter().map(bare_text).collect()).collect())
        }
        Block::Grid(rows) => {
            let cell = |it: Cell| Cell { blocks: bare(it.blocks), ..it };
            Block::Grid(rows.into_iter().map(|it| it.into_iter().map(cell).collect()).collect())
        }
        Block::Details { summary, blocks } => Block::Details { summary, blocks: bare(blocks) },
        other => other,
    })
    .collect()
}

fn bare_text(text: Vec<Inline>) -> Vec<Inline> {
    let text = text.into_iter().filter(|it| !matches!(it, Inline::Remark(_)));
    let text = text.map(|it| match it {
        Inline::Styled(style, it) => Inline::Styled(style, bare_text(it)),
        Inline::Foreign(lang, it) => Inline::Foreign(lang, bare_text(it)),
        Inline::Link { to, text } => Inline::Link { to, text: bare_text(text) },
        other => other,
    });
    settle::inlines(text.collect())
}

/// Words with everything that Markdown might misread.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zа-шљњѓќ]{1,6}",
        2 => Just(" ".to_owned()),
        1 => "[\\\\`*_\\[\\]{}<>#+.!|~&:;=()/\"'$%^@,?-]{1,3}",
        1 => "[0-9]{1,3}[.)] ?",
        1 => prop::sample::select(vec![
            "&amp;", "&copy", "<b>", "<!-- ", "-->", "{figure:a}", "]{lang=en}", "http://a.example", "[^1]", "[[a]]", "- ",
            "# ", "> ", "---", "===", "|a|", "~~", "**", "[ ] ", "„А“", "\u{a0}", "![a](b)", "<https://a.example>", ": ",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|it| it.concat())
}

fn style() -> impl Strategy<Value = Style> {
    prop::sample::select(vec![
        Style::Strong,
        Style::Emphasis,
        Style::Strikethrough,
        Style::Element("sup"),
        Style::Element("u"),
        Style::Element("mark"),
    ])
}

fn running() -> impl Strategy<Value = Vec<Inline>> {
    let address = "https://a\\.example/[a-z/?=&*_()]{0,8}";
    let leaf = prop_oneof![
        8 => words().prop_map(Inline::Text),
        1 => "[a-z`|*_<]{1,6}".prop_map(Inline::Code),
        1 => Just(Inline::Break),
        1 => words().prop_map(|it| Inline::Remark(it.as_str().into())),
        1 => ("[a-z]{1,5}\\.png", words(), words()).prop_map(|(file, alt, caption)| Inline::Image { file, alt, caption }),
        1 => prop::sample::select(vec!["1", "2"]).prop_map(|it| Inline::Footnote(it.to_owned())),
    ];
    let inline = leaf.prop_recursive(3, 12, 4, move |inner| {
        let some = prop::collection::vec(inner, 1..4);
        prop_oneof![
            4 => (style(), some.clone()).prop_map(|(style, it)| Inline::Styled(style, it)),
            1 => some.clone().prop_map(|it| Inline::Foreign("sq".to_owned(), it)),
            1 => (address, some).prop_map(|(to, text)| Inline::Link { to, text }),
        ]
    });
    prop::collection::vec(inline, 1..5)
}

fn structure() -> impl Strategy<Value = Vec<Block>> {
    let leaf = prop_oneof![
        6 => running().prop_map(Block::Paragraph),
        1 => (2..7u8, running()).prop_map(|(level, text)| Block::Heading { level, name: None, text }),
        1 => prop::collection::vec(prop::collection::vec(running(), 2..4), 1..4).prop_map(Block::Table),
        1 => ("[a-z]{0,4}", "[a-z` \n~#-]{1,12}").prop_map(|(syntax, text)| Block::Code { syntax, text }),
        1 => Just(Block::Rule),
        1 => words().prop_map(|it| Block::Remark(it.as_str().into())),
    ];
    let block = leaf.prop_recursive(3, 16, 3, |inner| {
        let some = || prop::collection::vec(inner.clone(), 1..3);
        let cell = (any::<bool>(), 1..3u32, some());
        let cell = cell.prop_map(|(head, across, blocks)| Cell { head, across, down: 1, blocks });
        prop_oneof![
            some().prop_map(Block::Quote),
            (prop::option::of(0..99u64), prop::collection::vec(some(), 1..4))
                .prop_map(|(start, items)| Block::List { start, items }),
            prop::collection::vec((running(), some()), 1..3).prop_map(Block::Definitions),
            prop::collection::vec(prop::collection::vec(cell, 1..3), 1..3).prop_map(Block::Grid),
            (words(), some()).prop_map(|(summary, blocks)| Block::Details { summary, blocks }),
        ]
    });
    prop::collection::vec(block, 1..4)
}

/// Footnotes of every label, so that none is broken or unused.
fn with_footnotes(mut all: Vec<Block>) -> (Vec<Block>, Vec<Footnote>) {
    let refer = ["1", "2"].map(|it| Inline::Footnote(it.to_owned()));
    all.insert(0, Block::Paragraph(vec![Inline::text("a"), refer[0].clone(), refer[1].clone()]));
    let note = |label: &str| Footnote {
        label: label.to_owned(),
        blocks: vec![
            Block::Paragraph(vec![Inline::text(format!("- note {label}"))]),
            Block::Quote(vec![Block::Paragraph(vec![Inline::text("b")])]),
        ],
    };
    (settle::blocks(all, 0), ["1", "2"].map(note).into())
}

#[track_caller]
fn check(all: Vec<Block>) -> String {
    let (blocks, footnotes) = with_footnotes(all);
    let text = markdown(&blocks, &footnotes);
    let (got, notes) = read(&text);
    let expected = settle::blocks(bare(blocks), 0);
    assert_eq!(settle::blocks(got, 0), expected, "\n{text}");
    assert_eq!(notes, footnotes, "\n{text}");
    text
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_written_is_read_back(all in structure()) {
        check(all);
    }

    #[test]
    fn running_text_is_read_back(all in running()) {
        check(vec![Block::Paragraph(all)]);
    }
}

#[test]
fn a_heading_may_end_like_one_with_attributes() {
    for text in ["{figure:a}", "a {b}", "a {#b}", "{"] {
        check(vec![Block::Heading { level: 2, name: None, text: vec![Inline::text(text)] }]);
    }
}

#[test]
fn brackets_behind_a_footnote_are_no_part_of_it() {
    let note = Inline::Footnote("1".to_owned());
    check(vec![Block::Paragraph(vec![note, Inline::text("["), Inline::Code("]".to_owned())])]);
}

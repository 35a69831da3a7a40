//! CommonMark's own examples through our parser and our writer.

use std::borrow::Cow;
use std::collections::BTreeMap;

use vodic::base::diagnostic::Notes;
use vodic::base::source::Source;
use vodic::content::body::{Chart, Target};
use vodic::content::markdown::parse::parse;
use vodic::render::chart::data::Chart as Drawing;
use vodic::render::highlight::Highlighter;
use vodic::render::html::body;
use vodic::render::html::cx::{Cx, Flavor, Href, Links, Picture, Surface, Words};

#[derive(serde::Deserialize)]
struct Example {
    example: u32,
    section: String,
    markdown: String,
    html: String,
}

/// Every target leads to itself.
struct Echo;

impl Links for Echo {
    fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>> {
        Some(Href::near(match to {
            Target::Url(address) | Target::Media(address) => Cow::from(address.as_str()),
            Target::Anchor(id) => Cow::from(format!("#{id}")),
            Target::Article { path, .. } | Target::Registry(path) | Target::Figure(path) => {
                Cow::from(format!("@/{path}"))
            }
            Target::Refused => return None,
        }))
    }

    fn picture<'a>(&'a self, to: &'a Target) -> Option<Picture<'a>> {
        match to {
            Target::Media(path) => Some(Picture { src: Cow::from(path.as_str()), ..Picture::default() }),
            _ => None,
        }
    }

    fn name<'a>(&'a self, _: &'a Target) -> Option<Cow<'a, str>> {
        None
    }

    fn chart(&self, _: &Chart) -> Option<Drawing> {
        None
    }
}

fn ours(markdown: &str) -> String {
    let source = Source::new("content/pages/example.en.md", markdown);
    let lang = "en".parse().expect("`en` is a language");
    let body = parse(&source, 0, lang, &mut Notes::default());
    let (words, highlighter) = (Words::english(), Highlighter::default());
    let cx = Cx {
        links: &Echo,
        words: &words,
        highlighter: &highlighter,
        lang,
        heading_shift: 0,
        flavor: Flavor::Xhtml,
        id_prefix: "",
        surface: Surface::Screen,
        notes_before: 0,
        within: "",
        twin: None,
    };
    let mut out = String::new();
    body::write(&mut out, &body, &cx);
    out
}

/// What we write otherwise on purpose, undone: ids of headings, the scrolling region and `translate` of code, its colors,
/// lazy pictures, captions, and `"` in text, which needs no escape. Comments are not published. White space between
/// blocks means nothing.
fn normal(html: &str) -> String {
    let mut html = html
        .replace("&quot;", "\"")
        .replace(" translate=\"no\"", "")
        .replace(" loading=\"lazy\" decoding=\"async\"", "");
    html = html.replace("<section class=\"scroll\" tabindex=\"0\" aria-label=\"Code\"><pre>", "<pre>");
    html = html.replace("</pre></section>", "</pre>");
    for level in 1..=6 {
        html = without_attributes(&html, &format!("<h{level} id="), &format!("<h{level}>"));
    }
    html = html
        .replace("<figure>", "<p>")
        .replace(" /><figcaption>", " title=\"")
        .replace("</figcaption></figure>", "\" /></p>");
    html = html.replace("<!-- -->\n", "");
    html = without_attributes(&html, "<span class=\"hl-", "").replace("</span>", "");
    without_space_at_blocks(&html)
}

/// The title of a page is its only heading of the first level: what stands in a body begins below it.
fn below_the_title(html: &str) -> String {
    html.replace("<h1>", "<h2>").replace("</h1>", "</h2>")
}

const BLOCKS: &[&str] = &[
    "blockquote",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "tbody",
    "td",
    "tr",
    "ul",
];

/// Removes white space at both sides of the tags of blocks, but not inside `<pre>`.
fn without_space_at_blocks(html: &str) -> String {
    let (mut out, mut at_block, mut in_pre) = (String::new(), true, false);
    for part in html.split_inclusive('>') {
        let (text, tag) = part.split_at(part.rfind('<').unwrap_or(part.len()));
        let name = tag.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap_or_default().to_lowercase();
        let is_block = BLOCKS.contains(&name.as_str());
        let text = if at_block && !in_pre { text.trim_start() } else { text };
        out.push_str(if (is_block || tag.is_empty()) && !in_pre { text.trim_end() } else { text });
        out.push_str(tag);
        in_pre = tag.starts_with("<pre") || (in_pre && !tag.starts_with("</pre"));
        at_block = is_block;
    }
    out
}

/// Replaces every start tag that begins with `start`, up to its `>`.
fn without_attributes(html: &str, start: &str, instead: &str) -> String {
    let mut parts = html.split(start);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(instead);
        out.push_str(part.split_once('>').map_or("", |(_, rest)| rest));
    }
    out
}

include!("commonmark/exceptions.rs");

#[test]
fn the_examples_of_the_specification_pass() {
    let examples: Vec<Example> =
        serde_json::from_str(include_str!("commonmark/spec-0.31.2.json")).expect("the file is JSON");
    assert_eq!(examples.len(), 652);
    let exceptions: BTreeMap<u32, &str> =
        EXCEPTIONS.iter().flat_map(|(numbers, why)| numbers.iter().map(move |it| (*it, *why))).collect();
    let mut wrong = Vec::new();
    for it in &examples {
        let (ours, theirs) = (normal(&ours(&it.markdown)), below_the_title(&normal(&it.html)));
        match (ours == theirs, exceptions.get(&it.example)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(why)) => wrong.push(format!("{} passes, though it is an exception: {why}", it.example)),
            (false, None) => wrong.push(format!(
                "{} ({})\n--- Markdown\n{}\n--- expected\n{theirs}\n--- ours\n{ours}",
                it.example, it.section, it.markdown
            )),
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n\n"));
}

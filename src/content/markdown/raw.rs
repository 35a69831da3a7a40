//! Raw HTML: what is allowed becomes part of the tree, the rest is dropped and told.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{EndTag, StartTag, Token, Tokenizer};

use crate::base::diagnostic::{Diagnostic, codes};
use crate::base::lang::{BadLang, Lang};
use crate::base::source::Span;
use crate::base::text::{Prose, Text};
use crate::content::body::{Block, Inline};
use crate::content::markdown::allowed::{self, Allowed, Role};
use crate::content::markdown::builder::Builder;
use crate::content::markdown::open::Open;

codes! {
    FORBIDDEN_ELEMENT = "forbidden-element" {
        what: "an HTML element that runs a program, draws, loads something or collects what readers type",
        why: "such elements can harm readers, report them to other hosts or break the page; none of them is published",
        instead: "offer the thing as a link, a picture or a file beside the article",
    }
    UNKNOWN_ELEMENT = "unknown-element" {
        what: "an HTML element that is not on the list of those let through",
        why: "it is left out on the page, and its text stays; the printed guide and the feeds could not show it",
        instead: "write it in Markdown, or use one of the simple elements such as `<kbd>`, `<abbr>`, `<details>`, `<div>`",
    }
    MISPLACED_ELEMENT = "misplaced-element" {
        what: "an HTML element where it cannot stand: a list item outside a list, a block inside a line of text, an end \
               without a beginning",
        why: "browsers guess differently what was meant; here the tag is left out and its text stays",
        instead: "put block elements on lines of their own, parts into their wholes, and write start and end in one block",
    }
    DROPPED_ATTRIBUTE = "dropped-attribute" {
        what: "an attribute of an HTML element that is not let through, or one with a value that it cannot have",
        why: "attributes can run programs and load things; the looks of a page are the theme's business",
        instead: "use `lang`, `dir`, `id`, `title`, `translate=\"no\"` or one of the classes that `vodic explain dropped-attribute` names: lead, \
                  nowrap, numbers, print-only, screen-only, wide",
    }
}

/// HTML as written, gathered from the lines of a block, which may stand apart in a quotation.
#[derive(Default)]
pub struct Raw {
    text: String,
    /// Where in `text` each line begins and where it stands in the source.
    lines: Vec<(usize, usize)>,
}

impl Raw {
    pub fn push(&mut self, text: &str, span: Span) {
        self.lines.push((self.text.len(), span.start as usize));
        self.text.push_str(text);
    }

    fn offset(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines.get(line).map_or(0, |(start, source)| source + (at - start))
    }

    /// The place of a token; its end is found from its last byte, which may stand in another line than the next byte.
    fn span(&self, span: html5gum::Span) -> Span {
        let start = self.offset(span.start.min(self.text.len()));
        let end = self.offset(span.end.min(self.text.len()).saturating_sub(1)) + 1;
        Span::new(start, end.max(start))
    }
}

/// Reads raw HTML into the tree.
pub fn read(builder: &mut Builder, raw: &Raw) {
    let text = raw.text.trim_start();
    if text.starts_with("<?") || (text.starts_with("<!") && !text.starts_with("<!--")) {
        let place = builder.source.at(raw.span(html5gum::Span { start: 0, end: raw.text.trim_end().len() }));
        let message = "instructions and declarations of HTML or XML are left out";
        builder.tell(Diagnostic::warning(&UNKNOWN_ELEMENT, place, message).help("delete it, or write `\\<`"));
        return;
    }
    let mut emitter = DefaultEmitter::new_with_span();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(&raw.text, emitter).flatten() {
        match token {
            Token::StartTag(tag) => start(builder, raw, &tag),
            Token::EndTag(tag) => end(builder, raw, &tag),
            Token::String(text) => read_text(builder, &String::from_utf8_lossy(&text.value), raw.span(text.span)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
}

fn read_text(builder: &mut Builder, text: &str, span: Span) {
    let text = if builder.is_at_start() { text.trim_start() } else { text };
    if builder.is_silent() || text.is_empty() {
        return;
    }
    let whole = builder.source.text();
    let from = (span.end as usize).saturating_sub(text.len());
    if whole.get(from..span.end as usize) == Some(text) {
        builder.text(Span::new(from, span.end as usize));
    } else {
        builder.inline(Inline::Text(Prose::from(text)));
    }
}

fn start(builder: &mut Builder, raw: &Raw, tag: &StartTag<usize>) {
    if builder.is_silent() {
        return;
    }
    let name = String::from_utf8_lossy(&tag.name);
    let span = raw.span(tag.span);
    match (name.as_ref(), Allowed::find(&name)) {
        ("br", _) => builder.inline(Inline::HardBreak),
        ("hr", _) if builder.is_among_blocks() => builder.leaf(Block::Rule),
        (_, Some(allowed)) => start_allowed(builder, raw, tag, allowed, span),
        (name, None) => refuse(builder, name, span),
    }
}

fn start_allowed(builder: &mut Builder, raw: &Raw, tag: &StartTag<usize>, allowed: &'static Allowed, span: Span) {
    if allowed.role != Role::Phrase && !builder.is_among_blocks() {
        let message = format!("`<{}>` cannot stand inside a line of text", allowed.tag);
        builder.drop_end(allowed.tag);
        return misplaced(builder, message, "put it on a line of its own", span);
    }
    if !allowed.parents.is_empty() && !builder.close_raw_down_to(allowed.parents) {
        let parents = allowed.parents.iter().map(|it| format!("`<{it}>`")).collect::<Vec<_>>().join(" or ");
        let message = format!("`<{}>` stands outside {parents}", allowed.tag);
        builder.drop_end(allowed.tag);
        return misplaced(builder, message, "write it where it belongs, or leave the tag out", span);
    }
    let (attributes, lang) = attributes(builder, raw, tag, allowed);
    builder.open_raw(Open::Html { allowed, attributes, lang, span }, span);
    if tag.self_closing {
        builder.close_raw_tag(allowed.tag);
    }
}

fn end(builder: &mut Builder, raw: &Raw, tag: &EndTag<usize>) {
    let name = String::from_utf8_lossy(&tag.name);
    let known = Allowed::find(&name).is_some() && !builder.is_silent();
    let closed = (known || allowed::silent(&name).is_some()) && builder.close_raw_tag(&name);
    if known && !closed {
        // The end of a start tag that was left out is left out with it.
        if let Some(open @ 1..) = builder.dropped.get_mut(name.as_ref()) {
            *open -= 1;
            return;
        }
        let message = format!("`</{name}>` ends what was not begun in this block of text");
        misplaced(
            builder,
            message,
            "write start and end in the same block of text, or leave the tag out",
            raw.span(tag.span),
        );
    }
}

fn misplaced(builder: &mut Builder, message: String, help: &str, span: Span) {
    builder.tell(Diagnostic::warning(&MISPLACED_ELEMENT, builder.source.at(span), message).help(help));
}

/// Drops an element that is not allowed, and its content if that is no text.
fn refuse(builder: &mut Builder, name: &str, span: Span) {
    let place = builder.source.at(span);
    builder.tell(if allowed::is_never(name) {
        Diagnostic::error(&FORBIDDEN_ELEMENT, place, format!("`<{name}>` is never published"))
            .help("offer it as a link, a picture or a file beside the article")
    } else {
        Diagnostic::warning(&UNKNOWN_ELEMENT, place, format!("`<{name}>` is left out, its text stays"))
            .help(in_markdown(name))
    });
    if let Some(tag) = allowed::silent(name) {
        builder.open_raw(Open::Silent { tag }, span);
    }
}

/// How to say in Markdown what the element says.
fn in_markdown(name: &str) -> &'static str {
    match name {
        "a" => "write `[text](address)`",
        "img" | "picture" => "write `![what it shows](file)`",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "write the heading with `##`",
        "code" | "tt" => "write the code between `` ` ``",
        "pre" => "write the code between lines of ```` ``` ````",
        "font" | "center" | "big" => "leave it out: the looks are the theme's business",
        _ => "write it in Markdown, or leave the tag out; `\\<` writes the sign itself",
    }
}

type Attributes = Vec<(&'static str, Text)>;

fn attributes(
    builder: &mut Builder,
    raw: &Raw,
    tag: &StartTag<usize>,
    allowed: &Allowed,
) -> (Attributes, Option<Lang>) {
    let (mut kept, mut lang) = (Vec::new(), None);
    for (name, value) in &tag.attributes {
        let (name, text) = (String::from_utf8_lossy(name), String::from_utf8_lossy(&value.value));
        let span = raw.span(value.span);
        if name == "lang" {
            lang = read_lang(builder, &text, span);
            continue;
        }
        match allowed.attribute(&name) {
            Some("id") => kept.extend(claim(builder, &text, span)),
            Some(own) if allowed::is_value(own, &text) => kept.push((own, Text::from(text.as_ref()))),
            known => {
                let message = match known {
                    Some(name) => format!("`{name}` cannot be `{text}` here and is left out"),
                    None => format!("`<{}>` cannot have the attribute `{name}`, which is left out", allowed.tag),
                };
                let place = builder.source.at(span);
                builder.tell(Diagnostic::warning(&DROPPED_ATTRIBUTE, place, message).help("delete it"));
            }
        }
    }
    (kept, lang)
}

fn claim(builder: &mut Builder, id: &str, span: Span) -> Option<(&'static str, Text)> {
    let lang = builder.lang();
    builder.ids.claim(builder.source, lang, Text::from(id), span, builder.notes).map(|id| ("id", id))
}

fn read_lang(builder: &mut Builder, tag: &str, span: Span) -> Option<Lang> {
    tag.parse::<Lang>()
        .map_err(|bad| {
            let message = format!("`{tag}` is not a language tag and is left out");
            let help = match bad {
                BadLang::Instead(tag) => format!("write `{tag}`"),
                BadLang::Malformed => "write a tag such as `la`, `sq` or `sr-Latn`".to_owned(),
            };
            builder.tell(Diagnostic::warning(&DROPPED_ATTRIBUTE, builder.source.at(span), message).help(help));
        })
        .ok()
}

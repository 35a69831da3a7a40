//! Readable, unique ids for headings.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::{Source, Span};
use crate::base::text::Text;
use crate::content::body::{Block, Body, Heading};
use crate::content::plain::inline_text;

codes! {
    SAME_ANCHOR = "same-anchor" {
        what: "two headings or elements of one article with the same id",
        why: "a link to it can only lead to one of them",
        instead: "give each its own id, or leave the id out: headings get readable ids by themselves",
    }
    BAD_ID = "bad-id" {
        what: "an id with characters that do not belong into an address, that begins like those of footnotes, or that every page has",
        why: "the id is part of an address that people copy, read aloud and print",
        instead: "begin with a letter from a to z and use only such letters, digits and hyphens",
    }
}

/// Ids that authors wrote, and where.
#[derive(Default)]
pub struct Ids(FxHashMap<Text, Span>);

impl Ids {
    /// The id as it will stand on the page; none if it is taken or cannot be one.
    pub fn claim(&mut self, source: &Source, lang: Lang, id: Text, span: Span, notes: &mut Notes) -> Option<Text> {
        if !is_id(&id) {
            let slug = Slug::of(&id, lang);
            // What is fit but kept for the page is told apart by a number, as equal headings are.
            let other = if *slug == *id { format!("{slug}-2") } else { slug.to_string() };
            let help = (!slug.is_empty()).then(|| format!("write `{other}`"));
            let message = format!("`{id}` cannot be an id");
            notes.push(Diagnostic::warning(&BAD_ID, source.at(span), message).help_maybe(help));
            return None;
        }
        if let Some(first) = self.0.get(&id) {
            notes.push(
                Diagnostic::error(&SAME_ANCHOR, source.at(span), format!("the id `{id}` is already taken"))
                    .other(source.at(*first), "taken here")
                    .help("write another id or leave it out"),
            );
            return None;
        }
        self.0.insert(id.clone(), span);
        Some(id)
    }

    /// Gives every heading without an id one made from its words. Equal ones are numbered from 2.
    pub fn assign(self, body: &mut Body, lang: Lang) {
        let taken = self.0.into_keys().chain([Text::from(MAIN)]).collect();
        let mut names = Names { taken, next: FxHashMap::default(), lang };
        let notes = body.footnotes.iter_mut().map(|it| &mut it.blocks);
        std::iter::once(&mut body.blocks).chain(notes).for_each(|blocks| names.walk(blocks));
    }
}

/// The id of the main part of every page, to which readers skip.
const MAIN: &str = "content";

/// An id that is fit for HTML, XML, CSS and an address; the writer of footnotes keeps `fn_` and `fnref_` for itself, what is
/// made for drawings has a full stop.
fn is_id(id: &str) -> bool {
    id.len() <= 200
        && id.starts_with(|it: char| it.is_ascii_alphabetic())
        && id.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it))
        && !id.starts_with("fn_")
        && !id.starts_with("fnref_")
        && id != MAIN
}

struct Names {
    taken: FxHashSet<Text>,
    /// The next number to try for a name; kept, so that any number of equal headings costs one try each.
    next: FxHashMap<Text, u32>,
    lang: Lang,
}

impl Names {
    fn walk(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) if heading.id.is_empty() => heading.id = self.name(heading),
                Block::Quote(blocks) | Block::Note(_, blocks) => self.walk(blocks),
                Block::List(list) => list.items.iter_mut().for_each(|it| self.walk(&mut it.blocks)),
                Block::Definitions(list) => {
                    list.iter_mut().flat_map(|it| &mut it.meanings).for_each(|it| self.walk(it))
                }
                Block::Element(element) => self.walk(&mut element.children),
                Block::Heading(_) | Block::Paragraph(_) | Block::Plain(_) | Block::Table(_) | Block::Code(_) => {}
                Block::Chart(_) | Block::Rule => {}
            }
        }
    }

    fn name(&mut self, heading: &Heading) -> Text {
        let slug = Slug::of(&inline_text(&heading.text), self.lang);
        let base = match slug.as_bytes().first() {
            None => Text::from("section"),
            // An XML name does not begin with a digit.
            Some(first) if first.is_ascii_digit() => Text::from(format!("s-{slug}")),
            Some(_) => Text::from(slug.as_str()),
        };
        if self.taken.insert(base.clone()) {
            return base;
        }
        let next = self.next.entry(base.clone()).or_insert(2);
        loop {
            let id = Text::from(format!("{base}-{next}"));
            *next += 1;
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

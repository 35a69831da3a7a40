//! Where links lead when their text stands in a draft of ours.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use crate::base::diagnostic::Notes;
use crate::base::source::{Source, Span};
use crate::content::import::model::{Block, Footnote, Inline, Remark, plain};
use crate::content::import::told::{LINK_LEFT_OUT, Told};
use crate::content::markdown::address::{self, Use};

/// Settles where every link leads: to a heading by its name, or to the web. Those that can lead nowhere become plain text
/// and are told; their place is that of their words in `text`. Of `names`, those stay that are names of headings.
pub fn resolve(
    blocks: &mut Vec<Block>,
    footnotes: &mut [Footnote],
    names: &mut BTreeMap<String, String>,
    base: Option<&Url>,
    text: &str,
    told: &mut Told,
) {
    // What is no block of its own is bold in a draft, not a heading.
    let headings: BTreeSet<&str> = blocks.iter().filter_map(heading).collect();
    names.retain(|_, it| headings.contains(it.as_str()));
    let mut links = Links { names, base, text, told, at: 0 };
    links.blocks(blocks);
    footnotes.iter_mut().for_each(|it| links.blocks(&mut it.blocks));
}

/// The name of a heading with words in it.
fn heading(block: &Block) -> Option<&str> {
    match block {
        Block::Heading { name, text, .. } if !plain(text).is_empty() || has_picture(text) => name.as_deref(),
        _ => None,
    }
}

struct Links<'a> {
    names: &'a BTreeMap<String, String>,
    base: Option<&'a Url>,
    text: &'a str,
    told: &'a mut Told,
    /// Where the last link stood that was told.
    at: usize,
}

impl Links<'_> {
    fn blocks(&mut self, blocks: &mut Vec<Block>) {
        for block in blocks {
            match block {
                Block::Heading { text, .. } | Block::Paragraph(text) => self.inlines(text),
                Block::Quote(blocks) | Block::Details { blocks, .. } => self.blocks(blocks),
                Block::List { items, .. } => items.iter_mut().for_each(|it| self.blocks(it)),
                Block::Definitions(all) => {
                    for (term, meaning) in all {
                        self.inlines(term);
                        self.blocks(meaning);
                    }
                }
                Block::Table(rows) => rows.iter_mut().flatten().for_each(|it| self.inlines(it)),
                Block::Grid(rows) => rows.iter_mut().flatten().for_each(|it| self.blocks(&mut it.blocks)),
                Block::Code { .. } | Block::Rule | Block::Remark(_) => {}
            }
        }
    }

    fn inlines(&mut self, text: &mut Vec<Inline>) {
        let mut out = Vec::with_capacity(text.len());
        for mut inline in std::mem::take(text) {
            match &mut inline {
                Inline::Styled(_, children) | Inline::Foreign(_, children) => self.inlines(children),
                Inline::Link { to, text } => {
                    self.inlines(text);
                    match self.target(to, text) {
                        Some(target) => *to = target,
                        None => {
                            self.tell(to, text);
                            out.append(text);
                            if !to.starts_with('#') {
                                out.push(Inline::Remark(Remark::about("a link stood here", to.as_str())));
                            }
                            continue;
                        }
                    }
                }
                _ => {}
            }
            out.push(inline);
        }
        *text = out;
    }

    /// Where a link leads; `None` if it can lead nowhere.
    fn target(&self, to: &str, text: &[Inline]) -> Option<String> {
        if let Some(anchor) = to.strip_prefix('#') {
            return self.names.get(anchor).map(|it| format!("#{it}"));
        }
        // What the text brings along stands beside it.
        if let Some(file) = to.strip_prefix(BESIDE) {
            return Some(file.to_owned());
        }
        let whole = match (Url::parse(to), self.base) {
            (Err(_), Some(base)) => base.join(to).ok()?.to_string(),
            (Err(_), None) if to.starts_with("www.") => format!("https://{to}"),
            _ => to.trim().to_owned(),
        };
        let mut notes = Notes::default();
        let source = Source::new("a.md", "");
        address::read(&source, &whole, Span::default(), Use::Link, &mut notes);
        let is_outside = ["http:", "https:", "mailto:", "tel:"].iter().any(|it| whole.to_lowercase().starts_with(it));
        (notes.is_empty() && is_outside && !plain(text).is_empty() | has_picture(text)).then_some(whole)
    }

    fn tell(&mut self, to: &str, text: &[Inline]) {
        let words = plain(text);
        let found = self.text[self.at..].find(&words).map(|it| it + self.at).filter(|_| !words.is_empty());
        self.at = found.unwrap_or(self.at);
        let span = Span::new(self.at, self.at + found.map_or(0, |_| words.len()));
        let message = match to.strip_prefix('#') {
            Some(anchor) => format!("a link to the place `{anchor}` in the same text is plain text in the draft"),
            None => format!("a link to `{}` is plain text in the draft", to.replace('`', "'")),
        };
        let help = match to.starts_with('#') {
            true => "link to a heading, as `[words](#heading)`, if readers need it",
            false => "link to where the thing is on the web, or put the file beside the draft",
        };
        self.told.tell(&LINK_LEFT_OUT, span, message, help);
    }
}

/// How the address of a file begins that the text brings along.
pub const BESIDE: &str = "beside:";

/// How the address of another text of the same file begins; its id follows, and `#` with the name of a heading.
pub const TEXT: &str = "@/imported-text/";

fn has_picture(text: &[Inline]) -> bool {
    text.iter().any(|it| match it {
        Inline::Image { .. } => true,
        Inline::Styled(_, children) | Inline::Foreign(_, children) => has_picture(children),
        _ => false,
    })
}

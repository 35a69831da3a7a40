//! Parts of the tree while they are open.

use crate::base::lang::Lang;
use crate::base::source::Span;
use crate::base::text::{Prose, Text};
use crate::content::body::{Definition, Inline, List, NoteKind, Table, Target};
use crate::content::markdown::allowed::{Allowed, Role};
use crate::content::markdown::mark::Mark;

/// What has been opened and will become a part of the tree when it is closed.
pub enum Open {
    Root,
    Paragraph,
    Heading {
        level: u8,
        id: Option<Text>,
        /// What its braces say of its text.
        mark: Option<Mark>,
        span: Span,
    },
    Quote,
    Note(NoteKind),
    List(List),
    Item(Option<bool>),
    Definitions(Vec<Definition>),
    Term,
    Meaning,
    Table(Table),
    Row {
        head: bool,
        cells: Vec<Vec<Inline>>,
    },
    Cell,
    Footnote {
        label: Text,
        span: Span,
    },
    Emphasis,
    Strong,
    Strikethrough,
    /// `named`: shown by the name of what it leads to, so what the source says in its place is dropped.
    Link {
        to: Target,
        title: Prose,
        span: Span,
        named: bool,
    },
    Image {
        to: Target,
        title: Prose,
        span: Span,
    },
    Html {
        allowed: &'static Allowed,
        attributes: Vec<(&'static str, Text)>,
        lang: Option<Lang>,
        span: Span,
    },
    /// An element whose content is dropped too.
    Silent {
        tag: &'static str,
    },
}

impl Open {
    /// A part that its whole cannot do without: never flattened, so that no list has a child that is no item.
    pub fn is_part(&self) -> bool {
        matches!(self, Open::Item(_) | Open::Term | Open::Meaning | Open::Row { .. } | Open::Cell)
    }

    /// Whether raw HTML opened it.
    pub fn is_raw(&self) -> bool {
        matches!(self, Open::Html { .. } | Open::Silent { .. })
    }

    /// The tag of a raw element.
    pub fn tag(&self) -> Option<&'static str> {
        match self {
            Open::Html { allowed, .. } => Some(allowed.tag),
            Open::Silent { tag } => Some(tag),
            _ => None,
        }
    }

    /// The frames among raw elements that may hold this one: its own, and `<dl>` for a `<div>` that groups its parts.
    pub fn parents(&self) -> &'static [&'static str] {
        match self {
            Open::Html { allowed, .. } if allowed.tag == "div" => &["dl"],
            Open::Html { allowed, .. } => allowed.parents,
            _ => &[],
        }
    }

    /// Whether it stands among blocks; otherwise it stands in running text.
    pub fn is_block(&self) -> bool {
        use Open::*;
        match self {
            Html { allowed, .. } => allowed.role != Role::Phrase,
            Emphasis | Strong | Strikethrough | Link { .. } | Image { .. } | Silent { .. } => false,
            Root
            | Paragraph
            | Heading { .. }
            | Quote
            | Note(_)
            | List(_)
            | Item(_)
            | Definitions(_)
            | Term
            | Meaning => true,
            Table(_) | Row { .. } | Cell | Footnote { .. } => true,
        }
    }
}

//! What raw HTML may say: the elements and attributes that are let through.

use crate::content::markdown::address;

/// Where an element may stand and what may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// In running text, holding running text.
    Phrase,
    /// Among blocks, holding blocks.
    Flow,
    /// Among blocks, holding running text only.
    Line,
    /// Among blocks, holding nothing but its own parts, as `<ul>`.
    Frame,
}

/// An element that is let through.
#[derive(Debug)]
pub struct Allowed {
    pub tag: &'static str,
    pub role: Role,
    /// The elements that it may only stand in; empty if it may stand anywhere.
    pub parents: &'static [&'static str],
    /// Attributes besides those that every element may have.
    pub attributes: &'static [&'static str],
}

const fn phrase(tag: &'static str, attributes: &'static [&'static str]) -> Allowed {
    Allowed { tag, role: Role::Phrase, parents: &[], attributes }
}

const fn flow(tag: &'static str, role: Role) -> Allowed {
    Allowed { tag, role, parents: &[], attributes: &[] }
}

const fn part(tag: &'static str, role: Role, parents: &'static [&'static str]) -> Allowed {
    Allowed { tag, role, parents, attributes: &[] }
}

const SECTIONS: &[&str] = &["table", "thead", "tbody", "tfoot"];
const SPANS: &[&str] = &["colspan", "rowspan"];

/// Sorted by tag. `br` and `hr` have their own places in the tree and are not listed.
static ALLOWED: &[Allowed] = &[
    phrase("abbr", &[]),
    phrase("b", &[]),
    phrase("bdi", &[]),
    phrase("bdo", &[]),
    Allowed { tag: "blockquote", role: Role::Flow, parents: &[], attributes: &["cite"] },
    part("caption", Role::Line, &["table"]),
    phrase("cite", &[]),
    part("dd", Role::Flow, &["dl"]),
    phrase("del", &["cite", "datetime"]),
    Allowed { tag: "details", role: Role::Flow, parents: &[], attributes: &["open"] },
    phrase("dfn", &[]),
    flow("div", Role::Flow),
    flow("dl", Role::Frame),
    part("dt", Role::Line, &["dl"]),
    phrase("em", &[]),
    part("figcaption", Role::Flow, &["figure"]),
    flow("figure", Role::Flow),
    phrase("i", &[]),
    phrase("ins", &["cite", "datetime"]),
    phrase("kbd", &[]),
    Allowed { tag: "li", role: Role::Flow, parents: &["ul", "ol"], attributes: &["value"] },
    phrase("mark", &[]),
    Allowed { tag: "ol", role: Role::Frame, parents: &[], attributes: &["start"] },
    flow("p", Role::Line),
    phrase("q", &["cite"]),
    phrase("s", &[]),
    phrase("samp", &[]),
    phrase("small", &[]),
    phrase("span", &[]),
    phrase("strong", &[]),
    phrase("sub", &[]),
    part("summary", Role::Line, &["details"]),
    phrase("sup", &[]),
    flow("table", Role::Frame),
    part("tbody", Role::Frame, &["table"]),
    Allowed { tag: "td", role: Role::Flow, parents: &["tr"], attributes: SPANS },
    part("tfoot", Role::Frame, &["table"]),
    Allowed { tag: "th", role: Role::Flow, parents: &["tr"], attributes: &["colspan", "rowspan", "scope"] },
    part("thead", Role::Frame, &["table"]),
    phrase("time", &["datetime"]),
    part("tr", Role::Frame, SECTIONS),
    phrase("u", &[]),
    flow("ul", Role::Frame),
    phrase("var", &[]),
];

/// Classes that authors may use; each has a look in the default theme.
pub static CLASSES: &[&str] = &["lead", "nowrap", "numbers", "print-only", "screen-only", "wide"];

/// Elements that run programs, draw, load or collect: an error, where other unknown elements are a warning.
static NEVER: &[&str] = &[
    "applet", "audio", "base", "button", "embed", "form", "frame", "frameset", "iframe", "input", "link", "math",
    "meta", "object", "param", "script", "select", "source", "style", "svg", "template", "textarea", "track", "video",
];

/// Elements whose content is no text for readers.
static SILENT: &[&str] = &[
    "iframe", "math", "noembed", "noframes", "object", "script", "select", "style", "svg", "template", "textarea",
    "title", "xmp",
];

/// Elements whose end tag may be left out (HTML, 13.1.2.4).
static IMPLIED_END: &[&str] = &["dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr"];

impl Allowed {
    pub fn find(tag: &str) -> Option<&'static Allowed> {
        ALLOWED.binary_search_by_key(&tag, |it| it.tag).ok().map(|at| &ALLOWED[at])
    }

    pub fn end_may_be_left_out(&self) -> bool {
        IMPLIED_END.contains(&self.tag)
    }

    /// The attribute's own name if this element may have it; `lang` is read apart.
    pub fn attribute(&self, name: &str) -> Option<&'static str> {
        ["class", "dir", "id", "title", "translate"].iter().chain(self.attributes).find(|it| **it == name).copied()
    }
}

pub fn is_never(tag: &str) -> bool {
    NEVER.contains(&tag)
}

/// The tag's own name if the element's content is no text for readers.
pub fn silent(tag: &str) -> Option<&'static str> {
    SILENT.iter().find(|it| **it == tag).copied()
}

/// Whether an attribute may have this value; `id` is checked where ids are given.
pub fn is_value(name: &str, value: &str) -> bool {
    let number = |least: u32, most: u32| value.parse::<u32>().is_ok_and(|it| (least..=most).contains(&it));
    match name {
        "class" => !value.trim().is_empty() && value.split_ascii_whitespace().all(|it| CLASSES.contains(&it)),
        "translate" => value == "no",
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "scope" => matches!(value, "row" | "col" | "rowgroup" | "colgroup"),
        "cite" => address::is_web(value),
        "datetime" => !value.is_empty() && value.bytes().all(|it| it.is_ascii_alphanumeric() || b"-:+. ".contains(&it)),
        "colspan" | "rowspan" => number(1, 128),
        "start" | "value" => number(0, 1_000_000),
        "open" => value.is_empty() || value == "open",
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_for_the_search() {
        assert!(ALLOWED.is_sorted_by_key(|it| it.tag));
    }

    #[test]
    fn nothing_dangerous_is_allowed() {
        for tag in NEVER.iter().chain(SILENT) {
            assert!(Allowed::find(tag).is_none(), "{tag}");
        }
    }

    #[test]
    fn values_are_checked() {
        assert!(is_value("class", "lead wide") && !is_value("class", "lead evil") && !is_value("class", ""));
        assert!(is_value("cite", "https://example.org") && !is_value("cite", "javascript:x"));
        assert!(is_value("colspan", "2") && !is_value("colspan", "100000") && !is_value("dir", "x"));
    }
}

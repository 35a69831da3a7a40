//! Styles by their names, which are the same in every language of Word.

use std::collections::BTreeMap;

use crate::content::import::xml::Element;

/// What a style of paragraphs means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Plain,
    Title,
    Heading(u8),
    Quote,
    Code,
    Caption,
    /// An entry of the table of contents.
    Contents,
}

/// A style and the one that it is based on.
#[derive(Clone, Debug, Default)]
pub struct Style {
    pub name: String,
    /// Whether it was made for this document.
    pub is_custom: bool,
    based_on: Option<String>,
    outline: Option<u8>,
    /// The list that it belongs to, and how deep in it.
    numbering: (Option<String>, Option<u8>),
    run: Vec<(String, bool)>,
}

/// All styles of a document, by their ids.
#[derive(Clone, Debug, Default)]
pub struct Styles {
    all: BTreeMap<String, Style>,
    /// The language of all that does not say another.
    pub lang: Option<String>,
}

/// Most steps from a style to the one it is based on.
const MOST_STEPS: usize = 20;

impl Styles {
    pub fn of(root: Option<&Element>) -> Styles {
        let Some(root) = root else { return Styles::default() };
        let lang = root.child("w:docDefaults").and_then(|it| it.all("w:lang").find_map(|it| it.attribute("w:val")));
        let style = |it: &Element| Some((it.attribute("w:styleId")?.to_owned(), Style::of(it)));
        let all = root.elements().filter(|it| it.is("w:style")).filter_map(style).collect();
        Styles { all, lang: lang.map(str::to_owned) }
    }

    /// A style and those that it is based on.
    fn chain<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Style> {
        let next = |style: &&'a Style| style.based_on.as_ref().and_then(|it| self.all.get(it));
        std::iter::successors(self.all.get(id), next).take(MOST_STEPS)
    }

    pub fn get(&self, id: &str) -> Option<&Style> {
        self.all.get(id)
    }

    /// What a style of paragraphs means: what it is called, or one of those that it is based on.
    pub fn role(&self, id: &str) -> Role {
        let by_name = self.chain(id).map(Style::role).find(|it| *it != Role::Plain);
        let outline = || self.chain(id).find_map(|it| it.outline).filter(|it| *it < 9);
        by_name.or_else(|| outline().map(|it| Role::Heading((it + 1).min(6)))).unwrap_or(Role::Plain)
    }

    /// The list that paragraphs of a style belong to, and how deep in it.
    pub fn numbering<'a>(&'a self, id: &'a str) -> (Option<&'a str>, Option<u8>) {
        let list = self.chain(id).find_map(|it| it.numbering.0.as_deref());
        (list, self.chain(id).find_map(|it| it.numbering.1))
    }

    /// Whether a style of words sets a property, as `w:b`.
    pub fn sets(&self, id: &str, property: &str) -> Option<bool> {
        self.chain(id).find_map(|it| it.run.iter().find(|it| it.0 == property).map(|it| it.1))
    }

    /// Whether a style of words is one for code.
    pub fn is_code(&self, id: &str) -> bool {
        self.chain(id).any(|it| is_code(&it.name))
    }
}

impl Style {
    fn of(element: &Element) -> Style {
        let value = |name: &str| element.child(name).and_then(|it| it.attribute("w:val")).map(str::to_owned);
        let paragraph = element.child("w:pPr");
        let within = |name: &str| paragraph.and_then(|it| it.child(name));
        let number = |it: &Element| it.attribute("w:val").and_then(|it| it.parse().ok());
        let list = within("w:numPr");
        let run = element.child("w:rPr").into_iter().flat_map(Element::elements);
        Style {
            name: value("w:name").unwrap_or_default().to_lowercase(),
            is_custom: element.attribute("w:customStyle").is_some_and(|it| it == "1" || it == "true"),
            based_on: value("w:basedOn"),
            outline: within("w:outlineLvl").and_then(number),
            numbering: (
                list.and_then(|it| it.child("w:numId")?.attribute("w:val").map(str::to_owned)),
                list.and_then(|it| it.child("w:ilvl").and_then(number)),
            ),
            run: run.map(|it| (it.name.to_string(), is_on(it))).collect(),
        }
    }

    fn role(&self) -> Role {
        let name = self.name.as_str();
        let level = name.strip_prefix("heading ").and_then(|it| it.parse::<u8>().ok());
        match (name, level) {
            (_, Some(level)) => Role::Heading(level.clamp(1, 6)),
            ("title", _) => Role::Title,
            ("quote" | "intense quote" | "quotations" | "block text", _) => Role::Quote,
            ("caption", _) => Role::Caption,
            ("html preformatted" | "preformatted text" | "plain text", _) => Role::Code,
            ("toc heading" | "contents heading", _) => Role::Contents,
            _ if name.starts_with("toc ") || name.starts_with("contents ") => Role::Contents,
            _ if is_code(name) => Role::Code,
            _ => Role::Plain,
        }
    }
}

fn is_code(name: &str) -> bool {
    matches!(
        name,
        "html code" | "source code" | "source text" | "code" | "verbatim char" | "html typewriter" | "html sample"
    )
}

/// Whether a property that is written is switched on.
pub fn is_on(element: &Element) -> bool {
    !matches!(element.attribute("w:val"), Some("0" | "false" | "off" | "none"))
}

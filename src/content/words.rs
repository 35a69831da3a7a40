//! Words per language: names and descriptions of registry entries, titles in the configuration.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Prose;
use crate::content::front::Reader;
use crate::content::yaml::node::{Data, Node};

/// One text in several languages, or one for all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// For every language that has no text of its own: what was written without a language.
    pub any: Option<Prose>,
    /// Sorted by language.
    pub own: Vec<(Lang, Prose)>,
}

impl Words {
    /// The text for the first language of `chain` that has one, and that language; the language is `None` for a text
    /// that is no language's. Where the chain ends without a text, any text is better than none.
    pub fn find(&self, chain: impl IntoIterator<Item = Lang>) -> Option<(&Prose, Option<Lang>)> {
        let own = |lang: Lang| self.own.iter().find(|(it, _)| *it == lang).map(|(lang, text)| (text, Some(*lang)));
        let any = || self.any.as_ref().map(|it| (it, None));
        let first = || self.own.first().map(|(lang, text)| (text, Some(*lang)));
        chain.into_iter().find_map(own).or_else(any).or_else(first)
    }

    /// Every text, whatever its language.
    pub fn all(&self) -> impl Iterator<Item = &Prose> {
        self.own.iter().map(|(_, text)| text).chain(&self.any)
    }

    pub fn is_empty(&self) -> bool {
        self.any.is_none() && self.own.is_empty()
    }

    /// Reads `text` or `{mk: text, en: text}`.
    pub fn read(node: &Node, reader: &mut Reader) -> Words {
        let mut words = Words::default();
        match &node.data {
            Data::Map(entries) => {
                for (tag, value) in entries {
                    let lang = reader.lang_of(&Spanned::new(tag.value.clone(), tag.span));
                    let text = reader.prose(value);
                    if let (Some(lang), Some(text)) = (lang, text) {
                        words.own.push((lang.value, text.value));
                    }
                }
                words.own.sort_by_key(|(lang, _)| *lang);
            }
            _ => words.any = reader.prose(node).map(|it| it.value),
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chain_decides_then_anything_goes() {
        let lang = |tag: &str| tag.parse::<Lang>().unwrap();
        let words = Words {
            any: None,
            own: vec![(lang("en"), Prose::from("Kumanovo")), (lang("mk"), Prose::from("Куманово"))],
        };
        let find =
            |tags: &[&str]| words.find(tags.iter().map(|it| lang(it))).map(|(text, lang)| (text.to_string(), lang));
        assert_eq!(find(&["cnr", "mk"]), Some(("Куманово".into(), Some(lang("mk")))));
        assert_eq!(find(&["sq"]), Some(("Kumanovo".into(), Some(lang("en")))));
    }
}

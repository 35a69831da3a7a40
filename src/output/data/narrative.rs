//! Texts in several languages, as aid data has them: once for each language, as the standard tells no scripts apart.

use crate::base::lang::Lang;
use crate::content::words::Words;
use crate::graph::group::{ArticleId, GroupId};
use crate::output::data::file::versions;
use crate::output::data::xml::Xml;
use crate::output::desk::Desk;

/// One text.
pub fn narrative(xml: &mut Xml, lang: &Lang, text: &str) {
    xml.text("narrative", &[("xml:lang", lang.language())], text);
}

/// A text of each version of an article.
pub fn narratives(xml: &mut Xml, desk: &Desk, group: GroupId, text: impl Fn(ArticleId) -> String) {
    let texts = versions(desk, group).map(|id| (&desk.graph.article(id).lang, text(id)));
    each(xml, &texts.collect::<Vec<_>>());
}

/// What something is called in the languages of the site; else what it is called at all.
pub fn words(xml: &mut Xml, desk: &Desk, words: &Words) {
    let config = desk.graph.config();
    let own = |lang: &Lang| words.own.iter().find(|(it, _)| it == lang).map(|(_, text)| text.to_string());
    let texts: Vec<(&Lang, String)> =
        config.languages.iter().filter_map(|it| Some((&it.lang, own(&it.lang)?))).collect();
    match words.find(config.chain(config.default_language)) {
        Some((text, lang)) if texts.is_empty() => {
            narrative(xml, &lang.unwrap_or(config.default_language), text);
        }
        _ => each(xml, &texts),
    }
}

/// The first text of each language.
fn each(xml: &mut Xml, texts: &[(&Lang, String)]) {
    for (at, (lang, text)) in texts.iter().enumerate() {
        if texts[..at].iter().all(|(it, _)| it.language() != lang.language()) {
            narrative(xml, lang, text);
        }
    }
}

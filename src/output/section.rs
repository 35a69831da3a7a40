//! The parts of a text that goes by the template of its kind.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::kind::pattern::Section;
use crate::content::plain;
use crate::content::section::find;
use crate::output::desk::Desk;
use crate::output::link::name_in_text;

/// The parts that a text has, with their words as plain text, a line for each block.
pub fn told(desk: &Desk, article: &Article) -> Vec<(&'static Section, String)> {
    let parts = article.kind.pattern.map(|it| it.parts).unwrap_or_default();
    let words = |it: &'static Section| {
        let (_, blocks) = find(&article.body, it.name)?;
        Some((it, plain::blocks(blocks, &|to| name_in_text(desk, article, to))))
    };
    parts.iter().filter_map(words).filter(|it| !it.1.is_empty()).collect()
}

/// What a part is called.
pub fn label(desk: &Desk, section: &Section, lang: Lang) -> String {
    desk.text(lang, &format!("section-{}", section.name))
}

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

/// The same on one line: rows and items are divided as in a sentence.
pub fn in_one_line(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if !out.is_empty() {
            out.push_str(if out.ends_with(['.', '!', '?', ':', ';', '…', ',']) { " " } else { "; " });
        }
        out.push_str(&line.split('\t').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": "));
    }
    out
}

/// What a part is called.
pub fn label(desk: &Desk, section: &Section, lang: Lang) -> String {
    desk.text(lang, &format!("section-{}", section.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(in_one_line(text), expected);
    }

    #[test]
    fn rows_and_items_are_divided() {
        check(
            "who\twhat\nnew members\ta first look\nIt is old.\nAnd good",
            "who: what; new members: a first look; It is old. And good",
        );
        check("", "");
    }
}

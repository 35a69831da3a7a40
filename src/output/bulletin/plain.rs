//! A bulletin as plain text, for programs and people who read no HTML.

use crate::render::view::{BulletinItemView, BulletinSectionView, BulletinView};

/// Letters on a line, as RFC 3676 recommends for mail.
const WIDTH: usize = 72;

pub fn text(view: &BulletinView) -> String {
    let mut text = titled(&view.title, '=');
    view.sections.iter().for_each(|it| text.push_str(&section(it)));
    if view.sections.is_empty() {
        text.push_str(&format!("\n{}\n", wrap(&view.none, "")));
    }
    view.notes.iter().for_each(|it| text.push_str(&format!("\n{}\n", wrap(&it.text, ""))));
    let end = [view.more.as_str(), &view.url, &view.contact, &view.license.text];
    text.push_str("\n-- \n");
    end.iter().filter(|it| !it.is_empty()).for_each(|it| text.push_str(&format!("{it}\n")));
    text
}

/// A heading with a line below it.
fn titled(title: &str, line: char) -> String {
    let wrapped = wrap(title, "");
    let longest = wrapped.lines().map(|it| it.chars().count()).max().unwrap_or_default();
    format!("{wrapped}\n{}\n", line.to_string().repeat(longest))
}

fn section(section: &BulletinSectionView) -> String {
    let items = section.items.iter().map(item).collect::<Vec<_>>();
    format!("\n{}\n{}", titled(&section.title, '-'), items.join("\n"))
}

fn item(item: &BulletinItemView) -> String {
    let about = [&item.urgency_label, &item.date, &item.language].into_iter().filter(|it| !it.is_empty());
    let about = about.map(String::as_str).collect::<Vec<_>>().join(" · ");
    let title = format!("* {}", wrap(&item.title, "  ").trim_start());
    let rest = [wrap(&about, "  "), wrap(&item.summary, "  "), format!("  {}", item.url)];
    let lines = std::iter::once(title).chain(rest.into_iter().filter(|it| !it.is_empty()));
    lines.map(|it| it + "\n").collect()
}

/// Breaks a text between words, each line after `indent`. A word that is too long stays whole: it may be an address.
fn wrap(text: &str, indent: &str) -> String {
    let mut wrapped = String::new();
    let mut width = 0;
    for word in text.split([' ', '\n', '\t']).filter(|it| !it.is_empty()) {
        let length = word.chars().count();
        if width > 0 && width + 1 + length <= WIDTH {
            wrapped.push(' ');
            width += 1 + length;
        } else {
            wrapped.push_str(if width > 0 { "\n" } else { "" });
            wrapped.push_str(indent);
            width = indent.len() + length;
        }
        wrapped.push_str(word);
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, indent: &str, expected: &str) {
        assert_eq!(wrap(text, indent), expected);
    }

    #[test]
    fn lines_break_between_words() {
        check("", "  ", "");
        check("a b", "  ", "  a b");
        let word = "ш".repeat(40);
        check(&format!("{word} {word}"), "  ", &format!("  {word}\n  {word}"));
        check(&format!("{} b", "a".repeat(80)), "", &format!("{}\nb", "a".repeat(80)));
    }

    #[test]
    fn no_break_spaces_hold() {
        check("6\u{a0}000 a", "", "6\u{a0}000 a");
    }

    #[test]
    fn a_bulletin_without_news_says_so() {
        let view = BulletinView {
            title: "News".into(),
            none: "Nothing.".into(),
            url: "https://a.example/".into(),
            ..BulletinView::default()
        };
        assert_eq!(text(&view), "News\n====\n\nNothing.\n\n-- \nhttps://a.example/\n");
    }
}

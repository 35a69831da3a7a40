//! Changes of front matter that leave every other byte of a file as it was.
//!
//! They are given the text as it stands on the disk, so that spans are places in that.

use crate::base::source::Span;
use crate::content::article::Article;
use crate::content::fingerprint;
use crate::content::past::with_text;

/// A text with some of its bytes replaced.
fn with(text: &str, span: Span, new: &str) -> String {
    format!("{}{new}{}", &text[..span.start as usize], &text[span.end as usize..])
}

/// The text of a translation that says it was made from the text with fingerprint `now`. `None` where its front matter
/// is written in a way that cannot be changed safely.
pub fn confirmed(translation: &Article, text: &str, now: &str) -> Option<String> {
    let path = translation.source.path();
    let (mark, rest) = text.split_at(if text.starts_with('\u{feff}') { 3 } else { 0 });
    let before = with_text(translation, path, rest);
    let written = before.translation.as_ref()?;
    let new = match &written.text {
        Some(old) => with(rest, old.span, now),
        None => {
            let end = written.of.span.end as usize;
            let flow = rest[written.span.start as usize..].starts_with('{');
            let start = rest[..written.of.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
            let indent: String = rest[start..].chars().take_while(|it| *it == ' ').collect();
            let added = if flow { format!(", text: {now}") } else { format!("\n{indent}text: {now}") };
            format!("{}{added}{}", &rest[..end], &rest[end..])
        }
    };
    let after = with_text(translation, path, &new);
    let says = after.translation.as_ref().and_then(|it| it.text.as_ref()).is_some_and(|it| *it.value == *now);
    let same = after.broken == before.broken && fingerprint::of(&after) == fingerprint::of(&before);
    (says && same).then(|| format!("{mark}{new}"))
}

/// The text of an original that marks its last change as minor: what it says now was said by the text with fingerprint
/// `was`. Earlier marks that still hold are kept. `None` where its front matter cannot be changed safely.
pub fn minor(original: &Article, text: &str, was: &str) -> Option<String> {
    let path = original.source.path();
    let (mark, rest) = text.split_at(if text.starts_with('\u{feff}') { 3 } else { 0 });
    let before = with_text(original, path, rest);
    let now = fingerprint::of(&before);
    // What was the same as the text before is the same as this one.
    let kept = before.minor.as_ref().filter(|it| *it.text.value == *was || *it.text.value == *now);
    let mut all: Vec<&str> = kept.iter().flat_map(|it| &it.was).map(|it| it.value.as_str()).collect();
    all.push(was);
    let mut seen = Vec::new();
    all.retain(|it| {
        *it != now && !seen.contains(it) && {
            seen.push(it);
            true
        }
    });
    let value = format!("{{text: {now}, was: [{}]}}", all.join(", "));
    let new = match &before.minor {
        Some(minor) => {
            let block = !rest[minor.span.start as usize..].starts_with('{');
            // A group of keys in lines of its own ends with its last value.
            let end = minor.was.last().map_or(minor.span.end, |it| it.span.end.max(minor.text.span.end));
            let span = if block { Span { end, ..minor.span } } else { minor.span };
            with(rest, span, &value)
        }
        None => {
            let end = before.front.end as usize;
            let line_end = if rest[..end].ends_with("\r\n") { "\r\n" } else { "\n" };
            format!("{}minor: {value}{line_end}{}", &rest[..end], &rest[end..])
        }
    };
    let after = with_text(original, path, &new);
    let says = fingerprint::agrees(was, &after, &now) && fingerprint::of(&after) == now;
    (says && after.broken == before.broken).then(|| format!("{mark}{new}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::slug::Slug;
    use crate::base::source::Source;
    use crate::content::article::{self, Identity};
    use crate::content::kind::list::by_folder;

    fn like(text: &str) -> Article {
        let kind = by_folder("pages").expect("there are pages");
        let name = Slug::check("about").expect("it is a name");
        let identity =
            Identity { kind, name, lang: "en".parse().expect("it is a tag"), folder: "content/pages".into() };
        article::parse(Source::new("content/pages/about.en.md", text), identity, &mut Notes::default())
    }

    #[track_caller]
    fn confirms(text: &str, expected: Option<&str>) {
        assert_eq!(confirmed(&like(text), text, "0a1b2c3d").as_deref(), expected);
    }

    #[test]
    fn a_fingerprint_is_renewed_in_its_place() {
        confirms(
            "---\r\ntitle: A\r\ntranslation: {of: mk,   text:  '11112222' , by: Ana} # so\r\n---\r\nText.  \r\n",
            Some("---\r\ntitle: A\r\ntranslation: {of: mk,   text:  0a1b2c3d , by: Ana} # so\r\n---\r\nText.  \r\n"),
        );
        confirms(
            "\u{feff}---\ntranslation:\n  text: 11112222\n  of: mk\ntitle: s\u{30c}uma\n---\n",
            Some("\u{feff}---\ntranslation:\n  text: 0a1b2c3d\n  of: mk\ntitle: s\u{30c}uma\n---\n"),
        );
    }

    #[test]
    fn a_fingerprint_that_was_never_written_is_added() {
        confirms(
            "---\ntitle: A\ntranslation: {of: mk}\n---\n",
            Some("---\ntitle: A\ntranslation: {of: mk, text: 0a1b2c3d}\n---\n"),
        );
        confirms(
            "---\ntranslation:\n  of: mk # the first\n  by: Ana\ntitle: A\n---\n",
            Some("---\ntranslation:\n  of: mk\n  text: 0a1b2c3d # the first\n  by: Ana\ntitle: A\n---\n"),
        );
    }

    #[test]
    fn what_is_no_translation_is_left_alone() {
        confirms("---\ntitle: A\n---\n", None);
        confirms("no front matter", None);
    }

    #[track_caller]
    fn marks(text: &str, was: &str, expected: &str) {
        let now = fingerprint::of(&like(text));
        assert_eq!(minor(&like(text), text, was), Some(expected.replace("NOW", &now)));
    }

    #[test]
    fn a_minor_change_is_one_line_at_the_end() {
        marks("---\ntitle: A\n---\nB\n", "11112222", "---\ntitle: A\nminor: {text: NOW, was: [11112222]}\n---\nB\n");
        marks(
            "---\r\ntitle: A\r\n---\r\n",
            "11112222",
            "---\r\ntitle: A\r\nminor: {text: NOW, was: [11112222]}\r\n---\r\n",
        );
    }

    #[test]
    fn minor_changes_follow_each_other() {
        marks(
            "---\nminor: {text: 22223333, was: 11112222}\ntitle: A\n---\n",
            "22223333",
            "---\nminor: {text: NOW, was: [11112222, 22223333]}\ntitle: A\n---\n",
        );
        marks(
            "---\nminor:\n  text: 22223333\n  was:\n    - 11112222\ntitle: A\n---\n",
            "22223333",
            "---\nminor:\n  {text: NOW, was: [11112222, 22223333]}\ntitle: A\n---\n",
        );
    }

    #[test]
    fn what_changed_before_is_forgotten() {
        marks(
            "---\nminor: {text: 22223333, was: [11112222]}\ntitle: A\n---\n",
            "44445555",
            "---\nminor: {text: NOW, was: [44445555]}\ntitle: A\n---\n",
        );
    }
}

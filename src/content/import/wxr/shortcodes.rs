//! What stands in brackets in texts of WordPress: `[caption …]`, `[gallery ids="5,6"]`.

use std::collections::BTreeMap;

use crate::content::import::html::words::SHORTCODE;

/// Names that are known to be shortcodes without anything else in their brackets.
const KNOWN: &[&str] =
    &["gallery", "audio", "video", "playlist", "embed", "caption", "wp_caption", "toc", "contact-form"];

/// A picture of the export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attachment {
    pub url: String,
    pub alt: String,
}

/// A text with HTML in the place of its shortcodes; `attachments` by their ids. Brackets that are words stay.
pub fn replace(html: &str, attachments: &BTreeMap<String, Attachment>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('[') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        match code(from) {
            Some((code, length)) => {
                let behind = &from[length..];
                let (html, more) = answer(&code, behind, attachments);
                out.push_str(&html);
                rest = &behind[more..];
            }
            None => {
                out.push('[');
                rest = &from[1..];
            }
        }
    }
    out + rest
}

/// A shortcode as it stands there.
struct Code<'a> {
    name: &'a str,
    inside: &'a str,
    closes: bool,
}

/// The shortcode at the beginning of a text, and how long it is.
fn code(text: &str) -> Option<(Code<'_>, usize)> {
    let end = text.find(']').filter(|it| *it < 2_000)?;
    let inside = text.get(1..end)?;
    let (closes, named) = inside.strip_prefix('/').map_or((false, inside), |it| (true, it));
    let is_name = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_' || it == '-';
    let name = &named[..named.find(|it| !is_name(it)).unwrap_or(named.len())];
    let rest = &named[name.len()..];
    let begins = name.starts_with(|it: char| it.is_ascii_lowercase());
    let goes_on = rest.is_empty() || rest.starts_with([' ', '\n', '\u{a0}', '/']);
    // `[sic]` is a word; `[name key="value"]`, `[/name]` and `[name]…[/name]` are none.
    let is_meant = closes || KNOWN.contains(&name) || rest.contains('=') || text[end..].contains(&format!("[/{name}]"));
    (begins && goes_on && is_meant && !inside.contains('<')).then_some((Code { name, inside, closes }, end + 1))
}

/// What a shortcode becomes, and how much behind it belongs to it.
fn answer(code: &Code, behind: &str, attachments: &BTreeMap<String, Attachment>) -> (String, usize) {
    let unknown = || (format!("<{SHORTCODE}>[{}]</{SHORTCODE}>", escaped(code.inside)), 0);
    let closing = format!("[/{}]", code.name);
    let content = behind.find(&closing).filter(|_| !code.closes).map(|it| (&behind[..it], it + closing.len()));
    match (code.name, content) {
        ("caption" | "wp_caption", Some((content, length))) => {
            let picture = || content.find("<img").and_then(|at| Some(at + content[at..].find('>')? + 1));
            let end = content.find("</a>").map(|it| it + "</a>".len()).or_else(picture);
            let (picture, words) = content.split_at(end.unwrap_or_default());
            (format!("<figure>{picture}<figcaption>{words}</figcaption></figure>"), length)
        }
        ("embed", Some((content, length))) => {
            let url = escaped(content.trim());
            (format!("<p><a href=\"{url}\">{url}</a></p>"), length)
        }
        ("gallery", _) => {
            let ids = code.inside.split("ids=").nth(1).unwrap_or_default().trim_start_matches(['"', '\'']);
            let ids = ids.split(['"', '\'']).next().unwrap_or_default().split(',');
            let found: Vec<&Attachment> = ids.filter_map(|it| attachments.get(it.trim())).collect();
            let picture =
                |it: &&Attachment| format!("<p><img src=\"{}\" alt=\"{}\"></p>", escaped(&it.url), escaped(&it.alt));
            if found.is_empty() { unknown() } else { (found.iter().map(picture).collect(), 0) }
        }
        _ => unknown(),
    }
}

/// A text as HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let picture = Attachment { url: "https://a.example/5.jpg".to_owned(), alt: "Сирена".to_owned() };
        assert_eq!(replace(text, &BTreeMap::from([("5".to_owned(), picture)])), expected);
    }

    #[test]
    fn words_in_brackets_stay() {
        check("Локаних [sic] планова [1] и [а]", "Локаних [sic] планова [1] и [а]");
        check("a [b", "a [b");
    }

    #[test]
    fn known_shortcodes_become_html() {
        check(
            "[caption id=\"x\"]<img src=a> Сирена[/caption]",
            "<figure><img src=a><figcaption> Сирена</figcaption></figure>",
        );
        check("[gallery ids=\"5,6\"]", "<p><img src=\"https://a.example/5.jpg\" alt=\"Сирена\"></p>");
        check("[embed]https://v.example/1[/embed]", "<p><a href=\"https://v.example/1\">https://v.example/1</a></p>");
    }

    #[test]
    fn others_are_marked() {
        check(
            "a [vc_row full=\"1\"]b[/vc_row]",
            "a <vodic-shortcode>[vc_row full=&quot;1&quot;]</vodic-shortcode>b<vodic-shortcode>[/vc_row]</vodic-shortcode>",
        );
    }
}

//! A site that opens by double-click: every link is relative and names a file, and the index is scripts, as browsers let
//! pages on a disk load nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

/// Attributes that hold an address.
const ADDRESSES: &[&str] = &["href", "src", "action", "poster", "data-index", "data-module"];

/// A file as it lies on a disk; `prefix` is the path of the site on its host, without a slash at the end.
pub fn local(path: &str, bytes: &[u8], prefix: &str) -> (String, Vec<u8>) {
    match path.rsplit_once('.').map(|it| it.1) {
        Some("html") => (path.to_owned(), page(&String::from_utf8_lossy(bytes), path, prefix).into_bytes()),
        Some("bin") if path.starts_with("search/") => {
            let name = path.trim_start_matches("search/");
            let script = format!("vodicFile({name:?},{:?})\n", BASE64.encode(bytes));
            (format!("{path}.js"), script.into_bytes())
        }
        _ => (path.to_owned(), bytes.to_vec()),
    }
}

/// A page whose links are relative to the file it stands in.
fn page(html: &str, path: &str, prefix: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut parts = html.split('<');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push('<');
        match part.split_once('>') {
            Some((tag, text)) if tag.starts_with(|it: char| it.is_ascii_alphabetic()) => {
                out.push_str(&element(tag, path, prefix));
                out.push('>');
                out.push_str(text);
            }
            _ => out.push_str(part),
        }
    }
    out
}

/// The inside of a start tag: name and attributes, whose values templates write in double quotes.
fn element(tag: &str, path: &str, prefix: &str) -> String {
    if tag.starts_with("meta") {
        return meta(tag, path, prefix);
    }
    let mut out = String::with_capacity(tag.len() + 16);
    for (at, part) in tag.split('"').enumerate() {
        if at > 0 {
            out.push('"');
        }
        // Every second part is a value; its name stands at the end of what was written.
        let name = out.trim_end_matches("=\"").rsplit(|it: char| it.is_ascii_whitespace()).next().unwrap_or_default();
        let local = match at % 2 == 1 {
            true if ADDRESSES.contains(&name) => relative(part, path, prefix, !name.starts_with("data-")),
            true if name == "srcset" => sources(part, path, prefix),
            _ => part.to_owned(),
        };
        out.push_str(&local);
    }
    // A module is not loaded from a disk; ours are written so that they run as plain scripts, too.
    if tag.starts_with("script") { out.replace("type=\"module\"", "defer") } else { out }
}

/// The policy lets files of the disk in; a redirection leads to a file.
fn meta(tag: &str, path: &str, prefix: &str) -> String {
    if tag.contains("Content-Security-Policy") {
        let policy = tag.replace("'self'", "'self' file:").replace("require-trusted-types-for 'script'; ", "");
        return policy.replace("trusted-types 'none'", "trusted-types vodic vodic-index");
    }
    match tag.split_once("url=").and_then(|(before, rest)| Some((before, rest.split_once('"')?))) {
        Some((before, (url, after))) => format!("{before}url={}\"{after}", relative(url, path, prefix, true)),
        None => tag.to_owned(),
    }
}

/// Pictures in several sizes: addresses, each with its width.
fn sources(list: &str, path: &str, prefix: &str) -> String {
    let source = |it: &str| match it.trim().split_once(' ') {
        Some((url, width)) => format!("{} {width}", relative(url, path, prefix, false)),
        None => relative(it.trim(), path, prefix, false),
    };
    list.split(',').map(source).collect::<Vec<_>>().join(", ")
}

/// The way from one file to an address of the site; other addresses stay. A folder is left by the file that servers show
/// for it, if it `is_page`.
fn relative(url: &str, path: &str, prefix: &str, is_page: bool) -> String {
    let Some(address) = url.strip_prefix(prefix).and_then(|it| it.strip_prefix('/')).filter(|it| !it.starts_with('/'))
    else {
        return url.to_owned();
    };
    let (target, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
    let file = if is_page && (target.is_empty() || target.ends_with('/')) { "index.html" } else { "" };
    format!("{}{target}{file}{rest}", "../".repeat(path.matches('/').count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(page(html, "mk/events/index.html", "/guide"), expected);
    }

    #[test]
    fn links_name_files() {
        check("<a href=\"/guide/mk/\">a</a>", "<a href=\"../../mk/index.html\">a</a>");
        check("<a class=\"x\" href=\"/guide/#a\">", "<a class=\"x\" href=\"../../index.html#a\">");
        check("<img src=\"/guide/media/a.png\" alt=\"/guide/\">", "<img src=\"../../media/a.png\" alt=\"/guide/\">");
        check(
            "<form action=\"/guide/mk/search/\" data-index=\"/guide/search/\">",
            "<form action=\"../../mk/search/index.html\" data-index=\"../../search/\">",
        );
        check("<img srcset=\"/guide/a.png 1x, /guide/b.png 2x\">", "<img srcset=\"../../a.png 1x, ../../b.png 2x\">");
    }

    #[test]
    fn other_addresses_stay() {
        for html in [
            "<a href=\"https://a.example/\">",
            "<a href=\"//guide/\">",
            "<a href=\"#x\">",
            "<p>href=\"/guide/\"</p>",
            "a < b",
        ] {
            check(html, html);
        }
    }

    #[test]
    fn scripts_and_policy_fit_a_disk() {
        check("<script type=\"module\" src=\"/guide/a.js\"></script>", "<script defer src=\"../../a.js\"></script>");
        check(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self' file:; trusted-types vodic vodic-index\">",
        );
        check(
            "<meta http-equiv=\"refresh\" content=\"0; url=/guide/mk/\">",
            "<meta http-equiv=\"refresh\" content=\"0; url=../../mk/index.html\">",
        );
        let (path, script) = local("search/s/ab.bin", b"abc", "");
        assert_eq!(
            (path.as_str(), script.as_slice()),
            ("search/s/ab.bin.js", b"vodicFile(\"s/ab.bin\",\"YWJj\")\n".as_slice())
        );
    }
}

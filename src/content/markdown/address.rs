//! Where links and pictures may lead.

use std::borrow::Cow;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Source, Span};
use crate::base::text::Text;
use crate::content::body::Target;
use crate::content::markdown::piece::piece;

codes! {
    REFUSED_ADDRESS = "refused-address" {
        what: "a link or picture whose address is of a kind that is not let through, such as `javascript:` or `file:`",
        why: "such addresses run programs in the reader's browser or lead to files that only exist on your computer",
        instead: "link to an article (`@/events/name`), a file beside the article, or an address that begins with `https://`, \
                  `http://`, `mailto:` or `tel:`",
    }
    BAD_ADDRESS = "bad-address" {
        what: "an address of the web with a part missing or a character that cannot stand there",
        why: "the browser cannot follow it",
        instead: "copy the whole address from the browser's address line, beginning with `https://`",
    }
    FOREIGN_PICTURE = "foreign-picture" {
        what: "a picture that lies on another host",
        why: "every reader's browser would tell that host who reads the page; and the picture vanishes when the host does",
        instead: "save the picture beside the article and write its file name, if its license allows it",
    }
    LINK_TO_SOURCE = "link-to-source" {
        what: "a link to a Markdown file",
        why: "Markdown files are not published; the article has a page in every language, and the link should go to the reader's",
        instead: "write `@/`, the kind folder and the article's name, as in `@/events/tirana-workshop`",
    }
    NOT_A_PICTURE = "not-a-picture" {
        what: "a picture whose address leads to an article, a heading or a mailbox",
        why: "a picture can only be shown from a file",
        instead: "write the name of a picture file that lies beside the article",
    }
}

/// What an address is written for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Link,
    Picture,
}

/// Reads an address as written, entities already decoded; tells the author if it is not let through.
///
/// Classified as browsers do (WHATWG URL, basic URL parser): outer controls and spaces are trimmed, tabs and line breaks
/// removed, and only then is the scheme read, so `java\nscript:` and ` JavaScript:` are what they are.
pub fn read(source: &Source, written: &str, span: Span, role: Use, notes: &mut Notes) -> Target {
    let address = Address { source, span, text: clean(written) };
    let target = match role {
        Use::Link => address.link(),
        Use::Picture => address.link().and_then(|target| address.picture(target)),
    };
    target.unwrap_or_else(|diagnostic| {
        notes.push(*diagnostic);
        Target::Refused
    })
}

/// Whether a raw HTML attribute may hold this address: `http` or `https`.
pub fn is_web(written: &str) -> bool {
    let text = clean(written);
    matches!(scheme(&text).as_deref(), Some("http" | "https")) && url::Url::parse(&text).is_ok()
}

struct Address<'a> {
    source: &'a Source,
    span: Span,
    text: Cow<'a, str>,
}

type Answer<T> = Result<T, Box<Diagnostic>>;

impl Address<'_> {
    fn piece(&self, text: &str) -> Text {
        piece(self.source, text)
    }

    fn error(&self, code: &'static crate::base::diagnostic::Code, message: String) -> Diagnostic {
        Diagnostic::error(code, self.source.at(self.span), message)
    }

    fn link(&self) -> Answer<Target> {
        let text: &str = &self.text;
        if matches!(text, "" | "#" | "@/") {
            let message =
                if text.is_empty() { "this leads nowhere".to_owned() } else { format!("`{text}` leads nowhere") };
            let help = "write between the parentheses where it leads";
            return Err(Box::new(self.error(&BAD_ADDRESS, message).help(help)));
        }
        if let Some(path) = text.strip_prefix("@/") {
            let (path, anchor) = path.split_once('#').map_or((path, None), |(path, anchor)| (path, Some(anchor)));
            return Ok(Target::Article { path: self.piece(path), anchor: anchor.map(|it| self.piece(it)) });
        }
        if let Some(anchor) = text.strip_prefix('#') {
            return Ok(Target::Anchor(self.piece(anchor)));
        }
        if text.starts_with(['/', '\\']) && text[1..].starts_with(['/', '\\']) {
            let help = format!("write `https:{}`", text.replace('\\', "/"));
            return Err(Box::new(
                self.error(&BAD_ADDRESS, format!("`{text}` names a host but no protocol")).help(help),
            ));
        }
        match scheme(text) {
            Some(scheme) => self.on_the_web(&scheme),
            None => self.file(),
        }
    }

    fn on_the_web(&self, scheme: &str) -> Answer<Target> {
        let text: &str = &self.text;
        match scheme {
            "http" | "https" => {
                let bad = |reason| {
                    let message = format!("`{text}` is not an address: {reason}");
                    Box::new(self.error(&BAD_ADDRESS, message).help("copy the address from the browser's address line"))
                };
                url::Url::parse(text).map(|_| Target::Url(self.piece(text))).map_err(bad)
            }
            "mailto" | "tel" if text.len() > scheme.len() + 1 => Ok(Target::Url(self.piece(text))),
            _ => Err(Box::new(
                self.error(&REFUSED_ADDRESS, format!("addresses of the form `{scheme}:` are not let through"))
                    .help("link to an article, a file beside the article, or `https:`, `http:`, `mailto:`, `tel:`"),
            )),
        }
    }

    fn file(&self) -> Answer<Target> {
        let text: &str = &self.text;
        let (path, anchor) = text.split_once('#').map_or((text, ""), |(path, anchor)| (path, anchor));
        if path.to_ascii_lowercase().ends_with(".md") {
            let mut to = by_name(self.source.path(), path);
            if !anchor.is_empty() {
                to.push('#');
                to.push_str(anchor);
            }
            let message = format!("`{path}` is a source file, which is not published");
            return Err(Box::new(self.error(&LINK_TO_SOURCE, message).help(format!("write `{to}`"))));
        }
        // No host has a name like `www.png`.
        if path.to_ascii_lowercase().strip_prefix("www.").is_some_and(|it| it.contains('.')) {
            let message = format!("`{path}` names a host but no protocol");
            return Err(Box::new(self.error(&BAD_ADDRESS, message).help(format!("write `https://{text}`"))));
        }
        Ok(Target::Media(self.piece(text)))
    }

    fn picture(&self, target: Target) -> Answer<Target> {
        match target {
            Target::Media(_) | Target::Refused => Ok(target),
            Target::Url(_) if scheme(&self.text).is_some_and(|it| it.starts_with("http")) => {
                let message = "a picture from another host would report every reader to that host";
                let help = "save the picture beside the article and write its file name, if its licence allows it";
                Err(Box::new(self.error(&FOREIGN_PICTURE, message.to_owned()).help(help)))
            }
            Target::Url(_) | Target::Article { .. } | Target::Registry(_) | Target::Figure(_) | Target::Anchor(_) => {
                Err(Box::new(
                    self.error(&NOT_A_PICTURE, format!("`{}` is not a picture file", self.text))
                        .help("write the name of a picture that lies beside the article"),
                ))
            }
        }
    }
}

/// Trims C0 controls and spaces at both ends and removes tabs and line breaks anywhere (WHATWG URL, 4.4, steps 1–3).
fn clean(written: &str) -> Cow<'_, str> {
    let trimmed = written.trim_matches(|it: char| it <= ' ');
    if trimmed.bytes().any(|it| matches!(it, b'\t' | b'\n' | b'\r')) {
        Cow::Owned(trimmed.replace(['\t', '\n', '\r'], ""))
    } else {
        Cow::Borrowed(trimmed)
    }
}

/// The scheme in lower case, if the address has one (WHATWG URL, scheme start state).
fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let letters = scheme.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'-' | b'.'));
    (letters && scheme.starts_with(|it: char| it.is_ascii_alphabetic())).then(|| scheme.to_ascii_lowercase())
}

/// The `@/…` form of a path to a Markdown file, written in the file `from`.
fn by_name(from: &str, path: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let file = parts.pop().unwrap_or_default();
    let name = file.split('.').next().unwrap_or_default();
    if name != "index" {
        parts.push(name);
    }
    let parts: Vec<&str> = parts.into_iter().skip_while(|it| it.is_empty() || *it == "content").collect();
    format!("@/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(written: &str, role: Use) -> (Target, Vec<(&'static str, Vec<String>)>) {
        let source = Source::new("content/lessons/sirens.mk.md", "");
        let mut notes = Notes::default();
        let target = read(&source, written, Span::default(), role, &mut notes);
        (target, notes.iter().map(|it| (it.code.name, it.help.clone())).collect())
    }

    #[track_caller]
    fn check(written: &str, expected: Target) {
        assert_eq!(target(written, Use::Link), (expected, vec![]));
    }

    #[track_caller]
    fn check_refused(written: &str, code: &str) {
        let (target, notes) = target(written, Use::Link);
        assert_eq!(
            (target, notes.iter().map(|it| it.0).collect::<Vec<_>>()),
            (Target::Refused, vec![code]),
            "{written:?}"
        );
    }

    #[test]
    fn articles_are_linked_by_name() {
        let article =
            |path: &str, anchor: Option<&str>| Target::Article { path: path.into(), anchor: anchor.map(Text::from) };
        check("@/events/tirana-workshop", article("events/tirana-workshop", None));
        check("@/events/tirana-workshop#agenda", article("events/tirana-workshop", Some("agenda")));
        check("#agenda", Target::Anchor("agenda".into()));
    }

    #[test]
    fn files_and_web_addresses_pass_as_written() {
        check("plan.pdf", Target::Media("plan.pdf".into()));
        check("HTTPS://нсзап.мк/пат?a=b#c", Target::Url("HTTPS://нсзап.мк/пат?a=b#c".into()));
        check("mailto:zels@example.org", Target::Url("mailto:zels@example.org".into()));
        check("tel:+38923099033", Target::Url("tel:+38923099033".into()));
        check("слика:1.png", Target::Media("слика:1.png".into()));
    }

    #[test]
    fn programs_are_refused_in_every_disguise() {
        for disguise in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "java\tscr\r\nipt:alert(1)",
            "\u{1}\u{1f} javascript:alert(1)",
            "javascript\n:alert(1)",
            "vbscript:x",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "blob:x",
            "view-source:x",
            "C:\\Documents\\plan.docx",
            "mailto:",
        ] {
            check_refused(disguise, "refused-address");
        }
    }

    #[test]
    fn a_host_needs_a_protocol() {
        for written in
            ["//evil.example/x", "\\\\evil.example", "/\\evil.example", "http://", "https://a b/", "www.zels.org.mk"]
        {
            check_refused(written, "bad-address");
        }
    }

    #[test]
    fn a_link_to_a_markdown_file_is_told_its_name() {
        let help = |written: &str| target(written, Use::Link).1[0].1[0].clone();
        assert_eq!(help("../events/tirana-workshop.mk.md#den-2"), "write `@/events/tirana-workshop#den-2`");
        assert_eq!(help("floods/index.md"), "write `@/lessons/floods`");
        assert_eq!(help("../../../../x.md"), "write `@/x`");
    }

    #[test]
    fn a_picture_is_a_file_of_ours() {
        assert_eq!(target("map.png", Use::Picture).0, Target::Media("map.png".into()));
        assert_eq!(target("www.png", Use::Picture).0, Target::Media("www.png".into()));
        assert_eq!(target("https://example.org/map.png", Use::Picture).1[0].0, "foreign-picture");
        assert_eq!(target("@/events/x", Use::Picture).1[0].0, "not-a-picture");
        assert_eq!(target("data:image/png;base64,AA", Use::Picture).1[0].0, "refused-address");
    }
}

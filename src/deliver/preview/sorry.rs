//! Pages of our own, for when the site has none to show: what is wrong, where, and what to do next.

use std::path::Path;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::base::diagnostic::Diagnostic;
use crate::base::report::style::Style;
use crate::base::report::text::draw;
use crate::base::source::Place;
use crate::deliver::preview::editor::Editor;
use crate::deliver::preview::script::FOLDER;
use crate::render::escape;

/// The frame of a page of our own; `body` is markup.
pub fn frame(lang: &str, title: &str, body: &str) -> Vec<u8> {
    framed(lang, title, "", body)
}

/// The same with more in its head.
pub fn framed(lang: &str, title: &str, head: &str, body: &str) -> Vec<u8> {
    let title = text(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – vodic</title>\n\
         <link rel=\"icon\" href=\"{FOLDER}icon.svg\">\n<link rel=\"stylesheet\" href=\"{FOLDER}pages.css\">\n{head}</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n\
         </body>\n</html>\n"
    )
    .into_bytes()
}

/// A text that means itself.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape::attribute(&mut out, text);
    out
}

/// A page that tells what is wrong. Whoever is not at this machine (`root` is none) learns no more than that.
pub fn page<'a>(
    editor: &dyn Editor,
    title: &str,
    notes: impl Iterator<Item = &'a Diagnostic>,
    root: Option<&Path>,
) -> Vec<u8> {
    let mut body = format!("<p>{}</p>\n", text(&editor.say("this page comes back by itself when it is mended")));
    match root {
        Some(root) => notes.for_each(|it| body.push_str(&note(editor, it, root))),
        None => body = format!("<p>{}</p>\n", text(&editor.say("whoever runs the preview is told why"))),
    }
    frame(editor.lang(), &editor.say(title), &body)
}

/// One note: drawn, with a link that opens the file in the editor.
pub fn note(editor: &dyn Editor, note: &Diagnostic, root: &Path) -> String {
    let drawn = draw(&editor.note(note), &Style { words: editor.words(), width: 100, ..Style::default() });
    let severity = if note.severity == crate::base::diagnostic::Severity::Error { "error" } else { "warning" };
    format!(
        "<section class=\"{severity}\">\n<pre>{}</pre>\n<p><a href=\"{}\">{}</a></p>\n</section>\n",
        text(&drawn),
        text(&link(root, &note.place)),
        text(&format!("{} {}", editor.say("open in VS Code:"), note.place)),
    )
}

/// What an address of a file cannot hold as it is.
const ODD: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`');

/// The address that opens a file at its line (VS Code, "Opening VS Code with URLs").
pub fn link(root: &Path, place: &Place) -> String {
    let (line, column) = place.source.line_column(place.span.start);
    let file = root.join(place.source.path());
    format!("vscode://file{}:{line}:{column}", utf8_percent_encode(&file.to_string_lossy(), ODD))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Diagnostic;
    use crate::base::report::style::Words;
    use crate::content::media::BAD_PICTURE;
    use crate::graph::whole::Graph;

    /// An editor who speaks English.
    struct Plain;

    impl Editor for Plain {
        fn lang(&self) -> &'static str {
            "en"
        }
        fn say(&self, english: &str) -> String {
            english.to_owned()
        }
        fn note(&self, note: &Diagnostic) -> Diagnostic {
            note.clone()
        }
        fn words(&self) -> Words {
            Words::default()
        }
        fn tell(&self, _: &str) {}
        fn show(&self, _: &[&Diagnostic]) {}
        fn translate(&self, _: &Graph, _: &str, _: &str) -> anyhow::Result<String> {
            anyhow::bail!("nothing is written")
        }
    }

    #[test]
    fn only_whoever_sits_here_sees_sources() {
        let place = Source::new("content/a.md", "the source").at(Span::new(4, 10));
        let note = Diagnostic::error(&BAD_PICTURE, place, "the message");
        let page =
            |root| String::from_utf8(super::page(&Plain, "a title", [&note].into_iter(), root)).expect("it is text");
        let (here, there) = (page(Some(Path::new("/home/ana"))), page(None));
        assert!(here.contains("the source") && here.contains("the message") && here.contains("/home/ana/content/a.md"));
        assert!(!there.contains("the source") && !there.contains("the message") && !there.contains("content/a.md"));
        assert!(there.contains("a title"));
    }
    use crate::base::source::{Source, Span};

    #[test]
    fn a_link_opens_the_file_at_its_line() {
        let place = Source::new("content/pages/a b.md", "one\ntwo").at(Span::new(5, 6));
        assert_eq!(
            link(Path::new("/home/ana/vodič"), &place),
            "vscode://file/home/ana/vodi%C4%8D/content/pages/a%20b.md:2:2"
        );
    }

    #[test]
    fn what_an_author_wrote_is_never_markup() {
        let page = String::from_utf8(frame("en", "<script>alert(1)</script>", "")).expect("it is text");
        assert!(page.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt; – vodic</title>"), "{page}");
    }
}

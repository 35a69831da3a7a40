//! Guides as PDF: whole, the same in every run, made once, and told where they cannot be.

use std::collections::BTreeMap;

use crate::books::rich;
use crate::vodic::Ran;

/// Every document of a site, by path.
fn papers(ran: &Ran) -> BTreeMap<String, Vec<u8>> {
    ran.contents("public").into_iter().filter(|(path, _)| path.ends_with(".pdf")).collect()
}

/// Whether these bytes stand in a file.
fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|it| it == text.as_bytes())
}

#[test]
fn a_document_says_what_it_is() {
    let made = rich().does("build -q").exit(0);
    let papers = papers(&made);
    assert_eq!(papers.keys().collect::<Vec<_>>(), ["en/guide/guide.pdf", "mk/guide/guide.pdf"]);
    for (path, bytes) in &papers {
        assert!(bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF"), "{path}");
        for part in ["/Type/StructTreeRoot", "/S/H2", "/S/Table", "/S/Figure", "/S/Note", "/S/TOCI"] {
            assert!(holds(bytes, part), "{path} has no {part}");
        }
    }
    assert!(holds(&papers["en/guide/guide.pdf"], "/Lang(mk)"), "what is lent says its language");
    assert_ne!(papers["en/guide/guide.pdf"], papers["mk/guide/guide.pdf"]);
    made.leaves("public/mk/index.html", "href=\"/a/mk/guide/guide.pdf\" type=\"application/pdf\"")
        .leaves("public/mk/guide/guide/index.html", "href=\"/a/mk/guide/guide.pdf\"");
    let again = rich().does("build -q --jobs 1").exit(0);
    assert_eq!(self::papers(&again), papers, "the same content gives the same bytes");
}

#[test]
fn what_was_typeset_is_remembered_until_it_changes() {
    let first = rich().does("build -q").exit(0);
    let before = papers(&first);
    let remembered = || first.contents(".vodic-cache").into_values().filter(|it| holds(it, "%PDF-1.7")).count();
    assert_eq!(remembered(), 2);
    let changed = first.vodic.page("other", "Нешто друго").does("build -q").exit(0);
    assert_eq!(papers(&changed), before, "a page that is no chapter changes nothing");
    let text = "---\ntitle: За нас\n---\n\nДруг текст.\n";
    let changed = changed.vodic.file("content/pages/about.mk.md", text).does("build -q").exit(0);
    assert_ne!(papers(&changed)["mk/guide/guide.pdf"], before["mk/guide/guide.pdf"]);
}

#[test]
fn a_layout_of_the_project_is_used() {
    let layout = "#import \"chapters.typ\": chapters\n#import \"colors.typ\": ink\n
#let data = json(bytes(sys.inputs.data))
#set document(title: data.guide.title)
#set text(font: \"Noto Sans\", fill: ink, ..data.language)
#set page(width: 10cm, height: auto)
= #data.guide.title
#chapters.len() chapters
";
    let colors = "#let ink = rgb(\"#102030\")\n";
    let made = rich().file("templates/guide.typ", layout).file("templates/colors.typ", colors);
    let made = made.does("build -q").exit(0);
    assert!(holds(&papers(&made)["mk/guide/guide.pdf"], "/MediaBox[0 0 283.46457"), "it is 10 cm wide");
}

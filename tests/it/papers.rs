//! Guides as PDF: whole, the same in every run, made once, and told where they cannot be.

use std::collections::BTreeMap;
use std::path::Path;

use vodic::deliver::disk::Disk;
use vodic::deliver::finish::{compose, typeset};
use vodic::deliver::memo::Memo;
use vodic::output::made::Made;
use vodic::output::manifest::Output;
use vodic::site::options::Options;
use vodic::site::whole::Site;

use crate::books::{drawn, rich};
use crate::page::site;
use crate::pictures::noise;
use crate::sites::{Tree, compare};
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

/// Pages of a document, by their objects.
fn pages(bytes: &[u8]) -> usize {
    let name = b"/Type/Page";
    bytes.windows(name.len() + 1).filter(|it| it.starts_with(name) && it[name.len()] != b's').count()
}

#[test]
fn what_is_taller_than_a_page_goes_on_on_the_next() {
    let of = |rows: usize| {
        let row = format!("| {} | {} |\n", "збор ".repeat(20), "збор ".repeat(60));
        let text = format!("---\ntitle: За нас\n---\n\n| а | б |\n|---|---|\n{}", row.repeat(rows));
        let made = rich().file("content/pages/about.mk.md", text).does("build -q").exit(0);
        pages(&papers(&made)["mk/guide/guide.pdf"])
    };
    let (few, many) = (of(2), of(60));
    assert!(many >= few + 6, "{few} and {many} pages");
}

#[test]
fn texts_that_typst_would_refuse_are_set() {
    let text = "---
title: За *нас* #1
---

### [Врска](https://example.org)[^1]

###

[![](siren.png)](https://example.org)

| [а](https://example.org) | б[^1] |
|---|---|
| 1 | 2 |

<table><tr><td rowspan=9>а</td><td colspan=7>б</td></tr><tr><td colspan=2>в</td></tr></table>

## Note 1

[^1]: Белешка со уште една.[^2]

[^2]: Втора.
";
    let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(13));
    let wide = row("општинскиот") + &row("---") + &row("[инфраструктура](https://example.org)[^1]");
    let wide = format!("{wide}\n{wide}{}", row("збор").repeat(60));
    let deep: String = (0..40).map(|it| format!("{}- {it}\n", "  ".repeat(it))).collect();
    let made = rich()
        .file("content/pages/about/index.mk.md", format!("{text}\n{wide}\n{deep}"))
        .file("content/pages/about/siren.png", noise());
    std::fs::remove_file(made.path("content/pages/about.mk.md")).expect("it is there");
    let made = made.does("build -q").exit(0);
    assert_eq!(papers(&made).len(), 2);
}

#[test]
fn all_that_is_wrong_with_a_guide_is_told_once() {
    let text = |letters: &str| format!("---\ntitle: За нас\n---\n\nПтица: {letters}.\n");
    let site = rich().file("content/pages/about.mk.md", text("鳥魚 鳥"));
    let site = site.file("content/lessons/dragon.mk.md", "---\ntitle: Змеј\ntopics: roads\n---\n\n龍.\n");
    let notes = [
        "content/lessons/dragon.mk.md:6:1 error guide-layout",
        "content/lessons/figures.en.md:3:14 warning no-fingerprint",
        "content/pages/about.mk.md:5:8 error guide-layout",
        "content/pages/about.mk.md:5:9 error guide-layout",
    ];
    let checked = site.does("check --format json").exit(1).notes(&notes);
    checked.vodic.run("build --format json").exit(1).notes(&notes).leaves_no("public");
}

#[test]
fn the_command_tells_what_is_wrong_with_its_guides_by_itself() {
    let bad = "---\ntitle: За нас\n---\n\n鳥 и 魚.\n";
    let ran = rich().file("content/pages/about.mk.md", bad).run("guide -o print --lang mk").exit(1);
    ran.tells("no font of the guide has the letter `鳥`").tells("`魚`").tells("nothing was written").leaves_no("print");
    let broken = rich().file("content/pages/about.mk.md", "---\ntitle: [\n---\n").run("guide -o print").exit(1);
    broken.tells("content/pages/about.mk.md").tells("nothing was written").leaves_no("print");
}

#[test]
fn what_a_check_has_typeset_is_not_typeset_again() {
    let checked = rich().does("check -q").exit(0);
    let kept = |ran: &Ran| ran.contents(".vodic-cache");
    let before = kept(&checked);
    assert_eq!(before.values().filter(|it| holds(it, "%PDF-1.7")).count(), 2);
    let built = checked.vodic.does("build -q").exit(0);
    let after = kept(&built);
    assert!(before.iter().filter(|it| holds(it.1, "%PDF-1.7")).all(|(name, _)| after.contains_key(name)));
    assert_eq!(after.values().filter(|it| holds(it, "%PDF-1.7")).count(), 2, "the same were asked for");
}

#[test]
fn the_built_in_layout_is_settled_soon() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (disk, memo) = (Disk::open(root).expect("the repository is there"), Memo::of(root, false));
    let is_tried = |it: &Output| matches!(it, Output::Paper(_, lang) if ["mk", "sq"].contains(&lang.as_str()));
    let mut seen = 0;
    for (address, output) in site().manifest().entries().iter().filter(|it| is_tried(&it.1)) {
        let Ok(Made::Paper(paper)) = site().make(*output) else { panic!("{address} is no document") };
        let Ok(composed) = compose(*paper, &disk, &memo) else { panic!("{address} lacks a picture") };
        let pressed = typeset(&composed).unwrap_or_else(|_| panic!("{address} cannot be set"));
        assert!(pressed.turns <= 2, "{address} was laid out {} times", pressed.turns);
        assert!(pressed.notes.is_empty(), "{address}");
        seen += 1;
    }
    assert_eq!(seen, 4);
}

/// What a guide in a second language, with a chapter that is lent, is written as: `tests/guide`.
#[test]
fn a_guide_is_written_as_it_was() {
    let vodic = drawn();
    let disk = Disk::open(&vodic.path("")).expect("the folder is there");
    let site = Site::load(&disk, &Options::default()).value.expect("the configuration is good");
    let mut written = Tree::new();
    for (_, output) in site.manifest().entries() {
        let is_ours = matches!(output, Output::Paper(_, lang) | Output::Book(_, lang) if lang.as_str() == "en");
        match is_ours.then(|| site.make(*output)) {
            Some(Ok(Made::Paper(paper))) => {
                written.insert("chapters.typ".to_owned(), paper.manuscript.chapters.into_bytes());
            }
            Some(Ok(Made::Packed(book))) => {
                let is_text = |name: &str| name.ends_with(".xhtml") || name.ends_with(".opf");
                written.extend(book.files.into_iter().filter_map(|(name, made)| match made {
                    Made::Bytes(bytes) if is_text(&name) => Some((name, bytes)),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guide");
    let found = compare("guide", &folder, &written);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

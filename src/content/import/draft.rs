//! A document as a draft: its title, its Markdown, and the tally of its words.

use crate::base::diagnostic::Notes;
use crate::base::lang::Lang;
use crate::base::source::Source;
use crate::content::body::Inline as Read;
use crate::content::import::each::{each_inline, each_remark};
use crate::content::import::model::{About, Document, Inline, Picture, Remark};
use crate::content::import::settle::{settle, title, words};
use crate::content::import::tally::Words;
use crate::content::import::write::markdown;
use crate::content::markdown::parse;
use crate::content::{plain, visit};

/// What becomes a file of ours.
#[derive(Debug)]
pub struct Draft {
    pub title: String,
    pub about: About,
    /// Markdown.
    pub text: String,
    /// What readers see of it, without any markup.
    pub plain: String,
    pub pictures: Vec<Picture>,
    pub tally: Tally,
    /// What could not be carried over as it was, with places in the file that was imported.
    pub notes: Notes,
}

/// What became of the words of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub words: usize,
    /// Of these, those that readers see; the others stand in remarks.
    pub shown: usize,
    /// Those that stand nowhere, which is a mistake of ours.
    pub lost: Vec<String>,
}

/// Makes a draft of a document; `name` is its title if it has none. `say` says what remarks are in the language of the
/// editor.
pub fn draft(mut document: Document, name: &str, say: &dyn Fn(&str) -> String) -> Draft {
    let mut speak = |remark: &mut Remark| {
        if !remark.what.is_empty() {
            remark.what = say(&remark.what).replace('`', "");
        }
    };
    let footnotes = document.footnotes.iter_mut().map(|it| &mut it.blocks);
    for blocks in std::iter::once(&mut document.blocks).chain(footnotes) {
        each_remark(blocks, &mut speak);
        each_inline(blocks, &mut |it| {
            if let Inline::Remark(remark) = it {
                speak(remark);
            }
        });
    }
    let own = title(&mut document.blocks);
    let is_from_text = own.is_some();
    let title = own.map(|it| words(&it)).filter(|it| !it.is_empty());
    let title = title.unwrap_or_else(|| match words(&document.about.title) {
        title if title.is_empty() => name.to_owned(),
        title => title,
    });
    settle(&mut document);
    let text = markdown(&document.blocks, &document.footnotes);
    let (plain, shown, mut all) = came_out(&text);
    if is_from_text {
        all.add(&title);
    }
    let lost: Vec<String> = document.words.missing_in(&all).into_iter().map(str::to_owned).collect();
    let mut visible = shown;
    visible.add(&title);
    let total = document.words.count();
    let tally = Tally { words: total, shown: total - document.words.missing_in(&visible).len(), lost };
    let Document { about, pictures, notes, .. } = document;
    Draft { title, about, text, plain, pictures, tally, notes }
}

/// What readers see of Markdown, as our own parser has it; its words; and these with those of remarks.
fn came_out(text: &str) -> (String, Words, Words) {
    let source = Source::new("content/pages/a/index.en.md", text);
    let lang: Lang = "en".parse().expect("`en` is a tag");
    let body = parse::parse(&source, 0, lang, &mut Notes::default());
    let plain = plain::text(&body);
    let mut shown = Words::of(&plain);
    visit::inlines(&body, &mut |it| match it {
        Read::Image(image) => shown.add(&image.title),
        Read::Link(link) => shown.add(&link.title),
        _ => {}
    });
    let mut all = shown.clone();
    for remark in text.split("<!-- ").skip(1) {
        all.add(remark.split(" -->").next().unwrap_or_default());
    }
    (plain, shown, all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::import::html;

    fn of(text: &str) -> Draft {
        let read = html::read::read("a.html", text, &|_| Err("there is none".to_owned()));
        draft(read.expect("it is a page"), "a", &str::to_owned)
    }

    #[track_caller]
    fn check(html: &str, markdown: &str) {
        let draft = of(html);
        assert_eq!(draft.text.trim_end(), markdown.trim_end());
        assert_eq!(draft.tally.lost, Vec::<String>::new());
    }

    #[track_caller]
    fn check_told(html: &str, expected: &[(&str, usize)]) {
        let notes = of(html).notes;
        let got: Vec<(&str, usize)> =
            notes.iter().map(|it| (it.code.name, it.place.source.line_column(it.place.span.start).1)).collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn pages_become_markdown() {
        check(
            "<h1>Сирени</h1><p>На <b>покривот </b>на <i>училиштето</i>.<h3>А</h3><p>б",
            "На **покривот** на _училиштето_.\n\n## А\n\nб",
        );
        check("<ul><li>a<ul><li>b</ul><li>c</ul><ol start=3><li>d</ol>", "- a\n  - b\n- c\n\n3. d");
        check(
            "<blockquote><p>a<p>b</blockquote><pre><code class=language-sh>ls *</code></pre>",
            "> a\n>\n> b\n\n```sh\nls *\n```",
        );
        check("<dl><dt>a<dd>b</dl><hr><p>x<br>y", "a\n\n: b\n\n___\n\nx\\\ny");
        check("a <a href='https://a.example/x'><b>b</b></a> c", "a [**b**](https://a.example/x) c");
    }

    #[test]
    fn tables_are_as_simple_as_they_can_be() {
        check("<table><tr><th>a<th>b<tr><td>1|2<td>3</table>", "| a | b |\n| --- | --- |\n| 1\\|2 | 3 |");
        check(
            "<table><tr><td colspan=2>a<tr><td>b<td>c</table>",
            "<table>\n<tr>\n<td colspan=\"2\">\n\na\n\n</td>\n</tr>\n<tr>\n<td>\n\nb\n\n</td>\n<td>\n\nc\n\n</td>\n</tr>\n</table>",
        );
    }

    #[test]
    fn footnotes_are_found() {
        check(
            "<p>a<sup><a id=r1 href='#n1'>1</a></sup> b<ol><li id=n1>c <a href='#r1'>back</a></ol>",
            "a[^1] b\n\n[^1]: c",
        );
    }

    #[test]
    fn lists_of_word_are_lists() {
        let item = |style: &str, mark: &str, text: &str| {
            format!(
                "<p class=MsoListParagraph style='{style}'><![if !supportLists]><span style='mso-list:Ignore'>{mark}<span \
                 style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>{text}<o:p></o:p></p>\n"
            )
        };
        let items = [
            item("mso-list:l0 level1 lfo1", "1.", "a"),
            item("mso-list:l1 level2 lfo1", "·", "b"),
            item("mso-list:l0 level1 lfo1", "2.", "<b>c</b>"),
        ];
        check(&format!("{}<p class=MsoNormal>d</p>", items.concat()), "1. a\n   - b\n2. **c**\n\nd");
        let space = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;</span>";
        check(
            &format!(
                "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span style='font-family:Symbol'>·{space}</span>a</p>\
                 <p class=MsoListParagraphCxSpLast style='margin-left:72.0pt'>1.{space}b</p><p class=MsoQuote>c"
            ),
            "- a\n  1. b\n\n> c",
        );
    }

    #[test]
    fn pages_of_google_docs_are_read_as_they_look() {
        check(
            "<style>@import url(https://a.example/x);ol{margin:0}.c1{font-weight:700;color:#000000}.c2,.c3{font-style:italic}</style>\
             <p><span class=c1>a</span> <span class=c2>b</span> <a href='https://www.google.com/url?q=https://b.example/x&amp;sa=D'>c</a>",
            "**a** _b_ [c](https://b.example/x)",
        );
        check(
            "<ul class='lst-kix_x-0 start'><li>a</ul><ul class='lst-kix_x-1 start'><li>b</ul><ul class='lst-kix_x-0'><li>c</ul>",
            "- a\n  - b\n- c",
        );
        check(
            "<p>a<sup><a href='#cmnt1' id=cmnt_ref1>[a]</a></sup> b<div><p><a href='#cmnt_ref1' id=cmnt1>[a]</a><span>c</span></p></div>",
            "a<!-- comment: c --> b",
        );
    }

    #[test]
    fn nothing_is_lost_without_a_word() {
        check(
            "<p>a<iframe src='https://v.example/1' title='Film'></iframe>b",
            "a<!-- iframe: Film https://v.example/1 -->b",
        );
        check("<nav>Home</nav><p>a", "<!-- Home -->\n\na");
        check("<p>a <span hidden>b</span> c", "a <!-- hidden: b -->c");
        check_told("<p>a<iframe src=x></iframe>", &[("kept-as-remark", 5)]);
        check_told(
            "<p style='color:red'>a</p><p><font-x style='color: red'>b</font-x>",
            &[("form-lost", 1), ("form-lost", 30)],
        );
        check_told(
            "<img src='https://a.example/a.png'><a href='javascript:x'>опасно</a>",
            &[("picture-left-out", 1), ("link-left-out", 59)],
        );
    }

    #[test]
    fn the_language_of_words_is_kept() {
        check("<html lang=mk><p>а <span lang=en>GDPR</span> б", "а [GDPR]{lang=en} б");
    }
}

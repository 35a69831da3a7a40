//! What is read from which Markdown, and what is said about it.

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::source::Source;
use crate::content::body::{Block, Body, Inline, Target};
use crate::content::markdown::parse::parse;
use crate::content::markdown::piece::span_of;
use crate::content::plain;

fn read(text: &str) -> (Body, Vec<String>) {
    let source = Source::new("content/lessons/sirens.mk.md", text);
    let mut notes = Notes::default();
    let body = parse(&source, 0, "mk".parse().unwrap(), &mut notes);
    notes.sort();
    let told = |it: &Diagnostic| {
        let span = it.place.span;
        format!("{} `{}`", it.code.name, &text[span.start as usize..span.end as usize])
    };
    (body, notes.iter().map(told).collect())
}

/// Codes and places of everything that is said about a text.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(read(text).1, expected, "{text}");
}

fn ids(text: &str) -> Vec<String> {
    let headings = read(text).0.blocks.into_iter().filter_map(|it| match it {
        Block::Heading(heading) => Some(heading.id.to_string()),
        _ => None,
    });
    headings.collect()
}

#[test]
fn text_is_cut_from_the_source() {
    let source = Source::new("a.mk.md", "---\n---\nПрилеп и *Охрид* \\* и");
    let body = parse(&source, 8, "mk".parse().unwrap(), &mut Notes::default());
    let Block::Paragraph(text) = &body.blocks[0] else { panic!("a paragraph") };
    let Inline::Text(first) = &text[0] else { panic!("text") };
    assert_eq!(span_of(&source, first).map(|it| it.start), Some(8));
    assert_eq!(text.len(), 4, "text, emphasis, text, escaped text together with what follows");
}

#[test]
fn headings_get_readable_unique_ids() {
    assert_eq!(ids("## Ќе\n## Ќе\n## ???\n## 2024\n"), ["kje", "kje-2", "section", "s-2024"]);
}

/// The title of the article is the page's only heading of the first level.
#[test]
fn headings_of_the_body_begin_with_the_second_level() {
    let levels = |text: &str| -> Vec<u8> {
        let headings = read(text).0.blocks.into_iter().filter_map(|it| match it {
            Block::Heading(heading) => Some(heading.level),
            _ => None,
        });
        headings.collect()
    };
    assert_eq!(levels("# A\n\n## B\n\n### C\n\n# D\n"), [2, 2, 3, 2]);
    assert_eq!(levels("A\n=\n\nB\n-\n"), [2, 2]);
    check("# A\n\n### B\n", &["title-in-body `# A\n`"]);
    check("# A\n\n#### B\n", &["title-in-body `# A\n`", "skipped-heading `#### B\n`"]);
}

#[test]
fn an_id_written_later_is_still_respected() {
    assert_eq!(ids("## Plan\n## Other {#plan}\n## Plan 2\n## Plan"), ["plan-2", "plan", "plan-2-2", "plan-3"]);
    check("## A {#x}\n\n## B {#x}\n", &["same-anchor `x`"]);
    check("## A {#fn_1}\n", &["bad-id `fn_1`"]);
    check("## A {.big}\n", &["heading-attribute `## A {.big}\n`"]);
}

/// The HTML-like outline of the first block's text: elements with what is said of them.
fn outline(inlines: &[Inline]) -> String {
    let one = |it: &Inline| match it {
        Inline::Text(text) => text.to_string(),
        Inline::Emphasis(children) => format!("*{}*", outline(children)),
        Inline::Element(it) => {
            let lang = it.lang.map_or(String::new(), |it| format!(" {it}"));
            let kept = if it.attributes.is_empty() { "" } else { " kept" };
            format!("<{}{lang}{kept}>{}</>", it.tag, outline(&it.children))
        }
        Inline::Link(link) => format!("({})", outline(&link.text)),
        other => format!("{other:?}"),
    };
    inlines.iter().map(one).collect()
}

#[track_caller]
fn check_marks(text: &str, expected: &str) {
    let found = match &read(text).0.blocks[0] {
        Block::Paragraph(text) => outline(text),
        Block::Heading(heading) => format!("{}#{}", outline(&heading.text), heading.id),
        other => panic!("{other:?}"),
    };
    assert_eq!(found, expected);
}

#[test]
fn pieces_of_text_can_be_marked() {
    check_marks("Закон [GDPR]{lang=en} важи", "Закон <span en>GDPR</> важи");
    check_marks("[Ђ]{notranslit} и [А]{lang=mk notranslit}", "<span kept>Ђ</> и <span mk kept>А</>");
    check_marks("[види *ово* и [то](https://e.org)]{lang=\"sr\"}!", "<span sr-Cyrl>види *ово* и (то)</>!");
    check_marks("[a [b]{lang=en} [c] d]{lang=mk}", "<span mk>a <span en>b</> [c] d</>");
    check("Закон [GDPR]{lang=en} важи", &[]);
}

#[test]
fn brackets_that_mean_nothing_stay() {
    check_marks("a [1] и [2]{} и ]{lang=en}", "a [1] и [2]{} и ]{lang=en}");
    check_marks("\\[a]{lang=en}", "[a]{lang=en}");
    check_marks("[a\\]{lang=en}", "[a]{lang=en}");
    check_marks("[a]\\{lang=en}", "[a]{lang=en}");
    check_marks("[a]{colour=red}", "[a]{colour=red}");
    check("[a]{colour=red}", &["mark `{colour=red}`"]);
    check("[a]{lang=al}", &["mark `{lang=al}`"]);
}

#[test]
fn a_heading_is_marked_by_its_last_brackets_or_whole() {
    check_marks("## Шта је [GDPR]{lang=en}", "Шта је <span en>GDPR</>#shta-je-gdpr");
    check_marks("## The law {lang=en}", "<span en>The law</>#the-law");
    check_marks("## The law {#law lang=en}", "<span en>The law</>#law");
    check("## Шта је [GDPR]{lang=en}", &[]);
    check("## The law {lang=al}", &["mark `## The law {lang=al}`"]);
}

#[test]
fn many_marks_cost_no_more_than_their_length() {
    let begin = std::time::Instant::now();
    let shut = read(&"]{lang=en}".repeat(50_000)).1;
    let open = read(&"[".repeat(50_000)).1;
    assert!(shut.is_empty() && open.is_empty() && begin.elapsed().as_secs() < 20);
}

#[test]
fn ten_thousand_equal_headings_are_quick_and_limited() {
    let (body, notes) = read(&"## Исто\n".repeat(10_000));
    assert_eq!(notes, ["too-many-headings `## Исто\n`"]);
    let Block::Heading(last) = &body.blocks[4_999] else { panic!("a heading") };
    assert_eq!(last.id.as_str(), "isto-5000");
    assert!(matches!(body.blocks[5_000], Block::Paragraph(_)));
}

#[test]
fn levels_of_headings_are_watched() {
    check("# A\n", &["title-in-body `# A\n`"]);
    check("### A\n", &["skipped-heading `### A\n`"]);
    check("## A\n### B\n## C\n#### D\n", &["skipped-heading `#### D\n`"]);
}

#[test]
fn links_are_told_where_they_stand() {
    check("и [а](javascript:x)\n", &["refused-address `[а](javascript:x)`"]);
    check(
        "[а](<java&#10;script:x>) ![a](//x/y.png)\n",
        &["refused-address `[а](<java&#10;script:x>)`", "bad-address `![a](//x/y.png)`"],
    );
    check(
        "[](a.pdf) [→](b.pdf) [[kumanovo]]\n",
        &["link-without-words `[](a.pdf)`", "link-without-words `[→](b.pdf)`"],
    );
    check("[а]()\n", &["bad-address `[а]()`"]);
}

#[test]
fn broken_references_are_told_and_brackets_are_not() {
    check("[а][б] [в][]\n", &["broken-reference `[а][б]`", "broken-reference `[в]`"]);
    check("[x] [sic] [1, 2] arr[0]\n\n- [ ] a\n- [x] b\n", &[]);
    check("а[^1] \\[^2] `[^3]`\n", &["broken-footnote `[^1]`"]);
}

#[test]
fn pictures_want_words() {
    check("![](a.png)\n", &["picture-without-text `![](a.png)`"]);
    check("![](a.png \"decorative\") ![сирена](a.png)\n", &[]);
}

#[test]
fn footnotes_stand_in_the_order_of_reading() {
    let (body, notes) = read("а[^b] и[^a] и[^B]\n\n[^a]: Прва[^c]\n[^b]: Втора\n[^c]: Трета\n[^d]: Никаде\n");
    let order: Vec<_> = body.footnotes.iter().map(|it| (it.label.as_str(), it.references, it.blocks.len())).collect();
    assert_eq!(order, [("b", 2, 1), ("a", 1, 1), ("c", 1, 1)]);
    assert_eq!(notes, ["unused-footnote `[^d]: Никаде\n`"]);
}

#[test]
fn fifty_thousand_nested_quotes_are_flattened() {
    let (body, notes) = read(&format!("{} крај\n", ">".repeat(50_000)));
    assert_eq!(notes.len(), 1, "told once");
    assert!(plain::text(&body).contains("крај"));
}

#[test]
fn a_bomb_of_cells_is_cut_short() {
    let (_, notes) = read(&format!("|{}\n|{}\n{}", "a|".repeat(129), "-|".repeat(129), "|a\n".repeat(5_000)));
    assert_eq!(notes.len(), 2, "too wide, and explodes: {notes:?}");
}

#[test]
fn the_info_string_gives_its_first_word() {
    for (info, expected) in
        [("rust,hl", Some("rust")), ("  yaml title=x", Some("yaml")), ("{.sql}", Some(".sql}")), ("", None)]
    {
        let (body, _) = read(&format!("```{info}\nx\n```\n"));
        let Block::Code(code) = &body.blocks[0] else { panic!("code") };
        assert_eq!(code.syntax.as_deref(), expected);
    }
}

/// The words that are left, and what is said.
#[track_caller]
fn check_raw(text: &str, plain: &str, expected: &[&str]) {
    let (body, notes) = read(text);
    assert_eq!((plain::text(&body).as_str(), notes), (plain, expected.iter().map(|it| it.to_string()).collect()));
}

#[test]
fn simple_elements_pass() {
    check_raw(
        "Press <kbd>Ctrl</kbd>, <span lang=\"la\">ad hoc</span>, H<sub>2</sub>O<br>end",
        "Press Ctrl, ad hoc, H2O end",
        &[],
    );
    check_raw("<details>\n<summary>More</summary>\n\nwith *Markdown*\n\n</details>\n", "More\nwith Markdown", &[]);
    check_raw("<!-- a remark -->\n\na <!-- b --> c", "a  c", &[]);
}

#[test]
fn programs_are_dropped_with_their_text() {
    check_raw("a <script>alert(1)</script> b", "a  b", &["forbidden-element `<script>`"]);
    check_raw("<script>\nalert(1)\n</script>\n\nb", "b", &["forbidden-element `<script>`"]);
    check_raw("> <style>\n> p {}\n> </style>\n\nb", "b", &["forbidden-element `<style>`"]);
    check_raw("<svg><script>x</script><text>y</text></svg>\n", "", &["forbidden-element `<svg>`"]);
    check_raw("a <iframe src=//x></iframe> b", "a  b", &["forbidden-element `<iframe src=//x>`"]);
}

#[test]
fn unknown_elements_leave_their_text() {
    check_raw("a <font color=\"red\">b</font> c", "a b c", &["unknown-element `<font color=\"red\">`"]);
    check_raw("<h2>Title</h2>\n", "Title", &["unknown-element `<h2>`"]);
}

#[test]
fn a_flood_of_mistakes_is_told_in_short() {
    let (_, notes) = read(&format!("a {}", "</b>".repeat(5_000)));
    assert_eq!(notes.iter().filter(|it| it.starts_with("misplaced-element")).count(), 1_000);
    assert!(notes.iter().any(|it| it.starts_with("too-many-mistakes")));
}

#[test]
fn attributes_are_chosen() {
    check_raw("<b onclick=\"x()\">a</b>", "a", &["dropped-attribute `onclick=\"x()\"`"]);
    check_raw("<q cite=\"javascript:x\">a</q>", "a", &["dropped-attribute `cite=\"javascript:x\"`"]);
    check_raw("<i lang=\"sr-ec\">a</i>", "a", &["dropped-attribute `lang=\"sr-ec\"`"]);
    check_raw("## A {#x}\n\n<div id=\"x\">\nb\n</div>\n", "A\nb", &["same-anchor `id=\"x\"`"]);
}

#[test]
fn what_is_open_is_closed() {
    check_raw("a <b>b\n\nc", "a b\nc", &["unclosed-element `<b>`"]);
    check_raw("*a <b>b* c</b>", "a b c", &["unclosed-element `<b>`"]);
    check_raw("<ul><li>a<li>b</ul>", "a\nb", &[]);
    check_raw("<li>a</li>", "a", &["misplaced-element `<li>`"]);
    check_raw("a <div>b</div>", "a b", &["misplaced-element `<div>`"]);
}

#[test]
fn places_are_exact_inside_quotations() {
    check_raw("> <div\n>   style=\"x\">\n> a\n> </div>\n", "a", &["dropped-attribute `style=\"x\"`"]);
}

#[track_caller]
fn check_plain(markdown: &str, expected: &str) {
    assert_eq!(plain::text(&read(markdown).0), expected);
}

#[test]
fn markup_is_gone() {
    check_plain("## Еден\n\nДва *три* [четири](x.pdf)\n`пет`\n", "Еден\nДва три четири пет");
    check_plain("![сирена](a.png) <kbd>Ctrl</kbd>", "сирена Ctrl");
}

#[test]
fn blocks_stand_on_lines_of_their_own() {
    check_plain("- а\n- б\n  - в\n\n---\n\n> г\n", "а\nб\nв\nг");
    check_plain("|а|б|\n|-|-|\n|в|г|\n", "а\tб\nв\tг");
    check_plain("поим\n: значење\n", "поим\nзначење");
    check_plain("а[^1]\n\n[^1]: белешка\n\n```\nx\ny\n```\n", "а\nx\ny\nбелешка");
}

/// Running text with figures as `<figure …>`.
#[track_caller]
fn check_figures(text: &str, expected: &str) {
    let (body, _) = read(text);
    let Some(Block::Paragraph(inlines)) = body.blocks.first() else { panic!("a paragraph: {:?}", body.blocks) };
    let told = |it: &Inline| match it {
        Inline::Link(link) => match &link.to {
            Target::Figure(name) => {
                let written = &text[link.span.start as usize..link.span.end as usize];
                assert_eq!(written, format!("{{figure:{name}}}"));
                format!("<{name}>")
            }
            other => panic!("{other:?}"),
        },
        other => plain::inline_text(std::slice::from_ref(other)),
    };
    assert_eq!(inlines.iter().map(told).collect::<String>(), expected);
}

#[test]
fn figures_stand_in_running_text() {
    check_figures("Секоја доби {figure:grant}.", "Секоја доби <grant>.");
    check_figures("{figure:projects/sori-3#grant number} евра", "<projects/sori-3#grant number> евра");
    check_figures("*а* {figure:a_b}{figure:c}", "а <a_b><c>");
    check_figures("{figure:гранд}", "<гранд>");
}

#[test]
fn a_brace_can_be_meant() {
    check_figures("\\{figure:grant}", "{figure:grant}");
    check_figures("{figure:grant", "{figure:grant");
    check_figures("{figure:a {figure:b} {figures}", "{figure:a <b> {figures}");
}

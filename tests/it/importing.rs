//! Texts that were written elsewhere become drafts: documents of Word, web pages, and what is none.

use std::io::Write;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::vodic::{Ran, Vodic};

/// A document of Word in the making: its parts by their names.
struct Document(Vec<(String, Vec<u8>)>);

const NAMES: &str = "\
xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' \
xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' \
xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' \
xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' \
xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' \
xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture' \
xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' \
xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' \
xmlns:v='urn:schemas-microsoft-com:vml'";

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A picture of one pixel.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
    6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x64, 0xf8, 0xcf,
    0x50, 0x0f, 0, 0x03, 0x86, 0x01, 0x80, 0x5a, 0x34, 0x7d, 0x6b, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42,
    0x60, 0x82,
];

impl Document {
    /// With a body; styles have the names that Word gives them in every language.
    fn of(body: &str) -> Document {
        let style = |id: &str, name: &str| {
            format!("<w:style w:type='paragraph' w:styleId='{id}'><w:name w:val='{name}'/></w:style>")
        };
        let styles = [
            ("Title", "Title"),
            ("Heading1", "heading 1"),
            ("Heading3", "heading 3"),
            ("Quote", "Quote"),
            ("Caption", "caption"),
            ("TOC1", "toc 1"),
        ];
        let styles: String = styles.iter().map(|it| style(it.0, it.1)).collect();
        let custom = "<w:style w:type='paragraph' w:customStyle='1' w:styleId='Clen'><w:name w:val='Член'/></w:style>";
        let document = Document(Vec::new());
        document
            .part("word/document.xml", &format!("<w:document {NAMES}><w:body>{body}<w:sectPr/></w:body></w:document>"))
            .part("word/styles.xml", &format!("<w:styles {NAMES}>{styles}{custom}</w:styles>"))
            .part("word/numbering.xml", &format!("<w:numbering {NAMES}>{NUMBERING}</w:numbering>"))
            .part("_rels/.rels", &relations(&[("1", "officeDocument", "word/document.xml", false)]))
    }

    fn part(mut self, name: &str, text: &str) -> Document {
        self.0.push((name.to_owned(), text.as_bytes().to_vec()));
        self
    }

    fn with(self, relations_of_text: &[(&str, &str, &str, bool)]) -> Document {
        let own = [("styles", "styles", "styles.xml", false), ("numbering", "numbering", "numbering.xml", false)];
        let all: Vec<_> = own.iter().chain(relations_of_text).copied().collect();
        self.part("word/_rels/document.xml.rels", &relations(&all))
    }

    fn bytes(self) -> Vec<u8> {
        let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in self.0 {
            zip.start_file(name, SimpleFileOptions::default()).expect("it can be packed");
            zip.write_all(&bytes).expect("it can be packed");
        }
        zip.finish().expect("it can be packed").into_inner()
    }
}

fn relations(all: &[(&str, &str, &str, bool)]) -> String {
    let one = |(id, kind, target, outside): &(&str, &str, &str, bool)| {
        let mode = if *outside { " TargetMode='External'" } else { "" };
        format!("<Relationship Id='{id}' Type='{RELATION}/{kind}' Target='{target}'{mode}/>")
    };
    let all: String = all.iter().map(one).collect();
    format!("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{all}</Relationships>")
}

const NUMBERING: &str = "\
<w:abstractNum w:abstractNumId='0'>\
<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/></w:lvl>\
<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum>\
<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>\
<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>";

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>")
}

fn set(properties: &str, text: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>")
}

fn paragraph(inside: &str) -> String {
    format!("<w:p>{inside}</w:p>")
}

fn styled(style: &str, text: &str) -> String {
    paragraph(&format!("<w:pPr><w:pStyle w:val='{style}'/></w:pPr>{}", run(text)))
}

fn item(list: u8, depth: u8, text: &str) -> String {
    let properties = format!("<w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='{list}'/></w:numPr>");
    paragraph(&format!("<w:pPr>{properties}</w:pPr>{}", run(text)))
}

fn table(rows: &[&[&str]]) -> String {
    let row = |cells: &&[&str]| {
        let cells: String = cells.iter().map(|it| format!("<w:tc>{}</w:tc>", paragraph(&run(it)))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}

/// Imports a document of such a body without questions.
fn imported(body: &str) -> Ran {
    let site = Vodic::site().file("plan.docx", Document::of(body).with(&[]).bytes());
    site.run("import plan.docx --kind notices --lang mk --no-questions").exit(0)
}

/// The text of the draft `plan`, without its front matter.
#[track_caller]
fn becomes(body: &str, markdown: &str) -> Ran {
    let ran = imported(&[&styled("Title", "План"), body].concat()).tells(" 0 lost");
    let file = ran.vodic.path("content/notices/plan.mk.md");
    let text = std::fs::read_to_string(file).expect("there is a draft");
    assert_eq!(text.split("\n---\n").nth(1).map(str::trim), Some(markdown));
    ran
}

#[test]
fn a_document_becomes_a_draft_with_its_source() {
    let ran = imported(&[styled("Title", "Локален план"), paragraph(&run("Планот важи до 2027."))].concat());
    ran.tells("made `content/notices/lokalen-plan.mk.md` from `plan.docx`")
        .tells("6 words in; 6 in the text, 0 in remarks, 0 lost")
        .tells("1 source added to `content/registry/sources.yaml`")
        .leaves("content/notices/lokalen-plan.mk.md", "title: Локален план\n")
        .leaves("content/notices/lokalen-plan.mk.md", "sources: [lokalen-plan]\n")
        .leaves("content/notices/lokalen-plan.mk.md", "draft: true\n---\n\nПланот важи до 2027.\n")
        .leaves(
            "content/registry/sources.yaml",
            "lokalen-plan:\n  title: Локален план\n  lang: mk\n  note: plan.docx\n",
        )
        .then("check --drafts --strict --format json")
        .exit(0)
        .notes(&[]);
}

#[test]
fn headings_lists_and_styles_are_carried_over() {
    becomes(
        &[
            styled("Heading1", "Вовед"),
            paragraph(&(run("Важи ") + &set("<w:b/>", "од ") + &set("<w:b/>", "2024"))),
            styled("Heading3", "А"),
        ]
        .concat(),
        "## Вовед\n\nВажи **од 2024**\n\n### А",
    );
    becomes(
        &[item(1, 0, "прва"), item(2, 1, "в неа"), item(1, 0, "втора"), paragraph(&run("Меѓу.")), item(1, 0, "трета")]
            .concat(),
        "1. прва\n   - в неа\n2. втора\n\nМеѓу.\n\n3. трета",
    );
    becomes(&[styled("Quote", "Едно."), styled("Quote", "Две.")].concat(), "> Едно.\n>\n> Две.");
    let words = [
        "<w:i/>",
        "<w:vertAlign w:val='superscript'/>",
        "<w:strike/>",
        "<w:u w:val='single'/>",
        "<w:highlight w:val='yellow'/>",
    ];
    let words: Vec<String> = words.iter().map(|it| set(it, "а") + &run(" ")).collect();
    becomes(&paragraph(&words.concat()), "_а_ <sup>а</sup> ~~а~~ <u>а</u> <mark>а</mark>");
}

#[test]
fn tables_are_carried_over() {
    becomes(
        &table(&[&["Година", "Износ"], &["2024", "5.200 | 6"]]),
        "| Година | Износ |\n| --- | --- |\n| 2024 | 5.200 \\| 6 |",
    );
    let wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr>";
    let merged = table(&[&["б", "в"]]).replace("<w:tbl>", &format!("<w:tbl>{wide}"));
    let cell = |it: &str| format!("<td>\n\n{it}\n\n</td>");
    let html = format!(
        "<table>\n<tr>\n{}\n</tr>\n<tr>\n{}\n{}\n</tr>\n</table>",
        cell("а").replace("<td>", "<td colspan=\"2\">"),
        cell("б"),
        cell("в")
    );
    becomes(&merged, &html).tells("warning[form-lost]: a table with merged cells");
}

#[test]
fn links_notes_and_pictures_are_carried_over() {
    let picture = "<w:r><w:drawing><wp:inline><wp:docPr id='1' descr='Сирена'/><a:graphic><a:graphicData><pic:pic>\
                   <pic:blipFill><a:blip r:embed='p'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    let field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example/\" </w:instrText></w:r>\
                 <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>поле</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    let body = [
        styled("Title", "План"),
        styled("Heading1", "Вовед").replace("<w:r>", "<w:bookmarkStart w:id='1' w:name='_Ref7'/><w:r>"),
        paragraph(&format!(
            "<w:hyperlink r:id='l'>{}</w:hyperlink>{}{field}<w:r><w:footnoteReference w:id='4'/></w:r> \
             <w:hyperlink w:anchor='_Ref7'>{}</w:hyperlink>",
            run("страница"),
            run(" и "),
            run("горе")
        )),
        paragraph(picture),
        styled("Caption", "Слика 1"),
    ];
    let notes =
        format!("<w:footnotes {NAMES}><w:footnote w:id='4'>{}</w:footnote></w:footnotes>", paragraph(&run("Одлука.")));
    let mut document = Document::of(&body.concat()).part("word/footnotes.xml", &notes).with(&[
        ("l", "hyperlink", "https://a.example/?a=1&amp;b=2", true),
        ("p", "image", "media/image1.png", false),
        ("f", "footnotes", "footnotes.xml", false),
    ]);
    document.0.push(("word/media/image1.png".to_owned(), PIXEL.to_vec()));
    let site = Vodic::site().file("plan.docx", document.bytes());
    let ran = site
        .run("import plan.docx --kind notices --lang mk --no-questions")
        .exit(0)
        .tells(" 0 lost")
        .tells("1 file beside it");
    let text = "## Вовед {#ref7}\n\n[страница](https://a.example/?a=1&b=2) и [поле](https://b.example/)[^1]<!-- -->[горе](#ref7)\n\n\
                ![Сирена](image1.png \"Слика 1\")\n\n[^1]: Одлука.\n";
    let ran = ran.leaves("content/notices/plan/index.mk.md", text);
    assert_eq!(ran.contents("content/notices/plan")["image1.png"], PIXEL);
    ran.then("build --drafts").exit(0);
}

#[test]
fn what_editors_of_word_leave_behind_is_told_and_kept() {
    let changed =
        |tag: &str, inside: &str| format!("<w:{tag} w:author='Ана' w:date='2024-05-01T10:00:00Z'>{inside}</w:{tag}>");
    let deleted = changed("del", "<w:r><w:delText>никогаш </w:delText></w:r>");
    becomes(
        &paragraph(&(run("Важи ") + &changed("ins", &run("секогаш ")) + &deleted + &run("тука."))),
        "Важи секогаш <!-- deleted by Ана, 2024-05-01: никогаш -->тука.",
    )
    .tells("warning[form-lost]: words that `Ана, 2024-05-01` put in with tracked changes are in the draft")
    .tells("warning[kept-as-remark]: words that `Ана, 2024-05-01` took out with tracked changes are kept as a remark")
    .tells(" --> plan.docx:2:6\n");
    let inside = |it: &str| format!("<w:txbxContent>{}</w:txbxContent>", paragraph(&run(it)));
    let text_box = format!(
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>{}</wps:txbx></wps:wsp></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        inside("Во рамка."),
        inside("Во рамка.")
    );
    becomes(&paragraph(&(run("Текст.") + &text_box)), "Текст.\n\n> Во рамка.").tells("a text box is a quotation");
    let fraction =
        "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";
    becomes(&paragraph(fraction), "(a+b)/(2)").tells("an equation is written on one line: `(a+b)/(2)`");
    becomes(&paragraph(&(run("а") + &set("<w:vanish/>", " тајно"))), "а<!-- hidden: тајно -->").tells("hidden words");
    becomes(&styled("Clen", "Член 1"), "Член 1").tells("the style `член` is not carried over");
    becomes(
        &[styled("TOC1", "Вовед 1"), styled("Heading1", "Вовед")].concat(),
        "<!-- table of contents: Вовед 1 -->\n\n## Вовед",
    );
    becomes(&item(1, 1, "точка"), "1. точка").tells("otherwise (`lowerLetter`) in the file");
    let tick = |inside: &str, kind: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>{inside}</w:ffData></w:fldChar></w:r>\
             <w:r><w:instrText> {kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>\
             <w:r><w:fldChar w:fldCharType='end'/></w:r>"
        )
    };
    let boxes = [
        tick("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", "FORMCHECKBOX") + &run(" да "),
        tick("<w:checkBox><w:default w:val='0'/></w:checkBox>", "FORMCHECKBOX") + &run(" не "),
        tick(
            "<w:ddList><w:result w:val='1'/><w:listEntry w:val='а'/><w:listEntry w:val='б'/></w:ddList>",
            "FORMDROPDOWN",
        ),
    ];
    becomes(&paragraph(&boxes.concat()), "☑ да ☐ не б");
    let signs = [
        set("<w:rFonts w:ascii='Symbol'/>", "D"),
        run("t = 5 "),
        "<w:r><w:sym w:font='Symbol' w:char='F0B1'/></w:r>".to_owned(),
        set("<w:rFonts w:ascii='Wingdings'/>", "\u{f0fc}"),
        "<w:r><mc:AlternateContent><mc:Choice Requires='w16se'><w:x/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback>\
         </mc:AlternateContent></w:r>"
            .to_owned(),
    ];
    becomes(&paragraph(&signs.concat()), "Δt = 5 ±✓😊");
    becomes(&paragraph(&set("<w:rFonts w:ascii='MAC C Times'/>", "[kola")), "\\[kola")
        .tells("the font `MAC C Times` shows other letters than those that are written");
    let large = "<w:pPr><w:framePr w:dropCap='drop'/></w:pPr>";
    becomes(&(paragraph(&(large.to_owned() + &run("П"))) + &paragraph(&run("ланот важи."))), "Планот важи.");
    let page = "<w:hyperlink w:anchor='x'><w:r><w:rPr><w:webHidden/></w:rPr><w:t>7</w:t></w:r></w:hyperlink>";
    becomes(
        &styled("TOC1", "Вовед ").replace("</w:p>", &format!("{page}</w:p>")),
        "<!-- table of contents: Вовед 7 -->",
    );
    let object = "<w:r><w:object><o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office' ProgID='Excel.Sheet.12'/></w:object></w:r>";
    becomes(&paragraph(&(run("а ") + object)), "а<!-- a file of Excel.Sheet.12 stood here -->")
        .tells("a file of `Excel.Sheet.12` that is put into the text is left out");
}

#[test]
fn charts_become_tables_of_their_numbers() {
    const CHART: &str = "\
<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' \
xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:chart>\
<c:title><c:tx><c:rich><a:p><a:r><a:t>Сирени по населба</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>\
<c:ser><c:tx><c:strRef><c:strCache><c:pt idx='0'><c:v>2024</c:v></c:pt></c:strCache></c:strRef></c:tx>\
<c:cat><c:strRef><c:strCache><c:pt idx='0'><c:v>Центар</c:v></c:pt><c:pt idx='1'><c:v>Карпош</c:v></c:pt></c:strCache></c:strRef></c:cat>\
<c:val><c:numRef><c:numCache><c:pt idx='0'><c:v>4.2999999999999998</c:v></c:pt><c:pt idx='1'><c:v>2</c:v></c:pt></c:numCache></c:numRef></c:val>\
</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>";
    let drawing = "<w:r><w:drawing><a:graphic><a:graphicData><c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' \
                   r:id='c1'/></a:graphicData></a:graphic></w:drawing></w:r>";
    let body = [styled("Title", "План"), paragraph(&(run("Види:") + drawing))].concat();
    let file =
        Document::of(&body).part("word/charts/chart1.xml", CHART).with(&[("c1", "chart", "charts/chart1.xml", false)]);
    let table = "Види:\n\n**Сирени по населба**\n\n|  | 2024 |\n| --- | --- |\n| Центар | 4.3 |\n| Карпош | 2 |\n";
    Vodic::site()
        .file("plan.docx", file.bytes())
        .run("import plan.docx --kind notices --lang mk --no-questions")
        .exit(0)
        .tells("a chart is a table of its numbers in the draft")
        .leaves("content/notices/plan.mk.md", table);
}

#[test]
fn a_page_becomes_a_draft_in_its_language() {
    let page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Сирени | Општина</title>\
                <link rel=canonical href='https://kumanovo.example/sireni'><meta property='article:published_time' content='2024-03-06T10:00'>\
                <meta property='og:site_name' content='Општина Куманово'></head><body><nav>Дома Вести</nav><main><h1>Сирени</h1>\
                <p>На покривот на училиштето има сирена, која е стара и не може да се слушне во целото место. Види \
                <a href='/plan'>план</a>.</p><img src='s/siren.png' alt='Сирена'><blockquote>Ќе има нова.</blockquote></main></body></html>";
    let site = Vodic::site().file("pages/page.html", page).file("pages/s/siren.png", PIXEL);
    site.run("import pages/page.html --kind notices --no-questions")
        .exit(0)
        .tells(" 0 lost")
        .tells("what stands around the text of the page is kept as a remark at the end")
        .leaves("content/notices/sireni/index.mk.md", "published: 2024-03-06\n")
        .leaves("content/notices/sireni/index.mk.md", "Види [план](https://kumanovo.example/plan).")
        .leaves("content/notices/sireni/index.mk.md", "![Сирена](siren.png)\n\n> Ќе има нова.\n\n<!-- around the text: Дома Вести -->")
        .leaves("content/notices/sireni/siren.png", "PNG")
        .leaves(
            "content/registry/sources.yaml",
            "sireni:\n  title: Сирени\n  lang: mk\n  publisher: Општина Куманово\n  url: https://kumanovo.example/sireni\n  \
             published: 2024-03-06\n  note: page.html\n",
        )
        .then("build --drafts")
        .exit(0);
}

#[test]
fn nothing_is_written_over() {
    let plan = || Document::of(&[styled("Title", "План"), paragraph(&run("Текст."))].concat()).with(&[]).bytes();
    let line = "import plan.docx --kind notices --lang mk --no-questions";
    let site =
        Vodic::site().file("plan.docx", plan()).file("content/registry/sources.yaml", "a:\n  title: б\n  lang: mk\n");
    site.run(line)
        .exit(0)
        .then(line)
        .exit(0)
        .leaves("content/notices/plan.mk.md", "sources: [plan]")
        .leaves("content/notices/plan-2.mk.md", "sources: [plan-2]")
        .leaves("content/registry/sources.yaml", "a:\n  title: б\n  lang: mk\n\nplan:\n")
        .then("check --drafts --strict")
        .exit(0);
    let odd =
        Vodic::site().file("plan.docx", plan()).file("content/registry/sources.yaml", "{a: {title: б, lang: mk}}\n");
    odd.run(line).exit(2).tells("nothing can be put behind the entries").leaves_no("content/notices/plan.mk.md");
    let other = Vodic::site().file("plan.docx", plan());
    other
        .run(&format!("{line} --into look"))
        .exit(0)
        .leaves("look/content/notices/plan.mk.md", "План")
        .leaves_no("content/notices");
}

#[test]
fn what_is_not_known_is_asked_or_refused() {
    let page = "<html lang=sr><body><h1>A</h1><p>Kumanovo 2024";
    let site = || Vodic::site().file("a.html", page);
    site()
        .run("import a.html --kind notices --no-questions")
        .exit(2)
        .tells("help: say it: `--lang sq`")
        .leaves_no("content/notices");
    site()
        .run("import a.html --lang en --no-questions")
        .exit(2)
        .tells("answer the question, or write `--kind …`")
        .leaves_no("content/notices");
    site()
        .run("import a.html --kind lessons --lang en --no-questions")
        .exit(2)
        .tells("`--set topics=…` is not answered");
    site()
        .run("import a.html --kind lessons --lang en --no-questions --set topics=roads")
        .exit(0)
        .leaves("content/lessons/a.en.md", "topics: [roads]\n");
}

/// The same words that a program reads.
#[test]
fn programs_are_told_line_by_line() {
    let page = "<html lang=en><body><h1>A</h1><p style='color:red'>Kumanovo 2024";
    let ran = Vodic::site()
        .file("a.html", page)
        .run("import a.html --kind notices --lang en --no-questions --format json")
        .exit(0);
    let printed = ran.printed();
    let lines: Vec<serde_json::Value> =
        printed.lines().map(|it| serde_json::from_str(it).expect("each line is JSON")).collect();
    assert_eq!((lines[0]["code"].as_str(), lines[0]["line"].as_u64()), (Some("form-lost"), Some(1)));
    assert_eq!(lines[1]["path"].as_str(), Some("content/notices/a.en.md"));
    assert_eq!((lines[1]["words"].as_u64(), lines[1]["words_shown"].as_u64()), (Some(3), Some(3)));
}

#[track_caller]
fn refused(name: &str, bytes: &[u8], status: i32, told: &str) {
    let ran = Vodic::site().file(name, bytes).run(&format!("import {name} --kind notices --lang mk --no-questions"));
    ran.exit(status)
        .tells(told)
        .tells("nothing was written")
        .leaves_no("content/notices")
        .leaves_no("content/registry/sources.yaml");
}

#[test]
fn hostile_and_broken_files_are_refused() {
    let good = || Document::of(&paragraph(&run("а"))).with(&[]);
    let whole = good().bytes();
    refused("cut.docx", &whole[..whole.len() / 2], 1, "it breaks off or is damaged");
    refused(
        "out.docx",
        &good().part("../../evil.png", "").bytes(),
        1,
        "it holds the file `../../evil.png`, which leads out of it",
    );
    let entities = "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><w:document/>";
    let mut bomb = good();
    bomb.0[0].1 = entities.as_bytes().to_vec();
    refused("bomb.docx", &bomb.bytes(), 1, "it brings a definition of its own");
    let mut large = good();
    large.0[0].1 = vec![b' '; 40 << 20];
    refused("large.docx", &large.bytes(), 1, "its part `word/document.xml` is larger than 32 MiB when it is unpacked");
    let mut deep = good();
    deep.0[0].1 = "<a>".repeat(100_000).into_bytes();
    refused("deep.docx", &deep.bytes(), 1, "more than 256 elements stand in one another");
    refused("sheet.docx", &Document(Vec::new()).part("xl/workbook.xml", "<a/>").bytes(), 1, "it holds no text of Word");
    refused("plan.pdf", b"%PDF-1.7", 2, "`plan.pdf` is a PDF");
    refused("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 2, "an old or a locked document of Office");
    refused(
        "open.html",
        "<html>".to_owned().add_all("<b>").as_bytes(),
        1,
        "elements such as `<b>` are begun in it and not ended",
    );
    refused("cyrillic.html", b"<html><p>\xd1\xe8\xf0\xe5\xed\xe8", 1, "--encoding windows-1251");
    Vodic::site().run("import none.docx --kind notices").exit(2).tells("`none.docx` cannot be read");
    Vodic::site().run("import content --kind notices").exit(2).tells("it is a folder or a device");
}

trait AddAll {
    /// The text with another one a thousand times behind it.
    fn add_all(self, other: &str) -> String;
}

impl AddAll for String {
    fn add_all(self, other: &str) -> String {
        self + &other.repeat(1_000)
    }
}

/// A page nested as deep as a file may be long is plain text below some depth, and none of it is lost.
#[test]
fn deep_pages_do_not_break_anything() {
    let page = format!("<html><body><h1>А</h1>{}конец", "<div>".repeat(20_000));
    let ran =
        Vodic::site().file("deep.html", page).run("import deep.html --kind notices --lang mk --no-questions").exit(0);
    ran.tells(" 0 lost").leaves("content/notices/a.mk.md", "\nконец\n");
}

#[test]
fn editors_are_told_in_their_language() {
    let page = "<html lang=mk><body><h1>А</h1><p style='color:red'>Куманово <iframe src=x></iframe>";
    let run = |tag: &str| {
        let site = Vodic::site().file("a.html", page);
        site.run(&format!("import a.html --kind notices --lang mk --no-questions --ui-lang {tag}")).exit(0)
    };
    run("mk")
        .tells("предупредување[form-lost]: бојата на зборовите не се пренесува")
        .tells("внатре: 2 збора; во текстот 2");
    run("sr").tells("остало је као напомена").tells("изгубљено 0");
    // What remarks are is said in the draft, too.
    let page = "<html lang=mk><body><nav>Дома</nav><h1>А</h1><p hidden>б</p><p>Куманово <img src=x.png alt=Сирена>";
    let site = || Vodic::site().file("a.html", page);
    let line = "import a.html --kind notices --lang mk --no-questions --ui-lang";
    let draft = "content/notices/a.mk.md";
    site()
        .run(&format!("{line} mk"))
        .exit(0)
        .leaves(draft, "<!-- скриено: б -->")
        .leaves(draft, "<!-- тука стоеше слика: Сирена x.png -->");
    site().run(&format!("{line} sr-Latn")).exit(0).leaves(draft, "<!-- ovde je stajala slika: Сирена x.png -->");
}

const EXPORT: &str = "\
<?xml version=\"1.0\" encoding=\"UTF-8\" ?>
<!-- This is a WordPress eXtended RSS file generated by WordPress as an export of your site. -->
<rss version=\"2.0\"
	xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\"
	xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"
	xmlns:dc=\"http://purl.org/dc/elements/1.1/\"
	xmlns:wp=\"http://wordpress.org/export/1.2/\">
<channel>
	<title>Општина</title>
	<language>mk-MK</language>
	<item>
		<title>Sirena</title>
		<link>https://old.example/sq/sirena/</link>
		<category domain=\"language\" nicename=\"en\"><![CDATA[English]]></category>
		<category domain=\"post_translations\" nicename=\"pll_1\"><![CDATA[pll_1]]></category>
		<content:encoded><![CDATA[The siren of the school is old, and nobody in the town can hear it.]]></content:encoded>
		<wp:post_id>11</wp:post_id><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>
	</item>
	<item>
		<title>Сирена</title>
		<link>https://old.example/2019/05/sirena/</link>
		<dc:creator><![CDATA[ana]]></dc:creator>
		<category domain=\"language\" nicename=\"mk\"><![CDATA[Македонски]]></category>
		<category domain=\"post_translations\" nicename=\"pll_1\"><![CDATA[pll_1]]></category>
		<category domain=\"category\" nicename=\"patista\"><![CDATA[патишта]]></category>
		<category domain=\"post_tag\" nicename=\"x\"><![CDATA[бучава]]></category>
		<excerpt:encoded><![CDATA[Стара сирена.]]></excerpt:encoded>
		<content:encoded><![CDATA[Сирената што е на училиштето е стара
и не се слуша.

[caption id=\"attachment_5\"]<img src=\"https://old.example/wp-content/uploads/2019/05/siren-300x200.png\" alt=\"Сирена\" /> На покривот[/caption]

<ul>
<li>една</li>
<li>две</li>
</ul>
[contact-form-7 id=\"9\"]]]></content:encoded>
		<wp:post_id>10</wp:post_id><wp:post_date>2019-05-03 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
		<wp:comment><wp:comment_author>Бојан</wp:comment_author><wp:comment_date>2019-05-04 01:00:00</wp:comment_date>
			<wp:comment_content><![CDATA[Браво!]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
	</item>
	<item>
		<title>За нас</title><link>https://old.example/za-nas/</link>
		<category domain=\"language\" nicename=\"mk\"><![CDATA[Македонски]]></category>
		<content:encoded><![CDATA[<!-- wp:paragraph -->
<p>Ние сме општина што има сирена и која ја слуша.</p>
<!-- /wp:paragraph -->]]></content:encoded>
		<wp:post_id>12</wp:post_id><wp:post_date>2018-01-01 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>page</wp:post_type>
	</item>
	<item><title>siren</title><wp:post_id>5</wp:post_id><wp:post_type>attachment</wp:post_type>
		<wp:attachment_url>https://old.example/wp-content/uploads/2019/05/siren.png</wp:attachment_url></item>
	<item><title>menu</title><wp:post_id>6</wp:post_id><wp:status>publish</wp:status><wp:post_type>nav_menu_item</wp:post_type></item>
</channel>
</rss>
";

#[test]
fn an_export_becomes_articles_in_their_languages() {
    let site = Vodic::site().file("blog.xml", EXPORT).file("uploads/2019/05/siren.png", PIXEL);
    let ran = site.run("import blog.xml --kind lessons --set topics=roads --uploads uploads --no-questions").exit(0);
    let post = "content/lessons/sirena/index.mk.md";
    ran.tells("made `content/lessons/sirena/index.mk.md` from `blog.xml`")
        .tells("made `content/lessons/sirena.en.md` from `blog.xml`")
        .tells("made `content/pages/za-nas.mk.md` from `blog.xml`")
        .tells_not(" 1 lost")
        .tells("what WordPress calls `nav_menu_item` is left out")
        .tells("this text was not public there, but `draft`")
        .tells("a shortcode of WordPress is kept as a remark\n  --> blog.xml:28:29")
        .leaves(post, "title: Сирена\nsummary: Стара сирена.\n# aliases: [/2019/05/sirena/]")
        .leaves(post, "topics: [roads]\n")
        .leaves(post, "published: 2019-05-03\n")
        .leaves(post, "Сирената што е на училиштето е стара\\\nи не се слуша.\n\n![Сирена](siren.png \"На покривот\")\n\n- една\n- две\n")
        .leaves(post, "<!-- [contact-form-7 id=\"9\"] -->\n\n<!-- words of the reader Бојан, 2019-05-04: Браво! -->")
        .leaves(post, "<!-- categories and tags: патишта, бучава -->")
        .leaves("content/lessons/sirena/siren.png", "PNG")
        .leaves("content/lessons/sirena.en.md", "translation: {of: mk}\n")
        .leaves("content/pages/za-nas.mk.md", "---\n\nНие сме општина што има сирена и која ја слуша.\n")
        .leaves("content/registry/sources.yaml", "za-nas:\n  title: За нас\n  lang: mk\n  publisher: Општина\n")
        .then("check --drafts")
        .exit(0)
        .then("build --drafts")
        .exit(0);
}

#[test]
fn an_export_without_its_pictures_tells_them() {
    let ran = Vodic::site()
        .file("blog.xml", EXPORT)
        .run("import blog.xml --kind lessons --set topics=roads --no-questions")
        .exit(0);
    ran.tells("warning[picture-left-out]")
        .leaves("content/lessons/sirena.mk.md", "a picture stood here: Сирена https://old.example/");
    let cut = &EXPORT[..EXPORT.len() - 7];
    refused("cut.xml", cut.as_bytes(), 1, "it breaks off before its end");
    let none = EXPORT
        .replace("<wp:post_type>post", "<wp:post_type>revision")
        .replace("<wp:post_type>page", "<wp:post_type>revision");
    refused("none.xml", none.as_bytes(), 1, "there is no text in it");
}

/// An item of an export: its id, its address, its language, its translations, and its text.
fn exported(id: u8, link: &str, lang: &str, group: &str, title: &str, text: &str) -> String {
    let category = |domain: &str, name: &str| match name {
        "" => String::new(),
        name => format!("<category domain='{domain}' nicename='{name}'>{name}</category>"),
    };
    format!(
        "<item><title>{title}</title><link>https://old.example/{link}</link>{}{}\
         <content:encoded><![CDATA[{text}]]></content:encoded>\
         <wp:post_id>{id}</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n",
        category("language", lang),
        category("post_translations", group)
    )
}

fn export(items: &[String]) -> String {
    let names = "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:wp='http://wordpress.org/export/1.2/'";
    let plan = "<item><title>plan</title><link>https://old.example/plan-2/</link><wp:post_id>5</wp:post_id>\
                <wp:post_type>attachment</wp:post_type>\
                <wp:attachment_url>https://old.example/wp-content/uploads/2019/plan.pdf</wp:attachment_url></item>";
    let about = "<title>Општина</title><language>mk</language><link>https://old.example</link>";
    format!("<rss version='2.0' {names}><channel>{about}\n{}{plan}</channel></rss>", items.concat())
}

#[test]
fn links_between_texts_of_an_export_lead_to_their_drafts() {
    let links = "Сирената што е на покривот: <a href=\"/plan/\">1</a> <a href='http://www.old.example/plan#rok'>2</a> \
                 <a href=\"https://old.example/?p=12&amp;x=1#nema\">3</a> <a href=\"../plan/\">4</a> \
                 <a href=\"https://old.example/siren/#top\">5</a> <a href=\"/sirena/#a\">6</a>\n\n<h2 id=\"a\">А</h2>";
    let others = "Документи за планот и за тоа што е: <a href=\"/tag/plan/\">1</a> <a href='/plan-2/'>2</a> \
                  <a href=\"/wp-content/uploads/2019/plan.pdf?v=1\">3</a> <a href=\"https://other.example/plan/\">4</a>";
    let items = [
        exported(10, "sirena/", "mk", "pll_1", "Сирена", links),
        exported(11, "siren/", "en", "pll_1", "Siren", "The siren of the school is old.\n\n<h2 id=\"top\">Top</h2>"),
        exported(
            12,
            "plan/",
            "mk",
            "",
            "План",
            "План што е за сите.\n\n<h3><a name=\"rok\"></a>Рок за план</h3>\n\nКрај.",
        ),
        exported(13, "drugo/", "mk", "", "Друго", others),
    ];
    let site = || Vodic::site().file("blog.xml", export(&items));
    let line = "import blog.xml --kind notices --no-questions";
    let lead = "[1](@/notices/plan) [2](@/notices/plan#rok) [3 4](@/notices/plan) [5](@/notices/sirena) [6](#a)";
    let ran = site().run(line).exit(0);
    ran.leaves("content/notices/sirena.mk.md", lead)
        .leaves("content/notices/sirena.en.md", "translation: {of: mk}")
        .leaves("content/notices/plan.mk.md", "## Рок за план {#rok}\n")
        .tells("warning[link-left-out]: the place `nema` of another text is no heading, so the link leads to its beginning")
        .tells("warning[link-to-old-site]: the link to `https://old.example/tag/plan/` leads to the old site still")
        .tells("--> blog.xml:13:")
        .tells("the link to the file `https://old.example/plan-2/` leads to the old site still")
        .leaves("content/notices/drugo.mk.md", "[2 3](https://old.example/wp-content/uploads/2019/plan.pdf)")
        .then("check --drafts")
        .exit(0);
    let file = "[1](https://old.example/tag/plan/) [2 3](plan.pdf) [4](https://other.example/plan/)";
    site()
        .file("uploads/2019/plan.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
        .run(&format!("{line} --uploads uploads"))
        .exit(0)
        .leaves("content/notices/drugo/index.mk.md", file)
        .leaves("content/notices/drugo/plan.pdf", "%PDF");
}

/// What the export of WPML notes beside each text.
#[test]
fn translations_of_another_exporter_are_versions_too() {
    let meta = |key: &str, value: &str| {
        format!(
            "<wp:postmeta><wp:meta_key>_wpml_import_{key}</wp:meta_key><wp:meta_value>{value}</wp:meta_value></wp:postmeta>"
        )
    };
    let item = |id: u8, lang: &str, title: &str| {
        let notes = meta("language_code", lang) + &meta("translation_group", "7");
        exported(id, "a/", "", "", title, "2024").replace("<wp:status>", &format!("{notes}<wp:status>"))
    };
    Vodic::site()
        .file("blog.xml", export(&[item(10, "en", "Plan"), item(11, "mk", "План")]))
        .run("import blog.xml --kind notices --no-questions")
        .exit(0)
        .leaves("content/notices/plan.mk.md", "title: План\n")
        .leaves("content/notices/plan.en.md", "translation: {of: mk}");
}

#[test]
fn headings_that_are_none_in_the_draft_are_no_aims_of_links() {
    let page =
        "<html lang=mk><h1>А</h1><p><a href='#b'>б</a> <a href='#c'>в</a><ul><li><h2 id=b>Б</h2>г</ul><h2 id=c>В</h2>";
    Vodic::site()
        .file("a.html", page)
        .run("import a.html --kind notices --lang mk --no-questions")
        .exit(0)
        .tells("a link to the place `b` in the same text is plain text in the draft")
        .leaves("content/notices/a.mk.md", "\nб [в](#c)\n");
}

//! Paragraphs, runs and tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::source::Span;
use crate::content::import::archive::Archive;
use crate::content::import::docx::chart;
use crate::content::import::docx::choice::understood;
use crate::content::import::docx::equation;
use crate::content::import::docx::fold::{Item, Paragraph, Piece, fold};
use crate::content::import::docx::numbering::Numbering;
use crate::content::import::docx::package::Relations;
use crate::content::import::docx::styles::{Role, Styles, is_on};
use crate::content::import::docx::symbols;
use crate::content::import::model::{Block, Cell, Inline, Remark, Style, plain};
use crate::content::import::pictures::Pictures;
use crate::content::import::settle::simple;
use crate::content::import::told::{FORM_LOST, KEPT_AS_REMARK, LINK_LEFT_OUT, PICTURE_LEFT_OUT, Told};
use crate::content::import::xml::Element;

/// Reads the parts of a document that hold text.
pub struct Body<'a, 'b> {
    pub archive: &'a mut Archive<'b>,
    /// Those of the part at hand.
    pub relations: Relations,
    pub styles: Styles,
    pub numbering: Numbering,
    pub comments: BTreeMap<String, Element>,
    pub told: Told,
    pub pictures: Pictures,
    /// What has been read so far, a line for each paragraph.
    pub text: String,
    /// Letters in each language that runs name.
    pub langs: BTreeMap<String, usize>,
    /// Footnotes and endnotes that the text refers to, in its order: an `e` before the ids of endnotes.
    pub referred: Vec<String>,
    /// Comments that the text refers to.
    pub commented: BTreeSet<String>,
    /// The names of headings, by the bookmarks in them.
    pub names: BTreeMap<String, String>,
    /// Bookmarks that links lead to.
    pub wanted: BTreeSet<String>,
    fields: Vec<Field>,
    /// The font of the run at hand, if it names one.
    font: String,
    /// A large letter that begins the next paragraph.
    initial: Vec<Inline>,
    /// What stands beside the paragraph at hand, as text boxes do.
    beside: Vec<Block>,
    /// Which sequence of inlines is being written.
    sequence: usize,
}

/// A field while it is read: its instruction, then its result.
struct Field {
    instruction: String,
    /// What it shows itself: a box, the chosen one of several words.
    shown: Option<String>,
    /// In which sequence of inlines its result begins, and where.
    result: Option<(usize, usize)>,
}

const LOOK: &str = "look whether it meant something, and say that in words";
const DECIDE: &str = "decide whether it belongs into the text, then delete the remark";

impl<'a, 'b> Body<'a, 'b> {
    pub fn new(
        archive: &'a mut Archive<'b>,
        relations: Relations,
        styles: Styles,
        numbering: Numbering,
    ) -> Body<'a, 'b> {
        Body {
            archive,
            relations,
            styles,
            numbering,
            comments: BTreeMap::new(),
            told: Told::default(),
            pictures: Pictures::default(),
            text: String::new(),
            langs: BTreeMap::new(),
            referred: Vec::new(),
            commented: BTreeSet::new(),
            names: BTreeMap::new(),
            wanted: BTreeSet::new(),
            fields: Vec::new(),
            font: String::new(),
            initial: Vec::new(),
            beside: Vec::new(),
            sequence: 0,
        }
    }

    /// The blocks of a part or of a cell.
    pub fn blocks(&mut self, parent: &Element) -> Result<Vec<Block>, String> {
        let mut pieces = Vec::new();
        self.pieces(parent, &mut pieces)?;
        let rest = std::mem::take(&mut self.initial);
        pieces.extend((!rest.is_empty()).then_some(Piece::Block(Block::Paragraph(rest))));
        Ok(fold(pieces))
    }

    fn here(&self) -> Span {
        Span::new(self.text.len(), self.text.len())
    }

    fn pieces(&mut self, parent: &Element, out: &mut Vec<Piece>) -> Result<(), String> {
        for element in parent.elements() {
            match &*element.name {
                "w:p" => self.paragraph(element, out)?,
                "w:tbl" => {
                    let block = self.table(element)?;
                    out.extend(block.into_iter().map(Piece::Block));
                }
                "mc:AlternateContent" => self.pieces(understood(element), out)?,
                "w:altChunk" | "w:subDoc" => {
                    let message = "another document is put in here, and its text stands in a file of its own";
                    self.told.tell(&KEPT_AS_REMARK, self.here(), message, "copy its text from Word");
                    out.push(Piece::Block(Block::Remark(Remark::about("another document stood here", ""))));
                }
                "w:pPr" | "w:rPr" | "w:tblPr" | "w:tblGrid" | "w:tcPr" | "w:sdtPr" | "w:sdtEndPr" | "w:sectPr" => {}
                // Content controls, tracked changes of whole paragraphs and what else may stand around them.
                _ => self.pieces(element, out)?,
            }
        }
        Ok(())
    }

    fn paragraph(&mut self, element: &Element, out: &mut Vec<Piece>) -> Result<(), String> {
        let start = self.text.len();
        let mut text = std::mem::take(&mut self.initial);
        self.inlines(element, &mut text)?;
        let properties = element.child("w:pPr");
        let frame = properties.and_then(|it| it.child("w:framePr")?.attribute("w:dropCap"));
        if frame.is_some_and(|it| it != "none") {
            self.initial = text;
            return Ok(());
        }
        let style = properties.and_then(|it| it.child("w:pStyle")?.attribute("w:val")).unwrap_or_default().to_owned();
        let outline = properties.and_then(|it| it.child("w:outlineLvl")?.attribute("w:val")?.parse::<u8>().ok());
        let role = match (self.styles.role(&style), outline) {
            (Role::Plain, Some(level)) if level < 9 => Role::Heading((level + 1).min(6)),
            (role, _) => role,
        };
        let item = self.item(properties, &style, role, start, &text);
        if let Some(known) = self.styles.get(&style).filter(|it| role == Role::Plain && it.is_custom && item.is_none())
        {
            let message = format!("the style `{}` is not carried over", known.name);
            self.told.repeat(&FORM_LOST, Span::new(start, self.text.len()), message, LOOK);
        }
        if role == Role::Contents {
            let message = "the table of contents is kept as a remark";
            self.told.repeat(
                &KEPT_AS_REMARK,
                Span::new(start, self.text.len()),
                message,
                "delete it: the page makes its own",
            );
        }
        if let Some(sign) = item.as_ref().and_then(|it| it.mark.sign.clone()) {
            text.insert(0, Inline::Text(format!("{sign} ")));
        }
        let name = matches!(role, Role::Heading(_) | Role::Title).then(|| self.name(element, &text)).flatten();
        out.push(Piece::Paragraph(Paragraph { role, item, name, text }));
        out.extend(std::mem::take(&mut self.beside).into_iter().map(Piece::Block));
        self.text.push('\n');
        Ok(())
    }

    /// The item of a list that a paragraph is.
    fn item(
        &mut self,
        properties: Option<&Element>,
        style: &str,
        role: Role,
        start: usize,
        text: &[Inline],
    ) -> Option<Item> {
        let own = properties.and_then(|it| it.child("w:numPr"));
        let value = |name: &str| own.and_then(|it| it.child(name)?.attribute("w:val"));
        let (of_style, depth_of_style) = self.styles.numbering(style);
        let list = value("w:numId").or(of_style).filter(|it| *it != "0")?.to_owned();
        let depth = value("w:ilvl").and_then(|it| it.parse().ok()).or(depth_of_style).unwrap_or(0);
        // Nothing is counted where nothing stands.
        let mark = (!text.is_empty()).then(|| self.numbering.next(&list, depth)).flatten()?;
        let here = Span::new(start, self.text.len());
        if role != Role::Plain {
            let message = "the numbers of headings are not carried over";
            let help = "write them into the headings if other texts refer to them";
            if mark.number.is_some() {
                self.told.repeat(&FORM_LOST, here, message, help);
            }
            return None;
        }
        if let Some(format) = &mark.format {
            let message = format!("a list is numbered 1, 2, 3 in the draft, and otherwise (`{format}`) in the file");
            let help = "write the letters into the items if other texts refer to them";
            self.told.repeat(&FORM_LOST, here, message, help);
        }
        Some(Item { list, depth, mark })
    }

    /// What links to a heading are called, if there are any.
    fn name(&mut self, element: &Element, text: &[Inline]) -> Option<String> {
        let marks = element.all("w:bookmarkStart").filter_map(|it| it.attribute("w:name"));
        let marks: Vec<&str> = marks.filter(|it| self.wanted.contains(*it)).collect();
        let lang: Lang = "en".parse().ok()?;
        let first = Slug::of(marks.first()?, lang);
        let name = if first.is_empty() { Slug::of(&plain(text), lang) } else { first };
        let name = if name.is_empty() { "section".to_owned() } else { name.to_string() };
        for mark in marks {
            self.names.insert(mark.to_owned(), name.clone());
        }
        Some(name)
    }

    /// Running text: runs and what stands around them.
    pub fn inlines(&mut self, parent: &Element, out: &mut Vec<Inline>) -> Result<(), String> {
        for element in parent.elements() {
            match &*element.name {
                "w:r" => self.run(element, out)?,
                "w:hyperlink" => self.hyperlink(element, out)?,
                "w:ins" | "w:moveTo" => {
                    let at = self.text.len();
                    self.inlines(element, out)?;
                    let message = format!("words that {} put in with tracked changes are in the draft", who(element));
                    let help = "accept or refuse the change in Word, or look whether the words should stay";
                    self.told.tell(&FORM_LOST, Span::new(at, self.text.len()), message, help);
                }
                "w:del" | "w:moveFrom" => self.deleted(element, out),
                "w:fldSimple" => {
                    let instruction = element.attribute("w:instr").unwrap_or_default().to_owned();
                    let inside = self.inside(element)?;
                    self.field(&instruction, inside, out);
                }
                "m:oMath" | "m:oMathPara" => {
                    let line = equation::line(element);
                    let message = format!("an equation is written on one line: `{line}`");
                    self.say(&line);
                    self.told.tell(&FORM_LOST, self.here(), message, "look whether it can still be read");
                    out.push(Inline::Text(format!(" {line} ")));
                }
                "mc:AlternateContent" => self.inlines(understood(element), out)?,
                "w:pPr" | "w:rPr" | "w:sdtPr" | "w:sdtEndPr" => {}
                _ => self.inlines(element, out)?,
            }
        }
        Ok(())
    }

    /// Running text for itself.
    fn inside(&mut self, element: &Element) -> Result<Vec<Inline>, String> {
        let sequence = self.sequence;
        self.sequence += 1;
        let mut inside = Vec::new();
        self.inlines(element, &mut inside)?;
        // A field that ends elsewhere ends in another sequence.
        self.sequence = sequence;
        Ok(inside)
    }

    fn say(&mut self, text: &str) {
        self.text.push_str(&text.replace('\n', " "));
    }

    /// Words that somebody took out, for whoever decides.
    fn deleted(&mut self, element: &Element, out: &mut Vec<Inline>) {
        let texts = element.below().filter(|it| matches!(&*it.name, "w:delText" | "w:t")).map(Element::text);
        let text = texts.collect::<String>();
        if text.trim().is_empty() {
            return;
        }
        let at = self.text.len();
        self.say(&text);
        let who = who(element);
        let what = if element.is("w:del") { format!("deleted by {who}") } else { format!("moved away by {who}") };
        let message = format!("words that {who} took out with tracked changes are kept as a remark");
        self.told.tell(&KEPT_AS_REMARK, Span::new(at, self.text.len()), message, DECIDE);
        out.push(Inline::Remark(Remark::about(what, text)));
    }

    fn hyperlink(&mut self, element: &Element, out: &mut Vec<Inline>) -> Result<(), String> {
        let at = self.text.len();
        let text = self.inside(element)?;
        let relation = element.attribute("r:id").and_then(|it| self.relations.get(it));
        let anchor = element.attribute("w:anchor");
        let to = match (relation, anchor) {
            (Some(it), Some(anchor)) => format!("{}#{anchor}", it.target),
            (Some(it), None) => it.target.clone(),
            (None, Some(anchor)) => format!("#{anchor}"),
            (None, None) => String::new(),
        };
        if to.is_empty() {
            let message = "a link that leads nowhere is plain text in the draft";
            self.told.tell(&LINK_LEFT_OUT, Span::new(at, self.text.len()), message, "write where it leads");
            out.extend(text);
        } else {
            out.push(Inline::Link { to, text });
        }
        Ok(())
    }

    /// What a field shows; of links, as one.
    fn field(&mut self, instruction: &str, inside: Vec<Inline>, out: &mut Vec<Inline>) {
        let mut words = instruction.split_whitespace();
        if words.next() != Some("HYPERLINK") {
            return out.extend(inside);
        }
        let quoted: Vec<&str> = instruction.split('"').collect();
        let local = instruction.contains("\\l");
        let to = match (quoted.get(1), quoted.get(3), local) {
            (Some(to), Some(anchor), true) => format!("{to}#{anchor}"),
            (Some(anchor), None, true) => format!("#{anchor}"),
            (Some(to), ..) => (*to).to_owned(),
            (None, ..) => words.next().unwrap_or_default().to_owned(),
        };
        out.push(Inline::Link { to, text: inside });
    }

    fn run(&mut self, run: &Element, out: &mut Vec<Inline>) -> Result<(), String> {
        let at = self.text.len();
        let mut inside = Vec::new();
        self.font = symbols::font(run).to_owned();
        for element in run.elements() {
            self.in_run(element, &mut inside, out)?;
        }
        if inside.is_empty() {
            return Ok(());
        }
        let here = Span::new(at, self.text.len());
        let Some(properties) = run.child("w:rPr") else {
            out.extend(inside);
            return Ok(());
        };
        self.note_lang(properties, &inside);
        let dressed = self.dressed(properties, inside, here);
        out.extend(dressed);
        Ok(())
    }

    fn note_lang(&mut self, properties: &Element, inside: &[Inline]) {
        let own = properties.child("w:lang").and_then(|it| it.attribute("w:val")).map(str::to_owned);
        if let Some(lang) = own.or_else(|| self.styles.lang.clone()) {
            *self.langs.entry(lang).or_default() += plain(inside).len();
        }
    }

    /// Puts words into the styles that their properties name.
    fn dressed(&mut self, properties: &Element, inside: Vec<Inline>, here: Span) -> Vec<Inline> {
        let style = properties.child("w:rStyle").and_then(|it| it.attribute("w:val")).unwrap_or_default();
        let has = |name: &str| match properties.child(name) {
            Some(it) => is_on(it),
            None => self.styles.sets(style, name).unwrap_or(false),
        };
        let position = properties.child("w:vertAlign").and_then(|it| it.attribute("w:val"));
        let is_link = self.styles.get(style).is_some_and(|it| it.name.contains("hyperlink"));
        let hidden = has("w:vanish");
        let wishes = [
            (has("w:b"), Style::Strong),
            (has("w:i"), Style::Emphasis),
            (has("w:strike") || has("w:dstrike"), Style::Strikethrough),
            (position == Some("superscript"), Style::Element("sup")),
            (position == Some("subscript"), Style::Element("sub")),
            (has("w:u") && !is_link, Style::Element("u")),
            (properties.child("w:highlight").is_some_and(is_on), Style::Element("mark")),
        ];
        let is_code = self.styles.is_code(style);
        let has_color = properties.child("w:color").and_then(|it| it.attribute("w:val"));
        if has_color.is_some_and(|it| !matches!(it, "auto" | "000000")) && !is_link && !plain(&inside).is_empty() {
            self.told.repeat(&FORM_LOST, here, "the color of words is not carried over", LOOK);
        }
        if hidden && !plain(&inside).is_empty() {
            self.told.tell(&KEPT_AS_REMARK, here, "hidden words are kept as a remark", DECIDE);
            return vec![Inline::Remark(Remark::about("hidden", plain(&inside)))];
        }
        if is_code {
            return vec![Inline::Code(plain(&inside))];
        }
        // Notes and pictures are set in superscript by Word itself.
        if !inside.iter().any(|it| matches!(it, Inline::Text(_))) {
            return inside;
        }
        let dress = |inside, (wished, style): &(bool, Style)| {
            if *wished { vec![Inline::Styled(*style, inside)] } else { inside }
        };
        wishes.iter().rev().fold(inside, dress)
    }

    /// A part of a run; what ends a field is put around what `out` holds of it.
    fn in_run(&mut self, element: &Element, inside: &mut Vec<Inline>, out: &mut Vec<Inline>) -> Result<(), String> {
        match &*element.name {
            "w:fldChar" | "w:instrText" => {
                out.append(inside);
                self.field_part(element, out);
            }
            // Between the beginning of a field and its result nothing is shown.
            _ if self.fields.iter().any(|it| it.result.is_none()) => {}
            "w:t" => {
                let text = element.text();
                self.letters(&text, inside);
            }
            "w:tab" | "w:ptab" => {
                self.say(" ");
                inside.push(Inline::text(" "));
            }
            "w:br" if matches!(element.attribute("w:type"), Some("page" | "column")) => {}
            "w:br" | "w:cr" => {
                self.say(" ");
                inside.push(Inline::Break);
            }
            "w:noBreakHyphen" => inside.push(Inline::text("\u{2011}")),
            "w:sym" => self.symbol(element, inside),
            "w:drawing" | "w:pict" | "w:object" => self.drawing(element, inside)?,
            "w:footnoteReference" => self.note("", element, inside),
            "w:endnoteReference" => self.note("e", element, inside),
            "w:commentReference" => self.comment(element, inside),
            "mc:AlternateContent" => {
                for element in understood(element).elements() {
                    self.in_run(element, inside, out)?;
                }
            }
            "w:ruby" => self.inlines(element, inside)?,
            _ => {}
        }
        Ok(())
    }

    fn field_part(&mut self, element: &Element, out: &mut Vec<Inline>) {
        match element.attribute("w:fldCharType") {
            Some("begin") => {
                let shown = element.child("w:ffData").and_then(shown);
                self.fields.push(Field { instruction: String::new(), shown, result: None });
            }
            Some("separate") => {
                let here = (self.sequence, out.len());
                if let Some(field) = self.fields.last_mut() {
                    field.result = Some(here);
                }
            }
            Some("end") => {
                let Some(Field { instruction, shown, result }) = self.fields.pop() else { return };
                if let Some(shown) = shown {
                    self.say(&shown);
                    out.push(Inline::Text(shown));
                }
                if let Some((sequence, at)) = result
                    && sequence == self.sequence
                    && at <= out.len()
                {
                    let inside = out.split_off(at);
                    self.field(&instruction, inside, out);
                }
            }
            _ => {
                if let Some(field) = self.fields.last_mut() {
                    field.instruction.push_str(&element.text());
                }
            }
        }
    }

    /// A sign of a font whose letters are pictures.
    fn symbol(&mut self, element: &Element, inside: &mut Vec<Inline>) {
        let font = element.attribute("w:font").unwrap_or_default();
        let code = element.attribute("w:char").and_then(|it| u32::from_str_radix(it, 16).ok()).unwrap_or_default();
        self.sign(font, code, inside);
    }

    fn sign(&mut self, font: &str, code: u32, inside: &mut Vec<Inline>) {
        if let Some(sign) = symbols::sign(font, code) {
            self.say(&sign);
            return inside.push(Inline::Text(sign));
        }
        let message = format!("a sign of the font `{font}` cannot be read outside of it");
        self.told.repeat(&FORM_LOST, self.here(), message, "look in Word what it shows, and write that");
        inside.push(Inline::Remark(Remark::about(format!("a sign of the font `{font}`"), format!("{code:04X}"))));
    }

    /// Letters, some of which may be pictures: where the font has nothing else, and where Word has put them among those
    /// of private use.
    fn letters(&mut self, text: &str, inside: &mut Vec<Inline>) {
        if symbols::is_old(&self.font) && text.contains(|it: char| it.is_ascii_alphabetic()) {
            let message = format!("the font `{}` shows other letters than those that are written", self.font);
            let help = "write these words anew, or turn them into letters of today in Word, and import the file again";
            self.told.repeat(&FORM_LOST, self.here(), message, help);
        }
        let is_of_signs = symbols::is_of_signs(&self.font);
        let is_sign = |it: char| matches!(it, '\u{f020}'..='\u{f0ff}') || is_of_signs && it.is_ascii_graphic();
        for piece in text.split_inclusive(is_sign) {
            let last = piece.chars().next_back().filter(|it| is_sign(*it));
            let words = &piece[..piece.len() - last.map_or(0, char::len_utf8)];
            if !words.is_empty() {
                self.say(words);
                inside.push(Inline::Text(words.to_owned()));
            }
            if let Some(sign) = last {
                let font = if is_of_signs { self.font.clone() } else { "Symbol".to_owned() };
                self.sign(&font, sign.into(), inside);
            }
        }
    }

    /// Text boxes, pictures, and what is neither.
    fn drawing(&mut self, element: &Element, inside: &mut Vec<Inline>) -> Result<(), String> {
        let mut known = false;
        for frame in boxes(element) {
            known = true;
            self.text.push('\n');
            let here = self.here();
            let blocks = self.frame(frame)?;
            self.beside.push(Block::Quote(blocks));
            self.told.tell(&FORM_LOST, here, "a text box is a quotation in the draft", "put its text where it belongs");
        }
        let about = element.all("wp:docPr").next();
        let alt = about.and_then(|it| it.attribute("descr").filter(|it| !it.is_empty()).or(it.attribute("title")));
        let alt = alt.or_else(|| element.all("v:shape").find_map(|it| it.attribute("alt"))).unwrap_or_default();
        for blip in own(element).into_iter().filter(|it| matches!(&*it.name, "a:blip" | "v:imagedata")) {
            let id = blip.attribute("r:embed").or(blip.attribute("r:link")).or(blip.attribute("r:id"));
            known = true;
            match self.picture(id)? {
                Ok(file) => {
                    inside.push(Inline::Image { file, alt: alt.to_owned(), caption: String::new() });
                }
                Err(why) => self.left_out(&why, alt, inside),
            }
        }
        if let Some(object) = element.all("o:OLEObject").next() {
            known = true;
            let program = object.attribute("ProgID").unwrap_or_default().replace('`', "'");
            let message = format!("a file of `{program}` that is put into the text is left out");
            let help = "save it as a file in Word, put it beside the draft and link to it as `[words](name.pdf)`";
            self.told.tell(&KEPT_AS_REMARK, self.here(), message, help);
            inside.push(Inline::Remark(Remark::about(format!("a file of `{program}` stood here"), "")));
        }
        if known || self.drawn(element, alt, inside)? {
            return Ok(());
        }
        self.told.repeat(&FORM_LOST, self.here(), "a drawing is not carried over", "save it as a picture in Word");
        inside.push(Inline::Remark(Remark::about("a drawing stood here", alt)));
        Ok(())
    }

    /// A picture of the file, by the id of its relation; or why it cannot be had.
    fn picture(&mut self, id: Option<&str>) -> Result<Result<String, String>, String> {
        let relation = id.and_then(|it| self.relations.get(it)).cloned();
        Ok(match &relation {
            Some(it) if it.outside => Err(format!("it lies outside of the file, at `{}`", it.target)),
            Some(it) => match self.archive.picture(&it.target)? {
                Some(bytes) => self.pictures.take(&it.target, bytes),
                None => Err("it is missing in the file".to_owned()),
            },
            None => Err("it is missing in the file".to_owned()),
        })
    }

    /// What Word draws itself: lines, charts, diagrams. Whether it is one of these.
    fn drawn(&mut self, element: &Element, alt: &str, inside: &mut Vec<Inline>) -> Result<bool, String> {
        if element.below().any(|it| it.attribute("o:hr") == Some("t")) {
            self.beside.push(Block::Rule);
            return Ok(true);
        }
        let Some(found) = element.below().find(|it| it.name.ends_with("chart") || it.is("dgm:relIds")) else {
            return Ok(false);
        };
        let id = found.attribute("r:id").or(found.attribute("r:dm"));
        let target = id.and_then(|it| self.relations.get(it)).map(|it| it.target.clone());
        let part = match target {
            Some(target) => self.archive.xml(&target)?,
            None => None,
        };
        let blocks = part.as_ref().map(chart::blocks).unwrap_or_default();
        let said = part.as_ref().map(chart::said).unwrap_or_default();
        if blocks.is_empty() {
            let text = [alt, &said].iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join(" / ");
            self.left_out("it is a chart or a diagram, which Word draws itself", &text, inside);
        } else {
            let help = "write it as a chart: the chapter “Charts” of docs/format.md shows how";
            self.told.tell(&FORM_LOST, self.here(), "a chart is a table of its numbers in the draft", help);
            inside.extend((!alt.is_empty()).then(|| Inline::Remark(Remark::about("a chart stood here", alt))));
            self.beside.extend(blocks);
        }
        Ok(true)
    }

    fn left_out(&mut self, why: &str, alt: &str, inside: &mut Vec<Inline>) {
        let help = "save it as PNG or JPEG, put it beside the draft and write `![what it shows](name.png)` there";
        self.told.tell(&PICTURE_LEFT_OUT, self.here(), format!("a picture is left out: {why}"), help);
        inside.push(Inline::Remark(Remark::about("a picture stood here", alt)));
    }

    /// The text of a box, for itself.
    fn frame(&mut self, element: &Element) -> Result<Vec<Block>, String> {
        let beside = std::mem::take(&mut self.beside);
        let fields = std::mem::take(&mut self.fields);
        let blocks = self.blocks(element);
        self.beside = beside;
        self.fields = fields;
        blocks
    }

    fn note(&mut self, kind: &str, element: &Element, inside: &mut Vec<Inline>) {
        let note = format!("{kind}{}", element.attribute("w:id").unwrap_or_default());
        let at = self.referred.iter().position(|it| *it == note).unwrap_or(self.referred.len());
        if at == self.referred.len() {
            self.referred.push(note);
        }
        inside.push(Inline::Footnote((at + 1).to_string()));
    }

    fn comment(&mut self, element: &Element, inside: &mut Vec<Inline>) {
        let id = element.attribute("w:id").unwrap_or_default();
        let Some(comment) = self.comments.get(id) else { return };
        let text = said(comment);
        let (by, message) = (who(comment), format!("a comment of {} is kept as a remark", who(comment)));
        self.told.tell(&KEPT_AS_REMARK, self.here(), message, DECIDE);
        inside.push(Inline::Remark(Remark::about(format!("comment of {by}"), text)));
        self.commented.insert(id.to_owned());
    }

    fn table(&mut self, table: &Element) -> Result<Option<Block>, String> {
        let here = self.here();
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut columns: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
        for row in parts(table, "w:tr") {
            let head = row.child("w:trPr").and_then(|it| it.child("w:tblHeader")).is_some_and(is_on);
            let mut cells = Vec::new();
            let mut column = 0;
            for cell in parts(row, "w:tc") {
                let properties = cell.child("w:tcPr");
                let across = properties.and_then(|it| it.child("w:gridSpan")?.attribute("w:val")?.parse().ok());
                let across: u32 = across.unwrap_or(1).clamp(1, 1_000);
                let merge = properties.and_then(|it| it.child("w:vMerge"));
                let blocks = self.frame(cell)?;
                let goes_on = merge.is_some_and(|it| it.attribute("w:val") != Some("restart"));
                match columns.get(&column).filter(|_| goes_on) {
                    Some((row, at)) => {
                        let above: &mut Cell = &mut rows[*row][*at];
                        above.down += 1;
                        above.blocks.extend(blocks);
                    }
                    None => {
                        columns.insert(column, (rows.len(), cells.len()));
                        cells.push(Cell { head, across, down: 1, blocks });
                    }
                }
                column += across;
            }
            rows.push(cells);
        }
        Ok(self.laid_out(rows, here))
    }

    /// The simplest form in which a table says all that it says.
    fn laid_out(&mut self, rows: Vec<Vec<Cell>>, here: Span) -> Option<Block> {
        let mut cells = rows.iter().flatten();
        let first = cells.next()?;
        if cells.next().is_none() {
            let blocks = first.blocks.clone();
            let help = "leave the `>` out if it said nothing";
            self.told.tell(&FORM_LOST, here, "a frame is a quotation in the draft", help);
            return Some(Block::Quote(blocks));
        }
        match simple(&rows) {
            Some(rows) => Some(Block::Table(rows)),
            None => {
                let message = "a table with merged cells, or with more than text in them, is written as HTML";
                self.told.tell(&FORM_LOST, here, message, "look whether it can be made simpler");
                Some(Block::Grid(rows))
            }
        }
    }
}

/// What a field of a form shows whose result is not written: whether a box is ticked, which word was chosen.
fn shown(data: &Element) -> Option<String> {
    if let Some(tick) = data.child("w:checkBox") {
        let is_ticked = tick.child("w:checked").or(tick.child("w:default")).is_some_and(is_on);
        return Some(if is_ticked { "☑" } else { "☐" }.to_owned());
    }
    let list = data.child("w:ddList")?;
    let chosen = list.child("w:result").or(list.child("w:default")).and_then(|it| it.attribute("w:val")?.parse().ok());
    let words = list.elements().filter(|it| it.is("w:listEntry")).nth(chosen.unwrap_or(0));
    words.and_then(|it| it.attribute("w:val")).map(str::to_owned)
}

/// Parts of a table, also those in content controls and tracked changes.
fn parts<'e>(parent: &'e Element, name: &str) -> Vec<&'e Element> {
    let found = parent.elements().flat_map(|it| match &*it.name {
        own if own == name => vec![it],
        "w:sdt" | "w:sdtContent" | "w:ins" | "w:del" | "w:customXml" => parts(it, name),
        _ => Vec::new(),
    });
    found.collect()
}

/// The outermost text boxes of a drawing.
fn boxes(element: &Element) -> Vec<&Element> {
    let found = element.elements().flat_map(|it| match &*it.name {
        "w:txbxContent" => vec![it],
        "mc:AlternateContent" => boxes(understood(it)),
        _ => boxes(it),
    });
    found.collect()
}

/// What is in a drawing and not in a text box of it.
fn own(element: &Element) -> Vec<&Element> {
    let found = element.elements().flat_map(|it| match &*it.name {
        "w:txbxContent" => Vec::new(),
        "mc:AlternateContent" => own(understood(it)),
        _ => std::iter::once(it).chain(own(it)).collect(),
    });
    found.collect()
}

/// Who changed or said something, and when.
fn who(element: &Element) -> String {
    let Some(author) = element.attribute("w:author").filter(|it| !it.trim().is_empty()) else {
        return "somebody".to_owned();
    };
    let day = element.attribute("w:date").and_then(|it| it.get(..10)).map(|it| format!(", {it}")).unwrap_or_default();
    format!("`{}{day}`", author.replace('`', "'"))
}

/// All that a part says, in one line.
pub fn said(element: &Element) -> String {
    let piece = |it: &Element| match &*it.name {
        "w:t" | "m:t" | "w:delText" => it.text(),
        "w:tab" | "w:br" | "w:cr" => " ".to_owned(),
        _ => String::new(),
    };
    let paragraphs = element.all("w:p").map(|it| it.below().map(piece).collect::<String>());
    paragraphs.filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join(" / ")
}
